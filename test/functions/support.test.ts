import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { MalformedEvent, parseEvent, parseJson } from '../../functions/support/malformed.ts';
import { withMiddleware } from '../../functions/support/middleware.ts';
import { describe as describeError } from '../../functions/support/sqs.ts';
import { UnreadableState } from '../../shared/runtime/load.ts';
import { contextOf } from './events.ts';

const schema = z.object({ texts: z.array(z.object({ body: z.string() })) });

describe('an event that is not of its form', () => {
  it('is told by the path to what is wrong, and never by its value', () => {
    const parse = () => parseEvent(schema, { texts: [{ body: 'x' }, { body: ['canary'] }] }, 'event');
    expect(parse).toThrow(new MalformedEvent('event: malformed at texts.1.body'));
  });

  it('is told as such where it is wrong as a whole, or no JSON at all', () => {
    expect(() => parseJson(schema, '"canary"', 'event')).toThrow(new MalformedEvent('event: malformed at its root'));
    expect(() => parseJson(schema, '{canary', 'event')).toThrow(new MalformedEvent('event: not JSON'));
  });
});

describe('an error in a log line (RULES 41)', () => {
  it("shows names, its own and its cause's, and no message of others", () => {
    const error = new TypeError('canary', { cause: new RangeError('canary') });
    expect(describeError(error)).toEqual({ error: 'TypeError', cause: 'RangeError' });
    expect(describeError('canary')).toEqual({ error: 'unknown' });
  });

  it('shows where an event or a state is wrong, in our own words', () => {
    expect(describeError(new MalformedEvent('event: not JSON'))).toMatchObject({ where: 'event: not JSON' });
    expect(describeError(new UnreadableState({ kind: 'person', id: 'p' }, 'state.profile'))).toEqual({
      error: 'UnreadableState',
      where: 'unreadable state at state.profile',
    });
  });
});

describe('every function', () => {
  it('writes its metrics when it ends, well or badly', async () => {
    let flushed = 0;
    const flush = () => {
      flushed += 1;
    };
    const well = withMiddleware(async (word: string) => `${word}!`, flush);
    expect(await well('hello', contextOf('run'))).toBe('hello!');
    const badly = withMiddleware(() => Promise.reject(new Error('bad')), flush);
    await expect(badly({}, contextOf('run'))).rejects.toThrow('bad');
    expect(flushed).toBe(2);
  });
});
