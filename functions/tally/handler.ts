/** Bus events -> counters by day: what happened how often, of nobody in particular (RULES 41, 51). */
import * as z from 'zod/mini';
import type { Log, Store } from '../../shared/runtime/ports.ts';
import { parseEvent } from '../support/malformed.ts';

const eventSchema = z.object({
  'detail-type': z.string().check(z.regex(/^[a-z-]+$/)),
  time: z.string().check(z.refine((value) => !Number.isNaN(Date.parse(value)))),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
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
    await store.count({ pk: `tally#${group}`, sk: day }, { [what]: 1 });
    log.count(`Event.${what}`);
  };
}
