/** Delivery receipts -> the text's own row; and mail, only where the number has opted out, seems dead, or proves alive (RULES 13). */
import type { Identity, Log, Mail, Row, Store } from '../../shared/runtime/ports.ts';
import { type Receipt, readReceipts } from './receipts.ts';

export interface ReceiptDeps {
  readonly store: Pick<Store, 'numberRow' | 'rowsUnder' | 'setRow'>;
  readonly identity: Pick<Identity, 'numberId'>;
  readonly mail: Mail;
  readonly log: Log;
}

/** Receipts come up to 72 hours late (RULES 39): this many texts of one person are looked through, newest first. */
const lookBack = 100;

/** How far a receipt's time may lie from the decision of a text whose Publish was in doubt, in ms. */
const nearby = 5 * 60_000;

export function createHandler(deps: ReceiptDeps) {
  return async (event: unknown): Promise<void> => {
    const { receipts, refused } = readReceipts(event);
    for (const reason of refused) deps.log.error('receipt-refused', { reason });
    for (const receipt of receipts) await record(receipt, deps);
    if (refused.length > 0) deps.log.count('ReceiptRefused', refused.length);
  };
}

async function record(receipt: Receipt, { store, identity, mail, log }: ReceiptDeps): Promise<void> {
  log.count(`Receipt.${receipt.outcome}`);
  const person = await store.numberRow(await identity.numberId(receipt.to));
  if (person === undefined) return;
  const rows = await store.rowsUnder(`person#${person.personId}`, 'text#', lookBack);
  const row = rows.find(({ values }) => values.messageId === receipt.messageId) ?? inDoubt(rows, receipt);
  if (row !== undefined) await store.setRow(row, { messageId: receipt.messageId, ...fateOf(receipt) });
  const status = worthTelling(receipt, rows);
  if (status === undefined) return;
  await mail.send([
    {
      type: 'receipt',
      id: `receipt-${receipt.messageId}`,
      at: receipt.at,
      to: { kind: 'person', id: person.personId },
      status,
    },
  ]);
}

/** What the person's own item must know: an opt-out, a number that seems dead, and that it is alive after all. */
function worthTelling({ outcome }: Receipt, rows: readonly Row[]): 'opted-out' | 'failed' | 'delivered' | undefined {
  switch (outcome) {
    case 'opted-out':
      return 'opted-out';
    case 'dead':
      return 'failed';
    case 'delivered':
      return rows.some(({ values }) => values.why === 'dead') ? 'delivered' : undefined;
    case 'failed':
      return undefined;
  }
}

function fateOf({ outcome }: Receipt): Readonly<Record<string, string>> {
  return outcome === 'delivered' ? { status: 'delivered' } : { status: 'failed', why: outcome };
}

/** A text in doubt whose time fits was sent after all (DESIGN 2). */
function inDoubt(rows: readonly Row[], receipt: Receipt): Row | undefined {
  return rows.find(
    ({ values: { status, at } }) =>
      (status === 'in doubt' || status === 'sending') &&
      typeof at === 'number' &&
      receipt.at >= at &&
      receipt.at - at < nearby,
  );
}
