/** Which local time a person is spoken to in. */
import { zonesOfNumber } from '../../kernel/time/area-codes.ts';
import type { GroupConfig } from '../group.ts';
import type { Profile } from './profile.ts';

const fallback = 'America/New_York';

/** The zone that a person's times are told in: by ZIP, else that of their group, else of the first group there is. */
export function homeZone(profile: Profile, groups: readonly GroupConfig[]): string {
  if (profile.zone !== undefined) return profile.zone;
  const group = groups.find(({ id }) => id === profile.memberships[0]?.groupId) ?? groups[0];
  return group?.zone ?? fallback;
}

/** Every zone the person may be in: a routine text waits until all of them are within hours (DESIGN 4). */
export function possibleZones(profile: Profile): readonly string[] {
  return profile.zone === undefined ? zonesOfNumber(profile.number) : [profile.zone];
}
