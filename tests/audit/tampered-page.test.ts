import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../lambdas/document/document.ts';
import { unlikePrinted } from '../../lambdas/publishing/as-printed.ts';
import { renderHtml } from '../../lambdas/render/html/render-html.ts';
import { inTurn } from '../support/depth.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { asPrinted, element, type Original, originals, put, swapped } from '../support/tampering.ts';

let sample: ReturnType<typeof originals>;
beforeAll(() => {
  sample = originals('the sample, 2022');
});

interface Words {
  /** A sentence of a claim, and what is done to it. */
  readonly told: string;
  readonly number: readonly [string, string];
  readonly year: readonly [string, string];
  readonly ordinal: readonly [string, string];
  readonly city: readonly [string, string];
  readonly ranking: readonly [string, string];
  readonly strangers: readonly string[];
  readonly caption: readonly [string, string];
  readonly evidence: readonly [string, string];
  readonly lead: string;
  readonly figure: readonly [string, string];
  readonly chart: readonly [string, string];
  readonly spoken: string;
}

const WORDS: Readonly<Record<PrintedLanguage, Words>> = {
  en: {
    told: 'Shanghai fell two places in the Global Financial Centres Index (GFCI 32), to sixth from fourth in GFCI 31.',
    number: ['fell two places', 'fell three places'],
    year: ['from fourth in GFCI 31', 'from fourth in GFCI 30'],
    ordinal: ['to sixth from', 'to fifth from'],
    city: ['Shanghai fell', 'Wuhan fell'],
    ranking: ['Global Financial Centres Index', 'Global Power City Index'],
    strangers: ['Beijing led for three years, 2020 to 2022.', 'All this is owed to wise and patient government.'],
    caption: ['edition by edition, as far as it is known', 'edition by edition, all 3 of them'],
    evidence: ['GFCI 31: Shanghai, 4th', 'GFCI 31: Shanghai, 5th'],
    lead: 'Beijing ranked first in the Nature Index Science Cities ranking 2022.',
    figure: ['6 of 8', '7 of 8'],
    chart: ['>Shanghai<', '>Shenzhen<'],
    spoken: 'tied 36th',
  },
  'zh-Hans': {
    told: '上海在第32期《全球金融中心指数》中由第31期的第四降至第六，下降两位。',
    number: ['下降两位', '下降三位'],
    year: ['由第31期的第四', '由第30期的第四'],
    ordinal: ['降至第六', '降至第五'],
    city: ['上海在第32期《全球金融中心指数', '武汉在第32期《全球金融中心指数'],
    ranking: ['《全球金融中心指数》', '《全球城市实力指数》'],
    strangers: ['北京在2020年至2022年连续三年领先。', '这一切都要归功于英明而耐心的治理。'],
    caption: ['总体排名的历年记录', '总体排名的3年记录'],
    evidence: ['第31期全球金融中心指数：上海，第4位', '第31期全球金融中心指数：上海，第5位'],
    lead: '北京在2022年《自然指数—科研城市》中位列第一。',
    figure: ['6/8', '7/8'],
    chart: ['>上海<', '>深圳<'],
    spoken: '并列第36位',
  },
};

const LEAGUE = 'id="table-league-2"';
const CHART = '<figure class="chart chart-bars"';
const HISTORY = '<figure class="chart chart-rankHistory"';

/** A way to spoil a page, and what the fault that is found has to name. */
interface Case {
  readonly what: string;
  readonly alter: (page: string, words: Words, original: Original) => string;
  readonly names: (words: Words, original: Original) => string | RegExp;
}

