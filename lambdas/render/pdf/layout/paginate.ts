import { refuse } from '../../../refusals/refusal.ts';
import { type Chunk, isMostlyHeads, packEvenly, packed } from './columns.ts';
import { type Sized, sharePages } from './share-pages.ts';
import { heightOf, inLane, type Strip } from './strip.ts';

/** Content in one size. */
export type Variant = () => readonly Strip[];

/** The variants of some sizes, each laid out when it is asked for and not again. */
export function variantsOf<T>(sizes: readonly T[], layOut: (size: T) => readonly Strip[]): readonly Variant[] {
  return sizes.map(size => {
    let made: readonly Strip[] | null = null;
    return () => {
      made ??= layOut(size);
      return made;
    };
  });
}

/** Strips that follow one another, and where they begin. */
export interface Flow {
  readonly start: 'page' | 'flow';
  /**
   * The same content, from roomy to tight. At least one. Where there are several, as many neighbours share a page as
   * stand on it, in the roomiest size that lets them. Each is laid out when it is asked for, once.
   */
  readonly variants: readonly Variant[];
}

export interface PlacedStrip {
  readonly strip: Strip;
  /** Which of the strip's columns it stands in, from 0. */
  readonly column: number;
  /** From the top of the page's body. */
  readonly y: number;
}

export interface FilledPage {
  readonly strips: readonly PlacedStrip[];
  /** Index of the flow that the first strip belongs to. */
  readonly flow: number;
}

export interface Pagination {
  readonly pages: readonly FilledPage[];
  /** Index of the page on which each flow begins. */
  readonly begins: readonly number[];
}

/** Strips that ask to stand on one page, as far as they stand in as many columns. */
function chunksOf(strips: readonly Strip[]): readonly Chunk[] {
  const chunks: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    const last = chunks.at(-1);
    if (open && last?.[0]?.columns === strip.columns && last[0].lane === strip.lane) last.push(strip);
    else chunks.push([strip]);
    open = strip.keep;
  }
  return chunks;
}

/** Whether a chunk stands beside or below another in the same columns: what asks for one of them goes from left to right. */
function goesOn(last: Strip | undefined, first: Strip | undefined): boolean {
  if (!last || !first || last.columns !== first.columns) return false;
  return last.lane === null || first.lane === null ? last.lane === first.lane : last.lane <= first.lane;
}

/** Neighbouring chunks that stand in the same columns. */
function runsOf(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const runs: Chunk[][] = [];
  for (const chunk of chunks) {
    const last = runs.at(-1);
    if (goesOn(last?.at(-1)?.[0], chunk[0])) last?.push(chunk);
    else runs.push([chunk]);
  }
  return runs;
}

/** The size of a flow among its neighbours, and whether it goes to the next page for want of room. */
interface Planned {
  readonly size: number;
  readonly overleaf: boolean;
}

/** Columns begin on a page that has at least this share of its height for them, some four lines, or holds all of them. */
const ROOM_FOR_COLUMNS = 0.08;

/** A chunk that is higher than a page begins on a page that is at least this empty. */
const ROOM_TO_BEGIN = 0.5;

