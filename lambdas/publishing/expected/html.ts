import type { ExpectedText } from '../../audit/declared.ts';
import type { Block, LabelledText, MatrixBlock, PictureBlock, TableBlock } from '../../document/blocks.ts';
import type { ChartBlock } from '../../document/charts.ts';
import type { ClaimEvidence, Document, Section } from '../../document/document.ts';
import type { Sentence } from '../../document/sentence.ts';
import { chartsOf, drawnChart } from './drawn.ts';
import { noteRuns, type Piece, type PiecesOf, rowOf, said, whole } from './lines.ts';

const picture = ({ image, caption, credit }: PictureBlock): readonly Piece[] => whole(image.alt, caption, credit);

/**
 * What a page says from its first word to its last, in the order in which it is read aloud: words, and what stands in
 * attributes in place of words.
 */
export function expectedHtml(document: Document): ExpectedText {
  const { words, title, runningTitle, subject, author, date, address } = document;
  const [cover, ...body] = document.sections;
  const page = createPage(document);
  const head = (pieces: readonly Piece[], section: string) => pieces.map(piece => ({ ...piece, head: section }));
  const front = [
    ...whole(title, subject, author, date),
    ...(address ? [...whole(title), said(address.description), ...whole(author)] : []),
    ...whole(words.skipToContent),
    ...(cover?.blocks.flatMap(page.block) ?? []),
    ...whole(words.contents, words.contents, runningTitle),
    ...body.flatMap(({ title: full, shortTitle }) => whole(full, shortTitle)),
  ];
  return {
    lines: [...head(front, ''), ...body.flatMap(section => head(page.section(section), section.shortTitle))],
    // Each is drawn for a page column and for a phone.
    charts: document.sections
      .flatMap(({ blocks }) => blocks.flatMap(chartsOf))
      .flatMap(block => [drawnChart(block), drawnChart(block)]),
    margins: { title: '', repeated: [], pageOf: '', feet: [] },
    attached: [],
  };
}

