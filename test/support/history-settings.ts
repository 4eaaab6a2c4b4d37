/** The reference, of what a member sets by their words: the time, the zone, how many a day, and when nothing goes at all. */
import type { Heard } from './history-model.ts';
import { day } from './person.ts';

export interface Settings {
  readonly zone: string | undefined;
  readonly checkinTime: string;
  readonly isChosen: boolean;
  readonly perDay: number;
  readonly pausedUntil: number | undefined;
}

export const byDefault: Settings = {
  zone: undefined,
  checkinTime: '09:00',
  isChosen: false,
  perDay: 2,
  pausedUntil: undefined,
};

export interface Resting {
  readonly settings: Settings;
  /** An opt-out in doubt, which is a pause too, and the pause that was there before. */
  readonly doubt: { readonly before: number | undefined } | undefined;
}

/** What a member's words make of it. How long a pause is, and what UNDO brings back, is taken from the item. */
export function set(before: Resting, heard: Heard): Resting {
  const { means, body, now, told } = heard;
  const { doubt, settings } = afterDoubt(before, heard);
  const { perDay } = settings;
  const to = (change: Partial<Settings>): Resting => ({ doubt, settings: { ...settings, ...change } });
  switch (means) {
    case 'time':
      return to({ checkinTime: times[body] ?? '', isChosen: true });
    case 'zip':
      return to({ zone: zones[body] });
    case 'fewer':
      return to({ perDay: Math.max(1, perDay - 1) });
    case 'more':
      return to({ perDay: Math.min(5, perDay + 1) });
    case 'pause':
      return to({ pausedUntil: Math.max(heard.settings.pausedUntil ?? 0, now + 1) });
    case 'undo':
      return to(heard.settings);
    case 'doubt':
      return doubt === undefined ? inDoubt(settings, now) : before;
    default:
      return told.includes('subscribing.resumed') ? to({ pausedUntil: undefined }) : to({});
  }
}

function inDoubt(settings: Settings, now: number): Resting {
  return { doubt: { before: settings.pausedUntil }, settings: { ...settings, pausedUntil: now + 365 * day } };
}

/** An opt-out in doubt ends by its answer, and by what only somebody says who means to stay. */
function afterDoubt({ settings, doubt }: Resting, { means, told, now }: Heard): Resting {
  const isAnswered =
    means === 'pause' ||
    means === 'time' ||
    told.includes('subscribing.staying') ||
    told.includes('subscribing.keeping');
  if (doubt === undefined || !isAnswered) return { settings, doubt };
  const pausedUntil = (doubt.before ?? 0) > now ? doubt.before : undefined;
  return { settings: { ...settings, pausedUntil }, doubt: undefined };
}

const times: Readonly<Record<string, string>> = {
  'TIME 7:30am': '07:30',
  'TIME 5pm': '17:00',
  'HORA 23:30': '23:30',
  'TIME 2am': '02:00',
};
const zones: Readonly<Record<string, string>> = {
  'ZIP 84101': 'America/Denver',
  'ZIP 10001': 'America/New_York',
  'ZIP 85001': 'America/Phoenix',
};
