/** Lists of meetings come into the local service: by hand, and by the nightly round. */
import { expect, test } from 'vitest';
import { isFields } from '../../local/json.ts';
import { changedAssembly } from '../support/assembly.ts';
import { importing } from '../support/importing.ts';
import { startLine, temporaryFolder } from '../support/local.ts';

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
