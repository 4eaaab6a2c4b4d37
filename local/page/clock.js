// @ts-check
/** The service's clock at the top: what it shows, and moving it on. */

import { byId, closesByItself, h, setText } from './dom.js';
import { instantOf, longDateOf, timeOf, tomorrowAt, wallClock, ZONES } from './time.js';

/**
 * @typedef {object} ClockActions
 * @property {(move: { advance: string } | { to: string }) => void} move
 * @property {(zone: string) => void} zoneChosen
 */

export class Clock {
  #now = 0;
  #zone;

  /**
   * @param {string} zone
   * @param {ClockActions} actions
   */
  constructor(zone, actions) {
    this.#zone = zone;
    this.actions = actions;
    this.#wireZone();
    this.#wireMoves();
    this.#wirePick();
  }

  /** @param {number} now */
  update(now) {
    this.#now = now;
    setText(byId('now-time'), timeOf(now, this.#zone));
    setText(byId('now-date'), longDateOf(now, this.#zone));
  }

  /** @param {boolean} busy whether the clock is being moved: everything due on the way is happening */
  setBusy(busy) {
    byId('progress').hidden = !busy;
    document.body.toggleAttribute('data-moving', busy);
    byId('phones').setAttribute('aria-busy', String(busy));
    // Marked, not disabled: a disabled button would lose the keyboard's focus under the person's hands.
    for (const button of document.querySelectorAll('.moves .button, .next .button')) {
      button.setAttribute('aria-disabled', String(busy));
    }
  }

  #wireZone() {
    const select = byId('zone');
    select.append(...ZONES.map(({ id, label }) => h('option', { value: id, selected: id === this.#zone }, label)));
    select.addEventListener('change', () => {
      if (!(select instanceof HTMLSelectElement)) return;
      this.#zone = select.value;
      this.update(this.#now);
      this.actions.zoneChosen(select.value);
    });
  }

  #wireMoves() {
    byId('moves').addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const { advance, tomorrow } = button?.dataset ?? {};
      if (advance) this.actions.move({ advance });
      if (tomorrow)
        this.actions.move({ to: new Date(tomorrowAt(this.#now, Number(tomorrow), this.#zone)).toISOString() });
    });
  }

  #wirePick() {
    const details = byId('pick');
    const input = byId('pick-at');
    if (!(details instanceof HTMLDetailsElement) || !(input instanceof HTMLInputElement)) return;
    closesByItself(details);
    details.addEventListener('toggle', () => {
      if (!details.open) return;
      input.min = wallClock(this.#now, this.#zone);
      input.value = wallClock(tomorrowAt(this.#now, 9, this.#zone), this.#zone);
      setText(byId('pick-hint'), 'Everything due on the way really happens.');
      input.removeAttribute('aria-invalid');
      input.focus();
    });
    byId('pick-form').addEventListener('submit', (event) => {
      event.preventDefault();
      const to = input.value ? instantOf(input.value, this.#zone) : Number.NaN;
      if (!(to > this.#now)) {
        input.setAttribute('aria-invalid', 'true');
        setText(byId('pick-hint'), 'Please choose a time that is still ahead: the clock only moves on.');
        return;
      }
      details.open = false;
      details.querySelector('summary')?.focus();
      this.actions.move({ to: new Date(to).toISOString() });
    });
  }
}
