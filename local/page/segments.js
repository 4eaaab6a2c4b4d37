// @ts-check
/** How many message parts a text takes (3GPP TS 23.038): 160 or 153 GSM-7 units, 70 or 67 UTF-16 units. */

const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const GSM_EXTENDED = new Set('\f^{}\\[~]|€');

/**
 * @param {string} body
 * @returns {{ parts: number, left: number, unicode: boolean }} `left`: units still free in the last part
 */
export function segmentsOf(body) {
  const characters = [...body];
  const unicode = characters.some((one) => !GSM_BASIC.has(one) && !GSM_EXTENDED.has(one));
  const costs = characters.map((one) => (unicode ? one.length : GSM_EXTENDED.has(one) ? 2 : 1));
  const units = costs.reduce((sum, cost) => sum + cost, 0);
  const whole = unicode ? 70 : 160;
  if (units <= whole) return { parts: 1, left: whole - units, unicode };
  // Joined parts each lose room to a header, and a character that takes two units is never cut in half.
  const room = unicode ? 67 : 153;
  let parts = 1;
  let used = 0;
  for (const cost of costs) {
    if (used + cost > room) {
      parts += 1;
      used = 0;
    }
    used += cost;
  }
  return { parts, left: room - used, unicode };
}

/** @param {number} parts e.g. "1 part", "2 parts" */
export function partsLabel(parts) {
  return parts === 1 ? '1 part' : `${parts} parts`;
}
