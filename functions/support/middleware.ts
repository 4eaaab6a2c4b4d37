/** The few middlewares every function has. */
import middy, { type MiddlewareObj } from '@middy/core';
import type { Context } from 'aws-lambda';

/**
 * Writes the metrics of this invocation when it ends, however it ends. It gives nothing back: what a middleware returns
 * would become the function's answer, and the queue would never hear of a failed record.
 */
function writesMetrics(flush: () => void): MiddlewareObj {
  const write = () => {
    flush();
  };
  return { after: write, onError: write };
}

/** A handler with the service's middlewares around it. */
export function withMiddleware<E, R>(
  handler: (event: E, context: Context) => Promise<R>,
  flush: () => void,
): middy.MiddyfiedHandler<E, R> {
  return middy<E, R>().use(writesMetrics(flush)).handler(handler);
}
