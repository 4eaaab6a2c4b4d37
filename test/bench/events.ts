/** What each kind of event costs: the bundled functions, the real AWS SDK, an embedded DynamoDB. */
import { hour, minute } from '../support/person.ts';
import { counted, type Line, median, type Say, type Table, type Verdict } from './report.ts';
import { BenchService, type Cost } from './service.ts';

const members = 20;
const days = 3;
const batch = 10;
/** Numbers that are nobody's. @param index 0 to 99 */
const phone = (index: number): string => `+180155501${String(index).padStart(2, '0')}`;

/** At most so many calls, Publish included (issue 2). */
const targets: Readonly<Record<string, number>> = {
  'text: answer to a check-in': 7,
  'due check-in, in a batch of 10': 4.5,
};

/** Costs by kind of event, as they come in. */
class Ledger {
  private readonly costs = new Map<string, Cost[]>();
  private readonly shares = new Map<string, number>();

  /** @param people among whom this cost is shared */
  add(kind: string, cost: Cost, people = 1): void {
    this.costs.set(kind, [...(this.costs.get(kind) ?? []), cost]);
    this.shares.set(kind, people);
  }

  lines(): readonly Line[] {
    return [...this.costs].map(([kind, costs]) => this.line(kind, costs, this.shares.get(kind) ?? 1));
  }

  private line(kind: string, costs: readonly Cost[], people: number): Line {
    const callsOf = ({ operations }: Cost) => [...operations.values()].reduce((sum, count) => sum + count, 0) / people;
    const middle = (of: (cost: Cost) => number) => median(costs.map(of));
    const calls = middle(callsOf);
    const typical = costs.find((cost) => callsOf(cost) === calls);
    const units = [middle(({ readUnits }) => readUnits / people), middle(({ writeUnits }) => writeUnits / people)];
    const target = targets[kind];
    return {
      cells: [kind, costs.length, calls, ...units, middle(({ cpuMs }) => cpuMs / people), namesOf(typical, people)],
      ...(target === undefined ? {} : { verdict: verdictOf(costs.map(callsOf), target) }),
    };
  }
}

/** Every run counts, not the middle one. */
const verdictOf = (calls: readonly number[], target: number): Verdict => counted(Math.max(...calls) <= target);

function namesOf(cost: Cost | undefined, people: number): string {
  const named = [...(cost?.operations ?? [])].map(([name, count]) =>
    count === people ? name : `${name} x${count / people}`,
  );
  return named.join(', ');
}

export async function run(say: Say): Promise<readonly Table[]> {
  const service = await BenchService.open();
  const ledger = new Ledger();
  try {
    for (let index = 0; index < members; index++) {
      say(`member ${index + 1} of ${members} joins`);
      await service.join(phone(index));
    }
    for (let day = 1; day <= days; day++) await aDay(service, ledger, (what) => say(`day ${day} of ${days}, ${what}`));
    say('those at the door');
    await atTheDoor(service, ledger);
  } finally {
    await service.close();
  }
  return [
    {
      title: 'Events: AWS calls, capacity and CPU of one event (medians)',
      columns: ['event', 'runs', 'calls', 'read units', 'write units', 'CPU ms', 'operations'],
      lines: ledger.lines(),
      note: 'Units are those of the table; the entries of its due indexes come on top (one write unit where a plan changes).',
    },
  ];
}

/** The next morning, and what follows it. */
async function aDay(service: BenchService, ledger: Ledger, say: Say): Promise<void> {
  say('the morning');
  const ids = await service.morning();
  ledger.add('tick, 20 due', await service.tick());
  const before = service.cloud.published.length;
  for (let start = 0; start < ids.length; start += batch) {
    ledger.add('due check-in, in a batch of 10', await service.wake(ids.slice(start, start + batch)), batch);
  }
  ledger.add('tick, nobody due', await service.tick());
  for (const published of service.cloud.published.slice(before))
    ledger.add('receipt: delivered', await service.receipt(published));
  ledger.add('mail: a text was refused', await service.mail(`receipt-${service.now}`, ids[0] ?? ''));
  service.now += 10 * minute;
  for (let index = 0; index < members; index++) {
    say(`${index + 1} of ${members} answer`);
    ledger.add('text: answer to a check-in', await service.text(phone(index), '4'));
  }
  service.now += hour;
  for (let index = 0; index < members; index++)
    ledger.add('text: settings command', await service.text(phone(index), 'NAME Sam'));
  for (let index = 0; index < members; index++)
    ledger.add('text: a feeling', await service.text(phone(index), 'a hard day today'));
  ledger.add('bus event, counted', await service.announcement());
}

async function atTheDoor(service: BenchService, ledger: Ledger): Promise<void> {
  for (let index = members; index < 2 * members; index++) {
    ledger.add('text: first JOIN', await service.text(phone(index), 'JOIN riverside'));
    ledger.add('text: a stranger', await service.text(phone(index + members), 'hello there'));
  }
  for (let index = 0; index < members; index++) {
    ledger.add('text: danger', await service.text(phone(index), 'i want to kill myself'));
    service.now += 2 * minute;
    ledger.add('text: STOP', await service.text(phone(index), 'STOP'));
  }
}
