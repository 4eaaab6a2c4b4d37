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

describe('how somebody is', () => {
  it.each([
    ...linesOf(HEAVY).map((body) => [body, 'heavy']),
    ...linesOf(LOW).map((body) => [body, 'low']),
    ...linesOf(OKAY).map((body) => [body, 'okay']),
    ...linesOf(GOOD).map((body) => [body, 'good']),
    ...linesOf(NOTHING).map((body) => [body, undefined]),
  ])('"%s" is %s', (body, feeling) => expect(readFeeling(body ?? '')).toBe(feeling));

  it('is read from any text without an exception, in a moment', () => {
    fc.assert(fc.property(anyText, (body) => void readFeeling(body)));
    expect(slowest(readFeeling)).toBeLessThan(2_000);
  });
});
