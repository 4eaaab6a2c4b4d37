/** Every text the service can send, with its longest arguments, collected from the features. */
import { samples as checkins } from '../../shared/features/checkins/texts.ts';
import { followingSamples } from '../../shared/features/meetings/following-texts.ts';
import { ownSamples } from '../../shared/features/meetings/own-texts.ts';
import { samples as meetings } from '../../shared/features/meetings/texts.ts';
import { samples as safety } from '../../shared/features/safety/texts.ts';
import { samples as subscribing } from '../../shared/features/subscribing/texts.ts';
import type { Language } from '../../shared/state/person/profile.ts';

export interface Sample {
  /** Feature and text, as `checkins.ask`. */
  readonly key: string;
  readonly language: Language;
  readonly body: string;
}

export function allSamples(): readonly Sample[] {
  return [...safety(), ...subscribing(), ...checkins(), ...meetings(), ...followingSamples(), ...ownSamples()];
}
