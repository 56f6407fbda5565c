import { describe, expect, test } from 'vitest';
import { isTrue } from '../../../lambdas/claims/claim.ts';
import { selectInput } from '../../../lambdas/claims/edition-input.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { SAMPLE } from '../../../lambdas/local/paths.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import { printFaults } from '../../../lambdas/records/import/print-faults.ts';
import { readFolder } from '../../sample/read-folder.ts';
import { accepted, folder } from '../../support/folder.ts';

const stored: Dataset = { ...accepted(readFolder(SAMPLE)), reports: [] };

const LEAST = `# A report of one edition.
id: least
titles: { en: The Least, zh-Hans: 最少的报告 }
publisher: { en: Institute, zh-Hans: 研究所 }
notice: { en: Made for a test., zh-Hans: 为测试而作。 }
languages: [en, zh-Hans]
focus:
  countries: [CN] # and of any kind but clusters
  names: { en: Chinese units, zh-Hans: 中国对象 }
editions:
  - id: "2022"
    year: 2022
    cutOff: "2023-02-17"
`;

const outcome = (text: string) => parseFiles(folder({ 'reports.yaml': text }), stored, LANGUAGES);

/** The faults of a definition, a line each: where, what, and what to do. */
function faultsOf(text: string) {
  const parsed = outcome(text);
  return parsed.ok ? [] : parsed.faults;
}

describe('a definition in YAML', () => {
  test('needs of an edition its id, its year and its cut-off; the rest follows from the records', () => {
    const parsed = outcome(LEAST);
    expect(parsed.ok ? [] : parsed.faults).toEqual([]);
    const report = parsed.ok ? parsed.dataset.reports[0] : undefined;
    const [edition] = report?.editions ?? [];
    expect(report).toMatchObject({ topN: 10, honours: null, ownRanking: null, displayNames: {}, basketNote: {} });
    expect(edition).toMatchObject({ event: null, alsoReads: [], indicators: [], asks: [], ownRelease: '2022' });
    expect(edition?.basket).toContain('gfci/32');
    expect(edition?.basket).not.toContain('gfci/33');
    const gfci = edition?.histories.find(({ ranking }) => ranking === 'gfci');
    expect(gfci?.releases).toEqual(['26', '27', '28', '29', '30', '31', '32']);
    expect(gfci?.units.slice(0, 3)).toEqual(['new-york', 'london', 'singapore']);
  });

  test('looks back on the titles of earlier editions where the report has no ranking of its own', () => {
    const titled = (text: string) => outcome(`${text}honours: { report: cankao-overseas-influence, title: pioneer }\n`);
    const parsed = titled(LEAST);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.dataset.reports[0]?.editions[0]?.ownHistory).toEqual(['2021']);
    const { overall } = analyse(selectInput(parsed.dataset, 'least', '2022'));
    const [change] = overall.filter(isTrue).filter(({ kind }) => kind === 'honoursChange');
    expect(change?.figures).toMatchObject({ previous: '2021', edition: '2022', joined: ['chongqing'], left: ['xian'] });
    // By their names alone nobody can tell which edition came first.
    const named = titled(LEAST.replace('id: "2022"', 'id: "spring"'));
    expect(named.ok && named.dataset.reports[0]?.editions[0]?.ownHistory).toEqual([]);
  });

  test('takes ids that look like numbers as ids', () => {
    const text = LEAST.replace('id: "2022"', 'id: 2022\n    ownHistory: [2021]').replace(
      'focus:',
      'ownRanking: gfci\nfocus:',
    );
    const faults = faultsOf(text);
    expect(faults.map(({ rule, column }) => `${rule} ${column}`)).toEqual(['F08 editions[0].ownHistory[0]']);
  });

  test('that is no YAML is told with line and column', () => {
    expect(faultsOf(`${LEAST}  - id: [`).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Not valid YAML at line 14, column \d+: /),
    ]);
  });
});