function createPage({ words, typography, evidence }: Document) {
  const proofs = new Map(evidence.map(each => [each.claim, each]));
  const { dash } = typography;

  /** Raised numbers, each with what is said aloud in its place. */
  const notes = (numbers: readonly number[], claim: string | null = null): readonly Piece[] =>
    noteRuns(numbers)
      .flatMap(([first, last], index) =>
        (first === last ? [first] : [first, last]).flatMap((number, at) => [
          ...whole(at > 0 ? dash : index > 0 ? ',' : null),
          ...whole(`${words.source} ${number}`, String(number)),
        ]),
      )
      .map(piece => ({ ...piece, claim }));

  /** The link to a sentence stands with what the sentence rests on, or behind it where that is nothing and it is whole. */
  const sentence = (each: Sentence): readonly Piece[] => [
    said(each),
    ...notes(each.notes, each.claim),
    ...whole(
      (each.claim !== null && proofs.has(each.claim)) || /[,:，：]$/u.test(each.text) ? null : words.linkToSentence,
    ),
  ];

  /** Pieces of evidence, a line each; a place that has its edition and its source in common with the one before is read on. */
  const rests = (items: ClaimEvidence['items']): readonly Piece[] =>
    items.flatMap(({ lead, note }, first) => {
      const goesOn = (at: number): boolean => lead !== '' && items[at]?.lead === lead && items[at]?.note === note;
      if (goesOn(first - 1)) return [];
      const end = items.findIndex((_, at) => at > first && !goesOn(at));
      const tails = items.slice(first, end < 0 ? undefined : end).map(({ text }) => text.slice(lead.length));
      return [...whole(`${lead}${tails.join(words.nextUnit)}`), ...notes([note])];
    });

  /** What the claims of a run rest on; the sentence again where there is more than one to tell apart. */
  function evidenceOf(run: readonly Sentence[]): readonly Piece[] {
    const sentences = new Map<string, string>();
    for (const { claim, text } of run) if (claim !== null && !sentences.has(claim)) sentences.set(claim, text);
    const found = [...sentences].flatMap(([claim, text]) => {
      const proof = proofs.get(claim);
      if (!proof) return [];
      return [
        ...whole(run.length > 1 ? text : null),
        ...rests(proof.items),
        ...whole(proof.code, claim, words.linkToSentence),
      ].map(piece => ({ ...piece, claim }));
    });
    return found.length === 0 ? [] : [...whole(words.evidence), ...found];
  }

  const run = (sentences: readonly Sentence[]): readonly Piece[] => [
    ...sentences.flatMap(sentence),
    ...evidenceOf(sentences),
  ];

  const facts = (list: readonly LabelledText[]): readonly Piece[] =>
    list.flatMap(({ label, value, notes: numbers }) => [...whole(label, value), ...notes(numbers)]);

  const foot = (block: TableBlock | MatrixBlock): readonly Piece[] => [...run(block.notes), ...whole(block.sourceLine)];

  const table = (block: TableBlock): readonly Piece[] => [
    ...whole(block.number, block.caption),
    rowOf(block.columns.map(({ label }) => ({ text: label }))),
    ...block.rows.flatMap(({ cells }) => [
      ...cells.flatMap(({ text, claim }) => (claim ? [said({ text, claim })] : [])),
      rowOf(cells),
    ]),
    ...foot(block),
  ];

  const chart = (block: ChartBlock): readonly Piece[] => [
    ...whole(block.number),
    ...(block.finding ? run([block.finding]) : []),
    ...whole(block.title, block.subtitle),
    ...whole(block.alt, block.description, block.alt, block.description),
    ...run(block.notes ?? []),
    ...whole(block.sourceLine),
    ...whole(
      words.chartData,
      `${words.colon}${block.number}`,
      `${block.number}${words.colon}${words.chartData}`,
      block.title,
    ),
    ...block.data.map(row => rowOf(row.map(text => ({ text })))),
  ];

  const pieces = (section: string): PiecesOf => ({
    cover: block => [
      ...whole(block.logo?.image.alt ?? null),
      ...whole(block.overline, block.title, block.edition, block.subtitle),
      ...(block.art
        ? whole(block.art.alt, block.art.description, block.art.alt, block.art.description, block.art.title)
        : []),
      ...(block.picture ? whole(block.picture.image.alt, block.picture.credit) : []),
      ...facts(block.facts),
      ...whole(...block.notice),
      ...(block.address ? whole(block.address.codeAlt, block.address.text) : []),
    ],
    prose: block => block.paragraphs.flatMap(run),
    subheading: block => whole(block.text),
    claimList: block =>
      block.items.flatMap(({ sentence: each, notices: noticed = [], see }) => [
        ...[each, ...noticed].flatMap(sentence),
        ...whole(see?.text ?? null),
        ...evidenceOf([each, ...noticed]),
      ]),
    keyFigures: block =>
      block.figures.flatMap(({ value, label, claim, notes: numbers }) => [
        said({ text: label, claim }),
        ...notes(numbers, claim),
        said({ text: value, claim }),
      ]),
    honours: block => [
      ...whole(block.title === section ? null : block.title),
      ...run(block.lead),
      ...block.units.flatMap(({ name, otherName, remark }) => whole(name, otherName, remark)),
    ],
    table,
    matrix: block => [
      ...whole(block.number, block.caption),
      rowOf([
        { text: block.unitLabel },
        ...block.columns.map(({ label, spoken }) => ({ text: label, spoken })),
        ...(block.countLabel === null ? [] : [{ text: block.countLabel }]),
      ]),
      ...block.rows.map(({ name, cells, count }) => rowOf([{ text: name }, ...cells, ...(count ? [count] : [])])),
      ...(block.annotation ? run([block.annotation.sentence]) : []),
      ...block.legend.flatMap(({ sample, meaning }) => whole(sample, meaning)),
      ...foot(block),
    ],
    chart,
    profile: block => [
      ...whole(block.name === section ? null : block.name, block.otherName, ...block.tags),
      ...facts(block.facts),
      ...run(block.sentences),
      ...block.charts.flatMap(chart),
      ...(block.pictures ?? []).flatMap(picture),
      ...run(block.gaps),
    ],
    ownWords: block => [
      ...whole(block.label),
      ...block.paragraphs.flatMap(({ pieces: stretches }) =>
        stretches.flatMap(each => [said(each), ...notes(each.notes, each.claim)]),
      ),
      ...whole(block.voice),
    ],
    picture,
    legend: block => block.items.flatMap(({ sign, meaning }) => whole(sign, meaning)),
    sources: block => block.items.flatMap(({ text, pages }) => whole(text, ...pages.map(page => page.text))),
  });

  function piecesOf<K extends Block['kind']>(kind: K, block: Extract<Block, { kind: K }>, section: string) {
    const of: PiecesOf[K] = pieces(section)[kind];
    return of(block);
  }
  return {
    block: (block: Block) => piecesOf(block.kind, block, ''),
    section: ({ title, blocks }: Section): readonly Piece[] => [
      ...whole(title),
      ...blocks.flatMap(block => piecesOf(block.kind, block, title)),
    ],
  };
}
