/** One person's days by their own wall clock, read by Intl and not by the service's zone table: what nobody asked for, and when. */
import type { TextEffect } from '../../shared/kernel/decision.ts';
import { type Model, standingOf } from './history-model.ts';
import type { Settings } from './history-settings.ts';
import { hour, riverside } from './person.ts';

/** @throws Error, which says what is wrong and by which values */
export function ensure(ok: boolean, what: string, ...values: readonly unknown[]): void {
  if (!ok) throw new Error([what, ...values.map((value) => JSON.stringify(value))].join(' '));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const;
  const format = new Intl.DateTimeFormat('sv-SE', options);
  formats.set(zone, format);
  return format;
}

/** Local date (YYYY-MM-DD) and time (HH:MM). */
export function wallAt(zone: string, at: number): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = formatOf(zone).format(at).split(' ');
  return { date, time };
}

/** All numbers of a history have an area code of Utah. */
const areaZone = 'America/Denver';
const zoneOfGroup: Readonly<Record<string, string>> = { riverside: riverside.zone, signal: 'America/St_Johns' };

const homeZone = ({ settings, groups }: Model): string =>
  settings.zone ?? zoneOfGroup[groups[0]?.id ?? ''] ?? riverside.zone;

function isQuiet(zone: string, at: number): boolean {
  const { date, time } = wallAt(zone, at);
  const isSunday = new Date(date).getUTCDay() === 0;
  return time >= '20:00' || time < (isSunday ? '12:00' : '09:00');
}

const isNightTime = (time: string): boolean => time >= '22:00' || time < '06:00';

/** Whether a text that nobody asked for may go now. */
function isOpen(kind: string, model: Model, at: number): boolean {
  const { settings } = model;
  const zone = settings.zone ?? areaZone;
  if (kind === 'checkins.reask' || !settings.isChosen) return !isQuiet(zone, at);
  return !isNightTime(wallAt(zone, at).time) || (isNightTime(settings.checkinTime) && zone === homeZone(model));
}

/** The check-in comes at the person's own time by their wall clock, whatever the clocks do; by default not before noon on Sundays. */
export function expectOwnTime(model: Model, at: number): void {
  const { settings } = model;
  const zone = homeZone(model);
  const isElsewhere = zone !== (settings.zone ?? areaZone);
  if (isElsewhere || isNightTime(settings.checkinTime)) return;
  const { date, time } = wallAt(zone, at);
  const isSunday = new Date(date).getUTCDay() === 0;
  const expected = isSunday && !settings.isChosen ? '12:00' : settings.checkinTime;
  ensure(time === expected, 'planned for another time', { date, time, expected }, settings);
}

/** Where clocks stand at which people of a history live, or their groups do. */
const allZones = ['America/Denver', 'America/New_York', 'America/Phoenix', 'America/St_Johns'];

const ownNight = '11:15pm';
const reminderTimes = [
  ['7:00am', '07:00'],
  [ownNight, '23:15'],
  ['2:30pm', '14:30'],
] as const;

/** Whether it is certain which clock is theirs, so that no reminder of their own waits for a ZIP code. */
export const isZoneCertain = (model: Model): boolean => (model.settings.zone ?? areaZone) === homeZone(model);

interface Unasked {
  readonly kind: string;
  readonly date: string;
  readonly settings: Settings;
  readonly at: number;
}

export class Calendar {
  private unasked: Unasked[] = [];
  /** When the last reminder of the person's own was due, by its time. */
  private readonly remindedAt = new Map<string, number>();
  /** When the person was last heard, and how many check-ins had been asked by then. */
  private lastHeardAt = 0;

  heard(at: number): void {
    this.lastHeardAt = Math.max(this.lastHeardAt, at);
  }

  /** Texts that were decided because of the time alone. */
  decided(model: Model, texts: readonly TextEffect[], now: number): void {
    for (const text of texts) {
      const { kind } = text;
      if (kind === 'meetings.private') {
        this.reminded(model, text, now);
        continue;
      }
      const { date } = wallAt(homeZone(model), now);
      ensure(standingOf(model) === 'member', 'a text that nobody asked for to', standingOf(model), kind);
      ensure(model.settings.pausedUntil === undefined, 'a text in a pause', kind);
      ensure(isOpen(kind, model, now), 'a text at the wrong hour', kind, model.settings, wallAt(homeZone(model), now));
      const today = this.unasked.filter((one) => one.date === date);
      ensure(today.length < model.settings.perDay, 'more than the day allows', today, kind, date);
      const isSecond = today.some((one) => (one.kind === 'checkins.reask') === (kind === 'checkins.reask'));
      ensure(!isSecond, 'a second one on one local day', today, kind);
      if (kind === 'checkins.reask') this.expectUnanswered(today);
      this.unasked.push({ kind, date, settings: model.settings, at: now });
    }
  }

  /** At their own time by the clock that they lived by when it was due, and no date twice. */
  private reminded(model: Model, { body, notAfter }: TextEffect, now: number): void {
    ensure(standingOf(model) === 'member', 'reminded', standingOf(model));
    ensure(model.settings.pausedUntil === undefined, 'reminded in a pause', body);
    ensure(now < notAfter, 'reminded too late', body);
    const dueAt = notAfter - hour;
    const time = reminderTimes.find(([said]) => body.startsWith(said))?.[1];
    const isItsTime = allZones.some((zone) => wallAt(zone, dueAt).time === time);
    ensure(isItsTime, 'reminded at the wrong time', body, wallAt(homeZone(model), dueAt));
    const previous = this.remindedAt.get(time ?? '') ?? 0;
    ensure(dueAt - previous > 20 * hour, 'reminded twice of one date', body, previous, dueAt);
    this.remindedAt.set(time ?? '', dueAt);
  }

  /** A text that goes long after it was decided, for a process died in between. */
  published({ kind, body, at: decidedAt }: TextEffect, model: Model, now: number): void {
    ensure(standingOf(model) === 'member', 'published without a consent', kind);
    ensure((model.settings.pausedUntil ?? 0) <= now, 'published in a pause', kind);
    if (kind === 'meetings.private' && body.startsWith(ownNight)) return;
    const isOwnNight = this.unasked.some(({ at, settings }) => at === decidedAt && isNightTime(settings.checkinTime));
    const zone = model.settings.zone ?? areaZone;
    const isNight = isNightTime(wallAt(zone, now).time);
    ensure(!isNight || isOwnNight, 'published at night', kind, wallAt(zone, now));
    ensure(kind !== 'checkins.reask' || !isQuiet(zone, now), 'published in the quiet hours', kind, wallAt(zone, now));
  }

  private expectUnanswered(today: readonly Unasked[]): void {
    const ask = today.find(({ kind }) => kind !== 'checkins.reask');
    ensure(ask !== undefined, 'asked again, but never asked', today);
    ensure(this.lastHeardAt <= (ask?.at ?? 0), 'asked again after an answer', today);
  }
}
