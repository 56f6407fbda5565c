import type { Block, BlockKind } from '../../../document/blocks.ts';
import { textWidth } from '../../chart/text-width.ts';
import { stretches } from '../../line-breaks.ts';
import { codeOf } from '../../qr-code.ts';
import { paintBoth, viewChart } from './chart-view.ts';
import { viewRun, viewRuns } from './evidence-view.ts';
import { viewMatrix } from './matrix-view.ts';
import { viewOwnWords } from './own-words-view.ts';
import { viewImage, viewPicture } from './picture-view.ts';
import { viewProfile } from './profile-view.ts';
import { type ViewContext, viewFacts, viewNotes } from './sentence-view.ts';
import { viewTable } from './table-view.ts';

type BlockOf<K extends BlockKind> = Extract<Block, { readonly kind: K }>;

/** The code that leads to the page, as one path. */
function viewAddress({ url, text, codeAlt }: NonNullable<BlockOf<'cover'>['address']>) {
  const { size, d } = codeOf(url);
  return { text, codeAlt, size, d };
}

/** A link of so few signs is not broken before its number. */
const SHORT_LINK = 16;

/** A name of so many em has a row of the cards to itself. */
const LONG_NAME = 24;

/** For each kind of block, the fields that the partial of that name gets. */
const VIEWS = {
  cover: (block: BlockOf<'cover'>, context: ViewContext) => ({
    ...block,
    facts: viewFacts(block.facts, context),
    // One of each, or none.
    address: block.address ? [viewAddress(block.address)] : [],
    art: block.art ? [{ title: block.art.title, ...paintBoth(block.art, context.palette) }] : [],
    logo: block.logo ? [viewImage(block.logo.image)] : [],
    picture: block.picture ? [{ ...viewImage(block.picture.image), credit: block.picture.credit }] : [],
  }),
  prose: ({ kind, tone, paragraphs }: BlockOf<'prose'>, context: ViewContext) => ({
    kind,
    tone,
    aside: tone === 'notice',
    paragraphs: paragraphs.map(sentences => viewRun(sentences, 'paragraph', context)),
  }),
  subheading: (block: BlockOf<'subheading'>, context: ViewContext) => ({ ...block, heading: context.heading }),
  claimList: ({ kind, style, items }: BlockOf<'claimList'>, context: ViewContext) => ({
    kind,
    style,
    items: items.map(({ sentence, notices = [], see }) => ({
      ...viewRun([sentence, ...notices], 'claim', context),
      see: see && { ...see, isShort: see.text.length <= SHORT_LINK },
    })),
  }),
  keyFigures: ({ kind, figures }: BlockOf<'keyFigures'>, context: ViewContext) => ({
    kind,
    figures: figures.map(figure => ({ ...figure, notes: viewNotes(figure.notes, context) })),
  }),
  honours: ({ kind, title, lead, units }: BlockOf<'honours'>, context: ViewContext) => ({
    kind,
    title,
    showTitle: title !== context.section.title,
    heading: context.heading,
    lead: lead.length > 0 ? viewRuns(lead, 'lead', context) : [],
    units: units.map(unit => ({
      ...unit,
      otherLanguage: context.beside,
      isLong: textWidth(unit.name, 1) > LONG_NAME,
    })),
  }),
  table: viewTable,
  matrix: viewMatrix,
  chart: viewChart,
  profile: viewProfile,
  ownWords: viewOwnWords,
  picture: (block: BlockOf<'picture'>, _context: ViewContext) => viewPicture(block),
  legend: (block: BlockOf<'legend'>, _context: ViewContext) => block,
  sources: ({ kind, items }: BlockOf<'sources'>, context: ViewContext) => ({
    kind,
    items: items.map(item => ({ ...item, stretches: stretches(item.text, context.breaks) })),
  }),
} satisfies {
  readonly [K in BlockKind]: (block: BlockOf<K>, context: ViewContext) => { readonly kind: K };
};

/** What a partial gets; `kind` is the name of the partial. */
export type BlockView = ReturnType<(typeof VIEWS)[BlockKind]>;

function viewOf<K extends BlockKind>(kind: K, block: BlockOf<K>, context: ViewContext): BlockView {
  const views: { readonly [P in BlockKind]: (block: BlockOf<P>, context: ViewContext) => BlockView } = VIEWS;
  return views[kind](block, context);
}

/** The view of one block. */
export function viewBlock(block: Block, context: ViewContext): BlockView {
  return viewOf(block.kind, block, context);
}
