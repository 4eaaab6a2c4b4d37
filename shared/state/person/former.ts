/** Whose number it was until FORGET freed it: their last texts may be handed out again (RULES 42). */

/** The key of such a row, beside the number's own. */
export const formerKey = (personId: string): string => `former#${personId}`;

/** A message may come back from its dead-letter queue for 14 days. In ms. */
export const formerKept = 16 * 24 * 60 * 60_000;
