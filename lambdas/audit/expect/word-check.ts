import { type ClaimKind, KINDS } from '../../claims/schema/kinds.ts';
import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import { remembered } from '../remembered.ts';
import { flat, otherwise } from './compare.ts';
import type { Content } from './content.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { contentOf } from './expected.ts';
import { createFacts, type Facts } from './facts.ts';
import { createReadable, fits, type Readable } from './fits.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicon-of.ts';
import { type Issue, namesIn, reportOf } from './names.ts';
import { NOUN_KEYS, nounIn } from './nouns.ts';
import { createReader, type Reader } from './reader.ts';

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

/** How words of a language are read that are no whole sentence of a claim. */
export interface PhraseCheck {
  /** Null where the words say just these pieces of meaning, in order; else what differs. */
  readonly says: (text: string, content: Content) => string | null;
  readonly pieces: Reader;
}

/** Reads phrases of a language, with the names on record. */
export function createPhraseCheck(dataset: Dataset, issue: Issue, language: LanguageId): PhraseCheck {
  const dictionary = dictionaryOf(dataset, issue, lexiconOf(language));
  const read = createReader(dictionary);
  // One phrase is held against whatever it may say.
  const pieces = remembered(read);
  const readable = remembered((text): Readable => createReadable(dictionary, text));
  return {
    pieces,
    says: (text, content) => {
      const wrong = otherwise(pieces(text), content);
      return wrong === null || fits(readable(text), flat(content)) ? null : wrong;
    },
  };
}

/** Reads any words of a language, with the names on record. */
export const createWordReader = (dataset: Dataset, issue: Issue, language: LanguageId): Reader =>
  createReader(dictionaryOf(dataset, issue, lexiconOf(language)));

/** Lexicons by the words that only hold together in them: one object each, by which dictionaries are remembered. */
const CLOSED = new WeakMap<readonly string[], Lexicon>();

/** Reads with the names on record and, of the words that only hold together, these alone. */
export function createClosedReader(
  dataset: Dataset,
  issue: Issue,
  language: LanguageId,
  joining: readonly string[],
): Reader {
  const lexicon = CLOSED.get(joining) ?? { ...lexiconOf(language), stopWords: joining };
  CLOSED.set(joining, lexicon);
  return createReader(dictionaryOf(dataset, issue, lexicon));
}

/** Dictionaries of the names on record, by lexicon and report: every check of a dataset reads with the same. */
const DICTIONARIES = new WeakMap<Dataset, Map<Lexicon, Map<string, Dictionary>>>();

function dictionaryOf(dataset: Dataset, { report }: Issue, lexicon: Lexicon): Dictionary {
  const ofDataset = DICTIONARIES.get(dataset) ?? new Map<Lexicon, Map<string, Dictionary>>();
  DICTIONARIES.set(dataset, ofDataset);
  const ofLexicon = ofDataset.get(lexicon) ?? new Map<string, Dictionary>();
  ofDataset.set(lexicon, ofLexicon);
  const known = ofLexicon.get(report) ?? newDictionary(dataset, report, lexicon);
  ofLexicon.set(report, known);
  return known;
}

/** A measure word of the definition holds a number and its noun together, as those of the language do. */
function newDictionary(dataset: Dataset, id: string, lexicon: Lexicon): Dictionary {
  const report = reportOf(dataset, id);
  const measures = NOUN_KEYS.flatMap(key => nounIn(report, key, lexicon).measureWord ?? []);
  const stopWords = [...lexicon.stopWords, ...measures];
  return createDictionary({ ...lexicon, stopWords }, namesIn(dataset, id, lexicon));
}

const isKind = (kind: string): kind is ClaimKind => Object.hasOwn(KINDS, kind);

/**
 * Reads sentences of a language back, without any of the parts that worded them: the names of what a claim is about,
 * its numbers as values and the words that turn its meaning must be those of its figures, in order, and nothing else.
 */
export function createWordCheck(dataset: Dataset, issue: Issue, language: LanguageId): WordCheck {
  const lexicon = lexiconOf(language);
  const dictionary = dictionaryOf(dataset, issue, lexicon);
  const read = createReader(dictionary);
  const facts = createFacts(dataset, issue, lexicon);
  const by =
    (table: Lexicon['keyFigures']): Compare =>
    ({ kind, figures }, text) => {
      const content = isKind(kind) ? due(table, kind, figures, facts) : undefined;
      if (content === undefined) return `has no word check for its kind "${kind}"`;
      if (content === null) return 'has figures that cannot be read';
      const wrong = otherwise(read(text), content);
      // Names may run into the words beside them: what another reading bears out is said.
      return wrong === null || fits(createReadable(dictionary, text), flat(content)) ? null : wrong;
    };
  return { sentence: by(lexicon.expected), keyFigure: by(lexicon.keyFigures) };
}

/** What is expected; null where the figures are not those of the kind, undefined where nothing of the kind is told so. */
function due<K extends ClaimKind>(table: Lexicon['keyFigures'], kind: K, figures: unknown, facts: Facts) {
  const say: Lexicon['keyFigures'][K] = table[kind];
  return say && contentOf(kind, say, figures, facts);
}
