import type { SourcesBlock } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import { sourceDestination } from '../layout/destinations.ts';
import type { Op } from '../layout/op.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import type { Strip } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';

const INDENT = 26;

/** The numbered list of sources, where the raised numbers lead. */
export function measureSources(block: SourcesBlock, context: Context): readonly Strip[] {
  const { typesetter } = context;
  const text = style('small', { size: 8.8, leading: 12.8, colour: 'ink' });
  const number = style('small', { size: 8.8, leading: 12.8, weight: 'bold', colour: 'accent' });
  const width = context.width - INDENT;
  const list = tag(context.parent, 'L');
  return block.items.flatMap((item, index) => {
    const entry = tag(list, 'LI');
    const note = tag(tag(entry, 'LBody'), 'Note', { id: `note-${item.number}` });
    const label = typesetter.set([inline(String(item.number), number)], INDENT);
    const marks: readonly Op[] = [
      { kind: 'destination', y: -4, name: sourceDestination(item.number) },
      ...textOps(label, {
        x: 0,
        top: 0,
        width: INDENT - 10,
        align: 'end',
        tag: tag(entry, 'Lbl'),
        foreign: typesetter.foreign,
      }),
    ];
    const set = typesetter.set([inline(item.text, text)], width);
    const place = { name: `Source ${item.number}`, tag: note, x: INDENT, width, before: index === 0 ? 12 : 5 };
    return paragraphStrips(set, place, context).map((line, at) =>
      at === 0 ? { ...line, ops: [...marks, ...line.ops] } : line,
    );
  });
}
