// @ts-check
/** The phones side by side: which are out, their tabs on a small screen, and adding one. */

import { arrange, byId, h, icon } from './dom.js';
import { numberLabel } from './kinds.js';

/** @typedef {import('./conversation.js').Phone} Phone */

/** Numbers kept free for fiction (555-01xx): no real phone can ever be texted from here by mistake. */
export const SAMPLES = [
  { number: '+18015550101', name: 'Sam' },
  { number: '+18015550102', name: 'Ana' },
  { number: '+18015550103', name: 'Mom' },
  { number: '+18015550100', name: 'Coordinator' },
];

const KEPT = 'steadyline.phones';

/**
 * The phones this browser had out, and those it put away.
 * @returns {{ out: Phone[], away: string[] }}
 */
export function keptPhones() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
    if (Array.isArray(kept?.out) && Array.isArray(kept.away)) return kept;
  } catch {
    // What cannot be read is as good as nothing kept.
  }
  return { out: SAMPLES.slice(0, 1), away: [] };
}

/** @param {{ out: Phone[], away: string[] }} phones */
export function keepPhones(phones) {
  localStorage.setItem(KEPT, JSON.stringify(phones));
}

/** @param {string} number @returns {Phone} */
export function phoneOf(number) {
  return SAMPLES.find((sample) => sample.number === number) ?? { number, name: numberLabel(number).slice(-4) };
}

/**
 * A typed US or Canadian number as E.164.
 * @param {string} typed
 * @returns {string | undefined}
 */
export function e164(typed) {
  const digits = typed.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) ? `+1${digits}` : undefined;
}

/**
 * The last place in the row: people to add.
 * @param {(phone: Phone) => void} add
 */
export function makeAddPanel(add) {
  const list = h('ul', { className: 'people' });
  const number = h('input', {
    type: 'tel',
    id: 'add-number',
    autocomplete: 'off',
    placeholder: '801 555 0104',
    'aria-describedby': 'add-hint',
  });
  const name = h('input', { type: 'text', id: 'add-name', autocomplete: 'off', maxLength: 24, placeholder: 'Lee' });
  const hint = h('p', { className: 'hint', id: 'add-hint', role: 'status' }, HINT);
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const valid = e164(number.value);
    number.setAttribute('aria-invalid', String(!valid));
    hint.textContent = valid ? HINT : 'That is not a ten-digit US number. 801 555 0104 would do.';
    if (!valid) return number.focus();
    add({ ...phoneOf(valid), ...(name.value.trim() ? { name: name.value.trim() } : {}) });
    number.value = '';
    name.value = '';
  };
  const element = h(
    'section',
    { className: 'phone add', id: 'add', 'aria-labelledby': 'add-title' },
    h('h2', { id: 'add-title' }, 'Add a phone'),
    h('p', { className: 'lead' }, 'Everything here stays on this machine. No real text is sent.'),
    list,
    h(
      'form',
      { className: 'add-form', noValidate: true, onsubmit: submit },
      h('h3', {}, 'Another number'),
      h('div', { className: 'field' }, h('label', { for: 'add-number' }, 'Number'), number),
      h('div', { className: 'field' }, h('label', { for: 'add-name' }, 'Name, if you like'), name),
      hint,
      h('button', { type: 'submit', className: 'button' }, 'Add'),
    ),
  );
  /** @param {Phone[]} out */
  const update = (out) => {
    const missing = SAMPLES.filter((sample) => !out.some((phone) => phone.number === sample.number));
    list.hidden = missing.length === 0;
    list.replaceChildren(
      ...missing.map((phone) =>
        h(
          'li',
          {},
          personButton(phone, () => add(phone)),
        ),
      ),
    );
  };
  return { element, update };
}

const HINT = 'Numbers 801 555 0100 to 0199 belong to nobody.';

/** @param {Phone} phone @param {() => void} onclick */
function personButton(phone, onclick) {
  return h(
    'button',
    { type: 'button', className: 'person', onclick },
    h('span', { className: 'avatar', 'aria-hidden': 'true' }, phone.name.charAt(0)),
    h('span', { className: 'who' }, h('strong', {}, phone.name), h('span', {}, numberLabel(phone.number))),
    icon('plus'),
  );
}

/** The tabs of a small screen: which phone is in view, and which have news. */
export class Tabs {
  /** @type {Map<string, HTMLButtonElement>} by the id of the panel each leads to */
  #tabs = new Map();

  constructor() {
    this.row = byId('tabs');
    this.phones = byId('phones');
    this.phones.addEventListener('scroll', () => this.#mark(), { passive: true });
    addEventListener('resize', () => this.#mark());
  }

  /** @param {{ id: string, label: string }[]} panels */
  show(panels) {
    const tabs = panels.map(({ id, label }) => {
      const known = this.#tabs.get(id);
      if (known) return known;
      const tab = h('button', { type: 'button', className: 'tab', onclick: () => this.go(id) }, label);
      this.#tabs.set(id, tab);
      return tab;
    });
    arrange(this.row, tabs);
    this.#mark();
  }

  /** @param {string} id */
  go(id) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    document
      .getElementById(id)
      ?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', inline: 'nearest', block: 'nearest' });
  }

  /** @param {string} id a phone that got a text while another was in view */
  hasNews(id) {
    const tab = this.#tabs.get(id);
    if (tab?.isConnected && tab.getAttribute('aria-current') !== 'true') tab.dataset.news = 'true';
  }

  #mark() {
    const width = this.phones.clientWidth;
    const shown = [...this.phones.children].findLast(
      (panel) => panel instanceof HTMLElement && panel.offsetLeft <= this.phones.scrollLeft + width / 2,
    );
    for (const [id, tab] of this.#tabs) {
      const current = id === shown?.id;
      if (String(current) === tab.getAttribute('aria-current')) continue;
      tab.setAttribute('aria-current', String(current));
      if (!current) continue;
      delete tab.dataset.news;
      this.row.scrollTo({ left: tab.offsetLeft - this.row.clientWidth / 3 });
    }
  }
}
