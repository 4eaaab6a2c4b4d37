/** MOOD: the last fourteen days as a line of digits, shown only to whoever knows the PIN if one is set. */
import { addDays } from '../../kernel/time/local.ts';
import type { Checkins } from '../../state/person/checkins.ts';
import { isPin, pinMatches } from '../../state/person/pin.ts';
import type { Command, Input, Outcome, Question } from '../feature.ts';
import { reply, replyStillYou } from './answering.ts';
import { dateOfWords } from './planning.ts';
import { texts } from './texts.ts';

export const pinQuestion = 'checkins.pin';

const days = 14;
const pinWindow = 10 * 60_000;
/** So many wrong PINs in a row shut MOOD for an hour. */
const triesAllowed = 5;
const shutFor = 60 * 60_000;

export const mood: Command<Checkins> = {
  words: { en: ['mood'], es: ['animo'] },
  run: (match, input) => {
    if (match.argument !== '') return undefined;
    const { profile, context } = input;
    if (profile.unconfirmedSince !== undefined) return replyStillYou(input);
    if (profile.pin === undefined) return show(input);
    const catalog = texts[profile.language];
    if (isShut(input)) return { effects: [reply('checkins.pin', catalog.tooManyPins, input)] };
    const effects = [reply('checkins.pin', catalog.pin, input)];
    return { effects, ask: { kind: pinQuestion, until: context.now + pinWindow } };
  },
};

function isShut({ slice, context }: Input<Checkins>): boolean {
  const { wrongPins } = slice;
  return wrongPins !== undefined && wrongPins.count >= triesAllowed && context.now - wrongPins.since < shutFor;
}

/** Only digits are taken for a PIN: whatever else is texted goes its usual way. */
export const askedForPin: Question<Checkins> = {
  free: true,
  answer: ({ body }, input) => {
    const given = body.trim();
    const { pin, numberId, language } = input.profile;
    if (pin === undefined || !isPin(given)) return undefined;
    const { wrongPins, ...slice } = input.slice;
    if (pinMatches(pin, given, numberId)) return { ...show(input), slice, close: [pinQuestion] };
    const { now } = input.context;
    const isRecent = wrongPins !== undefined && now - wrongPins.since < shutFor;
    const counted = isRecent ? { ...wrongPins, count: wrongPins.count + 1 } : { count: 1, since: now };
    const { wrongPin, tooManyPins } = texts[language];
    const body2 = counted.count >= triesAllowed ? tooManyPins : wrongPin;
    const effects = [reply('checkins.pin', body2, input)];
    return { slice: { ...slice, wrongPins: counted }, effects, close: [pinQuestion] };
  },
};

function show(input: Input<Checkins>): Outcome<Checkins> {
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
