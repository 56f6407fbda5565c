import { row } from './row.ts';

interface Published {
  readonly report: string;
  readonly edition: string;
}

const IMPORTING = { status: 503, title: 'Records are being imported', shown: true } as const;

/** What the table and the store refuse to write, and refuse to pass off as read. */
export const STORAGE_REFUSALS = {
  /** The key already holds other bytes: an artifact key is a promise, and it was about to be broken. */
  storedDifferently: row({
    final: true,
    words: ({ key }: { readonly key: string }) =>
      `The store already holds other bytes under "${key}". The same input must give the same bytes:`,
    remedy: () => 'nothing was overwritten; compare the stored object with a fresh one before deleting either.',
  }),
  /** What was read back from the store is not what was written. */
  damagedObject: row({
    final: true,
    words: ({ object, damage }: { readonly object: string; readonly damage: string }) =>
      `${object} was read back from the store and ${damage}. Nothing was published.`,
  }),
  /** A published file is damaged in the store. It is never handed out; it is made again, which takes a moment. */
  beingMended: row({
    status: 503,
    title: 'The file is being made again',
    words: ({ report, edition, file, damage }: Published & { readonly file: string; readonly damage: string }) =>
      `${file} of ${report}/${edition} ${damage}, so it is not handed out; it is being made again to the bytes that were published.`,
    remedy: () => 'Ask again in a minute.',
  }),
  /** A published file is damaged and cannot be made again from here. */
  cannotMend: row({
    final: true,
    words: ({ object, why }: { readonly object: string; readonly why: string }) => `${object} ${why}.`,
    remedy: () =>
      'Nothing was changed: run scrub with the build that made it, or restore the object from its versions (docs/operations.md, "Restore").',
  }),
  /** Something that is published could not be mended. */
  unmended: row({
    final: true,
    shown: true,
    words: ({ faults }: { /** Each in words. */ readonly faults: readonly string[] }) =>
      `${faults.length === 1 ? 'One edition is' : `${faults.length} editions are`} damaged and could not be mended. ${faults.join(' ')}`,
  }),
  /** Something that the service rests on does not answer. It comes back by itself, so whoever can wait does. */
  unavailable: row({
    status: 503,
    title: 'Something that the service rests on does not answer',
    words: ({ what }: { readonly what: string }) => `${what} does not answer at the moment.`,
    remedy: () => 'Nothing is lost: ask again in a minute. Runs that are under way wait and go on by themselves.',
  }),
  /** A key that could mean another place on some store. */
  unsafeKey: row({
    words: ({ key }: { readonly key: string }) => `${JSON.stringify(key)} cannot be the key of a stored object.`,
    remedy: () =>
      'A key is made of segments of lower-case letters, digits, ".", "_" and "-", none beginning with "." or "-", ' +
      'with "/" between them.',
  }),
  /** A reader found another number of records than imports wrote: an import is under way or was interrupted. */
  readIncomplete: row({
    ...IMPORTING,
    words: ({ what, expected, found }: { readonly what: string; readonly expected: number; readonly found: number }) =>
      `${what}: ${expected} records were imported but ${found} were read.`,
    remedy: () => 'An import is under way or was interrupted: wait for it, or repeat it, then ask again.',
  }),
  /** The last import never said that it was done: until it is repeated nothing is read, since part may be missing. */
  importInterrupted: row({
    ...IMPORTING,
    words: ({ expected }: { readonly expected: number }) =>
      `The last import did not finish: it was to leave ${expected} ranking records, and part of them may be missing.`,
    remedy: () => 'If it is still under way, wait for it; otherwise run the same import again, which mends it.',
  }),
  /** An import was being withdrawn and that did not finish. */
  undoInterrupted: row({
    ...IMPORTING,
    words: ({ id }: { readonly id: string }) => `The import ${id} is being withdrawn, and that did not finish.`,
    remedy: ({ id }) => `If it is still under way, wait for it; otherwise finish it: almanac imports undo ${id}`,
  }),
  /** As many records were read as were imported, and yet they are not the ones that were imported. */
  readAltered: row({
    ...IMPORTING,
    words: (_: object) =>
      'What was read from the table differs from what was imported, although the counts agree: an item was changed ' +
      'by other means than an import, or an import began meanwhile.',
    remedy: () => 'Ask again; if it stays, repeat the import.',
  }),
  /** An import would leave fewer records than an earlier one was to leave: it would make good what that one lost. */
  earlierIncomplete: row({
    shown: true,
    words: ({ what, expected, found }: { readonly what: string; readonly expected: number; readonly found: number }) =>
      `An earlier import was to leave ${expected} records of ${what}, but only ${found} would be there now.`,
    remedy: () => 'Nothing was written: repeat that import first, which mends the table, then this one.',
  }),
  /** DynamoDB stores no item this large. */
  itemTooLarge: row({
    shown: true,
    words: ({ what, bytes, limit }: { readonly what: string; readonly bytes: number; readonly limit: number }) =>
      `${what} takes ${bytes} bytes, and the table holds at most ${limit} an item.`,
    remedy: () => 'Nothing was written: shorten its texts, or split it in two.',
  }),
  /** A stored record was about to move; records are history, and history is corrected by a new vintage. */
  recordMoved: row({
    shown: true,
    words: ({ what }: { readonly what: string }) =>
      `${what} is stored with another place. A stored record is never rewritten, and nothing was written:`,
    remedy: () => 'import the correction as the next vintage, with its reason.',
  }),
  /** A stored record was about to vanish. */
  recordLeftOut: row({
    shown: true,
    words: ({ what }: { readonly what: string }) =>
      `${what} is stored but missing from what was to be written. Stored records are never deleted, and nothing was ` +
      'written:',
    remedy: () => 'merge with what is stored first.',
  }),
  /** Two imports at once; the later one wins, and the earlier one says so. */
  importOvertaken: row({
    shown: true,
    words: (_: object) => 'Another import began while this one was writing.',
    remedy: () => 'Wait until it ends, then repeat this import.',
  }),
  /** The table did not take everything, however often it was asked. */
  writeRefused: row({
    shown: true,
    words: ({ left, tries }: { readonly left: number; readonly tries: number }) =>
      `The table took all but ${left} items of a batch in ${tries} tries: it is throttled.`,
    remedy: () => 'Repeat the import later.',
  }),
  /** An item lacks what the adapter always writes: somebody else wrote it, or a build from the future. */
  foreignItem: row({
    words: ({ key, attribute }: { readonly key: string; readonly attribute: string }) =>
      `The item "${key}" of the table has no readable attribute "${attribute}", so Almanac did not write it.`,
    remedy: () => 'Find out who did; keep other data in another table.',
  }),
  /** A deployed function lacks something that the stack should have given it. */
  missingVariable: row({
    words: ({ variable }: { readonly variable: string }) => `The environment variable ${variable} is not set.`,
    remedy: () => 'The stack sets it: deploy again with npm run deploy.',
  }),
  /** The event bus did not take an event. */
  eventRefused: row({
    words: ({
      kind,
      code,
      message,
    }: {
      readonly kind: string;
      readonly code: string;
      readonly message: string | undefined;
    }) => `The event bus did not take "${kind}": ${code}, ${message ?? 'no words'}.`,
    remedy: () => 'It is told again.',
  }),
} as const;
