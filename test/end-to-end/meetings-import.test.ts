/** Lists of meetings come into the local service: by hand, and by the nightly round. */
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { expect, onTestFinished, test } from 'vitest';
import { isFields } from '../../local/json.ts';
import { lentBy } from '../../local/lock.ts';
import { dynamoLists } from '../../shared/adapters/dynamodb/lists.ts';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { followerKey, followersOf } from '../../shared/state/meeting/followers.ts';
import { changedAssembly } from '../support/assembly.ts';
import { embeddedDynamo } from '../support/dynalite-table.ts';
import { importing, importingInto } from '../support/importing.ts';
import { meetingsOf } from '../support/lists.ts';
import { englishWayIn, startLine, temporaryFolder } from '../support/local.ts';

const sam = '+18015550101';
const place = {
  formatted_address: '210 E 400 S, Salt Lake City, UT 84111, USA',
  latitude: 40.759,
  longitude: -111.888,
};
const dawn = { slug: 'dawn', name: 'Dawn', day: 1, time: '07:00', ...place };
const noon = { slug: 'noon', name: 'Noon', day: 2, time: '12:00', ...place };
const bad = { slug: 'bad', name: 'Bad', day: 2, time: 'soon', ...place };

test('a list is imported while nothing runs, and again while the service runs, with the rights of the nightly round', async () => {
  const data = temporaryFolder();
  const sums = '  2 added, 0 changed, 0 closed; 2 meetings';
  const rest = [sums, '  1 refused:', '    the time "soon" cannot be read (row 3)'];
  expect(await importing(data, [dawn, noon, bad], '--dry-run')).toEqual({
    code: 0,
    lines: [
      `Into ${data}, where no Steadyline runs (a dry run).`,
      'The meeting guide list "valley" of riverside would be taken; nothing is written.',
      ...rest,
    ],
  });
  expect((await importing(data, [dawn, noon, bad])).lines.slice(2)).toEqual(rest);

  const line = await startLine({ data });
  const moved = await importing(data, [dawn, { ...noon, time: '12:30' }, bad]);
  expect(moved.lines[0]).toBe(`Into ${data}, by the Steadyline that runs at ${line.service.url}.`);
  expect(moved.lines[2]).toBe('  0 added, 1 changed, 0 closed; 2 meetings');
  expect(await importing(data, [])).toMatchObject({
    code: 1,
    lines: [expect.any(String), expect.stringContaining('NOT taken')],
  });
});

