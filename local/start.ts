/** Starts the whole service on this machine from its synthesised templates (DESIGN 5). */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Bus } from './bus.ts';
import { Timers, VirtualClock } from './clock.ts';
import { Cloud } from './cloud.ts';
import { Engine } from './engine.ts';
import { Gateway } from './gateway.ts';
import { LocalHttp } from './http.ts';
import { Journal } from './journal.ts';
import { type Fields, LocalError, messageOf, optionalAmount } from './json.ts';
import { FolderLock } from './lock.ts';
import { LogGroups } from './log-groups.ts';
import { createOperations } from './operations.ts';
import { Phones } from './phones.ts';
import { readPolicies } from './policies.ts';
import { Queues } from './queue-set.ts';
import { readSchedule, Schedule } from './schedules.ts';
import { readSecrets } from './secrets.ts';
import { Service } from './service.ts';
import { synthesise } from './synth.ts';
import { Tables } from './table.ts';
import { readTemplates, resolveTemplates, type Template } from './template.ts';
import { Topics } from './topics.ts';
import { wireAsync, wireSchedules } from './wire-events.ts';
import { wireFunctions, wireQueues } from './wiring.ts';

export interface LocalOptions {
  /** 0 takes any free port. */
  port: number;
  /** Folder that keeps everything, or `:memory:` for none. */
  data: string;
  /** Where the virtual clock starts, epoch milliseconds; kept data never goes back in time. */
  now?: number;
  /** A cloud assembly; synthesised from infra/ unless given. */
  templates?: string;
  /** Where bundles lie that the assembly does not hold. */
  dist?: string;
  parameters?: Readonly<Record<string, string>>;
  /** Hears each line that a function logs. */
  onLog?: (functionName: string, line: string) => void;
  /** Hears why the runner cannot go on: an operation it does not know. */
  onFailure?: (error: Error) => void;
}

export interface LocalService
  extends Pick<Service, 'text' | 'textsOf' | 'move' | 'crash' | 'setAnswer' | 'bus' | 'next' | 'now'> {
  readonly url: string;
  readonly template: Template;
  close(): Promise<void>;
}

/** The sample set-up of this machine: 555-01xx numbers are nobody's. */
export const sampleParameters = {
  OriginationNumber: '+18015550199',
  Coordinators: '{"riverside":["+18015550100"]}',
} as const;

export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';
/** How long the carrier takes to report on a text. */
const RECEIPT_AFTER = 1000;
const RECEIPTS_AT_ONCE = 100;

/** Closes what has been opened, last first. */
class Closers {
  private readonly closers: (() => Promise<void> | void)[] = [];

  add(close: () => Promise<void> | void): void {
    this.closers.push(close);
  }

  async closeAll(): Promise<void> {
    for (const close of this.closers.splice(0).reverse()) await close();
  }
}

/**
 * Starts everything and waits until what a last run left undone is done.
 * @throws LocalError in one line for whatever a person can put right.
 */
