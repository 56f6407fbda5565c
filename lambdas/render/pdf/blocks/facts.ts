import type { LabelledText } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import { rule } from '../layout/shapes.ts';
import { heightOf, type Strip, strip } from '../layout/strip.ts';
import { type Tag, tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { noteInlines } from '../text/sentences.ts';
import { style } from '../text/style.ts';
import type { SetText } from '../text/typesetter.ts';

const GUTTER = 18;

/** A label and its value, as they are set; of a row, the values stand on one line below the highest of the labels. */
interface Entry {
  readonly label: SetText;
  readonly value: SetText;
}

function entryOf(fact: LabelledText, width: number, { typesetter, manners }: Context): Entry {
  const value = style('body', { size: 9.6, leading: 13.2 });
  return {
    label: typesetter.set([inline(fact.label, style('label', { size: 7.8, leading: 10.8 }))], width),
    value: typesetter.set([inline(fact.value, value), ...noteInlines(fact.notes, value, manners)], width),
  };
}

function entryOps({ label, value }: Entry, labels: number, x: number, width: number, list: Tag, context: Context) {
  const entry = tag(list, 'LI');
  const place = { x, width, foreign: context.typesetter.foreign };
  return [
    rule(x, 0, width, 0.5, 'grid'),
    ...textOps(label, { ...place, top: 5, tag: tag(entry, 'Lbl') }),
    ...textOps(value, { ...place, top: 6 + labels, tag: tag(entry, 'LBody') }),
  ];
}

function gridOf(facts: readonly LabelledText[], columns: number, context: Context): readonly Strip[] {
  const width = (context.width - GUTTER * (columns - 1)) / columns;
  const list = tag(context.parent, 'L');
  const strips: Strip[] = [];
  for (let index = 0; index < facts.length; index += columns) {
    const row = facts.slice(index, index + columns);
    const entries = row.map(fact => entryOf(fact, width, context));
    const labels = Math.max(...entries.map(({ label }) => label.height));
    const height = labels + Math.max(...entries.map(({ value }) => value.height)) + 12;
    const name = `The facts ${row.map(fact => fact.label).join(', ')}`;
    strips.push(
      strip(
        name,
        height,
        entries.flatMap((entry, at) => entryOps(entry, labels, at * (width + GUTTER), width, list, context)),
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
