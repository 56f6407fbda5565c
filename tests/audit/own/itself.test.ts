import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../lambdas/audit/ledger.ts';
import { auditOwnWords } from '../../../lambdas/audit/own/own-words.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { type EDITION_NAMES, partsOf } from '../../support/edition.ts';
import { once } from '../../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { readLedger } from '../../support/read-ledger.ts';

const told = once((name: (typeof EDITION_NAMES)[number]): { readonly ledger: Ledger; readonly dataset: Dataset } => {
  return { ledger: readLedger(name), dataset: partsOf(name).input.dataset };
});

const CHAPTERS = ['findings', 'method'];

/** The records of 2022 with the year since when the report appears; nothing: without one. */
const recordsSince = once((since: string): Dataset => {
  const { dataset } = told('the sample, 2022');
  return {
    ...dataset,
    reports: dataset.reports.map(report => ({ ...report, ...(since && { since: Number(since) }) })),
  };
});

/** What is found in sentences of the edition of 2022, whose report has appeared since the year given. */
function faultsIn(language: PrintedLanguage, texts: readonly string[], since?: number) {
  const { ledger } = told('the sample, 2022');
  const own = texts.map(text => ({
    ...{ file: 'words/foreword.md', line: 3, isOpinion: false },
    pieces: [{ text, claim: null, figure: null }],
  }));
  return auditOwnWords(ledger, { language, own, chapters: CHAPTERS }, recordsSince(String(since ?? '')));
}

/** The sentences that pass, of these. */
function passing(language: PrintedLanguage, texts: readonly string[], since?: number): readonly string[] {
  const refused = new Set(faultsIn(language, texts, since).map(({ sentence }) => sentence));
  return texts.filter(text => !refused.has(text));
}

const TRUE: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'This is the annual report 2022.',
    'This is our annual report for 2022.',
    'You are reading the 2022 edition of this report.',
    'We publish this report every year.',
    'Our institute in Uppsala publishes an annual report every year.',
    'Our institute is based in Uppsala, Sweden.',
    'This report has two chapters.',
    'The report has two parts.',
    'This report counts over eight rankings.',
    'This report appears in two languages.',
    'This report is published in Chinese and English.',
    'Each museum has its own story.',
    'Every city tells its own story.',
  ],
  'zh-Hans': [
    '本报告是2022年度报告。',
    '我们每年发布一份年度报告。',
    '本报告每年发布一次。',
    '本报告分为两部分。',
    '本报告统计八个榜单。',
    '本报告以中英文发布。',
    '每座城市都有自己的故事。',
    '每座城市都有自己独特的故事。',
    '我们每年编制并发布本报告。',
  ],
};

/** Ordinary words that compare nobody. */
const ORDINARY: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'Museums keep and hold collections.',
    'A museum keeps what people made.',
    'We keep in mind why people ask.',
    'We talked about how people meet.',
    'This is a book about people.',
    'We thank everybody who wrote to us.',
    'Our archive is open to everyone.',
    'A reader sees one museum through several lenses.',
    'Many thanks to the readers.',
    'A museum keeps things for everybody.',
    'Cities are much talked about.',
    'Much is said and written about trade.',
    'Every reader is welcome.',
    'This year we asked what people hope for.',
  ],
  'zh-Hans': [
    '感谢您为我们做的一切。',
    '榜单是认识城市的窗口。',
    '感谢所有读者。',
    '我们从不同角度看待同一座城市。',
    '本报告将本院的指数与其他机构的排名放在一起。',
    '道理很简单。',
    '感谢大家一直以来的支持。',
  ],
};

/** What the report says of itself and what is not so: each like one of those above. */
const UNTRUE: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'This is the annual report 2021.',
    'This is our annual report for 2023.',
    'You are reading the 2019 edition of this report.',
    'We have published this report since 2016.',
    'This is our first annual report.',
    'This is our second annual report.',
    'This report has three chapters.',
    'This report counts over nine rankings.',
    'This report appears in three languages.',
    'Our institute is based in Beijing.',
    'Our institute in Shanghai publishes this report every year.',
    'We are in front.',
    'We publish this report every year and lead.',
    'We publish this report every year about the first city of all.',
    'Each champion has its own story.',
    'Each city has its own first place.',
    'Every city has its own rank.',
    'Beijing has its own story, and each city follows it.',
  ],
  'zh-Hans': [
    '本报告是2021年度报告。',
    '这是我们的首份年度报告。',
    '这是我们的第二份年度报告。',
    '我们自2016年起每年发布本报告。',
    '本报告分为三部分。',
    '本报告统计九个榜单。',
    '本报告以三种语言发布。',
    '每座城市都有自己的名次。',
    '每座冠军城市都有自己的故事。',
  ],
};

/** What resembles ordinary words and says something of somebody. */
const RESEMBLING: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'It keeps its lead.',
    'It holds on to what it has.',
    'The capital keeps its collections.',
    'It keeps up with what others made.',
    'It is about ten.',
    'It is about as charming as the rest.',
    'It is superior to everybody.',
    'It is second to everyone.',
    'It beats everybody who came.',
    'A reader sees one museum win.',
    'Several museums are charming.',
    'It is too good for everybody.',
    'This year it was good.',
    'This year we saw it win.',
    'Every port is busy.',
    'One museum is charming.',
  ],
  'zh-Hans': [
    '它胜过一切对手。',
    '它是上榜单位。',
    '榜单独占。',
    '其他机构的排名靠后。',
    '所有对手都很小。',
    '同一座城市再次入选。',
    '多个城市很美。',
    '榜单第一。',
    '它进了榜单。',
    '榜单上有它。',
    '它名列清单之首。',
    '单凭一城。',
    '它一直以来的优势犹在。',
    '它有自己独特的优势。',
  ],
};

