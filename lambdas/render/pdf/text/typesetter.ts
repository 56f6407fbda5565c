import type { Typography } from '../../../document/document.ts';
import { breakRules } from '../../line-breaks.ts';
import type { Inline } from './inline.ts';
import { inline } from './inline.ts';
import { fillLines, type Line, spread } from './lines.ts';
import { createMemory } from './remember.ts';
import { type Segment, segments } from './segments.ts';
import type { Shaper } from './shape.ts';
import type { TextStyle } from './style.ts';

/** Lines of a paragraph. */
export interface SetText {
  readonly lines: readonly Line[];
  readonly leading: number;
  readonly height: number;
  /** Of the widest line. */
  readonly width: number;
}

/** Sets text in lines; knows the fonts' metrics and nothing of pages. */
export interface Typesetter {
  readonly typography: Typography;
  /** Language of a text in Han signs, where that is not the document's own; null where it need not be said. */
  readonly foreign: string | null;
  /** Fills lines of the given width. */
  set(inlines: readonly Inline[], width: number): SetText;
  /** Lines ending flush where the language asks for it: running text. */
  setFlush(inlines: readonly Inline[], width: number): SetText;
  /** Lines of like length: titles. */
  setBalanced(inlines: readonly Inline[], width: number): SetText;
  /** Width of a text on one line. */
  width(text: string, style: TextStyle): number;
  /** Width of the widest piece that must not be broken. */
  widestWord(text: string, style: TextStyle): number;
}

function settled(lines: readonly Line[], inlines: readonly Inline[]): SetText {
  const leading = Math.max(...inlines.filter(each => !each.glued).map(each => each.style.leading), 0);
  return { lines, leading, height: leading * lines.length, width: Math.max(...lines.map(line => line.width)) };
}

/** A last line shorter than this many em is a leftover. */
const LEFTOVER = 4.5;
/** Columns narrower than this many em take lines as they come. */
const LEAST_MEASURE = 16;
const NARROWER = [0.975, 0.95, 0.925, 0.9, 0.875, 0.85];

/** Fills lines so that the last is not a single short word or two signs, where shorter lines avoid that; else as long as may be. */
function wellEnded(cut: readonly Segment[], width: number, shaper: Shaper): readonly Line[] {
  const lines = fillLines(cut, width, shaper);
  const size = lines.at(-1)?.units[0]?.unit.inline.style.size ?? 0;
  const endsWell = (set: readonly Line[]) => (set.at(-1)?.width ?? 0) >= LEFTOVER * size;
  if (lines.length < 2 || width < LEAST_MEASURE * size || endsWell(lines)) return lines;
  const others = NARROWER.map(share => fillLines(cut, width * share, shaper)).filter(
    each => each.length === lines.length,
  );
  const last = (set: readonly Line[]) => set.at(-1)?.width ?? 0;
  return others.find(endsWell) ?? others.reduce((best, each) => (last(each) > last(best) ? each : best), lines);
}

/** A text is measured in one width after another before it is printed: so many are kept in pieces at the least. */
const KEPT = 4_000;

export function createTypesetter(shaper: Shaper, typography: Typography, han: string | null): Typesetter {
  const rules = breakRules(typography);
  const remember = createMemory<readonly Segment[]>(KEPT);
  const cutUp = (inlines: readonly Inline[]) =>
    remember(JSON.stringify(inlines), () => segments(inlines, shaper, rules));
  const fill = (inlines: readonly Inline[], width: number) => wellEnded(cutUp(inlines), width, shaper);
  const words = (text: string, style: TextStyle) => cutUp([inline(text, style)]);

  return {
    typography,
    foreign: typography.script === 'han' ? null : han,
    set: (inlines, width) => settled(fill(inlines, width), inlines),
    setFlush(inlines, width) {
      const lines = fill(inlines, width);
      return settled(typography.justified ? lines.map(line => spread(line, width)) : lines, inlines);
    },
    setBalanced(inlines, width) {
      const cut = cutUp(inlines);
      const count = fillLines(cut, width, shaper).length;
      // Never narrower than the widest piece: inside one, a line would have to cut a word.
      const widest = Math.max(
        0,
        ...cut.map(each => fillLines([each], Number.POSITIVE_INFINITY, shaper)[0]?.width ?? 0),
      );
      let [low, high] = [Math.min(width, Math.max(widest, width / count / 1.5)), width];
      if (fillLines(cut, low, shaper).length <= count) high = low;
      for (let step = 0; step < 8 && count > 1; step += 1) {
        const middle = (low + high) / 2;
        if (fillLines(cut, middle, shaper).length > count) low = middle;
        else high = middle;
      }
      return settled(fillLines(cut, high, shaper), inlines);
    },
    width: (text, style) => fillLines(words(text, style), Number.POSITIVE_INFINITY, shaper)[0]?.width ?? 0,
    widestWord: (text, style) =>
      Math.max(
        0,
        ...words(text, style).map(segment => fillLines([segment], Number.POSITIVE_INFINITY, shaper)[0]?.width ?? 0),
      ),
  };
}
