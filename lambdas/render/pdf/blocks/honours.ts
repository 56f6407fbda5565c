import type { HonoursBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import type { Context } from '../layout/context.ts';
import type { Op } from '../layout/op.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { rule } from '../layout/shapes.ts';
import { keptTogether, keptWithNext, type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { type Tag, tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { sentenceInlines } from '../text/sentences.ts';
import { style } from '../text/style.ts';

type Unit = HonoursBlock['units'][number];

/** Cards in a row: ten honoured units make two rows. Fewer stand in one where a name is long. */
const COLUMNS = [5, 3, 2, 1];

/** The share of a page that a card takes at the most, where fewer of them in a row are lower. */
const HIGHEST = 0.2;

const GUTTER = 12;
const PADDING = 6;

interface Card {
  readonly ops: readonly Op[];
  readonly height: number;
}

function card(unit: Unit, x: number, width: number, list: Tag, context: Context): Card {
  const { typesetter } = context;
  const body = tag(tag(list, 'LI'), 'LBody');
  const to = unit.profile === null ? null : context.destinationOf(unit.profile);
  const nameTag = to === null ? tag(body, 'P') : tag(tag(body, 'P'), 'Link');
  const place = { x, width, foreign: typesetter.foreign };
  const name = typesetter.set([inline(unit.name, style('part', { colour: 'ink', size: 14, leading: 18 }))], width);
  const muted = style('body', { colour: 'muted', size: 9, leading: 12.5 });
  const other = unit.otherName === '' ? null : typesetter.set([inline(unit.otherName, muted)], width);
  const remark = unit.remark === '' ? null : typesetter.set([inline(unit.remark, style('label'))], width);
  const heads: readonly Op[] = textOps(name, { ...place, top: PADDING, tag: nameTag });
  const link: readonly Op[] =
    to === null
      ? []
      : [{ kind: 'link', x, y: 0, width, height: PADDING + name.height, to, label: unit.name, tag: nameTag }];
  const below = PADDING + name.height;
  const beside = below + (other?.height ?? 0);
  const ops = [
    ...heads,
    ...link,
    ...(other ? textOps(other, { ...place, top: below, tag: tag(body, 'P') }) : []),
    ...(remark ? textOps(remark, { ...place, top: beside + 2, tag: tag(body, 'P') }) : []),
  ];
  return { ops, height: beside + (remark ? remark.height + 2 : 0) + PADDING };
}

/** The honoured units as a grid, each name leading to its profile. */
export function measureHonours(block: HonoursBlock, context: Context): readonly Strip[] {
  const { typesetter } = context;
  const title = typesetter.setBalanced([inline(block.title, style('part'))], context.width);
  const measure = Math.min(theme.print.measure, context.width);
  const lead = typesetter.setFlush(sentenceInlines(block.lead, style('body'), context.manners), measure);
  const leadPlace = () => ({ name: 'The lead', tag: tag(context.parent, 'P'), width: measure, before: 6 });
  const heading = tag(context.parent, context.section.level === 1 ? 'H2' : 'H3');
  const head = [
    ...paragraphStrips(title, { name: `The heading "${block.title}"`, tag: heading, before: 18 }, context),
    ...(block.lead.length > 0 ? paragraphStrips(lead, leadPlace(), context) : []),
  ];
  return [...keptWithNext(head), ...withSpaceAbove(keptTogether(cardRows(block, context)), 10)];
}

/** The cards in rows, as many in each as their names have room for. */
function cardRows({ units }: HonoursBlock, context: Context): readonly Strip[] {
  const list = tag(context.parent, 'L');
  const widthOf = (columns: number) => (context.width - GUTTER * (columns - 1)) / columns;
  const setIn = (columns: number) =>
    units.map((unit, at) => card(unit, (at % columns) * (widthOf(columns) + GUTTER), widthOf(columns), list, context));
  const isLow = (columns: number) => setIn(columns).every(({ height }) => height <= context.pageHeight * HIGHEST);
  const columns = COLUMNS.find(isLow) ?? 1;
  const cards = setIn(columns);
  return Array.from({ length: Math.ceil(units.length / columns) }, (_, at) => {
    const row = cards.slice(at * columns, (at + 1) * columns);
    const names = units.slice(at * columns, (at + 1) * columns).map(({ name }) => name);
    const rules = row.map((_, place) =>
      rule(
        place * (widthOf(columns) + GUTTER),
        0,
        widthOf(columns),
        at === 0 ? 1.2 : 0.5,
        at === 0 ? 'accent' : 'grid',
      ),
    );
    return strip(`The card of ${names.join(', ')}`, Math.max(...row.map(({ height }) => height)), [
      ...rules,
      ...row.flatMap(({ ops }) => ops),
    ]);
  });
}
