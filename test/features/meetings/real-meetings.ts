/** Real meetings of New York, where they lie beside the project: nothing of them is kept in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Listed, listedOf } from '../../../shared/features/meetings/listed.ts';
import { row } from './rows.ts';

const file = join(import.meta.dirname, '../../../../shared/data/feeds/bmlt-sample-greater-new-york.json');

const text = z.string();
const schema = z.array(
  z.object({
    ...{ id_bigint: text, meeting_name: text, weekday_tinyint: text, start_time: text },
    ...{ latitude: text, longitude: text, location_text: text },
  }),
);

function read(): readonly Listed[] {
  return schema.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap((one) => {
    const [id, name, weekday] = [one.id_bigint, one.meeting_name, Number(one.weekday_tinyint) - 1];
    const point = { latitude: Number(one.latitude), longitude: Number(one.longitude) };
    const when = { weekday, time: one.start_time.slice(0, 5), zone: 'America/New_York' };
    return listedOf(row({ id, name, ...when, ...point, place: one.location_text })) ?? [];
  });
}

/** Undefined, and said so, where they are missing. */
export const realMeetings = existsSync(file) ? read() : undefined;

if (realMeetings === undefined) console.warn('SKIPPED: ../shared/data/feeds is missing, no real list is searched');
