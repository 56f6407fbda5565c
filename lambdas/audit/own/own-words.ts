import type { Dataset } from '../../records/dataset.ts';
import type { Declared, DeclaredOwnWords, OwnPiece } from '../declared.ts';
import { createWordCheck } from '../expect/word-check.ts';
import type { Fault } from '../fault.ts';
import type { Ledger } from '../ledger.ts';
import { remembered, rememberedOf } from '../remembered.ts';
import { definedTexts } from './definition.ts';
import { createFigureCheck, FIGURE, type PrintedFigure } from './figures.ts';
import { insteadOf } from './instead.ts';
import { createItself } from './itself/itself.ts';
import { statedIn } from './languages.ts';
import { createNearestClaim, writtenClaim } from './nearest-claim.ts';
import { createNoted } from './notes.ts';
import type { Objection } from './objection.ts';
import { NAMED_SO } from './printed-names.ts';
import { createReading, type Said } from './reading.ts';
import type { Stated } from './stated.ts';
import { takenFor } from './taken.ts';
import { createValueCheck } from './values-on-record.ts';
import type { Words } from './words.ts';

/** The place of a judged sentence in the text around it. */
const JUDGED = '\uFFFC';

/** A sentence that the institute wrote, with the figures that stand in it. */
interface OwnSentence {
  /** A judged sentence, and each figure, is a sign that stands for it. */
  readonly text: string;
  readonly figures: readonly PrintedFigure[];
}

/** A sentence of the institute's own that says what a claim says. */
const isSaid = ({ claim, figure }: OwnPiece): boolean => claim !== null && figure === 'said';

const isFigure = (piece: OwnPiece): boolean => piece.claim !== null && piece.figure !== null && !isSaid(piece);

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

/** What the institute wrote, as far as it tells how to read it. */
const wordsOf = ({ below, isOpinion }: DeclaredOwnWords): Words => below ?? (isOpinion ? 'opinion' : 'text');

/** What an editor does about words of each sort that no claim bears out. */
const REMEDIES: Readonly<Record<Words, Objection>> = {
  text: {
    en: 'put {{claim …}} in its place; or say it, without figures, as an opinion: move it from this line into a file of its own and give that file an entry in “words” with opinion: true',
    zh: '请以{{claim …}}代之；或作为不含数字的观点：将其从此行移入单独的文件，并在words中为该文件添加一项，写明opinion: true',
  },
  opinion: {
    en: 'put {{claim …}} in its place, or leave the figures and places out of the opinion',
    zh: '请以{{claim …}}代之，或从观点中去掉数字和名次',
  },
  caption: {
    en: 'say with a picture only what is seen and whose it is',
    zh: '图片旁只写所见之物和图片来源',
  },
  credit: {
    en: 'say with a picture only what is seen and whose it is',
    zh: '图片旁只写所见之物和图片来源',
  },
  note: {
    en: 'say in a note only who made the report and who did not, and which rankings were chosen and why; put the rest into words below a section',
    zh: '说明中只写报告由谁编制、与谁无关，以及选取了哪些榜单和为何选取；其余写在章节之下的文字中',
  },
  ...NAMED_SO,
};

/** How what is written in one language of one edition is read, and what is wrong with what its definition says. */
interface OwnReader {
  readonly stated: Stated;
  readonly wrongIn: (sentence: OwnSentence, sort: Words) => Objection | null;
  /** What is wrong with a sentence that is to say what a claim says; null where it does, just so. */
  readonly wrongSaid: (piece: OwnPiece) => Objection | null;
  readonly defined: readonly Fault[];
}

const DIGITS = /\p{N}$/u;

/** Words with each figure as it is written: 6,232 is read in two parts and told as one. */
function inWhole(text: string, words: readonly Said[]): readonly Said[] {
  const told: Said[] = [];
  for (const said of words) {
    const before = told.at(-1)?.word ?? '';
    const isGoingOn = DIGITS.test(before) && /^\p{N}+$/u.test(said.word);
    const whole = isGoingOn
      ? [',', '.'].map(sign => `${before}${sign}${said.word}`).find(each => text.includes(each))
      : null;
    if (whole) told.splice(-1, 1, { ...said, word: whole, of: null });
    else told.push(said);
  }
  return told;
}

const wrongOf = (file: string, shown: string, wrong: Objection | null): readonly Fault[] =>
  wrong === null ? [] : [{ file, claim: null, sentence: shown, message: wrong.en, inChinese: wrong.zh }];

