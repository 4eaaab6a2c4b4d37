/** The whole of `npm start` with 10,000 members: what it holds while it starts, when it is ready, and over a day. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { addDays } from '../../shared/kernel/time/local.ts';
import { day, mondayNoon } from '../support/person.ts';
import { familyMb, LocalRun } from './local-run.ts';
import { idOf, type Member, sampleMembers } from './people.ts';
import { type Line, type Say, type Table, timed } from './report.ts';

const members = 10_000;
/** Check-ins are spread over so many days, or the one measured would take minutes. */
const spread = 20;
const mostMb = 500;
const sampleEvery = 300;
const now = new Date(mondayNoon).toISOString();

/** The most that a family of processes has held since this was last asked. */
class Watch {
  private most = 0;
  private timer: NodeJS.Timeout | undefined;

  begin(pid: number): void {
    this.timer = setInterval(() => {
      this.most = Math.max(this.most, familyMb(pid));
    }, sampleEvery);
  }

  take(): number {
    const { most } = this;
    this.most = 0;
    return Math.round(most);
  }

  end(): void {
    clearInterval(this.timer);
  }
}

export async function run(say: Say): Promise<readonly Table[]> {
  const data = mkdtempSync(join(tmpdir(), 'steadyline-bench-'));
  const watch = new Watch();
  try {
    say('the table is made');
    await (await LocalRun.start({ command: [process.execPath, 'local/main.ts'], data, now })).close();
    await seed(join(data, 'table'), say);
    say('npm start');
    const service = await LocalRun.start({ command: ['npm', 'start'], data, now }, (pid) => watch.begin(pid));
    const lines = [lineOf('building and starting', 0, watch)];
    say('a day passes');
    const texts = await service.advance('PT24H').finally(() => service.close());
    lines.push(lineOf('a day', texts.length, watch));
    return [
      {
        title: `npm start with ${members} members: the most that all its processes have held together`,
        columns: ['while', 'texts out', 'RSS MB'],
        lines,
        note: `Under ${mostMb} MB is wanted. One member in ${spread} is asked on that day.`,
      },
    ];
  } finally {
    watch.end();
    rmSync(data, { recursive: true, force: true });
  }
}

function lineOf(what: string, texts: number, watch: Watch): Line {
  const mb = watch.take();
  return { cells: [what, texts, mb], verdict: timed(mb < mostMb) };
}

/** Writes the members into the table that the service has made, while it is not running. */
async function seed(path: string, say: Say): Promise<void> {
  const server = dynalite({ path, createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = clientOf(server);
  const { TableNames: [table = ''] = [] } = await client.send(new ListTablesCommand({}));
  const store = dynamoStore({ client, table, clock: new ManualClock(mondayNoon) });
  const samples = await sampleMembers(mondayNoon);
  const atOnce = 20;
  for (let start = 0; start < members; start += atOnce) {
    say(`${start} of ${members} members seeded`);
    await Promise.all(
      Array.from({ length: atOnce }, (_, offset) => {
        const { state, agenda } = memberAt(start + offset, samples);
        const rest = { outbox: [], seen: {}, optedOutAt: undefined, expiresAt: undefined };
        return store.commit({ ref: { kind: 'person', id: idOf(start + offset) }, state, agenda, ...rest }, 0);
      }),
    );
  }
  client.destroy();
  await new Promise((resolve) => server.close(resolve));
}

/** A hundred numbers that are nobody's, shared by all; each member is asked on one of the next days. */
function memberAt(index: number, samples: readonly Member[]): Member {
  const sample = samples[index % samples.length];
  if (sample === undefined) throw new Error('there is no member to copy');
  const later = Math.floor(index / samples.length) % spread;
  const number = `+180155501${String(index % 100).padStart(2, '0')}`;
  return {
    state: { ...sample.state, profile: { ...sample.state.profile, number } },
    agenda: sample.agenda.map((entry) => ({
      ...entry,
      at: entry.at + later * day,
      data: { ...entry.data, date: addDays(String(entry.data?.date), later) },
    })),
  };
}

function clientOf(server: Server): DynamoDBClient {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}
