import { type Refusal, refuse } from '../refusals/refusal.ts';

const FULL = ['ENOSPC', 'EDQUOT'];
/** The last three: a file where a folder should be, or the other way round. */
const CLOSED = ['EROFS', 'EACCES', 'EPERM', 'EEXIST', 'ENOTDIR', 'EISDIR'];
const DAMAGED = ['EIO', 'LEVEL_DATABASE_NOT_OPEN', 'LEVEL_CORRUPTION', 'LEVEL_IO_ERROR'];

/** The engine of the table tells the system's own trouble in words alone. */
const IN_WORDS: readonly (readonly [words: RegExp, code: string])[] = [
  [/No space left on device/, 'ENOSPC'],
  [/Read-only file system/, 'EROFS'],
  [/Permission denied/, 'EACCES'],
  [/^Database is (closed|not open)/, 'LEVEL_DATABASE_NOT_OPEN'],
];

interface SystemFacts {
  readonly code: string;
  readonly path: string | null;
}

/**
 * Code and path of an error of the system. What caused another tells more than that: a table that cannot be opened is not
 * damaged where the disk had no room for it.
 */
function factsOf(error: unknown): SystemFacts | null {
  if (!(error instanceof Error)) return null;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
  const cause = factsOf(error.cause);
  if (cause !== null) return { code: cause.code, path: path ?? cause.path };
  const told = IN_WORDS.find(([words]) => words.test(error.message))?.[1];
  const code = told ?? ('code' in error && typeof error.code === 'string' ? error.code : null);
  return code !== null && [...FULL, ...CLOSED, ...DAMAGED].includes(code) ? { code, path } : null;
}

/** What the disk did not let happen, in words; null where the error is about something else. */
export function diskRefusal(error: unknown): Refusal | null {
  const facts = factsOf(error);
  if (facts === null) return null;
  const { code, path } = facts;
  if (FULL.includes(code)) return refuse('diskFull', { path }, { cause: error });
  if (CLOSED.includes(code)) return refuse('diskClosed', { path, code }, { cause: error });
  return refuse('storeDamaged', { path, code }, { cause: error });
}
