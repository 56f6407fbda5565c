import { inline } from '../text/inline.ts';
import { style, type TextStyle } from '../text/style.ts';
import type { SetText } from '../text/typesetter.ts';
import type { Context } from './context.ts';

/** From the size of a title to that of one which would fill a page. */
const SIZES = [1, 0.75, 0.55];

/** So many lines a title takes at the most, where a smaller size allows it. */
const FEW_LINES = 3;

/** A title in the largest size in which it takes few lines; in the smallest where it does in none. */
function fitted(full: TextStyle, linesIn: (size: TextStyle) => SetText): SetText {
  const sized = SIZES.map(scale => ({ ...full, size: full.size * scale, leading: full.leading * scale }));
  const fits = sized.find(each => linesIn(each).lines.length <= FEW_LINES);
  return linesIn(fits ?? sized.at(-1) ?? full);
}

/** The title of a chapter, or of a part of one: lines of like length. */
export const setTitle = (text: string, role: 'chapter' | 'part', { typesetter, width }: Context): SetText =>
  fitted(style(role), size => typesetter.setBalanced([inline(text, size)], width * 0.9));

/** The name at the head of a profile. */
export const setName = (text: string, full: TextStyle, { typesetter, width }: Context): SetText =>
  fitted(full, size => typesetter.set([inline(text, size)], width));
