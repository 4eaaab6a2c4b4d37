import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fields } from '../../local/json.ts';
import { personOf, rowsOf, withTable } from '../support/kept.ts';
import { englishWayIn, startSharedLine, type TextLine, temporaryFolder } from '../support/local.ts';

const data = temporaryFolder();
const daily = '+18015550101';
let line: TextLine;

beforeAll(async () => {
  line = await startSharedLine({ data, at: '2026-11-23T08:00:00-07:00' });
  await line.says(daily, ...englishWayIn);
});

type When = 'before' | 'after';
const whens: readonly When[] = ['before', 'after'];

/** Orders a crash; gives back whether the function has died of it since. */
async function crashing(name: string, when: When, operation: string): Promise<() => boolean> {
  await line.crash({ function: name, [when]: operation });
  return () => line.logged.some(({ line: said }) => said.includes(`crashed ${when} ${operation}, as ordered`));
}

const answerCrashes = ['GetItem', 'PutItem', 'BatchWriteItem', 'Publish', 'UpdateItem'].flatMap((operation) =>
  whens.map((when) => ({ when, operation })),
);

describe('receive-text', () => {
  test.each(answerCrashes.map((crash, index) => ({ ...crash, phone: `+180155501${50 + index}` })))(
    'dies $when $operation: the text is handed out again, and its answer comes once',
    async ({ when, operation, phone }) => {
      const hasDied = await crashing('receive-text', when, operation);
      const answers = await line.says(phone, 'JOIN');
      expect(hasDied()).toBe(true);
      // Also if it died after Publish: the carrier's receipt comes first, and says that the text went.
      expect(answers).toEqual([expect.stringContaining('you asked to join')]);
      expect(await line.says(phone, 'YES')).toEqual([expect.stringContaining('18 or older')]);
      expect(await line.deadLetters()).toEqual({});
    },
  );

  test('dies over a STOP, after Publish: the stop counts, and danger is still answered afterwards', async () => {
    const phone = '+18015550170';
    await line.says(phone, ...englishWayIn);
    const hasDied = await crashing('receive-text', 'after', 'Publish');
    const answers = await line.says(phone, 'STOP');
    expect(hasDied()).toBe(true);
    expect(answers).toEqual([expect.stringContaining('opted out')]);
    expect(await line.planned(phone)).toMatchObject([{ kind: 'subscribing.vanish' }]);
    expect(await line.says(phone, 'i took too much')).toEqual([expect.stringContaining('911')]);
  });

  test.each(whens)('dies over danger, %s PutItem: 911 is answered', async (when) => {
    const phone = when === 'before' ? '+18015550171' : '+18015550172';
    const hasDied = await crashing('receive-text', when, 'PutItem');
    const answers = await line.says(phone, 'my friend is blue and not breathing');
    expect(hasDied()).toBe(true);
    expect(answers).toEqual([expect.stringContaining('Call 911 now')]);
  });
});

/** What the only check-in of a day comes to when its worker dies: how many left, and what its row says at the end. */
const checkinCrashes: readonly {
  readonly when: When;
  readonly operation: string;
  readonly comes: number;
  readonly row: string;
}[] = [
  { when: 'before', operation: 'GetItem', comes: 1, row: 'delivered' },
  { when: 'after', operation: 'GetItem', comes: 1, row: 'delivered' },
  { when: 'before', operation: 'PutItem', comes: 1, row: 'delivered' },
  { when: 'after', operation: 'PutItem', comes: 1, row: 'delivered' },
  { when: 'before', operation: 'BatchWriteItem', comes: 1, row: 'delivered' },
  { when: 'after', operation: 'BatchWriteItem', comes: 0, row: 'in doubt' },
  { when: 'before', operation: 'Publish', comes: 0, row: 'in doubt' },
  { when: 'after', operation: 'Publish', comes: 1, row: 'delivered' },
  { when: 'before', operation: 'UpdateItem', comes: 1, row: 'delivered' },
  { when: 'after', operation: 'UpdateItem', comes: 1, row: 'delivered' },
];

describe('wake', () => {
  const days = checkinCrashes.map((crash, index) => {
    const date = new Date(Date.UTC(2026, 10, 24 + index)).toISOString().slice(0, 10);
    return { ...crash, date };
  });

  test.each(days)(
    'RULES 35: dies $when $operation on $date: the check-in comes at most once ($comes)',
    async ({ when, operation, comes, date }) => {
      await line.moveTo(`${date}T08:50:00-07:00`);
      const hasDied = await crashing('wake', when, operation);
      const texts = await line.moveTo(`${date}T09:30:00-07:00`);
      expect(hasDied()).toBe(true);
      expect(texts.filter(({ to }) => to === daily)).toHaveLength(comes);
      expect(await line.says(daily, comes === 0 ? 'CHECKIN 4' : '4')).toHaveLength(1);
      expect(await line.deadLetters()).toEqual({});
    },
  );

  let items: readonly Fields[] = [];

  afterAll(() => line.close());

  test('each check-in has a row that says what became of it: delivered, or in doubt and never sent again', async () => {
    await line.close();
    items = await withTable(data, line.service.template, (table) => table.items());
    const { pk } = personOf(items, daily);
    const asked = rowsOf(items, pk, 'text#').filter(({ kind }) => kind === 'checkins.ask');
    const found = asked.map(({ sk, status }) => ({ date: String(sk).slice(5, 15), row: status }));
    const expected = days.map(({ date, row }) => ({ date, row }));
    expect(found.filter(({ date }) => date !== '2026-11-23')).toEqual(expected);
  });

  test('nothing is owed any more, and every answer to a check-in was recorded once', () => {
    const rows = items.filter(({ sk }) => String(sk).startsWith('text#'));
    expect(rows.filter(({ status }) => status === 'owed' || status === 'sending')).toEqual([]);
    const { pk } = personOf(items, daily);
    const answers = rowsOf(items, pk, 'checkin#').filter(({ score }) => score === 4);
    expect(answers).toHaveLength(days.length);
  });
});
