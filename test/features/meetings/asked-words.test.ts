import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commandOf, filtersPhrase, whenPhrase } from '../../../shared/features/meetings/asked-words.ts';
import { readQuery } from '../../../shared/features/meetings/query.ts';
import type { Filters, When } from '../../../shared/features/meetings/search.ts';
import { fold } from '../../../shared/kernel/language/fold.ts';
import { isGsm } from '../../../shared/kernel/language/segments.ts';
import { fellowshipSchema, meetingTagSchema } from '../../../shared/state/meeting/row.ts';
import type { Language } from '../../../shared/state/person/profile.ts';
import { anyWhen } from './rows.ts';

const languages: readonly Language[] = ['en', 'es'];
const known = fellowshipSchema.options.filter((one) => one !== 'other');

const anyFilters = fc.record(
  {
    tags: fc.uniqueArray(fc.constantFrom(...meetingTagSchema.options), { maxLength: 2 }),
    fellowships: fc.oneof(
      fc.constant([]),
      fc.uniqueArray(fc.constantFrom(...known), { maxLength: 2 }),
      fc.constantFrom(['NA', 'AA', 'CA', 'HA', 'MA', 'CMA'] as const, ['Al-Anon', 'Nar-Anon'] as const),
    ),
    moud: fc.constant(true as const),
    only: fc.constantFrom('online' as const, 'in person' as const),
  },
  { requiredKeys: ['tags', 'fellowships'] },
);

const sorted = ({ tags, fellowships, ...rest }: Filters) => ({
  ...{ tags: tags.toSorted(), fellowships: fellowships.toSorted() },
  ...rest,
});

it('what a text says to ask for asks for just that, in both languages', () => {
  fc.assert(
    fc.property(
      anyWhen,
      anyFilters,
      fc.constantFrom('84101', 'west valley city', undefined),
      fc.constantFrom(...languages),
      (when: When, filters: Filters, place, language) => {
        const command = commandOf(language, { when, filters }, place);
        // So many words are no question of anybody's.
        fc.pre(fold(command).split(' ').length <= 16);
        const read = readQuery(command);
        const isAnyTime = when.kind === 'day' && when.day === 'any' && when.part === undefined;
        expect([command, read?.when]).toEqual([command, isAnyTime ? { kind: 'soon' } : when]);
        expect([command, read && sorted(read.filters)]).toEqual([command, sorted(filters)]);
        expect([command, read?.where.kind]).toEqual([
          command,
          place === undefined ? 'own' : place === '84101' ? 'zip' : 'place',
        ]);
      },
    ),
    { numRuns: 2000 },
  );
});

it('RULES 38: is GSM-7', () => {
  fc.assert(
    fc.property(anyWhen, anyFilters, fc.constantFrom(...languages), (when, filters, language) => {
      const said = [
        whenPhrase(language, when),
        filtersPhrase(language, filters),
        commandOf(language, { when, filters }, undefined),
      ];
      expect([said, said.every(isGsm)]).toEqual([said, true]);
    }),
  );
});
