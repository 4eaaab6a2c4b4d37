/** Danger comes first: what is answered, to whom it may be said, and what the rest of the person's state hears (RULES 16-18). */
import { sentences } from '../../kernel/language/fold.ts';
import { looksSpanish } from '../../kernel/language/language.ts';
import type { Phrases } from '../../kernel/language/phrases.ts';
import type { Language } from '../../state/person/profile.ts';
import type { Safety } from '../../state/person/safety.ts';
import type { Command, Feature, Input, Outcome, Reading } from '../feature.ts';
import { COMING, HIDING, LEAVING } from './aftercare-words.ts';
import { wellSpelled } from './plain.ts';
import { type Danger, readDanger } from './reading.ts';
import { asksCompany, company, companyQuestion } from './staying.ts';
import { texts } from './texts.ts';

/** A safety text is worth reading for a day, and never counts against a cap. */
const worthSending = 24 * 60 * 60_000;

/** Within this time the same danger gets the short form: its first answer is still on the screen. */
const stillOnScreen = 60_000;

/** After this the STOP gets no confirmation (RULES 8), so nothing would carry 988. */
const confirmationWindow = 5 * 60_000;

/** The bodies that answer a danger; who has taken too much is never mixed in one text (RULES 17). */
function bodiesOf({ kind, ofOther }: Danger, language: Language, again: boolean): readonly string[] {
  const catalog = texts[language];
  const other = again ? catalog.overdoseOtherAgain : catalog.overdoseOther;
  const self = again ? catalog.overdoseSelfAgain : catalog.overdoseSelf;
  switch (kind) {
    case 'overdose-other':
      return [other];
    case 'overdose-self':
      return [self];
    case 'overdose':
      return [other, self];
    case 'suicide':
      if (ofOther === true) return [again ? catalog.suicideOtherAgain : catalog.suicideOther];
      return [again ? catalog.suicideAgain : catalog.suicide];
    case 'emergency':
    case 'violence':
    case 'harm':
      return [catalog[kind]];
  }
}

/** In danger the words themselves tell the language best. */
function languageOf(body: string, fallback: Language): Language {
  const spanish = looksSpanish(body);
  if (spanish === undefined) return fallback;
  return spanish ? 'es' : 'en';
}

/**
 * Answers danger, whoever texts and whatever else is open. Only a first STOP that says the person wants to die gets
 * no text from here: its one confirmation carries 988 and 911 (RULES 7).
 */
export function answerDanger(reading: Reading, input: Input<Safety>): Outcome<Safety> {
  const { danger } = reading;
  if (danger === undefined) return {};
  const { now } = input.context;
  if (danger.kind === 'violence') return answerViolence(reading, input);
  const kind = danger.ofOther === true ? 'suicide-other' : danger.kind;
  const { last } = input.slice;
  const inFullAt = last?.kind === kind ? last.inFullAt : undefined;
  const again = inFullAt !== undefined && now - inFullAt < stillOnScreen;
  const confirmed = danger.kind === 'suicide' && isConfirmed(reading, input);
  const language = languageOf(reading.body, input.profile.language);
  const bodies = bodiesOf(danger, language, again);
  const read = { kind, at: now, language };
  return {
    slice: { ...input.slice, last: confirmed ? read : { ...read, inFullAt: again ? inFullAt : now } },
    effects: [
      ...bodies.map((body) => ({
        ...safetyText(kind, body, now),
        ...(confirmed ? { insteadOf: 'subscribing.stoppedInDanger' } : {}),
      })),
      { type: 'announce', event: 'danger-read', detail: { kind } },
    ],
    facts: [{ kind: 'inDanger', danger: kind }],
    ...(kind === 'suicide' && !confirmed && input.optedOutAt === undefined ? { ask: asksCompany(now) } : {}),
  };
}

/**
 * The phone may be in other hands: nothing is kept, nothing follows (RULES 19). What is told or asked later is answered by
 * its own words alone.
 */
function answerViolence({ body }: Reading, { profile, context }: Input<Safety>): Outcome<Safety> {
  const text = violenceText(body, languageOf(body, profile.language));
  return { effects: [safetyText('violence', text, context.now)] };
}

function violenceText(body: string, language: Language): string {
  const said = sentences(body).map(wellSpelled);
  const tells = (table: Phrases): boolean => said.some((sentence) => table.in(sentence));
  const { violence, violenceHiding, violenceComing, violenceLeaving } = texts[language];
  if (tells(HIDING)) return violenceHiding;
  if (tells(COMING)) return violenceComing;
  return tells(LEAVING) ? violenceLeaving : violence;
}

function safetyText(kind: string, body: string, now: number) {
  return { type: 'text', class: 'safety', kind: `safety.${kind}`, body, notAfter: now + worthSending } as const;
}

/**
 * Whether a STOP in the same words gets its confirmation, which then carries the crisis lines: not a second one, and none
 * that comes late (RULES 7-9). The answer to danger goes in its place if it cannot go in time.
 */
function isConfirmed(reading: Reading, { optedOutAt, context }: Input<Safety>): boolean {
  return reading.optOut === 'stop' && optedOutAt === undefined && context.now - context.textAt < confirmationWindow;
}

/** The safety text for when no state can be read or written; both answers together if it is unclear who is meant. */
export function staticSafety(body: string): string | undefined {
  const danger = readDanger(body);
  return danger && bodiesOf(danger, languageOf(body, 'en'), false).join('\n\n');
}

/** CARE: the lines worth keeping, in one text, for whoever asks. */
const care: Command<Safety> = {
  words: { en: ['care'], es: ['cuidado'] },
  forAnyone: true,
  run: (match, { profile, optedOutAt, context }) => {
    if (match.argument !== '') return undefined;
    const body = texts[profile.language].care;
    const asMember = profile.memberships.length > 0 && optedOutAt === undefined;
    const notAfter = context.now + worthSending;
    return { effects: [{ type: 'text', class: asMember ? 'reply' : 'ownWords', kind: 'safety.care', body, notAfter }] };
  },
};

export const safety: Feature<Safety> = {
  name: 'safety',
  commands: [care],
  questions: { [companyQuestion]: company },
  wakes: {},
  hear: (fact) => (fact.kind === 'forgotten' ? { slice: {} } : {}),
  undo: () => undefined,
};
