import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { selectCompared, withCompared } from '../../lambdas/claims/compared-input.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import type { TableBlock } from '../../lambdas/document/blocks.ts';
import { compose } from '../../lambdas/document/compose.ts';
import type { Document } from '../../lambdas/document/document.ts';
import { sentencesOf } from '../../lambdas/document/sentences-of.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { canonicalJson } from '../../lambdas/records/canonical.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import { readFolder } from '../sample/read-folder.ts';
import { NOTE } from '../support/correction.ts';
import { type PartsName, partsOf } from '../support/edition.ts';
import { refused } from '../support/folder.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { recordsIn } from '../support/records-in.ts';

const REPORT = 'overseas-influence';
const sample = recordsIn(SAMPLE);

/** The chapter of an edition in one language, with its tables by their ids, cell by cell. */
const chapter = (name: PartsName, language: PrintedLanguage = 'en') => chapterIn(partsOf(name).document(language));

/** That of the 2022 edition, as if other records were on record. */
const chapterWith = (dataset: Dataset, language: PrintedLanguage = 'en') =>
  chapterIn(compose(analyse(selectCompared(dataset, REPORT, '2022')), language));

function chapterIn(document: Document) {
  const section = document.sections.find(({ id }) => id === 'comparison');
  if (!section) return null;
  const tables = section.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const table = (id: string) => tables.find(one => one.id === `table-compared-${id}`);
  const rows = (id: string) => (table(id)?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
  const heads = (id: string) => (table(id)?.columns ?? []).map(({ label }) => label);
  const notes = (id: string) => (table(id)?.notes ?? []).map(({ text }) => text);
  const said = section.blocks.filter(({ kind }) => kind === 'prose').flatMap(sentencesOf);
  const texts = said.map(({ text }) => text);
  const order = document.sections.map(({ id }) => id);
  return { title: section.title, ids: tables.map(({ id }) => id), table, rows, heads, notes, texts, order };
}

const years = chapter('the sample, 2022');
const inChinese = chapter('the sample, 2022', 'zh-Hans');

describe('the 2022 edition beside that of 2021', () => {
  test('stands between the method and the full tables, the main results first', () => {
    expect(years?.title).toBe('Compared with the report of 2021');
    expect(inChinese?.title).toBe('与2021年度报告的比较');
    expect(years?.order.slice(-4)).toEqual(['method', 'comparison', 'full-tables', 'sources']);
    const order = ['results', 'counts', 'sentences', 'definitions', 'data'];
    expect(years?.ids).toEqual(order.map(id => `table-compared-${id}`));
    expect(inChinese?.ids).toEqual(years?.ids);
  });

  test('says who led and who was honoured, and what one of them could not establish', () => {
    expect(years?.heads('results')).toEqual(['Result', 'Report of 2021', 'Report of 2022']);
    expect(years?.rows('results')).toEqual([
      ['First in the overall result', 'Beijing', 'Beijing'],
      ['Editions led, of those known', '2021', '2021 and 2022'],
      ['Editions led in a row', 'at least 1 (2021)', 'at least 2 (2021, 2022)'],
      ['Cities with the title “Pioneering Chinese Cities in Building Global Image”', '10', '10'],
      ['Of these, holding it again', 'cannot be established', '9'],
      ['New holders', 'cannot be established', 'Chongqing'],
      ['No longer holders', 'cannot be established', 'Xi’an'],
    ]);
    expect(inChinese?.rows('results').at(-1)).toEqual(['不再获评该称号的城市', '无法确认', '西安']);
  });

  test('counts over the rankings of each, and gives no difference between different wholes', () => {
    expect(years?.heads('counts')).toEqual(['City', 'Report of 2021 (of 7)', 'Report of 2022 (of 8)']);
    expect(years?.rows('counts').slice(0, 3)).toEqual([
      ['Beijing', 'at least 4', '6'],
      ['Shanghai', 'at least 4', 'at least 4'],
      ['Shenzhen', 'cannot be established', 'at least 1'],
    ]);
    expect(years?.notes('counts')).toEqual([expect.stringContaining('no change is given')]);
  });

  test('says over the counts what all are that have a row', () => {
    const units = sample.units.map(unit => (unit.id === 'shanghai' ? { ...unit, kind: 'economy' as const } : unit));
    const reports = sample.reports.map(report => ({
      ...report,
      focus: { ...report.focus, kinds: ['city', 'economy'] as const },
    }));
    const mixed = chapterWith({ ...sample, units, reports });
    expect(mixed?.rows('counts').map(([name]) => name)).toContain('Shanghai');
    expect(mixed?.heads('counts')[0]).toBe('City or economy');
  });

  test('sets the sentences side by side that each of them prints', () => {
    const compared = years?.rows('sentences').find(([, then]) => then?.startsWith('Of the seven global rankings'));
    expect(compared?.slice(1)).toEqual([
      'Of the seven global rankings tracked, Beijing is ahead of Shanghai in four (Kearney GCI 2021, GIHI 2021, Startup Genome 2021 and QS student cities 2022) and behind it in two (GFCI 30 and GPCI 2021); in one (WIPO clusters 2021) the order cannot be determined.',
      'Of the eight global rankings tracked, Beijing is ahead of Shanghai in four (Kearney GCI 2022, GIHI 2022, Nature Index 2022 and Startup Genome 2022) and behind it in two (GFCI 32 and GPCI 2022); in Startup Genome 2022 and GPCI 2022 whichever is behind is further down or was not covered; in two (WIPO clusters 2022 and QS student cities 2023) the order cannot be determined.',
    ]);
    const printed = (edition: string, language: PrintedLanguage) =>
      new Set(
        compose(analyse(selectInput(sample, REPORT, edition)), language).sections.flatMap(({ blocks }) =>
          blocks.flatMap(sentencesOf).map(({ text }) => text),
        ),
      );
    for (const [language, told] of [['en', years] as const, ['zh-Hans', inChinese] as const]) {
      const [then, now] = [printed('2021', language), printed('2022', language)];
      const cells = told?.table('sentences')?.rows.flatMap(row => row.cells) ?? [];
      const earlier = cells.flatMap(({ text, earlier: id }) => (id === undefined ? [] : [text]));
      const own = cells.flatMap(({ text, claim }) => (claim === undefined ? [] : [text]));
      expect(earlier.length).toBeGreaterThan(2);
      expect(own.length).toBeGreaterThan(3);
      expect(earlier.filter(text => !then.has(text))).toEqual([]);
      expect(own.filter(text => !now.has(text))).toEqual([]);
    }
  });

  test('leaves to the table of results who was honoured', () => {
    const told = years?.rows('sentences').flat() ?? [];
    expect(told.filter(text => /with the title|hold the title/.test(text))).toEqual([]);
    expect(years?.notes('sentences')).toEqual([expect.stringMatching(/more such cases/)]);
  });

  test('what an edition prints on the unit and the ranking stands where it does not print the very statement', () => {
    const row = (subject: string, told = years) => told?.rows('sentences').find(([about]) => about === subject);
    expect(row('Shanghai: Kearney GCI')?.slice(1)).toEqual([
      'Shanghai entered the top ten of the Kearney Global Cities Index 2021, in 10th place†, having been 12th† in 2020‡.',
      'Shanghai dropped out of the top ten of the Kearney Global Cities Index 2022: 10th† in 2021, 16th† in 2022.',
    ]);
    expect(row('Chengdu: WIPO clusters')?.[1]).toMatch(/^Chengdu rose eight places in .*, to 39th† from 47th/);
    expect(row('Shenzhen: GFCI')?.[1]).toMatch(/^Shenzhen dropped out of the top ten/);
    expect(row('Shenzhen: GFCI')?.[2]).toMatch(/^Shenzhen rose in two consecutive editions/);
    expect(row('上海：科尔尼城市指数', inChinese)?.[1]).toMatch(/^上海进入2021年《科尔尼全球城市指数》前十/);
  });

  test('one row a subject: a count that is exact in one edition and a least one in the other is one', () => {
    const abouts = years?.rows('sentences').map(([about]) => about) ?? [];
    expect(abouts.filter(about => about === 'Beijing: all rankings tracked')).toHaveLength(1);
    expect(abouts).toContain('Beijing, Shanghai: all rankings tracked');
    const count = years?.rows('sentences').find(([about]) => about === 'Beijing: all rankings tracked');
    expect(count?.[1]).toMatch(/^Beijing is in the top ten of at least four of the seven/);
    expect(count?.[2]).toMatch(/^Beijing is in the top ten of six of the eight/);
  });

  test('gives both definitions, and the data ranking by ranking', () => {
    const [cutOff, event, rankings] = years?.rows('definitions') ?? [];
    expect(cutOff).toEqual(['Cut-off date', '10 December 2021', '17 February 2023']);
    expect(event?.[0]).toBe('The report it follows was released at');
    expect(rankings).toEqual(['Rankings tracked', 'seven global rankings', 'eight global rankings']);
    const data = years?.rows('data') ?? [];
    expect(data[1]).toEqual(['GFCI', 'GFCI 30', 'GFCI 32', 'GFCI 31 and GFCI 32', '105']);
    expect(data[3]?.slice(0, 3)).toEqual(['Nature Index', 'not tracked', '2022']);
    expect(data.find(([ranking]) => ranking === 'Xinhua-Baltic')?.slice(1, 3)).toEqual(['not tracked', 'not tracked']);
    expect(years?.notes('data')[0]).toBe('No place that both read was corrected in between.');
  });
});

describe('an edition that calls its own otherwise than the one before', () => {
  const names = (id: string, en: string, zh: string) => (unit: (typeof sample.units)[number]) =>
    unit.id === id ? { ...unit, names: { en, 'zh-Hans': zh } } : unit;
  const now: Dataset = {
    ...sample,
    units: sample.units.map(names('beijing', 'Jingcheng', '京城')).map(names('shanghai', 'Beijing', '北京')),
    rankings: sample.rankings.map(ranking =>
      ranking.id === 'gfci' ? { ...ranking, names: { en: 'Centres Index', 'zh-Hans': '中心指数' } } : ranking,
    ),
    reports: sample.reports.map(report => ({
      ...report,
      displayNames: {},
      topN: 5,
      focus: { ...report.focus, names: { en: 'Cities of China', 'zh-Hans': '中国的城市' } },
    })),
  };
  const parts = createParts(withCompared(selectInput(now, REPORT, '2022'), selectInput(sample, REPORT, '2021')));

  test.each([
    ['en', ['Beijing', 'Jingcheng'], ['Shanghai', 'Beijing'], ['Global Financial Centres Index', 'Centres Index']],
    ['zh-Hans', ['北京', '京城'], ['上海', '北京'], ['全球金融中心指数', '中心指数']],
  ] as const)(
    'in %s says first who bears which name, then by which scope and depth either goes',
    (language, ...pairs) => {
      const told = chapterIn(parts.document(language));
      expect(told?.ids[0]).toBe('table-compared-names');
      for (const pair of pairs) expect(told?.rows('names')).toContainEqual([...pair]);
      expect(told?.rows('results')[0]?.[1]).toBe(pairs[0]?.[1]);
      const [scope, top] = told?.rows('definitions') ?? [];
      expect([scope, top].map(row => row?.[2])).toEqual(
        language === 'en' ? ['Cities of China', 'top five'] : ['中国的城市', '前五'],
      );
    },
  );

  test.each(PRINTED)(
    'in %s is what the check reads, of both down to one place; a pair that is not so is found',
    language => {
      const { input } = parts;
      const ledger = LEDGER.parse(JSON.parse(parts.ledger()));
      const declared = declaredBy(parts.document(language));
      const faults = (compared = input.compared?.dataset) =>
        ungrounded('report', ledger, declared, input.dataset, compared).map(({ sentence }) => sentence);
      expect(faults()).toEqual([]);
      const other = input.compared?.dataset;
      const alike = other && { ...other, units: other.units.map(names('beijing', 'Peiping', '北平')) };
      expect(faults(alike)).not.toEqual([]);
    },
  );
});

describe('a re-issue beside its first issue', () => {
  const again = chapter('the corrected sample, 2022-r2');

  test('opens with the public note, and shows what differs and nothing else', () => {
    expect(again?.title).toBe('Compared with the first issue');
    expect(again?.texts.slice(0, 2)).toEqual([
      'This is a corrected re-issue of the 2022 edition, issued on 8 May 2023. The first issue stays on record as it was.',
      NOTE.en,
    ]);
    expect(chapter('the corrected sample, 2022-r2', 'zh-Hans')?.texts[1]).toBe(NOTE['zh-Hans']);
    expect(again?.ids).not.toContain('table-compared-results');
    expect(again?.heads('sentences')).toEqual(['About', 'First issue', 'This re-issue']);
    expect(again?.rows('sentences')).toContainEqual([
      'Shanghai: GFCI',
      'Shanghai fell two places in the Global Financial Centres Index (GFCI 32), to sixth from fourth in GFCI 31.',
      'Not established. The place of Shanghai in the Global Financial Centres Index (GFCI 32) was corrected from sixth to seventh after printing; the editions do not compare alike as printed and as corrected.',
    ]);
    for (const [, then, now] of again?.rows('sentences') ?? []) expect(then).not.toBe(now);
    expect(again?.rows('data')).toEqual([['GFCI', 'GFCI 32', 'GFCI 32', '–', '–', '2']]);
  });

  test('is compared with the first issue, whatever that was compared with', () => {
    const { input } = partsOf('the corrected sample, 2022-r2');
    expect([input.edition.comparesWith, input.compared?.edition.id]).toEqual(['2021', '2022']);
    expect(input.compared).not.toHaveProperty('compared');
    expect(input.compared?.edition).not.toHaveProperty('comparesWith');
  });
});

test('an edition that is compared with none has the input that it always had, and no such chapter', () => {
  expect(canonicalJson(selectCompared(sample, REPORT, '2021'))).toBe(
    canonicalJson(selectInput(sample, REPORT, '2021')),
  );
  expect(chapter('the sample, 2021')).toBeNull();
});

test('an edition whose result is not on record is not guessed: the chapter says so', () => {
  const own = (one: { readonly ranking: string; readonly release: string }) =>
    one.ranking === 'cankao-overseas-influence' && one.release === '2021';
  const without = { ...sample, records: sample.records.filter(record => !own(record)) };
  expect(selectCompared(without, REPORT, '2022')).not.toHaveProperty('compared');
  const told = chapterWith(without);
  expect(told?.ids).toEqual([]);
  expect(told?.texts).toEqual([
    'Nothing of the result of the report of 2021 is known, so nothing is compared with it.',
  ]);
});

test.each(['2019', '2022'])('an edition is compared with one before it: %s is refused', comparesWith => {
  const [file] = readFolder(SAMPLE).filter(({ path }) => path === 'reports/overseas-influence.json');
  const definition = JSON.parse(new TextDecoder().decode(file?.bytes ?? new Uint8Array()));
  const editions = definition.editions.map((one: { readonly id: string }) =>
    one.id === '2022' ? { ...one, comparesWith } : one,
  );
  const bytes = new TextEncoder().encode(JSON.stringify([{ ...definition, editions }]));
  const faults = refused([{ path: 'reports.json', size: bytes.length, bytes }], sample);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ rule: 'F08', column: 'editions[1].comparesWith', value: comparesWith });
  expect(faults[0]?.message).toContain('is compared with');
});

