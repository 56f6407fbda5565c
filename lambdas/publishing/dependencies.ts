import type { ImportProgress } from '../records/import/watch.ts';
import type { FontFiles } from '../render/pdf/fonts.ts';
import type { PartsOf } from './edition-parts.ts';
import type { Clock, ObjectStore, Table } from './ports.ts';

/** What is going on in a run, for whoever watches: a terminal, a log. */
export type Progress =
  | { readonly kind: 'freezing'; readonly run: string }
  | {
      readonly kind: 'rendering';
      readonly run: string;
      readonly name: string;
      readonly at: number;
      readonly of: number;
    }
  /** An import that takes its time. */
  | { readonly kind: 'importing'; readonly progress: ImportProgress }
  | { readonly kind: 'publishing'; readonly run: string }
  /** Something that the definition asks for has nothing to print. */
  | { readonly kind: 'leftOut'; readonly run: string; readonly words: string }
  | { readonly kind: 'published'; readonly run: string; readonly report: string; readonly edition: string }
  /** Something published is damaged in the store. */
  | { readonly kind: 'damaged'; readonly object: string; readonly damage: string }
  /** Damaged files were made again; `moved` is false when the edition has been published anew meanwhile. */
  | {
      readonly kind: 'mended';
      readonly report: string;
      readonly edition: string;
      readonly files: readonly string[];
      readonly moved: boolean;
    }
  | { readonly kind: 'retrying'; readonly run: string; readonly step: string; readonly cause: unknown }
  | { readonly kind: 'failed'; readonly run: string; readonly step: string; readonly cause: unknown };

/** Everything that the use cases need from outside, with few verbs each. */
export interface Dependencies {
  readonly table: Table;
  readonly store: ObjectStore;
  readonly clock: Clock;
  /** Build id: at least twelve lower-case hex digits that change whenever the code or the templates do. */
  readonly build: string;
  /** Read when the first file is printed or verified. */
  readonly fonts: () => Promise<FontFiles>;
  /** Waits; with 0 it only lets other work go first. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
}

/** What the use cases need that make files or verify them. */
export interface MakingDependencies extends Dependencies {
  /** What editions are made from, kept from step to step. */
  readonly partsOf: PartsOf;
}
