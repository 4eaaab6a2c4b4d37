/** Bus events -> counters by day: what happened how often, of nobody in particular, each once (RULES 35, 41, 51). */
import * as z from 'zod/mini';
import type { Log, Store } from '../../shared/runtime/ports.ts';
import { parseEvent } from '../support/malformed.ts';

const eventSchema = z.object({
  'detail-type': z.string().check(z.regex(/^[a-z-]+$/)),
  time: z.string().check(z.refine((value) => !Number.isNaN(Date.parse(value)))),
  detail: z.catchall(
    z.object({ id: z.string().check(z.minLength(1)) }),
    z.union([z.string(), z.number(), z.boolean()]),
  ),
});

export interface TallyDeps {
  readonly store: Pick<Store, 'count'>;
  readonly log: Log;
}

export function createHandler({ store, log }: TallyDeps) {
  return async (event: unknown): Promise<void> => {
    const { 'detail-type': what, time, detail } = parseEvent(eventSchema, event, 'bus event');
    const group = typeof detail.group === 'string' ? detail.group : 'all';
    const day = new Date(time).toISOString().slice(0, 10);
    // A day's counts stand in up to 64 rows, for each remembers the ids that it has counted.
    const key = { pk: `tally#${group}`, sk: `${day}#${detail.id.slice(0, 1)}` };
    const isNew = await store.count(key, { [what]: 1 }, detail.id);
    if (isNew) log.count(`Event.${what}`);
  };
}
