import type { Sentence } from '../../../document/sentence.ts';
import { theme } from '../../theme.ts';
import type { Context } from '../layout/context.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { keptAsParagraph, keptWithNext, type Strip, strip } from '../layout/strip.ts';
import type { Tag } from '../layout/tag.ts';
import { tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { sentenceInlines } from '../text/sentences.ts';
import { style, type TextStyle } from '../text/style.ts';

/** "Table 3  Its caption", or what is found in it, in one strip; stays with what it captions. */
export function captionStrip(
  number: string,
  title: string | Sentence,
  own: Tag,
  context: Context,
  look: TextStyle = style('caption'),
): Strip {
  const { typesetter, manners } = context;
  const words = typeof title === 'string' ? [inline(title, look)] : sentenceInlines([title], look, manners);
  const text = typesetter.setBalanced(
    [inline(`${number}\u2002`, { ...look, colour: 'up' }), ...words],
    // A finding is longer than a label: it goes over the width of what it heads.
    typeof title === 'string' ? Math.min(context.width, theme.print.measure + 40) : context.width,
  );
  const ops = textOps(text, { x: 0, top: 0, width: context.width, tag: own, foreign: typesetter.foreign });
  return strip(`The caption of ${number}`, text.height + 5, ops, { keep: true });
}

/** What is said under a table or chart: notes, then where it is from. Stays with the last line of what it is under. */
export function footStrips(
  notes: readonly Sentence[],
  sourceLine: string,
  context: Context,
  small: TextStyle = style('small'),
): readonly Strip[] {
  const { typesetter, manners, width } = context;
  const lines = [
    ...(notes.length === 0 ? [] : [{ what: 'A note', inlines: sentenceInlines(notes, small, manners) }]),
    ...(sourceLine === ''
      ? []
      : [{ what: 'A source line', inlines: [inline(sourceLine, { ...small, colour: 'faint' })] }]),
  ];
  return lines.flatMap(({ what, inlines }, index) =>
    paragraphStrips(
      typesetter.set(inlines, width),
      { name: what, tag: tag(context.parent, 'P'), width, before: index === 0 ? 6 : 2 },
      context,
    ),
  );
}

/** Strips of a body with the foot under it: the foot never stands on a page of its own. */
export function withFoot(body: readonly Strip[], foot: readonly Strip[]): readonly Strip[] {
  if (foot.length === 0) return body;
  const last = body.length - 1;
  return [
    ...body.map((each, index) => (index === last ? { ...each, keep: true } : each)),
    ...keptWithNext(foot.slice(0, -1)),
    ...keptAsParagraph(foot.slice(-1)),
  ];
}
