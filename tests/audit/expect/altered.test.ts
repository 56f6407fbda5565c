import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { createWordCheck } from '../../../lambdas/audit/expect/word-check.ts';
import { type ClaimKind, type Figures, KINDS } from '../../../lambdas/claims/schema/kinds.ts';
import { createView } from '../../../lambdas/claims/view.ts';
import { createNames } from '../../../lambdas/document/names.ts';
import type { Names } from '../../../lambdas/language/language.ts';
import { languageOf } from '../../../lambdas/language/say.ts';
import { type AlteredFigures, alteredFigures, WAYS } from '../../support/altered-figures.ts';
import { byDepth, DEEP } from '../../support/depth.ts';
import { EDITION_NAMES } from '../../support/edition.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { SEED } from '../../support/seed.ts';
import { editionTale, randomTales, type Tale } from '../../support/told-claims.ts';
import { EVERY_KIND } from '../../support/worded.ts';
import { createDice, some } from '../agreement/dice.ts';

/** The sentence of a claim as it would read if one thing in its wording slipped. */
interface Slip {
  readonly kind: ClaimKind;
  readonly language: PrintedLanguage;
  readonly how: AlteredFigures['how'];
  /** Null where the check refuses it. */
  readonly unnoticed: string | null;
}

const isKind = (kind: string): kind is ClaimKind => Object.hasOwn(KINDS, kind);

const SCHEMAS: { readonly [K in ClaimKind]: { readonly figures: z.ZodType<Figures[K]> } } = KINDS;

/** The words of figures; null where they are no figures of the kind. */
function worded<K extends ClaimKind>(kind: K, figures: object, language: PrintedLanguage, names: Names): string | null {
  const { data } = SCHEMAS[kind].figures.safeParse(figures);
  return data === undefined ? null : languageOf(language).finish(languageOf(language).sentence[kind](data, names));
}

/** Every claim of a tale in the words of figures that are altered in one place, where these words are others. */
function slipsIn({ input, told }: Tale, language: PrintedLanguage): readonly Slip[] {
  const check = createWordCheck(input.dataset, { report: input.report.id, edition: input.edition.id }, language);
  const names = createNames(createView(input), languageOf(language));
  return told[language].flatMap(({ claim, text }) => {
    const { kind, figures } = claim;
    if (!isKind(kind) || typeof figures !== 'object' || figures === null) return [];
    return alteredFigures(figures, input.dataset).flatMap(({ how, what, figures: other }): readonly Slip[] => {
      const words = worded(kind, other, language, names);
      if (words === null || words === text) return [];
      const passes = check.sentence(claim, words) === null;
      return [{ kind, language, how, unnoticed: passes ? `${kind} ${what}: “${text}” told as “${words}”` : null }];
    });
  });
}

/** Of what an edition tells a share at every change, another one with every commit; before a merge all of it. */
function shareOf({ input, told }: Tale): Tale {
  const share = (language: PrintedLanguage) =>
    some(createDice(SEED), told[language], byDepth(50, told[language].length));
  return { input, told: { en: share('en'), 'zh-Hans': share('zh-Hans') } };
}

const slipsOf = (tales: readonly Tale[]): readonly Slip[] =>
  PRINTED.flatMap(language => tales.flatMap(tale => slipsIn(tale, language)));

const unnoticed = (slips: readonly Slip[]): readonly string[] => slips.flatMap(slip => slip.unnoticed ?? []);

describe('a wording that takes one figure for another is refused', () => {
  const everyKind = slipsOf([EVERY_KIND]);

  it('of every kind of claim, in every language', () => {
    expect(unnoticed(everyKind)).toEqual([]);
  });

  it('with each kind altered again and again, and in each way', () => {
    const count = (of: (slip: Slip) => boolean): number => everyKind.filter(of).length;
    const few = PRINTED.flatMap(id => [
      ...Object.keys(KINDS).filter(name => count(({ kind, language }) => kind === name && language === id) < 5),
      ...WAYS.filter(way => count(({ how, language }) => how === way && language === id) < 20),
    ]);
    expect(few).toEqual([]);
  });

  it('of the sample and the constructed records', () => {
    const printed = EDITION_NAMES.map(editionTale);
    const slips = slipsOf(printed.map(tale => shareOf(tale)));
    expect(unnoticed(slips)).toEqual([]);
    expect(slips.length).toBeGreaterThan(1000);
  });

  it('of random datasets', () => {
    expect(unnoticed(slipsOf(DEEP ? randomTales(30) : randomTales(2).map(shareOf)))).toEqual([]);
  });
});
