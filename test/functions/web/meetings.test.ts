import { describe, expect, it } from 'vitest';
import { lines } from '../../../shared/state/crisis-lines.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import { aMeeting } from '../../support/meetings.ts';
import { mondayNoon } from '../../support/person.ts';
import { siteApp } from './site.ts';

// 2026-03-02 is a Monday; it is noon in Denver.
const noonHope = 'abcdefghij';
const second = 'klmnopqrst';
const third = 'uvwxyz2345';
const nowhere = 'aaaaaaaaaa';

const street = { street: '210 E 400 S', postalCode: '84111' };

/** The pages with these meetings in riverside's list. */
async function pagesOf(...rows: readonly MeetingRow[]) {
  const { app, world } = siteApp();
  await world.lists.put('riverside', rows);
  await world.lists.keepSource('riverside', 'valley', { askedAt: mondayNoon, takenAt: mondayNoon, meetings: 1 });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(path, { headers });
    const html = await answer.text();
    const text = html
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'")
      .replaceAll(/\s+/g, ' ');
    return { status: answer.status, headers: answer.headers, html, text };
  };
  const decide = async (id: string, state: { calledOff?: readonly string[]; moud?: true }) => {
    const { calledOff = [], ...rest } = state;
    const ref = { kind: 'meeting', id: `riverside/${id}` } as const;
    const kept = { agenda: [], outbox: [], seen: {}, optedOutAt: undefined, expiresAt: undefined };
    const decided = { calledOff: calledOff.map((date) => ({ date, at: mondayNoon })), ...rest };
    await world.store.commit({ ref, state: decided, ...kept }, 0);
  };
  return { app, world, get, decide };
}

