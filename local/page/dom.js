// @ts-check
/** Small helpers for building the page. Words from texts only ever become text nodes, never markup. */

/**
 * Makes an element: properties whose name has a hyphen, `role` and `for` become attributes, `on*` listeners.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [properties]
 * @param {...(Node | string | null)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on') && typeof value === 'function') {
      element.addEventListener(name.slice(2), (event) => value(event));
    } else if (name in element && !name.includes('-')) {
      Reflect.set(element, name, value);
    } else {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** @type {Record<string, string[]>} Outlines on a 20 x 20 grid. */
const ICONS = {
  sending: ['M10 4a6 6 0 1 1-6 6'],
  sent: ['m4 10.5 4 4 8-9'],
  delivered: ['m1.5 10.5 4 4 8-9', 'm9.5 14.5 9-9'],
  failed: ['M10 3 2.5 16.5h15L10 3Z', 'M10 8v4', 'M10 14.4v.1'],
  clock: ['M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z', 'M10 6.5V10l2.5 1.8'],
  send: ['M10 16V4.5', 'm5 9.5 5-5 5 5'],
  more: ['M4.5 10v.1', 'M10 10v.1', 'M15.5 10v.1'],
  plus: ['M10 4v12', 'M4 10h12'],
  close: ['m5 5 10 10', 'M15 5 5 15'],
  down: ['M10 4v12', 'm5 11 5 5 5-5'],
};

/**
 * A decorative line icon; what it means stands beside it in words.
 * @param {keyof typeof ICONS} name
 */
export function icon(name) {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const outline of ICONS[name] ?? []) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', outline);
    svg.append(path);
  }
  return svg;
}

/**
 * The page's own element with this id.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}`);
  return element;
}

/**
 * Sets text only where it differs, so that screen readers and selections are left in peace.
 * @param {Element} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Makes `parent` hold exactly these elements in this order, moving as little as possible.
 * @param {Element} parent
 * @param {Element[]} wanted
 */
export function arrange(parent, wanted) {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  wanted.forEach((element, index) => {
    if (parent.children[index] !== element) parent.insertBefore(element, parent.children[index] ?? null);
  });
}

/**
 * Popovers made of <details> close on Escape and when one clicks elsewhere.
 * @param {HTMLDetailsElement} details
 */
export function closesByItself(details) {
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
  });
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}
