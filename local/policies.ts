/** What each role of the template may do: action and resource only, as DESIGN 5 says. */
import { type Fields, fields, type Json, LocalError, list, oneOrMore, text } from './json.ts';
import type { Resource, Template } from './template.ts';

interface Statement {
  allows: boolean;
  actions: RegExp[];
  resources: RegExp[];
}

/** Services whose calls the runner judges; statements for others (logs, traces) are never asked. */
const judged = ['dynamodb', 'sns', 'sqs', 'events', 'secretsmanager', 'lambda', 'kms'];

/** AWS's own managed policies that hold nothing judged here: writing logs. */
const harmless = /^arn:aws:iam::aws:policy\/service-role\/AWSLambdaBasicExecutionRole$/;

export interface Policies {
  /** Whether the role, by its ARN, may do the action (`sqs:SendMessage`) on the resource's ARN (`*` where it has none). */
  allowed(role: string, action: string, resource: string): boolean;
}

/**
 * Reads the statements of every role.
 * @throws LocalError for what the runner cannot judge: conditions, NotAction, NotResource, foreign managed policies.
 */
export function readPolicies(template: Template): Policies {
  const byRole = new Map<string, Statement[]>();
  for (const role of template.ofType('AWS::IAM::Role')) byRole.set(role.arn, inlineStatements(role));
  for (const policy of template.ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy')) {
    const statements = readDocument(policy.properties.PolicyDocument, `${policy.stack}/${policy.logicalId}`);
    for (const role of rolesOf(policy, template))
      byRole.set(role.arn, [...(byRole.get(role.arn) ?? []), ...statements]);
  }
  return {
    allowed(role, action, resource) {
      const about = (byRole.get(role) ?? []).filter(
        (statement) =>
          statement.actions.some((each) => each.test(action)) &&
          statement.resources.some((each) => each.test(resource)),
      );
      return about.some((each) => each.allows) && about.every((each) => each.allows);
    },
  };
}

function inlineStatements(role: Resource): Statement[] {
  const where = `${role.stack}/${role.logicalId}`;
  for (const managed of list(role.properties.ManagedPolicyArns, where)) {
    const arn = text(managed, where);
    if (arn.startsWith('arn:aws:iam::aws:') && !harmless.test(arn)) {
      throw new LocalError(`${where} uses the managed policy ${arn}, which the local runner cannot judge`);
    }
  }
  return list(role.properties.Policies, where).flatMap((policy) =>
    readDocument(fields(policy, where).PolicyDocument, where),
  );
}

function rolesOf(policy: Resource, template: Template): Resource[] {
  const attached = list(policy.properties.Roles, policy.logicalId);
  return template
    .ofType('AWS::IAM::Role')
    .filter(
      (role) =>
        attached.includes(role.name) || list(role.properties.ManagedPolicyArns, role.logicalId).includes(policy.ref),
    );
}

function readDocument(document: Json | undefined, where: string): Statement[] {
  const statements = fields(document, where).Statement;
  return oneOrMore(statements).map((statement) => readStatement(fields(statement, where), where));
}

function readStatement(statement: Fields, where: string): Statement {
  for (const part of ['NotAction', 'NotResource']) {
    if (statement[part] !== undefined)
      throw new LocalError(`${where} uses ${part}, which the local runner cannot judge`);
  }
  const actions = oneOrMore(statement.Action).map((action) => text(action, `${where}: Action`));
  if (statement.Condition !== undefined && actions.some(isJudged)) {
    throw new LocalError(`${where} has a Condition on ${actions.join(', ')}, which the local runner cannot judge`);
  }
  return {
    allows: statement.Effect === 'Allow',
    actions: actions.map((action) => wildcard(action, 'i')),
    resources: oneOrMore(statement.Resource).map((resource) => wildcard(text(resource, `${where}: Resource`), '')),
  };
}

function isJudged(action: string): boolean {
  const [service = ''] = action.toLowerCase().split(':');
  return service.includes('*') || judged.includes(service);
}

function wildcard(pattern: string, flags: string): RegExp {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, flags);
}
