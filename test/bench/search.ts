/** What a search costs over as many meetings as a country has: the real reading and looking, an embedded DynamoDB. */
import { dynamoListReader, dynamoLists } from '../../shared/adapters/dynamodb/lists.ts';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { MemoryLog } from '../../shared/adapters/memory/ports.ts';
import { type Cell, packCells } from '../../shared/features/meetings/cells.ts';
import { look, type Question } from '../../shared/features/meetings/finding.ts';
import type { Listed } from '../../shared/features/meetings/listed.ts';
import type { Filters, When } from '../../shared/features/meetings/search.ts';
import { placesTable } from '../../shared/kernel/geo/generate-places.ts';
import type { Point } from '../../shared/kernel/geo/point.ts';
import { STEPS_PER_DEGREE } from '../../shared/kernel/geo/table.ts';
import { gather } from '../../shared/runtime/gather.ts';
import { type CallCounter, countCalls } from '../support/count-calls.ts';
import { embeddedDynamo } from '../support/dynalite-table.ts';
import { mondayNoon } from '../support/person.ts';
import { counted, type Line, median, type Say, type Table } from './report.ts';

const meetings = 35_000;
const searches = 2000;
const group = 'riverside';
/** Each is read over the wire: near and what is decided; then further and online; then a crowded cell's other pieces. */
const mostCalls = 4;

/** The same numbers each time (xorshift), from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const oneOf = <T>(some: readonly [T, ...T[]], random: Random): T => some[Math.floor(random() * some.length)] ?? some[0];

/** Gives places, a large one as much more often as it has more ZIP codes, or any as often as another. */
function placeGiver(random: Random): { readonly byPeople: () => Town; readonly any: () => Town } {
  const { middles, sizes, north, east } = placesTable();
  const towns = Array.from(middles, (middle, index): Town => {
    const [latitude, longitude] = [(north[middle] ?? 0) / STEPS_PER_DEGREE, (east[middle] ?? 0) / STEPS_PER_DEGREE];
    return { latitude, longitude, size: sizes[index] ?? 1 };
  });
  let sum = 0;
  const sums = towns.map(({ size }) => {
    sum += size;
    return sum;
  });
  const at = (index: number): Town => towns[index] ?? { latitude: 40, longitude: -100, size: 1 };
  const byPeople = (): Town => {
    const wanted = random() * sum;
    return at(sums.findIndex((reached) => reached > wanted));
  };
  return { byPeople, any: () => at(Math.floor(random() * towns.length)) };
}

type Town = Point & { readonly size: number };

/** About the middle, the further the larger the town is. */
function within({ latitude, longitude, size }: Town, random: Random): Point {
  const away = () => (random() + random() - 1) * 0.03 * Math.sqrt(size);
  const onGrid = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return { latitude: onGrid(latitude + away()), longitude: onGrid(longitude + away()) };
}

const zoneOf = ({ longitude }: Point): string => {
  if (longitude > -86) return 'America/New_York';
  if (longitude > -101) return 'America/Chicago';
  return longitude > -114 ? 'America/Denver' : 'America/Los_Angeles';
};

function aListed(index: number, town: Town, random: Random): Listed {
  const point = within(town, random);
  const evening = random() < 0.6;
  const hour = evening ? 17 + Math.floor(random() * 5) : 6 + Math.floor(random() * 11);
  return {
    id: `m${index.toString(36)}`,
    name: `${oneOf(['Just for Today', 'Noon Hope', 'Women of Courage', 'Early Light', 'Step Study'], random)} ${index % 97}`,
    weekday: Math.floor(random() * 7),
    time: `${String(hour).padStart(2, '0')}:${oneOf(['00', '00', '30', '15'], random)}`,
    zone: zoneOf(point),
    rhythm: 'weekly',
    fellowship: oneOf(['NA', 'AA', 'AA', 'Al-Anon', 'SMART'], random),
    tags: random() < 0.1 ? ['open', 'women'] : random() < 0.1 ? ['spanish'] : ['open', 'wheelchair'],
    venue: random() < 0.12 ? 'online' : random() < 0.1 ? 'both' : 'in person',
    place: `${oneOf(['Grace Church', 'Main Library', 'Alano Club', 'Community Center'], random)} ${index % 211}`,
    city: `City ${index % 5000}`,
    point,
  };
}

