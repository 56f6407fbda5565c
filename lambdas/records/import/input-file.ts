/** A file of the folder that is imported. */
export interface InputFile {
  /** Path inside the folder, with `/`: `units.csv`, `records/gfci.csv`. */
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  /** Null when the file is over `MAX_FILE_BYTES`, so that it was never read. */
  readonly bytes: Uint8Array | null;
}

/** A ranking of every city on earth is far smaller; a larger file is the wrong file. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
