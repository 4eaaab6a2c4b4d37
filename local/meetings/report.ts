/** What came of an import, in words. */
import type { SyncReport } from '../../shared/runtime/sync-lists.ts';

/** So many rows are named for one reason. */
const rowsNamed = 10;

export function reportLines(report: SyncReport, isDryRun: boolean): readonly string[] {
  const { feed, group, outcome, reason, read } = report;
  const kind = read === undefined ? 'list' : `${read.kind} list`;
  return [
    outcome === 'taken'
      ? `The ${kind} "${feed}" of ${group} ${isDryRun ? 'would be taken; nothing is written' : 'is taken'}.`
      : `The ${kind} "${feed}" of ${group} is NOT taken: ${reason ?? outcome}. The old one stands, ${count(report.meetings)}.`,
    ...(outcome === 'taken' ? [`  ${sumsOf(report)}`] : []),
    ...grouped(
      'refused',
      report.refused.map(({ row, reason: said }) => ({ row, said })),
    ),
    ...grouped(
      'noted',
      report.noted.map(({ row, note }) => ({ ...(row === undefined ? {} : { row }), said: note })),
    ),
  ];
}

const count = (meetings: number): string => `${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`;

function sumsOf({ added, changed, closed, meetings, read }: SyncReport): string {
  const parts = [
    ...(read === undefined || read.byAppointment === 0 ? [] : [`${read.byAppointment} by appointment`]),
    ...(read === undefined || read.online === 0 ? [] : [`${read.online} online only`]),
    ...(read === undefined || read.paused === 0 ? [] : [`${read.paused} paused`]),
  ];
  const among = parts.length === 0 ? '' : `, among them ${parts.join(', ')}`;
  return `${added} added, ${changed} changed, ${closed} closed; ${count(meetings)}${among}`;
}

interface Said {
  readonly row?: number;
  readonly said: string;
}

/** By what is said, most frequent first, with the rows it is said of. */
function grouped(title: string, all: readonly Said[]): readonly string[] {
  if (all.length === 0) return [];
  const bySaying = Map.groupBy(all, ({ said }) => said);
  const lines = [...bySaying]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([said, those]) => `    ${said}${rowsOf(those)}`);
  return [`  ${all.length} ${title}:`, ...lines];
}

function rowsOf(those: readonly Said[]): string {
  const rows = those.flatMap(({ row }) => row ?? []);
  if (rows.length === 0) return '';
  const more = rows.length > rowsNamed ? ` and ${rows.length - rowsNamed} more` : '';
  return ` (${rows.length === 1 ? 'row' : 'rows'} ${rows.slice(0, rowsNamed).join(', ')}${more})`;
}
