import { beforeAll, describe, expect, test } from 'vitest';
import { withTable } from '../support/kept.ts';
import {
  englishWayIn,
  type KeptText,
  spanishWayIn,
  startSharedLine,
  type TextLine,
  temporaryFolder,
} from '../support/local.ts';

const sam = '+18015550101';
const ana = '+18015550102';
/** Works nights, and asked for a time that one of the nights has twice, or not at all. */
const lee = '+18015550103';
/** Asked to join, and never said yes. */
const undecided = '+18015550104';
/** Is not 18 yet. */
const youth = '+18015550105';

interface Season {
  readonly name: string;
  readonly start: string;
  /** 9:30 of the three days, in Denver. */
  readonly mornings: readonly [string, string, string];
  /** Check-ins to the minute, UTC. */
  readonly sam: readonly string[];
  /** Ana skipped the question: on Sundays quiet hours end at noon. */
  readonly ana: readonly string[];
  readonly leesTime: string;
  readonly lee: readonly string[];
}

const seasons: readonly Season[] = [
  {
    name: 'spring: the clocks of Denver leap on Sunday 14 March 2027',
    start: '2027-03-12T18:00:00-07:00',
    mornings: ['2027-03-13T09:30:00-07:00', '2027-03-14T09:30:00-06:00', '2027-03-15T09:30:00-06:00'],
    sam: ['2027-03-13T16:00', '2027-03-14T15:00', '2027-03-15T15:00'],
    ana: ['2027-03-13T16:00', '2027-03-14T18:00', '2027-03-15T15:00'],
    leesTime: '2:30am',
    lee: ['2027-03-13T09:30', '2027-03-14T09:00', '2027-03-15T08:30'],
  },
  {
    name: 'autumn: the clocks of Denver go back on Sunday 1 November 2026',
    start: '2026-10-31T07:00:00-06:00',
    mornings: ['2026-10-31T09:30:00-06:00', '2026-11-01T09:30:00-07:00', '2026-11-02T09:30:00-07:00'],
    sam: ['2026-10-31T15:00', '2026-11-01T16:00', '2026-11-02T16:00'],
    ana: ['2026-10-31T15:00', '2026-11-01T19:00', '2026-11-02T16:00'],
    leesTime: '1:30am',
    lee: ['2026-11-01T07:30', '2026-11-02T08:30'],
  },
];

const toTheMinute = ({ at }: { readonly at: string }): string => at.slice(0, 16);

/** A check-in asks for a digit, in either language, and answers nothing. */
const asks = (texts: readonly KeptText[]): readonly KeptText[] =>
  texts.filter(({ body }, index) => /\b1\b.*\b5\b/.test(body) && !isAnswer(texts, index));

/** What left within a minute of the phone's own words. */
function isAnswer(texts: readonly KeptText[], index: number): boolean {
  const before = texts.slice(0, index).findLast(({ direction }) => direction === 'in');
  return before !== undefined && Date.parse(texts[index]?.at ?? '') - Date.parse(before.at) < 60_000;
}

