import { refuse } from '../../../refusals/refusal.ts';
import { heightOf, type Strip } from './strip.ts';

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
   * The same content, from roomy to tight: the first that stands whole on its page is used. At least one. Each is laid
   * out when it is asked for, once.
   */
  readonly variants: readonly Variant[];
}

export interface PlacedStrip {
  readonly strip: Strip;
  /** From the top of the column. */
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

/** Strips that ask to stand on one page. */
function chunksOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const chunks: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open) chunks.at(-1)?.push(strip);
    else chunks.push([strip]);
    open = strip.keep;
  }
  return chunks;
}

/** A chunk that is higher than a page begins on a page that is at least this empty. */
const ROOM_TO_BEGIN = 0.5;

/** Fills pages with strips from top to bottom. Nothing is cut: what is higher than a page is refused. */
export function paginate(flows: readonly Flow[], pageHeight: number): Pagination {
  const pages: { strips: PlacedStrip[]; flow: number }[] = [];
  const begins: number[] = [];
  let y = 0;

  const isEmpty = () => (pages.at(-1)?.strips.length ?? 0) === 0;
  const repeatHeight = (strip: Strip) => (strip.repeat.length === 0 ? 0 : heightOf(strip.repeat));
  const newPage = (flow: number) => {
    pages.push({ strips: [], flow });
    y = 0;
  };
  const put = (strip: Strip, space: number) => {
    const page = pages.at(-1);
    page?.strips.push({ strip, y: y + space });
    y += space + strip.height;
  };
  const place = (strip: Strip, isFirstOfFlow: boolean) => {
    if (isEmpty() && !isFirstOfFlow)
      for (const each of strip.repeat) put(each, each === strip.repeat[0] ? 0 : each.before);
    put(strip, isEmpty() ? 0 : strip.before);
  };
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

  /** The first variant that stands on the rest of this page, or else on a page of its own; or else the tightest. */
  const choose = ({ variants }: Flow, index: number): readonly Strip[] => {
    const tightest = variants.at(-1) ?? (() => []);
    if (variants.length === 1) return tightest();
    const fitting = () => variants.find(variant => fits(variant()));
    const here = fitting();
    if (here) return here();
    if (!isEmpty()) newPage(index);
    return (fitting() ?? tightest)();
  };

  for (const [index, flow] of flows.entries()) {
    if (pages.length === 0 || (flow.start === 'page' && !isEmpty())) newPage(index);
    const strips = choose(flow, index);
    let first = true;
    for (const chunk of chunksOf(strips)) {
      const [head] = chunk;
      if (!head) continue;
      const whole = repeatHeight(head) + heightOf(chunk);
      if (!fits(chunk) && !isEmpty() && (whole <= pageHeight || y > pageHeight * (1 - ROOM_TO_BEGIN))) newPage(index);
      if (fits(chunk)) for (const strip of chunk) place(strip, first);
      else for (const strip of chunk) placeAlone(strip, index);
      if (first) begins[index] = pages.length - 1;
      first = false;
    }
    if (first) begins[index] = pages.length - 1;
  }
  return { pages, begins };
}
