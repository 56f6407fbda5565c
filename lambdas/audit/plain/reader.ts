import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import { createPhraseCheck } from '../expect/word-check.ts';
import type { Ledger } from '../ledger.ts';
import { rememberedOf } from '../remembered.ts';
import { createKnown, type Known, namedIn } from './known.ts';
import { PLAIN_LANGUAGES } from './languages.ts';
import { type Signs, withWords } from './nouns.ts';
import { type Forms, SORTS, type Sort } from './sorts/sorts.ts';
import type { Reader } from './table-check.ts';

const isSort = (name: string): name is Sort => Object.hasOwn(SORTS, name);

/** Every sort of plain sentence. */
export const ALL_SORTS: readonly Sort[] = Object.keys(SORTS).filter(isSort);

/** The forms of a language with the words of a definition in them. */
const formsIn = (forms: Forms, signs: Signs): Forms =>
  Object.assign({}, forms, Object.fromEntries(ALL_SORTS.map(sort => [sort, withWords(forms[sort], signs)])));

/** The words of a definition in a language, for the signs of its forms; null where the language is unknown. */
export const signsIn = ({ language, nouns }: Known): Signs | null =>
  PLAIN_LANGUAGES.find(each => each.language === language)?.signs(nouns) ?? null;

/** Lines of a language that need no ground, with the words of a definition in them. */
export const exemptIn = (known: Known, signs: Signs): readonly RegExp[] =>
  (PLAIN_LANGUAGES.find(({ language }) => language === known.language)?.exempt ?? []).map(line =>
    withWords(line, signs),
  );

/** What a reader was made from beside the ledger, and the reader. */
interface Made {
  readonly dataset: Dataset;
  readonly language: LanguageId;
  readonly compared: Dataset | null;
  readonly reader: Reader | null;
}

const readersOf = rememberedOf((_: Ledger): Made[] => []);

/**
 * What reads tables and their captions in a language; null where it is unknown, or the rows do not hold the definition.
 * All checks of one ledger have the same: what a phrase says is found once.
 */
export function readerOf(
  dataset: Dataset,
  ledger: Ledger,
  language: LanguageId,
  compared: Dataset | null,
): Reader | null {
  const made = readersOf(ledger);
  const known = made.find(each => each.dataset === dataset && each.language === language && each.compared === compared);
  if (known) return known.reader;
  const reader = newReader(dataset, ledger, language, compared);
  made.push({ dataset, language, compared, reader });
  return reader;
}

function newReader(dataset: Dataset, ledger: Ledger, language: LanguageId, compared: Dataset | null): Reader | null {
  const plain = PLAIN_LANGUAGES.find(each => each.language === language);
  const known = plain ? createKnown(dataset, ledger, language, compared) : null;
  if (!plain || !known) return null;
  return {
    known,
    forms: formsIn(plain.forms, plain.signs(known.nouns)),
    phrases: createPhraseCheck(namedIn(dataset, compared), ledger, language),
  };
}
