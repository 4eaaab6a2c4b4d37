// @ts-check
/** The local service's HTTP interface (the README lists it for scripts) and its stream of changes. */

/**
 * @typedef {{ id?: string, at: number | string, direction: 'in' | 'out', from: string, to: string, body: string, status: string, parts?: number }} Text
 * @typedef {{ at: number | string, phone: string, kind: string }} Upcoming
 * @typedef {{ at: number | string, type: string, detail: unknown }} BusEvent
 * @typedef {{ name: string, waiting: number, inFlight: number, dead: number }} Queue
 */

/** The service answered, and said no: its words are meant for people. */
export class Refused extends Error {
  name = 'Refused';
}

/**
 * @param {string} path
 * @param {RequestInit} [options]
 */
async function call(path, options) {
  const response = await fetch(path, {
    headers: { 'content-type': 'application/json' },
    cache: 'no-store',
    ...options,
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  const reason = answer?.error?.message ?? answer?.error ?? answer?.message;
  throw new Refused(typeof reason === 'string' ? reason : `The service answered ${response.status}.`);
}

/** @param {string} path @param {unknown} body */
const post = (path, body) => call(path, { method: 'POST', body: JSON.stringify(body) });

/** @param {string} from E.164 @param {string} body @param {string} id the inbound message's id @returns {Promise<unknown>} */
export const sendText = (from, body, id) => post('/local/texts', { from, body, id });

/** @returns {Promise<string[]>} */
export const knownPhones = async () => (await call('/local/phones')).phones;

/** @param {string} phone @param {string} answers @returns {Promise<unknown>} */
export const setAnswers = (phone, answers) => post('/local/phones', { phone, answers });

/** @param {string} phone @returns {Promise<{ texts: Text[], answers: string }>} */
export const conversationOf = (phone) => call(`/local/conversation?phone=${encodeURIComponent(phone)}`);

/** @returns {Promise<number>} */
export const clockNow = async () => instant((await call('/local/clock')).now);

/** @param {{ advance: string } | { to: string }} move @returns {Promise<{ now: number | string, texts: unknown[] }>} */
export const moveClock = (move) => post('/local/clock', move);

/** @returns {Promise<Upcoming[]>} */
export const upcoming = async () => (await call('/local/next')).next;

/** @returns {Promise<{ events: BusEvent[], queues: Queue[] }>} */
export const busAndQueues = () => call('/local/bus');

/** Instants come as epoch milliseconds or ISO 8601. @param {number | string} at */
export function instant(at) {
  return typeof at === 'number' ? at : Date.parse(at);
}

const QUIET_POLL = 15_000;
const BUSY_POLL = 2_000;

/**
 * Calls back whenever something may have changed: told by the stream; asking every two seconds while there is none.
 * @param {() => void} changed
 */
export function watch(changed) {
  const stream = new EventSource('/local/stream');
  stream.addEventListener('change', changed);
  stream.addEventListener('open', changed);
  let last = Date.now();
  setInterval(() => {
    const every = stream.readyState === EventSource.OPEN ? QUIET_POLL : BUSY_POLL;
    if (Date.now() - last < every) return;
    last = Date.now();
    changed();
  }, BUSY_POLL / 2);
}
