/** `npm run bench`, or `npm run bench -- ticks pacing` for some of it. Exit code 1 if a counted target is missed. */
import { clearLine, cursorTo } from 'node:readline';
import { run as bundles } from './bundles.ts';
import { run as day } from './day.ts';
import { run as events } from './events.ts';
import { run as followers } from './followers.ts';
import { run as imports } from './import.ts';
import { run as memberDay } from './member-day.ts';
import { run as memory } from './memory.ts';
import { run as pacing } from './pacing.ts';
import { isMissed, printTable, type Say, type Section } from './report.ts';
import { run as search } from './search.ts';
import { run as start } from './start.ts';
import { run as ticks } from './ticks.ts';
import { table as time } from './time.ts';

const sections: Readonly<Record<string, Section>> = {
  time: () => Promise.resolve([time()]),
  ticks,
  pacing,
  day,
  events,
  followers,
  bundles,
  import: imports,
  memory,
  'member-day': memberDay,
  search,
  start,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}.`);
  process.exit(2);
}

const isTerminal = process.stderr.isTTY;
let lastSaid = 0;

/** On a terminal one line that changes; elsewhere a line every ten seconds. */
function sayOf(name: string): Say {
  return (what) => {
    const line = `${name}: ${what}`;
    if (isTerminal) {
      clearLine(process.stderr, 0);
      cursorTo(process.stderr, 0);
      process.stderr.write(line.slice(0, process.stderr.columns - 1));
    } else if (performance.now() - lastSaid > 10_000) {
      lastSaid = performance.now();
      console.error(line);
    }
  };
}

function endLine(): void {
  if (!isTerminal) return;
  clearLine(process.stderr, 0);
  cursorTo(process.stderr, 0);
}

/** What is to be tidied up is tidied up at exit. */
process.once('SIGINT', () => process.exit(130));

const began = performance.now();
let missed = 0;
for (const [name, run] of Object.entries(sections)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const say = sayOf(name);
  say('begins');
  const tables = await run(say);
  endLine();
  for (const table of tables) {
    printTable(table);
    missed += table.lines.filter(isMissed).length;
  }
}
console.log(
  `\n${((performance.now() - began) / 1000).toFixed(0)} s. ${missed === 0 ? 'Every counted target holds.' : `${missed} counted targets are missed (OVER).`}`,
);
process.exit(missed === 0 ? 0 : 1);
