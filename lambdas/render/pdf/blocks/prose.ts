import type { ProseBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import { boxed } from '../layout/box.ts';
import type { Context } from '../layout/context.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { keptTogether, keptWithNext, type Strip, withSpaceAbove } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { sentenceInlines } from '../text/sentences.ts';
import { style, type TextStyle } from '../text/style.ts';

export interface Tone {
  readonly style: TextStyle;
  readonly between: number;
  readonly before: number;
}

export const TONES: Record<ProseBlock['tone'], Tone> = {
  opening: { style: style('opening'), between: 8, before: 16 },
  quote: { style: style('headline', { size: 13, leading: 18.4 }), between: 6, before: 18 },
  headline: { style: style('headline'), between: 6, before: 10 },
  body: { style: style('body'), between: 8, before: 10 },
  notice: { style: style('body', { size: 9.4, leading: 14.2 }), between: 5, before: 14 },
  small: { style: style('small'), between: 4, before: 8 },
};

const BOX_PADDING = 12;
/** Sentences that stand large: in lines of like length, so that the last is no single word. */
const DISPLAYED: ReadonlySet<ProseBlock['tone']> = new Set(['headline', 'quote']);
const BOXED: ReadonlySet<ProseBlock['tone']> = new Set(['notice', 'quote']);

/** Of running text in one of two columns. */
const CONSULTED: Tone = { style: style('body', { size: 9.3, leading: 13.6 }), between: 6, before: 6 };

/** Running text of a section that is consulted, a little smaller; the rest as ever. */
export const measureConsultedProse = (block: ProseBlock, context: Context): readonly Strip[] =>
  measureProse(block, context, block.tone === 'body' ? CONSULTED : TONES[block.tone]);

/** Paragraphs, at a width that is easily read. */
export function measureProse(block: ProseBlock, context: Context, tone: Tone = TONES[block.tone]): readonly Strip[] {
  const inset = BOXED.has(block.tone) ? BOX_PADDING + 3 : 0;
  const widest = block.tone === 'quote' ? context.width : theme.print.measure;
  const width = Math.min(widest, context.width) - 2 * inset;
  const strips = block.paragraphs.flatMap((sentences, index) => {
    const words = sentenceInlines(sentences, tone.style, context.manners);
    const text = DISPLAYED.has(block.tone)
      ? context.typesetter.setBalanced(words, width)
      : context.typesetter.setFlush(words, width);
    const name = `The paragraph "${sentences[0]?.text.slice(0, 40) ?? ''}"`;
    const place = { name, tag: tag(context.parent, 'P'), x: inset, width, before: index === 0 ? 0 : tone.between };
    const lines = paragraphStrips(text, place, context);
    // A line that introduces what follows is left with its heading on no page.
    return index === 0 && block.paragraphs.length > 1 && lines.length === 1 ? keptWithNext(lines) : lines;
  });
  if (!BOXED.has(block.tone)) return withSpaceAbove(strips, tone.before);
  const look = {
    width: width + 2 * inset,
    padding: BOX_PADDING,
    colour: 'wash',
    bar: 'accent',
  } as const;
  return withSpaceAbove(keptTogether(boxed('A notice', strips, look)), tone.before);
}