describe('who shares the first place', () => {
  const own = sample.records.filter(({ ranking }) => ranking === 'cankao-overseas-influence');
  const printed = own.flatMap(record => [
    { ...record, unit: 'shanghai', place: { kind: 'rank' as const, rank: record.release === '2021' ? 3 : 1 } },
  ]);
  const second = printed.map(record => ({ ...record, place: { kind: 'rank' as const, rank: 3 } }));
  const again = printed
    .filter(({ release }) => release === '2022')
    .map(record => ({
      ...record,
      vintage: 2,
      vintageReason: 'a count was wrong',
      place: { kind: 'rank' as const, rank: 1 },
    }));

  test.each([
    ['en', 'Editions led, of those known', 'Beijing (2021, shared in 2022) and Shanghai (shared in 2022)'],
    ['zh-Hans', '有记录的各届中居首的年度', '北京（2021年、2022年并列）和上海（2022年并列）'],
  ] as const)('in %s shares that edition, and led those before alone or not at all', (language, label, told) => {
    const rows = chapterWith({ ...sample, records: [...sample.records, ...printed] }, language)?.rows('results') ?? [];
    expect(rows.find(([said]) => said === label)?.[2]).toBe(told);
  });

  test('by a correction alone leaves open who led', () => {
    const records = [...sample.records, ...second, ...again];
    const rows = chapterWith({ ...sample, records })?.rows('results') ?? [];
    expect(rows.find(([said]) => said === 'Editions led, of those known')?.[2]).toBe('cannot be established');
  });
});

