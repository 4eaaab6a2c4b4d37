import { expect, test } from 'vitest';
import { englishWayIn, startLine, temporaryFolder } from '../support/local.ts';

const sam = '+18015550101';

test('the functions that answer may read the lists, and say so where these are empty', async () => {
  const line = await startLine({ data: temporaryFolder(), at: '2026-11-23T08:00:00-07:00' });
  for (const words of englishWayIn) await line.says(sam, words);
  expect(await line.says(sam, 'MEETINGS 84101')).toEqual([
    expect.stringContaining('I have no meetings within 50 miles of there'),
  ]);
  await line.close();
});
