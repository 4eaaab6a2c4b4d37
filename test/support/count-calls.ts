/** Counts what an AWS client is asked, and what the table charged for it. */
import type { MiddlewareStack } from '@smithy/types';

export interface CallCounts {
  /** How often each operation was called, as `{ PutItem: 2 }`; retries of the SDK within a call count once. */
  readonly operations: Readonly<Record<string, number>>;
  /** Capacity units, as the table reported them. */
  readonly consumedCapacity: number;
}

export interface CallCounter {
  counts(): CallCounts;
  reset(): void;
}

/** The part of a client that lets others look on. */
interface Observed<Input extends object, Output extends object> {
  readonly middlewareStack: MiddlewareStack<Input, Output>;
}

/** Counts from now on. Clients of DynamoDB are asked to report the capacity that each call consumed. */
export function countCalls<Input extends object, Output extends object>(client: Observed<Input, Output>): CallCounter {
  const operations = new Map<string, number>();
  let consumedCapacity = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = context.commandName?.replace(/Command$/, '') ?? 'unknown';
      operations.set(operation, (operations.get(operation) ?? 0) + 1);
      const asksTable = context.clientName === 'DynamoDBClient';
      const input = asksTable ? { ...args.input, ReturnConsumedCapacity: 'TOTAL' } : args.input;
      const result = await next({ ...args, input });
      consumedCapacity += unitsOf(result.output);
      return result;
    },
    { step: 'initialize', name: 'countCalls', priority: 'low' },
  );
  return {
    counts: () => ({ operations: Object.fromEntries(operations), consumedCapacity }),
    reset: () => {
      operations.clear();
      consumedCapacity = 0;
    },
  };
}

/** One table's consumption, or that of each table of a batch. */
function unitsOf(output: object): number {
  const consumed: unknown = 'ConsumedCapacity' in output ? output.ConsumedCapacity : undefined;
  return (Array.isArray(consumed) ? consumed : [consumed])
    .map((one: unknown) => (typeof one === 'object' && one !== null && 'CapacityUnits' in one ? one.CapacityUnits : 0))
    .reduce<number>((sum, units) => sum + (typeof units === 'number' ? units : 0), 0);
}
