import * as fc from 'fast-check';
import type { Figured } from '../../lambdas/audit/expect/word-check.ts';
import { isTrue } from '../../lambdas/claims/claim.ts';
import type { EditionInput } from '../../lambdas/claims/edition-input.ts';
import { judge } from '../../lambdas/claims/judge/judge.ts';
import { createView } from '../../lambdas/claims/view.ts';
import { createNames } from '../../lambdas/document/names.ts';
import { languageOf, say } from '../../lambdas/language/say.ts';
import { textIn } from '../../lambdas/records/language-id.ts';
import { comparisonQuestions, GROUP } from '../claims/properties/comparisons-really.ts';
import { questions } from '../claims/properties/questions.ts';
import { realityOf } from '../claims/properties/reality.ts';
import { fullRecords, partialRecords } from '../claims/properties/records-of.ts';
import { type Truth, truths } from '../claims/properties/truth.ts';
import { alone } from './alone.ts';
import type { EDITIONS } from './edition.ts';
import { once } from './once.ts';
import type { PrintedLanguage } from './printed-languages.ts';
import { SEED } from './seed.ts';
import { named } from './world-rows.ts';

/** A claim that holds, in the words of one language. */
export interface Told {
  readonly claim: Figured;
  readonly text: string;
}

/** Records, and every true claim that they bear out. */
export interface Tale {
  readonly input: EditionInput;
  readonly told: Readonly<Record<PrintedLanguage, readonly Told[]>>;
}

/** The true claims of an edition as its ledger holds them, made once in a process. */
export const editionTale = once((name: keyof typeof EDITIONS): Tale => {
  const {
    input,
    ledger: { claims },
  } = alone(name);
  const told = (language: PrintedLanguage) =>
    claims
      .filter(({ verdict }) => verdict === 'true')
      .map(claim => ({ claim, text: claim.sentence?.[language] ?? '' }));
  return { input, told: { en: told('en'), 'zh-Hans': told('zh-Hans') } };
});

type NamesOf = Readonly<
  Record<string, Readonly<Record<PrintedLanguage, string>> & { readonly aliases?: readonly string[] }>
>;

/** Names of which one is a part of another. */
const NAMES: NamesOf = {
  a: named('York', '约克'),
  b: named('New York', '新约克'),
  c: named('Nice', '尼斯'),
  d: named('Reading', '雷丁'),
  e: named('Hong Kong', '香港'),
  f: named('Shenzhen', '深圳'),
  k: named('Shenzhen–Hong Kong–Guangzhou', '深圳—香港—广州'),
};

/** Names that are words of the language too, begin with numerals, or run into the words beside them. */
const WORDS: NamesOf = {
  a: { ...named('Of', '上海'), aliases: ['上海市'] },
  b: named('Most', '三亚'),
  c: named('March', '和田'),
  d: named('Held', '中卫'),
  e: named('Mobile', '九江'),
  f: named('Ahead', '位列'),
  k: named('Mobile–Of', '九江—上海'),
};

function randomTale(truth: Truth, records: typeof fullRecords, given: NamesOf): Tale {
  const real = realityOf(truth);
  const world = records(truth)
    .group(GROUP.id, GROUP.members)
    .with(rows => ({
      ...rows,
      units: rows.units.map(unit => {
        const own = given[unit.id];
        return own ? { ...unit, names: { en: own.en, 'zh-Hans': own['zh-Hans'] }, aliases: own.aliases ?? [] } : unit;
      }),
    }));
  const input = world.input();
  const view = createView(input);
  const claims = [...questions(real), ...comparisonQuestions(real)].map(query => judge(view, query)).filter(isTrue);
  const told = (language: PrintedLanguage): readonly Told[] => {
    const names = createNames(view, languageOf(language));
    const all = claims.map((claim): Told => ({ claim, text: say(languageOf(language), claim, names) }));
    return [...new Map(all.map(each => [each.text, each])).values()];
  };
  return { input, told: { en: told('en'), 'zh-Hans': told('zh-Hans') } };
}

const tales = (numRuns: number, given: NamesOf): readonly Tale[] =>
  fc
    .sample(truths, { seed: SEED, numRuns })
    .flatMap(truth => [partialRecords, fullRecords].map(records => randomTale(truth, records, given)));

/** Thousands of claims, of random worlds. */
export const randomTales = (numRuns: number): readonly Tale[] => tales(numRuns, NAMES);

/** Claims of random worlds in which the names are such as are easily misread. */
export const misreadTales = (numRuns: number): readonly Tale[] => tales(numRuns, WORDS);

/** The names of units as the edition prints them. */
export const printedNames = ({ report, dataset }: EditionInput, language: PrintedLanguage): readonly string[] =>
  dataset.units.map(({ id, names }) => textIn(report.displayNames[id] ?? names, language));