/** Two sentences that word no claim, one behind the other in one paragraph. */
function plain({ document }: Original): readonly [string, string] {
  for (const block of document.sections.flatMap(({ blocks }) => blocks))
    for (const [one, other] of block.kind === 'prose' ? block.paragraphs : [])
      if (one && other && one.claim === null && other.claim === null) return [one.text, other.text];
  throw new Error('no paragraph has two sentences that word no claim');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const span = (page: string, text: string) => {
  const at = page.indexOf(asPrinted(page, `>${escaped(text)}`));
  return element(page.slice(page.lastIndexOf('<span', at)), 'span', '<span');
};
const inSentence = (of: (words: Words) => readonly [string, string]) => ({
  alter: (page: string, words: Words) => put(page, asPrinted(page, words.told), words.told.replace(...of(words))),
  names: (words: Words) => words.told,
});
const added = (index: number) => ({
  alter: (page: string, words: Words) => put(page, '</p>', ` ${words.strangers[index]}</p>`, '<p class="paragraph">'),
  names: (words: Words) => `“${words.strangers[index]}” stands in the file and belongs to nothing`,
});

const CASES: readonly Case[] = [
  { what: 'a number in a sentence', ...inSentence(({ number }) => number) },
  { what: 'a year in a sentence', ...inSentence(({ year }) => year) },
  { what: 'an ordinal in a sentence', ...inSentence(({ ordinal }) => ordinal) },
  { what: 'a city in a sentence', ...inSentence(({ city }) => city) },
  { what: 'the name of a ranking in a sentence', ...inSentence(({ ranking }) => ranking) },
  { what: 'a sentence with numbers more', ...added(0) },
  { what: 'a sentence without numbers more', ...added(1) },
  {
    what: 'a sentence of a claim less',
    alter: (page, { told }) => put(page, asPrinted(page, told), ''),
    names: ({ told }) => `“${told}” (moved:shanghai:gfci/32) does not stand where it was put`,
  },
  {
    what: 'one of two times that a sentence is printed',
    alter: (page, { lead }) => {
      const whole = span(page, lead);
      return put(page, whole, '');
    },
    names: ({ lead }) => lead,
  },
  {
    what: 'the ids of two claims in each other’s place',
    alter: page =>
      swapped(
        page,
        'data-claim="leader:beijing:nature-index-science-cities/2022"',
        'data-claim="moved:shanghai:gfci/32"',
        'class="claims claims-findings"',
      ),
    names: ({ told }) =>
      `“${told}” (moved:shanghai:gfci/32) bears the id leader:beijing:nature-index-science-cities/2022`,
  },
  {
    what: 'the id of a claim gone',
    alter: page => put(page, ' data-claim="moved:shanghai:gfci/32"', ''),
    names: ({ told }) => `“${told}” (moved:shanghai:gfci/32) does not bear the id of its claim`,
  },
  {
    what: 'two plain sentences in each other’s place',
    alter: (page, _, original) => {
      const [one, other] = plain(original).map(text => span(page, text));
      return swapped(page, one ?? '', other ?? '');
    },
    names: (_, original) => plain(original)[1].slice(0, 60),
  },
  {
    what: 'a plain sentence less',
    alter: (page, _, original) => put(page, span(page, plain(original)[1]), ''),
    names: (_, original) => plain(original)[1].slice(0, 60),
  },
  {
    what: 'a number in a cell',
    alter: page => put(page, '<td>8</td>', '<td>6</td>', LEAGUE),
    names: () => /: “8 \| .*” reads otherwise in the file: “8 \| .* \| 6 \| /,
  },
  {
    what: 'a row of a table less',
    alter: page => put(page, element(page, 'tr', LEAGUE, 3), '', LEAGUE),
    names: () => /3 \| .* is not in the file as it was worded/,
  },
  {
    what: 'a row of a table twice',
    alter: page => put(page, element(page, 'tr', LEAGUE, 3), element(page, 'tr', LEAGUE, 3).repeat(2), LEAGUE),
    names: () => /3 \| .* stands in the file once more/,
  },
  {
    what: 'two rows of a table in each other’s place',
    alter: page => swapped(page, element(page, 'tr', LEAGUE, 3), element(page, 'tr', LEAGUE, 5), LEAGUE),
    names: () => /3 \| /,
  },
  {
    what: 'the cells of two rows in each other’s place',
    alter: page => swapped(page, element(page, 'th', LEAGUE, 7), element(page, 'th', LEAGUE, 9), LEAGUE),
    names: () => /\d+ \| .* reads otherwise in the file: “\d+ \| /,
  },
  {
    what: 'a figure from one cell in the next',
    alter: page => {
      const row = element(page, 'tr', 'table class="matrix', 1);
      const cells = [...row.matchAll(/<td[\s\S]*?<\/td>/g)].map(([cell]) => cell);
      return put(page, row, row.replace(cells[0] ?? '', '').replace('</tr>', `${cells[0]}</tr>`));
    },
    names: () => / \| .* reads otherwise in the file/,
  },
  {
    what: 'a caption',
    alter: (page, { caption: [from, to] }) => put(page, from, to, 'id="table-editions"'),
    names: ({ caption: [from] }) => from,
  },
  {
    what: 'a note under a table',
    alter: page => put(page, '</span>', '!</span>', '<p class="table-notes"><span'),
    names: () => 'reads otherwise in the file',
  },
  {
    what: 'the number of a source',
    alter: page => put(page, '>1</a>', '>2</a>', 'class="key-figures"'),
    names: () => '“1” (leader:beijing:cankao-overseas-influence/2022) reads otherwise in the file: “2”',
  },
  {
    what: 'a figure set large',
    alter: (page, { figure: [from, to] }) => put(page, from, to, 'class="key-figures"'),
    names: ({ figure: [from, to] }) => new RegExp(`“${from}” \\(topCount.*reads otherwise in the file: “${to}”`),
  },
  {
    what: 'a label of a chart',
    alter: (page, { chart: [from, to] }) => put(page, from, to, CHART),
    names: ({ chart: [from] }) => `“${from.slice(1, -1)}” was to stand there`,
  },
  {
    what: 'two labels of a chart in each other’s place',
    alter: (page, { chart: [one, other] }) => swapped(page, one, other, CHART),
    names: ({ chart: [one] }) => `“${one.slice(1, -1)}” was to stand there`,
  },
  {
    what: 'a place in the dot of a chart',
    alter: page => put(page, '>3</text>', '>4</text>', `${HISTORY}`),
    names: () => /is drawn where the chart does not have it|: \d/,
  },
  {
    what: 'a label moved to where another belongs',
    alter: page => put(page, 'text-anchor="end"', 'text-anchor="start"', CHART),
    names: () => 'is not marked up as it was printed',
  },
  {
    what: 'what a chart says aloud',
    alter: (page, { figure: [from, to] }) => put(page, from, to, '<desc'),
    names: ({ figure: [from] }) => from,
  },
  {
    what: 'the data under a chart',
    alter: (page, { chart: [from, to] }) => put(page, from, to, '<details class="chart-data">'),
    names: ({ chart: [from] }) => from.slice(1, -1),
  },
  {
    what: 'what a claim rests on',
    alter: (page, { evidence: [from, to] }) => put(page, from, to, 'data-evidence="moved:shanghai:gfci/32"'),
    names: ({ evidence: [from] }) => `“${from}” (moved:shanghai:gfci/32) reads otherwise`,
  },
  {
    what: 'a piece of what a claim rests on gone',
    alter: (page, { evidence: [from] }) => put(page, element(page, 'li', `<li>${from}`), ''),
    names: ({ evidence: [from] }) => from,
  },
  {
    what: 'what a claim rests on under another claim',
    alter: page => put(page, 'data-evidence="moved:shanghai', 'data-evidence="moved:wuhan'),
    names: () => 'bears the id moved:wuhan:gfci/32',
  },
  {
    what: 'what is said aloud in place of a sign',
    alter: (page, { spoken }) => put(page, `visually-hidden">${spoken}`, `visually-hidden">${spoken}?`),
    names: ({ spoken }) => `${spoken}?`,
  },
  {
    what: 'a title that is shown where somebody points',
    alter: page => put(page, ' title="', ' title="2021: ', '<nav class="contents"'),
    names: () => 'reads otherwise in the file: “2021: ',
  },
  {
    what: 'a label for those who do not see',
    alter: page => page.replace(/(<a href="#source-2" aria-label="[^"]*)2"/, '$13"'),
    names: () => /“\S+ 2” \(.+reads otherwise in the file: “\S+ 3”/,
  },
  {
    what: 'an alternative text more',
    alter: page => put(page, '<h2 ', '<img alt="Shanghai is first"><h2 '),
    names: () => '“Shanghai is first” stands in the file and belongs to nothing',
  },
  {
    what: 'an alternative text more, in other quotation marks',
    alter: page => put(page, '<h2 ', "<img alt='Shanghai is first'><h2 "),
    names: () => '“Shanghai is first” stands in the file and belongs to nothing',
  },
  {
    what: 'an alternative text more, with a sign that ends no tag',
    alter: page => put(page, '<h2 ', '<img alt="Shanghai > London"><h2 '),
    names: () => '“Shanghai > London” stands in the file and belongs to nothing',
  },
  {
    what: 'a word more, each letter by its name',
    alter: page => put(page, '<h2 ', '<p>&Tcaron;&lang;&NotEqual;</p><h2 '),
    names: () => '“Ť⟨≠” stands in the file and belongs to nothing',
  },
  {
    what: 'words between the rows of a table, which a browser shows before it',
    alter: page => put(page, '</tr>', '</tr>Shanghai is first', LEAGUE),
    names: () => '“Shanghai is first” stands in the file and belongs to nothing',
  },
  {
    what: 'what the page says of itself',
    alter: page => put(page, '<meta name="description" content="', '<meta name="description" content="2023 '),
    names: () => '2023',
  },
  {
    what: 'a sentence hidden',
    alter: page => put(page, '<span data-claim="moved:shanghai', '<span hidden data-claim="moved:shanghai'),
    names: ({ told }) => `“${told.slice(0, 20)}`,
  },
  {
    what: 'a sentence that only a screen reader says',
    alter: page => put(page, '<p class="source-line">', '<p class="visually-hidden">'),
    names: () => 'is not marked up as it was printed',
  },
  {
    what: 'what is read aloud made visible',
    alter: page => put(page, '<span class="visually-hidden">', '<span class="seen">', LEAGUE),
    names: () => 'is not marked up as it was printed: “',
  },
  {
    what: 'a style that hides',
    alter: page => put(page, '</style>', '.claims{display:none}</style>'),
    names: () => 'is not marked up as it was printed',
  },
  {
    what: 'a link that leads elsewhere',
    alter: page => put(page, 'href="#source-1"', 'href="https://example.org/"'),
    names: () => 'is not marked up as it was printed',
  },
  {
    what: 'a script',
    alter: page => put(page, '</body>', '<script>document.title = "1"</script></body>'),
    names: () => 'document.title',
  },
  {
    what: 'a comment',
    alter: page => put(page, '</body>', '<!-- nothing --></body>'),
    names: () => 'is not marked up as it was printed',
  },
  {
    what: 'two heads of columns in each other’s place',
    alter: page => swapped(page, element(page, 'th', LEAGUE, 2), element(page, 'th', LEAGUE, 3), LEAGUE),
    names: () => 'reads otherwise in the file',
  },
  {
    what: 'two meanings of a legend in each other’s place',
    alter: page => {
      const [one = '', two = ''] = [...page.slice(page.indexOf('class="legend')).matchAll(/<li[\s\S]*?<\/li>/g)].map(
        ([item]) => item,
      );
      return swapped(page, one, two, 'class="legend');
    },
    names: () => /reads otherwise in the file|does not stand where it was put|was to stand/,
  },
  {
    what: 'a note that leads to another source than its number',
    alter: page => put(page, 'href="#source-1"', 'href="#source-2"', 'class="key-figures"'),
    names: () => 'is not marked up as it was printed',
  },
  {
    what: 'the language that a page is in',
    alter: page => page.replace(/<html lang="[^"]*"/, '<html lang="fr"'),
    names: () => 'is not marked up as it was printed',
  },
  {
    what: 'a section less',
    alter: page => put(page, element(page, 'section', 'id="how'), ''),
    names: () => 'is not in the file as it was worded',
  },
];

/** Where the page is, as if the definition said so. */
const ADDRESS: NonNullable<Document['address']> = {
  url: 'https://example.org/2022/en',
  languages: [{ language: 'en', url: 'https://example.org/2022/en', openGraph: 'en_GB' }],
  openGraph: 'en_GB',
  description: { text: 'A report.', claim: null },
};

/** At every change one language, the other with another commit; before a merge both. */
const TRIED = inTurn(PRINTED);

describe.each(TRIED)('%s/report.html', language => {
  test('as it was made has no fault', () => {
    const { page, faultsInPage } = sample.in[language];
    expect(faultsInPage(page)).toEqual([]);
  });

  test.each(inTurn(CASES, 0, 3))('$what', ({ alter, names }) => {
    const original = sample.in[language];
    const words = WORDS[language];
    const altered = alter(original.page, words, original);
    expect(altered).not.toBe(original.page);
    const faults = original.faultsInPage(altered);
    expect(faults.join('\n')).toMatch(names(words, original));
    expect(faults.every(fault => fault.startsWith(`${language}/report.html: “`))).toBe(true);
  });
});

describe('what a page says to machines, where its address is known', () => {
  const document = { ...originals('the sample, 2022').in.en.document, address: ADDRESS };
  const printed = renderHtml(document);
  const faults = (altered: string) => unlikePrinted('en/report.html', altered, printed);

  test.each([
    ['the name of the data', '"name":"Analysis Report', '"name":"Annual Report'],
    ['their edition', '"version":"2022"', '"version":"2023"'],
    ['who made them', '"@type":"Organization","name":"', '"@type":"Organization","name":"Not '],
    ['what they are', '"description":"', '"description":"Not '],
    ['where they are', '"url":"https://example.org/', '"url":"https://example.com/'],
    ['a licence that nobody gave', '"version":', '"license":"https://creativecommons.org/","version":'],
    [
      'where the page belongs',
      'rel="canonical" href="https://example.org/',
      'rel="canonical" href="https://example.com/',
    ],
    ['the title of a tab', '<title>Analysis', '<title>Annual'],
  ])('%s', (_, from, to) => {
    const altered = put(printed, from, to);
    expect(faults(altered)).toHaveLength(1);
  });
});
