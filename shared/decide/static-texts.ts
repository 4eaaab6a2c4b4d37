/** Texts that need no state, for when there is none to be had. */
export { staticSafety } from '../features/safety/decide.ts';
export { staticFarewell } from '../features/subscribing/opt-out.ts';
