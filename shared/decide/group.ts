/** Which parts decide for a group: a list, no rules. */
import { coordinators } from '../features/subscribing/group-part.ts';
import type { Group } from '../state/group.ts';
import { type BoundPart, bindPart } from './silent.ts';

export const groupParts: readonly BoundPart<Group>[] = [
  bindPart(
    coordinators,
    (group) => group.coordinators,
    (group, slice) => ({ ...group, coordinators: [...slice] }),
  ),
];
