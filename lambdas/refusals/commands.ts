import { row } from './row.ts';

interface OnDisk {
  readonly path: string | null;
}

const at = (path: string | null): string => (path === null ? '' : ` at ${path}`);

/** What a command cannot do on this machine. */
export const COMMAND_REFUSALS = {
  /** A command cannot do what it was asked; the words say why and what to do. */
  commandRefused: row({ shown: true, words: ({ words }: { readonly words: string }) => words }),
  /** The port is taken. */
  portInUse: row({
    shown: true,
    words: ({ port }: { readonly port: number }) => `Port ${port} is in use: perhaps Almanac is running already.`,
    remedy: () => 'Stop it, or choose another: PORT=8788 npm start',
  }),
  /** Another process has the folder of the store open. */
  storeInUse: row({
    shown: true,
    words: ({ folder, pid, since }: { readonly folder: string; readonly pid: number; readonly since: string }) =>
      `The store ${folder} is in use by process ${pid}, since ${since}. Only one process may have it open:`,
    remedy: () =>
      'stop that one first (it may be an `npm start` in another terminal), or name another folder, such as ' +
      'ALMANAC_HOME=.almanac-2.',
  }),
  /** The lock file does not say who has the folder open. */
  unreadableLock: row({
    shown: true,
    words: ({ folder }: { readonly folder: string; readonly lock: string }) =>
      `The store ${folder} has a lock file that cannot be read.`,
    remedy: ({ lock }) => `If no Almanac is running, delete ${lock} and try again.`,
  }),
  /** The disk takes no more. */
  diskFull: row({
    shown: true,
    words: ({ path }: OnDisk) => `The disk is full${at(path)}, so this could not be written.`,
    remedy: () => 'Free some space, then ask again: what was finished is kept, and nothing is half written.',
  }),
  /** The disk, or a folder of it, may not be read or written. */
  diskClosed: row({
    shown: true,
    words: ({ path, code }: OnDisk & { readonly code: string }) =>
      `The system does not let Almanac read or write${at(path)} (${code}).`,
    remedy: () =>
      'See what is there, who owns the folder and whether the disk is mounted for reading only, or name another with ' +
      'ALMANAC_HOME.',
  }),
  /** What the disk gives back is not what the store wrote. */
  storeDamaged: row({
    shown: true,
    words: ({ path, code }: OnDisk & { readonly code: string }) => `The store is damaged${at(path)} (${code}).`,
    remedy: () =>
      'Restore the folder from a copy; or name another with ALMANAC_HOME and import the records there again, which ' +
      'gives the same files.',
  }),
  /** The stored secret is not one that was made here; links that it signed might be guessed. */
  unfitSecret: row({
    shown: true,
    words: ({ path }: { readonly path: string }) =>
      `The secret in ${path} is not 64 hex digits, so it is not the one that Almanac made: the file was cut or edited.`,
    remedy: () => 'Delete it; the next start makes a new one, and only links of the last ten minutes stop working.',
  }),
} as const;
