/** What came of an import, in words. */
import type { Saying, Sayings } from '../../shared/runtime/sayings.ts';
import type { SyncReport } from '../../shared/runtime/take-list.ts';

export function reportLines(report: SyncReport, isDryRun: boolean): readonly string[] {
  const { feed, group, outcome, reason, read } = report;
  const kind = read === undefined ? 'list' : `${read.kind} list`;
  return [
    outcome === 'taken'
      ? `The ${kind} "${feed}" of ${group} ${isDryRun ? 'would be taken; nothing is written' : 'is taken'}.`
      : `The ${kind} "${feed}" of ${group} is NOT taken: ${reason ?? outcome}. The old one stands, ${count(report.meetings)}.`,
    ...(outcome === 'taken' ? [`  ${sumsOf(report)}`] : []),
    ...untoldLines(report.untold),
    ...listed('refused', report.refused),
    ...listed('noted', report.noted),
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

function untoldLines(untold: number): readonly string[] {
  if (untold === 0) return [];
  const those = untold === 1 ? 'one meeting' : `${untold} meetings`;
  return [`  those who follow ${those} have yet to be told: the next import or the nightly round does it`];
}

/** Most frequent first, with the rows it is said of. */
function listed(title: string, { count: all, kept }: Sayings): readonly string[] {
  if (all === 0) return [];
  const lines = kept
    .toSorted((one, other) => other.count - one.count)
    .map((saying) => `    ${saying.said}${rowsOf(saying)}`);
  return [`  ${all} ${title}:`, ...lines];
}

function rowsOf({ count: all, rows }: Saying): string {
  if (rows.length === 0) return '';
  const more = all > rows.length ? ` and ${all - rows.length} more` : '';
  return ` (${all === 1 ? 'row' : 'rows'} ${rows.join(', ')}${more})`;
}
