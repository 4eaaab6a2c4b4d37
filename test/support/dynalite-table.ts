/** An embedded DynamoDB on loopback with the service's table, for tests of the adapter. */
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';

export interface EmbeddedTable {
  readonly client: DynamoDBClient;
  readonly endpoint: string;
  /** Makes a fresh, empty table and gives back its name. */
  create(): Promise<string>;
  close(): Promise<void>;
}

export async function embeddedDynamo(): Promise<EmbeddedTable> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  let tables = 0;
  return {
    client,
    endpoint,
    create: async () => {
      tables += 1;
      const name = `table-${tables}`;
      await client.send(new CreateTableCommand(definitionOf(name)));
      await untilActive(client, name);
      return name;
    },
    close: async () => {
      client.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The SDK's own waiter counts in seconds. */
async function untilActive(client: DynamoDBClient, name: string): Promise<void> {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await setTimeout(1);
  }
}

/** The keys and indexes of the data stack. */
function definitionOf(name: string): CreateTableCommandInput {
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
      { AttributeName: 'dueShard', AttributeType: 'S' },
      { AttributeName: 'dueAt', AttributeType: 'N' },
      { AttributeName: 'urgentShard', AttributeType: 'S' },
      { AttributeName: 'urgentDueAt', AttributeType: 'N' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [indexOf('due', 'dueShard', 'dueAt'), indexOf('urgent', 'urgentShard', 'urgentDueAt')],
  };
}

function indexOf(name: string, shard: string, at: string) {
  return {
    IndexName: name,
    KeySchema: [
      { AttributeName: shard, KeyType: 'HASH' as const },
      { AttributeName: at, KeyType: 'RANGE' as const },
    ],
    Projection: { ProjectionType: 'KEYS_ONLY' as const },
  };
}