describe.each(PRINTED)('in %s', language => {
  test('the report says of itself what its definition bears out', () => {
    expect(faultsIn(language, TRUE[language])).toEqual([]);
  });

  test('ordinary words that compare nobody stand', () => {
    expect(faultsIn(language, ORDINARY[language])).toEqual([]);
  });

  test('what is not so of the report is refused', () => {
    expect(passing(language, UNTRUE[language], 2015)).toEqual([]);
  });

  test('what resembles ordinary words and ranks somebody is refused', () => {
    expect(passing(language, RESEMBLING[language])).toEqual([]);
  });
});

describe('which edition is the first', () => {
  const first = [
    'This is our first annual report on the influence of cities.',
    'We publish this report for the first time.',
  ];
  const since = ['We have published this report since 2022.', 'This report has appeared every year since 2022.'];

  test('is known where the definition says since when the report appears', () => {
    expect(faultsIn('en', [...first, ...since], 2022)).toEqual([]);
    expect(faultsIn('zh-Hans', ['这是我们的首份年度报告。', '我们自2022年起每年发布本报告。'], 2022)).toEqual([]);
  });

  test('is not known without it, and the fault says what to give', () => {
    for (const fault of faultsIn('en', [...first, ...since]))
      expect(fault.message).toMatch(/give the year as "since" in the definition of the report/);
    expect(passing('en', [...first, ...since])).toEqual([]);
    expect(passing('en', [...first, ...since], 2019)).toEqual([]);
  });

  test('what is said besides stands in a sentence of its own', () => {
    const [fault] = faultsIn('en', ['We have published this report since 2022, in Chinese and English.'], 2022);
    expect(fault?.message).toMatch(/end the sentence there, and say the rest in another$/);
  });
});

describe('the sentences of docs/data.md', () => {
  const [, section = ''] = readFileSync('docs/data.md', 'utf8').split('##### What passes, and what does not');
  const [, passes = '', refused = ''] = (section.split('\n#### ')[0] ?? '').split(/^\| (?:Passes|Is refused) \|.*$/m);
  /** The first cell of each row. */
  const cellsOf = (table: string): readonly string[] =>
    table.split('\n').flatMap(line => /^\| ([^|-][^|]*?) \|/.exec(line)?.[1] ?? []);

  /** What is found in a sentence of an edition of 2024 over three rankings, the first of its report. */
  function found(cell: string) {
    const { ledger, dataset } = told('the sample, 2022');
    const reports = dataset.reports.map(report => ({
      ...report,
      since: 2024,
      editions: report.editions.map(edition => ({ ...edition, year: 2024, basket: edition.basket.slice(0, 3) })),
    }));
    const isOpinion = cell.endsWith('(an opinion)');
    const pieces = [{ text: cell.replace(' (an opinion)', ''), claim: null, figure: null }];
    const own = [{ file: 'words/foreword.md', line: 3, isOpinion, pieces }];
    const language = /\p{Script=Han}/u.test(cell) ? 'zh-Hans' : 'en';
    // The notes of the sample are of its own basket of eight.
    const all = auditOwnWords(ledger, { language, own, chapters: CHAPTERS }, { ...dataset, reports });
    return all.filter(({ file }) => file.startsWith('words/'));
  }

  test('pass, in Chinese as many as in English', () => {
    const chinese = cellsOf(passes).filter(cell => /\p{Script=Han}/u.test(cell));
    expect(chinese).toHaveLength(10);
    expect(cellsOf(passes)).toHaveLength(20);
    expect(cellsOf(passes).flatMap(found)).toEqual([]);
  });

  test('are refused, ten of them and more', () => {
    const unsaid = 'This is our first annual report.';
    const all = cellsOf(refused).filter(cell => cell !== unsaid);
    expect(all.length).toBeGreaterThanOrEqual(10);
    expect(all.filter(cell => found(cell).length === 0)).toEqual([]);
    expect(passing('en', [unsaid])).toEqual([]);
  });
});

describe('the first edition', () => {
  const FIRST: Readonly<Record<PrintedLanguage, readonly string[]>> = {
    en: ['This is our first annual report.', 'This is our first report on cities.'],
    'zh-Hans': ['这是我们的首份年度报告。', '这是我们的首份城市报告。', '这是我们的首份关于城市的报告。'],
  };

  test.each(PRINTED)('is called so by what it is about, where it is the first: %s', language => {
    expect(passing(language, FIRST[language], 2022)).toEqual(FIRST[language]);
    expect(passing(language, FIRST[language], 2021)).toEqual([]);
    expect(passing(language, FIRST[language])).toEqual([]);
  });

  test('in other words is told with those that pass', () => {
    const [en] = faultsIn('en', ['Our first report brings a world together.'], 2022);
    expect(en?.message).toContain('such as “This is our first annual report.”');
    const [zh] = faultsIn('zh-Hans', ['我们推出首份厚重的报告。'], 2022);
    expect(zh?.inChinese).toContain('写作“这是我们的首份年度报告。”');
  });
});
