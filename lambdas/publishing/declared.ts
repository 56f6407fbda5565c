import type {
  Declared,
  DeclaredCard,
  DeclaredOwnWords,
  DeclaredTable,
  DeclaredText,
  ExpectedText,
  NotedText,
} from '../audit/declared.ts';
import type { Block, LabelledText, PictureBlock, TableBlock } from '../document/blocks.ts';
import type { ChartBlock } from '../document/charts.ts';
import type { Document } from '../document/document.ts';
import { partsOf, picturesIn } from '../document/parts.ts';
import type { Sentence } from '../document/sentence.ts';
import { runningSentences } from '../document/sentences-of.ts';
import { declaredChart, numberedIn, referenceIn } from './declared-charts.ts';
import { expectedHtml } from './expected/html.ts';
import { expectedPdf } from './expected/pdf.ts';

/** The table of what cannot be established: what, and why. */
const WITHHELD = 'table-withheld';

/** It sums up what other sections tell. */
const SUMMARY = 'summary';

/** Its title is the report's, which is printed as it is on record. */
const COVER = 'cover';

const tablesOf = (block: Block): readonly TableBlock[] => partsOf(block).filter(part => part.kind === 'table');

const figuresIn = (block: Block): readonly DeclaredText[] =>
  block.kind === 'keyFigures'
    ? block.figures.flatMap(({ value, label, claim }) => [
        { text: value, claim },
        { text: label, claim },
      ])
    : [];

const plainly = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.flatMap(({ text, claim }) => (claim === null ? [text] : []));

const NOT_DRAWN = { subtitle: '', spoken: [], drawn: [], isDrawn: false } as const;

/** Names that a chart draws in the order of its data; none where it draws them in another. */
function drawnNames(chart: ChartBlock): readonly string[] {
  switch (chart.form) {
    case 'bars':
      return chart.bars.map(({ name }) => name);
    case 'rankHistory':
      return chart.series.map(({ name }) => name);
    case 'smallMultiples':
      // Of one unit in several rankings each has a row a release.
      return chart.panels.some(({ positions }) => positions) ? [] : chart.panels.map(({ name }) => name);
    case 'movers':
      return chart.moves.map(({ name }) => name);
    case 'locator':
      return chart.points.map(({ name }) => name);
    case 'dotStrip':
    case 'dumbbell':
    case 'flow':
    case 'intervals':
    case 'ladders':
    case 'scores':
    case 'slope':
    case 'threads':
      return [];
  }
}

/** What a chart draws beside names, as rows of its data: each is held against the records like these. */
function drawnRows(chart: ChartBlock): readonly (readonly string[])[] {
  switch (chart.form) {
    case 'slope':
      return [
        ...chart.lines.map(({ name, before, now }) => [now.text, name, before.text, '']),
        ...chart.missing.map(({ side, text, words }) =>
          side === 'now' ? [text, words, '', ''] : ['', words, text, ''],
        ),
      ];
    case 'dotStrip':
      return chart.rows.map(({ name, edition, text, before }) => [
        name,
        edition,
        text,
        ...(before ? [before.text] : []),
      ]);
    case 'ladders':
      return chart.ladders.flatMap(({ name, rungs }) => rungs.map(rung => [name, rung.text, rung.name]));
    case 'dumbbell':
      return chart.rows.map(({ name, before, now }) => [name, before.when, before.text, now.when, now.text]);
    case 'intervals':
      return chart.rows.map(({ name, rank, text }) => [name, String(rank), text]);
    case 'flow':
      return [[chart.records], [chart.statements], ...chart.verdicts.map(({ text, count }) => [text, String(count)])];
    case 'bars':
    case 'locator':
    case 'movers':
    case 'rankHistory':
    case 'scores':
    case 'smallMultiples':
    case 'threads':
      return [];
  }
}

/** Place, name, place before and change are drawn of a slope; the scores stand in its data. */
const SLOPE_COLUMNS = 4;

/** The data of a chart, and what it draws of them. */
function chartTables(chart: ChartBlock): readonly DeclaredTable[] {
  const { title: caption, subtitle, alt, description, data } = chart;
  const [heads = [], ...rows] = data;
  const drawn = drawnRows(chart);
  const table = { caption, heads, isDrawn: true };
  const drawnHeads = chart.form === 'slope' ? heads.slice(0, SLOPE_COLUMNS) : heads;
  return [
    {
      ...table,
      subtitle,
      rows,
      notes: plainly(chart.notes ?? []),
      spoken: [alt, description],
      drawn: drawnNames(chart),
      sourceLine: chart.sourceLine,
    },
    ...(drawn.length === 0
      ? []
      : [{ ...table, subtitle: '', heads: drawnHeads, rows: drawn, notes: [], spoken: [], drawn: [], sourceLine: '' }]),
  ];
}

