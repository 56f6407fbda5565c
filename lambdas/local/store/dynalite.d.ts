/** What Almanac uses of dynalite 4.0.0, which brings no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    /** Folder of the LevelDB store; in memory without it. */
    readonly path?: string;
    /** Time that a new table stays in CREATING; 500 without it. */
    readonly createTableMs?: number;
  }

  /** A server that closes its store when it is closed. */
  export default function dynalite(options?: Options): Server;
}
