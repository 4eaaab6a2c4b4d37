/** Meetings as an iCalendar file (RFC 5545): the same bytes for the same lists and decisions, on any machine. */
import ical, { type ICalDayJsStub, type ICalEvent, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { Instant } from '../../../shared/kernel/time/zones.ts';
import type { Series, Wall } from './series.ts';
import { stampOf, vtimezone } from './vtimezone.ts';

/** One meeting as a calendar shows it. */
export interface Entry {
  /** The meeting's, and nobody else's anywhere. */
  readonly id: string;
  /** IANA. */
  readonly zone: string;
  readonly series: Series;
  /** How long a turn is. */
  readonly minutes: number;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  readonly point?: { readonly latitude: number; readonly longitude: number };
  readonly url?: string;
  /** Others who may see the calendar are not shown what it is. */
  readonly isPrivate: boolean;
  /** When the list that it is from was last taken. */
  readonly readAt: Instant;
}

export interface CalendarFile {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** IANA: a file must hold something, and holds this zone when it has no entry. */
  readonly zone: string;
}

/** Programs that subscribe ask again so often: what is called off in the morning is known in the afternoon. */
const HOURS_BETWEEN = 4;
const MINUTE = 60_000;

/** A time of day as ical-generator takes it, without any zone of the machine's coming into it. */
class WallTime implements ICalDayJsStub {
  private readonly wall: Wall;
  constructor(wall: Wall) {
    this.wall = wall;
  }
  format(form?: string): string {
    const [date = '', time = ''] = stampOf(this.wall.date, this.wall.time).split('T');
    return form === 'YYYYMMDD' ? date : time;
  }
  tz(): ICalDayJsStub {
    return this;
  }
  isValid(): boolean {
    return true;
  }
  toDate(): Date {
    return new Date(`${this.wall.date}T${this.wall.time}:00Z`);
  }
  toJSON(): string {
    return this.toDate().toJSON();
  }
}

export function icsOf({ name, entries, zone }: CalendarFile): string {
  const begins = new Map<string, Instant>();
  for (const { zone: own, series } of entries) {
    begins.set(own, Math.min(begins.get(own) ?? Infinity, series.beginsAt));
  }
  const calendar = ical({
    name: line(name),
    prodId: '//steadyline//meetings//EN',
    ttl: HOURS_BETWEEN * 60 * 60,
    timezone: { name: null, generator: (own) => vtimezone(own, begins.get(own) ?? 0) },
  });
  for (const entry of entries) {
    const { series, zone: own } = entry;
    const event = calendar.createEvent({ id: uidOf(entry.id), start: new WallTime(series.start) });
    describe(event, entry).timezone(own).end(new WallTime(series.end));
    if (series.rule !== undefined) event.repeating(recurrence(series.rule, series.except, own));
    for (const { date, at } of series.exact) {
      const end = new Date(at + entry.minutes * MINUTE);
      describe(calendar.createEvent({ id: uidOf(`${entry.id}-${date}`), start: new Date(at), end }), entry);
    }
  }
  return `${entries.length === 0 ? withZone(calendar.toString(), zone) : calendar.toString()}\r\n`;
}

/** No address of a site is in it: a site may move, and then every meeting would stand twice in a calendar. */
const uidOf = (id: string): string => `${id}@steadyline`;

function recurrence(rule: string, except: readonly Wall[], zone: string): string {
  const left = except.map(({ date, time }) => `EXDATE;TZID=${zone}:${stampOf(date, time)}`);
  return [`RRULE:${rule}`, ...left].join('\r\n');
}

/** What is the same for the series and for a turn that is given by its instant. */
function describe(event: ICalEvent, entry: Entry): ICalEvent {
  const changedAt = Math.max(entry.readAt, entry.series.since);
  event
    .stamp(new Date(changedAt))
    .lastModified(new Date(changedAt))
    .sequence(sequenceOf(changedAt))
    .status(ICalEventStatus[entry.series.status])
    .summary(line(entry.summary));
  if (entry.description !== '') event.description(readable(entry.description));
  const location = line(entry.location ?? '');
  if (location !== '') event.location(locationOf(location, entry.point));
  if (entry.url !== undefined) event.url(uriOf(entry.url));
  if (entry.isPrivate) event.class(ICalEventClass.PRIVATE);
  return event;
}

function locationOf(title: string, point: Entry['point']) {
  if (point === undefined) return { title };
  return { title, geo: { lat: point.latitude, lon: point.longitude } };
}

/** Minutes since 2024: it only grows, and nobody has to remember it. */
function sequenceOf(at: Instant): number {
  return Math.max(0, Math.floor((at - Date.UTC(2024, 0, 1)) / MINUTE));
}

function withZone(file: string, zone: string): string {
  return file.replace(/END:VCALENDAR$/, `${vtimezone(zone, 0)}\r\nEND:VCALENDAR`);
}

/** What has no place in a text value: control characters, halves of letters. */
function readable(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n]/gu, ' ');
}

const line = (text: string): string => readable(text).replaceAll(/\s+/gu, ' ').trim();

/** The library writes an address as if it were text; these letters would come out changed. */
function uriOf(url: string): string {
  return url.replaceAll(/[,;\\]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