export async function startLocal(options: LocalOptions): Promise<LocalService> {
  const closers = new Closers();
  try {
    return await start(options, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

async function start(options: LocalOptions, closers: Closers): Promise<LocalService> {
  const folder = options.data === ':memory:' ? undefined : resolve(options.data);
  const lock = folder === undefined ? undefined : await openFolder(folder);
  closers.add(() => lock?.release());
  const http = await LocalHttp.listen(options.port);
  closers.add(() => http.close());
  const cloud = await Cloud.listen();
  closers.add(() => cloud.close());
  const url = `http://localhost:${http.port}`;
  lock?.answersAt(url);
  const parameters = { ...sampleParameters, ...options.parameters };
  const assembly = options.templates ?? (await synthesised(folder, closers));
  const surroundings = { parameters, region: REGION, account: ACCOUNT, endpoint: cloud.url, site: url };
  const template = resolveTemplates(readTemplates(assembly), surroundings);
  const tables = await Tables.open(template, folder && join(folder, 'table'));
  closers.add(async () => {
    await cloud.close();
    await tables.close();
  });

  const { service, engine, gateway } = assemble({
    options,
    folder,
    template,
    cloud,
    tables,
    number: parameters.OriginationNumber,
  });
  closers.add(() => engine.close());
  if (lock !== undefined) lend(lock, cloud, engine);
  http.open({ service, gateway });
  await engine.settled();
  engine.keepTime();
  return Object.assign(service, { url, template, close: () => closers.closeAll() });
}

/** What imports a list by hand does so as the nightly function does. */
function lend(lock: FolderLock, cloud: Cloud, engine: Engine): void {
  const keeper = engine.functions.find(({ settings }) => settings.name.endsWith('-sync-meetings'));
  const table = keeper?.settings.environment.TABLE_NAME;
  if (keeper !== undefined && table !== undefined)
    lock.lends({ endpoint: cloud.url, accessKeyId: keeper.accessKeyId, table });
}

/** Makes the folder and takes it for this process. */
export async function openFolder(folder: string): Promise<FolderLock> {
  try {
    mkdirSync(folder, { recursive: true });
    return await FolderLock.take(folder);
  } catch (error) {
    if (error instanceof LocalError) throw error;
    throw new LocalError(
      `the data folder cannot be used (${messageOf(error)}): name another by STEADYLINE_DATA, or :memory: for none`,
    );
  }
}

interface Ground {
  options: LocalOptions;
  folder: string | undefined;
  template: Template;
  cloud: Cloud;
  tables: Tables;
  number: string;
}

/** Connects everything as the template says, with what the last run left. */
function assemble({ options, folder, template, cloud, tables, number }: Ground): {
  service: Service;
  engine: Engine;
  gateway: Gateway;
} {
  const journal = new Journal(folder && join(folder, 'journal.jsonl'));
  const kept = journal.read();
  const clock = new VirtualClock(startOffset(kept, options.now), (offset) => journal.append({ k: 'clock', offset }));
  const timers = new Timers();
  const engine = new Engine(clock, timers);
  const fail = (error: LocalError): void => {
    engine.fail(error);
    options.onFailure?.(error);
  };
  const policies = readPolicies(template);
  const queues = new Queues(template, clock, journal, engine.changed);
  const wiring = {
    template,
    policies,
    engine,
    queues,
    clock,
    dist: options.dist ?? join(import.meta.dirname, '..', 'dist'),
  };
  const log = logTo(folder, options.onLog);
  wireFunctions(wiring, { clock, timers, endpoint: cloud.url, region: REGION, changed: engine.changed, log });
  const destinations = wireAsync(wiring);
  wireQueues(wiring);
  wireSchedules(wiring, destinations);
  sweepDaily(engine, tables, clock, fail);
  const topics = new Topics(template, clock, destinations);
  const bus = new Bus(template, clock, destinations);
  const phones = connectPhones(queues, engine, clock, journal, new LogGroups(template, clock, destinations));
  const operations = createOperations({ template, queues: queues.byName, phones, bus, secrets: readSecrets(template) });
  cloud.open({
    template,
    clock,
    policies,
    operations,
    tables,
    functions: engine.functions,
    fail,
    disturbed: engine.disturbed,
  });
  restore(kept, queues, phones);
  journal.compact(() => [{ k: 'clock', offset: clock.offset }, ...phones.entries(), ...queues.entries()]);
  const service = new Service({ clock, engine, phones, topics, bus, queues, tables, cloud, number });
  return { service, engine, gateway: new Gateway(template, engine, clock) };
}

async function synthesised(folder: string | undefined, closers: Closers): Promise<string> {
  const outdir = folder === undefined ? mkdtempSync(join(tmpdir(), 'steadyline-')) : join(folder, 'cdk.out');
  if (folder === undefined) closers.add(() => rmSync(outdir, { recursive: true, force: true }));
  else rmSync(outdir, { recursive: true, force: true });
  await synthesise(outdir);
  return outdir;
}

/** The kept offset, or so much more that the clock starts at `now`. */
function startOffset(kept: readonly Fields[], now: number | undefined): number {
  const offsets = kept.filter(({ k }) => k === 'clock').map(({ offset }) => optionalAmount(offset) ?? 0);
  const wanted = now === undefined ? undefined : now - Date.now();
  const last = offsets.at(-1);
  if (last === undefined) return wanted ?? 0;
  return Math.max(last, wanted ?? last);
}

function restore(kept: readonly Fields[], queues: Queues, phones: Phones): void {
  for (const entry of kept) {
    // A queue that the template no longer has takes its messages with it, as in AWS.
    if (entry.k === 'message') queues.byName.get(String(entry.queue))?.restore(entry);
    else if (entry.k !== 'clock') phones.restore(entry);
  }
}

function connectPhones(
  queues: Queues,
  engine: Engine,
  clock: VirtualClock,
  journal: Journal,
  logGroups: LogGroups,
): Phones {
  const receipts = queues.addInternal('receipts', { delay: RECEIPT_AFTER });
  const phones = new Phones(clock, journal, receipts);
  engine.consume({
    queue: receipts,
    batch: RECEIPTS_AT_ONCE,
    concurrency: 1,
    hasRoom: () => true,
    async handle(messages) {
      phones.report(messages, logGroups);
    },
  });
  return phones;
}

/** DynamoDB deletes what has expired some time later: here once a day. */
function sweepDaily(engine: Engine, tables: Tables, clock: VirtualClock, fail: (error: LocalError) => void): void {
  const start = (): void => {
    engine
      .work(() => tables.sweep(clock.now()))
      .catch((error: unknown) => fail(new LocalError(`expired rows could not be deleted: ${String(error)}`)));
  };
  engine.schedules.push(
    new Schedule({
      name: 'sweep',
      functionName: '',
      nextRun: readSchedule('rate(1 day)', 'UTC'),
      start,
      now: clock.now(),
    }),
  );
}

function logTo(folder: string | undefined, hear: LocalOptions['onLog']): (functionName: string, line: string) => void {
  return (functionName, line) => {
    if (folder !== undefined) appendFileSync(join(folder, 'functions.log'), `${functionName} ${line}\n`);
    hear?.(functionName, line);
  };
}
