// @ts-check
/** One phone: its conversation, what comes next for it, and a box to type in. */

import { instant } from './api.js';
import { closesByItself, h, icon, setText } from './dom.js';
import { agendaLabel, numberLabel } from './kinds.js';
import { samplesFor } from './samples.js';
import { partsLabel, segmentsOf } from './segments.js';
import { TextLog } from './text-log.js';
import { DEFAULT_ZONE, dayOf, timeOf } from './time.js';

/**
 * @typedef {{ number: string, name: string }} Phone
 * @typedef {import('./text-log.js').Pending} Pending
 * @typedef {object} Actions
 * @property {(phone: Phone, body: string, key: string) => Promise<void>} send rejects where the text did not arrive
 * @property {(at: number) => void} jump
 * @property {(phone: Phone, answers: string) => void} answer
 * @property {(phone: Phone) => void} putAway
 * @typedef {object} View
 * @property {import('./api.js').Text[]} texts
 * @property {import('./api.js').Upcoming | undefined} next
 * @property {number} now
 * @property {string} zone
 * @property {string} answers how the carrier treats this phone
 */

const ANSWERS = [
  { value: 'delivered', label: 'Texts arrive' },
  { value: 'opted-out', label: 'Opted out at the carrier' },
  { value: 'unreachable', label: 'Cannot be reached' },
];

export class Conversation {
  /** @type {Pending[]} */
  #pending = [];
  /** @type {View} */
  #view = { texts: [], next: undefined, now: 0, zone: DEFAULT_ZONE, answers: 'delivered' };
  #samplesShown = '';

  /**
   * @param {Phone} phone
   * @param {Actions} actions
   */
  constructor(phone, actions) {
    this.phone = phone;
    this.actions = actions;
    const id = phone.number.replace(/\D/g, '');
    this.log = new TextLog(phone.name, (pending) => void this.#deliver({ ...pending, state: 'sending' }));
    this.next = h('p', { className: 'next-what' });
    this.jump = h('button', { type: 'button', className: 'button small', onclick: () => this.#jump() }, 'Go there');
    this.samples = h('div', { className: 'samples', role: 'group', 'aria-label': `Samples for ${phone.name} to text` });
    this.choices = ANSWERS.map(({ value }) =>
      h('input', {
        ...{ type: 'radio', name: `answers-${id}`, value },
        onchange: () => this.actions.answer(this.phone, value),
      }),
    );
    this.box = this.#makeBox(id);
    this.count = h('p', { className: 'count', id: `count-${id}` });
    this.element = h(
      'section',
      { className: 'phone', id: `phone-${id}`, 'aria-labelledby': `name-${id}` },
      this.#makeHead(id),
      h('div', { className: 'next' }, icon('clock'), this.next, this.jump),
      this.log.element,
      this.log.newest,
      h('div', { className: 'compose' }, this.samples, this.#makeForm(id), this.count),
    );
    this.#countParts();
  }

  /** @param {View} view */
  update(view) {
    const before = this.#view.texts.length;
    this.#view = view;
    const known = new Set(view.texts.map((text) => text.id));
    this.#pending = this.#pending.filter((one) => !known.has(one.key));
    for (const choice of this.choices) choice.checked = choice.value === view.answers;
    this.#showNext();
    this.#showTexts(before === 0);
    this.#showSamples();
  }

  /** How many texts stand in the conversation: more than before is news. */
  get length() {
    return this.#view.texts.length;
  }

  /** @param {string} id */
  #makeHead(id) {
    const { name, number } = this.phone;
    const choices = this.choices.map((choice, index) =>
      h('label', { className: 'choice' }, choice, ANSWERS[index]?.label ?? ''),
    );
    const menu = h(
      'details',
      { className: 'popover menu' },
      h('summary', { className: 'button round', 'aria-label': `More about the phone of ${name}` }, icon('more')),
      h(
        'div',
        { className: 'panel' },
        h('fieldset', {}, h('legend', {}, 'When the service texts this phone'), ...choices),
        h(
          'button',
          { type: 'button', className: 'button', onclick: () => this.actions.putAway(this.phone) },
          'Put this phone away',
        ),
      ),
    );
    closesByItself(menu);
    return h(
      'header',
      { className: 'phone-head' },
      h('span', { className: 'avatar', 'aria-hidden': 'true' }, name.charAt(0).toUpperCase()),
      h('div', { className: 'who' }, h('h2', { id: `name-${id}` }, name), h('p', {}, numberLabel(number))),
      menu,
    );
  }

  /** @param {string} id */
  #makeBox(id) {
    return h('textarea', {
      id: `box-${id}`,
      rows: 1,
      maxLength: 1600,
      placeholder: 'Text message',
      enterKeyHint: 'send',
      'aria-describedby': `count-${id}`,
      oninput: () => this.#countParts(),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        this.#submit();
      },
    });
  }

  /** @param {string} id */
  #makeForm(id) {
    const submit = (/** @type {Event} */ event) => {
      event.preventDefault();
      this.#submit();
    };
    return h(
      'form',
      { className: 'composer', onsubmit: submit },
      h('label', { className: 'visually-hidden', for: `box-${id}` }, `Text from ${this.phone.name}`),
      this.box,
      h(
        'button',
        { type: 'submit', className: 'button primary round', 'aria-label': `Send as ${this.phone.name}` },
        icon('send'),
      ),
    );
  }

