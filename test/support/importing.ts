/** `npm run meetings -- import`, as a person runs it beside the service or without one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './local.ts';

interface Imported {
  readonly code: unknown;
  readonly lines: readonly string[];
}

/** Runs the command on a list, as a person would. */
export async function importing(data: string, list: unknown, ...options: readonly string[]): Promise<Imported> {
  return await importingInto({ STEADYLINE_DATA: data }, list, ...options);
}

/** The same with an environment that names another place for it. */
export async function importingInto(
  into: Readonly<Record<string, string>>,
  list: unknown,
  ...options: readonly string[]
): Promise<Imported> {
  const file = join(temporaryFolder(), 'list.json');
  writeFileSync(file, JSON.stringify(list));
  const args = ['local/meetings/main.ts', 'import', file, '--group', 'riverside', '--feed', 'valley', ...options];
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...into };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => said.push(text));
  const [code] = await once(child, 'close');
  return { code, lines: said.join('').trimEnd().split('\n') };
}