/** Fills pages with strips from top to bottom. Nothing is cut: what is higher than a page is refused. */
export function paginate(flows: readonly Flow[], pageHeight: number): Pagination {
  const pages: { strips: PlacedStrip[]; flow: number }[] = [];
  const begins: number[] = [];
  let y = 0;
  let current = 0;

  const isEmpty = () => (pages.at(-1)?.strips.length ?? 0) === 0;
  const repeatHeight = (strip: Strip) => (strip.repeat.length === 0 ? 0 : heightOf(strip.repeat));
  const newPage = (flow: number) => {
    pages.push({ strips: [], flow });
    y = 0;
  };
  const begun = () => {
    begins[current] ??= pages.length - 1;
  };
  const put = (strip: Strip, space: number) => {
    const page = pages.at(-1);
    begun();
    page?.strips.push({ strip, column: 0, y: y + space });
    y += space + strip.height;
  };
  const place = (strip: Strip, isFirstOfFlow: boolean) => {
    if (isEmpty() && !isFirstOfFlow)
      for (const each of strip.repeat) put(each, each === strip.repeat[0] ? 0 : each.before);
    put(strip, isEmpty() ? 0 : strip.before);
  };
  /** Whether the page holds nothing but what stays with what follows: a heading, which would stand alone there. */
  const isHeadAlone = () => !isEmpty() && pages.at(-1)?.strips.every(({ strip }) => strip.keep) === true;
  /** What stands above a strip here: white space, or on an empty page the head that is printed again. */
  const above = (strip: Strip | undefined) => (strip ? (isEmpty() ? repeatHeight(strip) : strip.before) : 0);
  const fits = (chunk: readonly Strip[]) => y + above(chunk[0]) + heightOf(chunk) <= pageHeight + 0.01;
  const placeAlone = (strip: Strip, flow: number) => {
    if (!isEmpty() && !fits([strip])) newPage(flow);
    const needed = repeatHeight(strip) + strip.height;
    if (isEmpty() && needed > pageHeight + 0.01)
      throw refuse('doesNotFit', { what: strip.name, needed, available: pageHeight });
    place(strip, false);
  };

  /** Strips side by side, page after page; on the last of them no higher than they need be. */
  const placeInColumns = (chunks: readonly Chunk[], columns: number, flow: number) => {
    // What asks to stay together and is higher than a page goes on in the next column.
    let rest = chunks.flatMap(chunk =>
      chunk.some((strip, at) => at === 0 && repeatHeight(strip) + heightOf(chunk) > pageHeight)
        ? chunk.map(each => [each])
        : [chunk],
    );
    while (rest.length > 0) {
      const [first] = rest[0] ?? [];
      if (!first) throw new Error('A chunk has no strip');
      const top = y + (isEmpty() ? 0 : first.before);
      const room = pageHeight - top;
      const filled = packed(rest, columns, room, pageHeight);
      const isParted = filled.taken < rest.length;
      const isShort = isParted && (room < pageHeight * ROOM_FOR_COLUMNS || isMostlyHeads(filled, columns));
      const hasLanes = isParted && first.lane !== null;
      if (!isEmpty() && (filled.taken === 0 || isShort || hasLanes)) {
        newPage(flow);
        continue;
      }
      if (hasLanes) {
        // What asks for columns and is higher in one of them than a page goes on in the next.
        rest = rest.map(chunk => inLane(chunk, null));
        continue;
      }
      if (filled.taken === 0)
        throw refuse('doesNotFit', {
          what: first.name,
          needed: repeatHeight(first) + first.height,
          available: pageHeight,
        });
      begun();
      pages.at(-1)?.strips.push(...filled.placed.map(each => ({ ...each, y: top + each.y })));
      y = top + filled.height;
      rest = rest.slice(filled.taken);
      if (rest.length > 0) newPage(flow);
    }
  };

  /** The variants of this flow and of its neighbours that have several, page by page. */
  const planFrom = (index: number): readonly Planned[] => {
    const end = flows.findIndex((flow, at) => at > index && (flow.start === 'page' || flow.variants.length === 1));
    const run = flows.slice(index, end < 0 ? flows.length : end);
    const items = run.map(({ variants }): Sized => {
      const height = (size: number) => heightOf(variants[size]?.() ?? []);
      return { sizes: variants.length, height, before: variants.at(-1)?.()[0]?.before ?? 0 };
    });
    const room = isEmpty() ? pageHeight : pageHeight - y - (items[0]?.before ?? 0);
    return sharePages(items, room, pageHeight).flatMap((page, at) =>
      page.sizes.map((size, of) => ({ size, overleaf: at > 0 && of === 0 })),
    );
  };

  let planned: readonly Planned[] = [];
  /** The content of a flow in the size that it has among its neighbours. */
  const choose = ({ variants }: Flow, index: number): readonly Strip[] => {
    const [only] = variants;
    if (variants.length === 1) return only?.() ?? [];
    if (planned.length === 0) planned = planFrom(index);
    const [next, ...rest] = planned;
    planned = rest;
    const strips = variants[next?.size ?? 0]?.() ?? [];
    // What is parted anyway begins below its heading: overleaf it would leave the heading alone.
    const isHeaded = pages.at(-1)?.strips.at(-1)?.strip.keep === true;
    const isParted = isHeadAlone() || (isHeaded && heightOf(strips) > pageHeight);
    if (next?.overleaf && !isEmpty() && !isParted) newPage(index);
    return strips;
  };

  /** What a chunk that stays with the columns below it needs on its page, beside its own height. */
  const besideBelow = (chunk: Chunk, below: readonly Chunk[] | undefined): number => {
    const [first] = below ?? [];
    if (!below || !first || !chunk.at(-1)?.keep) return 0;
    const least = Math.max(heightOf(first), pageHeight * ROOM_FOR_COLUMNS);
    // Columns that are lower than that need no more than they take.
    const whole = packEvenly(below, first[0]?.columns ?? 1, least);
    return (first[0]?.before ?? 0) + (whole.taken === below.length ? whole.height : least);
  };

  const placeChunk = (chunk: Chunk, isFirst: boolean, flow: number, below?: readonly Chunk[]) => {
    const [head] = chunk;
    if (!head) return;
    const withBelow = besideBelow(chunk, below);
    if (withBelow > 0 && !isEmpty() && y + head.before + heightOf(chunk) + withBelow > pageHeight) newPage(flow);
    const whole = repeatHeight(head) + heightOf(chunk);
    const isForNext = whole <= pageHeight ? !isHeadAlone() : y > pageHeight * (1 - ROOM_TO_BEGIN);
    if (!fits(chunk) && !isEmpty() && isForNext) newPage(flow);
    if (fits(chunk)) for (const strip of chunk) place(strip, isFirst);
    else for (const strip of chunk) placeAlone(strip, flow);
  };

  for (const [index, flow] of flows.entries()) {
    current = index;
    if (pages.length === 0 || (flow.start === 'page' && !isEmpty())) newPage(index);
    let isFirst = true;
    const runs = runsOf(chunksOf(choose(flow, index)));
    for (const [at, run] of runs.entries()) {
      const columns = run[0]?.[0]?.columns ?? 1;
      if (columns > 1) placeInColumns(run, columns, index);
      else
        for (const chunk of run) {
          placeChunk(chunk, isFirst, index, chunk === run.at(-1) ? runs[at + 1] : undefined);
          isFirst = false;
        }
      isFirst = false;
    }
    begun();
  }
  return { pages, begins };
}
