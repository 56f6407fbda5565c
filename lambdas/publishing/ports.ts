import type { Dataset } from '../records/dataset.ts';
import type { Run, RunArtifact } from './run.ts';

/** How many records of each release were imported: what a reader must find again. */
export interface ImportOutcome {
  /** Items that were not there before, or differ (reference data only). */
  readonly written: number;
  readonly unchanged: number;
  /** SHA-256 (hex) over everything now stored. */
  readonly revision: string;
}

/** A published edition: the pointer that publishing moves. */
export interface EditionPointer {
  readonly report: string;
  readonly edition: string;
  /** Store key of `manifest.json`. */
  readonly manifest: string;
  readonly run: string;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly artifacts: readonly PublishedArtifact[];
}

export interface PublishedArtifact {
  /** `en/report.pdf`, `zh-Hans/report.html`, `claims.json`. */
  readonly name: string;
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly contentType: string;
  /** Name for a download; may be Chinese. */
  readonly fileName: string;
}

/** The table: ranking records, editions, runs. All reads page to their end and are checked against what was recorded. */
export interface RecordTable {
  /** Everything stored. Throws when the number of records read is not the number that imports recorded. */
  readAll(): Promise<Dataset>;
  /**
   * What an import starts from: everything stored, also where an interrupted import left a part or an item is gone.
   * It is not checked, and is good for nothing but to be merged and handed to `write`, which mends the table.
   */
  readForImport(): Promise<Dataset>;
  /** Writes what differs from what is stored. Safe to repeat; an interrupted write is finished by the next one. */
  write(next: Dataset): Promise<ImportOutcome>;
  /** SHA-256 over everything stored; null when the table is empty. */
  revision(): Promise<string | null>;
}

export interface EditionTable {
  listEditions(): Promise<readonly EditionPointer[]>;
  getEdition(report: string, edition: string): Promise<EditionPointer | null>;
  putEdition(pointer: EditionPointer): Promise<void>;
}

export interface RunTable {
  /** Creates the run unless its id exists; answers with the stored one and whether it is new. */
  createRun(run: Run): Promise<{ readonly run: Run; readonly created: boolean }>;
  getRun(id: string): Promise<Run | null>;
  /** Replaces the run if its attempt is still `run.attempt`; false when another attempt has taken over. */
  updateRun(run: Run): Promise<boolean>;
  /** Replaces a finished run by its next attempt; false when somebody else did so first. */
  nextAttempt(run: Run): Promise<boolean>;
  putArtifact(runId: string, artifact: RunArtifact): Promise<void>;
  listArtifacts(runId: string): Promise<readonly RunArtifact[]>;
  /** Runs that have neither succeeded, failed nor been cancelled. */
  listUnfinished(): Promise<readonly Run[]>;
}

export type Table = RecordTable & EditionTable & RunTable;

export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface LinkOptions {
  /** Seconds. */
  readonly expiresIn: number;
  readonly fileName: string;
  readonly disposition: 'attachment' | 'inline';
}

/** Where files are kept. Keys are `/`-separated, lower-case ASCII segments. */
export interface ObjectStore {
  /** Writes unless the key exists. Existing equal bytes are fine; different bytes throw `StoredDifferently`. */
  putOnce(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Null when there is no such object. */
  get(key: string): Promise<StoredObject | null>;
  /** A fresh signed link that expires. */
  link(key: string, options: LinkOptions): Promise<string>;
}

/** The shell's clock: ISO instants. */
export interface Clock {
  now(): string;
}
