import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fields } from '../../local/json.ts';
import { withoutGrant, withVariable } from '../support/assembly.ts';
import { type Canaries, type Evidence, seen } from '../support/canaries.ts';
import { messagesEver, personOf, putMessage, withTable } from '../support/kept.ts';
import { type StartOptions, startSharedLine, type TextLine, temporaryFolder } from '../support/local.ts';

const sam = '+18015550137';
const coordinator = '+18015550138';
const broken = '+18015550139';
const stranger = '+18015550140';
const dead = '+18015550141';
const name = 'Xochiquetzal';
const word = 'zanzibarium';
const pin = '48291573';
const zip = '84117';
const canaries: Canaries = {
  numbers: [sam, coordinator, broken, stranger, dead],
  words: [name, word],
  digits: [pin, zip],
};

const morning = '2026-11-23T08:00:00-07:00';
const stage = 'steadyline-local';
const parameters = { Coordinators: `{"riverside":["${coordinator}"]}` };

/** Everything that a person may tell us, in words that nobody else uses. */
const told: readonly string[] = [
  ...['JOIN', 'YES', 'YES', name, zip, '9am', 'SKIP'],
  ...[`PIN ${pin}`, 'MYDATA', '11112222', 'MYDATA', pin, 'SETTINGS', `NAME ${name}`, 'UNDO'],
  ...[
    `${word} is all i can say`,
    `today was a 2 because of ${word}`,
    `blorp ${word} flarp`,
    `TIME ${word}`,
    `ZIP ${word}`,
  ],
  ...[`i took too much ${word}`, `my friend ${name} is not breathing`, `i want to kill myself, ${word}`],
];

/** What a stopped line has left behind, but for the texts themselves and the items of the table. */
interface Remains {
  readonly line: TextLine;
  readonly data: string;
}

async function start(options: StartOptions = {}): Promise<Remains> {
  const data = options.data ?? temporaryFolder();
  const line = await startSharedLine({ at: morning, parameters, ...options, data });
  return { line, data };
}

const logsOf = ({ line }: Remains): readonly Evidence[] =>
  line.logged.map(({ functionName, line: content }) => ({ where: `log of ${functionName}`, content }));

/** The transport of texts themselves; the receipts of SNS hold numbers by name (RULES 60). */
const carriesTexts = (queue: string): boolean => queue.startsWith(`${stage}-inbound`) || /receipts$/.test(queue);

function queuesOf({ data }: Remains): readonly Evidence[] {
  return messagesEver(data).map(({ body, ...rest }) => {
    const queue = String(rest.queue);
    return { where: `queue ${queue}`, content: JSON.stringify(carriesTexts(queue) ? rest : { ...rest, body }) };
  });
}

/** A day in which everything is told, a worker dies, the carrier refuses, and the line is left in every way. */
async function fullDay({ line }: Remains): Promise<readonly Evidence[]> {
  for (const body of told) await line.text(sam, body);
  for (const phone of [coordinator, broken, dead])
    await line.says(phone, 'JOIN', 'YES', 'YES', name, zip, '9am', 'SKIP');
  await line.text(coordinator, 'YES COORDINATOR');
  await line.text(stranger, `hello, this is ${name}, ${word}`);
  await line.malformed(stranger, `JOIN ${word}`);
  line.service.setAnswer(dead, 'invalid');
  await line.crash({ function: 'wake', after: 'Publish' });
  await line.moveTo('2026-11-23T09:30:00-07:00');
  line.service.setAnswer(dead, 'opted-out');
  await line.text(dead, 'MENU');
  await line.text(sam, `rough ${word} night, 2`);
  await line.text(sam, `take me off this list, ${name}`);
  await line.text(stranger, `STOP ${word}`);
  const { events, queues } = await line.bus();
  const pages = ['/', '/health', '/privacy', '/terms', '/?lang=es', '/nothing-here'];
  return [
    ...events.map((event) => ({ where: `event ${event.type}`, content: JSON.stringify(event) })),
    { where: 'queues', content: JSON.stringify(queues) },
    ...(await Promise.all(pages.map(async (path) => ({ where: `page ${path}`, content: await line.page(path) })))),
  ];
}