function createOwnReader(ledger: Ledger, dataset: Dataset, language: string, chapters: number): OwnReader | null {
  const stated = statedIn(language);
  if (stated === null) return null;
  const { said, named } = createReading(dataset, stated, createNoted(dataset, ledger, stated));
  const check = createWordCheck(dataset, ledger, language);
  const held = new Map(ledger.claims.filter(({ verdict }) => verdict === 'true').map(claim => [claim.id, claim]));
  const figuresIn = createFigureCheck(dataset, ledger, stated);
  const values = createValueCheck(dataset, ledger, stated);
  const nearest = createNearestClaim(dataset, ledger, stated);
  const itself = createItself(dataset, ledger, language, chapters);
  const wrongIn = (sentence: OwnSentence, sort: Words): Objection | null => {
    const text = printed(sentence);
    if (sentence.figures.length > 0 && sort === 'text') {
      const wrong = values.areValues(sentence.figures)
        ? values.wrongIn(text.normalize('NFKC'), sentence.figures)
        : figuresIn(sentence.text, sentence.figures);
      return (
        wrong && {
          en: `${wrong.en}: a sentence with a figure names whose it is, what it is the figure of and its edition or year, and says no more`,
          zh: `${wrong.zh}：含数字的句子只写明对象、榜单或指标和版次或年份，不说别的`,
        }
      );
    }
    if (said(text, sort).length === 0) return null;
    const spoken = sort === 'text' || sort === 'opinion' ? itself.read(text.normalize('NFKC')) : null;
    if (spoken && 'wrong' in spoken) return spoken.wrong;
    const words = (spoken?.read ?? [text]).flatMap(each => said(each, sort));
    if (words.length === 0) return null;
    // Of somebody who is named it is a claim that is wanted, of nobody in particular another word.
    const isOfSomebody = named(text).length > 0;
    const near =
      sort === 'text' && isOfSomebody
        ? (values.remedy(text.normalize('NFKC')) ?? nearest(text, words))
        : insteadOf(
            words.map(({ word }) => word),
            text.normalize('NFKC'),
            language,
          );
    const remedy = itself.remedy(text) ?? REMEDIES[sort];
    const found = [...new Map(inWhole(text, words).map(each => [each.word.trim(), each.of] as const))];
    const list = (of: (name: string) => string, between: string): string =>
      found.map(([word, name]) => `“${word}”${name === null ? '' : of(name)}`).join(between);
    const en = list(name => ` (of “${name}”)`, ', ');
    const zh = list(name => `（见于“${name}”）`, '、');
    // Of running text any word may be meant otherwise; of all else it is told what it was taken for.
    const taken = sort === 'text' ? null : takenFor(words);
    return {
      en: `says ${en}, and no true claim of the ledger says just that${taken === null ? '' : ` (${taken.en})`}: ${remedy.en}${near === null ? '' : `; ${near.en}`}`,
      zh: `写有${zh}，而台账中没有恰好如此的真实陈述${taken === null ? '' : `（${taken.zh}）`}：${remedy.zh}${near === null ? '' : `；${near.zh}`}`,
    };
  };
  const wrongSaid = ({ claim: id, text }: OwnPiece): Objection | null => {
    const claim = held.get(id ?? '');
    const wrong = claim === undefined ? 'is no true claim of the ledger' : check.sentence(claim, text);
    if (wrong === null) return null;
    const near = claim && writtenClaim(claim.form);
    const [en, zh] = near ? [`; ${near} prints its sentence`, `；${near}会刊印其句子`] : ['', ''];
    return {
      en: `does not say just what the claim ${id} says (${wrong})${en}`,
      zh: `与陈述${id}所说不尽相同${zh}`,
    };
  };
  return {
    stated,
    wrongIn,
    wrongSaid,
    defined: definedTexts(dataset, ledger, language).flatMap(({ file, words, text }) =>
      // A name is no sentence: it is read as a whole.
      (words === 'note' ? text.split(stated.ends) : [text])
        .map(sentence => sentence.trim())
        .flatMap(sentence => wrongOf(file, sentence, wrongIn({ text: sentence, figures: [] }, words))),
    ),
  };
}

/** Made once of each ledger, its records, a language and a number of chapters: what is read after is read in the same way. */
const readerOf = rememberedOf((ledger: Ledger) =>
  rememberedOf((dataset: Dataset) =>
    remembered(key => {
      const [language = '', chapters] = key.split(' ');
      return createOwnReader(ledger, dataset, language, Number(chapters));
    }),
  ),
);

/**
 * The institute's own words: every number, place, year, name and comparison in them belongs to a sentence that says just
 * what a true claim of the ledger says. An opinion may name and compare; a figure in it is no opinion. Notes, names and titles
 * of the definition are read alike, each as far as its sort goes. What the report says of itself is held against its definition.
 */
export function auditOwnWords(
  ledger: Ledger,
  { language, own, chapters }: Pick<Declared, 'language' | 'own' | 'chapters'>,
  dataset: Dataset,
): readonly Fault[] {
  const first = own[0] ?? definedTexts(dataset, ledger, language)[0];
  if (first === undefined) return [];
  const reader = readerOf(ledger)(dataset)(`${language} ${chapters.length}`);
  if (reader === null)
    return [
      { file: first.file, claim: null, sentence: language, message: 'is a language in which no such words are read' },
    ];
  const { stated, wrongIn, wrongSaid, defined } = reader;
  return [
    ...own.flatMap(words => {
      const sentences = sentencesOf(words, stated);
      const texts = sentences.map(({ text }) => text);
      const file = words.line === null ? words.file : `${words.file}:${words.line}`;
      const said = words.pieces.filter(isSaid).flatMap(piece => wrongOf(file, piece.text, wrongSaid(piece)));
      const around = sentences.flatMap((sentence, index) =>
        sentence.text === JUDGED
          ? wrongOf(file, '{{claim …}}', wrongAround(texts, index, words))
          : wrongOf(file, printed(sentence), wrongIn(sentence, wordsOf(words))),
      );
      return [...said, ...around];
    }),
    ...defined,
  ];
}