/** What is altered in the definition, the line and the column at which the fault is told, and what it says to do. */
const MISTAKES: readonly (readonly [
  what: string,
  from: string,
  to: string,
  line: number,
  column: number,
  remedy: RegExp,
])[] = [
  ['an unknown field', 'languages:', 'langauges: [en]\nlanguages:', 6, 1, /./],
  ['an unknown language', 'languages: [en, zh-Hans]', 'languages: [en, zh-Hans, fr]', 6, 26, /./],
  ['a language twice', 'languages: [en, zh-Hans]', 'languages: [en, zh-Hans, en]', 6, 26, /delete one/],
  ['no language', 'languages: [en, zh-Hans]', 'languages: []', 6, 1, /./],
  [
    'a title that is missing in one language',
    'titles: { en: The Least, zh-Hans: 最少的报告 }',
    'titles: { en: The Least }',
    3,
    1,
    /./,
  ],
  ['a title that is empty', 'en: The Least', 'en: " "', 3, 11, /not empty/],
  ['no publisher', 'publisher: { en: Institute, zh-Hans: 研究所 }\n', '', 1, 1, /./],
  ['an id with capitals', 'id: least', 'id: The Least', 2, 1, /[Ww]rite/],
  ['a country by its name', '[CN]', '[China]', 8, 15, /[Ww]rite/],
  ['a country by letters that are not its code', '[CN]', '[UK]', 8, 15, /did you mean GB\?/],
  ['a country that there is none of', '[CN]', '[XX]', 8, 15, /ISO 3166-1, such as CN\.$/],
  ['a focus that nobody on record meets', '[CN]', '[IS]', 7, 1, /Correct the conditions, or the kind and the country/],
  [
    'a focus of which nobody meets both conditions',
    '[CN]',
    '[US]\n  kinds: [institution]',
    7,
    1,
    /all of them at once/,
  ],
  ['a focus on nobody', 'countries: [CN] # and of any kind but clusters\n', '', 7, 1, /whom the report is about/],
  ['a kind that is none', 'countries: [CN]', 'kinds: [town]', 8, 11, /./],
  ['all, and conditions', 'countries: [CN]', 'all: true\n  countries: [CN]', 8, 3, /whom the report is about/],
  [
    'a noun without its plural',
    'focus:',
    'nouns: { city: { en: { singular: port }, zh-Hans: { singular: 港口 } } }\nfocus:',
    7,
    18,
    /./,
  ],
  ['a group that is not on record', 'countries: [CN]', 'groups: [g7]', 8, 12, /Correct the id/],
  ['a unit in focus that is not on record', 'countries: [CN]', 'units: [atlantis]', 8, 11, /Correct the id/],
  ['no cut-off', '    cutOff: "2023-02-17"\n', '', 11, 5, /./],
  ['a cut-off without its day', '"2023-02-17"', '2023-02', 13, 5, /[Ww]rite/],
  ['a year in words', 'year: 2022', 'year: twenty', 12, 5, /./],
  [
    'a release that is not on record',
    '    year: 2022',
    '    basket: [gfci/99]\n    year: 2022',
    12,
    14,
    /Correct the id/,
  ],
  ['a release without its ranking', '    year: 2022', '    basket: ["32"]\n    year: 2022', 12, 14, /ranking\/release/],
  ['a section that is none', 'editions:', 'sections: [{ id: preface }]\neditions:', 10, 14, /^Name one of .*findings/],
  [
    'a section told what it does not take',
    'editions:',
    'sections: [{ id: method, most: 3 }]\neditions:',
    10,
    26,
    /takes title, intro and nothing else/,
  ],
  ['a section with nothing to print', 'editions:', 'sections: [{ id: comparison }]\neditions:', 10, 12, /comparesWith/],
  [
    'two editions of one id',
    'editions:\n',
    'editions:\n  - { id: "2022", year: 2022, cutOff: "2023-02-17" }\n',
    12,
    5,
    /rename or delete/,
  ],
];

describe('a mistake in a definition is told with line, column and remedy', () => {
  test.each(MISTAKES)('%s', (_, from, to, line, column, remedy) => {
    expect(LEAST).toContain(from);
    const [fault, ...others] = faultsOf(LEAST.replace(from, to));
    expect(others).toEqual([]);
    expect(fault?.line).toEqual({ line, column });
    expect(fault?.remedy).toMatch(remedy);
    expect(printFaults(fault ? [fault] : [])).toContain(`line ${line}, column ${column}`);
  });
});

const TWENTY = `id: The Least
titles: { en: " " }
notice: { en: Made for a test., zh-Hans: "" }
languages: [en, zh-Hans, zh-Hans]
client: Peking City
topN: 0
honours: { report: gfci }
nouns:
  city: { en: { singular: port }, zh-Hans: { singular: 港口 } }
focus:
  countries: [China]
  colour: blue
  names: { en: Chinese units }
sections:
  - id: preface
  - { id: method, most: 3 }
editions:
  - id: 2022 first
    year: twenty
    cutOff: 2023-02
    basket: ["32"]
    histories: [{ ranking: gfci, releases: ["32"] }]
    event: Haikou
`;

test('twenty mistakes in one definition are twenty faults, each with its line, its column and a remedy', () => {
  const faults = faultsOf(TWENTY);
  const places = faults.map(({ line }) => `${line?.line}:${line?.column}`);
  expect(new Set(faults.map(({ column, value }) => `${column} ${value}`)).size).toBeGreaterThanOrEqual(20);
  expect(places.filter(place => place.includes('undefined'))).toEqual([]);
  expect(new Set(places).size).toBeGreaterThanOrEqual(18);
  for (const { remedy, message } of faults) expect([message, remedy].every(text => text.length > 4)).toBe(true);
});

describe('the look of a report', () => {
  const themed = (lines: string) =>
    faultsOf(`${LEAST}theme:\n${lines}`).map(({ column, message, remedy }) => `${column}: ${message} ${remedy}`);

  test('that can be read is accepted', () => {
    expect(
      themed(
        '  accent: "#14533C"\n  highlight: "#F3F7E8"\n  page: Letter\n  textSize: 10.6\n  cover: plain\n' +
          '  hues: ["#14533C", "#B4430F", "#1D5FA8", "#8A3D78", "#3A3A3A", "#6F5A00"]\n',
      ),
    ).toEqual([]);
  });

  test('with a colour that cannot be read is refused with its contrast', () => {
    expect(themed('  accent: "#9CC4DB"\n')).toEqual([
      'theme.accent: theme.accent is not as it must be. Text in #9CC4DB on white #FFFFFF has a contrast of 1.8:1; choose colours with 4.5:1 or more.',
    ]);
    expect(themed('  highlight: "#B0A080"\n').length).toBeGreaterThan(1);
    expect(themed('  hues: ["#14533C", "#14533c", "#1D5FA8", "#8A3D78", "#3A3A3A", "#FFD400"]\n')).toEqual([
      expect.stringContaining('Two are the same'),
      expect.stringContaining('#FFD400'),
    ]);
  });

  test('of another paper, size or form is refused with what there is', () => {
    expect(themed('  page: A5\n  textSize: 30\n  accent: green\n')).toHaveLength(3);
  });
});
