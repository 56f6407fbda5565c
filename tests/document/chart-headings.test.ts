import { describe, expect, test } from 'vitest';
import type { Block } from '../../lambdas/document/blocks.ts';
import type { ChartForm, ChartOf } from '../../lambdas/document/charts.ts';
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

  test('of neighbours is the best of the places that it shows', () => {
    const ladders = sections(language)
      .flatMap(({ blocks }) => blocks.flatMap(chartsOf))
      .filter(isForm('ladders'));
    expect(ladders).toHaveLength(3);
    for (const { finding, ladders: shown } of ladders) {
      const best = Math.min(
        ...shown.flatMap(({ rungs }) => rungs.filter(({ isOwn }) => isOwn)).map(({ text }) => Number(text)),
      );
      const claim = partsOf('the sample, 2022')
        .analysis()
        .claims.find(({ id }) => id === finding?.claim);
      expect(claim).toMatchObject({ verdict: 'true', figures: { rank: best } });
    }
  });
});
