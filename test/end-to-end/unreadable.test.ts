import { beforeAll, expect, test } from 'vitest';
import { type Fields, fields } from '../../local/json.ts';
import { messagesIn, personOf, withTable } from '../support/kept.ts';
import { englishWayIn, startLine, startSharedLine, type TextLine, temporaryFolder } from '../support/local.ts';

/** Nothing is wrong with this one. */
const ana = '+18015550102';

interface Damage {
  readonly phone: string;
  readonly attribute: string;
  readonly value: Fields;
}

/** One person each, damaged in another place. */
const damages: readonly Damage[] = [
  { phone: '+18015550111', attribute: 'state', value: { S: 'not a state' } },
  { phone: '+18015550112', attribute: 'agenda', value: { S: 'not an agenda' } },
  { phone: '+18015550113', attribute: 'outbox', value: { L: [{ S: 'not an entry' }] } },
  { phone: '+18015550114', attribute: 'seen', value: { N: '7' } },
  { phone: '+18015550115', attribute: 'version', value: { S: 'not a version' } },
];
const damaged = damages.map(({ phone }) => phone);

const data = temporaryFolder();
const keys = new Map<string, { readonly pk: string; readonly sk: string }>();
let line: TextLine;

/** All join and have a check-in planned at nine; then the table is damaged, as by a bad deployment or hand. */
beforeAll(async () => {
  const first = await startSharedLine({ data, at: '2026-11-23T08:00:00-07:00' });
  for (const phone of [ana, ...damaged]) await first.says(phone, ...englishWayIn);
  await first.close();
  await withTable(data, first.service.template, async (table) => {
    const items = await table.items();
    for (const { phone, attribute, value } of damages) {
      const { pk, sk } = personOf(items, phone);
      keys.set(phone, { pk, sk });
      await table.set({ pk, sk }, attribute, value);
    }
  });
  line = await startSharedLine({ data });
});

test('a check-in of somebody else comes in its minute, though those who are due with them cannot be read', async () => {
  const texts = await line.moveTo('2026-11-23T09:01:00-07:00');
  expect(texts).toMatchObject([{ to: ana, at: expect.stringMatching(/T16:00:/) }]);
  expect((await line.deadLetters())['due.fifo']).toBeUndefined();
});

test('who cannot be read is tried once and then quarantined, not once a minute', async () => {
  const failures = line.logged.filter(({ line: said }) => said.includes('wake-failed'));
  expect(failures).toHaveLength(damages.length);
  await line.advance('PT2H');
  expect(line.logged.filter(({ line: said }) => said.includes('wake-failed'))).toHaveLength(damages.length);
  expect(line.logged.some(({ line: said }) => said.includes('"StateUnreadable"'))).toBe(true);
});

test('RULES 16: danger is answered, once for each text', async () => {
  for (const phone of damaged) {
    expect(await line.says(phone, 'my friend is blue and not breathing')).toEqual([
      expect.stringContaining('Call 911 now'),
    ]);
  }
});

test('every other text ends in the dead letters, is not lost, and nobody else waits for it', async () => {
  const sending = damaged.map((phone) => line.text(phone, 'today was a 2'));
  const began = Date.parse(await line.now());
  const [answer] = await line.text(ana, 'MENU');
  await Promise.all(sending);
  expect(Date.parse(answer?.at ?? '') - began).toBeLessThan(10_000);
  expect(await line.deadLetters()).toEqual({ inbound: damages.length });
  const kept = messagesIn(data, 'steadyline-local-inbound-dead-letters').map(({ body }) => String(body));
  for (const phone of damaged) expect(kept.filter((body) => body.includes(phone))).toHaveLength(1);
});

test.each(damages)(
  'RULES 9: a STOP counts and is confirmed once when the $attribute is unreadable',
  async ({ phone }) => {
    expect(await line.text(phone, 'STOP', `stop-${phone}`)).toEqual([
      expect.objectContaining({ to: phone, body: expect.stringContaining('opted out') }),
    ]);
    expect(await line.text(phone, 'STOP', `stop-${phone}`)).toEqual([]);
  },
);

test.each(damages)('RULES 9: a second STOP gets no answer when the $attribute is unreadable', async ({ phone }) => {
  expect(await line.says(phone, 'stop')).toEqual([]);
});

test('RULES 3: nothing else goes to who stopped, and the others are looked after on', async () => {
  const texts = await line.advance('P3D');
  expect(new Set(texts.map(({ to }) => to))).toEqual(new Set([ana]));
});

test('the item is kept for whoever mends it: marked, out of the due indexes, opted out', async () => {
  await line.close();
  const items = await withTable(data, line.service.template, (table) => table.items());
  for (const { phone, attribute } of damages) {
    const key = keys.get(phone);
    const item = items.find(({ pk, sk }) => pk === key?.pk && sk === key?.sk);
    expect(item, attribute).toMatchObject({ quarantinedAt: expect.any(Number), optedOutAt: expect.any(Number) });
    for (const name of ['dueAt', 'dueShard', 'urgentDueAt', 'urgentShard'])
      expect(fields(item, phone)[name]).toBeUndefined();
  }
});

test('RULES 9: a STOP whose number row is unreadable is never confirmed without counting', async () => {
  const own = temporaryFolder();
  const first = await startLine({ data: own, at: '2026-11-23T08:00:00-07:00' });
  await first.says(ana, ...englishWayIn);
  await first.close();
  await withTable(own, first.service.template, async (table) => {
    const row = (await table.items()).find(({ pk }) => String(pk).startsWith('number#'));
    await table.set({ pk: String(row?.pk), sk: String(row?.sk) }, 'personId', { N: '7' });
  });
  const second = await startLine({ data: own });
  const answers = await second.says(ana, 'STOP');
  const later = await second.moveTo('2026-11-23T09:01:00-07:00');
  if (answers.length > 0) expect(later).toEqual([]);
  else expect(await second.deadLetters()).toEqual({ inbound: 1 });
});
