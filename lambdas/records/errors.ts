/** The report is not defined in the table. */
export class UnknownReport extends Error {
  override readonly name = 'UnknownReport';
  readonly report: string;
  /** Reports that are defined. */
  readonly known: readonly string[];

  constructor(report: string, known: readonly string[] = []) {
    super(
      `There is no report "${report}". ${
        known.length > 0 ? `Defined: ${known.join(', ')}.` : 'No report is defined yet: import one (reports.json).'
      }`,
    );
    this.report = report;
    this.known = known;
  }
}

/** The report is defined, but not this year of it. */
export class UnknownEdition extends Error {
  override readonly name = 'UnknownEdition';
  readonly report: string;
  readonly edition: string;
  /** Editions that the report defines. */
  readonly known: readonly string[];

  constructor(report: string, edition: string, known: readonly string[] = []) {
    super(
      `The report "${report}" has no edition "${edition}". ${
        known.length > 0
          ? `It defines: ${known.join(', ')}.`
          : 'It defines none yet: import its definition with this edition (reports.json).'
      }`,
    );
    this.report = report;
    this.edition = edition;
    this.known = known;
  }
}

/** The edition is defined, but none of the releases that it draws on holds a record. */
export class NoRecords extends Error {
  override readonly name = 'NoRecords';
  readonly report: string;
  readonly edition: string;

  constructor(report: string, edition: string) {
    super(
      `No ranking record is stored for any release that the edition "${edition}" of "${report}" draws on. ` +
        'Import the records of these releases, then ask again.',
    );
    this.report = report;
    this.edition = edition;
  }
}
