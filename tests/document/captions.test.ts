import { describe, expect, it, test } from 'vitest';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import type { Block } from '../../lambdas/document/blocks.ts';
import { compose } from '../../lambdas/document/compose.ts';
import type { Document } from '../../lambdas/document/document.ts';
import { sentencesOf } from '../../lambdas/document/sentences-of.ts';
import { type Analysis, analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { type PartsName, partsOf } from '../support/edition.ts';
import { once } from '../support/once.ts';
import { chartsOf } from '../support/pieces.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { readLedger } from '../support/read-ledger.ts';

const blocksOf = (edition: PartsName, language: PrintedLanguage): readonly Block[] =>
  partsOf(edition)
    .document(language)
    .sections.flatMap(({ blocks }) => blocks);

const said = (edition: PartsName, language: PrintedLanguage): string =>
  blocksOf(edition, language)
    .flatMap(sentencesOf)
    .map(({ text }) => text)
    .join('\n');

describe('the chart of the largest moves', () => {
  const movers = (language: PrintedLanguage) => {
    const chart = blocksOf('the sample, 2022', language).find(
      block => block.kind === 'chart' && block.form === 'movers',
    );
    if (chart?.kind !== 'chart' || chart.form !== 'movers') throw new Error('The sample draws its moves.');
    return chart;
  };

  it('says whose moves these are', () => {
    expect(movers('en').subtitle).toBe(
      'Every move between two exact places of the cities with a profile, in the global rankings tracked: five up, four down; moves across a change of method, and moves that are not certain, are not drawn',
    );
    expect(movers('zh-Hans').subtitle).toBe(
      '有概况的城市在所跟踪榜单中两次名次均确切的全部升降：上升五项、下降四项；方法有变或不能确定的升降未画出',
    );
  });

  it.each(PRINTED)('has every move of the smallest size that it draws, in %s', language => {
    const { leagues, profiles } = partsOf('the sample, 2022').analysis();
    const units = new Set(profiles.map(({ unit }) => unit));
    const sizes = leagues
      .flatMap(({ claims }) => claims)
      .flatMap(claim =>
        claim.kind === 'moved' &&
        claim.verdict === 'true' &&
        units.has(claim.figures.unit) &&
        claim.figures.breaks.length === 0
          ? [Math.abs(claim.figures.from - claim.figures.to)]
          : [],
      );
    const drawn = movers(language).moves.map(({ places }) => Math.abs(places));
    expect(drawn).toHaveLength(sizes.filter(size => size >= Math.min(...drawn)).length);
  });

  it.each(PRINTED)('is refused where one as large as another is left out, in %s', language => {
    const analysis = partsOf('the sample, 2022').analysis();
    const declared = declaredBy(partsOf('the sample, 2022').document(language));
    const faults = (tables: typeof declared.tables) =>
      ungrounded(
        'report',
        readLedger('the sample, 2022'),
        { ...declared, sentences: [], headings: [], threads: [], covers: [], cards: [], tables },
        analysis.view.input.dataset,
        analysis.view.input.compared?.dataset,
      ).map(({ message }) => message);
    const chart = declared.tables.filter(({ caption }) => caption === movers(language).title);
    expect(chart).toHaveLength(1);
    expect(faults(chart)).toEqual([]);
    const without = chart.map(table => ({ ...table, rows: table.rows.slice(1), drawn: [], spoken: [] }));
    expect(faults(without).join()).toContain('leaves out a move as large as one that is drawn');
  });
});

test('the chart of counts says who is drawn', () => {
  const subtitles = PRINTED.flatMap(language =>
    blocksOf('the sample, 2022', language).flatMap(block =>
      block.kind === 'chart' && block.form === 'bars' ? [block.subtitle] : [],
    ),
  );
  expect(subtitles.join('\n')).toContain(
    '; Chinese mainland cities, and other cities named as being in at least as many as the leading one of them;',
  );
  expect(subtitles.join('\n')).toContain('所列为中国内地城市，以及已确认数目不低于其中任一者的其他城市；');
});

describe('figures in two years each', () => {
  const subtitles = (document: Document): readonly string[] =>
    document.sections.flatMap(({ blocks }) =>
      blocks
        .flatMap(chartsOf)
        .flatMap(chart => (chart.form === 'dumbbell' && chart.subtitle !== undefined ? [chart.subtitle] : [])),
    );

  /** The sample, as if so many of its units had their figures of 2021 and 2022 on record. */
  const withFigures = once((units: string): Analysis => {
    const { view, profiles } = partsOf('the sample, 2022').analysis();
    const { input } = view;
    const [model] = input.dataset.values.filter(
      ({ indicator, bound }) => indicator === 'gdp-cny-100m' && bound === 'exact',
    );
    if (!model) throw new Error('The sample has figures of gross domestic product.');
    const added = profiles
      .slice(0, Number(units))
      .flatMap(({ unit }, at) =>
        [2021, 2022].map(year => ({ ...model, unit, year, value: String(20_000 + 1000 * at + (year - 2021)) })),
      );
    const others = input.dataset.values.filter(
      ({ indicator, year }) => indicator !== model.indicator || !(year === 2021 || year === 2022),
    );
    return analyse({ ...input, dataset: { ...input.dataset, values: [...others, ...added] } });
  });

  const five = (language: PrintedLanguage): Document => compose(withFigures('5'), language);

  it('are drawn where half of those with a profile have both', () => {
    expect(subtitles(compose(withFigures('4'), 'en'))).toEqual([]);
    expect(subtitles(partsOf('the sample, 2022').document('en'))).toEqual([]);
  });

  it('are of the same two years for all, with the names of those who lack one of them', () => {
    const charts = five('en')
      .sections.flatMap(({ blocks }) => blocks.flatMap(chartsOf))
      .flatMap(chart => (chart.form === 'dumbbell' ? [chart] : []));
    expect(charts.map(({ rows }) => rows.map(({ name, before, now }) => `${name} ${before.when} ${now.when}`))).toEqual(
      [['Chengdu', 'Guangzhou', 'Shenzhen', 'Shanghai', 'Beijing'].map(name => `${name} 2021 2022`)],
    );
    expect(charts.flatMap(({ notes = [] }) => notes.map(({ text }) => text))).toEqual([
      'Without a figure for both years: Wuhan, Hangzhou, Suzhou, Nanjing and Chongqing.',
    ]);
  });

  it('are measured from zero', () => {
    expect(subtitles(five('en'))).toEqual([
      'Ring: the earlier year; dot: the later one. Exact figures alone; zero is on the scale.',
    ]);
    expect(subtitles(five('zh-Hans'))).toEqual(['圆圈为较早的一年，圆点为较晚的一年。只列确切数字，刻度含零。']);
  });

  it('stand in the order of their decimals, however close they are', () => {
    const { input } = withFigures('5').view;
    const drawn = (analysis: Analysis) =>
      compose(analysis, 'en')
        .sections.flatMap(({ blocks }) => blocks.flatMap(chartsOf))
        .flatMap(chart => (chart.form === 'dumbbell' ? [chart.data.slice(1)] : []));
    const usual = drawn(withFigures('5'))[0] ?? [];
    const units = [...new Set(input.dataset.values.map(({ unit }) => unit))].sort();
    // Apart by less than a number of the machine tells: the last unit by id has most.
    const close = input.dataset.values.map(each => ({
      ...each,
      value: `9007199254740992.${String(units.indexOf(each.unit) + 1).padStart(3, '0')}`,
    }));
    const told = drawn(analyse({ ...input, dataset: { ...input.dataset, values: close } }))[0] ?? [];
    const figures = told.map(row => row.at(-1) ?? '');
    expect(told).toHaveLength(usual.length);
    expect(new Set(figures).size).toBe(figures.length);
    expect(figures).toEqual(figures.toSorted().reverse());
  });
});

test.each(PRINTED)('the sources of a heatmap have those of lists that nobody in it is on, in %s', language => {
  const { view } = partsOf('the sample, 2022').analysis();
  const basket = view.input.edition.basket.length;
  const lines = blocksOf('the sample, 2022', language).flatMap(block =>
    block.kind === 'matrix' ? [block.sourceLine] : [],
  );
  expect(basket).toBe(8);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/(?:Source: |第)2[–—]9(?: in|项)/);
});

