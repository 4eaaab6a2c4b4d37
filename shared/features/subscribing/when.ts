/** Dates and times as people say them, in both languages, GSM-7 safe. */
import { clock } from '../../kernel/time/clock.ts';
import { addDays, localAt } from '../../kernel/time/local.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Language } from '../../state/person/profile.ts';

export { clock };

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  es: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sab'],
};
const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};
const words: Readonly<Record<Language, { today: string; tomorrow: string; at: string; the: string }>> = {
  en: { today: 'today', tomorrow: 'tomorrow', at: 'at', the: '' },
  es: { today: 'hoy', tomorrow: 'mañana', at: 'a las', the: 'el ' },
};

/** So far off a day without its year would be taken for one of this year. */
const needsItsYear = 300 * 24 * 60 * 60_000;

/** 'Fri Nov 27' or 'el vie 27 nov', of a local day; with its year if it is far off. */
export function dayName(language: Language, zone: string, at: Instant, now: Instant): string {
  const { date, weekday } = localAt(zone, at);
  const month = months[language][Number(date.slice(5, 7)) - 1] ?? '';
  const dayOfMonth = Number(date.slice(8));
  const name = weekdays[language][weekday] ?? '';
  const year = at - now > needsItsYear ? ` ${date.slice(0, 4)}` : '';
  return language === 'en'
    ? `${name} ${month} ${dayOfMonth}${year}`
    : `${words.es.the}${name} ${dayOfMonth} ${month}${year}`;
}

/** 'today at 6:00pm', 'mañana a las 9:00am', 'Fri Nov 27 at 9:00am'. */
export function whenSaid(language: Language, zone: string, at: Instant, now: Instant): string {
  const { today, tomorrow, at: preposition } = words[language];
  const { date, time } = localAt(zone, at);
  const current = localAt(zone, now).date;
  const said = date === current ? today : date === addDays(current, 1) ? tomorrow : dayName(language, zone, at, now);
  return `${said} ${preposition} ${clock(time)}`;
}

/** 'Nov 2026' or 'nov 2026'. */
export function monthSaid(language: Language, zone: string, at: Instant): string {
  const { date } = localAt(zone, at);
  return `${months[language][Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}
