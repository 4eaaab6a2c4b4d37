/** Stands between `deliver` and every port it is given, whichever these are, so that each call can be counted, held or cut. */
import type { DeliverDeps } from '../../shared/runtime/deps.ts';

/** Hears of each call of a port, as `store.commit`; it takes place when `perform` is called. */
export type Gate = (call: string, perform: () => Promise<unknown>) => Promise<unknown>;

/** Every asynchronous call on any port in `deps` goes through the gate; what answers at once (now, logs) does not. */
export function gated(deps: DeliverDeps, gate: Gate): DeliverDeps {
  return new Proxy(deps, {
    get: (target, name) => {
      const port: unknown = Reflect.get(target, name);
      return typeof port === 'object' && port !== null ? gatedPort(port, String(name), gate) : port;
    },
  });
}

function gatedPort(port: object, portName: string, gate: Gate): object {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      const perform = (...args: unknown[]): unknown => Reflect.apply(member, target, args);
      if (member.constructor.name !== 'AsyncFunction') return (...args: unknown[]) => atOnce(perform(...args));
      return (...args: unknown[]) => gate(`${portName}.${String(name)}`, async () => perform(...args));
    },
  });
}

/** A port that answers by a promise without being declared `async` would slip through: it is to say so. */
function atOnce(result: unknown): unknown {
  if (result instanceof Promise) throw new Error('declare this method of the port async, so that the gate sees it');
  return result;
}
