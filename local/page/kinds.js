// @ts-check
/** What the service's names mean to a person reading the page. */

/** @type {Record<string, string>} */
const AGENDA = {
  'checkins.ask': 'Daily check-in',
  'checkins.reask': 'One softer ask',
  'subscribing.resume': 'Texts resume',
  'subscribing.vanish': 'What is left is erased',
};

/**
 * "Daily check-in" for `checkins.ask`; names not known here are spelt out: `meetings.remind-me` is "Remind me (meetings)".
 * @param {string} kind
 */
export function agendaLabel(kind) {
  const known = AGENDA[kind];
  if (known) return known;
  const [feature = '', ...rest] = kind.split('.');
  if (rest.length === 0) return sentence(feature);
  return `${sentence(rest.join(' '))} (${words(feature)})`;
}

/** "answeredLow" or "text-sent" as a short sentence. @param {string} name */
export function sentence(name) {
  const text = words(name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {string} name */
function words(name) {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * "(801) 555-0101" for a US number, other numbers as they are.
 * @param {string} number E.164
 */
export function numberLabel(number) {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : number;
}
