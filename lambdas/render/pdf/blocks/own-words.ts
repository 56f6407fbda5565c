import type { OwnPiece, OwnWordsBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import { boxed } from '../layout/box.ts';
import type { Context } from '../layout/context.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { keptTogether, type Strip, withSpaceAbove } from '../layout/strip.ts';
import { type Tag, tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { type Inline, inline } from '../text/inline.ts';
import { noteInlines } from '../text/sentences.ts';
import { style, type TextStyle } from '../text/style.ts';

type Paragraph = OwnWordsBlock['paragraphs'][number];

type Styles = Readonly<Record<Paragraph['style'], TextStyle>>;

const STYLES: Styles = {
  paragraph: style('body'),
  item: style('body'),
  quote: style('headline', { size: 12.6, leading: 18 }),
};

/** Of a letter that has its page to itself, such as a short foreword: larger, so that it does not look forgotten there. */
const LETTER: Styles = {
  paragraph: style('body', { size: 12.4, leading: 20 }),
  item: style('body', { size: 12.4, leading: 20 }),
  quote: style('headline', { size: 15, leading: 21.6 }),
};

const INDENT: Readonly<Record<Paragraph['style'], number>> = { paragraph: 0, item: 16, quote: 16 };
const PADDING = 12;

/** A stretch with its notes; a link leads out of the file. */
function inlinesOf(piece: OwnPiece, text: TextStyle, context: Context): readonly Inline[] {
  const { strong, href } = piece;
  const look: TextStyle = {
    ...text,
    ...(strong ? { weight: 'bold' } : {}),
    ...(href === null ? {} : { colour: 'up' }),
  };
  const link = href === null ? null : { to: href, label: piece.text };
  return [inline(piece.text, look, { link }), ...noteInlines(piece.notes, text, context.manners)];
}

/** Where a column of text begins, and how wide it is, in points. */
interface Column {
  readonly from: number;
  readonly width: number;
}

function paragraphOf(
  { style: kind, pieces }: Paragraph,
  list: Tag,
  column: Column,
  styles: Styles,
  context: Context,
): readonly Strip[] {
  const text = styles[kind];
  const roomier = text.leading / STYLES[kind].leading;
  const [indent, x] = [INDENT[kind], column.from + INDENT[kind]];
  const width = column.width - indent;
  const set = context.typesetter.setFlush(
    pieces.flatMap(piece => inlinesOf(piece, text, context)),
    width,
  );
  const name = `The paragraph "${pieces[0]?.text.slice(0, 40) ?? ''}"`;
  if (kind !== 'item')
    return paragraphStrips(set, { name, tag: tag(context.parent, 'P'), x, width, before: 8 * roomier }, context);
  const entry = tag(list, 'LI');
  const label = context.typesetter.set([inline('•', { ...text, weight: 'bold', colour: 'accent' })], indent);
  const { foreign } = context.typesetter;
  const mark = textOps(label, { x: column.from, top: 0, width: indent, tag: tag(entry, 'Lbl'), foreign });
  const own = tag(tag(entry, 'LBody'), 'P');
  return paragraphStrips(set, { name, tag: own, x, width, before: 5 * roomier }, context).map((line, at) =>
    at === 0 ? { ...line, ops: [...mark, ...line.ops] } : line,
  );
}

/** What the institute wrote itself; an opinion in a box that names it as one. */
export const measureOwnWords = (block: OwnWordsBlock, context: Context): readonly Strip[] =>
  setOwnWords(block, STYLES, context);

/** The same in larger letters, for a page that it has to itself. */
export const measureLetter = (block: OwnWordsBlock, context: Context): readonly Strip[] =>
  setOwnWords(block, LETTER, context);

function setOwnWords(block: OwnWordsBlock, styles: Styles, context: Context): readonly Strip[] {
  const inset = block.label === null ? 0 : PADDING + 3;
  const width = Math.min(theme.print.measure, context.width) - 2 * inset;
  const inner = { ...context, width };
  const line = (text: string, look: TextStyle, name: string): readonly Strip[] =>
    paragraphStrips(
      context.typesetter.set([inline(text, look)], width),
      { name, tag: tag(context.parent, 'P'), x: inset, width, before: 6 },
      inner,
    );
  let list: Tag | null = null;
  const paragraphs = block.paragraphs.flatMap(paragraph => {
    // Entries that follow one another are one list.
    if (paragraph.style !== 'item') list = null;
    else list ??= tag(context.parent, 'L');
    return paragraphOf(paragraph, list ?? context.parent, { from: inset, width }, styles, inner);
  });
  const strips = [
    ...(block.label === null
      ? []
      : line(block.label, style('label', { weight: 'bold', colour: 'accent' }), 'The label')),
    ...paragraphs,
    ...(block.voice === null ? [] : line(block.voice, style('strong', { colour: 'muted' }), 'Who is quoted')),
  ];
  if (block.label === null) return withSpaceAbove(strips, 12);
  const look = { width: width + 2 * inset, padding: PADDING, colour: 'wash', bar: 'accent' } as const;
  return withSpaceAbove(keptTogether(boxed('An opinion', strips, look)), 14);
}
