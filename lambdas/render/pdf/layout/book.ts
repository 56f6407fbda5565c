import type { CoverBlock } from '../../../document/blocks.ts';
import type { Document, Section } from '../../../document/document.ts';
import { type PageSize, pageOf, scaleOf } from '../../theme.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { columnStart } from './columns.ts';
import { contentsFlow } from './contents.ts';
import type { Context } from './context.ts';
import { coverPage } from './cover-page.ts';
import { sectionDestination } from './destinations.ts';
import { furnitureOps } from './furniture.ts';
import { moved, type Op } from './op.ts';
import { type FilledPage, paginate } from './paginate.ts';
import { paginateRunningOn } from './run-on.ts';
import { sectionFlow } from './section.ts';
import { inkOf } from './strip.ts';
import { type Tag, tag } from './tag.ts';

/** A page as operations with coordinates of the page. */
export interface BookPage {
  readonly ops: readonly Op[];
  /** How many times larger than it was laid out it is painted. */
  readonly scale: number;
}

/** The report laid out: all that a painter needs, and nothing of PDF. */
export interface Book {
  readonly pages: readonly BookPage[];
  /** The element that holds all others. */
  readonly root: Tag;
}

export interface LayoutTools {
  readonly typesetter: Typesetter;
  readonly drawChart: Context['drawChart'];
}

/** The column that a page has between its margins. */
const columnOf = ({ width, height, top, bottom, left, right }: PageSize) => ({
  width: width - left - right,
  height: height - top - bottom,
});

/** The element of each section: parts stand inside their chapter. */
function sectionTags(document: Document, root: Tag): readonly Tag[] {
  let chapter = root;
  return document.sections.map(section => {
    const own = tag(section.level === 1 ? root : chapter, 'Sect', { title: section.title });
    if (section.level === 1) chapter = own;
    return own;
  });
}

function contextFor(document: Document, tools: LayoutTools): Omit<Context, 'parent' | 'section'> {
  const column = columnOf(pageOf(document.look));
  const indices = new Map(document.sections.map((section, index) => [section.id, index]));
  return {
    document,
    ...tools,
    manners: { sourceWord: document.words.source, gap: tools.typesetter.typography.gap },
    width: column.width,
    pageHeight: column.height,
    tight: false,
    destinationOf: id => {
      const index = indices.get(id);
      return index === undefined ? null : sectionDestination(index);
    },
  };
}

function coverOf(document: Document): CoverBlock {
  const block = document.sections[0]?.blocks[0];
  if (block?.kind !== 'cover') throw new Error(`The first section of "${document.title}" must be its cover`);
  return block;
}

function placed(filled: FilledPage, page: PageSize): readonly Op[] {
  const { width } = columnOf(page);
  return filled.strips.flatMap(({ strip, column, y }) => {
    const x = page.left + columnStart(width, strip.columns, column);
    return inkOf(strip, y > 0).map(op => moved(op, x, page.top + y));
  });
}

/** The sections as they are set on paper: what is for the page of the web alone stands at the foot of pages here. */
const onPaper = (sections: readonly Section[]): readonly Section[] =>
  sections.map(section => ({
    ...section,
    blocks: section.blocks.filter(block => block.kind !== 'prose' || block.onScreen !== true),
  }));

/** What the signs mean that are drawn among these operations. */
const feetOf = (ops: readonly Op[], { words }: Document): readonly string[] =>
  [words.openPlace, words.otherField].filter(foot => {
    const sign = foot.codePointAt(0);
    return ops.some(
      op => op.kind === 'glyphs' && op.glyphs.some(({ codePoints }) => codePoints.some(at => at === sign)),
    );
  });

/** Measures every block, fills the pages, and knows then what the contents and the page numbers say. */
export function layOut(document: Document, tools: LayoutTools): Book {
  const [page, scale] = [pageOf(document.look), scaleOf(document.look)];
  const column = columnOf(page);
  const root = tag(null, 'Document', { title: document.title });
  const shared = contextFor(document, tools);
  const tags = sectionTags(document, root);
  const contextAt = (index: number): Context => {
    const section = document.sections[index];
    if (!section) throw new Error(`"${document.title}" has no section ${index}`);
    return { ...shared, parent: tags[index] ?? root, section };
  };

  const body = onPaper(document.sections.slice(1));
  const flows = body.map((section, index) => sectionFlow(section, index + 1, contextAt(index + 1)));
  const filled = paginateRunningOn(
    flows.map((flow, index) => (index === 0 ? { ...flow, start: 'page' as const } : flow)),
    column.height,
  );

  const { words } = document;
  const contents = (pageOf: (index: number) => string) => {
    const context = { ...contextAt(0), parent: tag(root, 'Sect', { title: words.contents }) };
    const entries = body.map((section, index) => ({ section, index: index + 1, page: pageOf(index) }));
    const flow = contentsFlow(words.contents, entries, sectionDestination(document.sections.length), context);
    return paginate([flow], column.height).pages;
  };
  // The height of the contents does not depend on the numbers in it, so a first pass tells how many pages it takes.
  const before = 1 + contents(() => '0').length;
  const front = contents(index => String(before + 1 + (filled.begins[index] ?? 0)));

  const inner = [
    ...front.map(each => ({ ops: placed(each, page), head: words.contents })),
    ...filled.pages.map(each => ({ ops: placed(each, page), head: body[each.flow]?.shortTitle ?? '' })),
  ];
  const total = 1 + inner.length;
  const numbered = (number: number) => words.pageOf.replace('{page}', String(number)).replace('{pages}', String(total));
  return {
    root,
    pages: [
      // What stands on the cover is large as it is.
      { ops: coverPage(coverOf(document), contextAt(0)), scale: 1 },
      ...inner.map(({ ops, head }, index) => ({
        scale,
        ops: [
          ...furnitureOps(
            { left: document.runningTitle, right: head, foot: numbered(index + 2), feet: feetOf(ops, document) },
            page,
            tools.typesetter,
          ),
          ...ops,
        ],
      })),
    ],
  };
}
