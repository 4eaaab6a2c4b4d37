/** How much memory each function takes at most, over 200 events of its kind. */
import { type Line, type Say, type Table, timed } from './report.ts';
import { BenchService, type Cost } from './service.ts';

const events = 200;
const members = 20;
const mostMb = 150;
/** The functions are configured with at least twice as much. */
const configuredMb = 256;
const phone = (index: number): string => `+180155501${String(index).padStart(2, '0')}`;
const pages = ['/', '/privacy', '/terms', '/style.css', '/health'];

/** Invokes a function until it has had its events; the last cost tells the most it has held. */
type Load = (service: BenchService, say: Say) => Promise<Cost | undefined>;

const perMember = events / members;

const loads: Readonly<Record<string, Load>> = {
  'receive-text': async (service, say) => {
    let last: Cost | undefined;
    for (let index = 0; index < events; index++) {
      say(`receive-text, ${index} of ${events}`);
      last = await service.text(
        phone(index % members),
        ['JOIN riverside', 'YES', 'YES'][Math.floor(index / members)] ?? '4',
      );
    }
    return last;
  },
  wake: async (service, say) => {
    let last: Cost | undefined;
    for (let day = 0; day < perMember; day++) {
      say(`wake, ${day * members} of ${events}`);
      const ids = await service.morning();
      for (let start = 0; start < ids.length; start += 10) last = await service.wake(ids.slice(start, start + 10));
      /** Whoever never answers is asked less often. */
      for (let index = 0; index < members; index++) await service.text(phone(index), '4');
    }
    return last;
  },
  tick: (service) => repeat(() => service.tick()),
  'record-receipts': (service) =>
    repeat((index) => service.receipt(service.cloud.published[index] ?? { to: phone(0), messageId: 'unknown' })),
  tally: (service) => repeat(() => service.announcement()),
  web: (service) => repeat((index) => service.page(pages[index % pages.length] ?? '/')),
};

async function repeat(invoke: (index: number) => Promise<Cost>): Promise<Cost | undefined> {
  let last: Cost | undefined;
  for (let index = 0; index < events; index++) last = await invoke(index);
  return last;
}

export async function run(say: Say): Promise<readonly Table[]> {
  const service = await BenchService.open(configuredMb);
  const lines: Line[] = [];
  try {
    for (const [name, load] of Object.entries(loads)) {
      say(name);
      const mb = ((await load(service, say))?.maxRssKb ?? Number.NaN) / 1024;
      lines.push({ cells: [name, events, Math.round(mb)], verdict: timed(mb < mostMb) });
    }
  } finally {
    await service.close();
  }
  return [
    {
      title: `Memory: the most that each function's process has held, configured with ${configuredMb} MB`,
      columns: ['function', 'events', 'RSS MB'],
      lines,
      note: `Under ${mostMb} MB is wanted; Node alone takes about 45.`,
    },
  ];
}
