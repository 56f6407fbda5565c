import { refuse } from '../refusals/refusal.ts';

/**
 * What the arguments of a command ask for.
 *
 * @throws commandRefused with its usage where they cannot be read, or ask for nothing that it does.
 */
export function understood<T>(usage: string, read: () => T | null): T {
  let asked: T | null = null;
  try {
    asked = read();
  } catch (error) {
    throw refuse('commandRefused', { words: `${error instanceof Error ? error.message : 'Wrong usage'}\n\n${usage}` });
  }
  if (asked === null) throw refuse('commandRefused', { words: usage });
  return asked;
}
