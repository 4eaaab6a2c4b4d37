import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeeling } from '../../../shared/kernel/language/sentiment.ts';
import { anyText, slowest } from './any-text.ts';
import { linesOf } from './lines.ts';

const HEAVY = `
Why do I even try
Buddy is dead
I can't do this anymore
what's the point
my brother died
nobody cares about me
I give up
I hate myself
falling apart
\u{1F494}
ya no puedo más
para qué sigo
me rindo
mi hermano murió
estoy desesperado
a nadie le importo
`;

const LOW = `
Mine was awful
Less than ok
Forget it
Family is driving me crazy
Who cares
Days like this
not good
I'm not doing so great
not feeling good today
isn't going well
couldn't sleep
rough day
been better
so anxious
I miss my kids
\u{1F622}
:(
nada bien
no estoy bien
no me siento bien
me siento mal
estoy triste
un poco triste
muy cansada
tuve un día difícil
`;

const OKAY = `
Más o menos
ok
so so
meh
not bad
could be worse
hanging in there
rough morning but good now
estuvo mal pero ya mejor
no estoy mal
ahí vamos
regular
can't complain
\u{1F610}
`;

const GOOD = `
good
great
fine
doing well
I feel strong
no cravings today
grateful today
best day in weeks
\u{1F642}
\u{2764}\u{FE0F}\u{1F64F}
\u{1F44D}
:)
bien
muy bien
estoy mejor
todo bien
contenta
`;

const NOTHING = `
3
meetings 84101
is there a good meeting near me?
what time
Sam
JOIN
mis datos
`;

/** How a greeting, a wish or thanks is worded says nothing of how its sender is. */
const GREETINGS = `
good morning
Good morning!
good night
Good nite :)
good evening
have a good day
have a blessed day
u too have a great night
hope you have a good one
happy monday
happy birthday
good luck
good to know
sounds good
thank you
thanks so much
thank you \u{2764}\u{FE0F}
ok thanks
buenos días
buenas noches
buen día
que tengas buen día
que pases bonita noche
feliz navidad
buena suerte
gracias
muchas gracias
gracias \u{1F64F}
`;

/** Unless more is said. */
const AFTER_GREETING: readonly [string, string][] = [
  ['good morning, im good', 'good'],
  ['good morning, feeling great', 'good'],
  ['good night, rough day', 'low'],
  ['thank you i feel better', 'good'],
  ['had a good day', 'good'],
  ['good night \u{1F622}', 'low'],
  ['buenos días estoy bien', 'good'],
  ['buenas noches, no puedo dormir, estoy triste', 'low'],
  ['gracias a dios', 'good'],
];

describe('how somebody is', () => {
  it.each([
    ...linesOf(HEAVY).map((body) => [body, 'heavy']),
    ...linesOf(LOW).map((body) => [body, 'low']),
    ...linesOf(OKAY).map((body) => [body, 'okay']),
    ...linesOf(GOOD).map((body) => [body, 'good']),
    ...linesOf(NOTHING).map((body) => [body, undefined]),
    ...linesOf(GREETINGS).map((body) => [body, undefined]),
    ...AFTER_GREETING,
  ])('"%s" is %s', (body, feeling) => expect(readFeeling(body ?? '')).toBe(feeling));

  it('is read from any text without an exception, in a moment', () => {
    fc.assert(fc.property(anyText, (body) => void readFeeling(body)));
    expect(slowest(readFeeling)).toBeLessThan(2_000);
  });
});
