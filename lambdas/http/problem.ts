import {
  ImportChanged,
  ImportClosed,
  NoSuchShare,
  NotShareable,
  TooManyFiles,
  UnfitExpiry,
  UnknownImport,
  UnknownShare,
  UploadsMissing,
} from '../publishing/door-errors.ts';
import {
  NoRecords,
  NoSuchArtifact,
  NotPublished,
  ReadIncomplete,
  RunFinished,
  UnknownEdition,
  UnknownReport,
  UnknownRun,
  UnsupportedFormat,
  UnsupportedLanguage,
} from '../publishing/errors.ts';
import { KeysUnavailable, MissingScope, Unauthorised } from './auth-errors.ts';
import {
  BodyTooLarge,
  InvalidRequest,
  MalformedJson,
  MethodNotAllowed,
  NothingHere,
  WrongContentType,
} from './errors.ts';

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What is wrong, and what to do. */
  readonly detail: string;
}

type Row = readonly [refusal: abstract new (...facts: never[]) => Error, status: number, title: string];

/** The one table from refusals to HTTP. What is not in it is a fault of ours: 500, and its words stay inside. */
const TABLE: readonly Row[] = [
  [MalformedJson, 400, 'The body is not JSON'],
  [InvalidRequest, 400, 'The request cannot be read'],
  [Unauthorised, 401, 'No valid access token'],
  [MissingScope, 403, 'Not allowed'],
  [NothingHere, 404, 'Not found'],
  [UnknownReport, 404, 'Unknown report'],
  [UnknownEdition, 404, 'Unknown edition'],
  [UnknownRun, 404, 'Unknown run'],
  [NotPublished, 404, 'Not published'],
  [NoSuchArtifact, 404, 'No such file'],
  [NoSuchShare, 404, 'Not found'],
  [UnknownShare, 404, 'Unknown share'],
  [UnknownImport, 404, 'Unknown import'],
  [MethodNotAllowed, 405, 'Method not allowed'],
  [RunFinished, 409, 'The run has ended'],
  [ImportClosed, 409, 'The import is closed'],
  [ImportChanged, 409, 'The import was changed meanwhile'],
  [UploadsMissing, 409, 'Files are missing'],
  [BodyTooLarge, 413, 'The body is too large'],
  [WrongContentType, 415, 'The body must be JSON'],
  [NoRecords, 422, 'No records'],
  [UnsupportedLanguage, 422, 'Unsupported language'],
  [UnsupportedFormat, 422, 'Unsupported format'],
  [UnfitExpiry, 422, 'Unfit end of a share'],
  [NotShareable, 422, 'Not a report of this edition'],
  [TooManyFiles, 422, 'Too many files'],
  [KeysUnavailable, 503, 'Tokens cannot be checked'],
  [ReadIncomplete, 503, 'Records are being imported'],
];

const FAULT: Problem = {
  type: 'urn:almanac:problem:internal',
  title: 'The service failed',
  status: 500,
  detail: 'The request was fine as far as it was read; its failure is in the log of the service. Try again later.',
};

const slug = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** The answer to an error. `known` is false for an unforeseen one, which belongs in the log. */
export function problemOf(error: unknown): { readonly problem: Problem; readonly known: boolean } {
  if (!(error instanceof Error)) return { problem: FAULT, known: false };
  const row = TABLE.find(([refusal]) => error instanceof refusal);
  if (row === undefined) return { problem: FAULT, known: false };
  const [, status, title] = row;
  return {
    problem: { type: `urn:almanac:problem:${slug(error.name)}`, title, status, detail: error.message },
    known: true,
  };
}

/** RFC 6750. */
const challenge = (refused: boolean): string => `Bearer realm="almanac"${refused ? ', error="invalid_token"' : ''}`;

/** The problem as a response. */
export function problemResponse(error: unknown): Response {
  const { problem } = problemOf(error);
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  if (error instanceof MethodNotAllowed) headers.set('allow', error.allow.join(', '));
  if (error instanceof Unauthorised) headers.set('www-authenticate', challenge(error.shown));
  if (error instanceof MissingScope) headers.set('www-authenticate', `${challenge(false)}, error="insufficient_scope"`);
  if (problem.status === 503) headers.set('retry-after', '5');
  return new Response(`${JSON.stringify(problem)}\n`, { status: problem.status, headers });
}
