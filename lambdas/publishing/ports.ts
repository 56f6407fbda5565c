import type { Dataset } from '../records/dataset.ts';
import type { ImportWatch } from '../records/import/watch.ts';
import type { ReportDefinition } from '../records/report.ts';
import type { ImportBatch } from './batch.ts';
import type { ChangedFact } from './changed-facts.ts';
import type { Run, RunArtifact, RunWaiting } from './run.ts';
import type { Share } from './share.ts';

/** How many records of each release were imported: what a reader must find again. */
export interface ImportOutcome {
  /** Items that were not there before, or differ (reference data only). */
  readonly written: number;
  readonly unchanged: number;
  /** SHA-256 (hex) over everything now stored. */
  readonly revision: string;
  /** What the import changed, in all its tries together. */
  readonly changes: readonly ChangedFact[];
}

/** What is kept of an import beside its records. */
export interface ImportFacts {
  /** ISO instant. */
  readonly at: string;
  /** Files that were read, by their paths. */
  readonly files: readonly string[];
  /** Recipes that publishers' files were read by, as they were written. */
  readonly recipes: readonly { readonly id: string; readonly text: string }[];
}

/** An import that changed something. */
export interface ImportEntry {
  /** Twelve hex digits. */
  readonly id: string;
  readonly at: string;
  readonly files: readonly string[];
  /** Ids of the recipes that it read by. */
  readonly recipes: readonly string[];
  /** Of an import over the API or from the bucket. */
  readonly batch: string | null;
  /** Items that it wrote, by kind; those of kinds that it did not touch are left out. */
  readonly written: Readonly<Record<string, number>>;
  readonly status: 'imported' | 'withdrawn';
}

/** An item of a dataset that an import wrote, and what stood in its place before. */
export interface WrittenItem {
  readonly kind: keyof Dataset;
  /** As `KEYS` gives it. */
  readonly key: string;
  /** Canonical JSON. */
  readonly now: string;
  /** Canonical JSON; null for what is new. */
  readonly before: string | null;
}

/** What would be on record without an import. */
export interface WithoutImport {
  readonly dataset: Dataset;
  /** What the import wrote and nobody wrote over since. */
  readonly written: readonly WrittenItem[];
  /** Later imports that wrote over something of it: they have to go first. */
  readonly later: readonly string[];
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
  /**
   * Writes what differs from what is stored. Safe to repeat; an interrupted write is finished by the next one. `changes`
   * is what this try finds changed of what is stored; a repeat, which may find it stored already, is answered with what
   * the tries before it found. With the id of a batch, the same batch delivered again is answered with what its first
   * delivery was to write.
   */
  write(
    next: Dataset,
    changes?: readonly ChangedFact[],
    batch?: string | null,
    facts?: ImportFacts,
    watch?: ImportWatch,
  ): Promise<ImportOutcome>;
  /** The imports that changed something, oldest first. What was imported before imports were listed is in none. */
  listImports(): Promise<readonly ImportEntry[]>;
  /** What each listed import wrote and nobody wrote over since, by its id. */
  writtenByImports(): Promise<ReadonlyMap<string, readonly WrittenItem[]>>;
  /** The recipes that imports read by, each as it was written last. */
  keptRecipes(): Promise<ReadonlyMap<string, string>>;
  /** What would be on record without an import. Unchecked, as what an import starts from. */
  withoutImport(id: string): Promise<WithoutImport>;
  /**
   * Takes an import back: `next` is what stays. While it is done nothing can be frozen; `confirm` is asked once that holds,
   * and where it throws everything stays. One that was stopped half-way is finished by asking again, and by nothing else.
   */
  withdraw(id: string, next: Dataset, confirm: () => Promise<void>): Promise<void>;
  /** SHA-256 over everything stored; null when the table is empty. */
  revision(): Promise<string | null>;
  /** The report definitions alone, as they stand now: one small question, asked before anything is handed out. */
  readReports(): Promise<readonly ReportDefinition[]>;
}

export interface EditionTable {
  listEditions(): Promise<readonly EditionPointer[]>;
  getEdition(report: string, edition: string): Promise<EditionPointer | null>;
  /**
   * Moves the pointer of an edition, unless the one that stands was published later, or is this one: a repeat changes
   * nothing. False when it stays where it is.
   */
  putEdition(pointer: EditionPointer): Promise<boolean>;
  /** Puts a pointer in place of one that is still as it was read; false when it is not any more. */
  replaceEdition(was: EditionPointer, next: EditionPointer): Promise<boolean>;
}

