/** What there is near where nothing near fits: so that nobody reads "none near you" where there are some tomorrow. */
import type { Wanted } from '../../state/person/meetings.ts';
import type { Listed } from './listed.ts';
import { type Asked, FURTHEST, search } from './search.ts';

/** @param rows all within the furthest reach */
function isNear(rows: readonly Listed[], asked: Asked): boolean {
  const filters = { ...asked.filters, only: 'in person' as const };
  const found = search(rows, { miles: FURTHEST, online: false }, { ...asked, filters });
  return 'hits' in found && found.hits.length > 0;
}

/** The question that comes next to theirs and has an answer near: at any time, else of any kind, else both; none. */
export function insteadOf(rows: readonly Listed[], asked: Asked): Wanted | undefined {
  const { when, filters } = asked;
  const isFiltered = filters.moud === true || filters.tags.length > 0 || filters.fellowships.length > 0;
  const unfiltered = { tags: [], fellowships: [], ...(filters.only === undefined ? {} : { only: filters.only }) };
  const wider: readonly Wanted[] = [
    ...(when.kind === 'soon' ? [] : [{ when: { kind: 'soon' as const }, filters }]),
    ...(isFiltered
      ? [
          { when, filters: unfiltered },
          { when: { kind: 'soon' as const }, filters: unfiltered },
        ]
      : []),
  ];
  return wider.find((one) => isNear(rows, { ...asked, ...one }));
}
