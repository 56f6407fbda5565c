import { isTrue } from '../../claims/claim.ts';
import { judge } from '../../claims/judge/judge.ts';
import { oldestFirst } from '../../findings/analyse.ts';
import { type FigureInWords, figureInWords } from '../../findings/figure-in-words.ts';
import { parseQuery } from '../../findings/statements.ts';
import { textIn } from '../../records/language-id.ts';
import { readMarkdown, type TextPiece } from '../../records/markdown.ts';
import type { OwnWords } from '../../records/own-words.ts';
import { rankingOf } from '../../records/release.ts';
import type { SectionId } from '../../records/sections.ts';
import type { Block, OwnPiece, OwnWordsBlock } from '../blocks.ts';
import { type Context, claimSentence } from '../context.ts';
import type { Section } from '../document.ts';
import { withClaims } from '../free-words.ts';
import { picturesAt } from './pictures.ts';
import { profileId } from './profiles.ts';
import { rankingPartId } from './rankings.ts';

/** What the institute wrote itself for a place, in the language of the document. */
const wordsAt = ({ view }: Context, at: OwnWords['at']): readonly OwnWords[] =>
  (view.input.edition.words ?? []).filter(words => words.at === at);

/** The part that words stand below; null for the head of their chapter. */
function partOf({ view }: Context, { ranking, unit }: OwnWords): string | null {
  if (unit !== undefined) return profileId(unit);
  if (ranking === undefined) return null;
  return rankingPartId(view.input.edition.basket.find(key => rankingOf(key) === ranking) ?? ranking);
}

/** A chapter before all others; none where the institute wrote none. */
export function foreword(context: Context): readonly Section[] {
  const blocks = ownBlocks(context, 'foreword');
  const title = context.words.own.foreword;
  return blocks.length === 0 ? [] : [{ id: 'foreword', level: 1, title, shortTitle: title, start: 'page', blocks }];
}

/**
 * A section with what the institute wrote, and its pictures, below it: below its head where it has parts, or below the part that the words
 * name.
 */
export function withOwnWords(context: Context, at: OwnWords['at'], sections: readonly Section[]): readonly Section[] {
  const own = wordsAt(context, at).map(words => ({
    below: partOf(context, words) ?? sections[0]?.id,
    block: ownWords(context, words),
  }));
  return sections.map(section => {
    const words = own.filter(({ below }) => below === section.id).map(({ block }) => block);
    const blocks = [...words, ...(section.id === sections[0]?.id ? picturesAt(context, at) : [])];
    return blocks.length === 0 ? section : { ...section, blocks: [...section.blocks, ...blocks] };
  });
}

/** The words that a section of the definition begins with: the institute's own, and read like all of these. */
export function introduction(context: Context, section: SectionId, text: string): OwnWordsBlock {
  const said = context.language.finish(text);
  const piece = { text: said, strong: false, href: null, claim: null, notes: [], figure: null };
  const paragraphs = [{ style: 'paragraph' as const, line: 1, pieces: withClaims(context, [piece]) }];
  return { kind: 'ownWords', label: null, voice: null, file: `sections, ${section}, intro`, paragraphs };
}

/** Words of the institute for a place, and below them its pictures. */
const ownBlocks = (context: Context, at: OwnWords['at']): readonly Block[] => [
  ...wordsAt(context, at).map(words => ownWords(context, words)),
  ...picturesAt(context, at),
];

function ownWords(context: Context, words: OwnWords): OwnWordsBlock {
  const { language, words: labels } = context;
  const file = words.files[language.id] ?? '';
  const { blocks } = readMarkdown(words.texts[language.id] ?? '');
  const { voice } = words;
  // What somebody holds, or is quoted with, is no claim.
  const isOwn = words.opinion !== true && voice === undefined;
  const read = (pieces: readonly OwnPiece[]) => (isOwn ? withClaims(context, pieces) : pieces);
  return {
    kind: 'ownWords',
    label: words.opinion === true ? labels.own.opinion : null,
    voice: voice
      ? labels.own.voice(textIn(voice.names, language.id), voice.roles ? textIn(voice.roles, language.id) : null)
      : null,
    file,
    paragraphs: blocks.map(({ style, line, pieces }) => ({
      style,
      line,
      pieces: read(pieces.flatMap(piece => piecesOf(context, piece, `${file}:${line}`))),
    })),
  };
}

/**
 * A judged sentence where one is asked for, or a figure of it. One that is not true is printed nowhere: with it no file is
 * made.
 */
function piecesOf(context: Context, piece: TextPiece, where: string): readonly OwnPiece[] {
  if (!('claim' in piece)) return [{ ...piece, claim: null, notes: [], figure: null }];
  const { figure } = piece;
  const claim = judge(context.view, oldestFirst(context.view, parseQuery(where, piece.claim)));
  if (!isTrue(claim)) return [];
  const sentence = { ...claimSentence(context, claim), strong: false, href: null, figure };
  if (figure === null) return [sentence];
  const found = figureInWords(claim, figure);
  return found === null ? [] : [{ ...sentence, text: figureText(context, found) }];
}

function figureText({ language, names }: Context, figure: FigureInWords): string {
  const { ordinal, quantity } = language.formats;
  if (figure.as === 'place') return ordinal(figure.rank);
  return figure.as === 'score'
    ? quantity(figure.score, 'count')
    : quantity(figure.value, names.measure(figure.indicator));
}
