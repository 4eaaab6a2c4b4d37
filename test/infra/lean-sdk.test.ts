import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { bundledValue } from './bundled.ts';

const clients = ['client-dynamodb', 'client-sns', 'client-sqs', 'client-eventbridge', 'client-secrets-manager'];

/** Sends a command to a service that gives this answer: what is sent, and what comes of it. */
const shown = (clientOf: string, answers: readonly (readonly [number, string])[]): string => `
  import { Readable } from 'node:stream';
  import { HttpResponse } from '@smithy/core/protocols';
  import * as dynamodb from '@aws-sdk/client-dynamodb';
  import * as documents from '@aws-sdk/lib-dynamodb';
  import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
  import { SQSClient, ChangeMessageVisibilityCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
  import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
  import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
  const varying = new Set(['authorization', 'x-amz-date', 'amz-sdk-invocation-id', 'amz-sdk-request']);
  const headersOf = (headers) => Object.entries(headers).filter(([name]) => !varying.has(name));
  async function send(status, answer) {
    const sent = [];
    const config = {
      region: 'us-west-2', maxAttempts: 2,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      requestHandler: {
        handle: async ({ method, protocol, hostname, path, headers, body }) => {
          sent.push([method, protocol, hostname, path, headersOf(headers), typeof body === 'string' ? body : new TextDecoder().decode(body)]);
          const answered = { 'x-amzn-requestid': 'request', 'x-amz-id-2': 'two' };
          return { response: new HttpResponse({ statusCode: status, headers: answered, body: Readable.from([Buffer.from(answer)]) }) };
        },
      },
    };
    const result = await ${clientOf}.then((value) => ({ value }), ({ name, message, $fault, $metadata, ...more }) => {
      const { $response, ...fields } = more;
      return { name, message, $fault, status: $metadata?.httpStatusCode, fields };
    });
    return JSON.parse(JSON.stringify([sent, result], (_, one) => one instanceof Set ? ['a set', ...one] : one ?? null));
  }
  module.exports = Promise.all(${JSON.stringify(answers)}.map((answer) => send(...answer)));`;

const document = (command: string) =>
  `documents.DynamoDBDocumentClient.from(new dynamodb.DynamoDBClient(config)).send(new documents.${command})`;

const item = `{
  pk: 'p', n: 1.5, no: null, yes: true, list: [1, 'two', { three: 3n }], map: { a: { b: [] } },
  words: new Set(['a', 'b']), numbers: new Set([1, 2]), bytes: new Uint8Array([1, 2, 3]),
}`;
const kept = {
  ...{ pk: { S: 'p' }, n: { N: '1.5' }, no: { NULL: true }, yes: { BOOL: true }, list: { L: [{ N: '1' }] } },
  ...{ map: { M: { a: { SS: ['x'] } } }, bytes: { B: 'AQID' }, big: { N: '12345678901' }, numbers: { NS: ['1'] } },
};
const json = (value: unknown) => JSON.stringify(value);
const failed = (type: string, more: object = {}): readonly [number, string] => [400, json({ __type: type, ...more })];
const dynamodbErrors = [
  failed('com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException', { message: 'no', Item: kept }),
  failed('ThrottlingException', { message: 'slowly', throttlingReasons: [{ reason: 'r', resource: 't' }] }),
  failed('com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException', { message: 'slowly' }),
  failed('com.amazonaws.dynamodb.v20120810#BackupNotFoundException', { message: 'of another operation' }),
  failed('com.amazon.coral.validate#ValidationException', { message: 'none of ours' }),
  failed('ExpiredTokenException', { Message: 'a number beyond a double: 1' }),
  [400, '{"__type":"UnrecognizedClientException","message":"m","n":12345678901234567890.5}'],
  [500, json({ __type: 'InternalServerError', message: 'm' })],
  [503, ''],
] as const;
const queryError = (code: string, fault: string) =>
  `<ErrorResponse><Error><Type>${fault}</Type><Code>${code}</Code><Message>why &amp; how</Message></Error><RequestId>r</RequestId></ErrorResponse>`;

