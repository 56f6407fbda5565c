import { expect, test } from 'vitest';
import { createWordCheck, type WordCheck } from '../../../lambdas/audit/expect/word-check.ts';
import type { EditionInput } from '../../../lambdas/claims/edition-input.ts';
import { FIGURES } from '../../language/samples.ts';
import { corruptions } from '../../support/corruptions.ts';
import { byDepth } from '../../support/depth.ts';
import { EDITION_NAMES } from '../../support/edition.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { SEED } from '../../support/seed.ts';
import {
  editionTale,
  misreadTales,
  printedNames,
  randomTales,
  type Tale,
  type Told,
} from '../../support/told-claims.ts';
import { EVERY_KIND } from '../../support/worded.ts';

const wordsOf = ({ input }: Tale, language: PrintedLanguage): WordCheck =>
  createWordCheck(input.dataset, { report: input.report.id, edition: input.edition.id }, language);

/** Every claim of every tale that is not as it should be, in words. */
const through = (
  tales: readonly Tale[],
  look: (told: Told, tale: Tale, language: PrintedLanguage, check: WordCheck) => readonly string[],
) =>
  PRINTED.flatMap(language =>
    tales.flatMap(tale => {
      const check = wordsOf(tale, language);
      return tale.told[language].flatMap(told => look(told, tale, language, check));
    }),
  );

const objections = (tales: readonly Tale[]) =>
  through(tales, ({ claim, text }, _, __, check) => {
    const wrong = check.sentence(claim, text);
    return wrong === null ? [] : [`“${text}” ${wrong}`];
  });

const NAMES = new WeakMap<EditionInput, Map<PrintedLanguage, readonly string[]>>();

/** The names that an edition prints, laid out once for all of its claims. */
function namesOf(input: EditionInput, language: PrintedLanguage): readonly string[] {
  const made = NAMES.get(input) ?? new Map<PrintedLanguage, readonly string[]>();
  NAMES.set(input, made);
  const names = made.get(language) ?? printedNames(input, language);
  made.set(language, names);
  return names;
}

/** At every change a share of the sentences is spoilt, another one with every commit; before a merge all are. */
const EACH = byDepth(6, 1);
const shareOf = (tale: Tale): Tale => {
  if (tale === EVERY_KIND) return tale;
  const share = (told: readonly Told[]) => told.filter((_, at) => (at + SEED) % EACH === 0);
  return { ...tale, told: { en: share(tale.told.en), 'zh-Hans': share(tale.told['zh-Hans']) } };
};

const unnoticed = (tales: readonly Tale[]) =>
  through(tales.map(shareOf), ({ claim, text }, { input }, language, check) =>
    corruptions(text, language, namesOf(input, language))
      // “Of the five cities …”: at the head of a sentence the word is no city, and to leave it out changes nothing.
      .filter(({ what, text: spoilt }) => what !== 'no Of' || !spoilt.startsWith(' the '))
      .filter(corruption => check.sentence(claim, corruption.text) === null)
      .map(({ what, text: spoilt }) => `${what}: ${spoilt}`),
  );

const WORLDS = randomTales(byDepth(2, 24));
const MISREAD = misreadTales(byDepth(1, 8));
const printed = EDITION_NAMES.map(editionTale);

/** So few random datasets that one test is done with them soon. */
const AT_ONCE = 5;
const inParts = (what: string, tales: readonly Tale[]): readonly (readonly [what: string, tales: readonly Tale[]])[] =>
  Array.from({ length: Math.ceil(tales.length / AT_ONCE) }, (_, part) => [
    `${what}, part ${part + 1}`,
    tales.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  ]);

const TALES = [
  ['every kind of claim', [EVERY_KIND]],
  ['the sample and the constructed records', printed],
  ...inParts('random worlds', WORLDS),
  ...inParts('worlds whose names are easily misread', MISREAD),
] as const;

test.each(TALES)('the sentences of %s say what the figures of their claims are', (_, tales) => {
  expect(objections(tales)).toEqual([]);
});

test.each(TALES)('no number, name or word of %s can be changed unnoticed', (_, tales) => {
  expect(unnoticed(tales)).toEqual([]);
});

test('each kind of claim is spoilt in each of its parts, and thousands of claims in all', () => {
  const spoilt = through([EVERY_KIND], ({ claim, text }, { input }, language) => {
    const ways = corruptions(text, language, printedNames(input, language)).map(({ what }) => what);
    const parts = { number: /→/, word: /“/ };
    return Object.entries(parts)
      .filter(([, pattern]) => ways.some(way => pattern.test(way)))
      .map(([part]) => `${claim.kind} ${part}`);
  });
  const kinds = Object.keys(FIGURES);
  expect(kinds.filter(kind => !spoilt.includes(`${kind} number`))).toEqual([]);
  expect(kinds.filter(kind => !spoilt.includes(`${kind} word`))).toEqual([]);
  expect(WORLDS.flatMap(({ told }) => told.en).length).toBeGreaterThan(byDepth(150, 1800));
});
