import { describe, expect, it } from 'vitest';
import type { Ref } from '../../../shared/kernel/decision.ts';
import { calendarOf } from '../../../shared/state/meeting/calendars.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import type { Person } from '../../../shared/state/person/person.ts';
import { aMeeting } from '../../support/meetings.ts';
import { mondayNoon } from '../../support/person.ts';
import { expand, parse } from './calendar/expanded.ts';
import { type Kept, keepOwnList, person, secret } from './own-list.ts';
import { siteApp } from './site.ts';

// 2026-03-02 is a Monday; it is noon in Denver. The person's number and name are sought in everything that is answered.

const hope = 'abcdefghij';
const alano = 'klmnopqrst';
const late = 'uvwxyz2345';
const rows: readonly MeetingRow[] = [
  aMeeting(hope, { name: 'Noon Hope', fellowship: 'NA', notes: 'Narcan by the door', street: '210 E 400 S' }),
  aMeeting(alano, { name: 'Recovery Now', weekday: 2, place: 'Alano Club', street: '12 Elm St' }),
  aMeeting(late, { weekday: 3, place: 'Serenity House', venue: 'both', onlineUrl: 'https://na-rooms.example/9' }),
];

async function site(kept: Kept = {}) {
  const { app, world } = siteApp();
  await keepOwnList(world, rows, kept);
  const get = async (path: string) => {
    const answer = await app.request(path);
    const body = await answer.text();
    expect(body).not.toMatch(/5550101|Canary|person-7|number-7/);
    return { status: answer.status, headers: answer.headers, body };
  };
  return { app, world, get };
}

const inPlain = (state: Person): Person => ({ ...state, profile: { ...state.profile, plain: true } });
const telling = /recover|hope|alano|serenity|\bNA\b|na-rooms|narcan|steadyline\.example\/|\/m\//i;

