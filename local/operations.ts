/** The AWS operations that the runner answers itself: what each wants to be allowed, and what it does. */
import { randomUUID } from 'node:crypto';
import type { Bus } from './bus.ts';
import { type Fields, fields, isFields, type Json, list, messageOf, optionalAmount, optionalText } from './json.ts';
import { md5, md5OfAttributes } from './md5.ts';
import type { Phones } from './phones.ts';
import type { Queue } from './queues.ts';
import { Refusal } from './refusal.ts';
import type { Template } from './template.ts';

export interface Grant {
  action: string;
  resource: string;
}

export interface Operation {
  /** What the caller's role must allow. */
  grants(input: Fields): Grant[];
  /** @throws Refusal as the service refuses. */
  run(input: Fields): Fields;
}

export interface Services {
  template: Template;
  queues: ReadonlyMap<string, Queue>;
  phones: Phones;
  bus: Bus;
  secrets: ReadonlyMap<string, { arn: string; name: string; value: string }>;
}

/** A text of SNS may have so many bytes. */
const MOST_BYTES = 1600;
const E164 = /^\+[1-9]\d{6,14}$/;

/** By `service:Operation`. DynamoDB's are not here: they are handed on. */
export function createOperations(services: Services): Map<string, Operation> {
  return new Map<string, Operation>([
    ['sns:Publish', publish(services)],
    ['sqs:SendMessage', sendMessage(services)],
    ['sqs:SendMessageBatch', sendMessageBatch(services)],
    ['sqs:ChangeMessageVisibility', changeMessageVisibility(services)],
    ['events:PutEvents', putEvents(services)],
    ['secretsmanager:GetSecretValue', getSecretValue(services)],
  ]);
}

function required(input: Fields, name: string): string {
  const value = input[name];
  if (typeof value === 'string') return value;
  throw new Refusal('MissingParameter', `The request must contain the parameter ${name}.`);
}

/** The use of a resource's own key, where it has one (its properties name it by ARN). */
function keyGrants(template: Template, arn: string, property: string, actions: readonly string[]): Grant[] {
  const key = template.byArn(arn)?.properties[property];
  if (typeof key !== 'string' || !key.startsWith('arn:')) return [];
  return actions.map((action) => ({ action, resource: key }));
}

/** A text to a phone has no ARN: only `*` allows it. */
function publish({ phones }: Services): Operation {
  return {
    grants: () => [{ action: 'sns:Publish', resource: '*' }],
    run(input) {
      const to = input.PhoneNumber;
      const body = optionalText(input.Message) ?? '';
      if (typeof to !== 'string' || !E164.test(to))
        throw new Refusal('InvalidParameter', 'Invalid parameter: PhoneNumber');
      if (body === '') throw new Refusal('InvalidParameter', 'Invalid parameter: Empty message');
      if (Buffer.byteLength(body) > MOST_BYTES)
        throw new Refusal('InvalidParameter', 'Invalid parameter: Message too long');
      const origination = fields(
        fields(input.MessageAttributes, 'MessageAttributes')['AWS.MM.SMS.OriginationNumber'],
        'attribute',
      );
      const from = optionalText(origination.StringValue);
      if (from === undefined || !E164.test(from))
        throw new Refusal('InvalidParameter', 'Invalid parameter: no origination number is known here');
      return { MessageId: phones.publish(from, to, body) };
    },
  };
}

function queueOf({ queues }: Services, input: Fields): Queue {
  const queue = queues.get(nameIn(input));
  if (queue !== undefined) return queue;
  throw new Refusal('QueueDoesNotExist', 'The specified queue does not exist.');
}

function nameIn(input: Fields): string {
  return required(input, 'QueueUrl').split('/').at(-1) ?? '';
}

function queueGrants(
  { template, queues }: Services,
  input: Fields,
  action: string,
  keyActions: readonly string[],
): Grant[] {
  const name = nameIn(input);
  const arn = queues.get(name)?.settings.arn ?? `arn:aws:sqs:${template.region}:${template.account}:${name}`;
  return [{ action, resource: arn }, ...keyGrants(template, arn, 'KmsMasterKeyId', keyActions)];
}

const keyToSend = ['kms:GenerateDataKey', 'kms:Decrypt'];

function send(queue: Queue, input: Fields): Fields {
  const body = required(input, 'MessageBody');
  const attributes = fields(input.MessageAttributes, 'MessageAttributes');
  const delay = optionalAmount(input.DelaySeconds);
  if (delay !== undefined && !(delay >= 0 && delay <= 900)) {
    throw new Refusal('InvalidParameterValue', 'DelaySeconds must be 0 to 900.');
  }
  const { id, sequence } = queue.send({
    body,
    attributes,
    groupId: optionalText(input.MessageGroupId),
    deduplicationId: optionalText(input.MessageDeduplicationId),
    delay: delay === undefined ? undefined : delay * 1000,
  });
  const attributesMd5 = md5OfAttributes(attributes);
  return {
    MessageId: id,
    MD5OfMessageBody: md5(body),
    ...(attributesMd5 === undefined ? {} : { MD5OfMessageAttributes: attributesMd5 }),
    ...(queue.settings.fifo ? { SequenceNumber: sequence } : {}),
  };
}

