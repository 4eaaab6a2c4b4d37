import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Journal } from '../../local/journal.ts';
import { temporaryFolder } from './fixtures/template.ts';

test('what was appended is read again, without a last line that a crash cut short', () => {
  const file = join(temporaryFolder(), 'journal.jsonl');
  new Journal(file).append({ k: 'text', id: '1' });
  appendFileSync(file, '{"k":"text","i');
  expect(new Journal(file).read()).toEqual([{ k: 'text', id: '1' }]);
});

test('a long journal is written anew with what still counts', () => {
  const file = join(temporaryFolder(), 'journal.jsonl');
  const journal = new Journal(file);
  let last = 0;
  journal.compact(() => [{ k: 'clock', offset: last }]);
  for (last = 1; last <= 20_005; last++) journal.append({ k: 'clock', offset: last });
  expect(journal.read().at(-1)).toEqual({ k: 'clock', offset: 20_005 });
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(10);
});