test('the cover says of the institute’s report that it was presented, and of this document when it was compiled', () => {
  const facts = blocksOf('the sample, 2022', 'en').flatMap(block => (block.kind === 'cover' ? block.facts : []));
  expect(facts.slice(0, 3).map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'The report it follows was released at: 2nd Forum on Global Communication of Chinese Cities, Haikou, 17 February 2023',
    'Compiled: November 2026',
    'Cut-off date: 17 February 2023',
  ]);
  expect(partsOf('the sample, 2022').document('en').date).toBe('2026-11-30');
});

test('the cover and the reading give one number of releases', () => {
  const cover = JSON.stringify(blocksOf('the sample, 2021', 'en').find(({ kind }) => kind === 'cover'));
  const [, releases = ''] = / records of (\d+) editions/.exec(cover) ?? [];
  expect(releases).not.toBe('');
  expect(said('the sample, 2021', 'en')).toContain(`Of the ${releases} editions read, `);
  expect(said('the sample, 2021', 'zh-Hans')).toContain(`采用的${releases}次发布中，`);
});

describe('why no change is told', () => {
  it('of a release, the one before which is not on record', () => {
    expect(said('the sample, 2022', 'en')).toContain(
      'Which edition came right before it is not known, so no changes are given.',
    );
    expect(said('the sample, 2022', 'zh-Hans')).toContain('上一次发布没有记录，因此不列变化。');
  });

  it('of a list before of which the first place alone is known', () => {
    expect(said('the sample, 2021', 'en')).toContain('Changes are from 2020, of which only first place is known.');
    expect(said('the sample, 2021', 'en')).not.toContain('down to first');
  });

  it('of units of which both places are on record', () => {
    const notes = (language: PrintedLanguage): string => JSON.stringify(blocksOf('the sample, 2021', language));
    expect(notes('en')).toContain(
      'Four of these have a different place from before, but no change is given: the two editions did not rank the same field, which alone may account for the difference.',
    );
    expect(notes('zh-Hans')).toContain(
      '其中四个城市的名次与上次不同而不列升降：两次排名的城市不同，名次之差可能仅由此而来。',
    );
  });
});

describe('who is not on a list', () => {
  const named = (caption: RegExp) =>
    blocksOf('the sample of logistics, 2023', 'en').flatMap(block =>
      (block.kind === 'table' || block.kind === 'matrix') && caption.test(block.caption)
        ? block.rows.map(({ cells: row }) => row.map(({ text }) => text))
        : [],
    );

  it('has no place where as many are on record as it covers, though a place before the last is held by nobody', () => {
    const full = named(/^Every known place in the Logistics Performance Index$/);
    expect(full.length).toBeGreaterThan(139);
    expect(full.filter(row => row.at(-1) === 'no place')).toHaveLength(full.length - 139);
    expect(full.filter(row => row.at(-1)?.startsWith('>'))).toEqual([]);
  });
});

test('captions call what is counted over as the report does', () => {
  const captions = blocksOf('the sample, 2022', 'en').flatMap(block => (block.kind === 'table' ? [block.caption] : []));
  expect(captions).toContain('The global rankings tracked');
  expect(captions).not.toContain('The rankings tracked');
});
