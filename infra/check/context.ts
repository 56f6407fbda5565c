import type { Aws } from './aws-cli.ts';
import type { Deployment } from './deployment.ts';
import type { Undo } from './undo.ts';

/** A stack in an account. */
export interface InAccount {
  readonly aws: Aws;
  readonly stack: Deployment;
  /** The services are stood in for by an emulator, which checks neither signatures nor policies. */
  readonly emulated: boolean;
  /** A link to an object, signed by whoever asks, that lives so many seconds. */
  readonly presign: (url: string, seconds: number) => Promise<string>;
}

/** What a check is carried out with. */
export interface Context {
  /** Address of the API, without a slash at its end. */
  readonly api: string;
  /** Null for a server on one machine. */
  readonly account: InAccount | null;
  readonly undo: Undo;
  /** Waits so many milliseconds; throws `Stopped` when somebody stops the check meanwhile. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A word that no earlier check used. */
  readonly nonce: string;
  /** A folder for files of a moment. */
  readonly folder: string;
}
