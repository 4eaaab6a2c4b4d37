/**
 * How long clients wait for AWS. A call that hangs must fail well before the shortest of the functions' own time-outs
 * (10 s), tries included, so that danger is still answered without a store. Of itself the SDK waits for ever, and only
 * warns of a slow answer unless it is told to throw.
 */
export const patience = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 2000, throwOnRequestTimeout: true },
} as const;
