/** The parts of dynalite (an embedded DynamoDB, which ships no types) that are used here. */

/** With its own HTTP server: for tests and benchmarks. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface DynaliteOptions {
    /** Folder of its LevelDB; in memory without it. */
    path?: string;
    /** Milliseconds that a table stays CREATING. */
    createTableMs?: number;
  }

  export default function dynalite(options?: DynaliteOptions): Server;
}

declare module 'dynalite/db/index.js' {
  import type { Store, StoreOptions } from 'dynalite/types';

  const db: { create(options: StoreOptions): Store };
  export default db;
}

declare module 'dynalite/types' {
  import type { Fields } from './json.ts';

  export interface StoreOptions {
    /** Folder of its LevelDB; in memory without it. */
    path?: string;
    /** Milliseconds that a table stays CREATING. */
    createTableMs: number;
  }

  export interface Store {
    readonly db: { open(): Promise<void>; close(): Promise<void> };
  }

  /** What an operation's input may be. */
  export interface Rules {
    readonly types: object;
    readonly custom?: object;
  }

  export type Action = (store: Store, input: Fields, done: (error: unknown, output: Fields) => void) => void;
}

declare module 'dynalite/validations/index.js' {
  import type { Rules, Store } from 'dynalite/types';
  import type { Fields } from './json.ts';

  const validations: {
    /** The input without what the operation does not know. @throws what to answer: `statusCode` and `body`. */
    checkTypes(input: Fields, types: Rules['types']): Fields;
    /** @throws what to answer: `statusCode` and `body`. */
    checkValidations(input: Fields, types: Rules['types'], custom: Rules['custom'], store: Store): void;
  };
  export default validations;
}

declare module 'dynalite/validations/*' {
  import type { Rules } from 'dynalite/types';

  const rules: Rules;
  export default rules;
}

declare module 'dynalite/actions/*' {
  import type { Action } from 'dynalite/types';

  const action: Action;
  export default action;
}
