import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import { flat, otherwise } from './compare.ts';
import { EN } from './en.ts';
import { fits } from './fits.ts';
import { KEY_FIGURES } from './key-figures.ts';
import { KINDS } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { type Issue, namesIn } from './names.ts';
import { createReader, type Reader } from './read.ts';
import type { Says } from './says.ts';
import { createScan } from './scan.ts';
import { createTerms } from './terms.ts';
import { ZH } from './zh-hans.ts';

/** Compares words with the figures of a claim that is true: null where they agree, or words that say what differs. */
type Compare = (claim: Figured, text: string) => string | null;

/** As much of a claim as its words rest on. */
export interface Figured {
  readonly kind: string;
  readonly figures?: unknown;
}

export interface WordCheck {
  /** The sentence of a claim. */
  readonly sentence: Compare;
  /** A figure of a claim that is set large, with its label. */
  readonly keyFigure: Compare;
}

const LEXICONS: Readonly<Record<LanguageId, Lexicon>> = { en: EN, 'zh-Hans': ZH };

/** Reads any words of a language, with the names on record. */
export const createWordReader = (dataset: Dataset, issue: Issue, language: LanguageId): Reader =>
  createReader(createScan(LEXICONS[language], namesIn(dataset, issue.report, language)));

/**
 * Reads sentences of a language back, without any of the parts that worded them: the names of what a claim is about,
 * its numbers as values and the words that turn its meaning must be those of its figures, in order, and nothing else.
 */
export function createWordCheck(dataset: Dataset, issue: Issue, language: LanguageId): WordCheck {
  const scan = createScan(LEXICONS[language], namesIn(dataset, issue.report, language));
  const read = createReader(scan);
  const terms = createTerms(dataset, issue, language);
  const by =
    (table: Readonly<Record<string, Says>>): Compare =>
    ({ kind, figures }, text) => {
      const says = Object.hasOwn(table, kind) ? table[kind] : undefined;
      if (!says) return `has no word check for its kind "${kind}"`;
      const line = says(figures, terms, language);
      if (line === null) return 'has figures that cannot be read';
      const wrong = otherwise(read(text), line);
      // Names may run into the words beside them: what another reading bears out is said.
      return wrong === null || fits(scan, text, flat(line)) ? null : wrong;
    };
  return { sentence: by(KINDS), keyFigure: by(KEY_FIGURES) };
}
