/** The share is altered, expired, revoked, of another edition or never was; nobody is told which. */
export class NoSuchShare extends Error {
  override readonly name = 'NoSuchShare';

  constructor() {
    super('This link does not open anything, or does no longer. Ask whoever gave it to you for another one.');
  }
}

/** No share of this edition has this id. */
export class UnknownShare extends Error {
  override readonly name = 'UnknownShare';

  constructor(report: string, edition: string) {
    super(
      `The edition "${edition}" of "${report}" has no such share. GET /editions/${report}/${edition}/shares lists them.`,
    );
  }
}

/** A share would end at once, or hardly ever. */
export class UnfitExpiry extends Error {
  override readonly name = 'UnfitExpiry';

  constructor(expiresAt: string, days: number) {
    super(`A share cannot end at ${expiresAt}. Give an instant in the future, within ${days} days.`);
  }
}

/** The share was to open what is no report of the edition. */
export class NotShareable extends Error {
  override readonly name = 'NotShareable';

  constructor(file: string, reports: readonly string[]) {
    super(`"${file}" cannot be shared. Reports of this edition: ${reports.join(', ')}.`);
  }
}

/** No import has this id. */
export class UnknownImport extends Error {
  override readonly name = 'UnknownImport';

  constructor(id: string) {
    super(`There is no import "${id}". Begin one with POST /imports; its answer names the import.`);
  }
}

/** The import takes no more files, or was begun already. */
export class ImportClosed extends Error {
  override readonly name = 'ImportClosed';

  constructor(id: string, status: string) {
    super(`The import "${id}" is ${status}, so this is no longer possible. Begin another one with POST /imports.`);
  }
}

/** More files than an import takes. */
export class TooManyFiles extends Error {
  override readonly name = 'TooManyFiles';

  constructor(limit: number) {
    super(`An import takes at most ${limit} files. Put more rows into a file, or begin several imports.`);
  }
}

/** Files were announced, but are not there as they were announced. */
export class UploadsMissing extends Error {
  override readonly name = 'UploadsMissing';
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super(
      files.length === 0
        ? 'No file was announced. Announce files with POST /imports/{id}/files, and send each to its link with PUT.'
        : `Not there yet, or not in the size that was announced: ${files.join(', ')}. Send each to its link with PUT.`,
    );
    this.files = files;
  }
}

/** Two callers changed the same import at once. */
export class ImportChanged extends Error {
  override readonly name = 'ImportChanged';

  constructor(id: string) {
    super(`The import "${id}" was changed by somebody else at this moment. Look at it, and ask again.`);
  }
}
