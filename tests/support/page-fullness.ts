import type { Document } from '../../lambdas/document/document.ts';
import { drawChart } from '../../lambdas/render/chart/forms.ts';
import { loadFaces } from '../../lambdas/render/pdf/fonts.ts';
import { layOut } from '../../lambdas/render/pdf/layout/book.ts';
import type { Op } from '../../lambdas/render/pdf/layout/op.ts';
import { createShaper } from '../../lambdas/render/pdf/text/shape.ts';
import { createTypesetter } from '../../lambdas/render/pdf/text/typesetter.ts';
import { pageOf } from '../../lambdas/render/theme.ts';
import { reportFonts } from './report-fonts.ts';

/** How full one page is. */
export interface Fullness {
  /** From 1, the cover. */
  readonly page: number;
  /** Title of the chapter or of the part that it begins in. */
  readonly head: string;
  /** The lowest ink of the body over the body's height, from 0 to 1. */
  readonly share: number;
  /** Whether the next page begins a chapter, or there is none. */
  readonly endsChapter: boolean;
}

/** Which of a command's operands are heights: each so many-th, from the first that is one. */
const HEIGHTS: Readonly<Record<string, readonly [every: number, first: number]>> = { V: [1, 0], A: [7, 6] };

/** The lowest point of a path whose commands are absolute, in its own units. */
function lowestOf(d: string): number {
  const ys = [...d.matchAll(/([MLVQCA])([^A-Z]*)/g)].flatMap(([, command = '', operands = '']) => {
    const [every, first] = HEIGHTS[command] ?? [2, 1];
    return [...operands.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number).filter((_, at) => at % every === first);
  });
  return Math.max(Number.NEGATIVE_INFINITY, ...ys);
}

/** Where the ink of an operation ends, in points from the top of the page; null where it has none. */
function inkEnd(op: Op): number | null {
  if (op.kind === 'glyphs') return op.glyphs.length > 0 ? op.baseline : null;
  if (op.kind === 'fill') return op.y + op.height;
  return op.kind === 'path' ? op.y + lowestOf(op.d) * op.scale : null;
}

const LOOKED_AT = new WeakMap<Document, readonly Fullness[]>();

/** How full each page of a document is in print, but for the cover and the contents; laid out once for all who ask. */
export function pageFullness(document: Document): readonly Fullness[] {
  const known = LOOKED_AT.get(document) ?? laidOut(document);
  LOOKED_AT.set(document, known);
  return known;
}

function laidOut(document: Document): readonly Fullness[] {
  const shaper = createShaper(loadFaces(reportFonts), document.typography.script);
  const typesetter = createTypesetter(shaper, document.typography, document.han[0] ?? null);
  const { pages } = layOut(document, { typesetter, drawChart });
  const { height, top, bottom } = pageOf(document.look);
  const body = height - top - bottom;
  const chapterAt = (index: number): boolean => {
    const ops = pages[index]?.ops ?? [];
    return ops.some(op => op.kind === 'bookmark' && op.level === 1 && op.y <= top);
  };
  let head = '';
  return pages.flatMap(({ ops }, index): readonly Fullness[] => {
    head = ops.flatMap(op => (op.kind === 'bookmark' ? [op.title] : []))[0] ?? head;
    const ends = ops.flatMap(op => inkEnd(op) ?? []).filter(y => y > top && y <= height - bottom + 1);
    const share = (Math.max(top, ...ends) - top) / body;
    const endsChapter = index + 1 === pages.length || chapterAt(index + 1);
    return index < 2 ? [] : [{ page: index + 1, head, share, endsChapter }];
  });
}
