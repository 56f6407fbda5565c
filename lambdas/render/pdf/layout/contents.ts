import type { Section } from '../../../document/document.ts';
import { inline } from '../text/inline.ts';
import { style, type TextStyle } from '../text/style.ts';
import type { Context } from './context.ts';
import { sectionDestination } from './destinations.ts';
import type { Op } from './op.ts';
import { type Flow, variantsOf } from './paginate.ts';
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

interface EntryLook {
  readonly text: TextStyle;
  readonly indent: number;
  readonly above: number;
  readonly below: number;
  readonly before: number;
}

type ContentsLook = Readonly<Record<1 | 2, EntryLook>>;

function lookOf(scale: number): ContentsLook {
  const strong = style('strong', { size: 11 * Math.sqrt(scale), leading: 15.5 * scale, colour: 'accent' });
  const body = style('body', { size: 9.8 * Math.sqrt(scale), leading: 13.6 * scale });
  return {
    1: { text: strong, indent: 0, above: 8 * scale, below: 4 * scale, before: 5 * scale },
    2: { text: body, indent: 16, above: 2.2 * scale, below: 2.2 * scale, before: 0 },
  };
}

/** From roomy to tight: contents that nearly fit a page are set to fit it. */
const LOOKS = [1, 0.93, 0.86, 0.8, 0.74].map(lookOf);

function entryStrip({ section, index, page }: Entry, looks: ContentsLook, toc: Tag, context: Context): Strip {
  const { typesetter } = context;
  const look = looks[section.level];
  const item = tag(toc, 'TOCI');
  const link = tag(tag(item, 'Reference'), 'Link');
  const width = context.width - look.indent - NUMBER_WIDTH - 12;
  const text = typesetter.set([inline(section.title, look.text)], width);
  const number = typesetter.set([inline(page, look.text)], NUMBER_WIDTH);
  const height = look.above + text.height + look.below;
  const place = { foreign: typesetter.foreign, tag: link };
  const top = look.above + text.height - number.height;
  const ops: readonly Op[] = [
    ...(section.level === 1 ? [rule(0, 0, context.width, 0.6, 'grid')] : []),
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
  return strip(`The entry "${section.title}" of the contents`, height, ops, {
    before: look.before,
    keep: section.level === 1,
  });
}

function listStrips(title: string, entries: readonly Entry[], looks: ContentsLook, context: Context): readonly Strip[] {
  const text = context.typesetter.set([inline(title, style('chapter'))], context.width);
  const bar = strip('The bar', 12, [rule(0, 0, 44, 4, 'accent')]);
  const lines = paragraphStrips(text, { name: 'The title of the contents', tag: tag(context.parent, 'H1') }, context);
  const toc = tag(context.parent, 'TOC');
  const list = entries.map((entry, index) => {
    const next = entries[index + 1];
    const placed = entryStrip(entry, looks, toc, context);
    return next?.section.level === 2 ? placed : { ...placed, keep: false };
  });
  return [...keptWithNext([bar, ...lines]), ...withSpaceAbove(list, 20)];
}

/** The contents: title and entries. Nothing of its height depends on the page numbers. */
export function contentsFlow(title: string, entries: readonly Entry[], destination: string, context: Context): Flow {
  return {
    start: 'page',
    variants: variantsOf(LOOKS, looks => marked(listStrips(title, entries, looks, context), title, 1, destination)),
  };
}
