export const BATCH_STATUSES = ['open', 'ready', 'imported', 'refused', 'failed', 'withdrawn'] as const;

/** `open` takes files; `ready` waits for the import or is in it; `failed` may be made ready again;
 * `withdrawn` was imported and taken back. */
export type BatchStatus = (typeof BATCH_STATUSES)[number];

export interface BatchFile {
  /** `records/gfci.csv`, as an import takes it. */
  readonly name: string;
  readonly bytes: number;
  /** What was there when the import was made ready: nothing else is imported. */
  readonly version?: string;
}

/** Files that are imported together, or not at all. */
export interface ImportBatch {
  readonly id: string;
  readonly status: BatchStatus;
  /** Files that were announced, by name. */
  readonly files: readonly BatchFile[];
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Grows by one with every change. */
  readonly version: number;
}
