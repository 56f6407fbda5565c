import type { SourcesBlock } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import { sourceDestination } from '../layout/destinations.ts';
import type { Op } from '../layout/op.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { sideBySide } from '../layout/side-by-side.ts';
import { keptTogether, type Strip } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';

interface SourcesLook {
  readonly size: number;
  readonly leading: number;
  readonly indent: number;
  readonly between: number;
}

const LOOK: SourcesLook = { size: 8.8, leading: 12.8, indent: 26, between: 5 };
/** In columns. */
const LOOK_UP: SourcesLook = { size: 7.8, leading: 10, indent: 20, between: 2.4 };

/** The same where a few of them would otherwise have a page to themselves. */
const TIGHT_LOOK_UP: SourcesLook = { size: 7.3, leading: 9.2, indent: 18, between: 1.6 };

/** The numbered list of sources, where the raised numbers lead. */
export function measureSources(block: SourcesBlock, context: Context, look: SourcesLook = LOOK): readonly Strip[] {
  const { typesetter } = context;
  const { size, leading, indent } = look;
  const text = style('small', { size, leading, colour: 'ink' });
  const number = style('small', { size, leading, weight: 'bold', colour: 'accent' });
  const width = context.width - indent;
  const list = tag(context.parent, 'L');
  return block.items.flatMap((item, index) => {
    const entry = tag(list, 'LI');
    const note = tag(tag(entry, 'LBody'), 'Note', { id: `note-${item.number}` });
    const label = typesetter.set([inline(String(item.number), number)], indent);
    const marks: readonly Op[] = [
      { kind: 'destination', y: -4, name: sourceDestination(item.number) },
      ...textOps(label, {
        x: 0,
        top: 0,
        width: indent - 8,
        align: 'end',
        tag: tag(entry, 'Lbl'),
        foreign: typesetter.foreign,
      }),
    ];
    const pages = item.pages.flatMap(({ text: words, label, href }) => [
      inline(' ', text),
      inline(words, { ...text, colour: 'up' }, { link: { to: href, label } }),
    ]);
    const set = typesetter.set([inline(item.text, text), ...pages], width);
    const place = {
      name: `Source ${item.number}`,
      tag: note,
      x: indent,
      width,
      before: index === 0 ? 3 * look.between : look.between,
    };
    return keptTogether(paragraphStrips(set, place, context)).map((line, at) =>
      at === 0 ? { ...line, ops: [...marks, ...line.ops] } : line,
    );
  });
}

/** The same, small and in two columns. */
export const measureLookUpSources = (block: SourcesBlock, context: Context): readonly Strip[] =>
  sideBySide(context, narrow => measureSources(block, narrow, context.tight ? TIGHT_LOOK_UP : LOOK_UP));
