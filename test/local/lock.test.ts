import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FolderLock } from '../../local/lock.ts';
import { startFixture, temporaryFolder } from './fixtures/template.ts';

const lockOf = (folder: string): string => join(folder, 'running.json');

/** Leaves what a process that was killed has left: by now this very process has its id. */
function leaveLock(folder: string, port: number): void {
  writeFileSync(lockOf(folder), JSON.stringify({ id: 'gone', pid: process.pid, port }));
}

/** Another program, which took the port; what it says to whoever connects. */
async function listening(says: string | undefined): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    if (says !== undefined) socket.end(says);
  });
  server.listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  return isAddress(address) ? address.port : 0;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

test('a folder in use is refused in one line that says where its service answers, and with which process', async () => {
  const data = temporaryFolder();
  const { url } = await startFixture({ data });
  await expect(startFixture({ data })).rejects.toThrow(
    `${data} is in use by the Steadyline at ${url} (process ${process.pid}): end that with Ctrl-C, or name another folder`,
  );
});

test('a folder whose service is still starting is refused too', async () => {
  const data = temporaryFolder();
  const lock = await FolderLock.take(data);
  await expect(FolderLock.take(data)).rejects.toThrow('the Steadyline that is starting');
  lock.release();
  expect(existsSync(lockOf(data))).toBe(false);
});

test.each([
  ['nobody', undefined],
  ['a program that says something else', '220 ready\r\n'],
  ['the Steadyline of another folder', JSON.stringify({ id: 'another', pid: 1 })],
  ['a program that says much', 'x'.repeat(5000)],
])('a lock that a killed process left is taken over, though its id is taken and on its port is %s', async (_, says) => {
  const data = temporaryFolder();
  const port = await listening(says ?? '');
  leaveLock(data, port);
  const lock = await FolderLock.take(data);
  expect(readFileSync(lockOf(data), 'utf8')).not.toContain('gone');
  lock.release();
});

test.each(['', '12345', '{', '[]', '{"port":"x"}'])('a lock that reads %j is nobody’s', async (words) => {
  const data = temporaryFolder();
  writeFileSync(lockOf(data), words);
  (await FolderLock.take(data)).release();
});

test('an owner that stands still keeps its folder', async () => {
  const data = temporaryFolder();
  leaveLock(data, await listening(undefined));
  await expect(FolderLock.take(data)).rejects.toThrow(`in use by process ${process.pid}, which does not answer`);
});

test('of many that start at once, one takes the folder', async () => {
  const data = temporaryFolder();
  const taken = await Promise.allSettled(Array.from({ length: 8 }, () => FolderLock.take(data)));
  const locks = taken.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(locks).toHaveLength(1);
  for (const lock of locks) lock.release();
});
