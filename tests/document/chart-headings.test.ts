import { describe, expect, test } from 'vitest';
import { isTrue } from '../../lambdas/claims/claim.ts';
import type { Block } from '../../lambdas/document/blocks.ts';
import type { ChartBlock, ChartForm, ChartOf } from '../../lambdas/document/charts.ts';
import { runningSentences } from '../../lambdas/document/sentences-of.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { partsOf } from '../support/edition.ts';
import { chartsOf } from '../support/pieces.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';

const sections = (language: PrintedLanguage) => partsOf('the sample, 2022').document(language).sections;

const isForm =
  <Form extends ChartForm>(form: Form) =>
  (chart: { readonly form: ChartForm }): chart is ChartOf<Form> =>
    chart.form === form;

const told = (blocks: readonly Block[]): readonly (string | null)[] =>
  blocks
    .filter(({ kind }) => kind !== 'chart')
    .flatMap(runningSentences)
    .map(({ claim }) => claim);

describe.each(PRINTED)('what heads a chart, in %s', language => {
  test('of two releases is a sentence on what it shows, which its card tells nowhere else', () => {
    const cards = sections(language).filter(({ card }) => card);
    const drawn = cards.flatMap(({ blocks }) =>
      blocks
        .flatMap(chartsOf)
        .filter(isForm('slope'))
        .map(({ finding }) => ({ blocks, claim: finding?.claim ?? '' })),
    );
    expect(drawn.map(({ claim }) => claim.split(':')[0])).toEqual([
      'moved',
      // Shanghai's fall to sixth; Chengdu's rise from 37th to 34th is drawn far below: no one looks there first.
      'moved',
      'leader',
      'leader',
      'leader',
      'topShare',
    ]);
    for (const { blocks, claim } of drawn) expect(told(blocks)).not.toContain(claim);
  });

  test('heads no other', () => {
    const heads = sections(language)
      .flatMap(({ blocks }) => blocks.flatMap(chartsOf))
      .map(({ finding, title }) => finding?.claim ?? title);
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
  });

  test('of bars is no count that was told: it names every ranking', () => {
    const bars = sections(language)
      .flatMap(({ blocks }) => blocks.flatMap(chartsOf))
      .filter(isForm('bars'));
    expect(bars.map(({ finding, title }) => finding?.text ?? title)).toEqual([
      language === 'en' ? 'Global rankings with the city in their top ten' : '进入前十的全球榜单数',
    ]);
  });

  test('of intervals is what overlaps in them, which its card tells nowhere else', () => {
    const { input } = partsOf('the constructed records, 2023').analysis().view;
    const records = input.dataset.records.map(record =>
      record.ranking === 'constructed-startups' && record.place.kind === 'rank'
        ? { ...record, interval: { from: Math.max(1, record.place.rank - 2), to: record.place.rank + 2 } }
        : record,
    );
    const made = createParts({ ...input, dataset: { ...input.dataset, records } });
    const cards = made.document(language).sections.filter(({ card }) => card);
    const drawn = cards.flatMap(({ blocks }) =>
      blocks
        .flatMap(chartsOf)
        .filter(isForm('intervals'))
        .map(chart => ({ blocks, chart })),
    );
    expect(drawn.map(({ chart }) => chart.finding?.claim?.split(':')[0])).toEqual(['intervalsOverlap']);
    expect(drawn.flatMap(({ chart }) => chart.rows).length).toBeGreaterThan(5);
    for (const { blocks, chart } of drawn) expect(told(blocks)).not.toContain(chart.finding?.claim);
  });

  test('of a course is what is seen of it, and of no other that is drawn', () => {
    const heads = sections(language)
      .flatMap(({ blocks }) => blocks.flatMap(chartsOf))
      .flatMap(chart => (isForm('rankHistory')(chart) || chart.id.startsWith('chart-summary') ? [chart] : []))
      .map(({ id, finding }) => `${id}: ${finding?.claim?.split(':')[0]}`);
    // Shanghai in the GFCI, fifth at first and sixth at last, was third between them; Beijing was in the top ten as long.
    expect(heads).toEqual([
      'chart-summary-gfci: belowBest',
      'chart-history-gfci: belowBest',
      'chart-history-kearney-gci: movedOver',
      'chart-history-mori-gpci: topStreak',
      'chart-history-xinhua-baltic-iscd: movedOver',
    ]);
  });

  test('of neighbours in one ranking is the place in it, and in several none', () => {
    const ladders = sections(language)
      .flatMap(({ blocks }) => blocks.flatMap(chartsOf))
      .filter(isForm('ladders'));
    expect(ladders.map(({ ladders: shown, finding }) => [shown.length > 1, finding === undefined])).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
    const [, , { finding, ladders: shown } = expect.fail('three units have pages')] = ladders;
    const own = shown.flatMap(({ rungs }) => rungs.filter(({ isOwn }) => isOwn)).map(({ text }) => Number(text));
    const claim = partsOf('the sample, 2022')
      .analysis()
      .claims.find(({ id }) => id === finding?.claim);
    expect(claim).toMatchObject({ verdict: 'true', figures: { rank: own[0] } });
  });
});

