/** Which parts decide for a request for help: a list, no rules. */
import type { HelpRequest } from '../state/help-request.ts';
import type { BoundPart } from './silent.ts';

/** Undefined: nobody has asked yet. */
export const helpParts: readonly BoundPart<HelpRequest | undefined>[] = [];
