import { localAt, nextDaily } from '../../shared/kernel/time/local.ts';
import { nextOpening } from '../../shared/kernel/time/quiet-hours.ts';
import { offsetMinutes } from '../../shared/kernel/time/zones.ts';
import { median, type Table } from './report.ts';

const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;
const zones = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'];

/** Nanoseconds of one call: the median of seven rounds, over zones and hours that vary. */
function measure(calls: number, call: (zone: string, at: number) => unknown): number {
  const rounds = Array.from({ length: 7 }, () => {
    const started = performance.now();
    for (let index = 0; index < calls; index++)
      call(zones[index % zones.length] ?? 'UTC', START + (index % 100_000) * HOUR);
    return ((performance.now() - started) * 1e6) / calls;
  });
  return Math.round(median(rounds));
}

/** What time costs, our own table beside a cached Intl formatter. */
export function run(): { name: string; ns: number }[] {
  const formatters = new Map(
    zones.map((timeZone) => [
      timeZone,
      new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }),
    ]),
  );
  return [
    { name: 'offset of a zone, own table', ns: measure(200_000, offsetMinutes) },
    { name: 'local date, time and weekday, own table', ns: measure(100_000, localAt) },
    {
      name: 'local date and time, cached Intl formatter',
      ns: measure(10_000, (zone, at) => formatters.get(zone)?.format(at)),
    },
    { name: 'next occurrence of a daily rule', ns: measure(50_000, (zone, at) => nextDaily(zone, '08:30', at)) },
    { name: 'next opening after quiet hours, four zones', ns: measure(20_000, (_, at) => nextOpening(zones, at)) },
  ];
}

export function table(): Table {
  return {
    title: 'Time: one call, the median of seven rounds',
    columns: ['what', 'ns'],
    lines: run().map(({ name, ns }) => ({ cells: [name, ns] })),
  };
}
