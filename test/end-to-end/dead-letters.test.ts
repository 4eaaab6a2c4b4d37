import { beforeAll, describe, expect, test } from 'vitest';
import { isFields, list } from '../../local/json.ts';
import { withVariable } from '../support/assembly.ts';
import { messagesIn, putMessage } from '../support/kept.ts';
import { englishWayIn, startLine, startSharedLine, type TextLine, temporaryFolder } from '../support/local.ts';

const sam = '+18015550101';
const ana = '+18015550102';
/** Named as one by the parameters of this machine. */
const coordinator = '+18015550100';
const morning = '2026-11-23T08:00:00-07:00';
const stage = 'steadyline-local';

describe('an inbound text that cannot be understood', () => {
  let line: TextLine;
  const data = temporaryFolder();

  beforeAll(async () => {
    line = await startSharedLine({ data, at: morning });
    await line.says(sam, ...englishWayIn);
  });

  test('goes to the dead letters after six tries, and nobody else waits for it', async () => {
    const began = Date.parse(await line.now());
    const malformed = line.malformed(ana, 'JOIN');
    const [answer] = await line.text(sam, 'MENU');
    expect(await malformed).not.toContainEqual(expect.objectContaining({ to: ana }));
    expect(Date.parse(answer?.at ?? '') - began).toBeLessThan(10_000);
    expect(await line.deadLetters()).toEqual({ inbound: 1 });
    const refusals = line.logged.filter(({ line: said }) => said.includes('MalformedEvent'));
    expect(refusals).toHaveLength(6);
    for (const { line: said } of refusals) expect(said).toContain('inbound payload: malformed at inboundMessageId');
  });

  test('is kept whole, under an alarm', async () => {
    const [kept] = messagesIn(data, `${stage}-inbound-dead-letters`);
    expect(String(kept?.body)).toContain('JOIN');
    expect(alarmsOn(line, `${stage}-inbound-dead-letters`)).toHaveLength(1);
  });

  test('does not keep its phone from being answered', async () => {
    expect(await line.says(ana, 'JOIN')).toEqual([expect.stringContaining('you asked to join')]);
  });
});

const planted: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['inbound', 'not JSON', {}],
  ['inbound', '{"Type":"Notification","Timestamp":"yesterday","Message":"{}"}', {}],
  ['mail', '{"type":"tell"}', {}],
  ['mail', '', {}],
  ['due.fifo', '{"type":"wake","to":{"kind":"horse","id":"1"}}', { groupId: '1', deduplicationId: '1' }],
];

test('what no function of ours would put into a queue ends in its dead letters, and the rest goes on', async () => {
  const data = temporaryFolder();
  const at = Date.parse(morning);
  for (const [index, [queue, body, more]] of planted.entries())
    putMessage(data, `${stage}-${queue}`, body, at + index, more);
  const line = await startLine({ data, at: morning });
  expect(await line.deadLetters()).toEqual({ inbound: 2, mail: 2, 'due.fifo': 1 });
  await line.says(sam, ...englishWayIn);
  const texts = await line.moveTo('2026-11-23T09:01:00-07:00');
  expect(texts).toMatchObject([{ to: sam, at: expect.stringContaining('T16:00') }]);
});

describe('a function that throws', () => {
  test('receive-text: six tries, then the dead letters', async () => {
    const line = await startLine({ at: morning, templates: await withVariable('receive-text', 'GROUPS', 'none') });
    expect(await line.says(sam, 'JOIN')).toEqual([]);
    expect(line.failuresOf('receive-text')).toBe(6);
    expect(await line.deadLetters()).toEqual({ inbound: 1 });
  });

  test('wake: six tries of a nudge to the group, then the dead letters; who texted it has had an answer', async () => {
    const line = await startLine({ at: morning, templates: await withVariable('wake', 'WORKERS', 'none') });
    await line.says(coordinator, ...englishWayIn);
    expect(await line.says(coordinator, 'YES COORDINATOR')).toEqual([expect.stringContaining('you coordinate')]);
    expect(line.failuresOf('wake')).toBe(6);
    expect(await line.deadLetters()).toEqual({ mail: 1 });
    expect(await line.says(sam, 'JOIN')).toHaveLength(1);
  });

  test('wake: a worker that never works keeps nobody from texting, nor the clock from being moved', async () => {
    const line = await startLine({ at: morning, templates: await withVariable('wake', 'WORKERS', 'none') });
    await line.says(sam, ...englishWayIn);
    expect(await line.moveTo('2026-11-23T09:01:00-07:00')).toEqual([]);
    expect((await line.deadLetters())['due.fifo']).toBeGreaterThanOrEqual(1);
    expect(await line.says(ana, 'JOIN')).toEqual([expect.stringContaining('you asked to join')]);
  });

  test.each([
    ['tick', 'tick-dead-letters', 1],
    ['tally', 'announcements-dead-letters', 3],
    ['record-receipts', 'receipts-dead-letters', 3],
  ])('%s: its event is kept in %s after %i tries, and no text is missing', async (name, queue, tries) => {
    const line = await startLine({ at: morning, templates: await withVariable(name, 'TABLE_NAME', '') });
    await line.says(sam, ...englishWayIn.slice(0, 2));
    expect(await line.says(sam, 'YES')).toEqual([expect.stringContaining("You're in")]);
    await line.advance('PT10M');
    const dead = (await line.deadLetters())[queue] ?? 0;
    expect(dead).toBeGreaterThanOrEqual(1);
    expect(line.failuresOf(name)).toBe(dead * tries);
  });
});

test('every queue of dead letters has an alarm that rings at the first message and says what people feel', async () => {
  const line = await startLine();
  const queues = line.service.template.ofType('AWS::SQS::Queue').filter(({ name }) => name.includes('dead-letters'));
  expect(queues.map(({ name }) => name.replace(`${stage}-`, '')).toSorted()).toEqual([
    'announcements-dead-letters',
    'due-dead-letters.fifo',
    'inbound-dead-letters',
    'inbound-topic-dead-letters',
    'mail-dead-letters',
    'receipts-dead-letters',
    'sync-meetings-dead-letters',
    'tick-dead-letters',
  ]);
  for (const { name } of queues) {
    const [alarm, ...more] = alarmsOn(line, name);
    expect(more).toEqual([]);
    expect(alarm).toMatchObject({ Threshold: 1, ComparisonOperator: 'GreaterThanOrEqualToThreshold' });
    expect(String(alarm?.AlarmDescription)).toMatch(/^\S.{20,} What to do: docs\/runbook\.md/);
    expect(list(alarm?.AlarmActions, 'AlarmActions')).toHaveLength(1);
  }
});

test('no queue that feeds a function lacks dead letters, and each gives up after six tries', async () => {
  const line = await startLine();
  const { template } = line.service;
  const fed = template.ofType('AWS::Lambda::EventSourceMapping').map(({ properties }) => properties.EventSourceArn);
  expect(fed).toHaveLength(3);
  for (const arn of fed) {
    const queue = template.byArn(String(arn));
    expect(queue?.properties.RedrivePolicy).toMatchObject({ maxReceiveCount: 6 });
  }
});

function alarmsOn({ service }: TextLine, queue: string) {
  return service.template
    .ofType('AWS::CloudWatch::Alarm')
    .map(({ properties }) => properties)
    .filter(
      ({ MetricName, Dimensions }) =>
        MetricName === 'ApproximateNumberOfMessagesVisible' &&
        list(Dimensions, 'Dimensions').some((each) => isFields(each) && each.Value === queue),
    );
}
