// @ts-check
/** The drawer behind the phones: what is in the queues, and what was said on the bus. */

import { instant } from './api.js';
import { byId, h, icon, setText } from './dom.js';
import { sentence } from './kinds.js';
import { dayOf, timeOf } from './time.js';

/** Older events stay in the service; the drawer is for watching. */
const MOST_EVENTS = 60;

export class Backstage {
  #shown = '';

  constructor() {
    this.toggle = byId('backstage-toggle');
    this.drawer = byId('backstage');
    this.queues = h('tbody', {});
    this.events = h('ol', { className: 'events' });
    this.drawer.append(
      h(
        'header',
        { className: 'backstage-head' },
        h('h2', {}, 'Behind the scenes'),
        h(
          'button',
          { type: 'button', className: 'button round', 'aria-label': 'Close', onclick: () => this.#open(false) },
          icon('close'),
        ),
      ),
      h(
        'div',
        { className: 'backstage-body', tabIndex: 0, role: 'region', 'aria-label': 'Queues and events' },
        h('h3', {}, 'Queues'),
        h(
          'table',
          {},
          h('thead', {}, h('tr', {}, ...['Queue', 'Waiting', 'In flight', 'Dead'].map(heading))),
          this.queues,
        ),
        h('h3', {}, 'On the bus'),
        this.events,
      ),
    );
    this.toggle.addEventListener('click', () => this.#open(this.drawer.hidden !== false));
    this.drawer.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#open(false);
    });
  }

  /**
   * @param {{ events: import('./api.js').BusEvent[], queues: import('./api.js').Queue[] }} bus
   * @param {number} now
   * @param {string} zone
   */
  update({ events, queues }, now, zone) {
    this.#showDead(queues.reduce((sum, queue) => sum + queue.dead, 0));
    const shown = JSON.stringify([events.length, events.at(-1), events[0], queues, dayOf(now, now, zone), zone]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.queues.replaceChildren(...queues.map(queueRow));
    const newest = [...events].sort((a, b) => instant(b.at) - instant(a.at)).slice(0, MOST_EVENTS);
    this.events.replaceChildren(...newest.map((event) => eventRow(event, now, zone)));
    if (newest.length === 0) this.events.append(h('li', { className: 'quiet' }, 'Nothing has been said yet.'));
  }

  /** @param {boolean} open */
  #open(open) {
    this.drawer.hidden = !open;
    this.toggle.setAttribute('aria-expanded', String(open));
    // Where the drawer covers the phones, the keyboard should not wander about beneath it.
    const covers = open && matchMedia('(max-width: 52rem)').matches;
    for (const id of ['phones', 'tabs', 'moves']) byId(id).inert = covers;
    if (open) this.drawer.querySelector('button')?.focus();
    else this.toggle.focus();
  }

  /** @param {number} dead */
  #showDead(dead) {
    const badge = byId('dead-badge');
    badge.hidden = dead === 0;
    setText(badge, dead === 1 ? '1 dead letter' : `${dead} dead letters`);
  }
}

/** @param {string} words */
function heading(words) {
  return h('th', { scope: 'col' }, words);
}

/** @param {import('./api.js').Queue} queue */
function queueRow(queue) {
  const { name, waiting, inFlight, dead } = queue;
  const cell = (/** @type {number} */ count, /** @type {string} */ className) =>
    h('td', { className: count > 0 ? className : 'none' }, String(count));
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, name),
    cell(waiting, 'some'),
    cell(inFlight, 'some'),
    h('td', { className: dead > 0 ? 'dead' : 'none' }, dead > 0 ? icon('failed') : null, String(dead)),
  );
}

/**
 * @param {import('./api.js').BusEvent} event
 * @param {number} now
 * @param {string} zone
 */
function eventRow(event, now, zone) {
  const at = instant(event.at);
  return h(
    'li',
    {},
    h('p', { className: 'event-type' }, sentence(event.type)),
    h('p', { className: 'event-at' }, `${dayOf(at, now, zone)} ${timeOf(at, zone)}`),
    h('p', { className: 'event-detail' }, detailOf(event.detail)),
  );
}

/** One line of "name: value" for what an event carries. @param {unknown} detail */
function detailOf(detail) {
  if (!(detail instanceof Object)) return detail === undefined || detail === null ? '' : String(detail);
  return Object.entries(detail)
    .map(([name, value]) => `${name}: ${value instanceof Object ? JSON.stringify(value) : String(value)}`)
    .join(', ');
}
