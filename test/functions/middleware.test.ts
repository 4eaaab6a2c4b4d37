import { expect, it } from 'vitest';
import { withMiddleware } from '../../functions/support/middleware.ts';
import { contextOf } from './events.ts';

it('gives the queue the answer of the handler itself, whatever writing the metrics gives back', async () => {
  const answer = { batchItemFailures: [{ itemIdentifier: 'm1' }] };
  const writesSomething: () => unknown = () => ({ metrics: 'written' });
  const handler = withMiddleware(async () => answer, writesSomething);
  expect(await handler({}, contextOf('run-1'))).toEqual(answer);
});

it('writes the metrics also when the handler fails, and lets the failure through', async () => {
  let written = 0;
  const handler = withMiddleware(
    async () => {
      throw new Error('no');
    },
    () => {
      written += 1;
    },
  );
  await expect(handler({}, contextOf('run-1'))).rejects.toThrow('no');
  expect(written).toBe(1);
});
