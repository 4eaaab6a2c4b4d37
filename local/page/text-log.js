// @ts-check
/** The texts of one phone, by day, oldest first, and those of its own that are still on their way. */

import { instant } from './api.js';
import { arrange, h, icon, setText } from './dom.js';
import { partsLabel } from './segments.js';
import { dateOf, dayKey, timeOf } from './time.js';

/**
 * @typedef {{ key: string, at: number, body: string, state: 'sending' | 'unsent' }} Pending
 * @typedef {import('./api.js').Text} Text
 */

/** How a text's status reads; what is not listed is shown as the service says it. */
const STATUS = {
  sent: { label: 'Sent', icon: 'sent' },
  delivered: { label: 'Delivered', icon: 'delivered' },
  failed: { label: 'Failed', icon: 'failed' },
  sending: { label: 'Sending', icon: 'sending' },
  unsent: { label: 'Not sent', icon: 'failed' },
};

/** Nearer to the end than this, in pixels, counts as reading the newest text. */
const NEAR_END = 90;

export class TextLog {
  /** @type {Map<string, HTMLElement>} rows are kept: a text that only changes its state does not move or blink */
  #rows = new Map();
  /** How many texts there were when the newest was last in view. */
  #seen = 0;
  #shown = 0;
  /** Whether the newest text is being read: it then stays in view when texts come or the room for them changes. */
  #atEnd = true;

  /**
   * @param {string} name whose phone this is
   * @param {(pending: Pending) => void} sendAgain
   */
  constructor(name, sendAgain) {
    this.name = name;
    this.sendAgain = sendAgain;
    this.element = h('div', { className: 'log', role: 'log', tabIndex: 0, 'aria-label': `Conversation of ${name}` });
    this.newest = h(
      'button',
      { type: 'button', className: 'button primary newest', hidden: true, onclick: () => this.#goToEnd() },
      icon('down'),
      'New text',
    );
    this.element.addEventListener('scroll', () => {
      const { scrollHeight, scrollTop, clientHeight } = this.element;
      this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
      this.#showNewest();
    });
    new ResizeObserver(() => this.#keepEnd()).observe(this.element);
  }

  /**
   * @param {Text[]} texts
   * @param {Pending[]} pending
   * @param {string} zone
   * @param {boolean} toEnd go to the newest text even if an older one is being read
   */
  show(texts, pending, zone, toEnd) {
    const rows = [
      ...texts.map((text) => this.#textRow(text, zone)),
      ...pending.map((one) => this.#pendingRow(one, zone)),
    ];
    arrange(this.element, rows.length === 0 ? [this.#emptyRow()] : this.#byDay(rows, zone));
    if (toEnd) this.#atEnd = true;
    this.#keepEnd();
    this.#shown = texts.length;
    this.#showNewest();
  }

  #showNewest() {
    if (this.#atEnd) this.#seen = this.#shown;
    this.newest.hidden = this.#seen === this.#shown;
  }

  #goToEnd() {
    this.#atEnd = true;
    this.#keepEnd();
    // The button goes; the keyboard stays with what it led to.
    this.element.focus({ preventScroll: true });
    this.#showNewest();
  }

  #keepEnd() {
    if (this.#atEnd) this.element.scrollTop = this.element.scrollHeight;
  }

  /**
   * @param {string} key
   * @param {() => HTMLElement} make
   */
  #row(key, make) {
    const row = this.#rows.get(key) ?? make();
    this.#rows.set(key, row);
    return row;
  }

  #emptyRow() {
    const words = [h('p', {}, `${this.name} has not texted yet.`), h('p', {}, 'JOIN is how it begins.')];
    return this.#row('empty', () => h('div', { className: 'empty' }, ...words));
  }

  /**
   * Puts a date before each day's first text.
   * @param {HTMLElement[]} rows
   * @param {string} zone
   */
  #byDay(rows, zone) {
    let day = '';
    return rows.flatMap((row) => {
      const at = Number(row.dataset.at);
      const key = dayKey(at, zone);
      if (key === day) return [row];
      day = key;
      return [this.#row(`day ${key}`, () => h('p', { className: 'day' }, dateOf(at, zone))), row];
    });
  }

  /** @param {Text} text @param {string} zone */
  #textRow(text, zone) {
    const at = instant(text.at);
    const mine = text.direction === 'in';
    const row = this.#row(text.id ?? `${text.direction} ${at} ${text.body}`, () => this.#bubble(text.body, mine));
    const status = text.status === 'received' ? '' : text.status;
    // What a person types is nearly always one part: only more is worth a word.
    showMeta(row, { at, zone, status, ...(mine && text.parts === 1 ? {} : { parts: text.parts }) });
    return row;
  }

  /** @param {Pending} pending @param {string} zone */
  #pendingRow(pending, zone) {
    const row = this.#row(pending.key, () => this.#bubble(pending.body, true));
    showMeta(row, { at: pending.at, zone, status: pending.state });
    if (pending.state === 'unsent' && !row.querySelector('.link')) {
      const again = h(
        'button',
        { type: 'button', className: 'link', onclick: () => this.sendAgain(pending) },
        'Try again',
      );
      row.querySelector('.meta')?.append(again);
    }
    return row;
  }

  /** @param {string} body @param {boolean} mine */
  #bubble(body, mine) {
    const from = h('span', { className: 'visually-hidden' }, mine ? `${this.name}: ` : 'Steadyline: ');
    const words = h('span');
    setText(words, body);
    const bubble = h('p', { className: 'bubble' }, from, words);
    return h('div', { className: mine ? 'text mine' : 'text theirs' }, bubble, h('p', { className: 'meta' }));
  }
}

/**
 * Time, state and parts under a bubble.
 * @param {HTMLElement} row
 * @param {{ at: number, zone: string, status: string, parts?: number | undefined }} about
 */
function showMeta(row, { at, zone, status, parts }) {
  const time = timeOf(at, zone);
  const shown = `${time} ${status} ${parts ?? ''}`;
  row.dataset.at = String(at);
  row.dataset.state = status;
  if (row.dataset.shown === shown) return;
  row.dataset.shown = shown;
  const known = Object.entries(STATUS).find(([name]) => name === status)?.[1];
  const state = h('span', { className: 'state' }, known ? icon(known.icon) : null, known?.label ?? status);
  row
    .querySelector('.meta')
    ?.replaceChildren(
      h('span', {}, time),
      ...(status ? [state] : []),
      ...(parts === undefined ? [] : [h('span', {}, partsLabel(parts))]),
    );
}
