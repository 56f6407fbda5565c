import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { ROOT } from '../../lambdas/local/paths.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { readFolder } from '../sample/read-folder.ts';
import { type Edition, FOUR, makeEdition, textOf } from '../support/edition.ts';
import { accepted, type Cells, folder, table } from '../support/folder.ts';
import type { PrintedLanguage } from '../support/printed-languages.ts';
import { squeezed } from '../support/read-pdf.ts';
import { reportFonts } from '../support/report-fonts.ts';

const WORLD = 'constructed-world';
const source = { source: WORLD };

const PARTS = [
  { id: 'world-trade', en: 'trade (test)', zh: '测试用贸易', weight: '50' },
  { id: 'world-talent', en: 'talent (test)', zh: '测试用人才', weight: '30' },
  { id: 'world-comfort', en: 'comfort (test)', zh: '测试用舒适度', weight: '20' },
] as const;

const place = (ranking: string, release: string, unit: string, rank: string, score = ''): Cells => ({
  ranking,
  release,
  unit,
  rank,
  score,
  ...source,
});

/** Constructed, like all in the folder: three dimensions of one of its rankings, and scores on a fixed scale. */
const DIMENSIONS = folder({
  'rankings/dimensions.csv': table(
    'rankings',
    PARTS.map(({ id, en, zh }) => ({
      ranking: id,
      name_en: `Constructed World Cities Index: ${en}`,
      name_zh: `测试用世界城市指数${zh}`,
      short_name_en: en,
      short_name_zh: zh,
      publisher_en: 'a made-up institute',
      publisher_zh: '虚构机构',
      direction: 'higher-is-better',
      unit_kinds: 'city',
      dimension_of: WORLD,
      ...source,
    })),
  ),
  'releases/world.csv': table('releases', [
    ...[WORLD, ...PARTS.map(({ id }) => id)].flatMap((ranking): readonly Cells[] => {
      const of = PARTS.find(({ id }) => id === ranking);
      const fixed = {
        ranking,
        goalposts: 'fixed in 2022',
        segment: 'second-method',
        weight: of?.weight ?? '',
        ...source,
      };
      return [
        {
          ...fixed,
          release: '2022',
          label_en: '2022',
          label_zh: '2022年',
          label_year: '2022',
          previous: ranking === WORLD ? '2021' : 'first',
          released: ranking === WORLD ? '2022-10-12' : '',
          listed_to: ranking === WORLD ? '10' : '',
        },
        {
          ...fixed,
          release: '2023',
          label_en: '2023',
          label_zh: '2023年',
          label_year: '2023',
          previous: '2022',
          released: ranking === WORLD ? '2023-10-11' : '',
          listed_to: ranking === WORLD ? '12' : '',
          universe_size: '130',
        },
      ];
    }),
  ]),
  'records/dimensions.csv': table('records', [
    place('world-trade', '2022', 'beijing', '9', '70.0'),
    place('world-trade', '2023', 'beijing', '4', '76.2'),
    place('world-talent', '2022', 'beijing', '8', '80.0'),
    place('world-talent', '2023', 'beijing', '7', '83.0'),
    place('world-comfort', '2022', 'beijing', '95', '60.0'),
    place('world-comfort', '2023', 'beijing', '101', '60.0'),
    place('world-trade', '2023', 'guangzhou', '12'),
    place('world-talent', '2023', 'guangzhou', '40'),
    place('world-comfort', '2023', 'guangzhou', '78'),
  ]),
});

/** Scores of the whole, in the rows that the folder has without any. */
const SCORES: Readonly<Record<string, string>> = {
  '2022,london,1': '90.0',
  '2022,new-york,2': '88.0',
  '2022,beijing,6': '71.0',
  '2023,london,1': '91.0',
  '2023,new-york,2': '88.5',
  '2023,beijing,5': '75.0',
};

const scored = (line: string): string => {
  const [row, score] = Object.entries(SCORES).find(([key]) => line.startsWith(`${WORLD},${key},`)) ?? [];
  return row ? line.replace(`${row},`, `${row},${score}`) : line;
};

