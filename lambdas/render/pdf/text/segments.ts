import { type BreakRules, lineBreaks } from '../../line-breaks.ts';
import type { Inline } from './inline.ts';
import { endsWhite, needsGap, squeezes } from './script.ts';
import { HALF_EM, type Run, type Shaper } from './shape.ts';

/** Glyphs of one stretch of text, between two places where a line may end. */
export interface Unit {
  readonly run: Run;
  readonly inline: Inline;
  /** Points. */
  readonly width: number;
  readonly trailing: number;
  /** White space before it when it does not begin a line. */
  readonly gap: number;
}

/** What stands between two places where a line may end. */
export interface Segment {
  readonly units: readonly Unit[];
  readonly text: string;
  readonly required: boolean;
}

/** A quarter of an em is the most that Chinese typography allows between scripts. */
const SCRIPT_GAP = 0.15;
/** How far a note number stands in the white half of a full-width stop, in em. */
const NOTE_INTO_WHITE = 0.38;
/** How far a note number stands off a figure, so that it is not read as its power, in em. */
const NOTE_OFF_FIGURE = 0.14;
/** How far a figure or a word that follows without a space stands off a note number, so that they are not read as one, in em. */
const OFF_NOTE = 0.2;

interface Slice {
  readonly inline: Inline;
  readonly text: string;
}

/** Cuts inlines at the breaks of their joint text. Glued ones have no place of their own in that text. */
function slices(inlines: readonly Inline[], from: number, to: number): readonly Slice[] {
  const found: Slice[] = [];
  let offset = 0;
  for (const inline of inlines) {
    if (inline.glued) {
      if ((offset > from || offset === 0) && offset <= to) found.push({ inline, text: inline.text });
      continue;
    }
    const end = offset + inline.text.length;
    const text = inline.text.slice(Math.max(from - offset, 0), Math.max(to - offset, 0));
    if (offset < to && end > from && text !== '') found.push({ inline, text });
    offset = end;
  }
  return found;
}

/** White space between a unit and the run behind it, in points; less than none where full-width marks share theirs. */
function gapBetween(before: Unit | undefined, inline: Inline, run: Run): number {
  const last = before?.run.text.at(-1) ?? '';
  const first = run.text.at(0) ?? '';
  const afterHan = before?.run.face.startsWith('han') ?? false;
  if (before === undefined) return 0;
  if (before.inline.glued)
    return !inline.glued && /^[\p{Script=Latin}\p{N}\p{Script=Han}]/u.test(first) ? OFF_NOTE * inline.style.size : 0;
  if (inline.glued) {
    if (afterHan && endsWhite(last)) return -NOTE_INTO_WHITE * before.inline.style.size;
    return /[\d²³°′″%]$/.test(last) ? NOTE_OFF_FIGURE * before.inline.style.size : 0;
  }
  if (afterHan && run.face.startsWith('han') && squeezes(last, first))
    return (-HALF_EM / 1000) * before.inline.style.size;
  return needsGap(last, first) ? SCRIPT_GAP * inline.style.size : 0;
}

/** Shapes slices; the units know the white space between scripts. */
function shapeSlices(
  parts: readonly Slice[],
  shaper: Shaper,
  before: Unit | undefined,
  context: string,
): readonly Unit[] {
  const units: Unit[] = [];
  for (const { inline, text } of parts) {
    const scale = inline.style.size / 1000;
    for (const run of shaper(text, inline.style.weight, context)) {
      const gap = gapBetween(units.at(-1) ?? before, inline, run);
      units.push({
        run,
        inline,
        width: run.width * scale,
        trailing: run.trailing * scale,
        gap,
      });
    }
  }
  return units;
}

/** A paragraph in the pieces that a line is filled with. */
export function segments(inlines: readonly Inline[], shaper: Shaper, rules: BreakRules): readonly Segment[] {
  const text = inlines.map(each => (each.glued ? '' : each.text)).join('');
  const context = inlines.map(each => each.text).join('');
  const found: Segment[] = [];
  let from = 0;
  let previous: Unit | undefined;
  const breaks = text === '' ? [{ position: 0, required: false }] : lineBreaks(text, rules);
  for (const { position, required } of breaks) {
    const units = shapeSlices(slices(inlines, from, position), shaper, previous, context);
    found.push({ units, text: text.slice(from, position), required });
    previous = units.at(-1);
    from = position;
  }
  return found;
}

/** A segment that is wider than a line, cut into its characters; the last resort, for long addresses. */
export function characters(segment: Segment, shaper: Shaper): readonly Segment[] {
  const units = segment.units.flatMap(unit =>
    [...unit.run.text].flatMap(text => shapeSlices([{ inline: unit.inline, text }], shaper, undefined, segment.text)),
  );
  return units.map((unit, index) => ({
    units: [unit],
    text: unit.run.text,
    required: segment.required && index === units.length - 1,
  }));
}
