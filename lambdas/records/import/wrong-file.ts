import type { Told } from './tables/grid.ts';

/** A picture or a font that is not taken, with what to do. */
export class WrongFile extends Error {
  override readonly name = 'WrongFile';

  constructor(readonly told: Told) {
    super(told.en[0]);
  }
}

/** A picture or a font is not taken: what is wrong and what to do, in both languages of those who import. */
export const wrong = (
  en: readonly [message: string, remedy: string],
  zh: readonly [message: string, remedy: string],
): WrongFile => new WrongFile({ en, zh });
