/** What of the config the functions are told, as it stands in their environments. */
import type { Group } from './config.ts';

/** The groups without their lists of meetings, which only `sync-meetings` needs. */
export function groupsEnv(groups: readonly Group[]): string {
  return JSON.stringify(groups.map(({ id, word, name, zone, language }) => ({ id, word, name, zone, language })));
}

/** The lists of all groups. */
export function feedsEnv(groups: readonly Group[]): string {
  return JSON.stringify(groups.flatMap(({ id: group, feeds = [] }) => feeds.map((feed) => ({ group, ...feed }))));
}
