/** A request of a real AWS SDK client, as JSON and SNS's query protocol write it. */
import type { IncomingMessage } from 'node:http';
import { type Fields, fields, type Json, LocalError, parseJson } from './json.ts';
import { Denied } from './loopback.ts';
import { Refusal } from './refusal.ts';

export interface AwsRequest {
  service: string;
  operation: string;
  input: Fields;
}

const services: Record<string, string> = {
  DynamoDB_20120810: 'dynamodb',
  AmazonSQS: 'sqs',
  AWSEvents: 'events',
  secretsmanager: 'secretsmanager',
};

/** Only SNS still speaks the query protocol, with answers in XML. */
export function speaksXml({ headers }: IncomingMessage): boolean {
  return headers['x-amz-target'] === undefined && headers.authorization !== undefined;
}

/** @throws Refusal for what no client sends. */
export function readAwsRequest({ headers }: IncomingMessage, body: Buffer): AwsRequest {
  const target = headers['x-amz-target'];
  if (target !== undefined) {
    const [, prefix = '', operation = ''] = /^(\w+)\.(\w+)$/.exec(String(target)) ?? [];
    if (operation === '') throw new Refusal('UnknownOperationException', `${String(target)} names no operation`);
    return { service: services[prefix] ?? prefix, operation, input: readInput(body) };
  }
  const query = new URLSearchParams(body.toString());
  const [, service = 'unknown'] = /Credential=[^/]+\/[^/]+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '') ?? [];
  return { service, operation: query.get('Action') ?? '', input: queryInput(query) };
}

function readInput(body: Buffer): Fields {
  let value: Json;
  try {
    value = parseJson(body.toString() || '{}');
  } catch {
    throw new Refusal('SerializationException', 'the request is not JSON');
  }
  return fields(value, 'the request');
}

/** `MessageAttributes.entry.1.Name=a&MessageAttributes.entry.1.Value.DataType=String` and the like, as the JSON it stands for. */
function queryInput(query: URLSearchParams): Fields {
  const input: Fields = {};
  const attributes: Record<string, Fields> = {};
  for (const [name, value] of query) {
    const [, entry, part = ''] = /^MessageAttributes\.entry\.(\d+)\.(?:Value\.)?(\w+)$/.exec(name) ?? [];
    if (entry === undefined) input[name] = value;
    else attributes[entry] = { ...attributes[entry], [part]: value };
  }
  const named = Object.values(attributes).map(({ Name, ...value }): [string, Fields] => [String(Name), value]);
  if (named.length > 0) input.MessageAttributes = Object.fromEntries(named);
  return input;
}

/** Whatever went wrong, as an AWS service says it. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Denied) return new Refusal('AccessDenied', error.message, error.status);
  if (error instanceof LocalError) return new Refusal('ValidationException', error.message);
  return new Refusal('InternalFailure', error instanceof Error ? error.message : String(error), 500);
}
