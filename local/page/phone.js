// @ts-check
/** The phone page: shows what the local service holds and passes on what people do. */

import {
  busAndQueues,
  clockNow,
  conversationOf,
  instant,
  knownPhones,
  moveClock,
  Refused,
  sendText,
  setAnswers,
  upcoming,
  watch,
} from './api.js';
import { Backstage } from './backstage.js';
import { Clock } from './clock.js';
import { Conversation } from './conversation.js';
import { arrange, byId, setText } from './dom.js';
import { keepPhones, keptPhones, makeAddPanel, phoneOf, Tabs } from './phones.js';
import { DEFAULT_ZONE, dateOf, timeOf, ZONES } from './time.js';

/** @typedef {import('./conversation.js').Phone} Phone */

const KEPT_ZONE = 'steadyline.zone';
/** Milliseconds between two looks at the service. */
const BREATH = 120;
const STOPPED =
  'The service is not answering. What you typed is kept here, and this page goes on by itself once npm start runs again.';

let zone = ZONES.find(({ id }) => id === localStorage.getItem(KEPT_ZONE))?.id ?? DEFAULT_ZONE;
let { out, away } = keptPhones();
/** The service's; until it first answered, this machine's. */
let now = Date.now();
let moving = false;

/** @type {Map<string, Conversation>} */
const conversations = new Map();
const tabs = new Tabs();
const backstage = new Backstage();
const clock = new Clock(zone, { move, zoneChosen });
const addPanel = makeAddPanel(addPhone);

/** @type {import('./conversation.js').Actions} */
const actions = {
  async send(phone, body, key) {
    await told(() => sendText(phone.number, body, key));
    await refresh();
  },
  jump: (at) => move({ to: new Date(wholeMinute(at)).toISOString() }),
  answer: (phone, answers) => void told(() => setAnswers(phone.number, answers)).catch(() => undefined),
  putAway(phone) {
    out = out.filter((one) => one.number !== phone.number);
    away = [...away, phone.number];
    showPhones();
    byId('phones').focus();
  },
};

/** What is due is seen by the minute's tick, so a jump ends where that tick has surely been. @param {number} at */
function wholeMinute(at) {
  return Math.ceil(Math.max(at, now + 1) / 60_000) * 60_000;
}

/** @param {Phone} phone */
function addPhone(phone) {
  away = away.filter((number) => number !== phone.number);
  if (!out.some((one) => one.number === phone.number)) out = [...out, phone];
  showPhones();
  void refresh();
  const added = conversations.get(phone.number);
  if (!added) return;
  tabs.go(added.element.id);
  added.box.focus({ preventScroll: true });
}

function showPhones() {
  keepPhones({ out, away });
  const shown = out.map((phone) => conversations.get(phone.number) ?? takeOut(phone));
  addPanel.update(out);
  arrange(byId('phones'), [...shown.map(({ element }) => element), addPanel.element]);
  tabs.show([
    ...shown.map(({ element, phone }) => ({ id: element.id, label: phone.name })),
    { id: 'add', label: 'Add' },
  ]);
}

/** @param {Phone} phone */
function takeOut(phone) {
  const conversation = new Conversation(phone, actions);
  conversation.update({ texts: [], next: undefined, now, zone, answers: 'delivered' });
  conversations.set(phone.number, conversation);
  return conversation;
}

/** @param {string} chosen */
function zoneChosen(chosen) {
  zone = chosen;
  localStorage.setItem(KEPT_ZONE, chosen);
  void refresh();
}

/** @param {{ advance: string } | { to: string }} where */
async function move(where) {
  if (moving) return;
  moving = true;
  clock.setBusy(true);
  setText(byId('status'), 'The clock is moving.');
  try {
    const { texts, now: reached } = await told(() => moveClock(where));
    await refresh();
    now = instant(reached);
    const came = texts.length === 1 ? '1 text came' : `${texts.length} texts came`;
    setText(byId('status'), `It is now ${dateOf(now, zone)}, ${timeOf(now, zone)}. ${came} on the way.`);
  } catch {
    setText(byId('status'), 'The clock did not move.');
  } finally {
    moving = false;
    clock.setBusy(false);
  }
}

/**
 * Runs a call to the service and says kindly above the phones what went wrong with it.
 * @template Answer
 * @param {() => Promise<Answer>} run
 * @returns {Promise<Answer>}
 */
async function told(run) {
  try {
    const answer = await run();
    say('');
    return answer;
  } catch (error) {
    say(error instanceof Refused ? error.message : STOPPED);
    throw error;
  }
}

/** @param {string} words */
function say(words) {
  setText(byId('banner-words'), words);
  byId('banner').hidden = words === '';
}

/** @type {Promise<void> | undefined} */
let running;
let again = false;

/** Shows what the service holds now. Calls that come while one runs become one more run after it. */
function refresh() {
  if (running) {
    again = true;
    return running;
  }
  running = (async () => {
    do {
      again = false;
      await refreshOnce().catch(() => undefined);
      // While the clock moves, much happens: a few looks a second are enough.
      if (again) await new Promise((resolve) => setTimeout(resolve, BREATH));
    } while (again);
    running = undefined;
  })();
  return running;
}

async function refreshOnce() {
  const stopped = byId('banner-words').textContent === STOPPED;
  const fetched = await fetchAll().catch((error) => {
    say(error instanceof Refused ? error.message : STOPPED);
    throw error;
  });
  if (stopped) say('');
  now = fetched.now;
  clock.update(now);
  backstage.update(fetched.bus, now, zone);
  for (const { number, texts, answers } of fetched.conversations) {
    const conversation = conversations.get(number);
    if (!conversation) continue;
    if (texts.length > conversation.length && conversation.length > 0) tabs.hasNews(conversation.element.id);
    const next = fetched.next.filter(({ phone }) => phone === number).sort((a, b) => instant(a.at) - instant(b.at))[0];
    conversation.update({ texts, next, now, zone, answers });
  }
}

async function fetchAll() {
  const known = await knownPhones();
  const strangers = known.filter((number) => !away.includes(number) && !out.some((phone) => phone.number === number));
  if (strangers.length > 0) {
    out = [...out, ...strangers.map(phoneOf)];
    showPhones();
  }
  const asked = Promise.all(out.map(async ({ number }) => ({ number, ...(await conversationOf(number)) })));
  const [nowAt, next, bus, conversations] = await Promise.all([clockNow(), upcoming(), busAndQueues(), asked]);
  return { now: nowAt, next, bus, conversations };
}

byId('banner-close').addEventListener('click', () => say(''));
showPhones();
watch(() => void refresh());
void refresh();
