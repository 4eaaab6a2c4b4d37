import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answers, monday, phone, startFixture, temporaryFolder } from './fixtures/template.ts';

test('a restart keeps the table, the texts, the dead letters and the moved clock', async () => {
  const data = temporaryFolder();
  const first = await startFixture({ data });
  await answers(first, 'STORE 5');
  await answers(first, 'BOOM');
  await first.move({ advance: 'P3D' });
  const texts = first.textsOf(phone);
  const left = first.now();
  await first.close();

  const second = await startFixture({ data });
  expect(second.textsOf(phone)).toEqual(texts);
  expect(second.now()).toBeGreaterThanOrEqual(left);
  expect(second.bus().queues).toMatchObject([
    { name: 'inbound', dead: 1 },
    { name: 'work.fifo' },
    { name: 'tally-dead' },
  ]);
  expect(await answers(second, 'READ')).toEqual(['5 1']);
});

test('a message whose function was running at the end is worked off after the restart, and remembered as a duplicate', async () => {
  const data = temporaryFolder();
  const first = await startFixture({ data });
  first.crash('work', 'before', 'Publish');
  const lost = first.text(phone, 'WORK g a').catch(() => 'closed');
  await first.close();
  expect(await lost).toBe('closed');

  const second = await startFixture({ data });
  expect(second.textsOf('+18015550111').map(({ body }) => body)).toEqual(['work a']);
  await second.text(phone, 'WORK g a');
  expect(second.textsOf('+18015550111')).toHaveLength(1);
});

test('kept data never goes back in time', async () => {
  const data = temporaryFolder();
  const first = await startFixture({ data, now: monday });
  await first.close();
  const second = await startFixture({ data, now: monday - 86_400_000 });
  expect(second.now()).toBeGreaterThanOrEqual(monday);
});

test('npm start says in one line that its port is taken, and exits with 2', async () => {
  const service = await startFixture();
  const env = { ...process.env, PORT: new URL(service.url).port, STEADYLINE_DATA: ':memory:' };
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'local', 'main.ts')], { env });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(2);
  expect(said).toMatch(/^Steadyline cannot run: port \d+ is taken: stop what uses it, or start with PORT=\d+\n$/);
});
