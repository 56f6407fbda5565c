import { isShown } from '../refusals/refusal.ts';
import { isSystemError } from './store/place-once.ts';

/**
 * Runs a command. A refusal is shown in its own words; anything else is a fault of the program and shows its stack.
 * Either way the exit code is 1.
 */
export async function command(action: () => Promise<void>): Promise<void> {
  // The SDK's notice about Node 20 says nothing to a person who makes a report; its version is pinned.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  // Whoever reads no further, as `head` does, has seen enough; what the command makes, it still makes.
  process.stdout.on('error', error => {
    if (!isSystemError(error, 'EPIPE')) throw error;
  });
  try {
    await action();
  } catch (error) {
    process.exitCode = 1;
    if (isShown(error)) process.stderr.write(`${error.message.trimEnd()}\n`);
    else console.error('Almanac failed in a way that it does not know. Please report this:', error);
  }
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