describe('RULES 41: after a full day, with all that may go wrong', () => {
  let remains: Remains;
  let outside: readonly Evidence[];
  let items: readonly Fields[];

  beforeAll(async () => {
    remains = await start();
    outside = await fullDay(remains);
    await remains.line.close();
    items = await withTable(remains.data, remains.line.service.template, async (table) => {
      const all = await table.items();
      const { pk, sk } = personOf(all, broken);
      await table.set({ pk, sk }, 'state', { M: { [word]: { S: broken }, profile: { S: `${name} ${broken}` } } });
      return all;
    });
    for (const [index, body] of malformed.entries())
      putMessage(remains.data, `${stage}-inbound`, body, Date.parse(morning) + 7_200_000 + index);
  });

  test('the search would find them: they are in the texts on their way in, and in the state', () => {
    const inbound = messagesEver(remains.data).filter(({ queue }) => queue === `${stage}-inbound`);
    const bodies = inbound.map(({ body }) => ({ where: 'body', content: String(body) }));
    for (const canary of [sam, coordinator, broken, stranger, dead, name, word, pin, zip])
      expect(seen(canaries, bodies)).toContain(`body: ${canary}`);
    expect(seen(canaries, [{ where: 'table', content: JSON.stringify(items) }])).toContain(`table: ${sam}`);
    expect(seen(canaries, [{ where: 'form', content: '(801) 555-0137' }])).toEqual([`form: ${sam}`]);
  });

  test('no log line and no metric of any function holds one', () => {
    const functions = new Set(remains.line.logged.map(({ functionName }) => functionName.replace(`${stage}-`, '')));
    for (const each of ['receive-text', 'wake', 'tick', 'record-receipts', 'tally']) expect(functions).toContain(each);
    expect(seen(canaries, logsOf(remains))).toEqual([]);
    const file = { where: 'functions.log', content: readFileSync(join(remains.data, 'functions.log'), 'utf8') };
    expect(seen(canaries, [file])).toEqual([]);
  });

  test('no event of the bus, no page and no name of a queue holds one', () => {
    const events = outside.filter(({ where }) => where.startsWith('event')).map(({ where }) => where);
    for (const each of ['event member-joined', 'event danger-read', 'event member-stopped'])
      expect(events).toContain(each);
    expect(seen(canaries, outside)).toEqual([]);
  });

  test('no queue holds one but the inbound one, in its bodies; no attribute, group or deduplication id does', () => {
    const evidence = queuesOf(remains);
    const queues = new Set(evidence.map(({ where }) => where));
    for (const each of ['inbound', 'inbound-dead-letters', 'due.fifo', 'mail'])
      expect(queues).toContain(`queue ${stage}-${each}`);
    expect(seen(canaries, evidence)).toEqual([]);
  });

  test('no key of the table holds one, nor do its indexes', () => {
    const keyed = ['pk', 'sk', 'dueShard', 'urgentShard'];
    const evidence = items.map((item) => ({
      where: 'key',
      content: JSON.stringify(keyed.map((attribute) => item[attribute] ?? null)),
    }));
    expect(evidence.length).toBeGreaterThan(50);
    expect(seen(canaries, evidence)).toEqual([]);
  });

  test('no name, address or environment of what is deployed holds one; coordinators are in their secret alone', () => {
    const evidence = remains.line.service.template.resources
      .filter(({ type }) => type !== 'AWS::SecretsManager::Secret')
      .map(({ logicalId, ...resource }) => ({ where: logicalId, content: JSON.stringify(resource) }));
    expect(seen(canaries, evidence)).toEqual([]);
  });

  test('a state that cannot be parsed and malformed messages are logged by path, without what stands there', async () => {
    const again = await start({ data: remains.data });
    await again.line.moveTo('2026-11-24T09:01:00-07:00');
    await again.line.text(broken, `${word} and more ${word}`);
    await again.line.text(broken, `i took too much ${word}`);
    await again.line.text(broken, `please stop texting me, ${name}`);
    const lines = again.line.logged.map(({ line }) => line).join('\n');
    for (const words of ['unreadable state at', 'SNS notification: not JSON', 'inbound payload: malformed at'])
      expect(lines).toContain(words);
    expect(seen(canaries, [...logsOf(again), ...queuesOf(again)])).toEqual([]);
  });
});

const payload = JSON.stringify({ originationNumber: `${sam}x`, messageBody: word });
const malformed: readonly string[] = [
  `${word} ${sam}`,
  JSON.stringify({ [sam]: word }),
  JSON.stringify({ Type: 'Notification', Timestamp: `${name}`, Message: `${word} ${sam}` }),
  JSON.stringify({ Type: 'Notification', Timestamp: new Date(morning).toISOString(), Message: `${word} ${sam}` }),
  JSON.stringify({ Type: 'Notification', Timestamp: new Date(morning).toISOString(), Message: payload }),
];

const failures: readonly (readonly [string, () => Promise<string>, string])[] = [
  ['SNS refuses every text', () => withoutGrant('receive-text', 'sns:Publish'), 'Unsettled'],
  ['the table refuses every write', () => withoutGrant('receive-text', 'dynamodb:PutItem'), 'AccessDenied'],
  ['the secrets are closed', () => withoutGrant('receive-text', 'secretsmanager:GetSecretValue'), 'AccessDenied'],
  ['the bus is closed', () => withoutGrant('receive-text', 'events:PutEvents'), 'announcement-lost'],
  ['their country may not be texted', () => withVariable('receive-text', 'COUNTRIES', 'CA'), 'text-from-outside'],
  ['receipts cannot be recorded', () => withoutGrant('record-receipts', 'dynamodb:GetItem'), 'Invoke Error'],
];

test.each(failures)('RULES 41: when %s, no log line, metric or queue holds one', async (_, templates, words) => {
  const remains = await start({ templates: await templates() });
  for (const body of ['JOIN', 'YES', 'YES', `i took too much ${word}`, `${name} ${word}`, 'STOP'])
    await remains.line.text(sam, body);
  await remains.line.advance('PT10M');
  await remains.line.close();
  expect(remains.line.logged.map(({ line }) => line).join('\n')).toContain(words);
  expect(seen(canaries, [...logsOf(remains), ...queuesOf(remains)])).toEqual([]);
});

test('RULES 41: what others put into the due and mail queues is not logged either', async () => {
  const data = temporaryFolder();
  const at = Date.parse(morning);
  for (const queue of ['mail', 'due.fifo'])
    for (const [index, body] of [...malformed, `{"type":"wake","to":{"kind":"person","id":"${sam}"}}`].entries())
      putMessage(data, `${stage}-${queue}`, body, at + index, { groupId: 'g', deduplicationId: `d${index}` });
  const { line } = await start({ data });
  expect(line.logged.length).toBeGreaterThan(10);
  expect(
    seen(
      canaries,
      line.logged.map(({ functionName, line: content }) => ({ where: functionName, content })),
    ),
  ).toEqual([]);
});
