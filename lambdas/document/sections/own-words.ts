import { isTrue } from '../../claims/claim.ts';
import { judge } from '../../claims/judge/judge.ts';
import { oldestFirst } from '../../findings/analyse.ts';
import { parseQuery } from '../../findings/statements.ts';
import { textIn } from '../../records/language-id.ts';
import { readMarkdown, type TextPiece } from '../../records/markdown.ts';
import type { OwnWords } from '../../records/own-words.ts';
import type { OwnPiece, OwnWordsBlock } from '../blocks.ts';
import { type Context, claimSentence } from '../context.ts';
import type { Section } from '../document.ts';

/** What the institute wrote itself for a place, in the language of the document. */
const wordsAt = ({ view }: Context, at: OwnWords['at']): readonly OwnWords[] =>
  (view.input.edition.words ?? []).filter(words => words.at === at);

/** A chapter before all others; none where the institute wrote none. */
export function foreword(context: Context): readonly Section[] {
  const blocks = wordsAt(context, 'foreword').map(words => ownWords(context, words));
  const title = context.words.own.foreword;
  return blocks.length === 0 ? [] : [{ id: 'foreword', level: 1, title, shortTitle: title, start: 'page', blocks }];
}

/** A section with what the institute wrote below it: below its head where it has parts. */
export function withOwnWords(context: Context, at: OwnWords['at'], sections: readonly Section[]): readonly Section[] {
  const [first, ...parts] = sections;
  const blocks = wordsAt(context, at).map(words => ownWords(context, words));
  if (first === undefined || blocks.length === 0) return sections;
  return [{ ...first, blocks: [...first.blocks, ...blocks] }, ...parts];
}

function ownWords(context: Context, words: OwnWords): OwnWordsBlock {
  const { language, words: labels } = context;
  const file = words.files[language.id] ?? '';
  const { blocks } = readMarkdown(words.texts[language.id] ?? '');
  const { voice } = words;
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
      pieces: pieces.flatMap(piece => piecesOf(context, piece, `${file}:${line}`)),
    })),
  };
}

/** A judged sentence where one is asked for; one that is not true is printed nowhere: with it no file is made. */
function piecesOf(context: Context, piece: TextPiece, where: string): readonly OwnPiece[] {
  if (!('claim' in piece)) return [{ ...piece, claim: null, notes: [] }];
  const claim = judge(context.view, oldestFirst(context.view, parseQuery(where, piece.claim)));
  return isTrue(claim) ? [{ ...claimSentence(context, claim), strong: false, href: null }] : [];
}
