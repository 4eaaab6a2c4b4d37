/** Where an imported list is written: the data folder of this machine, or AWS. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { configs } from '../../infra/config.ts';
import { dynamoLists } from '../../shared/adapters/dynamodb/lists.ts';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import type { ListKeeper } from '../../shared/runtime/lists.ts';
import type { Clock, Log } from '../../shared/runtime/ports.ts';
import type { Settings } from '../../shared/runtime/deps.ts';
import { toldByMeetings } from '../../shared/runtime/tell-meetings.ts';
import type { Followers } from '../../shared/runtime/telling.ts';
import { knownGroups } from './arguments.ts';
import { LocalError } from '../json.ts';
import { lentBy } from '../lock.ts';
import { ACCOUNT, openFolder, REGION, sampleParameters } from '../start.ts';
import { synthesise } from '../synth.ts';
import { Tables } from '../table.ts';
import { readTemplates, resolveTemplates } from '../template.ts';
import { TableServer } from './table-server.ts';

export interface Target {
  /** Said first, so that nobody imports into the wrong place unawares. */
  readonly name: string;
  readonly lists: ListKeeper;
  readonly followers: Followers;
  /** The clock that the service there runs on. */
  readonly clock: Clock;
  close(): Promise<void>;
}

/** @throws LocalError */
export async function openTarget(env: Readonly<Record<string, string | undefined>>): Promise<Target> {
  const { TABLE_NAME: table, AWS_REGION: region } = env;
  if (table) {
    if (!region) throw new LocalError('TABLE_NAME is set, so this is for AWS: set AWS_REGION too, or unset TABLE_NAME');
    const client = new DynamoDBClient({ region, maxAttempts: 6 });
    return { name: `the table ${table} in AWS, ${region}`, ...target(client, table) };
  }
  const data = env.STEADYLINE_DATA || '.steadyline';
  if (data === ':memory:') throw new LocalError('STEADYLINE_DATA=:memory: keeps nothing to import into: name a folder');
  const lent = await lentBy(resolve(data));
  if (lent === undefined) return await openStopped(data);
  const name = `${data}, by the Steadyline that runs at ${lent.url}`;
  const clock = await clockOf(lent.url);
  return { name, ...target(localClient(lent.endpoint, lent.accessKeyId), lent.table, clock) };
}

function target(client: DynamoDBClient, table: string, clock: Clock = systemClock): Omit<Target, 'name'> {
  const options = { client, table, clock };
  const lists = dynamoLists(options);
  return {
    lists,
    followers: toldByMeetings({ store: dynamoStore(options), lists, clock, log: toStderr, settings }),
    clock,
    close: async () => client.destroy(),
  };
}

/** What a meeting decides texts nobody, and so depends on little. */
const settings: Settings = {
  groups: knownGroups,
  supportContact: configs.production.supportContact,
  siteUrl: '',
  mayText: () => false,
};

/** Whoever imports by hand sees only what goes wrong. */
const toStderr: Log = {
  info: () => undefined,
  error: (code, fields = {}) => console.error(`${code} ${JSON.stringify(fields)}`),
  count: () => undefined,
};

const servedSchema = z.object({ now: z.iso.datetime() });

/** A service that runs here has a clock of its own, which may be far ahead of the machine's. @throws LocalError */
async function clockOf(url: string): Promise<Clock> {
  try {
    const response = await fetch(`${url}/local/clock`);
    const ahead = Date.parse(servedSchema.parse(await response.json()).now) - systemClock.now();
    return { ...systemClock, now: () => systemClock.now() + ahead };
  } catch {
    throw new LocalError(`the Steadyline at ${url} does not tell its time: try again when it is ready`);
  }
}

function localClient(endpoint: string, accessKeyId: string): DynamoDBClient {
  return new DynamoDBClient({ endpoint, region: REGION, credentials: { accessKeyId, secretAccessKey: 'local' } });
}

/** The folder is this process's own until the import is done; its table is as the template says. */
async function openStopped(data: string): Promise<Target> {
  const folder = resolve(data);
  const lock = await openFolder(folder);
  const assembly = mkdtempSync(join(tmpdir(), 'steadyline-'));
  try {
    await synthesise(assembly);
    const surroundings = { parameters: sampleParameters, region: REGION, account: ACCOUNT, endpoint: '', site: '' };
    const template = resolveTemplates(readTemplates(assembly), surroundings);
    const [table] = template.ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable');
    if (table === undefined) throw new LocalError('the template has no table');
    const tables = await Tables.open(template, join(folder, 'table'));
    const server = await TableServer.listen(tables);
    const open = target(localClient(server.url, 'local'), table.name);
    return {
      ...open,
      name: `${data}, where no Steadyline runs`,
      close: async () => {
        await open.close();
        await server.close();
        await tables.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  } finally {
    rmSync(assembly, { recursive: true, force: true });
  }
}
