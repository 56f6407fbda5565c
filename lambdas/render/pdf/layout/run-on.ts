import type { Section } from '../../../document/document.ts';
import { type FilledPage, type Flow, type Pagination, paginate } from './paginate.ts';

/** A chapter or a part of one: where it starts may depend on what is left of the page above it. */
export interface Chapter extends Pick<Section, 'level' | 'start'> {
  readonly variants: Flow['variants'];
  /** In it things are looked up. Absent: it is read. */
  readonly looksUp?: true;
  /** The institute speaks in it, as a rule on a page of its own. */
  readonly letter?: true;
  /** The same, set tighter; absent where it has nothing that can be. */
  readonly tighter?: Flow['variants'];
}

/** A page that is filled further than this is left to the chapter that ends on it: half of it, and a line or two that came over. */
const LEFT_TO_ITS_OWN = 0.55;

/** Below a page that is filled further than this no chapter begins, even if the document were a page shorter for it. */
const FULL = 0.65;

/** A letter that is higher than this has its page to itself. */
const FEW_LINES = 0.3;

/** What runs on fills its page this far at the least, or begins the next one after all. */
const LEAST_FULL = 0.62;

/** The last page of a chapter that is emptier than this may cost the parting of one table. */
const SPARSE = 0.4;

/** So much of the page is its own at the least: a head and a line of introduction alone would stand apart from what they introduce. */
const LEAST_OWN = 0.3;

const shareOf = (page: FilledPage | undefined, pageHeight: number): number =>
  Math.max(0, ...(page?.strips ?? []).map(({ strip, y }) => y + strip.height)) / pageHeight;

/** How many pages, but for those that end a chapter, are nearly empty. */
function nearlyEmpty(
  { pages, begins }: Pagination,
  starts: readonly Flow['start'][],
  chapters: readonly Chapter[],
  pageHeight: number,
): number {
  const first = new Set(
    chapters.flatMap(({ level }, index) => (level === 1 && starts[index] === 'page' ? [begins[index]] : [])),
  );
  return pages.filter(
    (page, index) => index + 1 < pages.length && !first.has(index + 1) && shareOf(page, pageHeight) < LEAST_FULL,
  ).length;
}

/**
 * How many pages begin with the head of a table that goes on from the page before. Where things are looked up, tables run
 * from page to page anyhow: there they are not counted.
 */
const parted = ({ pages, begins }: Pagination, chapters: readonly Pick<Chapter, 'looksUp'>[]): number => {
  const lookedUp = chapters.findIndex(({ looksUp }) => looksUp === true);
  return pages
    .slice(0, lookedUp < 0 ? pages.length : (begins[lookedUp] ?? 0) + 1)
    .filter(({ strips }) => strips.some(({ strip }) => strip.repeat.length > 0 && strip.repeat[0] === strips[0]?.strip))
    .length;
};

/**
 * The chapters, those set tighter that thereby end a page earlier or part one table less. What stands below a chapter
 * has no say in it: each is asked by itself.
 */
function tightened(chapters: readonly Chapter[], pageHeight: number): readonly Chapter[] {
  return chapters.map(chapter => {
    if (!chapter.tighter) return chapter;
    const [roomy, tight] = [chapter.variants, chapter.tighter].map(variants =>
      paginate([{ start: 'page', variants }], pageHeight),
    );
    if (!roomy || !tight) return chapter;
    const isShorter = tight.pages.length < roomy.pages.length || parted(tight, []) < parted(roomy, []);
    const alone = [{ level: 1, start: 'page', variants: chapter.variants }] as const;
    const isWhiter = nearlyEmpty(tight, ['page'], alone, pageHeight) > nearlyEmpty(roomy, ['page'], alone, pageHeight);
    return isShorter && !isWhiter ? { ...chapter, variants: chapter.tighter } : chapter;
  });
}

/**
 * Fills pages with the flows of a document. One that starts in room begins on the page on which the one above it ends,
 * where that is nearly half empty and is well filled by it or spares a page, and no other page is emptier for it; where a table is
 * parted for it, only below one that leaves its page emptier still.
 */
export function paginateRunningOn(given: readonly Chapter[], pageHeight: number): Pagination {
  const chapters = tightened(given, pageHeight);
  const fill = (starts: readonly Flow['start'][]) =>
    paginate(
      chapters.map(({ variants }, index) => ({ start: starts[index] ?? 'flow', variants })),
      pageHeight,
    );
  let starts = chapters.map(({ start }): Flow['start'] => (start === 'room' ? 'page' : start));
  let best = fill(starts);
  for (const [index, { start }] of chapters.entries()) {
    const above = (best.begins[index] ?? 0) - 1;
    const most = chapters[index - 1]?.letter ? FEW_LINES : FULL;
    if (start !== 'room' || above < 0 || shareOf(best.pages[above], pageHeight) > most) continue;
    const running = starts.with(index, 'flow');
    const tried = fill(running);
    const before = shareOf(best.pages[above], pageHeight);
    const filled = shareOf(tried.pages[above], pageHeight);
    const isFilled = before <= LEFT_TO_ITS_OWN && filled >= LEAST_FULL && filled - before >= LEAST_OWN;
    // One that stands there whole needs to fill nothing: a page less has no white.
    const runsOn = tried.begins[index] === above && (isFilled || tried.pages.length < best.pages.length);
    const isWhiter =
      nearlyEmpty(tried, running, chapters, pageHeight) > nearlyEmpty(best, starts, chapters, pageHeight);
    // So much white is worse than the head of one more table printed again overleaf.
    const mayPart = before < SPARSE ? 1 : 0;
    if (runsOn && !isWhiter && parted(tried, chapters) <= parted(best, chapters) + mayPart)
      [best, starts] = [tried, running];
  }
  return sparedLast(best, chapters, starts, pageHeight);
}

/**
 * The same without its last page where that is nearly empty, and the chapter that ends the document, set tighter, ends on
 * the page before: below it begins nothing that could fill it.
 */
function sparedLast(
  filled: Pagination,
  chapters: readonly Chapter[],
  starts: readonly Flow['start'][],
  pageHeight: number,
): Pagination {
  const last = chapters.at(-1);
  if (!last?.tighter || shareOf(filled.pages.at(-1), pageHeight) >= SPARSE) return filled;
  const { tighter } = last;
  const tried = paginate(
    chapters.map(({ variants }, index) => ({
      start: starts[index] ?? 'flow',
      variants: index + 1 === chapters.length ? tighter : variants,
    })),
    pageHeight,
  );
  return tried.pages.length < filled.pages.length ? tried : filled;
}