export interface RunTable {
  /** Creates the run unless its id exists; answers with the stored one and whether it is new. */
  createRun(run: Run): Promise<{ readonly run: Run; readonly created: boolean }>;
  getRun(id: string): Promise<Run | null>;
  /**
   * Replaces the run if its attempt is still `run.attempt` and has not ended; false when another attempt has taken
   * over, when this one was cancelled, failed or succeeded meanwhile, and when its publication was decided, which `run`
   * does not know of.
   */
  updateRun(run: Run): Promise<boolean>;
  /** Replaces a finished run by its next attempt; false when somebody else did so first. */
  nextAttempt(run: Run): Promise<boolean>;
  /** Notes what a run waits for, beside the run; the next change of the run lets the note go. */
  noteWaiting(runId: string, waiting: RunWaiting): Promise<void>;
  /** What was noted last since the run changed; null for nothing. */
  getWaiting(runId: string): Promise<RunWaiting | null>;
  /**
   * Claims to tell the news of an attempt, until an instant: `told` when that was done, `claimed` while somebody else is
   * about to, `ours` when the caller is to tell it.
   */
  claimNews(runId: string, attempt: number, now: string, until: string): Promise<'ours' | 'claimed' | 'told'>;
  /** Notes that the news of an attempt was told, for good. */
  markTold(runId: string, attempt: number): Promise<void>;
  putArtifact(runId: string, artifact: RunArtifact): Promise<void>;
  listArtifacts(runId: string): Promise<readonly RunArtifact[]>;
  /** Runs that have neither succeeded, failed nor been cancelled. */
  listUnfinished(): Promise<readonly Run[]>;
}

export interface ShareTable {
  /** Keeps a new share; it vanishes by itself thirty days after it expired. */
  createShare(share: Share): Promise<void>;
  /** The share whose token has this SHA-256 (hex), or null. */
  getShare(tokenHash: string): Promise<Share | null>;
  /** All shares of an edition that are still kept, the oldest first. */
  listShares(report: string, edition: string): Promise<readonly Share[]>;
  /** Revokes for good; a share that is revoked already keeps its instant. False when there is no such share. */
  revokeShare(tokenHash: string, at: string): Promise<boolean>;
  /** Adds one to the uses, however many do so at once. */
  countUse(tokenHash: string): Promise<void>;
}

export interface ImportTable {
  createBatch(batch: ImportBatch): Promise<void>;
  getBatch(id: string): Promise<ImportBatch | null>;
  /** Replaces the batch of the version before; false when somebody else did so first. */
  updateBatch(next: ImportBatch): Promise<boolean>;
}

export type Table = RecordTable & EditionTable & RunTable & ShareTable & ImportTable;

export interface StoredObject {
  /** What `list` tells of these very bytes; other bytes under the key have another. */
  readonly version?: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface LinkOptions {
  /** Seconds. */
  readonly expiresIn: number;
  readonly fileName: string;
  readonly disposition: 'attachment' | 'inline';
}

export interface UploadOptions {
  /** Seconds. */
  readonly expiresIn: number;
  /** The upload must be labelled so. */
  readonly contentType: string;
  /** The upload must have exactly this size. */
  readonly bytes: number;
}

export interface ListedObject {
  readonly key: string;
  readonly bytes: number;
  /** Changes whenever the bytes do. */
  readonly version?: string;
}

/** Where files are kept. Keys are `/`-separated, lower-case ASCII segments. */
export interface ObjectStore {
  /** Writes unless the key exists. Existing equal bytes are fine; different bytes throw `StoredDifferently`. */
  putOnce(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /**
   * Null when there is no such object. With the hash that its bytes must have, a read that yields others is repeated,
   * since a line may have garbled them; what is answered then is what was read last, right or wrong.
   */
  get(key: string, sha256?: string): Promise<StoredObject | null>;
  /** A fresh signed link that expires. */
  link(key: string, options: LinkOptions): Promise<string>;
  /** A fresh signed link that takes one upload by PUT, of this type and size, until it expires. */
  uploadLink(key: string, options: UploadOptions): Promise<string>;
  /** Everything below `folder/`, sorted by key. */
  list(folder: string): Promise<readonly ListedObject[]>;
}

/** The shell's clock: ISO instants. */
export interface Clock {
  now(): string;
}
