import { statedIn } from '../../../lambdas/audit/own/languages.ts';
import { createReading } from '../../../lambdas/audit/own/reading.ts';
import type { Words } from '../../../lambdas/audit/own/words.ts';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { nameFaults } from '../../../lambdas/publishing/name-faults.ts';
import { EMPTY } from '../../../lambdas/records/dataset.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import { partsOf } from '../../support/edition.ts';
import { type Cells, folder, ranking, record, release, source, table, unit } from '../../support/folder.ts';
import { once } from '../../support/once.ts';
import type { PrintedLanguage } from '../../support/printed-languages.ts';

/** Where a text of the institute, or of the records that it brings, is printed and is no running text. */
export type Door = PrintDoor | ImportDoor;

/** Those that an edition prints of its definition. */
type PrintDoor =
  | 'title'
  | 'publisher'
  | 'event'
  | 'role'
  | 'section'
  | 'caption'
  | 'credit'
  | 'alt'
  | 'opinion'
  | 'measure';

/** Those that an import reads. */
type ImportDoor =
  | 'ranking'
  | 'short'
  | 'publisherOfRanking'
  | 'theme'
  | 'score'
  | 'counted'
  | 'label'
  | 'indicator'
  | 'unitOfMeasure'
  | 'definition'
  | 'tier'
  | 'honour'
  | 'noun'
  | 'group';

/** What is found at a door: where, and what is said of it. */
export interface Found {
  readonly at: string;
  readonly message: string;
  readonly inChinese: string;
}

const readingIn = once((language: PrintedLanguage) => {
  const stated = statedIn(language);
  if (stated === null) throw new Error(`Nothing is read in ${language}.`);
  return createReading(partsOf('the sample, 2022').input.dataset, stated, {
    ...{ isDated: () => false, isCounted: () => false },
  });
});

/** As what the text of a door is read. */
const READ_AS: Readonly<Record<PrintDoor, Words>> = {
  ...{ title: 'work', publisher: 'name', event: 'name', role: 'name', section: 'title', caption: 'caption' },
  ...{ credit: 'credit', alt: 'caption', opinion: 'opinion', measure: 'measure' },
};

const foundInPrint = (language: PrintedLanguage, door: PrintDoor, text: string): readonly Found[] =>
  readingIn(language)
    .said(text, READ_AS[door])
    .map(({ word, as }) => ({ at: door, message: `${word} (${as})`, inChinese: word }));

const UNITS = [
  unit('beijing', 'Beijing', '北京'),
  unit('shanghai', 'Shanghai', '上海'),
  unit('shenzhen', 'Shenzhen', '深圳'),
  unit('london', 'London', '伦敦', { country: 'GB' }),
];

const both = (en: string, zh: string) => ({ en, 'zh-Hans': zh });

const REPORT = {
  id: 'own',
  titles: both('Report', '报告'),
  publisher: both('Institute', '研究所'),
  notice: both('Notice', '说明'),
  languages: ['en', 'zh-Hans'],
  ownRanking: null,
  focus: { kinds: ['city'], names: both('Chinese cities', '中国城市') },
  editions: [{ id: '2022', year: 2022, cutOff: '2022-12-31', ownRelease: '2022', basket: ['gci/2022'] }],
};

const SCORED: Cells = {
  score_name_en: 'Points',
  score_name_zh: '分数',
  score_measure_en: 'points',
  score_measure_zh: '分',
};

const GDP: Cells = {
  ...{ indicator: 'gdp', name_en: 'GDP', name_zh: '生产总值', measure: 'USD', direction: 'higher-is-better' },
  source: 'page',
};

const GROUP: Cells = { group: 'few', name_en: 'ports', name_zh: '港口', members: 'beijing;shanghai', source: 'page' };

const TITLE: Cells = {
  ...{ report: 'own', edition: '2022', title: 'pioneer', title_en: 'Pioneer', title_zh: '先锋', unit: 'beijing' },
  ...{ order: '1', list_size: '1', source: 'page' },
};

