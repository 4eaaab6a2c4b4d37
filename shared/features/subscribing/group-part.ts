/** A group keeps its list of coordinators equal to what each one's own item says. */
import { coordinates } from '../../state/person/roles.ts';
import { type SilentPart, tellerNeed } from '../silent.ts';

export const coordinators: SilentPart<readonly string[]> = {
  name: 'coordinator',
  toldNeeds: tellerNeed,
  told: ({ id }, _about, { slice, context }) => {
    const others = slice.filter((one) => one !== id);
    return { slice: coordinates(context.id, context.gathered.people.get(id)) ? [...others, id] : others };
  },
  wakes: {},
};
