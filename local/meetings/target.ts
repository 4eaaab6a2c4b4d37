/** Where an imported list is written: the data folder of this machine, or AWS. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoLists } from '../../shared/adapters/dynamodb/lists.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import type { ListKeeper } from '../../shared/runtime/lists.ts';
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
  return { name, ...target(localClient(lent.endpoint, lent.accessKeyId), lent.table) };
}

function target(client: DynamoDBClient, table: string): Omit<Target, 'name'> {
  return {
    lists: dynamoLists({ client, table, clock: systemClock }),
    close: async () => client.destroy(),
  };
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
      name: `${data}, where no Steadyline runs`,
      lists: open.lists,
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
