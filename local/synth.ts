/** Synthesises the CDK app for this machine, in a process of its own: aws-cdk-lib would stay in memory for good. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { LocalError } from './json.ts';

const root = join(import.meta.dirname, '..');

/** Writes the templates of stage `local` into a folder. @throws LocalError with what the app said. */
export async function synthesise(outdir: string): Promise<void> {
  const child = spawn(process.execPath, ['infra/app.ts'], {
    cwd: root,
    env: { ...process.env, STEADYLINE_STAGE: 'local', CDK_OUTDIR: outdir },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  if (code === 0) return;
  const line = said.split('\n').find((each) => /error|cannot|must|«/i.test(each)) ?? said.split('\n')[0] ?? '';
  throw new LocalError(`the CDK app could not be synthesised: ${line.trim()}`);
}
