import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resourcesOf, target, templatesOf } from './synthesised.ts';

const template = templatesOf('production').service;
const roles = resourcesOf(template, 'AWS::IAM::Role');

interface Statement {
  readonly role: string;
  readonly effect: string;
  readonly actions: readonly string[];
  readonly resources: readonly unknown[];
  readonly condition: unknown;
}

const statements: readonly Statement[] = roles.flatMap(({ id, properties }) =>
  list(properties.Policies).flatMap(({ PolicyDocument }) =>
    list(PolicyDocument.Statement).map(({ Effect, Action, Resource, Condition }) => ({
      role: id,
      effect: Effect,
      actions: list(Action),
      resources: list(Resource),
      condition: Condition,
    })),
  ),
);

/** IAM writes one thing as itself and several as a list. */
function list<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}

/** What the role of a function may do, without what all may: log and use the key. */
function rightsOf(functionName: string): readonly string[] {
  const role = resourcesOf(template, 'AWS::Lambda::Function').find(
    ({ properties }) => properties.FunctionName === `steadyline-production-${functionName}`,
  )?.properties.Role;
  return statements
    .filter((statement) => statement.role === target(role))
    .flatMap(({ actions }) => actions)
    .filter((action) => !/^(kms|logs):/.test(action))
    .toSorted();
}

const queueReading = [
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:ReceiveMessage',
];
const conversation = [
  'dynamodb:BatchGetItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
  'events:PutEvents',
  'secretsmanager:GetSecretValue',
  'sns:Publish',
];

describe('what functions may do', () => {
  it('is written out action by action, with no managed policy and no policy beside the role', () => {
    for (const { actions, effect } of statements) {
      expect(effect).toBe('Allow');
      for (const action of actions) expect(action).not.toContain('*');
    }
    for (const { properties } of roles) expect(properties.ManagedPolicyArns).toBeUndefined();
    expect(resourcesOf(template, 'AWS::IAM::Policy')).toEqual([]);
  });

  it('names its resources, but for texting a phone and the SMS settings of the account, which have no ARN', () => {
    const unnamed = statements.filter(({ resources }) => JSON.stringify(resources).includes('"*"'));
    expect(unnamed.map(({ role, actions }) => [role.replace(/[0-9A-F]{8}$/, ''), actions])).toEqual([
      ['ReceiveTextRole', ['sns:Publish']],
      ['WakeRole', ['sns:Publish']],
      ['ReceiptsSetupRole', ['sns:SetSMSAttributes']],
    ]);
    for (const resource of statements.flatMap(({ resources }) => resources)) {
      if (resource !== '*') expect(JSON.stringify(resource)).not.toMatch(/\*/);
    }
  });

  it('has no condition, which the local runner could not judge', () => {
    expect(statements.filter(({ condition }) => condition !== undefined)).toEqual([]);
  });

  it.each([
    ['receive-text', [...conversation, ...queueReading, 'sqs:SendMessage']],
    ['wake', [...conversation, ...queueReading, ...queueReading, 'sqs:SendMessage']],
    ['tick', ['dynamodb:Query', 'sqs:SendMessage', 'sqs:SendMessage']],
    [
      'record-receipts',
      [
        'dynamodb:GetItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        'secretsmanager:GetSecretValue',
        'sqs:SendMessage',
        'sqs:SendMessage',
      ],
    ],
    ['tally', ['dynamodb:UpdateItem', 'sqs:SendMessage']],
    ['web', ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query']],
    ['sync-meetings', [...conversation.filter((action) => action.startsWith('dynamodb:')), 'sqs:SendMessage']],
  ])('is for %s exactly what its work needs', (name, rights) => {
    expect(rightsOf(name)).toEqual(rights.toSorted());
  });
});

describe('who may take on a role', () => {
  const trusted = roles.map(({ properties }) => properties.AssumeRolePolicyDocument.Statement);

  it('is one service for each, and a schedule only of this account', () => {
    for (const statement of trusted) {
      expect(statement).toHaveLength(1);
      expect(statement[0].Principal.Service).toMatch(/^(lambda|scheduler|sns)\.amazonaws\.com$/);
    }
    const schedulers = trusted.filter(([{ Principal }]) => Principal.Service === 'scheduler.amazonaws.com');
    expect(schedulers).toHaveLength(2);
    for (const [{ Condition }] of schedulers) {
      expect(Condition).toEqual({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
    }
  });
});

describe('who may start a function', () => {
  const permissions = resourcesOf(template, 'AWS::Lambda::Permission');

  it('is named with the one rule, log or API that does', () => {
    expect(permissions.map(({ properties }) => properties.Principal).toSorted()).toEqual([
      'apigateway.amazonaws.com',
      'events.amazonaws.com',
      'logs.amazonaws.com',
      'logs.amazonaws.com',
    ]);
    for (const { properties } of permissions) {
      expect(properties.Action).toBe('lambda:InvokeFunction');
      expect(properties.SourceArn).toBeDefined();
    }
  });
});

describe('what functions may do to the table', () => {
  it('is what some adapter does, and nothing beside', () => {
    const folder = join(import.meta.dirname, '..', '..', 'shared', 'adapters', 'dynamodb');
    const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const called = sources.flatMap((source) =>
      [...source.matchAll(/new (\w+)Command\(/g)].map(([, call]) => `${call}`),
    );
    // The document client says Get, Put and Update where IAM says GetItem, PutItem and UpdateItem.
    const asked = called.map((call) => (call === 'Query' ? 'dynamodb:Query' : `dynamodb:${call}Item`));
    const allowed = statements.flatMap(({ actions }) => actions).filter((action) => action.startsWith('dynamodb:'));
    expect([...new Set(allowed)].toSorted()).toEqual([...new Set(asked)].toSorted());
  });
});

describe('environments', () => {
  const environmentOf = (name: string): readonly string[] => {
    const found = resourcesOf(template, 'AWS::Lambda::Function').find(
      ({ properties }) => properties.FunctionName === `steadyline-production-${name}`,
    );
    return Object.keys(found?.properties.Environment.Variables ?? {});
  };

  it('give a function only what it needs: tally knows the table alone', () => {
    const common = ['STAGE', 'SERVICE_VERSION', 'LOG_LEVEL', 'POWERTOOLS_SERVICE_NAME', 'POWERTOOLS_METRICS_NAMESPACE'];
    expect(environmentOf('tally')).toEqual([...common, 'TABLE_NAME']);
    expect(environmentOf('tick')).not.toContain('PEPPER_SECRET_ID');
    expect(environmentOf('web')).not.toContain('PEPPER_SECRET_ID');
    expect(environmentOf('sync-meetings')).toEqual([
      ...common,
      ...['TABLE_NAME', 'FEEDS', 'GROUPS', 'SUPPORT_CONTACT', 'SITE_URL'],
    ]);
  });

  it('hold no secret: only the ids of secrets', () => {
    expect(environmentOf('receive-text')).toContain('COORDINATORS_SECRET_ID');
    expect(JSON.stringify(resourcesOf(template, 'AWS::Lambda::Function'))).not.toContain('resolve:secretsmanager');
  });
});
