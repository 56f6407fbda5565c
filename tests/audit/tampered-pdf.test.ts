import { beforeAll, describe, expect, test } from 'vitest';
import { auditFile } from '../../lambdas/audit/file.ts';
import { readPdf } from '../../lambdas/audit/read/pdf.ts';
import type { Block, ClaimListBlock, TableBlock } from '../../lambdas/document/blocks.ts';
import type { Document, Section } from '../../lambdas/document/document.ts';
import type { Sentence } from '../../lambdas/document/sentence.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import type { Attachment } from '../../lambdas/render/pdf/attachment.ts';
import { renderPdf } from '../../lambdas/render/pdf/render-pdf.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { squeezed } from '../support/read-pdf.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { type Original, originals } from '../support/tampering.ts';

type Edit = (document: Document) => Document;
type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const inSection =
  (id: string, change: (section: Section) => Section): Edit =>
  document => ({
    ...document,
    sections: document.sections.map(section => (section.id === id ? change(section) : section)),
  });

const inCover =
  (change: (block: Of<'cover'>) => Block) =>
  (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map(block => (isKind(block, 'cover') ? change(block) : block)),
  });

const isKind = <K extends Block['kind']>(block: Block, kind: K): block is Of<K> => block.kind === kind;

/** Changes the nth block of a kind in a section. */
const inBlock = <K extends Block['kind']>(id: string, kind: K, change: (block: Of<K>) => Block, nth = 0): Edit =>
  inSection(id, section => {
    let met = 0;
    const blocks = section.blocks.map(block => {
      if (!isKind(block, kind)) return block;
      met += 1;
      return met === nth + 1 ? change(block) : block;
    });
    return { ...section, blocks };
  });

const blockOf = <K extends Block['kind']>({ document }: Original, id: string, kind: K, nth = 0): Of<K> => {
  const blocks = document.sections.find(section => section.id === id)?.blocks ?? [];
  const found = blocks.filter((block): block is Of<K> => isKind(block, kind))[nth];
  if (!found) throw new Error(`${id} has no ${kind}`);
  return found;
};

/** The last figure of a text, one more. */
const more = (text: string): string => text.replace(/\d(?=\D*$)/, digit => String((Number(digit) + 1) % 10));
const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, at) => at !== index);
const twice = <T>(list: readonly T[], index: number): readonly T[] =>
  list.flatMap((each, at) => (at === index ? [each, each] : [each]));
const exchanged = <T>(list: readonly T[], a: number, b: number): readonly T[] =>
  list.map((each, at) => (at === a ? list[b] : at === b ? list[a] : undefined) ?? each);
const altered = <T>(list: readonly T[], index: number, change: (each: T) => T): readonly T[] =>
  list.map((each, at) => (at === index ? change(each) : each));

const item = (index: number, change: (text: string) => string) => (block: ClaimListBlock) => ({
  ...block,
  items: altered(block.items, index, each => ({
    ...each,
    sentence: { ...each.sentence, text: change(each.sentence.text) },
  })),
});
const cell = (row: number, index: number, change: (text: string) => string) => (block: TableBlock) => ({
  ...block,
  rows: altered(block.rows, row, each => ({
    ...each,
    cells: altered(each.cells, index, one => ({ ...one, text: change(one.text) })),
  })),
});
const said = (text: string): Sentence => ({ text, claim: null, notes: [] });

interface Words {
  readonly numbers: string;
  readonly words: string;
  /** A place, an edition and a city of this sentence of GFCI, and the name of another ranking, and what they are made. */
  readonly place: readonly [string, string];
  readonly year: readonly [string, string];
  readonly city: readonly [string, string];
  readonly ranking: readonly [string, string];
}

const WORDS: Readonly<Record<PrintedLanguage, Words>> = {
  en: {
    numbers: 'Beijing led for three years, 2020 to 2022.',
    words: 'All this is owed to wise and patient government.',
    place: ['16th', '17th'],
    year: ['GFCI 31', 'GFCI 30'],
    city: ['Tokyo', 'Osaka'],
    ranking: ['Kearney Global Cities Index', 'Global Power City Index'],
  },
  'zh-Hans': {
    numbers: '北京在2020年至2022年连续三年领先。',
    words: '这一切都要归功于英明而耐心的治理。',
    place: ['第16位', '第17位'],
    year: ['第31期', '第30期'],
    city: ['东京', '大阪'],
    ranking: ['科尔尼全球城市指数', '全球城市实力指数'],
  },
};

/** One thing that is printed otherwise than it was declared, and what the fault has to name. */
interface Case {
  readonly what: string;
  readonly edit: (words: Words) => Edit;
  readonly names: (original: Original, words: Words) => string;
  readonly wrong: RegExp;
}