/** The tables of a block, and the data of its charts. */
const tabled = (block: Block): readonly DeclaredTable[] =>
  partsOf(block).flatMap((part): readonly DeclaredTable[] => {
    if (part.kind === 'table')
      return [
        {
          caption: part.caption,
          heads: part.columns.map(({ label }) => label),
          rows: part.rows.map(({ cells: found }) => found.map(({ text }) => text)),
          notes: plainly(part.notes),
          sourceLine: part.sourceLine,
          ...NOT_DRAWN,
        },
      ];
    if (part.kind === 'matrix')
      return [
        {
          caption: part.caption,
          heads: [part.unitLabel, ...part.columns.map(({ label }) => label)],
          rows: part.rows.map(({ name, cells: found }) => [name, ...found.map(({ text }) => text)]),
          notes: plainly(part.notes),
          sourceLine: part.sourceLine,
          ...NOT_DRAWN,
        },
      ];
    return part.kind === 'chart' ? chartTables(part) : [];
  });

/** Titles of a block that stand above what it says. */
const headed = (block: Block): readonly string[] =>
  block.kind === 'subheading' ? [block.text] : block.kind === 'honours' ? [block.title] : [];

/** What of a block is read on: neither titles nor notes nor what stands in cells. */
function proseOf(block: Block): readonly Sentence[] {
  if (block.kind === 'prose' && block.tone === 'headline') return [];
  return ['prose', 'claimList', 'honours'].includes(block.kind) ? runningSentences(block) : [];
}

/** What the institute wrote itself, paragraph by paragraph; words of an opinion and of somebody who is quoted alike. */
const ownWordsIn = (block: Block): readonly DeclaredOwnWords[] =>
  block.kind === 'ownWords'
    ? block.paragraphs.map(({ line, pieces }) => ({
        file: block.file,
        line,
        isOpinion: block.label !== null || block.voice !== null,
        pieces,
      }))
    : [];

/** What is said with pictures is the institute's own as well: aloud in their place, below them, and whose they are. */
function wordsOfPictures(block: Block): readonly DeclaredOwnWords[] {
  const words = (file: string, text: string | null, below: 'caption' | 'credit'): readonly DeclaredOwnWords[] =>
    text === null ? [] : [{ file, line: null, isOpinion: false, below, pieces: [{ text, claim: null, figure: null }] }];
  const around = ({ image, caption, credit }: PictureBlock): readonly DeclaredOwnWords[] => [
    ...words(image.file, caption, 'caption'),
    ...words(image.file, credit, 'credit'),
  ];
  const spoken = picturesIn(block).flatMap(({ file, alt }) => words(file, alt, 'caption'));
  if (block.kind === 'cover' && block.picture)
    return [...spoken, ...words(block.picture.image.file, block.picture.credit, 'credit')];
  if (block.kind === 'profile') return [...spoken, ...(block.pictures ?? []).flatMap(around)];
  return block.kind === 'picture' ? [...spoken, ...around(block)] : spoken;
}

const identityOf = ({ title, runningTitle, subject, author, date, edition, language, address }: Document) => ({
  ...{ title, runningTitle, subject, author, date, edition, language },
  ...(address && { address }),
});

/** What stands beside the names of units. */
function cardsOf(section: string, block: Block): readonly DeclaredCard[] {
  if (block.kind === 'profile') return [{ ...block, section, place: null, remark: '' }];
  if (block.kind !== 'honours') return [];
  return block.units.map((unit, place) => ({ ...unit, section, place, tags: [], facts: [] }));
}

type Noted = Omit<NotedText, 'section'>;

const labelled = ({ label, value, notes }: LabelledText): Noted => ({
  text: `${label} ${value}`,
  claim: null,
  notes,
  label,
});

const unlabelled = (sentence: Omit<Noted, 'label'>): Noted => ({ ...sentence, label: null });

function notesIn(block: Block): readonly Noted[] {
  if (block.kind === 'keyFigures')
    return block.figures.map(({ value, label, claim, notes }) =>
      unlabelled({ text: `${value} ${label}`, claim, notes }),
    );
  if (block.kind === 'ownWords')
    return block.paragraphs.flatMap(({ pieces }) => pieces.filter(({ claim }) => claim !== null).map(unlabelled));
  const facts = block.kind === 'cover' || block.kind === 'profile' ? block.facts.map(labelled) : [];
  return [...facts, ...runningSentences(block).map(unlabelled)];
}

