import type { Section } from '../../../document/document.ts';
import { theme } from '../../theme.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';
import type { Context } from './context.ts';
import { sectionDestination } from './destinations.ts';
import type { Op } from './op.ts';
import { paragraphStrips } from './paragraph.ts';
import { marked } from './section.ts';
import { rule } from './shapes.ts';
import { keptWithNext, type Strip, strip, withSpaceAbove } from './strip.ts';
import { type Tag, tag } from './tag.ts';
import { textOps } from './text-ops.ts';

/** An entry of the contents: a section of the document and where it begins. */
export interface Entry {
  readonly section: Section;
  /** Index of the section in the document. */
  readonly index: number;
  /** As printed; of the same height whatever it is, so that a first pass can be made without it. */
  readonly page: string;
}

const NUMBER_WIDTH = 40;
const LOOKS = {
  1: { text: style('strong', { size: 11, leading: 15.5, colour: 'accent' }), indent: 0, above: 8, below: 4 },
  2: { text: style('body', { size: 9.8, leading: 13.6 }), indent: 16, above: 2.2, below: 2.2 },
};

function entryStrip({ section, index, page }: Entry, toc: Tag, context: Context): Strip {
  const { typesetter } = context;
  const look = LOOKS[section.level];
  const item = tag(toc, 'TOCI');
  const link = tag(tag(item, 'Reference'), 'Link');
  const width = context.width - look.indent - NUMBER_WIDTH - 12;
  const text = typesetter.set([inline(section.title, look.text)], width);
  const number = typesetter.set([inline(page, look.text)], NUMBER_WIDTH);
  const height = look.above + text.height + look.below;
  const place = { chinese: typesetter.chinese, tag: link };
  const top = look.above + text.height - number.height;
  const ops: readonly Op[] = [
    ...(section.level === 1 ? [rule(0, 0, context.width, 0.6, theme.colours.grid)] : []),
    ...textOps(text, { ...place, x: look.indent, top: look.above, width }),
    ...textOps(number, { ...place, x: context.width - NUMBER_WIDTH, top, width: NUMBER_WIDTH, align: 'end' }),
    {
      kind: 'link',
      x: 0,
      y: 0,
      width: context.width,
      height,
      to: sectionDestination(index),
      label: `${section.title} ${page}`,
      tag: link,
    },
  ];
  const before = section.level === 1 ? 5 : 0;
  return strip(`The entry "${section.title}" of the contents`, height, ops, { before, keep: section.level === 1 });
}

/** The contents: title and entries. Nothing of its height depends on the page numbers. */
export function contentsStrips(
  title: string,
  entries: readonly Entry[],
  destination: string,
  context: Context,
): readonly Strip[] {
  const text = context.typesetter.set([inline(title, style('chapter'))], context.width);
  const bar = strip('The bar', 12, [rule(0, 0, 44, 4, theme.colours.accent)]);
  const lines = paragraphStrips(text, { name: 'The title of the contents', tag: tag(context.parent, 'H1') }, context);
  const toc = tag(context.parent, 'TOC');
  const list = entries.map((entry, index) => {
    const next = entries[index + 1];
    const placed = entryStrip(entry, toc, context);
    return next?.section.level === 2 ? placed : { ...placed, keep: false };
  });
  return marked([...keptWithNext([bar, ...lines]), ...withSpaceAbove(list, 20)], title, 1, destination);
}
