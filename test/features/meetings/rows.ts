/** Meetings that nobody holds, and searches for them. */
import fc from 'fast-check';
import type { Listed } from '../../../shared/features/meetings/listed.ts';
import type { Asked, When } from '../../../shared/features/meetings/search.ts';
import { timeOfMinute } from '../../../shared/kernel/time/local.ts';
import { fellowshipSchema, type MeetingRow, meetingTagSchema } from '../../../shared/state/meeting/row.ts';

export const saltLake = { latitude: 40.76, longitude: -111.89 };

export function meeting(overrides: Partial<Listed> = {}): Listed {
  return {
    id: 'm1',
    name: 'Just for Today',
    weekday: 3,
    time: '19:00',
    zone: 'America/Denver',
    rhythm: 'weekly',
    fellowship: 'NA',
    tags: [],
    venue: 'in person',
    place: "St Mark's",
    city: 'Salt Lake City',
    point: saltLake,
    ...overrides,
  };
}

export function row(overrides: Partial<MeetingRow> = {}): MeetingRow {
  return {
    id: 'm1',
    feed: 'list',
    name: 'Just for Today',
    weekday: 3,
    time: '19:00',
    duration: 60,
    zone: 'America/Denver',
    rhythm: 'weekly',
    tags: [],
    venue: 'in person',
    ...overrides,
  };
}

const zones = ['America/Denver', 'America/Phoenix', 'America/New_York', 'America/Los_Angeles', 'Pacific/Auckland'];
const near = (middle: number) =>
  fc.double({ min: -0.9, max: 0.9, noNaN: true }).map((away) => Math.round((middle + away) * 1000) / 1000);
const anyPoint = fc.record({ latitude: near(saltLake.latitude), longitude: near(saltLake.longitude) });

const anyMeeting = fc.record(
  {
    name: fc.constantFrom('Just for Today', 'Noon Step', 'Solo por Hoy', 'Ångström 12'),
    weekday: fc.integer({ min: 0, max: 6 }),
    time: fc.oneof(fc.constantFrom('00:00', '02:30', '01:30', '23:55', '19:00'), fc.nat(1439).map(timeOfMinute)),
    zone: fc.constantFrom(...zones),
    rhythm: fc.oneof(
      { weight: 4, arbitrary: fc.constant('weekly' as const) },
      fc.constant('unsure' as const),
      fc.record({ ordinals: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 3 }) }),
    ),
    fellowship: fc.constantFrom(...fellowshipSchema.options),
    tags: fc.subarray([...meetingTagSchema.options], { maxLength: 4 }),
    venue: fc.constantFrom('in person' as const, 'in person' as const, 'online' as const, 'both' as const),
    place: fc.constantFrom('Library', "St Mark's", 'Alano Club'),
    city: fc.constantFrom('Salt Lake City', 'Provo'),
    point: anyPoint,
    rough: fc.constant(true as const),
  },
  { requiredKeys: ['name', 'weekday', 'time', 'zone', 'rhythm', 'tags', 'venue'] },
);

/** Ids are of each meeting alone. */
export const anyMeetings = fc
  .array(anyMeeting, { maxLength: 60 })
  .map((meetings): Listed[] => meetings.map((one, index) => ({ ...one, id: `m${index}` })));

export const anyWhen: fc.Arbitrary<When> = fc.oneof(
  fc.constantFrom<When>({ kind: 'soon' }, { kind: 'now' }),
  fc.record(
    {
      kind: fc.constant('day' as const),
      day: fc.oneof(fc.constantFrom('today' as const, 'tomorrow' as const, 'any' as const), fc.nat(6)),
      part: fc.constantFrom('morning' as const, 'afternoon' as const, 'evening' as const),
    },
    { requiredKeys: ['kind', 'day'] },
  ),
);

const changes = ['2026-03-08T09:00:00Z', '2026-11-01T08:00:00Z', '2026-04-04T14:00:00Z', '2026-12-31T23:00:00Z'];

export const anyFilters: fc.Arbitrary<Asked['filters']> = fc.record(
  {
    tags: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      fc.uniqueArray(fc.constantFrom(...meetingTagSchema.options), { maxLength: 1 }),
    ),
    fellowships: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.uniqueArray(fc.constantFrom(...fellowshipSchema.options), { maxLength: 6 }),
    ),
    moud: fc.constant(true as const),
    only: fc.constantFrom('online' as const, 'in person' as const),
  },
  { requiredKeys: ['tags', 'fellowships'] },
);

export const anyAsked: fc.Arbitrary<Asked> = fc.record({
  where: fc.option(anyPoint, { nil: undefined, freq: 8 }),
  when: anyWhen,
  filters: anyFilters,
  now: fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -9 * 24 * 60, max: 9 * 24 * 60 }))
    .map(([change, minutes]) => Date.parse(change) + minutes * 60_000),
  decided: fc
    .array(
      fc.tuple(
        fc.nat(60).map((index) => `m${index}`),
        fc.record({ moud: fc.constant(true as const), calledOff: fc.constant(['2026-11-01', '2026-11-02']) }),
      ),
      { maxLength: 30 },
    )
    .map((entries) => new Map(entries)),
});