describe('the calendar of a person', () => {
  it('RULES 23: says time and place, and nothing that would tell whoever sees it', async () => {
    const { get } = await site();
    const { status, headers, body } = await get(`/my/${secret}.ics`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(body).not.toMatch(telling);
    const events = parse(body).getAllSubcomponents('vevent');
    const values = (name: string) => events.map((event) => String(event.getFirstPropertyValue(name) ?? ''));
    expect(values('summary')).toEqual(['7:00 pm, Main Library', '7:00 pm, 12 Elm St', '7:00 pm']);
    expect(values('location')).toEqual(['Main Library, 210 E 400 S, Salt Lake City, UT', '', '']);
    const places = events.map((event) => event.getFirstPropertyValue('geo') !== null);
    expect(places, 'a map names what stands at a point').toEqual([true, false, false]);
    expect(values('class')).toEqual(['PRIVATE', 'PRIVATE', 'PRIVATE']);
    expect(values('description')).toEqual(['', '', '']);
    expect(expand(body, mondayNoon, mondayNoon + 7 * 86_400_000)).toHaveLength(3);
  });

  it('gives names once they chose PLAIN', async () => {
    const { get } = await site({ change: inPlain });
    const { body } = await get(`/my/${secret}.ics`);
    expect(body).toContain('SUMMARY:Noon Hope');
    expect(body).toContain('Narcan by the door');
    expect(body).toContain('CLASS:PRIVATE');
  });

  it('is asked for anew each time, kept by nobody between, and sent only when it has changed', async () => {
    const { app, get } = await site();
    const { headers } = await get(`/my/${secret}.ics`);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    const seen = { headers: { 'If-None-Match': headers.get('etag') ?? '' } };
    expect((await app.request(`/my/${secret}.ics`, seen)).status).toBe(304);
  });

  it('leaves out what the list has no more, and is a calendar with nothing in it too', async () => {
    const { get, world } = await site();
    await world.lists.remove('riverside', [hope]);
    expect(parse((await get(`/my/${secret}.ics`)).body).getAllSubcomponents('vevent')).toHaveLength(2);
    const nothing = await site({ change: (state) => ({ ...state, meetings: { calendar: secret } }) });
    const { status, body } = await nothing.get(`/my/${secret}.ics`);
    expect([status, parse(body).getAllSubcomponents('vevent').length]).toEqual([200, 0]);
  });
});

describe('the page of a person’s list', () => {
  it('shows what their calendar shows, under the numbers that DROP takes', async () => {
    const { get } = await site();
    const { status, body, headers } = await get(`/my/${secret}`);
    expect(status).toBe(200);
    expect(body).toContain('<li value="2"><strong>7:00 pm, 12 Elm St</strong><span>Every Tuesday, 7:00\u00a0pm</span>');
    expect(body).toContain('DROP 2 by text takes it off.');
    expect(body).not.toMatch(/Noon Hope|Alano|Recovery Now|Serenity/);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect((await (await site({ change: inPlain })).get(`/my/${secret}`)).body).toContain('Noon Hope');
  });

  it('shows reminders of their own by time alone: the words they gave them stay on their phone', async () => {
    const reminders = [
      { number: 7, time: '07:00', on: 'daily' as const, words: 'methadone clinic' },
      { number: 8, time: '16:30', on: { weekday: 5 } },
      { number: 9, time: '09:00', on: { date: '2026-03-12' }, words: 'court' },
    ];
    const { get } = await site({ change: (state) => ({ ...state, meetings: { ...state.meetings, reminders } }) });
    const { body } = await get(`/my/${secret}`);
    expect(body).toContain('<li value="7"><strong>7:00 am, yours</strong><span>Every day</span>');
    expect(body).toContain('<span>Every Friday</span>');
    expect(body).toContain('<span>Thursday, March 12</span>');
    const file = (await get(`/my/${secret}.ics`)).body;
    expect(body + file).not.toMatch(/methadone|clinic|court/);
    expect(file).not.toContain('T070000');
  });

  it('offers to subscribe and to download, and says what the link is and how it ends', async () => {
    const { get } = await site();
    const { body } = await get(`/my/${secret}?lang=en`);
    const webcal = `webcal://steadyline.example/my/${secret}.ics`;
    expect(body).toContain(`href="${webcal}"`);
    expect(body).toContain(`href="https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}"`);
    expect(body).toContain(`href="/my/${secret}.ics"`);
    expect(body).toContain('Whoever has it sees this list.');
    expect(body).toContain('text CALENDAR NEW to +1 801 555 0100');
    expect((await get(`/my/${secret}?lang=es`)).body).toContain('manda CALENDARIO NUEVO al +1 801 555 0100');
  });
});

describe('RULES 58: an address that leads nowhere', () => {
  const change = (meetings: Person['meetings']) => ({ change: (state: Person): Person => ({ ...state, meetings }) });
  const cases: readonly (readonly [string, Kept, string])[] = [
    ['was never given', {}, 'AAAAAAAAAAAAAAAAAAAAAA'],
    ['is no secret at all', {}, 'x'],
    ['was ended by a newer one', { of: 'Zm9yLWEtdGVzdC1vbmx5XX' }, secret],
    ['was ended with all calendars', change({}), secret],
    ['is of somebody who has stopped', { optedOutAt: mondayNoon }, secret],
    [
      'is of somebody who has left',
      { change: (state) => ({ ...state, profile: { ...state.profile, memberships: [] } }) },
      secret,
    ],
  ];

  it.each(cases)('because it %s is one and the same 404, after the same reads', async (_, kept, asked) => {
    const { get, world } = await site(kept);
    const reads: string[] = [];
    const counting = {
      due: world.store.due.bind(world.store),
      load: (refs: readonly Ref[]) => {
        reads.push('load');
        return world.store.load(refs);
      },
      rows: (keys: Parameters<typeof world.store.rows>[0]) => {
        reads.push('rows');
        return world.store.rows(keys);
      },
    };
    const { app } = siteApp({ store: counting, lists: world.lists });
    const bodies: string[] = [];
    for (const path of [`/my/${asked}`, `/my/${asked}.ics`]) {
      const answer = await app.request(path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
      bodies.push(await answer.text());
    }
    expect(reads).toEqual(['rows', 'load', 'rows', 'load']);
    expect(new Set([...bodies, (await get('/nowhere')).body]).size).toBe(1);
  });

  it('RULES 42: because its owner is forgotten is the same', async () => {
    const { get, world } = await site();
    await world.store.project({ pk: calendarOf(secret), sk: 'self', values: null }, person, 2);
    expect((await get(`/my/${secret}.ics`)).status).toBe(404);
    expect(world.log.lines).toEqual([]);
  });

  it('is not how an item that cannot be read is answered: a program keeps what it has', async () => {
    const { app, world } = siteApp();
    const kept = { agenda: [], outbox: [], seen: {}, optedOutAt: undefined, expiresAt: undefined };
    await world.store.commit({ ref: person, state: { profile: 7 }, ...kept }, 0);
    await world.store.project({ pk: calendarOf(secret), sk: 'self', values: { person: person.id } }, person, 1);
    expect((await app.request(`/my/${secret}.ics`)).status).toBe(500);
    expect(world.log.lines).toEqual([{ level: 'error', code: 'page-failed', fields: { error: 'UnreadableState' } }]);
  });
});