describe.each(seasons)('$name', (season) => {
  const data = temporaryFolder();
  let line: TextLine;
  const [saturday, sunday, monday] = season.mornings;

  beforeAll(async () => {
    line = await startSharedLine({ data, at: season.start });
  });

  test('RULES 1, 3: JOIN is answered by the disclosure, and by nothing more until a YES', async () => {
    for (const phone of [sam, undecided]) {
      const [disclosure = '', ...more] = await line.says(phone, 'JOIN');
      expect(more).toEqual([]);
      for (const element of ['Riverside by Steadyline', '2 texts a day', 'Msg & data rates may apply', 'HELP', 'STOP'])
        expect(disclosure).toContain(element);
    }
  });

  test('RULES 1, 48: a YES and an age of 18 make a member, four short questions follow', async () => {
    const [, ...rest] = englishWayIn;
    for (const words of [/18 or older/, /call you/, /ZIP/, /When/, /what fits you/, /First check-in .* at 9:00am/]) {
      const [next] = rest.splice(0, 1);
      expect(await line.says(sam, next ?? '')).toEqual([expect.stringMatching(words)]);
    }
    const kinds = (await line.planned(sam)).map(({ kind }) => kind);
    expect(kinds).toEqual(['checkins.ask']);
  });

  test('a Spanish member is answered in Spanish from the first word on', async () => {
    const [, ...rest] = spanishWayIn;
    expect(await line.says(ana, 'UNIRME')).toEqual([expect.stringMatching(/pediste entrar.*STOP para terminar/)]);
    expect(await line.says(ana, ...rest)).toEqual([expect.stringMatching(/por primera vez .* a las 9:00am/)]);
  });

  test('RULES 48: who is not 18 gets youth lines and no account', async () => {
    const [answer = ''] = await line.says(youth, 'JOIN', 'YES', 'NO');
    expect(answer).toMatch(/988.*741741/);
    expect(await line.planned(youth)).toMatchObject([{ kind: 'subscribing.vanish' }]);
  });

  test('a night worker may ask for a time of the night', async () => {
    await line.says(lee, 'JOIN', 'YES', 'YES', 'Lee', '84101');
    expect(await line.says(lee, season.leesTime, 'SKIP')).toEqual([expect.stringContaining(season.leesTime)]);
  });

  test('Saturday: the check-in comes at nine, is answered by a digit, and MOOD shows it', async () => {
    const texts = await line.moveTo(saturday);
    expect(texts.filter(({ to }) => to === sam)).toMatchObject([{ at: expect.stringContaining(season.sam[0] ?? '') }]);
    expect(await line.says(sam, '4')).toHaveLength(1);
    expect(await line.says(ana, '3')).toHaveLength(1);
    expect(await line.says(lee, '5')).toHaveLength(1);
    expect(await line.says(sam, 'MOOD')).toEqual([expect.stringMatching(/-4\./)]);
  });

  test('RULES 12: the same inbound id twice is one effect and one answer', async () => {
    const before = await line.conversation(sam);
    expect(await line.text(sam, 'NAME Samuel', `name-${season.start}`)).toHaveLength(1);
    expect(await line.text(sam, 'NAME Samuel', `name-${season.start}`)).toEqual([]);
    expect(await line.conversation(sam)).toHaveLength(before.length + 2);
    expect(await line.says(sam, 'UNDO')).toEqual([expect.stringContaining('your name is as it was')]);
    expect(await line.says(sam, 'UNDO')).toEqual([expect.stringContaining('Nothing to take back')]);
  });

  test('Sunday, the clocks have changed: the check-in comes at nine all the same', async () => {
    const texts = await line.moveTo(sunday);
    const toSam = texts.filter(({ to }) => to === sam);
    expect(toSam.map(toTheMinute)).toEqual([season.sam[1]]);
    expect(await line.says(sam, 'rough night, 2')).toEqual([expect.stringContaining('988')]);
    expect(await line.says(lee, 'fine')).toHaveLength(1);
  });

  test('RULES 57: settings are said back, and UNDO leaves the next check-in where it was', async () => {
    const planned = await line.planned(sam);
    expect(await line.says(sam, 'TIME 7:15pm')).toEqual([expect.stringContaining('7:15pm')]);
    expect(await line.planned(sam)).not.toEqual(planned);
    expect(await line.says(sam, 'UNDO')).toEqual([expect.stringContaining('Undone')]);
    expect(await line.planned(sam)).toEqual(planned);
    expect(await line.says(sam, 'SETTINGS')).toEqual([expect.stringMatching(/TIME 9:00am, ZIP 84101, NAME Sam,/)]);
    expect(await line.says(sam, 'MYDATA')).toEqual([expect.stringMatching(/name Sam, ZIP 84101,.*Riverside/)]);
  });

  test('several quick texts at once, of one person and of others, are each answered once', async () => {
    const commands = ['MOOD', 'SETTINGS', 'MENU', 'PRIVACY', 'CARE', 'HELP', 'MYDATA', 'NAME Sam'];
    const before = await line.textsTo(sam);
    await Promise.all([
      ...commands.map((body) => line.text(sam, body)),
      line.text(ana, 'MENU'),
      line.text(lee, 'MENU'),
    ]);
    const answers = (await line.textsTo(sam)).slice(before.length).map(({ body }) => body);
    expect(answers).toHaveLength(commands.length);
    expect(new Set(answers).size).toBe(commands.length);
    expect(await line.deadLetters()).toEqual({});
  });

  test('RULES 12, 35: copies of one text that come at the same time are answered once', async () => {
    const before = await line.textsTo(ana);
    await Promise.all([1, 2, 3].map(() => line.text(ana, 'AJUSTES', `copies-${season.start}`)));
    expect(await line.textsTo(ana)).toHaveLength(before.length + 1);
  });

  test('RULES 35: over the three days each check-in came once, at its own local time', async () => {
    await line.says(ana, 'bien');
    await line.moveTo(sunday.replace('T09:30', 'T13:30'));
    await line.says(ana, '4');
    await line.moveTo(monday);
    expect(asks(await line.conversation(sam)).map(toTheMinute)).toEqual(season.sam);
    expect(asks(await line.conversation(ana)).map(toTheMinute)).toEqual(season.ana);
    expect(asks(await line.conversation(lee)).map(toTheMinute)).toEqual(season.lee);
    expect(await line.deadLetters()).toEqual({});
  });

  test('RULES 9: STOP is confirmed once, and a second STOP is not answered', async () => {
    expect(await line.says(sam, 'STOP')).toEqual([expect.stringContaining("you're opted out")]);
    expect(await line.says(sam, 'STOP')).toEqual([]);
    expect(await line.says(sam, 'YES')).toEqual([]);
    expect(await line.planned(sam)).toMatchObject([{ kind: 'subscribing.vanish' }]);
  });

  test('RULES 3: for a week nothing goes to who stopped, or never consented; others are looked after on', async () => {
    await line.says(ana, '4');
    const texts = await line.advance('P7D');
    expect(texts.filter(({ to }) => [sam, undecided, youth].includes(to))).toEqual([]);
    const toAna = texts.filter(({ to }) => to === ana);
    expect(toAna.length).toBeGreaterThanOrEqual(4);
    for (const { body } of toAna) expect(body).not.toMatch(/\b(today|how|morning|yesterday|word)\b/i);
  });

  test('receipts make every text that left delivered, on the phone and in its own row', async () => {
    for (const phone of [sam, ana, lee, undecided, youth]) {
      const statuses = (await line.textsTo(phone)).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set(['delivered']));
    }
    await line.close();
    await withTable(data, line.service.template, async (table) => {
      const rows = (await table.items()).filter(({ sk }) => String(sk).startsWith('text#'));
      const open = rows.filter(({ status }) => status !== 'delivered');
      expect(open.map(({ kind, status, why }) => ({ kind, status, why }))).toEqual([]);
      expect(rows.length).toBeGreaterThan(40);
    });
  });
});
