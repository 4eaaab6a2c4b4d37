/** Whole weeks of a meeting through the local service: found, reminded over the change of the clocks, moved, and told. */
import { expect, test } from 'vitest';
import { importing } from '../support/importing.ts';
import { englishWayIn, startLine, temporaryFolder } from '../support/local.ts';

const sam = '+18015550101';

const dusk = {
  ...{ slug: 'dusk', name: 'Dusk', day: 1, time: '19:00', location: 'Main Library' },
  formatted_address: '210 E 400 S, Salt Lake City, UT 84111, USA',
  ...{ latitude: 40.759, longitude: -111.888 },
};
const later = { ...dusk, slug: 'late', name: 'Late Light', time: '21:00' };

test('RULES 23, 35: found, reminded at the same local hour before and after the clocks change, moved, told once, on the calendar', async () => {
  const data = temporaryFolder();
  expect(await importing(data, [dusk, later])).toMatchObject({ code: 0 });
  const line = await startLine({ data, at: '2026-10-26T08:00:00-06:00' });
  for (const words of englishWayIn) await line.says(sam, words);
  expect(await line.says(sam, 'MEETINGS 84101')).toEqual([expect.stringContaining('1 today 7pm: Dusk')]);
  expect(await line.says(sam, 'REMIND 1')).toEqual([expect.stringContaining('first today 6pm')]);
  const [answer = ''] = await line.says(sam, 'CALENDAR');
  const path = /\/my\/[\w-]+/u.exec(answer)?.[0] ?? '';
  expect(await line.page(`${path}.ics`)).toContain('RRULE:FREQ=WEEKLY');

  const reminders = async () =>
    (await line.textsTo(sam)).filter(({ body }) => body.startsWith('Your 7pm')).map(({ at, body }) => [at, body]);
  await line.moveTo('2026-11-03T08:00:00-07:00');
  expect(await reminders()).toEqual(
    [
      ['2026-10-27T00:00', expect.stringContaining('Main Library')],
      ['2026-11-03T01:00', expect.stringContaining('Main Library')],
    ].map(([at, body]) => [expect.stringContaining(String(at)), body]),
  );
  expect(JSON.stringify(await reminders())).not.toContain('Dusk');

  await importing(data, [{ ...dusk, time: '18:00' }, later]);
  const told = (await line.advance('PT5M')).filter(({ to }) => to === sam);
  expect(told.map(({ body }) => body)).toEqual([expect.stringContaining('Mon 6pm')]);
  const next = await line.moveTo('2026-11-10T08:00:00-07:00');
  const heard = next.filter(({ to, body }) => to === sam && body.includes('Main Library'));
  expect(heard.map(({ at, body }) => [at, body])).toEqual([
    [expect.stringContaining('2026-11-10T00:00'), expect.stringMatching(/^Your 6pm/u)],
  ]);
  expect(await line.deadLetters()).toEqual({});
});
