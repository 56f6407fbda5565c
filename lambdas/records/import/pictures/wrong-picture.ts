import type { Told } from '../tables/grid.ts';

/** A picture that is not taken, with what to do. */
export class WrongPicture extends Error {
  override readonly name = 'WrongPicture';

  constructor(readonly told: Told) {
    super(told.en[0]);
  }
}

/** A picture is not taken: what is wrong and what to do, in both languages of those who import. */
export const wrong = (
  en: readonly [message: string, remedy: string],
  zh: readonly [message: string, remedy: string],
): WrongPicture => new WrongPicture({ en, zh });
