/** What the pages of meetings are made of, in any language. */
import type { Fellowship, MeetingRow, MeetingTag } from '../../../shared/state/meeting/row.ts';

export interface MeetingWords {
  /** As Intl knows it. */
  readonly locale: string;
  readonly title: string;
  readonly gone: {
    readonly title: string;
    /** One of several, or several. */
    readonly some: (count: number) => string;
    readonly all: string;
    readonly find: (number: string) => string;
  };
  readonly rhythm: {
    readonly weekly: (weekday: string) => string;
    readonly someWeeks: (which: string, weekday: string) => string;
    /** 1 to 5, and -1 for the last. */
    readonly ordinals: Readonly<Record<number, string>>;
    readonly and: string;
    readonly unsure: string;
    readonly unsureOn: (weekday: string) => string;
    readonly byAppointment: string;
  };
  readonly day: { readonly now: string; readonly today: string; readonly tonight: string; readonly tomorrow: string };
  readonly span: (day: string, from: string, until: string) => string;
  readonly until: (day: string, until: string) => string;
  readonly calledOff: string;
  readonly clock: (zone: string) => string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly venue: Readonly<Record<MeetingRow['venue'], string>>;
  readonly maps: (name: string) => string;
  readonly join: (host: string) => string;
  readonly phone: (number: string) => string;
  readonly tags: Readonly<Record<MeetingTag, string>>;
  readonly fellowships: Readonly<Record<Exclude<Fellowship, 'other'>, string>>;
  readonly moud: string;
  readonly calendar: { readonly file: string; readonly google: string };
  readonly remind: {
    readonly one: (number: string) => string;
    readonly several: (place: number, number: string) => string;
  };
  readonly asOf: (date: string) => string;
  readonly ownPage: string;
  readonly notEveryWeek: string;
  readonly mine: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly details: string;
    /** A reminder of their own: its words stay on their phone. */
    readonly own: string;
    readonly daily: string;
    readonly drop: (number: number) => string;
    readonly subscribe: string;
    readonly google: string;
    readonly download: string;
    readonly facts: readonly ((number: string) => { readonly title: string; readonly lines: readonly string[] })[];
  };
}

export type Label = 'when' | 'where' | 'online' | 'good' | 'notes' | 'calendar' | 'reminder' | 'list';
