import { expect, test } from 'vitest';
import { importing } from '../support/importing.ts';
import { englishWayIn, startLine, temporaryFolder } from '../support/local.ts';

const sam = '+18015550101';
const coordinator = '+18015550100';

test('the functions that answer may read the lists, and say so where these are empty', async () => {
  const line = await startLine({ data: temporaryFolder(), at: '2026-11-23T08:00:00-07:00' });
  for (const words of englishWayIn) await line.says(sam, words);
  expect(await line.says(sam, 'MEETINGS 84101')).toEqual([
    expect.stringContaining('I have no meetings within 50 miles of there'),
  ]);
  await line.close();
});

test('what a coordinator calls off is on no list, and what they mark is found', async () => {
  const data = temporaryFolder();
  const place = {
    formatted_address: '210 E 400 S, Salt Lake City, UT 84111, USA',
    latitude: 40.759,
    longitude: -111.888,
  };
  const list = [
    { slug: 'dawn', name: 'Dawn Light', day: 1, time: '10:00', ...place },
    { slug: 'noon', name: 'Noon Hope', day: 1, time: '12:00', ...place },
  ];
  expect(await importing(data, list)).toMatchObject({ code: 0 });
  const line = await startLine({ data, at: '2026-11-23T08:00:00-07:00' });
  for (const phone of [sam, coordinator]) for (const words of englishWayIn) await line.says(phone, words);
  await line.says(coordinator, 'YES COORDINATOR');
  expect(await line.says(sam, 'MEETINGS MOUD 84101')).toEqual([expect.stringContaining('Nobody has told me yet')]);
  await line.says(coordinator, 'MEETINGS 84101');
  expect(await line.says(coordinator, 'CALLOFF 1 dawn')).toEqual([
    expect.stringContaining('Called off, this once: Dawn Light, today 10am.'),
  ]);
  expect(await line.says(coordinator, 'MOUD 2 hope')).toEqual([expect.stringContaining('Marked as open')]);
  await line.advance('PT2M');
  expect(await line.says(sam, 'MEETINGS 84101')).toEqual([
    expect.stringMatching(/^1 today noon: Noon Hope, .*\n2 Mon Nov 30 10am: Dawn Light, /u),
  ]);
  expect(await line.says(sam, 'MEETINGS MOUD 84101')).toEqual([expect.stringContaining('1 today noon: Noon Hope')]);
  await line.close();
});