describe('a sentence of the earlier edition whose record was corrected since', () => {
  /** The place of Shanghai that the edition of 2021 read, corrected on a day that only that of 2022 reads. */
  const corrected = (published: string): Dataset => {
    const [source] = sample.sources;
    const printed = sample.records.find(
      ({ ranking, release, unit }) => ranking === 'gfci' && release === '30' && unit === 'shanghai',
    );
    if (!source || !printed) throw new Error('the sample has no place of Shanghai in GFCI 30');
    const again = { ...printed, vintage: 2, vintageReason: 'Constructed for a test', source: 'erratum' };
    return {
      ...sample,
      sources: [...sample.sources, { ...source, id: 'erratum', published }],
      records: [...sample.records, { ...again, place: { kind: 'rank', rank: 7 } }],
    };
  };
  const notice = {
    en: 'Corrected by the publisher: the place of Shanghai in the Global Financial Centres Index (GFCI 30), from sixth to seventh.',
    'zh-Hans': '发布方更正：上海在第30期《全球金融中心指数》中的名次原为第六，应为第七。',
  };

  test.each(PRINTED)('stands as it was, with the correction below the table (%s)', language => {
    const found = chapterWith(corrected('2022-05-01'), language);
    const said = found?.rows('sentences').map(([, before = '']) => before) ?? [];
    expect(said).toContainEqual(
      expect.stringMatching({ en: /GFCI 30\), to sixth from third/, 'zh-Hans': /由第29期的第三降至第六/ }[language]),
    );
    expect(found?.notes('sentences')).toContain(notice[language]);
  });

  test('needs no notice where nothing was corrected, or the earlier edition read the correction', () => {
    for (const dataset of [sample, corrected('2021-11-01')])
      expect(chapterWith(dataset)?.notes('sentences')).not.toContain(notice.en);
  });
});
