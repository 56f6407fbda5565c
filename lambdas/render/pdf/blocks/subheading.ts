import type { SubheadingBlock } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { keptWithNext, type Strip } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';

/** A heading inside a section; stays with what it heads. */
export function measureSubheading(block: SubheadingBlock, context: Context): readonly Strip[] {
  const text = context.typesetter.setBalanced([inline(block.text, style('subheading'))], context.width);
  const heading = tag(context.parent, context.section.level === 1 ? 'H2' : 'H3');
  const place = { name: `The heading "${block.text}"`, tag: heading, before: 14 };
  return keptWithNext(paragraphStrips(text, place, context));
}
