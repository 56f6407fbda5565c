import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Where chance begins: the same for every run of one commit, another for the next, so that many commits try much and a
 * failure comes again. `ALMANAC_TEST_SEED` sets it; what a failing run began with is printed at its end.
 */
export const SEED = seedOf(process.env.ALMANAC_TEST_SEED ?? commit());

/** A number as it is, and the first 28 bits of a commit's name. */
function seedOf(from: string): number {
  const seed = /^[0-9a-f]{40}$/.test(from) ? Number.parseInt(from.slice(0, 7), 16) : Number(from);
  if (Number.isSafeInteger(seed)) return seed;
  throw new Error(`ALMANAC_TEST_SEED is neither a whole number nor the name of a commit: ${from}`);
}

/** The commit that is tested; of a copy without its history, nothing is known and chance begins at one. */
function commit(): string {
  try {
    const cwd = fileURLToPath(new URL('.', import.meta.url));
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '1';
  }
}