const commands: readonly (readonly [string, string, readonly (readonly [number, string])[]])[] = [
  [
    'GetItem',
    document(`GetCommand({ TableName: 't', Key: { pk: 'p' }, ConsistentRead: true })`),
    [[200, json({ Item: kept })], [200, '{}'], ...dynamodbErrors],
  ],
  [
    'PutItem',
    document(
      `PutCommand({ TableName: 't', Item: ${item}, ConditionExpression: 'attribute_not_exists(pk)', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' })`,
    ),
    [[200, '{}'], ...dynamodbErrors],
  ],
  [
    'UpdateItem',
    document(
      `UpdateCommand({ TableName: 't', Key: { pk: 'p' }, UpdateExpression: 'SET #a = :a', ExpressionAttributeNames: { '#a': 'a' }, ExpressionAttributeValues: { ':a': ${item} }, ReturnValues: 'ALL_NEW' })`,
    ),
    [[200, json({ Attributes: kept })], ...dynamodbErrors],
  ],
  [
    'Query',
    document(
      `QueryCommand({ TableName: 't', KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': 'p' }, Limit: 3, ScanIndexForward: false })`,
    ),
    [[200, json({ Items: [kept, kept], Count: 2, LastEvaluatedKey: { pk: { S: 'p' } } })]],
  ],
  [
    'BatchGetItem',
    document(`BatchGetCommand({ RequestItems: { t: { Keys: [{ pk: 'p' }] } } })`),
    [[200, json({ Responses: { t: [kept] }, UnprocessedKeys: { t: { Keys: [{ pk: { S: 'p' } }] } } })]],
  ],
  [
    'BatchWriteItem',
    document(
      `BatchWriteCommand({ RequestItems: { t: [{ PutRequest: { Item: ${item} } }, { DeleteRequest: { Key: { pk: 'q' } } }] } })`,
    ),
    [[200, json({ UnprocessedItems: { t: [{ PutRequest: { Item: kept } }] } })]],
  ],
  [
    'Publish',
    `new SNSClient(config).send(new PublishCommand({ PhoneNumber: '+18015550100', Message: 'hi & \\u00f1', MessageAttributes: { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } } }))`,
    [
      [200, '<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>'],
      [400, queryError('InvalidParameter', 'Sender')],
      [403, queryError('AuthorizationError', 'Sender')],
      [400, queryError('Throttled', 'Sender')],
      [400, queryError('Throttling', 'Sender')],
      [400, queryError('OptedOut', 'Sender')],
      [500, queryError('InternalError', 'Receiver')],
      [503, ''],
    ],
  ],
  [
    'SendMessageBatch',
    `new SQSClient({ ...config, useQueueUrlAsEndpoint: false }).send(new SendMessageBatchCommand({ QueueUrl: 'https://q/1/mail', Entries: [{ Id: 'a', MessageBody: '{}', DelaySeconds: 3, MessageGroupId: 'g', MessageDeduplicationId: 'd' }] }))`,
    [
      [
        200,
        json({
          Successful: [{ Id: 'a', MessageId: 'm', MD5OfMessageBody: '99914b932bd37a50b983c5e7c90ae93b' }],
          Failed: [{ Id: 'b', SenderFault: true, Code: 'c', Message: 'm' }],
        }),
      ],
      failed('com.amazonaws.sqs#QueueDoesNotExist', { message: 'none' }),
      failed('com.amazonaws.sqs#OverLimit', { message: 'of another operation' }),
      failed('com.amazonaws.sqs#RequestThrottled', { message: 'slowly' }),
      failed('AccessDeniedException', { message: 'no' }),
    ],
  ],
  [
    'ChangeMessageVisibility',
    `new SQSClient({ ...config, useQueueUrlAsEndpoint: false }).send(new ChangeMessageVisibilityCommand({ QueueUrl: 'https://q/1/mail', ReceiptHandle: 'r', VisibilityTimeout: 3 }))`,
    [[200, '{}'], failed('com.amazonaws.sqs#MessageNotInflight', { message: 'gone' })],
  ],
  [
    'PutEvents',
    `new EventBridgeClient(config).send(new PutEventsCommand({ Entries: [{ Source: 's', DetailType: 'd', Detail: '{}', EventBusName: 'b', Time: new Date(1e12) }] }))`,
    [
      [200, json({ FailedEntryCount: 1, Entries: [{ EventId: 'e' }, { ErrorCode: 'c', ErrorMessage: 'm' }] })],
      [500, json({ __type: 'InternalException', message: 'm' })],
      failed('AccessDeniedException', { Message: 'no' }),
    ],
  ],
  [
    'GetSecretValue',
    `new SecretsManagerClient(config).send(new GetSecretValueCommand({ SecretId: 's' }))`,
    [
      [200, json({ Name: 's', SecretString: '{"a":1}', CreatedDate: 1523477145.713, VersionStages: ['AWSCURRENT'] })],
      failed('ResourceNotFoundException', { Message: 'none' }),
      failed('LimitExceededException', { Message: 'of another operation' }),
    ],
  ],
];

