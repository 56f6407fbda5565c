import { row } from './row.ts';

/** What a share is refused for, to whoever makes it and to whoever opens it. */
export const SHARE_REFUSALS = {
  /** The share is altered, expired, revoked, of another edition or never was; it is not said which. */
  noSuchShare: row({
    status: 404,
    title: 'Not found',
    words: (_: object) => 'This link does not open anything, or does no longer.',
    remedy: () => 'Ask whoever gave it to you for another one.',
  }),
  /** No share of this edition has this id. */
  unknownShare: row({
    status: 404,
    title: 'Unknown share',
    words: ({ report, edition }: { readonly report: string; readonly edition: string }) =>
      `The edition "${edition}" of "${report}" has no such share.`,
    remedy: ({ report, edition }) => `GET /editions/${report}/${edition}/shares lists them.`,
  }),
  /** A share would end at once, or hardly ever. */
  unfitExpiry: row({
    status: 422,
    title: 'Unfit end of a share',
    words: ({ expiresAt }: { readonly expiresAt: string; readonly days: number }) =>
      `A share cannot end at ${expiresAt}.`,
    remedy: ({ days }) => `Give an instant in the future, within ${days} days.`,
  }),
  /** The share was to open what is no report of the edition. */
  notShareable: row({
    status: 422,
    title: 'Not a report of this edition',
    words: ({ file }: { readonly file: string; readonly reports: readonly string[] }) => `"${file}" cannot be shared.`,
    remedy: ({ reports }) => `Reports of this edition: ${reports.join(', ')}.`,
  }),
} as const;
