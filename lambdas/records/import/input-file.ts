import { LIMITS } from './limits.ts';

/** A file of the folder that is imported. */
export interface InputFile {
  /** Path inside the folder, with `/`: `units.csv`, `records/gfci.csv`. */
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  /** Null when the file, or all before it, are over the limits of an import, so that it was never read. */
  readonly bytes: Uint8Array | null;
}

/** A ranking of every city on earth is far smaller; a larger file is the wrong file. */
export const MAX_FILE_BYTES = LIMITS.fileBytes;

/** Whether a file of this size is read, after so many bytes of other files and so many files. */
export const isRead = (size: number, before: { readonly files: number; readonly bytes: number }): boolean =>
  size <= LIMITS.fileBytes && before.files < LIMITS.files && before.bytes + size <= LIMITS.bytes;