function sendMessage(services: Services): Operation {
  return {
    grants: (input) => queueGrants(services, input, 'sqs:SendMessage', keyToSend),
    run: (input) => send(queueOf(services, input), input),
  };
}

function sendMessageBatch(services: Services): Operation {
  return {
    grants: (input) => queueGrants(services, input, 'sqs:SendMessage', keyToSend),
    run(input) {
      const queue = queueOf(services, input);
      const entries = list(input.Entries, 'Entries').map((entry) => fields(entry, 'Entries'));
      const ids = entries.map((entry) => required(entry, 'Id'));
      if (entries.length === 0) throw new Refusal('EmptyBatchRequest', 'There should be at least one entry.');
      if (entries.length > 10)
        throw new Refusal('TooManyEntriesInBatchRequest', 'Maximum number of entries per request are 10.');
      if (new Set(ids).size < ids.length)
        throw new Refusal('BatchEntryIdsNotDistinct', 'Two or more entries have the same Id.');
      const successful: Json[] = [];
      const failed: Json[] = [];
      for (const entry of entries) {
        const Id = required(entry, 'Id');
        try {
          successful.push({ Id, ...send(queue, entry) });
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          failed.push({ Id, SenderFault: true, Code: error.code, Message: error.message });
        }
      }
      return { Successful: successful, Failed: failed };
    },
  };
}

function changeMessageVisibility(services: Services): Operation {
  return {
    grants: (input) => queueGrants(services, input, 'sqs:ChangeMessageVisibility', []),
    run(input) {
      const seconds = optionalAmount(input.VisibilityTimeout) ?? -1;
      if (seconds < 0 || seconds > 43_200)
        throw new Refusal('InvalidParameterValue', 'VisibilityTimeout must be 0 to 43200.');
      queueOf(services, input).changeVisibility(required(input, 'ReceiptHandle'), seconds * 1000);
      return {};
    },
  };
}

function putEvents({ bus, template }: Services): Operation {
  const entriesOf = (input: Fields): Fields[] =>
    list(input.Entries, 'Entries').map((entry) => fields(entry, 'Entries'));
  return {
    grants(input) {
      const names = entriesOf(input).map((entry) => bus.busName(optionalText(entry.EventBusName) ?? 'default'));
      return [...new Set(names)].map((name) => ({
        action: 'events:PutEvents',
        resource: `arn:aws:events:${template.region}:${template.account}:event-bus/${name}`,
      }));
    },
    run(input) {
      let failed = 0;
      const results = entriesOf(input).map((entry): Fields => {
        try {
          return { EventId: bus.put(entry) };
        } catch (error) {
          failed += 1;
          return { ErrorCode: 'MalformedDetail', ErrorMessage: messageOf(error) };
        }
      });
      return { FailedEntryCount: failed, Entries: results };
    },
  };
}

function getSecretValue({ secrets, template }: Services): Operation {
  const find = (input: Fields): { arn: string; name: string; value: string } | undefined => {
    const id = required(input, 'SecretId');
    return [...secrets.values()].find(({ arn, name }) => arn === id || name === id);
  };
  return {
    grants(input) {
      const arn = find(input)?.arn ?? required(input, 'SecretId');
      const action = 'secretsmanager:GetSecretValue';
      return [{ action, resource: arn }, ...keyGrants(template, arn, 'KmsKeyId', ['kms:Decrypt'])];
    },
    run(input) {
      const secret = find(input);
      if (secret === undefined)
        throw new Refusal('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
      return {
        ...{ ARN: secret.arn, Name: secret.name, SecretString: secret.value },
        ...{ VersionId: randomUUID(), VersionStages: ['AWSCURRENT'], CreatedDate: 0 },
      };
    },
  };
}

/** What a DynamoDB request wants to be allowed: the operation on each table and index it names, and the table's key. */
export function tableGrants(template: Template, operation: string, input: Fields): Grant[] {
  const names = isFields(input.RequestItems) ? Object.keys(input.RequestItems) : [optionalText(input.TableName) ?? ''];
  const index = optionalText(input.IndexName);
  return names.flatMap((name) => {
    const table = `arn:aws:dynamodb:${template.region}:${template.account}:table/${name}`;
    const encryption = fields(template.byArn(table)?.properties.SSESpecification, 'SSESpecification').KMSMasterKeyId;
    const key =
      typeof encryption === 'string' && encryption.startsWith('arn:')
        ? [{ action: 'kms:Decrypt', resource: encryption }]
        : [];
    return [
      { action: `dynamodb:${operation}`, resource: index === undefined ? table : `${table}/index/${index}` },
      ...key,
    ];
  });
}

/** What the runner hands on to the embedded DynamoDB. */
export const tableOperations: ReadonlySet<string> = new Set([
  ...['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan', 'BatchGetItem', 'BatchWriteItem'],
]);
