/** What a stopped service has left in its data folder: queue messages in the journal, items in the tables. */
import { join } from 'node:path';
import { Journal } from '../../local/journal.ts';
import { type Fields, fields, list } from '../../local/json.ts';
import { plain, Tables } from '../../local/table.ts';
import type { Template } from '../../local/template.ts';

const journalOf = (data: string): string => join(data, 'journal.jsonl');

/** Every message that ever was in a queue since the last start, in each state it had. */
export function messagesEver(data: string): readonly Fields[] {
  return new Journal(journalOf(data)).read().filter(({ k, gone }) => k === 'message' && gone !== true);
}

/** The messages that are in a queue, by its deployed name. */
export function messagesIn(data: string, queue: string): readonly Fields[] {
  const messages = new Map<string, Fields>();
  for (const entry of new Journal(journalOf(data)).read()) {
    if (entry.k !== 'message' || entry.queue !== queue) continue;
    if (entry.gone === true) messages.delete(String(entry.id));
    else messages.set(String(entry.id), entry);
  }
  return [...messages.values()];
}

/** Puts a message into a queue behind the back of whoever may. `at`: epoch milliseconds. */
export function putMessage(data: string, queue: string, body: string, at: number, more: Fields = {}): void {
  const message = { k: 'message', queue, id: `planted-${at}-${body.length}`, body, sequence: '1', receives: 0 };
  new Journal(journalOf(data)).append({ ...message, attributes: {}, sentAt: at, visibleAt: at, ...more });
}

/** What an operator does once the cause is mended: dead letters go back to their queue. Returns how many there were. */
export function redrive(data: string, from: string, to: string): number {
  const journal = new Journal(journalOf(data));
  const dead = messagesIn(data, from);
  for (const message of dead) {
    journal.append({ k: 'message', queue: from, id: message.id ?? '', gone: true });
    journal.append({ ...message, queue: to });
  }
  return dead.length;
}

export interface KeptTable {
  /** Every item, as plain JSON. */
  items(): Promise<readonly Fields[]>;
  /** Sets one attribute of an item to a DynamoDB attribute value. */
  set(key: { readonly pk: string; readonly sk: string }, attribute: string, value: Fields): Promise<void>;
}

/** Opens the table of a service that does not run. */
export async function withTable<T>(
  data: string,
  template: Template,
  use: (table: KeptTable) => Promise<T>,
): Promise<T> {
  const tables = await Tables.open(template, join(data, 'table'));
  const [resource] = template.ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable');
  const TableName = resource?.name ?? '';
  try {
    return await use({
      async items() {
        const items: Fields[] = [];
        for (let from: Fields | undefined = {}; from !== undefined; ) {
          const page: Fields = await tables.call('Scan', { TableName, ...from });
          items.push(...list(page.Items, 'Items').map((item) => fields(plain({ M: item }), 'item')));
          from = page.LastEvaluatedKey === undefined ? undefined : { ExclusiveStartKey: page.LastEvaluatedKey };
        }
        return items;
      },
      async set({ pk, sk }, attribute, value) {
        await tables.call('UpdateItem', {
          TableName,
          Key: { pk: { S: pk }, sk: { S: sk } },
          UpdateExpression: 'SET #a = :v',
          ExpressionAttributeNames: { '#a': attribute },
          ExpressionAttributeValues: { ':v': value },
        });
      },
    });
  } finally {
    await tables.close();
  }
}

/** The item of the person behind a number. @throws Error when there is none. */
export function personOf(items: readonly Fields[], number: string): Fields & { pk: string; sk: string } {
  for (const item of items) {
    const { pk, sk, kind } = item;
    if (kind !== 'person' || typeof pk !== 'string' || typeof sk !== 'string') continue;
    if (fields(fields(item.state, 'state').profile, 'profile').number === number) return { ...item, pk, sk };
  }
  throw new Error(`the table holds no person behind ${number}`);
}

/** A person's rows whose sort key begins so. */
export function rowsOf(items: readonly Fields[], pk: string, prefix: string): readonly Fields[] {
  return items.filter((item) => item.pk === pk && String(item.sk).startsWith(prefix));
}
