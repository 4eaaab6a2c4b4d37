/** The part of dynalite (an embedded DynamoDB, which ships no types) that the local runner uses. */
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
