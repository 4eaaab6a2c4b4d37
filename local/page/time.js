// @ts-check
/** The service's instants (epoch milliseconds) as a member would see them: in one US zone, whatever the browser's own. */

export const ZONES = [
  { id: 'America/New_York', label: 'Eastern time' },
  { id: 'America/Chicago', label: 'Central time' },
  { id: 'America/Denver', label: 'Mountain time' },
  { id: 'America/Phoenix', label: 'Arizona time' },
  { id: 'America/Los_Angeles', label: 'Pacific time' },
  { id: 'America/Anchorage', label: 'Alaska time' },
  { id: 'Pacific/Honolulu', label: 'Hawaii time' },
];

const HOUR = 3_600_000;

export const DEFAULT_ZONE = 'America/Denver';

/** @type {Map<string, Intl.DateTimeFormat>} Making a formatter is slow, using one is not. */
const formatters = new Map();

/**
 * @param {string} zone
 * @param {Intl.DateTimeFormatOptions} options
 */
function formatter(zone, options) {
  const key = zone + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options });
  formatters.set(key, made);
  return made;
}

/** @param {number} at @param {string} zone e.g. "9:00 AM" */
export function timeOf(at, zone) {
  // Browsers put a narrow no-break space before AM; an ordinary one is the same in every browser.
  return formatter(zone, { hour: 'numeric', minute: '2-digit' }).format(at).replace(/\s/g, ' ');
}

/** @param {number} at @param {string} zone e.g. "Monday, November 23, 2026" */
export function longDateOf(at, zone) {
  return formatter(zone, { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }).format(at);
}

/** @param {number} at @param {string} zone e.g. "Mon, Nov 23" */
export function dateOf(at, zone) {
  return formatter(zone, { weekday: 'short', month: 'short', day: 'numeric' }).format(at);
}

/** @param {number} at @param {string} zone e.g. "2026-11-23" */
export function dayKey(at, zone) {
  return wallClock(at, zone).slice(0, 10);
}

/**
 * "today", "tomorrow", "yesterday", else "Thu, Nov 26".
 * @param {number} at
 * @param {number} now
 * @param {string} zone
 */
export function dayOf(at, now, zone) {
  const days = (Date.parse(dayKey(at, zone)) - Date.parse(dayKey(now, zone))) / 86_400_000;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return dateOf(at, zone);
}

/** @param {number} at @param {string} zone as an <input type="datetime-local"> wants it: "2026-11-23T09:00" */
export function wallClock(at, zone) {
  const parts = formatter(zone, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (/** @type {string} */ type) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The instant at which the zone's wall clock shows this; for a time that spring skips, the first one after the gap.
 * @param {string} local "2026-11-23T09:00"
 * @param {string} zone
 */
export function instantOf(local, zone) {
  const asUtc = Date.parse(`${local}Z`);
  let at = asUtc;
  // The offset that holds there is known only once one is near: the second round settles days of a change.
  for (let round = 0; round < 2; round += 1) at = asUtc - (Date.parse(`${wallClock(at, zone)}Z`) - at);
  return wallClock(at, zone) === local ? at : Math.ceil(at / HOUR) * HOUR;
}

/**
 * Tomorrow at a full hour, by the zone's wall clock.
 * @param {number} now
 * @param {number} hour 0-23
 * @param {string} zone
 */
export function tomorrowAt(now, hour, zone) {
  const day = new Date(Date.parse(dayKey(now, zone)) + 86_400_000).toISOString().slice(0, 10);
  return instantOf(`${day}T${String(hour).padStart(2, '0')}:00`, zone);
}
