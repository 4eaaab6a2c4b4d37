/** What a calendar shows of a meeting: all of it where its own page is asked, time and place on a person's own list. */
import { tells } from '../../../shared/features/meetings/telling.ts';
import type { Instant } from '../../../shared/kernel/time/zones.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import type { Entry } from '../calendar/ics.ts';
import { seriesOf } from '../calendar/series.ts';
import { stampOf } from '../calendar/vtimezone.ts';
import type { MeetingWords } from './content.ts';
import type { Standing } from './reading.ts';
import { clockTime, rhythmWords } from './schedule.ts';
import { addressOf, callOf, roomOf } from './whereabouts.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

type Common = Pick<Entry, 'id' | 'zone' | 'minutes' | 'series' | 'readAt' | 'point'>;

function common({ row, decided, readAt = 0 }: Standing, now: Instant): Common | undefined {
  const series = seriesOf(row, decided, now);
  const { id, zone, duration: minutes, latitude, longitude } = row;
  if (series === undefined) return undefined;
  const isPlaced = row.venue !== 'online' && latitude !== undefined && longitude !== undefined;
  return { id, zone, minutes, series, readAt, ...(isPlaced ? { point: { latitude, longitude } } : {}) };
}

/** By its name and with its notes; undefined where no calendar can say when. */
export function namedEntry(words: MeetingWords, meeting: Standing, siteUrl: string, now: Instant): Entry | undefined {
  const base = common(meeting, now);
  if (base === undefined) return undefined;
  const { row } = meeting;
  const page = `${siteUrl}/m/${row.id}`;
  const ways = [roomOf(row)?.href, callOf(row)?.name].flatMap((way) => way ?? []);
  const unsure = row.rhythm === 'unsure' ? [words.rhythm.unsure] : [];
  return {
    ...base,
    summary: row.name,
    description: [...unsure, ...(row.notes === undefined ? [] : [row.notes]), ...ways, page].join('\n'),
    location: addressOf(row).join(', ') || words.venue[row.venue],
    url: page,
    isPrivate: false,
  };
}

/**
 * '7:00 pm, Main Library': no name, no notes, no address of ours, and no place that would tell (RULES 23). Where it would,
 * nothing leads a map there either: it writes the name of what it finds.
 */
export function discreetEntry(words: MeetingWords, meeting: Standing, now: Instant): Entry | undefined {
  const base = common(meeting, now);
  if (base === undefined) return undefined;
  const { row } = meeting;
  const { point: _, ...placeless } = base;
  const room = roomOf(row);
  const isTelling = [row.place, row.street].some((line) => line !== undefined && tells(line));
  return {
    ...(isTelling ? placeless : base),
    summary: discreetName(words, row),
    description: row.rhythm === 'unsure' ? words.notEveryWeek : '',
    location: isTelling
      ? ''
      : addressOf(row)
          .filter((line) => !tells(line))
          .join(', '),
    ...(room === undefined || tells(room.href) ? {} : { url: room.href }),
    isPrivate: true,
  };
}

/** The building, else its street, else nothing: whatever does not tell. */
export function discreetName(words: MeetingWords, row: MeetingRow): string {
  const place =
    row.venue === 'online'
      ? words.labels.online
      : [row.place, row.street].find((one) => one !== undefined && !tells(one));
  const time = row.time === undefined ? '' : clockTime(row.time);
  return [time, place ?? ''].filter((part) => part !== '').join(', ');
}

/** A meeting of a person's own list as they chose to have it said. */
export function ownEntry(
  words: MeetingWords,
  meeting: Standing,
  { plain, siteUrl, now }: { readonly plain: boolean; readonly siteUrl: string; readonly now: Instant },
): Entry | undefined {
  if (!plain) return discreetEntry(words, meeting, now);
  const entry = namedEntry(words, meeting, siteUrl, now);
  return entry === undefined ? undefined : { ...entry, isPrivate: true };
}

/** Google's form, filled in. It knows no turns that are called off, so it begins after them; later ones are left to the eye. */
export function googleLink(words: MeetingWords, meeting: Standing, siteUrl: string, now: Instant): string | undefined {
  const entry = namedEntry(words, meeting, siteUrl, now);
  const isOff = entry !== undefined && meeting.decided.calledOff?.includes(entry.series.start.date) === true;
  if (isOff)
    return googleLink(words, meeting, siteUrl, Math.max(now, entry.series.beginsAt) + entry.minutes * MINUTE + DAY);
  if (entry === undefined || meeting.row.venue === 'paused') return undefined;
  const { start, end, rule } = entry.series;
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: entry.summary,
    dates: [start, end].map(({ date, time }) => stampOf(date, time)).join('/'),
    ctz: entry.zone,
    details: `${rhythmWords(words, meeting.row)}\n${entry.url ?? ''}`,
    location: entry.location ?? '',
    ...(rule === undefined ? {} : { recur: `RRULE:${rule}` }),
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}
