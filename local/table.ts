/** The template's tables in an embedded DynamoDB. */
import { EmbeddedDynamo, type TableAnswer } from './embedded-dynamo.ts';
import { type Fields, fields, isFields, type Json, LocalError, list, optionalAmount, optionalText } from './json.ts';
import type { Resource, Template } from './template.ts';

export class Tables {
  private readonly database: EmbeddedDynamo;
  private readonly tables: readonly Resource[];
  private readonly asked = new Set<Promise<TableAnswer>>();

  private constructor(database: EmbeddedDynamo, tables: readonly Resource[]) {
    this.database = database;
    this.tables = tables;
  }

  /** Opens the data (in memory without a folder) and makes the tables that are not there. */
  static async open(template: Template, folder: string | undefined): Promise<Tables> {
    const database = await EmbeddedDynamo.open(folder);
    const tables = new Tables(database, template.ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'));
    try {
      for (const table of tables.tables) await tables.create(table);
    } catch (error) {
      await tables.close();
      throw error;
    }
    return tables;
  }

  /** DynamoDB's answer to a request, refusals too. */
  async ask(operation: string, input: Fields): Promise<TableAnswer> {
    const answer = this.database.call(operation, input);
    this.asked.add(answer);
    try {
      return await answer;
    } finally {
      this.asked.delete(answer);
    }
  }

  /** The runner's own request. @throws LocalError with DynamoDB's words when it fails. */
  async call(operation: string, input: Fields): Promise<Fields> {
    const { status, body } = await this.ask(operation, input);
    const output = fields(body, operation);
    if (status === 200) return output;
    throw new LocalError(
      `${operation} failed: ${optionalText(output.__type) ?? ''} ${optionalText(output.message) ?? optionalText(output.Message) ?? ''}`,
    );
  }

  private async create(table: Resource): Promise<void> {
    const known = await this.call('DescribeTable', { TableName: table.name }).catch(() => undefined);
    if (known === undefined) await this.call('CreateTable', definition(table));
    for (;;) {
      const { Table } = await this.call('DescribeTable', { TableName: table.name });
      const described = fields(Table, 'Table');
      if (described.TableStatus === 'ACTIVE') return checkSame(table, described);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /** Deletes what has outlived its TTL attribute, as DynamoDB does some time later. */
  async sweep(now: number): Promise<void> {
    for (const table of this.tables) {
      const attribute = fields(table.properties.TimeToLiveSpecification, table.logicalId).AttributeName;
      if (typeof attribute !== 'string') continue;
      const expired = await this.scan({
        TableName: table.name,
        FilterExpression: '#ttl < :now',
        ExpressionAttributeNames: { '#ttl': attribute },
        ExpressionAttributeValues: { ':now': { N: String(Math.floor(now / 1000)) } },
      });
      for (const item of expired) await this.call('DeleteItem', { TableName: table.name, Key: keyOf(table, item) });
    }
  }

  /** What the agendas of the items that are next in the sparse indexes hold, soonest first. */
  async nextAgenda(most: number): Promise<{ at: number; kind: string; item: Fields }[]> {
    const found: { at: number; kind: string; item: Fields }[] = [];
    for (const table of this.tables) {
      const keys = new Map<string, { at: number; key: Fields }>();
      for (const { IndexName, range } of timeIndexes(table)) {
        for (const row of await this.scan({ TableName: table.name, IndexName })) {
          const key = keyOf(table, row);
          keys.set(JSON.stringify(key), { at: Number(fields(row[range], range).N), key });
        }
      }
      const soonest = [...keys.values()].sort((a, b) => a.at - b.at).slice(0, most);
      for (const { key } of soonest) {
        const { Item } = await this.call('GetItem', { TableName: table.name, Key: key, ConsistentRead: true });
        const item = fields(plain({ M: Item ?? {} }), 'Item');
        for (const entry of Array.isArray(item.agenda) ? item.agenda : []) {
          const { at, kind } = isFields(entry) ? entry : {};
          if (typeof at === 'number' && typeof kind === 'string') found.push({ at, kind, item });
        }
      }
    }
    return found.sort((a, b) => a.at - b.at).slice(0, most);
  }

  private async scan(input: Fields): Promise<Fields[]> {
    const items: Fields[] = [];
    let start: Json | undefined;
    do {
      const page = await this.call('Scan', start === undefined ? input : { ...input, ExclusiveStartKey: start });
      items.push(...list(page.Items, 'Items').map((item) => fields(item, 'Items')));
      start = page.LastEvaluatedKey;
    } while (start !== undefined);
    return items;
  }

  /** The embedded database fails what it is still asked once it is closed. */
  async close(): Promise<void> {
    while (this.asked.size > 0) await Promise.allSettled(this.asked);
    await this.database.close();
  }
}

/** What CreateTable wants of a template's table: keys and indexes. */
function definition({ name, properties, logicalId }: Resource): Fields {
  const indexes = list(properties.GlobalSecondaryIndexes, logicalId).map((index) => {
    const { IndexName = null, KeySchema = null, Projection = null } = fields(index, logicalId);
    return { IndexName, KeySchema, Projection };
  });
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: list(properties.AttributeDefinitions, logicalId),
    KeySchema: list(properties.KeySchema, logicalId),
    ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexes } : {}),
  };
}