const REPORTS = [
  'the sample, 2022',
  'the sample, 2021',
  'the corrected sample, 2022-r2',
  'the sample of logistics, 2023',
  'the constructed records, 2023',
] as const;

/** Rankings that a chart draws, each on its own: none where it draws one. */
const severalIn = (chart: ChartBlock): number => {
  if (chart.form === 'ladders') return chart.ladders.length;
  if (chart.form === 'smallMultiples') return chart.panels.filter(({ positions }) => positions).length;
  return chart.form === 'dotStrip' ? chart.rows.length : 0;
};

describe.each(REPORTS)('of %s, what heads a chart', name => {
  const { analysis, document } = partsOf(name);
  const { view, claims } = analysis();
  const languages = PRINTED.filter(language => view.input.report.languages.includes(language));
  const headed = languages.flatMap(language =>
    document(language).sections.flatMap(({ blocks }) =>
      blocks.flatMap(chartsOf).flatMap(chart => {
        const claim = claims.find(({ id }) => id === chart.finding?.claim);
        return claim && isTrue(claim) ? [{ language, chart, claim }] : [];
      }),
    ),
  );

  test('names nobody who is not drawn', () => {
    expect(headed.length).toBeGreaterThan(0);
    for (const { language, chart, claim } of headed) {
      const drawn = JSON.stringify(chart.data);
      const told = JSON.stringify([claim.query, claim.figures]);
      const units = view.input.dataset.units.filter(({ id }) => told.includes(`"${id}"`));
      expect(units.map(({ names }) => names[language]).filter(unit => !drawn.includes(String(unit)))).toEqual([]);
    }
  });

  test('tells of no ranking that is one of several', () => {
    expect(headed.filter(({ chart }) => severalIn(chart) > 1).map(({ chart }) => chart.id)).toEqual([]);
  });

  test('of two releases is at the top, or says who is', () => {
    const { topN } = view.input.report;
    for (const { chart, claim } of headed) {
      if (chart.form !== 'slope' || !('unit' in claim.query)) continue;
      const name = view.unit(claim.query.unit)?.names;
      const lines = chart.lines.filter(line => Object.values(name ?? {}).includes(line.name));
      const places = lines.flatMap(({ before, now }) => [before.order, now.order]);
      expect(
        places.some(place => place !== null && place <= topN),
        claim.id,
      ).toBe(true);
    }
  });

  test('of who moved is the largest of the moves', () => {
    for (const { chart, claim } of headed) {
      if (chart.form !== 'movers' || claim.kind !== 'moved') continue;
      const moved = Math.abs(claim.figures.from - claim.figures.to);
      expect(Math.max(...chart.moves.map(({ places }) => Math.abs(places)))).toBe(moved);
    }
  });
});