describe('the clients of the SDK', () => {
  it.each(commands)(
    'send and read %s as they do with everything in them',
    { timeout: 20_000 },
    async (_, command, answers) => {
      const code = shown(command, answers);
      const own = z.array(z.tuple([z.array(z.unknown()), z.unknown()])).parse(await bundledValue(code, []));
      expect(own.every(([sent]) => sent.length > 0)).toBe(true);
      expect(await bundledValue(code)).toEqual(own);
    },
  );

  it.each(clients)(
    '%s finds every region, and an endpoint that is given, where the SDK itself does',
    async (client) => {
      const folder = '../../node_modules/@aws-sdk';
      const regions = z.array(z.string()).parse(
        await bundledValue(
          `import { partitionsInfo } from '${folder}/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js';
         module.exports = partitionsInfo.partitions.flatMap(({ regions }) => Object.keys(regions));`,
          [],
        ),
      );
      expect(regions.length).toBeGreaterThan(30);
      const given = [
        { Endpoint: 'http://127.0.0.1:8080' },
        { Endpoint: 'https://10.0.0.1/cloud/', Region: 'us-east-1' },
      ];
      const places = [...regions, 'us-east-9', 'cn-west-7', 'mars'].map((Region) => ({ Region }));
      const found = `
      import { defaultEndpointResolver } from '${folder}/${client}/dist-es/endpoint/endpointResolver.js';
      module.exports = ${json([...places, ...given])}.map((place) => {
        const { url, properties, headers } = defaultEndpointResolver({ ...place, UseFIPS: false, UseDualStack: false });
        return [place, String(url), properties, headers];
      });`;
      expect(await bundledValue(found)).toEqual(await bundledValue(found, []));
    },
  );

  it.each([{ UseFIPS: true }, { UseDualStack: true }, { EndpointId: 'e' }, { AccountIdEndpointMode: 'required' }])(
    'say so if an endpoint is asked for that was left out: %j',
    async (asked) => {
      const found = bundledValue(`
        import { defaultEndpointResolver } from '../../node_modules/@aws-sdk/client-dynamodb/dist-es/endpoint/endpointResolver.js';
        module.exports = defaultEndpointResolver({ Region: 'us-east-1', ...${json(asked)} });`);
      await expect(found).rejects.toThrow('left out of the bundles: infra/lean-endpoints.ts');
    },
  );

  it.each(clients)('%s keeps its schemas as they are', async (client) => {
    const read = `
      import * as schemas from '../../node_modules/@aws-sdk/${client}/dist-es/schemas/schemas_0.js';
      const plain = (_, one) => typeof one === 'function' ? one()[2] ?? one() : one;
      module.exports = Object.entries(schemas).map(([name, schema]) => [name, JSON.stringify(schema, plain)])
        .filter(([name]) => !name.endsWith('errorTypeRegistries'));`;
    const own = await bundledValue(read, []);
    expect(own).not.toEqual([]);
    expect(await bundledValue(read)).toEqual(own);
  });

  it('read no file of settings, and say of them what the SDK says where there is none', async () => {
    const read = `
      import { loadSharedConfigFiles } from '../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js';
      module.exports = loadSharedConfigFiles({ filepath: '/nowhere/credentials', configFilepath: '/nowhere/config' });`;
    expect(await bundledValue(read)).toEqual(await bundledValue(read, []));
  });
});

describe('errors of the SDK', () => {
  it.each(clients)('of %s are those that it wrote out itself', async (client) => {
    const shown = `Object.entries(errors).map(([name, Made]) => {
        const made = new Made({ message: 'why', $metadata: {}, Message: 'Why', Item: 1, CancellationReasons: [2] });
        return [name, Made.shapeId, { ...made }, made.name, made.message, made instanceof Made, made instanceof Error];
      })`;
    const made = await bundledValue(`
        import * as errors from '@aws-sdk/${client}/dist-es/models/errors.js';
        module.exports = ${shown};`);
    const own = await bundledValue(
      `import * as errors from '@aws-sdk/${client}/dist-es/models/errors.js';
        module.exports = ${shown};`,
      [],
    );
    expect(own).not.toEqual([]);
    expect(made).toEqual(own);
  });
});
