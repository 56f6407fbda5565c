import { type Fault, tellFault } from '../audit/fault.ts';

export { NoRecords, UnknownEdition, UnknownReport } from '../records/errors.ts';

/** The key already holds other bytes: an artifact key is a promise, and it was about to be broken. */
export class StoredDifferently extends Error {
  override readonly name = 'StoredDifferently';
  readonly key: string;

  constructor(key: string) {
    super(
      `The store already holds other bytes under "${key}". The same input must give the same bytes: ` +
        'nothing was overwritten; compare the stored object with a fresh one before deleting either.',
    );
    this.key = key;
  }
}

/** A reader found another number of records than imports wrote: an import is under way or was interrupted. */
export class ReadIncomplete extends Error {
  override readonly name: string = 'ReadIncomplete';
  readonly what: string;
  readonly expected: number;
  readonly found: number;

  constructor(what: string, expected: number, found: number, words?: string) {
    super(
      words ??
        `${what}: ${expected} records were imported but ${found} were read. ` +
          'An import is under way or was interrupted: wait for it, or repeat it, then ask again.',
    );
    this.what = what;
    this.expected = expected;
    this.found = found;
  }
}

/** The last import never said that it was done: until it is repeated nothing is read, since part of it may be missing. */
export class ImportInterrupted extends ReadIncomplete {
  override readonly name = 'ImportInterrupted';

  constructor(expected: number) {
    super(
      'The last import',
      expected,
      0,
      `The last import did not finish: it was to leave ${expected} ranking records, and part of them may be missing. ` +
        'If it is still under way, wait for it; otherwise run the same import again, which mends it.',
    );
  }
}

/** As many records were read as were imported, and yet they are not the ones that were imported. */
export class ReadAltered extends ReadIncomplete {
  override readonly name = 'ReadAltered';

  constructor(records: number) {
    super(
      'The table',
      records,
      records,
      'What was read from the table differs from what was imported, although the counts agree: an item was changed ' +
        'by other means than an import, or an import began meanwhile. Ask again; if it stays, repeat the import.',
    );
  }
}

/** No run has this id. */
export class UnknownRun extends Error {
  override readonly name = 'UnknownRun';
  readonly run: string;

  constructor(run: string) {
    super(`There is no run "${run}". Start one with POST /runs; its answer names the run.`);
    this.run = run;
  }
}

/** The report is not printed in this language. */
export class UnsupportedLanguage extends Error {
  override readonly name = 'UnsupportedLanguage';
  readonly language: string;
  readonly supported: readonly string[];

  constructor(language: string, supported: readonly string[]) {
    super(`This report is not printed in "${language}". Ask for one or more of: ${supported.join(', ')}.`);
    this.language = language;
    this.supported = supported;
  }
}

/** There is no printer for this format. */
export class UnsupportedFormat extends Error {
  override readonly name = 'UnsupportedFormat';
  readonly format: string;
  readonly supported: readonly string[];

  constructor(format: string, supported: readonly string[]) {
    super(`There is no printer for "${format}". Ask for one or more of: ${supported.join(', ')}.`);
    this.format = format;
    this.supported = supported;
  }
}

/** The edition may be defined, but nothing of it has been published. */
export class NotPublished extends Error {
  override readonly name = 'NotPublished';
  readonly report: string;
  readonly edition: string;

  constructor(report: string, edition: string) {
    super(
      `The edition "${edition}" of "${report}" has not been published. ` +
        `Start a run with POST /runs {"report":"${report}","edition":"${edition}"}.`,
    );
    this.report = report;
    this.edition = edition;
  }
}

/** The edition is published, without this file. */
export class NoSuchArtifact extends Error {
  override readonly name = 'NoSuchArtifact';
  readonly artifact: string;
  readonly known: readonly string[];

  constructor(artifact: string, known: readonly string[]) {
    super(`This edition has no file "${artifact}". It has: ${known.join(', ')}.`);
    this.artifact = artifact;
    this.known = known;
  }
}

/** The records changed after the run was asked for, so its id would no longer say what it rests on. */
export class RecordsChanged extends Error {
  override readonly name = 'RecordsChanged';
  readonly run: string;

  constructor(run: string) {
    super('The records changed between the request and the freeze. Nothing was frozen: ask again.');
    this.run = run;
  }
}

/** A step was called before the one that it needs. */
export class NotFrozen extends Error {
  override readonly name = 'NotFrozen';
  readonly run: string;

  constructor(run: string) {
    super(`The run "${run}" has no frozen input yet: freeze comes before rendering and publishing.`);
    this.run = run;
  }
}

/** The run was cancelled or has ended, or another attempt has taken it over; the step stops without a trace. */
export class RunTakenOver extends Error {
  override readonly name = 'RunTakenOver';
  readonly run: string;

  constructor(run: string) {
    super(`The run "${run}" has ended or was cancelled, or another attempt has taken over: this step stopped.`);
    this.run = run;
  }
}

/** The run has ended by itself, so there is nothing left to cancel. */
export class RunFinished extends Error {
  override readonly name = 'RunFinished';
  readonly run: string;

  constructor(run: string, status: string) {
    super(`The run "${run}" is ${status} already, so it cannot be cancelled.`);
    this.run = run;
  }
}

/** What was read back from the store is not what was written. */
export class DamagedObject extends Error {
  override readonly name = 'DamagedObject';
  readonly object: string;

  constructor(object: string, damage: string) {
    super(`${object} was read back from the store and ${damage}. Nothing was published.`);
    this.object = object;
  }
}

/** Artifacts that were planned are not on record. */
export class Unfinished extends Error {
  override readonly name = 'Unfinished';
  readonly run: string;

  constructor(run: string, planned: number, found: number) {
    super(`${planned} artifacts were planned but ${found} are on record. Nothing was published: repeat the run.`);
    this.run = run;
  }
}

/** The process is closing: the step under way has ended and no other begins. The run is resumed at the next start. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('The run was interrupted. It is resumed at the next start.');
  }
}

const TOLD = 5;

/** The second look found what the records do not bear out, or words in a file that nobody declared. */
export class Unproven extends Error {
  override readonly name = 'Unproven';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const more = faults.length > TOLD ? ` And ${faults.length - TOLD} more.` : '';
    super(
      `The second look at the finished files found ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}, ` +
        `so nothing was published. ${faults.slice(0, TOLD).map(tellFault).join(' ')}${more}`,
    );
    this.faults = faults;
  }
}
