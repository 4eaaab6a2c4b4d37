import { wireDelivery } from '../../shared/adapters/delivery.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { paced, unpaced } from '../../shared/adapters/system/pacer.ts';
import { withMiddleware } from '../support/middleware.ts';
import { createHandler } from './handler.ts';

const { env, deps, flush, holdBack } = wireDelivery(process.env);
const share = (env.PARTS_PER_SECOND * (1 - env.RESERVE)) / env.WORKERS;

/** What one person takes at most, in ms: calls to AWS that hang and are tried again, and two parts' waiting. */
const mostPerPerson = 10_000 + (2 / share) * 1000;

export const handler = withMiddleware(
  createHandler({ deliver: deps, holdBack, mostPerPerson, duePacer: paced(systemClock, share), mailPacer: unpaced }),
  flush,
);