/** The files with the ranking's last two releases taken out, and with the scores put in. */
function withScores(files: readonly InputFile[]): readonly InputFile[] {
  const edited = (path: string, edit: (lines: readonly string[]) => readonly string[]): readonly InputFile[] =>
    files
      .filter(file => file.path === path)
      .flatMap(({ bytes }) => folder({ [path]: edit(new TextDecoder().decode(bytes).split('\n')).join('\n') }));
  const own = ['releases.csv', 'records/world.csv'];
  return [
    ...files.filter(({ path }) => !own.includes(path)),
    ...edited('releases.csv', lines => lines.filter(line => !new RegExp(`^${WORLD},202[23],`).test(line))),
    ...edited('records/world.csv', lines => lines.map(scored)),
  ];
}

const FILES = [...withScores(readFolder(join(ROOT, 'tests/scenario/constructed'))), ...DIMENSIONS];
const ASKED = { report: 'constructed-influence', edition: '2023' };

const SAID: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'Of the three dimensions on record for the Constructed World Cities Index 2023, Beijing (fifth of 130 overall) is relatively weak in comfort (test) (101st†).',
    'Of the three dimensions on record for the Constructed World Cities Index 2023, Guangzhou (joint 41st of 130 overall) is relatively strong in trade (test) (12th†).',
    'The score of Beijing in the Constructed World Cities Index 2023 rose by 4 points from 2022, by the published weights mainly through trade (test) (+3.1 points).',
  ],
  'zh-Hans': [
    '北京在2023年《测试用世界城市指数》中总体位列第五（共130个城市）；在有记录的三个维度中，测试用舒适度（第101位†）相对较弱。',
    '广州在2023年《测试用世界城市指数》中总体并列第41位（共130个城市）；在有记录的三个维度中，测试用贸易（第12位†）相对较强。',
    '北京在2023年《测试用世界城市指数》中的得分较2022年上升4分，按公布的权重计算，主要得益于测试用贸易得分提高（贡献3.1分）。',
  ],
};

let edition: Edition;

beforeAll(async () => {
  edition = await makeEdition(FILES, ASKED);
});

test.each(FOUR)('$name says where a city is strong and weak, and what its score moved through', file => {
  const text = squeezed(textOf(edition, file));
  for (const sentence of SAID[file.language]) expect(text.includes(squeezed(sentence)), sentence).toBe(true);
});

test.each(['en', 'zh-Hans'] as const)(
  'in %s the profile of a city does not tell again what the page of the ranking tells',
  language => {
    const { sections } = edition.printed[language].document;
    const texts = (unit: string) =>
      sections
        .filter(({ id }) => id === `unit-${unit}`)
        .flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'profile' ? block.sentences : [])))
        .map(({ text }) => text);
    const about = texts('guangzhou').filter(text => text.includes(language === 'en' ? 'World Cities' : '世界城市指数'));
    expect(about).toEqual([]);
  },
);

test('no list of a dimension swells the report', () => {
  const parts = PARTS.map(({ id }) => id);
  expect(edition.analysis.full.map(({ ranking }) => ranking).filter(id => parts.some(part => part === id))).toEqual([]);
  for (const language of ['en', 'zh-Hans'] as const) {
    const tables = edition.printed[language].document.sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'table' || kind === 'matrix'),
    );
    const names = PARTS.map(({ en, zh }) => (language === 'en' ? en : zh));
    const printed = JSON.stringify(tables);
    expect(names.filter(name => printed.includes(name))).toEqual([]);
  }
});

test('verification derives all of it again from the rows, and finds nothing else', async () => {
  const input = selectInput(accepted(FILES), ASKED.report, ASKED.edition);
  const files = [
    { name: 'claims.json', bytes: new TextEncoder().encode(edition.ledger) },
    ...FOUR.map(({ language, format, name }) => ({ name, bytes: edition.printed[language].bytes[format] })),
  ];
  expect(await faultsOf(createParts(input), files, async () => reportFonts)).toEqual([]);
  const kinds = edition.analysis.claims.filter(({ verdict }) => verdict === 'true').map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['dimensionProfile', 'drivenBy', 'gapChange']));
});

test.each(['en', 'zh-Hans'] as const)('in %s their evidence is told in words', language => {
  const items = edition.printed[language].document.evidence
    .filter(({ claim }) => claim.startsWith('drivenBy:beijing'))
    .flatMap(each => each.items.map(({ text }) => text));
  const words = {
    en: ['Trade (test) 2023 is 50% of the whole', 'World (test) 2023: scores on the scale “fixed in 2022”'],
    'zh-Hans': ['2023年测试用贸易占总分的50%', '2023年测试用世界城市：得分标尺“fixed in 2022”'],
  }[language];
  expect(items).toEqual(expect.arrayContaining(words));
});
