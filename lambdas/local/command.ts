import { isShown } from '../refusals/refusal.ts';
import { isSystemError } from './store/place-once.ts';

/** What a command is given by whoever calls it, and where it answers. */
export interface Terminal {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Says a line of the answer. */
  readonly say: (line: string) => void;
  /** Says why there is no answer. */
  readonly complain: (line: string) => void;
}

/** What a command does; answers its exit code. */
export type Command = (terminal: Terminal) => Promise<number>;

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/**
 * Carries out a command and answers its exit code. A refusal is shown in its own words; anything else is a fault of the
 * program and shows its stack. Either way the exit code is 1.
 */
export async function carryOut(command: Command, terminal: Terminal): Promise<number> {
  try {
    return await command(terminal);
  } catch (error) {
    if (isShown(error)) terminal.complain(error.message.trimEnd());
    else console.error('Almanac failed in a way that it does not know. Please report this:', error);
    return 1;
  }
}

/** Carries out a command as this process. */
export async function runCommand(command: Command): Promise<void> {
  // The SDK's notice about Node 20 says nothing to a person who makes a report; its version is pinned.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  // Whoever reads no further, as `head` does, has seen enough; what the command makes, it still makes.
  process.stdout.on('error', error => {
    if (!isSystemError(error, 'EPIPE')) throw error;
  });
  const code = await carryOut(command, { args: process.argv.slice(2), env: process.env, say, complain });
  if (code !== 0) process.exitCode = code;
}
