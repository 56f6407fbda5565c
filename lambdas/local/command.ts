import { inspect } from 'node:util';
import { isShown } from '../refusals/refusal.ts';
import { diskRefusal } from './disk.ts';
import { plainText } from './plain-text.ts';
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

/** Does something for a terminal; answers an exit code. */
type Action = (terminal: Terminal) => Promise<number>;

export interface Command {
  /** How it is called and what it does; what `--help` shows. */
  readonly usage: string;
  readonly run: Action;
}

/** Whether it is only asked how something is called. */
export const asksForHelp = ({ args }: Terminal): boolean => args.includes('--help') || args.includes('-h');

export const say = (line: string): void => {
  process.stdout.write(`${plainText(line)}\n`);
};

export const complain = (line: string): void => {
  process.stderr.write(`${plainText(line)}\n`);
};

/** Carries out a command, or says how it is called; answers its exit code. */
export function carryOut({ usage, run }: Command, terminal: Terminal): Promise<number> {
  if (!asksForHelp(terminal)) return orComplain(run, terminal);
  terminal.say(usage);
  return Promise.resolve(0);
}

/**
 * Does it and answers its exit code. A refusal is shown in its own words; anything else is a fault of the program and
 * shows its stack. Either way the exit code is 1.
 */
async function orComplain(action: Action, terminal: Terminal): Promise<number> {
  try {
    return await action(terminal);
  } catch (error) {
    terminal.complain(wordsOf(error));
    return 1;
  }
}

function wordsOf(error: unknown): string {
  const known = isShown(error) ? error : diskRefusal(error);
  if (known !== null) return known.message.trimEnd();
  return `Almanac failed in a way that it does not know. Please report this: ${inspect(error)}`;
}

/** Does it as this process, which then ends with its exit code. */
export async function runProcess(action: Action): Promise<void> {
  // The SDK's notice about Node 20 says nothing to a person who makes a report; its version is pinned.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  // Whoever reads no further, as `head` does, has seen enough; what the command makes, it still makes.
  process.stdout.on('error', error => {
    if (!isSystemError(error, 'EPIPE')) throw error;
  });
  // The engine of the table throws where nobody can catch it, as when the disk is full: it ends the process, in words.
  process.once('uncaughtException', error => {
    complain(wordsOf(error));
    process.exit(1);
  });
  const code = await orComplain(action, { args: process.argv.slice(2), env: process.env, say, complain });
  if (code !== 0) process.exitCode = code;
}