/** Whatever of a section bears numbers of sources, or could. */
const notedIn = ({ id, blocks }: Document['sections'][number]): readonly NotedText[] =>
  blocks.flatMap(notesIn).map(each => ({ ...each, section: id }));

/** Everything that a document prints, for the verification: what is not in here may stand in no file. */
export function declaredBy(document: Document, attached: ExpectedText['attached'] = []): Declared {
  const blocks = document.sections.flatMap(section => section.blocks);
  const cells = blocks.flatMap(tablesOf).flatMap(({ rows }) => rows.flatMap(row => row.cells));
  const withheld = blocks.flatMap(tablesOf).filter(({ id }) => id === WITHHELD);
  return {
    language: document.language,
    sections: document.sections.map(({ id }) => id),
    chapters: document.sections.flatMap(({ id, level }) => (level === 1 && id !== COVER ? [id] : [])),
    sentences: blocks.flatMap(runningSentences),
    prose: document.sections.flatMap(({ id, blocks: parts }) => (id === SUMMARY ? [] : parts.flatMap(proseOf))),
    profiles: blocks.flatMap(block => (block.kind === 'profile' ? [block.sentences] : [])),
    paragraphs: document.sections.flatMap(({ id, blocks: parts }) =>
      parts.flatMap(block =>
        block.kind === 'prose' ? block.paragraphs.map(sentences => ({ section: id, sentences })) : [],
      ),
    ),
    own: [...blocks.flatMap(ownWordsIn), ...blocks.flatMap(wordsOfPictures)],
    pictures: blocks.flatMap(picturesIn).map(({ file, sha256, alt }) => ({ file, sha256, alt })),
    figures: blocks.flatMap(figuresIn),
    cells: cells.flatMap(({ text, claim }) => (claim ? [{ text, claim }] : [])),
    earlier: cells.flatMap(({ text, earlier }) => (earlier ? [{ text, claim: earlier }] : [])),
    headings: document.sections.flatMap(({ id, title, shortTitle, blocks: parts }) => [
      ...(id === COVER ? [] : [title, shortTitle].map(text => ({ section: id, isTitle: true, text }))),
      ...parts.flatMap(headed).map(text => ({ section: id, isTitle: false, text })),
    ]),
    tables: blocks.flatMap(tabled),
    threads: blocks
      .flatMap(partsOf)
      .flatMap(part => (part.kind === 'chart' && part.form === 'threads' ? part.threads : [])),
    reasons: withheld.flatMap(({ rows }) =>
      rows.flatMap(({ cells: [what, why] }) => (what && why ? [{ what: what.text, why: why.text }] : [])),
    ),
    identity: identityOf(document),
    covers: blocks.filter(block => block.kind === 'cover'),
    cards: document.sections.flatMap(({ id, blocks: parts }) => parts.flatMap(block => cardsOf(id, block))),
    charts: blocks
      .flatMap(partsOf)
      .flatMap(part => (part.kind === 'chart' && part.form !== 'threads' ? [declaredChart(part)] : [])),
    matrices: blocks.flatMap(partsOf).filter(part => part.kind === 'matrix'),
    numbers: document.sections.flatMap(({ id, blocks: parts }) => parts.flatMap(partsOf).flatMap(numberedIn(id))),
    references: blocks.flatMap(block => (block.kind === 'claimList' ? block.items.flatMap(referenceIn) : [])),
    signs: blocks.flatMap(block => (block.kind === 'legend' ? block.items : [])),
    frame: Object.entries(document.words),
    spokenCells: cells.flatMap(({ text, spoken }) => (spoken === null ? [] : [{ text, spoken }])),
    cited: {
      sources: blocks.flatMap(block => (block.kind === 'sources' ? block.items : [])),
      evidence: document.evidence,
      noted: document.sections.flatMap(notedIn),
    },
    expected: expectedOf(document, attached),
  };
}

/** What each file of the document has to say, found when it is asked for: of some editions only one file is read. */
function expectedOf(document: Document, attached: ExpectedText['attached']): Declared['expected'] {
  const made: { html?: ExpectedText; pdf?: ExpectedText } = {};
  return {
    get html() {
      made.html ??= expectedHtml(document);
      return made.html;
    },
    get pdf() {
      made.pdf ??= expectedPdf(document, attached);
      return made.pdf;
    },
  };
}
