/** How large each function's bundle is, and what importing it costs, beside an empty handler and esbuild's defaults. */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { bytesOf } from '../support/bundle-size.ts';
import { bundled, environmentOf } from './bundled.ts';
import { FunctionProcess, type Imported } from './function-process.ts';
import { counted, type Line, median, type Say, type Table, timed } from './report.ts';

const rounds = 7;
const mostKb = 700;
/** Of what esbuild's defaults take. */
const mostOfPlain = 0.7;

async function importing(file: string): Promise<Imported> {
  const child = await FunctionProcess.start(file, {
    env: environmentOf('http://127.0.0.1:9', 'table'),
    now: Date.now(),
    memoryMb: 512,
  });
  await child.close();
  return child.imported;
}

const kbOf = (file: string): number => statSync(file).size / 1000;

export async function run(say: Say): Promise<readonly Table[]> {
  const { names, fileOf, plainFileOf, empty } = await bundled();
  const sizes: Line[] = [];
  const imports: Line[] = [];
  for (const name of names) {
    const kb = bytesOf(dirname(fileOf(name))) / 1000;
    sizes.push({ cells: [name, Math.round(kb), Math.round(kbOf(plainFileOf(name)))], verdict: counted(kb < mostKb) });
    const files = [empty, fileOf(name), plainFileOf(name)];
    const taken: Imported[][] = files.map(() => []);
    for (let round = 0; round < rounds; round++) {
      say(`${name}, round ${round + 1} of ${rounds}`);
      /** In turn, so that whatever else this machine does befalls all three. */
      for (const [index, file] of files.entries()) taken[index]?.push(await importing(file));
    }
    imports.push(lineOf(name, taken));
  }
  return [
    { title: 'Bundles', columns: ['function', 'KB', "KB with esbuild's defaults"], lines: sizes },
    {
      title: `Cold import, median of ${rounds}, each in a process of its own`,
      columns: ['function', 'empty ms', 'ms', 'defaults ms', 'x empty', 'of defaults', 'CPU ms', 'CPU of defaults'],
      lines: imports,
      note: 'Ratios are taken within a round. The verdict is that of CPU time, which other work on the machine disturbs least.',
    },
  ];
}

function lineOf(name: string, [empty = [], ours = [], plain = []]: readonly (readonly Imported[])[]): Line {
  const middle = (taken: readonly Imported[], of: keyof Imported) => median(taken.map((one) => one[of]));
  const against = (others: readonly Imported[], of: keyof Imported) =>
    median(ours.map((one, round) => one[of] / (others[round]?.[of] ?? Number.NaN)));
  const share = against(plain, 'cpuMs');
  const percent = (ratio: number) => `${Math.round(ratio * 100)} %`;
  return {
    cells: [
      ...[name, middle(empty, 'wallMs'), middle(ours, 'wallMs'), middle(plain, 'wallMs')],
      ...[Math.round(against(empty, 'wallMs')), percent(against(plain, 'wallMs'))],
      ...[middle(ours, 'cpuMs'), percent(share)],
    ],
    verdict: timed(share < mostOfPlain),
  };
}
