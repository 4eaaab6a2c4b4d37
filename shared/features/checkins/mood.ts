/** MOOD: the last fourteen days as a line of digits, shown only to whoever knows the PIN if one is set. */
import { addDays } from '../../kernel/time/local.ts';
import type { Checkins } from '../../state/person/checkins.ts';
import type { Command, Input, Outcome } from '../feature.ts';
import { reply } from './answering.ts';
import { dateOfWords } from './planning.ts';
import { texts } from './texts.ts';

const days = 14;

/** MOOD, or MOOD with the PIN in the same text. Who may see it is not for this feature to say. A bare digit is none. */
export const mood: Command<Checkins> = {
  words: { en: ['mood'], es: ['animo'] },
  run: ({ argument, folded }) =>
    argument === '' || /^[\d ]{2,}$/u.test(folded) ? { facts: [{ kind: 'moodWanted', typed: argument }] } : undefined,
};

export function showMood(input: Input<Checkins>): Outcome<Checkins> {
  const catalog = texts[input.profile.language];
  const today = dateOfWords(input);
  const dates = Array.from({ length: days }, (_, index) => addDays(today, index + 1 - days));
  const scores = new Map(input.slice.recent.map(({ date, score }) => [date, String(score)]));
  const line = dates.map((date) => scores.get(date) ?? '-').join('');
  const halves = `${line.slice(0, days / 2)} ${line.slice(days / 2)}`;
  const isEmpty = !dates.some((date) => scores.has(date));
  const shown = catalog.mood(catalog.date(dates[0] ?? today), catalog.date(today), halves);
  const whole = scores.has(today) ? shown : `${shown} ${catalog.addToday}`;
  const body = isEmpty ? catalog.moodEmpty : whole;
  return { effects: [reply('checkins.mood', body, input)] };
}
