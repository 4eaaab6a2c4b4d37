/** Workers under backlog on a virtual clock: the real wake handler, the real pacer, ports in memory that take their time. */
import { createHandler } from '../../functions/wake/handler.ts';
import type { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { memoryWorld } from '../../shared/adapters/memory/world.ts';
import { paced, unpaced } from '../../shared/adapters/system/pacer.ts';
import { partsOf } from '../../shared/kernel/language/segments.ts';
import type { Instant } from '../../shared/kernel/time/zones.ts';
import { contextOf, dueRecord, sqsEvent } from '../functions/events.ts';
import { hour, mondayNoon } from '../support/person.ts';
import { settings } from '../support/world.ts';
import { idOf, type Member, sampleMembers, settleIn } from './people.ts';
import { counted, type Line, type Say, type Table } from './report.ts';

const reserve = 0.4;
const span = 10_000;
const timeout = 60_000;
const batch = 10;

interface Setting {
  /** Parts a second of the number, whole. */
  readonly rate: number;
  readonly workers: number;
}

interface Sent {
  readonly at: Instant;
  readonly parts: number;
}

const settingsMeasured: readonly Setting[] = [1, 10, 100].flatMap((rate) =>
  [2, 5, 10].map((workers) => ({ rate, workers })),
);

/** What one call of the store or of SNS takes, in ms: from 2 to 6, from a seed. */
function latencies(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 2 + (4 * state) / 2 ** 32;
  };
}

/** Each call of a port takes its time on the worker's clock. */
function slow<P extends object>(port: P, clock: ManualClock, latency: () => number): P {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: readonly unknown[]) => {
        await clock.sleep(latency());
        return Reflect.apply(member, target, args);
      };
    },
  });
}

/** One worker with a backlog of its own and a clock of its own, for they do not wait for one another. */
async function work(
  samples: readonly Member[],
  share: number,
  seed: number,
  duration: number,
): Promise<readonly Sent[]> {
  const world = memoryWorld({ now: mondayNoon });
  const { clock, sms } = world;
  const people = Math.ceil((share * duration) / 1000) + 2 * batch;
  await settleIn(world, people, samples);
  const latency = latencies(seed);
  const handler = createHandler({
    deliver: { ...world, settings, store: slow(world.store, clock, latency), sms: slow(sms, clock, latency) },
    holdBack: () => Promise.resolve(),
    duePacer: paced(clock, share),
    mailPacer: unpaced,
    mostPerPerson: 10_000 + (2 / share) * 1000,
  });
  let waiting = Array.from({ length: people }, (_, index) => idOf(index));
  for (let run = 0; clock.now() < mondayNoon + duration && waiting.length > 0; run++) {
    const deadline = clock.now() + timeout;
    const context = contextOf(`run-${run}`, () => deadline - clock.now());
    const { batchItemFailures } = await handler(
      sqsEvent(...waiting.slice(0, batch).map((id) => dueRecord(id))),
      context,
    );
    const failed = batchItemFailures.map(({ itemIdentifier }) => itemIdentifier.replace('due-', ''));
    waiting = [...failed, ...waiting.slice(batch)];
  }
  return sms.sent
    .map(({ at, body }) => ({ at: at - mondayNoon, parts: partsOf(body) }))
    .filter(({ at }) => at < duration);
}

/** Most parts in any ten seconds. */
function worstWindow(sent: readonly Sent[]): number {
  let most = 0;
  let within = 0;
  let first = 0;
  for (const { at, parts } of sent) {
    within += parts;
    for (let gone = sent[first]; gone !== undefined && gone.at <= at - span; gone = sent[first]) {
      within -= gone.parts;
      first += 1;
    }
    most = Math.max(most, within);
  }
  return most;
}

async function measure({ rate, workers }: Setting, samples: readonly Member[]): Promise<Line> {
  const share = rate * (1 - reserve);
  /** At least 250 texts a worker, so that the first and the last weigh little; a minute at the least. */
  const ms = Math.max(60_000, (250 * workers * 1000) / share);
  const all = await Promise.all(
    Array.from({ length: workers }, (_, index) => work(samples, share / workers, rate * 100 + index, ms)),
  );
  const sent = all.flat().toSorted((a, b) => a.at - b.at);
  const largest = Math.max(...sent.map(({ parts }) => parts));
  const most = (share * span) / 1000 + workers * largest;
  const worst = worstWindow(sent);
  const used = (sent.reduce((sum, { parts }) => sum + parts, 0) / ((share * ms) / 1000)) * 100;
  return {
    cells: [rate, workers, share, sent.length, worst, most, `${used.toFixed(1)} %`],
    verdict: counted(worst <= most && used >= 98),
  };
}

export async function run(say: Say): Promise<readonly Table[]> {
  /** At noon in Denver everybody is within their hours. */
  const samples = (await sampleMembers(mondayNoon - 24 * hour)).map(dueNow);
  const lines: Line[] = [];
  for (const setting of settingsMeasured) {
    say(`${setting.rate} parts a second, ${setting.workers} workers`);
    lines.push(await measure(setting, samples));
  }
  return [
    {
      title: 'Pacing under backlog, on a virtual clock (RULES 33)',
      columns: ['parts/s', 'workers', 'their share', 'texts', 'worst 10 s', 'allowed', 'share used'],
      lines,
      note: 'Allowed: ten seconds of the share, and one text for each worker. At least 98 % of the share is to be used.',
    },
  ];
}

/** Whatever is planned is due: the check-in of today. */
function dueNow(member: Member): Member {
  const agenda = member.agenda.map((entry) => ({ ...entry, at: mondayNoon, data: { date: '2026-03-02' } }));
  return { ...member, agenda };
}