const soon: When = { kind: 'soon' };
const now: When = { kind: 'now' };
const tonight: When = { kind: 'day', day: 'today', part: 'evening' };
const saturday: When = { kind: 'day', day: 6 };
const none: Filters = { tags: [], fellowships: [] };
const women: Filters = { tags: ['women'], fellowships: [] };
const narcotics: Filters = { tags: [], fellowships: ['NA'] };

/** Over a week; most ask where people live, some where few do, some for online ones. */
function aQuestion(kind: Kind, giver: ReturnType<typeof placeGiver>, random: Random): Question {
  const town = kind === 'in a town' ? giver.byPeople() : giver.any();
  return {
    wanted: {
      when: oneOf([soon, soon, now, tonight, saturday], random),
      filters: oneOf([none, none, none, women, narcotics], random),
    },
    where: kind === 'online' ? undefined : within(town, random),
    groups: [group],
    now: mondayNoon + Math.floor(random() * 7 * 24 * 60) * 60_000,
  };
}

const kinds = ['in a town', 'anywhere on the map', 'online'] as const;
type Kind = (typeof kinds)[number];

interface Cost {
  readonly calls: number;
  readonly units: number;
  readonly ms: number;
  readonly hits: number;
}

const mean = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0) / figures.length;
const p99 = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * 0.99) - 1] ?? Number.NaN;

function lineOf(kind: Kind, costs: readonly Cost[]): Line {
  const most = Math.max(...costs.map(({ calls }) => calls));
  const times = costs.map(({ ms }) => ms);
  return {
    cells: [
      ...[kind, costs.length, mean(costs.map(({ calls }) => calls)), most],
      ...[mean(costs.map(({ units }) => units)), median(times), p99(times), mean(costs.map(({ hits }) => hits))],
    ],
    verdict: counted(most <= mostCalls),
  };
}

type Deps = Parameters<typeof gather>[1];

async function costOf(question: Question, deps: Deps, counter: CallCounter): Promise<Cost> {
  counter.reset();
  const started = performance.now();
  const gathered = await gather((known) => {
    const looked = look(question, known);
    return typeof looked === 'string' || 'hits' in looked ? [] : looked;
  }, deps);
  const looked = look(question, gathered);
  const ms = performance.now() - started;
  const { operations, consumedCapacity: units } = counter.counts();
  const hits = typeof looked === 'string' || !('hits' in looked) ? 0 : looked.hits.length;
  return { calls: Object.values(operations).reduce((sum, count) => sum + count, 0), units, ms, hits };
}

async function searched(kind: Kind, ask: () => Promise<Cost>, say: Say): Promise<Line> {
  const costs: Cost[] = [];
  const many = kind === 'in a town' ? searches : searches / 10;
  for (let index = 0; index < many; index++) {
    if (index % 50 === 0) say(`${kind}, ${index} of ${many} searches`);
    costs.push(await ask());
  }
  return lineOf(kind, costs);
}

export async function run(say: Say): Promise<readonly Table[]> {
  const random = numbers(20_260_302);
  const giver = placeGiver(random);
  say('the meetings are made');
  const cells = packCells(Array.from({ length: meetings }, (_, index) => aListed(index, giver.byPeople(), random)));
  const dynamo = await embeddedDynamo();
  try {
    const options = { client: dynamo.client, table: await dynamo.create(), clock: new ManualClock(mondayNoon) };
    for (let start = 0; start < cells.length; start += 100) {
      say(`${start} of ${cells.length} cells written`);
      await dynamoLists(options).putCells(group, cells.slice(start, start + 100));
    }
    const deps = { lists: dynamoListReader(options), store: dynamoStore(options), log: new MemoryLog() };
    const counter = countCalls(dynamo.client);
    const lines: Line[] = [];
    for (const kind of kinds) {
      lines.push(await searched(kind, () => costOf(aQuestion(kind, giver, random), deps, counter), say));
    }
    return [tableOf(lines, cells)];
  } finally {
    await dynamo.close();
  }
}

function tableOf(lines: readonly Line[], cells: readonly Cell[]): Table {
  const largest = Math.max(...cells.map(({ bytes }) => bytes.length));
  return {
    title: `Search: ${meetings} meetings in ${cells.length} cells, the largest of ${Math.round(largest / 1000)} KB`,
    columns: ['asked', 'searches', 'calls', 'most', 'read units', 'ms', 'p99 ms', 'found'],
    lines,
    note: `At most ${mostCalls} calls. The table runs in this very process, so that ms are its time and ours together.`,
  };
}
