import { createHash } from 'node:crypto';

/** A picture that stands in a finished file. */
export interface FoundPicture {
  /** What it shows, such that two that show the same are the same text; or in words what it is besides. */
  readonly shows: string;
  /** Whether it is told to those who do not see it. */
  readonly isTold: boolean;
  /** The page that it stands on, from 1; a page of the web has none. */
  readonly page?: number;
}

/** A hash of parts that belong together. */
export const printOf = (format: string, ...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return `${format} ${hash.digest('hex')}`;
};
