import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleOf } from '../../../functions/web/calendar/series.ts';
import { readFeed } from '../../../shared/features/meetings/feeds/feed.ts';
import { turnsWithin } from '../../../shared/kernel/time/weekly.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import { mondayNoon } from '../../support/person.ts';
import { expand } from './calendar/expanded.ts';
import { siteApp } from './site.ts';

const folder = join(import.meta.dirname, '../../../../shared/data/feeds');
const hasLists = existsSync(folder);
if (!hasLists) console.warn('SKIPPED: ../shared/data/feeds is missing, no page of a real meeting is made');

const MONTH = 31 * 86_400_000;
/** Of each list so many, from all over it. */
const most = 60;

function rowsOf(name: string): readonly MeetingRow[] {
  const options = { feed: 'real', group: 'riverside', zone: 'America/New_York' };
  const reading = readFeed(readFileSync(join(folder, name)), options);
  if (reading.kind === 'not a feed') return [];
  const step = Math.max(1, Math.floor(reading.rows.length / most));
  return reading.rows.filter((_, index) => index % step === 0).slice(0, most);
}

const lists = hasLists ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()) : [];
const cases = lists.map(({ name }) => ({ name, rows: rowsOf(name) })).filter(({ rows }) => rows.length > 0);

describe.skipIf(!hasLists)(hasLists ? 'real meetings' : 'SKIPPED: ../shared/data/feeds is missing', () => {
  test.each(cases)(
    'of $name have a page in both languages, and a calendar that shows their turns',
    async ({ rows }) => {
      const { app, world } = siteApp();
      await world.lists.put('riverside', rows);
      for (const row of rows) {
        for (const language of ['en', 'es']) {
          const answer = await app.request(`/m/${row.id}?lang=${language}`);
          expect([row.name, answer.status]).toEqual([row.name, 200]);
          expect(await answer.text()).not.toMatch(/<script|style="|>undefined|\[object|NaN|javascript:/);
        }
        const rule = ruleOf(row);
        const file = await app.request(`/m/${row.id}.ics`);
        expect([row.name, file.status]).toEqual([row.name, rule === undefined ? 404 : 200]);
        if (rule === undefined || row.rhythm === 'unsure') continue;
        const shown = expand(await file.text(), mondayNoon, mondayNoon + MONTH).map(({ at }) => at);
        expect([row.name, shown]).toEqual([
          row.name,
          turnsWithin(rule, mondayNoon, mondayNoon + MONTH).map(({ at }) => at),
        ]);
      }
    },
  );

  test('are of many lists', () => {
    expect(cases.length).toBeGreaterThan(10);
  });
});
