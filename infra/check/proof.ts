/** What a check has shown, in words, and what it hands on to the checks after it. */
export interface Proof<T> {
  readonly words: string;
  readonly value: T;
}

/** Something is not as it must be. */
export class NotSo extends Error {
  override readonly name = 'NotSo';
}

/** What cannot be shown where the check runs, and why. */
export class NotShown extends Error {
  override readonly name = 'NotShown';
}

/** Somebody stopped the check. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** A proof that hands nothing on. */
export const proof = (words: string): Proof<null> => ({ words, value: null });