/** @throws LocalError when the kept table is of another shape than the template's. */
function checkSame(table: Resource, described: Fields): void {
  if (shapeOf(table.properties) === shapeOf(described)) return;
  throw new LocalError(
    `the kept table ${table.name} has other keys than the template says: delete the data folder or name another`,
  );
}

/** Keys of the table and of each index, in an order of their own. */
function shapeOf(properties: Fields): string {
  const keys = (schema: Json | undefined): string =>
    list(schema, 'KeySchema')
      .map((part) => fields(part, 'KeySchema'))
      .map(({ AttributeName, KeyType }) => `${String(KeyType)} ${String(AttributeName)}`)
      .join(', ');
  const indexes = list(properties.GlobalSecondaryIndexes, 'GlobalSecondaryIndexes')
    .map((index) => fields(index, 'GlobalSecondaryIndexes'))
    .map(({ IndexName, KeySchema }) => `${String(IndexName)}: ${keys(KeySchema)}`);
  return [keys(properties.KeySchema), ...indexes.sort()].join('; ');
}

function keyOf(table: Resource, item: Fields): Fields {
  const names = list(table.properties.KeySchema, table.logicalId).map(
    (part) => optionalText(fields(part, 'KeySchema').AttributeName) ?? '',
  );
  return Object.fromEntries(names.map((name) => [name, item[name] ?? null]));
}

/** Indexes sorted by a number: the sparse ones of what is due. */
function timeIndexes(table: Resource): { IndexName: string; range: string }[] {
  const numbers = list(table.properties.AttributeDefinitions, table.logicalId)
    .map((definition) => fields(definition, table.logicalId))
    .filter(({ AttributeType }) => AttributeType === 'N')
    .map(({ AttributeName }) => AttributeName);
  return list(table.properties.GlobalSecondaryIndexes, table.logicalId).flatMap((index) => {
    const { IndexName, KeySchema } = fields(index, table.logicalId);
    const range = fields(list(KeySchema, table.logicalId)[1], table.logicalId).AttributeName;
    if (typeof IndexName !== 'string' || typeof range !== 'string' || !numbers.includes(range)) return [];
    return [{ IndexName, range }];
  });
}

/** A DynamoDB attribute value as plain JSON. */
export function plain(value: Json): Json {
  const [type, inner = null] = Object.entries(fields(value, 'an attribute'))[0] ?? ['NULL', true];
  switch (type) {
    case 'M':
      return Object.fromEntries(Object.entries(fields(inner, 'M')).map(([name, each]) => [name, plain(each)]));
    case 'L':
      return list(inner, 'L').map(plain);
    case 'N':
      return optionalAmount(inner) ?? 0;
    case 'NULL':
      return null;
    default:
      return inner;
  }
}
