import { expect, test } from 'vitest';
import { withoutGrant } from '../support/assembly.ts';
import { messagesIn } from '../support/kept.ts';
import { englishWayIn, startLine, temporaryFolder } from '../support/local.ts';

const sam = '+18015550101';
const ana = '+18015550102';
const start = '2026-11-23T08:00:00-07:00';

test('a restart keeps member, settings, texts and the next check-in, which comes in its time', async () => {
  const data = temporaryFolder();
  const first = await startLine({ data, at: start });
  await first.says(sam, ...englishWayIn);
  await first.says(sam, 'TIME 10:15am');
  const before = { texts: await first.conversation(sam), planned: await first.planned(sam) };
  await first.close();

  const second = await startLine({ data });
  expect({ texts: await second.conversation(sam), planned: await second.planned(sam) }).toEqual(before);
  expect(before.planned).toEqual([{ at: '2026-11-23T17:15:00.000Z', kind: 'checkins.ask' }]);
  expect(await second.says(sam, 'SETTINGS')).toEqual([expect.stringContaining('TIME 10:15am, ZIP 84101, NAME Sam')]);
  expect(await second.moveTo('2026-11-23T10:16:00-07:00')).toMatchObject([
    { to: sam, at: expect.stringContaining('2026-11-23T17:15:0') },
  ]);
});

test('RULES 12: a text is known as a duplicate after a restart too', async () => {
  const data = temporaryFolder();
  const first = await startLine({ data, at: start });
  expect(await first.text(sam, 'JOIN', 'same-id')).toHaveLength(1);
  await first.close();

  const second = await startLine({ data });
  expect(await second.text(sam, 'JOIN', 'same-id')).toEqual([]);
  expect(await second.conversation(sam)).toHaveLength(2);
});

test('RULES 9: who stopped stays stopped over a restart', async () => {
  const data = temporaryFolder();
  const first = await startLine({ data, at: start });
  await first.says(sam, ...englishWayIn, 'STOP');
  await first.close();

  const second = await startLine({ data });
  expect(await second.says(sam, 'STOP')).toEqual([]);
  expect(await second.advance('P3D')).toEqual([]);
});

test('an open question is still open, and UNDO still undoes', async () => {
  const data = temporaryFolder();
  const first = await startLine({ data, at: start });
  await first.says(ana, 'JOIN', 'YES');
  await first.says(sam, ...englishWayIn, 'NAME Samuel');
  await first.close();

  const second = await startLine({ data });
  expect(await second.says(ana, 'YES')).toEqual([expect.stringContaining("You're in")]);
  expect(await second.says(sam, 'UNDO')).toEqual([expect.stringContaining('Undone')]);
});

test('the clock does not go back, whatever time the next start names', async () => {
  const data = temporaryFolder();
  const first = await startLine({ data, at: start });
  await first.advance('P3D');
  const left = await first.now();
  await first.close();

  const second = await startLine({ data, at: '2026-11-01T08:00:00-07:00' });
  expect(Date.parse(await second.now())).toBeGreaterThanOrEqual(Date.parse(left));
  await second.close();
  const third = await startLine({ data, at: '2026-12-24T08:00:00-07:00' });
  expect(await third.now()).toMatch(/^2026-12-24T15:00/);
});

test('a text whose function is at work when all ends is answered after the restart', async () => {
  const data = temporaryFolder();
  const first = await startLine({ data, at: start });
  await first.says(sam, 'JOIN');
  await first.crash({ function: 'receive-text', after: 'PutItem' });
  const cut = first.text(sam, 'YES').catch(() => 'cut off');
  while (messagesIn(data, 'steadyline-local-inbound').length === 0)
    await new Promise((resolve) => setTimeout(resolve, 1));
  await first.close();
  expect(await cut).toBe('cut off');
  expect(messagesIn(data, 'steadyline-local-inbound')).toHaveLength(1);

  const second = await startLine({ data });
  expect((await second.textsTo(sam)).map(({ body }) => body)).toEqual([
    expect.stringContaining('you asked to join'),
    expect.stringContaining('18 or older'),
  ]);
});

test('dead letters are still there, and a check-in whose time passed while nothing ran comes if it is not too late', async () => {
  const data = temporaryFolder();
  const first = await startLine({ data, at: start, templates: await withoutGrant('tick', 'dynamodb:Query') });
  await first.says(sam, ...englishWayIn);
  await first.malformed(ana, 'JOIN');
  await first.moveTo('2026-11-23T09:30:00-07:00');
  const dead = await first.deadLetters();
  expect(dead).toMatchObject({ inbound: 1, 'tick-dead-letters': expect.any(Number) });
  await first.close();

  const second = await startLine({ data });
  expect(await second.deadLetters()).toEqual(dead);
  expect(await second.advance('PT1M')).toMatchObject([{ to: sam }]);
});
