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

const STYLES: Readonly<Record<Paragraph['style'], TextStyle>> = {
  paragraph: style('body'),
  item: style('body'),
  quote: style('headline', { size: 12.6, leading: 18 }),
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
  context: Context,
): readonly Strip[] {
  const text = STYLES[kind];
  const [indent, x] = [INDENT[kind], column.from + INDENT[kind]];
  const width = column.width - indent;
  const set = context.typesetter.setFlush(
    pieces.flatMap(piece => inlinesOf(piece, text, context)),
    width,
  );
  const name = `The paragraph "${pieces[0]?.text.slice(0, 40) ?? ''}"`;
  if (kind !== 'item')
    return paragraphStrips(set, { name, tag: tag(context.parent, 'P'), x, width, before: 8 }, context);
  const entry = tag(list, 'LI');
  const label = context.typesetter.set([inline('•', style('strong', { colour: 'accent' }))], indent);
  const { foreign } = context.typesetter;
  const mark = textOps(label, { x: column.from, top: 0, width: indent, tag: tag(entry, 'Lbl'), foreign });
  const own = tag(tag(entry, 'LBody'), 'P');
  return paragraphStrips(set, { name, tag: own, x, width, before: 5 }, context).map((line, at) =>
    at === 0 ? { ...line, ops: [...mark, ...line.ops] } : line,
  );
}

/** What the institute wrote itself; an opinion in a box that names it as one. */
export function measureOwnWords(block: OwnWordsBlock, context: Context): readonly Strip[] {
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
    return paragraphOf(paragraph, list ?? context.parent, { from: inset, width }, inner);
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
