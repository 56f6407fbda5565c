import type { ClaimListBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import type { Context } from '../layout/context.ts';
import type { Op } from '../layout/op.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { rule } from '../layout/shapes.ts';
import { keptTogether, type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { type Tag, tag } from '../layout/tag.ts';
import { baselineIn, textOps } from '../layout/text-ops.ts';
import { type Inline, inline } from '../text/inline.ts';
import { sentenceInlines } from '../text/sentences.ts';
import { style, type TextStyle } from '../text/style.ts';

type Item = ClaimListBlock['items'][number];

interface Look {
  readonly text: TextStyle;
  readonly label: TextStyle;
  readonly indent: number;
  readonly between: number;
  readonly ruled: boolean;
}

const LOOKS: Record<ClaimListBlock['style'], Look> = {
  findings: { text: style('finding'), label: style('numeral'), indent: 38, between: 22, ruled: true },
  list: { text: style('body'), label: style('strong', { colour: 'accent' }), indent: 16, between: 6, ruled: false },
};

/** So much smaller is what has to be said with a statement. */
const NOTICE = 0.78;

/** White above it. */
const NOTICE_BELOW = 2;

/** Of findings that would otherwise leave the last of them to another page. */
const TIGHT_FINDINGS: Look = {
  ...LOOKS.findings,
  text: style('finding', { size: 11.2, leading: 15.4 }),
  label: style('numeral', { size: 17, leading: 20 }),
  between: 14,
};

/** Of a list on a card. */
export const CARD_LIST: Look = {
  text: style('body', { size: 9.2, leading: 13 }),
  label: style('strong', { size: 9.2, leading: 13, colour: 'accent' }),
  indent: 11,
  between: 5,
  ruled: false,
};

/** "Table 3", leading there. */
function seeStrip(see: NonNullable<Item['see']>, look: Look, body: Tag, context: Context): Strip {
  const { foreign } = context.typesetter;
  const shape = style('label', { colour: 'up', weight: 'bold' });
  const text = context.typesetter.set([inline(see.text, shape)], context.width - look.indent);
  const to = context.destinationOf(see.section);
  const own = to === null ? tag(body, 'P') : tag(tag(body, 'P'), 'Link');
  const ops = textOps(text, { x: look.indent, top: 2, width: text.width, tag: own, foreign });
  const height = text.height + 2;
  const link: readonly Op[] =
    to === null
      ? []
      : [{ kind: 'link', x: look.indent, y: 0, width: text.width, height, to, label: see.text, tag: own }];
  return strip(`The reference "${see.text}"`, height, [...ops, ...link]);
}

/** The number or mark that stands in front of the first line, on its baseline. */
function labelOps(label: string, look: Look, own: Tag, context: Context): readonly Op[] {
  const text = context.typesetter.set([inline(label, look.label)], look.indent);
  const top = baselineIn(0, look.text.leading, look.text.size) - baselineIn(0, text.leading, look.label.size);
  return textOps(text, { x: 0, top, width: look.indent, tag: own, foreign: context.typesetter.foreign });
}

function itemStrips(item: Item, index: number, look: Look, list: Tag, context: Context): readonly Strip[] {
  const entry = tag(list, 'LI');
  const body = tag(entry, 'LBody');
  const width = Math.min(theme.print.measure + (look.ruled ? look.indent : 0), context.width) - look.indent;
  const { sentence, notices = [] } = item;
  const set = (inlines: readonly Inline[]) =>
    look.ruled ? context.typesetter.set(inlines, width) : context.typesetter.setFlush(inlines, width);
  const name = `The statement "${item.sentence.text.slice(0, 40)}"`;
  const place = { name, tag: tag(body, 'P'), x: look.indent, width };
  const said = set(sentenceInlines([sentence], look.text, context.manners));
  const small = { ...look.text, size: look.text.size * NOTICE, leading: look.text.leading * NOTICE };
  const noticed = set(sentenceInlines(notices, small, context.manners));
  const lines = [
    ...paragraphStrips(said, place, context),
    ...(notices.length === 0 ? [] : paragraphStrips(noticed, { ...place, before: NOTICE_BELOW }, context)),
  ];
  const label = labelOps(look.ruled ? String(index + 1) : '•', look, tag(entry, 'Lbl'), context);
  const above = look.ruled ? [rule(0, -look.between / 2, context.width, 0.5, 'grid')] : [];
  const first = lines.map((line, at) => (at === 0 ? { ...line, above, ops: [...label, ...line.ops] } : line));
  const all = item.see ? [...first, seeStrip(item.see, look, body, context)] : first;
  return withSpaceAbove(keptTogether(all), index === 0 ? Math.max(look.between, 12) : look.between);
}

/** Statements one below the other; findings are numbered and set large. */
export function measureClaimList(
  block: ClaimListBlock,
  context: Context,
  look: Look = context.tight && block.style === 'findings' ? TIGHT_FINDINGS : LOOKS[block.style],
): readonly Strip[] {
  const list = tag(context.parent, 'L');
  return block.items.flatMap((item, index) => itemStrips(item, index, look, list, context));
}