/** When each change of a group's lists was made, as the running service's own table says. */
async function historyOf(data: string): Promise<readonly string[]> {
  const lent = await lentBy(data);
  if (lent === undefined) throw new Error('nothing runs there');
  const { endpoint, accessKeyId, table } = lent;
  const credentials = { accessKeyId, secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  const asked = { TableName: table, KeyConditionExpression: 'pk = :pk' };
  const { Items = [] } = await client.send(
    new QueryCommand({ ...asked, ExpressionAttributeValues: { ':pk': { S: 'history#riverside' } } }),
  );
  client.destroy();
  return Items.map(({ sk }) => String(sk?.S).split('#')[1] ?? '');
}

test('RULES 35: whoever is reminded of a meeting hears once that its list has moved it, and that it is gone', async () => {
  const data = temporaryFolder();
  const dusk = { ...dawn, slug: 'dusk', name: 'Dusk', time: '19:00' };
  await importing(data, [dusk, noon]);
  const line = await startLine({ data, at: '2026-11-23T08:00:00-07:00' });
  for (const words of englishWayIn) await line.says(sam, words);
  await line.says(sam, 'MEETINGS 84101');
  expect(await line.says(sam, 'REMIND 1')).toEqual([expect.stringContaining('Mon 7pm, Dusk')]);
  const hears = async () => (await line.advance('PT3M')).filter(({ to }) => to === sam).map(({ body }) => body);

  await importing(data, [{ ...dusk, time: '20:00' }, noon]);
  expect(await hears()).toEqual([expect.stringContaining('has moved: now Mon 8pm')]);
  await importing(data, [{ ...dusk, time: '20:00', notes: 'Ring twice' }, noon]);
  expect(await hears()).toEqual([]);
  await importing(data, [noon]);
  expect(await hears()).toEqual([expect.stringMatching(/8pm/)]);
  expect(await hears()).toEqual([]);
  await line.close();
});

test('what is imported while the service runs carries the time of its clock, however far that is ahead', async () => {
  const data = temporaryFolder();
  const line = await startLine({ data, at: '2031-03-10T08:00:00-07:00' });
  const before = await line.now();
  await importing(data, [dawn]);
  const [at = ''] = await historyOf(data);
  expect([before <= at, at <= (await line.now())]).toEqual([true, true]);
});

test('with TABLE_NAME set it goes into AWS', async () => {
  const dynamo = await embeddedDynamo();
  onTestFinished(() => dynamo.close());
  const table = await dynamo.create();
  const aws = {
    ...{ TABLE_NAME: table, AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint },
    ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
  };
  const { AWS_REGION: _, ...nowhere } = aws;
  expect(await importingInto(nowhere, [dawn])).toEqual({
    code: 2,
    lines: [expect.stringContaining('set AWS_REGION too, or unset TABLE_NAME')],
  });
  const dry = await importingInto(aws, [dawn, noon], '--dry-run');
  expect(dry.lines[0]).toBe(`Into the table ${table} in AWS, us-east-1 (a dry run).`);
  const lists = dynamoLists({ client: dynamo.client, table, clock: systemClock });
  expect(await meetingsOf(lists, 'riverside')).toEqual([]);

  const taken = await importingInto(aws, [dawn, noon]);
  expect(taken).toMatchObject({ code: 0, lines: { 2: '  2 added, 0 changed, 0 closed; 2 meetings' } });
  const rows = await meetingsOf(lists, 'riverside');
  expect(rows.map(({ name }) => name).toSorted()).toEqual(['Dawn', 'Noon']);
  expect((await lists.cellDigests('riverside')).size).toBe(1);

  const store = dynamoStore({ client: dynamo.client, table, clock: systemClock });
  const [{ id = '' } = {}] = rows.filter(({ name }) => name === 'Noon');
  await store.putRows([{ pk: followersOf('riverside'), sk: followerKey(id, 'sam'), values: {} }]);
  expect((await importingInto(aws, [dawn, { ...noon, time: '12:30' }])).lines[2]).toMatch('1 changed');
  const [meeting] = await store.load([{ kind: 'meeting', id: `riverside/${id}` }]);
  expect(meeting?.agenda).toMatchObject([{ kind: 'meeting.fan' }]);
  expect(await lists.marked('riverside')).toEqual([]);
});

test('what cannot be read ends with one line and exit code 2', async () => {
  const answer = await importing(temporaryFolder(), [], '--zone', 'Denver');
  expect(answer).toEqual({ code: 2, lines: ['Nothing is imported: --zone Denver is no time zone, as America/Denver'] });
});

test('RULES 62: the nightly round runs in its own rights, and a list inside this machine is not fetched', async () => {
  const feeds = [{ group: 'riverside', id: 'valley', url: 'https://127.0.0.1/list.json' }];
  const templates = await changedAssembly((resources) => {
    for (const resource of Object.values(resources)) {
      const properties = isFields(resource) && isFields(resource.Properties) ? resource.Properties : {};
      if (properties.Name === 'steadyline-local-sync-meetings') delete properties.State;
      if (properties.FunctionName !== 'steadyline-local-sync-meetings') continue;
      const variables = isFields(properties.Environment) ? properties.Environment.Variables : undefined;
      if (isFields(variables)) variables.FEEDS = JSON.stringify(feeds);
    }
  });
  const line = await startLine({ at: '2026-11-23T08:00:00-07:00', templates });
  await line.advance('PT24H');
  const said = line.logged.filter(({ line: text }) => text.includes('"list-not-taken"')).map(({ line: text }) => text);
  expect(said).toEqual([expect.stringContaining('it leads to where no public list is')]);
  expect(line.failuresOf('sync-meetings')).toBe(0);
});