const GFCI = 'ranking-gfci-32';
/** A ranking of which most places before are not on record, so that it has a table. */
const CLUSTERS = 'ranking-wipo-gii-clusters-2022';
const sentenceOf =
  (id: string, index: number, nth = 0) =>
  (original: Original) =>
    `“${blockOf(original, id, 'claimList', nth).items[index]?.sentence.text.slice(0, 100)}`;
const rowOf = (id: string, index: number) => (original: Original) =>
  `“${blockOf(original, id, 'table')
    .rows[index]?.cells.map(({ text }) => text)
    .join(' | ')}`;
const plainOf =
  (id: string, paragraph: number, index: number, nth = 0) =>
  (original: Original) =>
    `${blockOf(original, id, 'prose', nth).paragraphs[paragraph]?.[index]?.text.slice(0, 100)}`;
const OTHERWISE = /reads otherwise in the file/;
const LOST = /(is not in the file as it was worded|does not stand where it was put)/;

const CASES: readonly Case[] = [
  {
    what: 'a number in a sentence',
    edit: () => inBlock('findings', 'claimList', item(5, more)),
    names: sentenceOf('findings', 5),
    wrong: OTHERWISE,
  },
  {
    what: 'an ordinal in a sentence',
    edit: ({ place }) =>
      inBlock(
        GFCI,
        'claimList',
        item(0, text => text.replace(...place)),
      ),
    names: sentenceOf(GFCI, 0),
    wrong: OTHERWISE,
  },
  {
    what: 'an edition in a sentence',
    edit: ({ year }) =>
      inBlock(
        GFCI,
        'claimList',
        item(0, text => text.replace(...year)),
      ),
    names: sentenceOf(GFCI, 0),
    wrong: OTHERWISE,
  },
  {
    what: 'a city in a sentence',
    edit: ({ city }) =>
      inBlock(
        GFCI,
        'claimList',
        item(0, text => text.replace(...city)),
      ),
    names: sentenceOf(GFCI, 0),
    wrong: OTHERWISE,
  },
  {
    what: 'the name of a ranking in a sentence',
    edit: ({ ranking }) =>
      inBlock(
        'histories',
        'claimList',
        item(0, text => text.replace(...ranking)),
        1,
      ),
    names: sentenceOf('histories', 0, 1),
    wrong: OTHERWISE,
  },
  {
    what: 'a sentence with numbers more',
    edit: ({ numbers }) =>
      inBlock('how-to-read', 'prose', block => ({
        ...block,
        paragraphs: altered(block.paragraphs, 1, one => [...one, said(numbers)]),
      })),
    names: (_, { numbers }) => numbers,
    wrong: OTHERWISE,
  },
  {
    what: 'a sentence without numbers more',
    edit: ({ words }) =>
      inBlock('how-to-read', 'prose', block => ({
        ...block,
        paragraphs: altered(block.paragraphs, 3, one => [...one, said(words)]),
      })),
    names: (_, { words }) => words,
    wrong: OTHERWISE,
  },
  {
    what: 'a sentence of a claim less',
    edit: () => inBlock('ranking-gihi-2022', 'claimList', block => ({ ...block, items: without(block.items, 1) })),
    names: sentenceOf('ranking-gihi-2022', 1),
    wrong: LOST,
  },
  {
    what: 'one of several times that a sentence is printed',
    edit: () => inBlock('overall', 'prose', block => ({ ...block, paragraphs: [block.paragraphs[0]?.slice(1) ?? []] })),
    names: plainOf('overall', 0, 0),
    wrong: LOST,
  },
  {
    what: 'the sentences of two claims in each other’s place',
    edit: () =>
      inBlock('histories', 'claimList', block => ({
        ...block,
        items: exchanged(block.items, 1, 2),
      })),
    // Of the two either may be read as the one that moved.
    names: () => 'gfci/32)',
    wrong: /\((?:topEditions|movedOver):shanghai:\S*gfci\/32\) stands in the file once more, or in another place/,
  },
  {
    what: 'two plain sentences in each other’s place',
    edit: () =>
      inBlock('overall', 'prose', block => ({ ...block, paragraphs: [block.paragraphs[0]?.toReversed() ?? []] })),
    names: plainOf('overall', 0, 0),
    wrong: LOST,
  },
  {
    what: 'a plain sentence less',
    edit: () => inBlock('basket', 'prose', block => ({ ...block, paragraphs: [block.paragraphs[0]?.slice(1) ?? []] })),
    names: plainOf('basket', 0, 0),
    wrong: LOST,
  },
  {
    what: 'a number in a cell',
    edit: () => inBlock(CLUSTERS, 'table', cell(3, 0, more)),
    names: rowOf(CLUSTERS, 3),
    wrong: OTHERWISE,
  },
  {
    what: 'a row of a table less',
    edit: () => inBlock(CLUSTERS, 'table', block => ({ ...block, rows: without(block.rows, 4) })),
    names: rowOf(CLUSTERS, 4),
    wrong: LOST,
  },
  {
    what: 'a row of a table twice',
    edit: () =>
      inBlock('ranking-nature-index-science-cities-2022', 'table', block => ({ ...block, rows: twice(block.rows, 2) })),
    names: rowOf('ranking-nature-index-science-cities-2022', 2),
    wrong: /stands in the file once more/,
  },
  {
    what: 'the cells of two rows in each other’s place',
    edit: () =>
      inBlock(CLUSTERS, 'table', block => {
        const [a, b] = [block.rows[1]?.cells[1], block.rows[4]?.cells[1]];
        if (!a || !b) return block;
        return cell(1, 1, () => b.text)(cell(4, 1, () => a.text)(block));
      }),
    names: rowOf(CLUSTERS, 1),
    wrong: OTHERWISE,
  },
  {
    what: 'a digit from one cell in the next',
    edit: () =>
      inBlock('full-tables', 'table', block => {
        const [a, b] = block.rows[10]?.cells ?? [];
        if (!a || !b) return block;
        return cell(10, 0, () => a.text.slice(0, 1))(cell(10, 1, () => `${a.text.slice(1)}${b.text}`)(block));
      }),
    names: rowOf('full-tables', 10),
    wrong: OTHERWISE,
  },
  {
    what: 'a cell of the heatmap',
    edit: () =>
      inBlock('basket', 'matrix', block => ({
        ...block,
        rows: altered(block.rows, 2, row => ({ ...row, cells: exchanged(row.cells, 0, 1) })),
      })),
    names: original => `“${blockOf(original, 'basket', 'matrix').rows[2]?.name} | `,
    wrong: OTHERWISE,
  },
  {
    what: 'a caption',
    edit: () => inBlock(CLUSTERS, 'table', block => ({ ...block, caption: more(block.caption) })),
    names: original => blockOf(original, CLUSTERS, 'table').caption.slice(0, 60),
    wrong: OTHERWISE,
  },
  {
    what: 'a note under a table',
    edit: () =>
      inBlock(
        'overall',
        'table',
        block => ({ ...block, notes: altered(block.notes, block.notes.length - 1, each => said(`${each.text}!`)) }),
        1,
      ),
    names: original => `${blockOf(original, 'overall', 'table', 1).notes.at(-1)?.text}`,
    wrong: OTHERWISE,
  },
  {
    what: 'the number of a source behind a sentence',
    edit: () =>
      inBlock('findings', 'claimList', block => ({
        ...block,
        items: altered(block.items, 7, each => ({
          ...each,
          sentence: { ...each.sentence, notes: each.sentence.notes.map(note => note + 1) },
        })),
      })),
    names: sentenceOf('findings', 7),
    wrong: OTHERWISE,
  },
  {
    what: 'a source',
    edit: () =>
      inBlock('sources', 'sources', block => ({
        ...block,
        items: altered(block.items, 8, each => ({ ...each, text: more(each.text) })),
      })),
    names: original => `${blockOf(original, 'sources', 'sources').items[8]?.text.slice(0, 60)}`,
    wrong: OTHERWISE,
  },
  {
    what: 'a figure set large',
    edit: () =>
      inBlock('summary', 'keyFigures', block => ({
        ...block,
        figures: altered(block.figures, 2, each => ({ ...each, value: more(each.value) })),
      })),
    names: () => '“10” (honoured:',
    wrong: OTHERWISE,
  },
  {
    what: 'the labels of two bars in each other’s place',
    edit: () =>
      inBlock('basket', 'chart', block => {
        const [a, b] = block.form === 'bars' ? block.bars : [];
        if (block.form !== 'bars' || !a || !b) return block;
        return { ...block, bars: [{ ...a, name: b.name }, { ...b, name: a.name }, ...block.bars.slice(2)] };
      }),
    names: original => blockOf(original, 'basket', 'chart').number,
    wrong: /is drawn where the chart does not have it/,
  },
  {
    what: 'a place in a chart',
    edit: () =>
      inBlock('histories', 'chart', block =>
        block.form === 'rankHistory'
          ? {
              ...block,
              series: altered(block.series, 1, each => ({
                ...each,
                points: altered(each.points, 0, point => (point.state === 'rank' ? { ...point, rank: 9 } : point)),
              })),
            }
          : block,
      ),
    names: original => blockOf(original, 'histories', 'chart').number,
    wrong: /is drawn where the chart does not have it/,
  },
  {
    what: 'what a chart says aloud',
    edit: () => inBlock('histories', 'chart', block => ({ ...block, description: more(block.description) }), 2),
    names: original => blockOf(original, 'histories', 'chart', 2).alt.slice(0, 60),
    wrong: OTHERWISE,
  },
  {
    what: 'what a profile lacks',
    edit: () => inBlock('unit-nanjing', 'profile', block => ({ ...block, gaps: block.gaps.slice(1) })),
    names: original => `${blockOf(original, 'unit-nanjing', 'profile').gaps[0]?.text.slice(0, 60)}`,
    wrong: LOST,
  },
  {
    what: 'the title of a section, there, in the contents and among the bookmarks',
    edit: () => inSection('method', section => ({ ...section, title: `${section.title} 2` })),
    names: ({ document }) => `“${document.sections.find(({ id }) => id === 'method')?.title}”`,
    wrong: OTHERWISE,
  },
  {
    what: 'the head of a page',
    edit: () => inSection('unit-shanghai', section => ({ ...section, shortTitle: `${section.shortTitle}!` })),
    names: ({ document }) => `“${document.sections.find(({ id }) => id === 'unit-shanghai')?.shortTitle}!”`,
    wrong: /stands around the content of page \d+, and was not to/,
  },
  {
    what: 'the title that the file bears',
    edit: () => document => ({ ...document, title: more(document.title) }),
    names: ({ document }) => `“${document.title}”`,
    wrong: OTHERWISE,
  },
];

