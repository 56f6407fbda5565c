import { MAX_ITEM_BYTES } from './schema.ts';

/** DynamoDB stores no item this large. */
export class ItemTooLarge extends Error {
  override readonly name = 'ItemTooLarge';
  readonly what: string;
  readonly bytes: number;
  readonly limit = MAX_ITEM_BYTES;

  constructor(what: string, bytes: number) {
    super(
      `${what} takes ${bytes} bytes, and the table holds at most ${MAX_ITEM_BYTES} an item. ` +
        'Nothing was written: shorten its texts, or split it in two.',
    );
    this.what = what;
    this.bytes = bytes;
  }
}

/** A stored record was about to move or to vanish; records are history, and history is corrected by a new vintage. */
export class HistoryChanged extends Error {
  override readonly name = 'HistoryChanged';
  readonly what: string;

  constructor(what: string, change: 'moved' | 'left out') {
    super(
      change === 'moved'
        ? `${what} is stored with another place. A stored record is never rewritten, and nothing was written: ` +
            'import the correction as the next vintage, with its reason.'
        : `${what} is stored but missing from what was to be written. Stored records are never deleted, and nothing ` +
            'was written: merge with what is stored first.',
    );
    this.what = what;
  }
}

/** Two imports at once; the later one wins, and the earlier one says so. */
export class ImportOvertaken extends Error {
  override readonly name = 'ImportOvertaken';

  constructor() {
    super('Another import began while this one was writing. Wait until it ends, then repeat this import.');
  }
}

/** The table did not take everything, however often it was asked. */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused';
  readonly left: number;

  constructor(left: number, tries: number) {
    super(
      `The table took all but ${left} items of a batch in ${tries} tries: it is throttled. Repeat the import later.`,
    );
    this.left = left;
  }
}
