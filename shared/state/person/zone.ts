/** Which local time a person is spoken to in. */
import { zonesOfNumber } from '../../kernel/time/area-codes.ts';
import { isZone } from '../../kernel/time/zones.ts';
import type { GroupConfig } from '../group.ts';
import type { Profile } from './profile.ts';

const fallback = 'America/New_York';

/** The zone that a person's times are told in: by ZIP, else that of their group, else of the first group there is. */
export function homeZone(profile: Profile, groups: readonly GroupConfig[]): string {
  const own = ownZone(profile);
  if (own !== undefined) return own;
  const group = groups.find(({ id }) => id === profile.memberships[0]?.groupId) ?? groups[0];
  return group?.zone ?? fallback;
}

/** Every zone the person may be in: a routine text waits until all of them are within hours (DESIGN 4). */
export function possibleZones(profile: Profile): readonly string[] {
  const own = ownZone(profile);
  return own === undefined ? zonesOfNumber(profile.number) : [own];
}

/** A zone that the table of zones knows no more is as good as none said: nobody goes unheard for a name that was retired. */
function ownZone({ zone }: Profile): string | undefined {
  return zone !== undefined && isZone(zone) ? zone : undefined;
}