/** Files with this text in them. */
function bringing(language: PrintedLanguage, door: ImportDoor, text: string) {
  const column = language === 'en' ? 'en' : 'zh';
  const given = (on: ImportDoor, name: string): Cells => (door === on ? { [`${name}_${column}`]: text } : {});
  const nouns = {
    city: {
      en: { singular: 'city', plural: 'cities' },
      'zh-Hans': { singular: '城市' },
      ...(door === 'noun' && { [language]: { singular: text, ...(language === 'en' && { plural: `${text}s` }) } }),
    },
  };
  const cells: Cells = {
    ...given('ranking', 'name'),
    ...given('short', 'short_name'),
    ...given('publisherOfRanking', 'publisher'),
    ...(door === 'theme' && { theme_en: 'finance', theme_zh: '金融', [`theme_${column}`]: text }),
    ...((door === 'score' || door === 'counted') && SCORED),
    ...given('score', 'score_name'),
    ...given('counted', 'score_measure'),
    ...(door === 'tier' && { tiers: `${text};Other` }),
  };
  const tiered = [record('beijing', '', { tier: text }), record('shanghai', '', { tier: 'Other' })];
  const ranked = ['beijing', 'shanghai', 'shenzhen', 'london'].map((id, at) => record(id, String(at + 1)));
  const files = {
    'sources.csv': table('sources', [source('page')]),
    'units.csv': table('units', UNITS),
    'rankings.csv': table('rankings', [ranking('gci', cells)]),
    'releases.csv': table('releases', [release('2022', door === 'label' ? { label_en: text, label_zh: text } : {})]),
    'records.csv': table('records', door === 'tier' ? tiered : ranked),
    'groups.csv': table('groups', [{ ...GROUP, ...given('group', 'name') }]),
    'honours.csv': table('honours', [{ ...TITLE, ...given('honour', 'title') }]),
    'indicators.csv': table('indicators', [
      {
        ...GDP,
        ...given('indicator', 'name'),
        ...(door === 'unitOfMeasure' && { measure: text, measure_en: text, measure_zh: text }),
        ...(door === 'definition' && { definition_en: 'Output', definition_zh: '产出' }),
        ...given('definition', 'definition'),
      },
    ]),
    'reports.json': JSON.stringify([{ ...REPORT, nouns }]),
  };
  return folder(files);
}

function foundAtImport(language: PrintedLanguage, door: ImportDoor, text: string): readonly Found[] {
  const outcome = parseFiles(bringing(language, door, text), EMPTY, LANGUAGES);
  const faults = outcome.ok
    ? nameFaults(outcome, outcome.dataset)
    : [...outcome.faults, ...nameFaults(outcome, outcome.readable, outcome.faults)];
  return faults.map(({ file, row, column, value, message, remedy, translated }) => ({
    at: `${file}, ${row}, ${column}: ${value}`,
    message: `${message} ${remedy}`,
    inChinese: `${translated['zh-Hans']?.message} ${translated['zh-Hans']?.remedy}`,
  }));
}

const AT_IMPORT: readonly ImportDoor[] = [
  ...(['ranking', 'short', 'publisherOfRanking', 'theme', 'score', 'counted', 'label'] as const),
  ...(['indicator', 'unitOfMeasure', 'definition', 'tier', 'honour', 'noun', 'group'] as const),
];

const IN_PRINT: readonly PrintDoor[] = [
  ...(['title', 'publisher', 'event', 'role', 'section', 'caption', 'credit', 'alt', 'opinion', 'measure'] as const),
];

/** Every one of them. */
export const DOORS: readonly Door[] = [...IN_PRINT, ...AT_IMPORT];

const isPrint = (door: Door): door is PrintDoor => Object.hasOwn(READ_AS, door);

/** What is found where a text stands at a door. */
export const foundAt = (language: PrintedLanguage, door: Door, text: string): readonly Found[] =>
  isPrint(door) ? foundInPrint(language, door, text) : foundAtImport(language, door, text);
