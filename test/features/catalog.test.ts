import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/kernel/language/fold.ts';
import { isGsm, partsOf } from '../../shared/kernel/language/segments.ts';
import { allSamples, type Sample } from '../support/catalog.ts';

const samples = allSamples();
const each = (hold: (sample: Sample) => boolean): string[] =>
  samples.filter((sample) => !hold(sample)).map(({ key, language, body }) => `${key} (${language}): ${body}`);

/** RULES 23, both languages, folded; word beginnings, so that plurals and feminine forms are found too. */
const labels = [
  'addict',
  'abuser',
  'junkie',
  'clean',
  'dirty',
  'habit',
  'committed suicide',
  'commit suicide',
  'adict',
  'drogadict',
  'toxicoman',
  'yonqui',
  'drogata',
  'limpio',
  'limpia',
  'sucio',
  'sucia',
  'vicio',
  'habito',
  'cometer suicidio',
  'cometio suicidio',
];

/** RULES 22: nobody has accepted to come. */
const promises = [
  'someone is coming',
  'help is coming',
  'help is on the way',
  'someone will call',
  'gets you a person',
  'alguien va a ir',
  'ya van por ti',
  'la ayuda va en camino',
  'alguien te va a llamar',
];

const shorteners = /\b(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rb\.gy|cutt\.ly)\b/iu;

/** RULES 23: what the service starts by itself names no drug, diagnosis or fellowship. */
const scheduled =
  /^(?:checkins\.(?:ask|askAgain|askAfter|askRarely|askBack|stillYou)|meetings\.own\.(?:goes|goesNeutrally|there$))/u;
const telling =
  /\b(?:recover|recuperaci|drug|droga|opioid|heroin|naloxon|relapse|recaida|sober|sobri|smart\b|dharma|aa\b|na\b)/u;

describe('the words we send', () => {
  it('cover every feature in both languages', () => {
    for (const feature of ['safety', 'subscribing', 'checkins', 'meetings']) {
      for (const language of ['en', 'es']) {
        const own = samples.filter((sample) => sample.key.startsWith(`${feature}.`) && sample.language === language);
        expect(own.length, `${feature} ${language}`).toBeGreaterThan(5);
      }
    }
  });

  it('RULES 23: put the person first and label nobody', () => {
    expect(each(({ body }) => !labels.some((label) => ` ${fold(body)}`.includes(` ${label}`)))).toEqual([]);
  });

  it('RULES 23: say nothing on a lock screen that anybody could read something from', () => {
    const told = samples.filter(({ key, body }) => scheduled.test(key) && telling.test(fold(body)));
    expect(told).toEqual([]);
  });

  it('RULES 38: fit the GSM-7 alphabet', () => {
    expect(each(({ body }) => isGsm(body))).toEqual([]);
  });

  it('RULES 38: take two parts at most', () => {
    const overlong = each(({ body }) => partsOf(body) <= 2);
    expect(overlong).toEqual([]);
  });

  it('RULES 22: promise nobody who has not accepted', () => {
    expect(each(({ body }) => !promises.some((promise) => fold(body).includes(promise)))).toEqual([]);
  });

  it('RULES 58: hold no public short link', () => {
    expect(each(({ body }) => !shorteners.test(body))).toEqual([]);
  });

  it('never raise their voice', () => {
    expect(each(({ body }) => !body.includes('!') && !body.includes('¡'))).toEqual([]);
  });

  it('are the same set in both languages', () => {
    const keys = (language: string): string[] =>
      samples
        .filter((sample) => sample.language === language)
        .map(({ key }) => key)
        .toSorted();
    expect(keys('es')).toEqual(keys('en'));
  });
});