const utf8 = new TextEncoder();
const text = new TextDecoder('utf-8', { ignoreBOM: true });

/** The ledger with another verdict of one claim, no data, and a file that nobody made. */
function otherAttachments([ledger, data]: readonly Attachment[]): readonly Attachment[] {
  if (!ledger || !data) throw new Error('a PDF carries its ledger and its data');
  const bytes = utf8.encode(text.decode(ledger.bytes).replace('"verdict":"withhold"', '"verdict":"true"'));
  return [
    { ...ledger, bytes },
    { ...data, name: 'other.csv' },
  ];
}

let sample: ReturnType<typeof originals>;
beforeAll(() => {
  sample = originals('the sample, 2022');
});

// Each alteration is made in a place of its own, so that one file shows them all.
describe.each(PRINTED)('%s/report.pdf', language => {
  let faults: readonly string[];

  beforeAll(async () => {
    const { document, attachments, faultsInPdf } = sample.in[language];
    const edited = CASES.reduce((so, { edit }) => edit(WORDS[language])(so), document);
    faults = await faultsInPdf(await renderPdf(edited, reportFonts, otherAttachments(attachments)));
  });

  test.each(CASES)('$what', ({ names, wrong }) => {
    const name = squeezed(names(sample.in[language], WORDS[language]));
    const found = faults.filter(fault => squeezed(fault).includes(name));
    expect(found.length > 0 ? name : faults.join('\n')).toBe(name);
    expect(found.join('\n')).toMatch(wrong);
  });

  test('the ledger inside, altered, the data inside, gone, and a file more', () => {
    expect(faults.join('\n')).toMatch(/“claims\.json” reads otherwise inside the file: “.*"verdict":"true/);
    expect(faults.join('\n')).toContain('“data.csv” is not inside the file');
    expect(faults.join('\n')).toContain('“other.csv” is inside the file and was not to be');
  });

  test('nothing else is found than what was altered', () => {
    expect(faults.length).toBeLessThan(CASES.length * 2.5);
  });
});

test('a paragraph that goes overleaf, and a section that begins behind it there, are no fault', async () => {
  const { document } = sample.in.en;
  const words = Array.from({ length: 90 }, (_, index) => `Sentence ${index + 1} of a paragraph that goes overleaf.`);
  const prose = (texts: readonly string[]): Block => ({ kind: 'prose', tone: 'body', paragraphs: [texts.map(said)] });
  const section = (id: string, start: Section['start'], texts: readonly string[]): Section => ({
    id,
    level: 1,
    title: id,
    shortTitle: id,
    start,
    blocks: [prose(texts)],
  });
  // It has no list of sources that its cover could lead to.
  const cover = document.sections.slice(0, 1).map(inCover(block => ({ ...block, facts: [] })));
  const sections = [...cover, section('One', 'page', words), section('Two', 'flow', words.slice(0, 5))];
  const long: Document = { ...document, sections, evidence: [] };
  const read = await readPdf(await renderPdf(long, reportFonts));
  const file = { name: 'en/report.pdf', language: 'en' as const, format: 'pdf' as const, ...read };
  expect(read.extracted.some(({ zone, text, page }) => zone === 'margin' && text === 'One' && page === 4)).toBe(true);
  expect(auditFile(file, declaredBy(long), () => [])).toEqual([]);
});
