// @ts-check
/**
 * One function in a process of its own, as Lambda runs it: imports a bundle, says what that cost, and then handles the
 * events that it is sent. Plain JavaScript: loading TypeScript would be measured too.
 */
import { createRequire } from 'node:module';

const [, , file = '', began = ''] = process.argv;

const realNow = Date.now.bind(Date);
/** @param {number} now */
function moveClock(now) {
  const offset = now - realNow();
  Date.now = () => realNow() + offset;
}

// Before the bundle is loaded: a worker counts its pauses from its cold start on.
moveClock(Number(began));
const before = { wall: performance.now(), cpu: process.cpuUsage() };
/** @type {{ handler: (event: unknown, context: unknown) => unknown }} */
const { handler } = createRequire(import.meta.url)(file);
const cpu = process.cpuUsage(before.cpu);
const imported = { wallMs: performance.now() - before.wall, cpuMs: (cpu.user + cpu.system) / 1000 };

let runs = 0;

/** @param {{ event: unknown, now: number }} message */
async function handle({ event, now }) {
  moveClock(now);
  const deadline = Date.now() + 60_000;
  runs += 1;
  const context = { awsRequestId: `run-${runs}`, getRemainingTimeInMillis: () => deadline - Date.now() };
  const start = process.cpuUsage();
  const result = await handler(event, context);
  const { user, system } = process.cpuUsage(start);
  process.send?.({
    result: JSON.stringify(result) ?? 'null',
    cpuMs: (user + system) / 1000,
    maxRssKb: process.resourceUsage().maxRSS,
  });
}

process.on('message', (message) => {
  // @ts-expect-error a message of the parent's own
  handle(message).catch((error) => process.send?.({ error: String(error?.stack ?? error) }));
});
process.on('disconnect', () => process.exit(0));
process.send?.(imported);
