import { constants, copyFile, link, rm } from 'node:fs/promises';

/** Whether the error is the system's, with one of these codes. */
export const isSystemError = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** File systems without hard links say so in one of these ways. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV'];

/**
 * Moves a finished temporary file to its place unless something is there already; answers whether it did. Readers see
 * the whole file or none, and of two writers one wins.
 */
export async function placeOnce(temporary: string, place: string): Promise<boolean> {
  try {
    await linkOrCopy(temporary, place);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function linkOrCopy(temporary: string, place: string): Promise<void> {
  try {
    await link(temporary, place);
  } catch (error) {
    if (!isSystemError(error, ...NO_LINKS)) throw error;
    await copyFile(temporary, place, constants.COPYFILE_EXCL);
  }
}
