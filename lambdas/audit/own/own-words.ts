import type { Dataset } from '../../records/dataset.ts';
import type { Declared, DeclaredOwnWords, OwnPiece } from '../declared.ts';
import { createWordCheck } from '../expect/word-check.ts';
import type { Fault } from '../fault.ts';
import type { Ledger } from '../ledger.ts';
import { createFigureCheck, FIGURE, type PrintedFigure } from './figures.ts';
import { statedIn } from './languages.ts';
import type { Objection } from './objection.ts';
import type { Stated } from './stated.ts';

/** The place of a judged sentence in the text around it. */
const JUDGED = '\uFFFC';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const byLength = (names: readonly (string | null)[]): readonly string[] =>
  [...new Set(names.flatMap(name => (name === null ? [] : [name.trim()])))]
    .filter(name => name.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What is ranked, in every language and spelling, longest first. */
const rankedNames = ({ units, groups, reports }: Dataset): readonly string[] =>
  byLength([
    ...[...units, ...groups].flatMap(({ names }) => Object.values(names)),
    ...reports.flatMap(({ displayNames }) => Object.values(displayNames)).flatMap(names => Object.values(names)),
    ...units.flatMap(({ aliases }) => aliases),
  ]);

/** Who publishes what, and under which title: to name it says nothing of anybody. */
const publishedNames = ({ rankings, sources, indicators, reports }: Dataset): readonly string[] =>
  byLength(
    [
      ...rankings.flatMap(({ names, shortNames, publisher }) => [names, shortNames, publisher]),
      ...sources.flatMap(({ publisher, title }) => [publisher, title]),
      ...indicators.map(({ names }) => names),
      ...reports.flatMap(({ publisher, titles, focus }) => [publisher, titles, focus.names]),
    ].flatMap(names => Object.values(names)),
  );

/** Reads the institute's own words in one language. */
interface Reading {
  /** The words of a sentence by which it says something that could be wrong. */
  readonly said: (sentence: string, words: Pick<DeclaredOwnWords, 'isOpinion' | 'below'>) => readonly string[];
  /** Whoever is ranked and named in it. */
  readonly named: (sentence: string) => readonly string[];
}

/** The names of licences, and the year of a copyright, which say nothing of what is on record. */
const LICENCE = /\bCC[- ](?:BY|0)(?:[- ](?:SA|NC|ND))*(?:[- ]\d(?:\.\d)?)?\b|(?:©|\bCopyright)\s*\d{4}\b/giu;

/** Finds names in a text; without a pattern for any, none. */
type Pattern = (text: string) => RegExp | null;

const found = (words: RegExp | null, text: string): readonly string[] =>
  words === null ? [] : [...text.matchAll(words)].map(([word]) => word);

function createReading(dataset: Dataset, stated: Stated): Reading {
  // Of thousands of names a text holds few: the pattern is made of those.
  const pattern = (names: readonly string[], flags: string): Pattern => {
    const cased = flags.includes('i') ? (text: string) => text.toLowerCase() : (text: string) => text;
    const sought = names.map(name => ({ name, cased: cased(name) }));
    return text => {
      const within = cased(text);
      const here = sought.filter(each => within.includes(each.cased));
      return here.length === 0 ? null : new RegExp(here.map(({ name }) => namePattern(name, stated)).join('|'), flags);
    };
  };
  const published = publishedNames(dataset);
  const ignored = pattern(published, 'giu');
  const known = pattern(
    rankedNames(dataset).filter(name => !published.includes(name)),
    'gu',
  );
  const named = (text: string) => found(known(text), text);
  return {
    named,
    said: (sentence, { isOpinion, below }) => {
      const text = sentence.normalize('NFKC');
      const publishers = ignored(text);
      const bare = (publishers ? text.replace(publishers, ' ') : text).replace(stated.harmless, ' ');
      if (below === 'credit') return found(stated.figures, bare.replace(LICENCE, ' '));
      // Who is seen in a picture may be named; what is said of them is as true as anywhere.
      const ranked = below === 'caption' ? known(bare) : null;
      const seen = ranked ? bare.replace(ranked, ' ') : bare;
      const figures = found(stated.figures, seen);
      if (isOpinion) return figures;
      if (below === 'caption') return [...figures, ...found(stated.comparisons, seen)];
      const strange = found(stated.names, bare).filter(word => word !== 'I');
      return [...figures, ...named(bare), ...found(stated.comparisons, bare), ...strange];
    },
  };
}

const namePattern = (name: string, { apart }: Stated): string =>
  apart && /^[\p{L}\p{N}]/u.test(name) ? `(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])` : literal(name);

/** A sentence that the institute wrote, with the figures that stand in it. */
interface OwnSentence {
  /** A judged sentence, and each figure, is a sign that stands for it. */
  readonly text: string;
  readonly figures: readonly PrintedFigure[];
}

const isFigure = ({ claim, figure }: OwnPiece): boolean => claim !== null && figure !== null;

/** The sentences of a paragraph. */
function sentencesOf({ pieces }: DeclaredOwnWords, { ends }: Stated): readonly OwnSentence[] {
  const text = pieces
    .map(piece => (isFigure(piece) ? FIGURE : piece.claim === null ? piece.text : ` ${JUDGED} `))
    .join('');
  const figures = pieces.filter(isFigure);
  const parts = text.split(new RegExp(`(?<=${JUDGED})|(?=${JUDGED})`, 'u'));
  let told = 0;
  return parts
    .flatMap(part => part.split(ends))
    .map(part => part.trim())
    .filter(Boolean)
    .map(sentence => {
      const from = told;
      told += sentence.split(FIGURE).length - 1;
      return { text: sentence, figures: figures.slice(from, told) };
    });
}

/** A sentence as it is printed. */
const printed = ({ text, figures }: OwnSentence): string =>
  text.split(FIGURE).reduce((so, part, index) => `${so}${figures[index - 1]?.text ?? ''}${part}`);

const isWhole = (sentence: string): boolean => /[.!?…。！？]["”’）)]?$/.test(sentence);

const GOES_ON = /^[\p{Ll},;:，；：、]/u;

/** What is wrong with the words around a judged sentence; null where it stands by itself. */
function wrongAround(sentences: readonly string[], index: number, { isOpinion }: DeclaredOwnWords): Objection | null {
  const [before = '', after = ''] = [sentences[index - 1], sentences[index + 1]];
  if (isOpinion)
    return {
      en: 'holds a judged sentence, which is no opinion: put it outside of these words',
      zh: '含有判定句，而判定句不是观点：请移到该段之外',
    };
  if (before !== '' && before !== JUDGED && !isWhole(before))
    return {
      en: `goes on in a judged sentence behind “${before}”: end it before {{claim …}}`,
      zh: `“${before}”尚未结束便接判定句：请在{{claim …}}之前结束该句`,
    };
  return GOES_ON.test(after)
    ? {
        en: `goes on behind a judged sentence with “${after}”: begin a sentence there`,
        zh: `判定句之后以“${after}”接续：请在此另起一句`,
      }
    : null;
}

/**
 * The institute's own words: every number, place, year, name and comparison in them belongs to a sentence that says just
 * what a true claim of the ledger says. An opinion may name and compare; a figure in it is no opinion.
 */
export function auditOwnWords(
  ledger: Ledger,
  { language, own }: Pick<Declared, 'language' | 'own'>,
  dataset: Dataset,
): readonly Fault[] {
  const [first] = own;
  if (first === undefined) return [];
  const stated = statedIn(language);
  if (stated === null)
    return [
      { file: first.file, claim: null, sentence: language, message: 'is a language in which no such words are read' },
    ];
  const { said, named } = createReading(dataset, stated);
  const check = createWordCheck(dataset, ledger, language);
  const held = ledger.claims.filter(({ verdict }) => verdict === 'true');
  const isTold = (sentence: string): boolean => {
    const names = named(sentence);
    return held.some(
      claim =>
        // Whoever is named in the one is named in the other: most claims are of others.
        names.every(name => claim.sentence?.[language]?.includes(name)) && check.sentence(claim, sentence) === null,
    );
  };
  const figuresIn = createFigureCheck(dataset, ledger, stated);
  const wrongIn = (sentence: OwnSentence, own: DeclaredOwnWords): Objection | null => {
    const text = printed(sentence);
    const words = said(text, own);
    if (words.length === 0 || isTold(text)) return null;
    if (sentence.figures.length > 0 && !own.isOpinion) {
      const wrong = figuresIn(sentence.text, sentence.figures);
      return (
        wrong && {
          en: `${wrong.en}: a sentence with a figure names its unit, ranking and edition and says no more`,
          zh: `${wrong.zh}：含数字的句子只写明对象、榜单和版次，不说别的`,
        }
      );
    }
    const quoted = [...new Set(words)].map(word => `“${word}”`).join(', ');
    const inChinese = [...new Set(words)].map(word => `“${word}”`).join('、');
    if (own.below !== undefined)
      return {
        en: `says ${quoted}, and no true claim of the ledger says just that: say with a picture only what is seen and whose it is`,
        zh: `写有${inChinese}，而台账中没有恰好如此的真实陈述：图片旁只写所见之物和图片来源`,
      };
    const remedy = own.isOpinion
      ? { en: 'leave the figures and places out of the opinion', zh: '从观点中去掉数字和名次' }
      : { en: 'mark the words as an opinion, without figures', zh: '将该段标为不含数字的观点' };
    return {
      en: `says ${quoted}, and no true claim of the ledger says just that: put {{claim …}} in its place, or ${remedy.en}`,
      zh: `写有${inChinese}，而台账中没有恰好如此的真实陈述：请以{{claim …}}代之，或${remedy.zh}`,
    };
  };
  return own.flatMap(words => {
    const sentences = sentencesOf(words, stated);
    const texts = sentences.map(({ text }) => text);
    return sentences.flatMap((sentence, index): readonly Fault[] => {
      const isJudged = sentence.text === JUDGED;
      const wrong = isJudged ? wrongAround(texts, index, words) : wrongIn(sentence, words);
      const shown = isJudged ? '{{claim …}}' : printed(sentence);
      const file = words.line === null ? words.file : `${words.file}:${words.line}`;
      return wrong === null ? [] : [{ file, claim: null, sentence: shown, message: wrong.en, inChinese: wrong.zh }];
    });
  });
}