  #submit() {
    const body = this.box.value.trim();
    if (!body) return;
    this.box.value = '';
    this.#countParts();
    this.#send(body);
  }

  /** @param {string} body */
  #send(body) {
    const key = crypto.randomUUID();
    void this.#deliver({ key, at: this.#view.now, body, state: 'sending' });
  }

  /**
   * Shows the text at once and sends it; the next text need not wait for it. What did not arrive stays, with its words.
   * @param {Pending} pending
   */
  async #deliver(pending) {
    this.#pending = [...this.#pending.filter((one) => one.key !== pending.key), pending];
    this.#showTexts(true);
    try {
      await this.actions.send(this.phone, pending.body, pending.key);
      this.#pending = this.#pending.filter((one) => one.key !== pending.key);
    } catch {
      this.#pending = this.#pending.map((one) => (one.key === pending.key ? { ...one, state: 'unsent' } : one));
    }
    this.#showTexts(false);
  }

  #countParts() {
    const { parts, left, unicode } = segmentsOf(this.box.value);
    const why = unicode ? ' with accents or emoji' : '';
    setText(this.count, this.box.value ? `${partsLabel(parts)}, ${left} left${why}` : '\u00a0');
  }

  #jump() {
    if (this.#view.next) this.actions.jump(instant(this.#view.next.at));
  }

  #showNext() {
    const { next, now, zone } = this.#view;
    this.jump.hidden = !next;
    if (!next) {
      setText(this.next, 'Nothing planned');
      return;
    }
    const at = instant(next.at);
    const label = `${agendaLabel(next.kind)} ${dayOf(at, now, zone)} ${timeOf(at, zone)}`;
    if (this.next.textContent === label) return;
    this.next.replaceChildren(h('strong', {}, agendaLabel(next.kind)), ` ${dayOf(at, now, zone)} ${timeOf(at, zone)}`);
    this.jump.setAttribute('aria-label', `Move the clock to: ${label}`);
  }

  /** @param {boolean} toEnd go to the newest text even if an older one is being read */
  #showTexts(toEnd) {
    this.log.show(this.#view.texts, this.#pending, this.#view.zone, toEnd);
  }

  #showSamples() {
    const samples = samplesFor(this.#view.texts, this.phone.name);
    if (this.#samplesShown === samples.join()) return;
    this.#samplesShown = samples.join();
    this.samples.replaceChildren(
      ...samples.map((body) =>
        h('button', { type: 'button', className: 'sample', onclick: () => this.#send(body) }, body),
      ),
    );
    this.samples.scrollLeft = 0;
  }
}
