import { isTrue, type TrueClaim } from '../claims/claim.ts';
import { judge } from '../claims/judge/judge.ts';
import { askedBySentence, freeSentences, namesOfUnit, placeOf } from '../findings/asked-in-free-words.ts';
import { FIGURES_IN_WORDS, type FigureInWords, figureInWords } from '../findings/figure-in-words.ts';
import { say } from '../language/say.ts';
import type { OwnPiece } from './blocks.ts';
import { type Context, claimSentence } from './context.ts';

/** A stretch of a paragraph that says what a claim says, and which figure of it. */
interface Matched {
  readonly from: number;
  readonly to: number;
  readonly claim: TrueClaim;
  readonly figure: string;
}

/** Words and signs that may stand in another order, or be left out, where the same is said. */
const HELD_TOGETHER = /\b(?:the|a|an|of|in|at|to|and)\b|[在的中里，,、。.;；“”"《》（）()\s]/giu;

/** What a sentence is made of, in any order. */
const madeOf = (text: string): string =>
  [
    ...text
      .toLowerCase()
      .replace(HELD_TOGETHER, ' ')
      .matchAll(/\p{Script=Han}|[\p{L}\p{N}%−-]+/gu),
  ]
    .map(([part]) => part)
    .sort()
    .join(' ');

/** The true claims of an edition by what their sentences are made of, in the language of a document. */
const MADE = new WeakMap<Context, ReadonlyMap<string, TrueClaim>>();

function sentencesOf(context: Context): ReadonlyMap<string, TrueClaim> {
  const { analysis, language, names } = context;
  const known =
    MADE.get(context) ??
    new Map(
      analysis.claims
        .filter(isTrue)
        .map(claim => [madeOf(say(language, claim, names)), claim] as const)
        .toReversed(),
    );
  MADE.set(context, known);
  return known;
}

const SCALES = String.raw`(?:\s?(?:thousand|million|billion|trillion)\b|[万亿]+)?`;
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The ways in which a figure may be written, as patterns. */
function written({ language: { formats }, names }: Context, figure: FigureInWords): readonly string[] {
  if (figure.as === 'place')
    return [literal(formats.ordinal(figure.rank)), `第${figure.rank}(?!\\d)`, `${figure.rank}(?:st|nd|rd|th)`];
  const value = figure.as === 'score' ? figure.score : figure.value;
  const measured = figure.as === 'score' ? value : formats.quantity(value, names.measure(figure.indicator));
  const [scaled = value] = measured.match(/[\d.,]*\d/) ?? [];
  const small = /^\d$|^10$/.test(value) ? [formats.count(Number(value))] : [];
  return [...[value, formats.quantity(value, 'count'), scaled].map(each => `${literal(each)}${SCALES}`), ...small];
}

/** Figures of claims in a sentence, each of whoever is named nearest before it. */
function figuresIn(context: Context, sentence: string): readonly Matched[] {
  const { view, language } = context;
  const found = askedBySentence(view, sentence, language.id).flatMap(query => {
    const claim = judge(view, query);
    const figure = FIGURES_IN_WORDS[query.kind];
    if (!isTrue(claim) || figure === undefined || !('unit' in query)) return [];
    const told = figureInWords(claim, figure);
    if (told === null) return [];
    const pattern = new RegExp(`(?<![\\p{N}.,])(?:${written(context, told).join('|')})(?![.,]?\\p{N})`, 'giu');
    const places = namesOfUnit(view, query.unit, language.id).map(name => placeOf(name, sentence));
    return [...sentence.matchAll(pattern)].map(({ 0: text, index }) => ({
      ...{ from: index, to: index + text.length, claim, figure },
      near: Math.max(-1, ...places.filter(at => at < index)),
    }));
  });
  const best = found.toSorted((a, b) => a.from - b.from || b.near - a.near || b.to - a.to);
  return best.filter((each, at) => best.findIndex(other => other.from === each.from) === at);
}

/** What of a paragraph says what a claim says: whole sentences, and figures in others. */
function matchedIn(context: Context, text: string): readonly Matched[] {
  let at = 0;
  return freeSentences(text).flatMap(sentence => {
    const from = at;
    at += sentence.length;
    if (sentence.includes(HELD)) return [];
    const said = sentencesOf(context).get(madeOf(sentence));
    const lead = sentence.length - sentence.trimStart().length;
    if (said) return [{ from: from + lead, to: from + sentence.trimEnd().length, claim: said, figure: SAID }];
    return figuresIn(context, sentence).map(each => ({ ...each, from: from + each.from, to: from + each.to }));
  });
}

/** A claim that the institute asked for, in the text around it. */
const HELD = '\uFFFC';
const SAID = 'said';

/**
 * The stretches of a paragraph in which the institute said in its own words what a claim says, each with the claim and its sources.
 * What is not found so stays text.
 */
export function withClaims(context: Context, pieces: readonly OwnPiece[]): readonly OwnPiece[] {
  const texts = pieces.map(({ claim, text }) => (claim === null ? text : HELD));
  const matched = matchedIn(context, texts.join(''));
  let start = 0;
  return pieces.flatMap((piece, index) => {
    const from = start;
    start += texts[index]?.length ?? 0;
    const within = matched.filter(each => each.from >= from && each.to <= start);
    const cuts = [from, ...within.flatMap(each => [each.from, each.to]), start];
    if (within.length === 0) return [piece];
    return cuts.slice(1).flatMap((to, at): readonly OwnPiece[] => {
      const text = piece.text.slice((cuts[at] ?? from) - from, to - from);
      const match = within.find(each => each.from === cuts[at] && each.to === to);
      if (text === '') return [];
      return [match ? bearing(context, piece, text, match) : { ...piece, text }];
    });
  });
}

function bearing(context: Context, piece: OwnPiece, text: string, { claim, figure }: Matched): OwnPiece {
  const sentence = claimSentence(context, claim);
  const isSentence = figure === SAID && sentence.text === text;
  return { ...piece, ...sentence, text, figure: isSentence ? null : figure };
}
