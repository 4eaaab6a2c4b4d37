import { expect, test } from 'vitest';
import { withoutGrant } from '../support/assembly.ts';
import { messagesIn, redrive } from '../support/kept.ts';
import { englishWayIn, startLine, temporaryFolder } from '../support/local.ts';

const sam = '+18015550101';
const ana = '+18015550102';
const morning = '2026-11-23T08:00:00-07:00';
const inboundDead = 'steadyline-local-inbound-dead-letters';
const overdose = 'my friend is blue and not breathing';

/** What receive-text cannot do without, by the actions of one statement. */
const grants: readonly (readonly [string, ...string[]])[] = [
  ['dynamodb:PutItem'],
  ['secretsmanager:GetSecretValue'],
  ['sns:Publish'],
  ['kms:Decrypt'],
];

test.each(grants)(
  'without %s the call fails and the text ends in the dead letters; with it again, the redriven text is answered',
  async (...actions) => {
    const data = temporaryFolder();
    const broken = await startLine({ data, at: morning, templates: await withoutGrant('receive-text', ...actions) });
    expect(await broken.says(sam, 'JOIN')).toEqual([]);
    expect(await broken.deadLetters()).toEqual({ inbound: 1 });
    await broken.close();
    const [lost, ...more] = messagesIn(data, inboundDead);
    expect(more).toEqual([]);
    expect(String(lost?.body)).toContain('JOIN');

    expect(redrive(data, inboundDead, 'steadyline-local-inbound')).toBe(1);
    const mended = await startLine({ data });
    expect(await mended.deadLetters()).toEqual({});
    expect((await mended.textsTo(sam)).map(({ body }) => body)).toEqual([expect.stringContaining('you asked to join')]);
    expect(await mended.says(sam, 'YES')).toEqual([expect.stringContaining('18 or older')]);
  },
);

test.each([['dynamodb:PutItem'], ['secretsmanager:GetSecretValue'], ['kms:Decrypt']])(
  'RULES 16: danger is answered by a role without %s, and the text still ends in the dead letters',
  async (action) => {
    const line = await startLine({ at: morning, templates: await withoutGrant('receive-text', action) });
    const answers = await line.says(sam, overdose);
    expect(answers.length).toBeGreaterThanOrEqual(1);
    expect(answers.length).toBeLessThanOrEqual(2);
    for (const answer of answers) expect(answer).toContain('Call 911 now');
    expect(await line.deadLetters()).toEqual({ inbound: 1 });
  },
);

test('a tick that may not use the due queue sends nobody a check-in, and the next one that may sends all of them', async () => {
  const data = temporaryFolder();
  const broken = await startLine({ data, at: morning, templates: await withoutGrant('tick', 'dynamodb:Query') });
  await broken.says(sam, ...englishWayIn);
  await broken.says(ana, ...englishWayIn);
  expect(await broken.moveTo('2026-11-23T09:05:00-07:00')).toEqual([]);
  expect((await broken.deadLetters())['tick-dead-letters']).toBeGreaterThanOrEqual(1);
  await broken.close();

  const mended = await startLine({ data });
  const texts = await mended.advance('PT1M');
  expect(texts.map(({ to }) => to).toSorted()).toEqual([sam, ana]);
});

test('RULES 35: a check-in that no worker may send ends in the dead letters; redriven in time, it comes once', async () => {
  const data = temporaryFolder();
  const broken = await startLine({ data, at: morning, templates: await withoutGrant('wake', 'sns:Publish') });
  await broken.says(sam, ...englishWayIn);
  expect(await broken.moveTo('2026-11-23T09:05:00-07:00')).toEqual([]);
  expect(await broken.deadLetters()).toEqual({ 'due.fifo': 1 });
  await broken.close();

  expect(redrive(data, 'steadyline-local-due-dead-letters.fifo', 'steadyline-local-due.fifo')).toBe(1);
  const mended = await startLine({ data });
  await mended.advance('PT30M');
  const asked = (await mended.textsTo(sam)).filter(({ body }) => body.includes('How is today'));
  expect(asked).toHaveLength(1);
});

test('RULES 9: a STOP counts even if the role may not text, and its confirmation never comes late', async () => {
  const data = temporaryFolder();
  const joined = await startLine({ data, at: morning });
  await joined.says(sam, ...englishWayIn);
  await joined.close();

  const broken = await startLine({ data, templates: await withoutGrant('receive-text', 'sns:Publish') });
  expect(await broken.says(sam, 'STOP')).toEqual([]);
  expect(await broken.planned(sam)).toMatchObject([{ kind: 'subscribing.vanish' }]);
  await broken.advance('PT1H');
  expect(await broken.deadLetters()).toEqual({});
  expect(broken.logged.map(({ line }) => line).join('\n')).toContain('text-lost');
  await broken.close();

  const mended = await startLine({ data });
  expect(await mended.advance('P2D')).toEqual([]);
  expect((await mended.textsTo(sam)).at(-1)?.body).toContain('First check-in');
});
