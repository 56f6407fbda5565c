import { row } from './row.ts';

interface OfImport {
  readonly id: string;
}

interface OverLimit {
  /** What is counted, and where: `Rows of records.csv`. */
  readonly what: string;
  /** Null where counting stopped at the limit. */
  readonly found: number | null;
  readonly limit: number;
  readonly remedy: string;
}

/** 200000 → 200,000 */
const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** What an import by a caller is refused for; the faults of its files are none of these. */
export const IMPORT_REFUSALS = {
  /** No import has this id. */
  unknownImport: row({
    status: 404,
    title: 'Unknown import',
    words: ({ id }: OfImport) => `There is no import "${id}".`,
    remedy: () => 'Begin one with POST /imports; its answer names the import.',
  }),
  /** The import takes no more files, or was begun already. */
  importClosed: row({
    status: 409,
    title: 'The import is closed',
    words: ({ id, status }: OfImport & { readonly status: string }) =>
      `The import "${id}" is ${status}, so this is no longer possible.`,
    remedy: () => 'Begin another one with POST /imports.',
  }),
  /** More files than an import takes. */
  tooManyFiles: row({
    status: 422,
    title: 'Too many files',
    words: ({ limit }: { readonly limit: number }) => `An import takes at most ${limit} files.`,
    remedy: () => 'Put more rows into a file, or begin several imports.',
  }),
  /** Something of a file is over a limit of `records/import/limits.ts`. */
  overLimit: row({
    words: ({ what, found, limit }: OverLimit) =>
      `${what}: ${found === null ? `more than ${grouped(limit)}` : `${grouped(found)}; at most ${grouped(limit)}`} can be read.`,
    remedy: ({ remedy }) => remedy,
  }),
  /** Reading the files took more memory than an import may use; the thread that read them was ended. */
  tooHeavy: row({
    shown: true,
    words: ({ megabytes }: { readonly megabytes: number }) =>
      `Reading these files took more than the ${megabytes} MB of memory that an import may use.`,
    remedy: () => 'Split them over several imports.',
  }),
  /** Reading the files took longer than an import may take; the thread that read them was ended. */
  tooSlow: row({
    shown: true,
    words: ({ minutes }: { readonly minutes: number }) =>
      `Reading these files took longer than the ${minutes} minutes that an import may take.`,
    remedy: () => 'Split them over several imports.',
  }),
  /** Files were announced, but are not there as they were announced. */
  uploadsMissing: row({
    status: 409,
    title: 'Files are missing',
    words: ({ files }: { readonly files: readonly string[] }) =>
      files.length === 0
        ? 'No file was announced.'
        : `Not there yet, or not in the size that was announced: ${files.join(', ')}.`,
    remedy: ({ files }) =>
      files.length === 0
        ? 'Announce files with POST /imports/{id}/files, and send each to its link with PUT.'
        : 'Send each to its link with PUT.',
  }),
  /** Nothing is listed under this id. */
  noSuchImport: row({
    shown: true,
    words: ({ id }: OfImport) => `No import is listed as "${id}".`,
    remedy: () => 'almanac imports lists them.',
  }),
  /** A published edition read something of the import, so that it is no draft any more. */
  importPublished: row({
    shown: true,
    words: ({ id, editions }: OfImport & { readonly editions: readonly string[] }) =>
      `The import ${id} stays: ${editions.join(', ')} read something of it. Nothing was changed.`,
    remedy: () => 'Import a correction as the next vintage.',
  }),
  /** Later imports wrote over something of the import. */
  importBuiltUpon: row({
    shown: true,
    words: ({ id, later }: OfImport & { readonly later: readonly string[] }) =>
      `Later imports changed something that ${id} wrote: ${later.join(', ')}. Nothing was changed.`,
    remedy: () => 'Withdraw those first.',
  }),
  /** What is stored besides rests on the import. */
  importNeeded: row({
    shown: true,
    words: ({ id, faults }: OfImport & { readonly faults: readonly string[] }) =>
      `What is stored besides rests on the import ${id}. Without it: ${faults.join(' ')} Nothing was changed.`,
    remedy: () => 'Withdraw what rests on it first.',
  }),
  /** An edition is being made, and may be about to publish what was to be taken back. */
  undoWhileMaking: row({
    shown: true,
    words: ({ runs }: { readonly runs: readonly string[] }) =>
      `An edition is being made (${runs.length === 1 ? 'run' : 'runs'} ${runs.join(', ')}), and may read what was to be withdrawn. Nothing was changed.`,
    remedy: () => 'Wait until it is published, or cancel it; then ask again.',
  }),
  /** Two callers changed the same import at once. */
  importChanged: row({
    status: 409,
    title: 'The import was changed meanwhile',
    words: ({ id }: OfImport) => `The import "${id}" was changed by somebody else at this moment.`,
    remedy: () => 'Look at it, and ask again.',
  }),
} as const;
