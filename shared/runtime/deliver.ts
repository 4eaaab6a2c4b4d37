/** Every event comes in here, whatever aggregate it is for. */
import { withSubject } from './aggregates.ts';
import { deliverBy } from './delivering.ts';
import type { DeliverDeps } from './deps.ts';
import type { Delivered, Incoming } from './events.ts';
import type { Snapshot } from './load.ts';

export { CommitInDoubt, Contended, Undecidable, Unsettled } from './delivering.ts';

/**
 * Delivers one event to the aggregate it is for. Delivering it again changes nothing and texts nobody twice.
 * @param read what the caller has read already (a batch shares its reads); it may be stale, the commit will tell
 * @throws UnreadableState, Undecidable, Contended, or what the store throws: nothing was committed
 * @throws CommitInDoubt or Unsettled: it may be, or surely is, committed, and the message must come again
 */
export async function deliver(event: Incoming, deps: DeliverDeps, read?: Snapshot): Promise<Delivered> {
  if (event.type === 'text' && !(await isServed(event.from, deps))) return { outcome: 'done' };
  return deliverBy(withSubject, event, deps, read);
}

/**
 * A number that is never texted could not be told what it agrees to, so nothing of it is kept (RULES 1, 45). Who is
 * known, from before the configuration changed, can still say STOP.
 */
async function isServed(number: string, { settings, identity, store, log }: DeliverDeps): Promise<boolean> {
  if (settings.mayText(number)) return true;
  if ((await store.numberRow(await identity.numberId(number))) !== undefined) return true;
  log.info('text-from-outside');
  log.count('TextFromOutside');
  return false;
}
