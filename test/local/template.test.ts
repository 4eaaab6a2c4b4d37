import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fields, Json } from '../../local/json.ts';
import { readPolicies } from '../../local/policies.ts';
import { type RawStack, resolveTemplates, type Template } from '../../local/template.ts';

const intrinsics: { name: string; value: Json; gives: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures', 'intrinsics.json'), 'utf8'),
);

const surroundings = {
  ...{ parameters: { Number: '+18015550199' }, region: 'us-east-1', account: '000000000000' },
  ...{ endpoint: 'http://127.0.0.1:1', site: 'http://localhost:1' },
};

function stack(name: string, body: Fields): RawStack {
  return { name, body, assets: new Map() };
}

function resolved(...bodies: Fields[]): Template {
  return resolveTemplates(
    bodies.map((body, index) => stack(`stack${index}`, body)),
    surroundings,
  );
}

/** One queue whose name is worked out, so that each intrinsic shows in its name. */
function nameOf(QueueName: Fields[string], more: Fields = {}): string | undefined {
  const Parameters = { Number: { Type: 'String' }, Kind: { Type: 'String', Default: 'none' } };
  return resolved({ Parameters, ...more, Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName } } } })
    .resources[0]?.name;
}

test.each(intrinsics)('$name', ({ value, gives }) => {
  const equals = (value: string): Fields => ({ 'Fn::Equals': [{ Ref: 'Kind' }, value] });
  const Conditions = {
    Owns: { 'Fn::Not': [equals('none')] },
    Odd: { 'Fn::And': [{ 'Fn::Or': [{ Condition: 'Owns' }, equals('none')] }, { 'Fn::Not': [{ Condition: 'Owns' }] }] },
  };
  expect(nameOf(value, { Conditions, Mappings: { Map: { top: { second: 'found' } } } })).toBe(gives);
});

test('what another stack exports is found, and NoValue leaves the property out', () => {
  const data: Fields = {
    Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: {} } },
    Outputs: {
      Out: {
        Value: { 'Fn::GetAtt': ['Table', 'Arn'] },
        Export: { Name: { 'Fn::Join': [':', [{ Ref: 'AWS::StackName' }, 'table']] } },
      },
    },
  };
  const Properties = {
    KmsMasterKeyId: { Ref: 'AWS::NoValue' },
    Tags: [{ Key: 'table', Value: { 'Fn::ImportValue': 'stack0:table' } }],
  };
  const { resources } = resolved(data, { Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties } } });
  expect(resources[1]?.properties).toEqual({
    Tags: [{ Key: 'table', Value: 'arn:aws:dynamodb:us-east-1:000000000000:table/stack0-Table' }],
  });
});

test('a resource whose condition does not hold is not there', () => {
  const Conditions = { Never: { 'Fn::Equals': ['a', 'b'] } };
  const Resources = { Number: { Type: 'AWS::SMSVOICE::PhoneNumber', Condition: 'Never', Properties: {} } };
  expect(resolved({ Conditions, Resources }).resources).toEqual([]);
});

test.each([
  [
    'resource type',
    { Bucket: { Type: 'AWS::S3::Bucket' } },
    'stack0/Bucket is a AWS::S3::Bucket, a resource type that the local runner does not know',
  ],
  [
    'intrinsic',
    { Queue: { Type: 'AWS::SQS::Queue', Properties: { Tags: { 'Fn::Base64': 'a' } } } },
    'stack0/Queue uses Fn::Base64, an intrinsic that the local runner does not know',
  ],
  [
    'attribute',
    { Queue: { Type: 'AWS::SQS::Queue', Properties: { Tags: { 'Fn::GetAtt': ['Queue', 'Size'] } } } },
    'Queue.Size: the local runner knows no such attribute of AWS::SQS::Queue',
  ],
  [
    'name',
    { Queue: { Type: 'AWS::SQS::Queue', Properties: { Tags: { Ref: 'Nobody' } } } },
    'stack0 has no resource or parameter Nobody',
  ],
])('an unknown %s stops with one clear line', (_, Resources, message) => {
  expect(() => resolved({ Resources })).toThrow(message);
});

function roleWith(...Statement: Fields[]) {
  const Policies = [{ PolicyName: 'Work', PolicyDocument: { Statement } }];
  return resolved({ Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { Policies } } } });
}

function allowedBy(...statements: Fields[]): (action: string, resource: string) => boolean {
  const template = roleWith(...statements);
  const policies = readPolicies(template);
  return (action, resource) => policies.allowed(template.resources[0]?.arn ?? '', action, resource);
}

test('a role allows the action and the resource that it names, wildcards included, and no other', () => {
  const allowed = allowedBy({ Effect: 'Allow', Action: ['sqs:Send*', 'SNS:publish'], Resource: ['arn:q', 'arn:t/?'] });
  expect(allowed('sqs:SendMessage', 'arn:q')).toBe(true);
  expect(allowed('sns:Publish', 'arn:t/1')).toBe(true);
  expect(allowed('sqs:SendMessage', 'arn:other')).toBe(false);
  expect(allowed('sqs:DeleteMessage', 'arn:q')).toBe(false);
  expect(allowed('sns:Publish', '*')).toBe(false);
});

test('a refusal wins over what another statement allows', () => {
  const allowed = allowedBy(
    { Effect: 'Allow', Action: 'sqs:*', Resource: '*' },
    { Effect: 'Deny', Action: 'sqs:SendMessage', Resource: 'arn:q' },
  );
  expect(allowed('sqs:SendMessage', 'arn:q')).toBe(false);
  expect(allowed('sqs:SendMessage', 'arn:other')).toBe(true);
});

test.each([
  ['a Condition', { Action: 'sqs:SendMessage', Resource: '*', Condition: { StringEquals: {} } }],
  ['NotAction', { NotAction: 'sqs:SendMessage', Resource: '*' }],
  ['NotResource', { Action: 'sqs:SendMessage', NotResource: '*' }],
])('%s cannot be judged and stops the start', (what, statement) => {
  expect(() => readPolicies(roleWith({ Effect: 'Allow', ...statement }))).toThrow(
    new RegExp(`${what.replace('a ', '')}.*cannot judge`),
  );
});

test('a Condition on what is never asked here does not matter', () => {
  const statement = { Effect: 'Allow', Action: 'logs:PutLogEvents', Resource: '*', Condition: { StringEquals: {} } };
  expect(() => readPolicies(roleWith(statement))).not.toThrow();
});
