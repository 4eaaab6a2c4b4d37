import { beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../../shared/kernel/time/local.ts';
import { keepMeetings, valley } from '../../support/lists.ts';
import { aMeeting } from '../../support/meetings.ts';
import { minute } from '../../support/person.ts';
import { sam, World } from '../../support/world.ts';

let world: World;
let reads: number;

const said = async (body: string): Promise<string> =>
  (await world.text(sam, body)).map((text) => text.body).join('\n---\n');

const wayIn = ['JOIN riverside', 'YES', 'YES', 'SKIP', 'SKIP', 'SKIP', 'SKIP'];
const entrada = ['UNIRME riverside', 'SI', 'SI', 'SALTAR', 'SALTAR', 'SALTAR', 'SALTAR'];

/** Counts the readings of a list. */
async function joined(words: readonly string[], rows = valley, now?: number): Promise<void> {
  world = new World(now === undefined ? {} : { now });
  const { lists } = world.ports;
  if (rows.length > 0) await keepMeetings(lists, 'riverside', rows);
  for (const word of words) await world.text(sam, word);
  reads = 0;
  const cells = lists.cells.bind(lists);
  lists.cells = async (group, keys) => {
    reads += 1;
    return cells(group, keys);
  };
}

beforeEach(() => joined(wayIn));

const nearest = [
  '1 today 12:05pm: Noon Hope (NA), Main Library, 0.5 mi',
  '2 today 6:30pm: Women of Courage, Grace Hall, 0.5 mi',
  '3 today 8pm: Just for Tonight (NA), Main Library, 1.7 mi',
  'Map, notes: https://steadyline.example/m/a.b.c',
  'REMIND 2 sets a reminder. MORE for others.',
].join('\n');

const inOgden = [
  '1 today 7pm: Ogden Monday, Main Library, 33 mi',
  'Map, notes: https://steadyline.example/m/g',
  'REMIND 1 sets a reminder. MORE for online ones.',
].join('\n');
const online = [
  '1 today 11:30pm ET: Late Owls, online',
  '2 tomorrow 6am: Dawn Online, online',
  'Map, notes: https://steadyline.example/m/h.i',
  'REMIND 2 sets a reminder.',
].join('\n');

describe('MEETINGS', () => {
  it('gives three near a ZIP code, MORE the next, then further, then online, then no more', async () => {
    expect(await said('MEETINGS 84101')).toBe(nearest);
    expect(await said('MORE')).toBe(
      [
        '1 tomorrow 7am: Early Light, Main Library, 0.5 mi',
        '2 tomorrow 7pm: SMART Tuesday, Main Library, 0.5 mi',
        '3 Wed 7:30pm: Grupo Nueva Vida, Main Library, 0.5 mi',
        'Map, notes: https://steadyline.example/m/d.e.f',
        'REMIND 2 sets a reminder. MORE looks further.',
      ].join('\n'),
    );
    expect(await said('more please')).toBe(inOgden);
    expect(await said('MAS')).toBe(online);
    expect(await said('MORE')).toBe('That was all I have for this week. MEETINGS begins again.');
  });

  it('takes a bare ZIP code, and a city', async () => {
    expect(await said('84101')).toBe(nearest);
    expect(await said('meetings in salt lake city')).toContain('Noon Hope');
  });

  it('asks where, keeps what was asked for, and takes a ZIP code or a city for an answer', async () => {
    expect(await said('MEETINGS WOMEN')).toContain('Where should I look?');
    expect(await said('84101')).toMatch(/^1 today 6:30pm: Women of Courage, .*\n.*\n.*MORE for online ones\.$/u);
    await said('MEETINGS SMART');
    expect(await said('Salt Lake City')).toContain('1 tomorrow 7pm: SMART Tuesday');
  });

  it('asks where, and anything else that is said then is heard', async () => {
    await said('MEETINGS');
    expect(await said('I feel so alone today')).not.toContain('find that place');
  });

  it('knows the own ZIP code', async () => {
    await said('ZIP 84101');
    expect(await said('MEETINGS')).toBe(nearest);
    expect(await said('meetings near me')).toBe(nearest);
    expect(await said('what meetings are tonight')).toContain('1 today 6:30pm: Women of Courage');
    expect(await said('que reuniones hay hoy')).toContain('1 today 12:05pm: Noon Hope');
    expect(await said('meetings tuesday')).toContain('1 tomorrow 7am: Early Light');
  });

  it('says so where there is none near, and gives those online', async () => {
    expect(await said('meetings in fairbanks ak')).toContain(online);
    expect(await said('meetings in fairbanks ak')).toMatch(/^None near/u);
    expect(await said('MEETINGS ONLINE')).toBe(online);
  });

  it('says how to ask where what follows MEETINGS cannot be read, and leaves sentences alone', async () => {
    expect(await said('meetings zzyzx qq')).toContain("I couldn't read that one. A ZIP code");
    expect(await said('meetings are hard')).not.toContain('A ZIP code');
  });

  it('says what there is none of near, and what to text for those there are', async () => {
    await world.later(180 * minute);
    expect(await said('meetings now in slc')).toBe(
      'I find no meeting near there or online in the next 2 hours. MEETINGS SLC shows the next near there. If right now is hard: CRAVE.',
    );
    await said('ZIP 84101');
    expect(await said('MEETINGS SUNDAY')).toBe(
      'I find no meeting near you or online on Sunday. MEETINGS shows the next near you.',
    );
    expect(await said('meetings women thursday')).toBe(
      "I find no women's meeting near you or online on Thursday. MEETINGS WOMEN shows the next near you.",
    );
    expect(await said('MEETINGS MEN')).toBe(
      "I find no men's meeting near you or online this week. MEETINGS shows all near you.",
    );
    expect(await said('MEETINGS IN PERSON 99701')).toBe(
      'I find no in-person meeting near there this week. MEETINGS ONLINE shows those you can join from anywhere.',
    );
  });

  it('names above the online ones what there is none of near', async () => {
    const night = aMeeting('n', { name: 'Night Men', weekday: 3, time: '21:00', venue: 'online', tags: ['men'] });
    await joined(wayIn, [...valley, night]);
    await said('ZIP 84101');
    expect(await said('meetings men wednesday')).toBe(
      [
        "No men's meeting near you on Wednesday. Online:",
        '1 Wed 9pm: Night Men, online',
        'All near you: MEETINGS WEDNESDAY',
        'Map, notes: https://steadyline.example/m/n',
        'REMIND 1 sets a reminder.',
      ].join('\n'),
    );
    expect(await said('MEETINGS WEDNESDAY')).toContain('Grupo Nueva Vida');
    expect(await said('meetings tomorrow morning in murray')).toContain(
      'Near Murray UT:\n1 tomorrow 7am: Early Light, Main Library, 6.4 mi',
    );
  });

  it('says that it knows no place of that name, and no meeting for people on medication yet', async () => {
    expect(await said('MEETINGS 00000')).toContain("can't find that place");
    expect(await said('MEETINGS MOUD')).toContain("I can't say");
  });

  it('works in Spanish', async () => {
    await joined(entrada);
    expect(await said('REUNIONES 84101')).toBe(
      [
        '1 hoy 12:05pm: Noon Hope (NA), Main Library, 0.5 mi',
        '2 hoy 6:30pm: Women of Courage, Grace Hall, 0.5 mi',
        '3 hoy 8pm: Just for Tonight (NA), Main Library, 1.7 mi',
        'Mapa y notas: https://steadyline.example/m/a.b.c',
        'RECORDAR 2 te avisa antes. MAS para ver otras.',
      ].join('\n'),
    );
    expect(await said('MAS')).toContain('1 mañana 7am: Early Light');
    expect(await said('reuniones en español 84101')).toContain('Grupo Nueva Vida');
    expect(await said('PRIMERA')).toContain('Tu primera reunion');
  });

  it('across midnight, the end of the week and a change of clocks, by the clock of each meeting', async () => {
    const rows = [
      aMeeting('a', { name: 'Midnight Oil', weekday: 0, time: '00:30' }),
      aMeeting('b', { name: 'Sunday Sunrise', weekday: 0, time: '07:00' }),
      aMeeting('c', { name: 'Full House', weekday: 6, time: '23:45' }),
      aMeeting('d', { name: 'East Coast Owls', weekday: 0, time: '02:15', zone: 'America/New_York', venue: 'online' }),
    ];
    await joined(wayIn, rows, instantOf('America/Denver', '2026-03-07', '23:50'));
    expect(await said('MEETINGS 84101')).toBe(
      [
        '1 now, since 11:45pm: Full House, Main Library, 0.5 mi',
        '2 tomorrow 12:30am: Midnight Oil, Main Library, 0.5 mi',
        '3 tomorrow 7am: Sunday Sunrise, Main Library, 0.5 mi',
        'Map, notes: https://steadyline.example/m/c.a.b',
        'REMIND 2 sets a reminder. MORE looks further.',
      ].join('\n'),
    );
    expect(await said('MORE')).toContain('1 tomorrow 3am ET: East Coast Owls, online');
  });

  it('MORE is good for an hour, and means nothing where there was no list', async () => {
    expect(await said('MORE')).toContain("couldn't read that");
    await said('MEETINGS 84101');
    await world.later(59 * minute);
    expect(await said('MORE')).toContain('Early Light');
    await world.later(61 * minute);
    expect(await said('MORE')).toBe('That list is a while ago. MEETINGS gives you a fresh one.');
  });
});

describe('FIRST', () => {
  it('says what to expect, and a sentence that begins so is a sentence', async () => {
    expect(await said('FIRST')).toContain('sit anywhere');
    expect(await said('First day was awful')).not.toContain('sit anywhere');
  });
});

describe('a ZIP code that somebody else asked for', () => {
  it('is the answer to joining', async () => {
    await joined(['JOIN riverside', 'YES', 'YES', 'SKIP']);
    expect(await said('84101')).toContain('84101, noted. When should I check in');
    expect(reads).toBe(0);
    expect((await world.itemOf(sam))?.state).toMatchObject({ profile: { zip: '84101' } });
  });

  it('RULES 13: is a PIN while one is awaited', async () => {
    await said('PIN 84101');
    await said('MYDATA');
    expect(await said('84101')).not.toContain('Noon Hope');
    expect(reads).toBe(0);
  });
});

describe('what is read', () => {
  it.each(['3', 'CHECKIN', 'MENU', 'CRAVE', 'FIRST', 'MORE', 'MEETINGS MOUD', 'my meeting was good'])(
    'nothing for %s',
    async (body) => {
      await said(body);
      expect(reads).toBe(0);
    },
  );

  it('RULES 9, 16: nothing for danger or STOP, whatever else they say', async () => {
    await said('I want to kill myself, meetings 84101');
    await said('STOP');
    await said('MEETINGS 84101');
    expect(reads).toBe(0);
  });

  it('one reading for meetings near, two where there are none', async () => {
    await said('MEETINGS 84101');
    expect(reads).toBe(1);
    await said('meetings in fairbanks ak');
    expect(reads).toBe(3);
  });

  it('nothing for a stranger, who hears who this is', async () => {
    await joined([]);
    expect(await said('MEETINGS 84101')).toContain('JOIN');
    expect(reads).toBe(0);
  });

  it('nothing again for a text that comes twice', async () => {
    await world.text(sam, 'MEETINGS 84101', { id: 'twice' });
    expect(await world.text(sam, 'MEETINGS 84101', { id: 'twice' })).toEqual([]);
    expect(reads).toBe(1);
  });
});

describe('lists that cannot give an answer', () => {
  it('RULES 16: unreadable, that is said, and danger is answered as ever', async () => {
    world.ports.lists.cells = async () => {
      throw new Error('the table does not answer');
    };
    expect(await said('MEETINGS 84101')).toContain("can't open the meeting lists");
    expect(await said('I want to kill myself')).toContain('988');
    expect(world.ports.log.counts.get('ListsUnreadable')).toBe(1);
  });

  it('spoilt, that is said', async () => {
    world.ports.lists.cells = async (_group, keys) =>
      keys.map((key) => ({ key, pieces: 1, bytes: new Uint8Array([1]) }));
    expect(await said('MEETINGS 84101')).toContain("can't open the meeting lists");
  });

  it('none at all, that is said, with whom to ask', async () => {
    await joined(wayIn, []);
    expect(await said('MEETINGS 84101')).toContain('help@steadyline.example can tell you');
  });

  it('a cell in pieces is read to its end', async () => {
    const { lists } = world.ports;
    const all = await lists.cells('riverside', ['9x0q', '9x0r', '9x0p', '9x0n']);
    const [whole] = all;
    if (whole === undefined) throw new Error('no cell there');
    await lists.putCells('riverside', [
      { ...whole, pieces: 2 },
      { ...whole, key: `${whole.key}.1`, pieces: 2 },
    ]);
    expect(await said('MEETINGS 84101')).toBe(nearest);
    expect(reads).toBe(3);
  });
});

it('RULES 42: FORGET ALL leaves nothing of what was shown', async () => {
  await said('MEETINGS 84101');
  const shown = { meetings: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
  expect(await world.itemOf(sam)).toMatchObject({ state: { meetings: { shown } } });
  const ref = await world.refOf(sam);
  await said('FORGET');
  await said('FORGET ALL');
  const [item] = ref === undefined ? [] : await world.store.load([ref]);
  expect(item).toMatchObject({ state: { meetings: {} } });
  expect(JSON.stringify(item)).not.toContain('shown');
});
