import type { Line, PlacedUnit } from '../text/lines.ts';
import { hasHan } from '../text/script.ts';
import type { Glyph } from '../text/shape.ts';
import type { SetText } from '../text/typesetter.ts';
import type { GlyphsOp, Op } from './op.ts';
import { type Tag, tag } from './tag.ts';

export type Align = 'start' | 'center' | 'end';

/** Where the middle of capitals and Chinese characters stands above the baseline, in em. */
const OPTICAL_MIDDLE = 0.35;

/** Baseline of a line in a row of the given height. */
export function baselineIn(top: number, leading: number, size: number): number {
  return top + leading / 2 + OPTICAL_MIDDLE * size;
}

function sameRun(a: PlacedUnit, b: PlacedUnit): boolean {
  return a.unit.inline === b.unit.inline && a.unit.run.face === b.unit.run.face;
}

/** Units of one font and style, joined; the white space between them goes into the last glyph's advance. */
function joined(units: readonly PlacedUnit[]): { readonly glyphs: readonly Glyph[]; readonly text: string } {
  const glyphs: Glyph[] = [];
  let end = units[0]?.x ?? 0;
  for (const { unit, x } of units) {
    const last = glyphs.at(-1);
    const gap = x - end;
    if (last && Math.abs(gap) > 0.001) {
      glyphs[glyphs.length - 1] = { ...last, advance: last.advance + (gap * 1000) / unit.inline.style.size };
    }
    glyphs.push(...unit.run.glyphs);
    end = x + unit.width;
  }
  return { glyphs, text: units.map(({ unit }) => unit.run.text).join('') };
}

function groups(line: Line): readonly (readonly PlacedUnit[])[] {
  const found: PlacedUnit[][] = [];
  for (const placed of line.units) {
    const last = found.at(-1);
    const previous = last?.at(-1);
    if (last && previous && sameRun(previous, placed)) last.push(placed);
    else found.push([placed]);
  }
  return found;
}

/** How a text stands in the structure. */
export interface TextPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly align?: Align;
  readonly tag: Tag | null;
  /** Language of a stretch in Han signs; null where it is the document's own. */
  readonly foreign: string | null;
}

/** The element of a run: a link, a stretch of another language, or the paragraph itself. */
function tagOf(place: TextPlace, placed: PlacedUnit, text: string): Tag | null {
  if (place.tag === null) return null;
  if (placed.unit.inline.link) return tag(tag(place.tag, 'Reference'), 'Link');
  if (place.foreign !== null && hasHan(text)) return tag(place.tag, 'Span', { lang: place.foreign });
  return place.tag;
}

/** Operations of one line whose row begins at `top`. */
export function lineOps(line: Line, leading: number, place: TextPlace): readonly Op[] {
  const size = Math.max(0, ...line.units.map(({ unit }) => unit.inline.style.size));
  const free = place.width - line.width;
  const shift = place.align === 'end' ? free : place.align === 'center' ? free / 2 : 0;
  const baseline = baselineIn(place.top, leading, size);
  return groups(line).flatMap((group): readonly Op[] => {
    const [first] = group;
    if (!first) return [];
    const { glyphs, text } = joined(group);
    const { style, rise, link } = first.unit.inline;
    const own = tagOf(place, first, text);
    const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * (style.size / 1000);
    const x = place.x + shift + first.x;
    const drawn: GlyphsOp = {
      kind: 'glyphs',
      x,
      baseline: baseline - rise,
      width,
      face: first.unit.run.face,
      size: style.size,
      colour: style.colour,
      glyphs,
      tag: own,
    };
    if (!link || own === null) return [drawn];
    // A note number is small; its link is as high as the line, so that a finger finds it.
    return [drawn, { kind: 'link', x: x - 1, y: place.top, width: width + 2, height: leading, ...link, tag: own }];
  });
}

/** Operations of a whole text. */
export function textOps(text: SetText, place: TextPlace): readonly Op[] {
  return text.lines.flatMap((line, index) =>
    lineOps(line, text.leading, { ...place, top: place.top + index * text.leading }),
  );
}