describe('the page of a meeting', () => {
  it('says when, in words, by the clock of the place', async () => {
    const { get } = await pagesOf(aMeeting(noonHope, { name: 'Noon Hope' }));
    const { status, html, text } = await get(`/m/${noonHope}`);
    expect(status).toBe(200);
    expect(html).toContain('<h1 class="name">Noon Hope</h1>');
    expect(html).toContain('<title>Noon Hope - Steadyline</title>');
    expect(text).toContain('Tonight, 7:00 pm until 8:00 pm');
    expect(text).toContain('Monday, March 9, 7:00 pm until 8:00 pm');
    expect(text).toContain('Every Monday, 7:00 pm');
    expect(text).toContain('Mountain Time (Denver)');
    expect(text).toContain('As the list stood on Monday, March 2.');
  });

  it('is there in Spanish', async () => {
    const { get } = await pagesOf(aMeeting(noonHope, { tags: ['spanish', 'wheelchair'] }));
    const { html, text } = await get(`/m/${noonHope}?lang=es`);
    expect(html).toContain('<html lang="es">');
    expect(text).toContain('Esta noche, de 7:00 pm a 8:00 pm');
    expect(text).toContain('Lunes, 9 de marzo, de 7:00 pm a 8:00 pm');
    expect(text).toContain('Cada lunes');
    expect(text).toMatch(/en español.*acceso en silla de ruedas/);
  });

  it.each([
    [{ weekday: 1, time: '11:30' }, 'Now, until 12:30 pm'],
    [{ weekday: 1, time: '15:00' }, 'Today, 3:00 pm until 4:00 pm'],
    [{ weekday: 2, time: '00:00' }, 'Tomorrow, 12:00 am until 1:00 am'],
    [{ weekday: 6, rhythm: { ordinals: [2] } }, 'Second Saturday of the month, 7:00 pm'],
    [{ weekday: 6, rhythm: { ordinals: [-1, 1, 3] } }, 'First, third and last Saturday of the month, 7:00 pm'],
    [{ rhythm: 'unsure' }, 'On a Monday, 7:00 pm. Not every week: check the notes.'],
    [{ venue: 'paused' }, 'The list says that it does not meet for the time being.'],
    [{ zone: 'America/New_York', time: '13:30' }, 'Now, until 2:30 pm'],
  ] as const)('of %j says "%s"', async (fields, said) => {
    const { rhythm, ...rest } = { rhythm: 'weekly' as const, ...fields };
    const kept = typeof rhythm === 'string' ? rhythm : { ordinals: [...rhythm.ordinals] };
    const { get } = await pagesOf(aMeeting(noonHope, { ...rest, rhythm: kept }));
    expect((await get(`/m/${noonHope}`)).text).toContain(said);
  });

  it('of one by appointment gives no time and no calendar', async () => {
    const { weekday, time, ...rest } = aMeeting(noonHope);
    expect([weekday, time]).toEqual([1, '19:00']);
    const { get } = await pagesOf(rest);
    const { text, html } = await get(`/m/${noonHope}`);
    expect(text).toContain('By appointment: it has no fixed time.');
    expect(html).not.toContain('.ics');
    expect((await get(`/m/${noonHope}.ics`)).status).toBe(404);
  });

  it('strikes out what is called off, in words too', async () => {
    const { get, decide } = await pagesOf(aMeeting(noonHope));
    await decide(noonHope, { calledOff: ['2026-03-09'], moud: true });
    const { html, text } = await get(`/m/${noonHope}`);
    expect(html).toContain('Called off:</strong> <s>Monday, March 9, 7:00\u00a0pm until 8:00\u00a0pm</s>');
    expect(html).not.toContain('<s>Tonight');
    expect(text).toContain('Open to people on methadone or buprenorphine: a coordinator says so.');
  });

  it('RULES 58: leads to maps of others by a tap, and shows none itself', async () => {
    const { get } = await pagesOf(aMeeting(noonHope, street));
    const { html, headers } = await get(`/m/${noonHope}`);
    expect(html).toContain('<span>Main Library</span><span>210 E 400 S</span><span>Salt Lake City, UT 84111</span>');
    const address = encodeURIComponent('210 E 400 S, Salt Lake City, UT 84111');
    expect(html).toContain(`href="https://maps.apple.com/?q=${address}" rel="noreferrer noopener"`);
    expect(html).toContain(`href="https://www.google.com/maps/search/?api=1&amp;query=${address}"`);
    expect(html).toContain(`href="https://www.openstreetmap.org/search?query=${address}"`);
    expect(html).not.toMatch(/<(?:iframe|img|script)/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('asks a map for the point where there is no street, and for none of a town alone', async () => {
    const { latitude, longitude, place, ...town } = aMeeting(second);
    expect(place).toBe('Main Library');
    const { get } = await pagesOf(aMeeting(noonHope), town);
    expect((await get(`/m/${noonHope}`)).html).toContain(`?q=${latitude}%2C${longitude}"`);
    expect((await get(`/m/${second}`)).html).not.toContain('maps.apple.com');
  });

  it('opens the room and the phone of an online one, and no map', async () => {
    const online = { venue: 'online' as const, onlineUrl: 'https://us02web.zoom.example/j/8015550123?pwd=x' };
    const { get } = await pagesOf(aMeeting(noonHope, { ...online, onlinePhone: '+18015550123,,123456#' }));
    const { html, text } = await get(`/m/${noonHope}`);
    expect(text).toContain('Online only');
    expect(html).toContain(`href="${online.onlineUrl}" rel="noreferrer noopener">Join at us02web.zoom.example</a>`);
    expect(html).toContain('href="tel:+18015550123,,123456%23"');
    expect(html).not.toContain('maps.apple.com');
  });

  it('shows the words of a list as words, whatever they hold', async () => {
    const nasty = '<script>alert(1)</script> "&\' https://elsewhere.example javascript:x';
    const url = 'javascript:alert(1)';
    const row = aMeeting(noonHope, {
      name: nasty,
      place: nasty,
      street: nasty,
      city: nasty,
      notes: `${nasty}\nBack door.`,
    });
    const { get } = await pagesOf({ ...row, venue: 'both', onlineUrl: url, onlinePhone: nasty, url });
    const { html, status } = await get(`/m/${noonHope}`);
    expect(status).toBe(200);
    expect(html).not.toMatch(/<script|href="javascript/i);
    expect(html).not.toContain('href="https://elsewhere');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('Back door.');
  });

  it('names whose it is and for whom, in plain words', async () => {
    const { get } = await pagesOf(aMeeting(noonHope, { fellowship: 'NA', tags: ['women', 'wheelchair', 'spanish'] }));
    const { text } = await get(`/m/${noonHope}`);
    expect(text).toMatch(/Narcotics Anonymous \(NA\) for women wheelchair access in Spanish/);
  });

  it('says how to be reminded, by number where a list had several', async () => {
    const { get } = await pagesOf(aMeeting(noonHope), aMeeting(second), aMeeting(third, { rhythm: 'unsure' }));
    const one = await get(`/m/${noonHope}`);
    expect(one.text).toContain('MEETINGS to +1 801 555 0100, then REMIND and its number in the list.');
    const all = await get(`/m/${noonHope}.${second}.${third}`);
    expect(all.text).toContain('REMIND 1 to');
    expect(all.text).toContain('REMIND 2 to');
    expect(all.text).not.toContain('REMIND 3');
  });

  it('begins with the lines for danger, as every page', async () => {
    const { get } = await pagesOf(aMeeting(noonHope));
    const { html } = await get(`/m/${noonHope}`);
    expect(html.indexOf(`href="tel:${lines.emergency.number}"`)).toBeGreaterThan(0);
    expect(html.indexOf(`href="tel:${lines.emergency.number}"`)).toBeLessThan(html.indexOf('<nav'));
  });

  it('may be kept for a minute, and is on no search engine', async () => {
    const { get } = await pagesOf(aMeeting(noonHope));
    const { headers } = await get(`/m/${noonHope}`);
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('set-cookie')).toBeNull();
  });
});

describe('the address of meetings', () => {
  it('is read in capitals too, as people type it, and finds meetings of every group', async () => {
    const { get, world } = await pagesOf(aMeeting(noonHope, { name: 'Noon Hope' }));
    await world.lists.put('harbor', [aMeeting(second, { name: 'Harbor Lights' })]);
    const { text } = await get(`/m/${noonHope.toUpperCase()}.${second}`);
    expect(text).toMatch(/1 Noon Hope.*2 Harbor Lights/);
  });

  it('shows the others where one is gone, under their own numbers', async () => {
    const { get } = await pagesOf(aMeeting(noonHope, { name: 'Noon Hope' }), aMeeting(third, { name: 'Early Light' }));
    const { status, text } = await get(`/m/${nowhere}.${noonHope}.${third}`);
    expect(status).toBe(200);
    expect(text).toContain('One of these meetings is no longer on the list: it may have moved or closed.');
    expect(text).toContain('Text MEETINGS to +1 801 555 0100 for others near you.');
    expect(text).toMatch(/2 Noon Hope.*3 Early Light/);
  });

  it('of what is gone is a kind page with 404, that no cache keeps', async () => {
    const { get } = await pagesOf();
    for (const path of [`/m/${nowhere}`, `/m/${nowhere}.${second}`]) {
      const { status, text, headers } = await get(path);
      expect(status).toBe(404);
      expect(text).toContain('What this link showed is not on the list any more.');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect((await get(`/m/${nowhere}?lang=es`)).text).toContain('ya no está en la lista');
  });

  it.each([
    ...['/m/', '/m/abc', '/m/abcdefghi1', '/m/abcdefghijk', `/m/${noonHope}.${second}.${third}.${nowhere}`],
    ...[`/m/${noonHope}.`, `/m/.${noonHope}`, `/m/${noonHope}/x`, '/m/%00%00%00%00%00', `/m/${nowhere}.ics`, '/m/.ics'],
    `/m/${'a'.repeat(8000)}`,
  ])('as %s is no page', async (path) => {
    const { get } = await pagesOf(aMeeting(noonHope));
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toContain('There is no page at this address.');
  });
});

describe('the calendar of a meeting', () => {
  it('is a file of its own, by name and with its notes', async () => {
    const { get, decide } = await pagesOf(aMeeting(noonHope, { ...street, name: 'Noon Hope', notes: 'Back door' }));
    await decide(noonHope, { calledOff: ['2026-03-09'] });
    const { status, headers, html: file } = await get(`/m/${noonHope}.ics`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=600');
    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        ...['UID:abcdefghij@steadyline', 'SUMMARY:Noon Hope', 'STATUS:CONFIRMED'],
        ...['DTSTART;TZID=America/Denver:20260302T190000', 'DTEND;TZID=America/Denver:20260302T200000'],
        ...['RRULE:FREQ=WEEKLY;BYDAY=MO', 'EXDATE;TZID=America/Denver:20260309T190000', 'DTSTAMP:20260302T190000Z'],
        ...['LOCATION:Main Library\\, 210 E 400 S\\, Salt Lake City\\, UT 84111', 'GEO:40.759;-111.888'],
        `DESCRIPTION:Back door\\nhttps://steadyline.example/m/abcdefghij`,
      ]),
    );
    expect((await get(`/m/${noonHope}.ICS`)).html).toBe(file);
  });

  it('is not sent again to whoever has it', async () => {
    const { app, get, world } = await pagesOf(aMeeting(noonHope));
    const tag = (await get(`/m/${noonHope}.ics`)).headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    const again = () => app.request(`/m/${noonHope}.ics`, { headers: { 'If-None-Match': tag } });
    expect((await again()).status).toBe(304);
    await world.lists.put('riverside', [aMeeting(noonHope, { time: '18:00' })]);
    expect((await again()).status).toBe(200);
  });

  it('is offered beside the form of Google, filled in', async () => {
    const { get } = await pagesOf(aMeeting(noonHope, { name: 'Noon Hope', ...street }));
    const { html } = await get(`/m/${noonHope}?lang=en`);
    expect(html).toContain(`href="/m/${noonHope}.ics?lang=en"`);
    const [, link = ''] = /href="(https:\/\/calendar\.google\.com[^"]+)"/.exec(html) ?? [];
    const query = new URL(link.replaceAll('&amp;', '&')).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      ...{ action: 'TEMPLATE', text: 'Noon Hope', dates: '20260302T190000/20260302T200000', ctz: 'America/Denver' },
      recur: 'RRULE:FREQ=WEEKLY;BYDAY=MO',
    });
  });

  it('begins in that form after what is called off', async () => {
    const { get, decide } = await pagesOf(aMeeting(noonHope));
    await decide(noonHope, { calledOff: ['2026-03-02', '2026-03-09'] });
    expect((await get(`/m/${noonHope}`)).html).toContain('dates=20260316T190000%2F20260316T200000');
  });

  it('also where clocks change in the week after', async () => {
    const { get, decide, world } = await pagesOf(aMeeting(noonHope, { weekday: 0, time: '01:30' }));
    await decide(noonHope, { calledOff: ['2026-10-25'] });
    world.clock.moveTo(Date.parse('2026-10-28T12:00:00-06:00'));
    expect((await get(`/m/${noonHope}`)).html).toContain('dates=20261108T013000%2F20261108T023000');
  });
});

describe('what cannot be read', () => {
  it('is said kindly, and the log holds no id', async () => {
    const down = { meetings: () => Promise.reject(new TypeError('canary')), source: async () => undefined };
    const { app, world } = siteApp({ lists: down });
    const answer = await app.request(`/m/${noonHope}`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('This page cannot be shown at the moment.');
    expect(world.log.lines).toEqual([{ level: 'error', code: 'page-failed', fields: { error: 'TypeError' } }]);
  });
});
