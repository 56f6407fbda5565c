import type { LabelledText } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import type { Op } from '../layout/op.ts';
import { rule } from '../layout/shapes.ts';
import { heightOf, type Strip, strip } from '../layout/strip.ts';
import { type Tag, tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { noteInlines } from '../text/sentences.ts';
import { style } from '../text/style.ts';

const GUTTER = 18;

interface Entry {
  readonly ops: readonly Op[];
  readonly height: number;
}

function entryOf(fact: LabelledText, x: number, width: number, list: Tag, context: Context): Entry {
  const { typesetter, manners } = context;
  const value = style('body', { size: 9.6, leading: 13.2 });
  const entry = tag(list, 'LI');
  const label = typesetter.set([inline(fact.label, style('label', { size: 7.8, leading: 10.8 }))], width);
  const text = typesetter.set([inline(fact.value, value), ...noteInlines(fact.notes, value, manners)], width);
  const place = { x, width, foreign: typesetter.foreign };
  const ops = [
    rule(x, 0, width, 0.5, 'grid'),
    ...textOps(label, { ...place, top: 5, tag: tag(entry, 'Lbl') }),
    ...textOps(text, { ...place, top: 6 + label.height, tag: tag(entry, 'LBody') }),
  ];
  return { ops, height: label.height + text.height + 12 };
}

function gridOf(facts: readonly LabelledText[], columns: number, context: Context): readonly Strip[] {
  const width = (context.width - GUTTER * (columns - 1)) / columns;
  const list = tag(context.parent, 'L');
  const strips: Strip[] = [];
  for (let index = 0; index < facts.length; index += columns) {
    const row = facts.slice(index, index + columns);
    const entries = row.map((fact, at) => entryOf(fact, at * (width + GUTTER), width, list, context));
    const height = Math.max(...entries.map(entry => entry.height));
    const name = `The facts ${row.map(fact => fact.label).join(', ')}`;
    strips.push(
      strip(
        name,
        height,
        entries.flatMap(entry => entry.ops),
      ),
    );
  }
  return strips;
}

/** Narrower than this, two columns are all that stands side by side. */
const NARROW = 260;

/** Labels with their values, in a grid of three or four columns, whichever is lower; of two where it is narrow. */
export function factStrips(facts: readonly LabelledText[], context: Context): readonly Strip[] {
  if (context.width < NARROW) return gridOf(facts, 2, context);
  const [three, four] = [gridOf(facts, 3, context), gridOf(facts, 4, context)];
  return heightOf(four) < heightOf(three) ? four : three;
}
