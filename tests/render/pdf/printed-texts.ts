import type { Block, TableBlock } from '../../../lambdas/document/blocks.ts';
import type { Sentence } from '../../../lambdas/document/sentence.ts';

const sentences = (list: readonly Sentence[]) => list.map(each => each.text);
const table = (block: TableBlock) => [
  block.number,
  block.caption,
  ...block.columns.map(column => column.label),
  ...block.rows.flatMap(row => row.cells.map(cell => cell.text)),
  ...sentences(block.notes),
  block.sourceLine,
];

/** Declared as a method, so that the table of all kinds can be asked with any block. */
type Texts<Some extends Block> = { of(block: Some): readonly string[] }['of'];
const TEXTS: { readonly [Kind in Block['kind']]: Texts<Extract<Block, { kind: Kind }>> } = {
  cover: block => [
    block.overline,
    block.edition,
    block.title,
    block.subtitle,
    ...block.notice,
    ...block.facts.flatMap(fact => [fact.label, fact.value]),
  ],
  prose: block => block.paragraphs.flatMap(sentences),
  subheading: block => [block.text],
  claimList: block => block.items.flatMap(item => [item.sentence.text, ...(item.see ? [item.see.text] : [])]),
  keyFigures: block => block.figures.flatMap(figure => [figure.value, figure.label]),
  honours: block => [
    block.title,
    ...block.lead.map(({ text }) => text),
    ...block.units.flatMap(unit => [unit.name, unit.otherName, unit.remark]),
  ],
  table,
  matrix: block => [
    block.number,
    block.caption,
    block.unitLabel,
    ...block.columns.map(column => column.label),
    ...block.rows.flatMap(row => [row.name, ...row.cells.map(cell => cell.text), row.count?.text ?? '']),
    ...block.legend.flatMap(item => [item.sample, item.meaning]),
    ...sentences(block.notes),
    block.sourceLine,
  ],
  chart: block => [block.number, block.title, block.subtitle, block.sourceLine],
  profile: block => [
    block.name,
    block.otherName,
    ...block.tags,
    ...block.facts.flatMap(fact => [fact.label, fact.value]),
    ...sentences(block.sentences),
    ...block.charts.flatMap(({ title, subtitle, sourceLine }) => [title, subtitle, sourceLine]),
    ...sentences(block.gaps),
  ],
  ownWords: block => [
    block.label ?? '',
    ...block.paragraphs.flatMap(({ pieces }) => sentences(pieces)),
    block.voice ?? '',
  ],
  picture: block => [block.caption ?? '', block.credit ?? ''],
  legend: block => block.items.flatMap(item => [item.sign, item.meaning]),
  sources: block =>
    block.items.flatMap(item => [String(item.number), [item.text, ...item.pages.map(page => page.text)].join(' ')]),
};

/** Every text that a block prints, in reading order. */
export function textsOf(block: Block): readonly string[] {
  const table: Readonly<Record<Block['kind'], Texts<Block>>> = TEXTS;
  return table[block.kind](block);
}
