import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

const places = (...order: readonly string[]) => ({
  places: Object.fromEntries(order.map((unit, index) => [unit, index + 1])),
  listedTo: order.length,
  universe: order.length,
});

const made = (dataset: Dataset) => {
  const analysis = analyse(selectInput(dataset, 'report', '2022'));
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
  return {
    document: (language: (typeof PRINTED)[number]) => compose(analysis, language),
    faults: (language: (typeof PRINTED)[number]) =>
      ungrounded('report', ledger, declaredBy(compose(analysis, language)), analysis.view.input.dataset),
    refused: (declared: ReturnType<typeof declaredBy>) =>
      ungrounded('report', ledger, declared, analysis.view.input.dataset),
  };
};

/** Bern has the title and the largest move, and is a city of another country than the report is about. */
const ranked = ['one', 'two'].reduce(
  (so, ranking) =>
    so.ranking(ranking, {
      releases: [
        { id: '2021', released: '2021-03', ...places('malmo', 'lund', 'kiruna', 'bern') },
        { id: '2022', released: '2022-03', ...places('bern', 'lund', 'malmo', 'kiruna') },
      ],
    }),
  ['malmo', 'lund', 'kiruna']
    .reduce((so, city) => so.city(city, { country: 'SE' }), world())
    .city('bern', {
      country: 'CH',
    }),
);
const names = { en: 'Swedish cities', 'zh-Hans': '瑞典城市' };
const report = ranked
  .honours('pioneer', { edition: '2022', units: ['malmo', 'bern'] })
  .report({ honours: { report: 'report', title: 'pioneer' }, topN: 3, focus: { countries: ['SE'], names } })
  .edition({ cutOff: '2022-11-20', basket: ['one/2022', 'two/2022'] });

describe.each(PRINTED)('in %s', language => {
  const { document, faults } = made(report.dataset());
  test('who has a profile by a title alone is drawn among those who moved', () => {
    const [chart] = document(language)
      .sections.flatMap(({ blocks }) => blocks)
      .filter(block => block.kind === 'chart' && block.form === 'movers');
    expect(chart?.kind === 'chart' && chart.form === 'movers' && chart.moves.map(({ places }) => places)).toEqual([
      3, 3, -2, -2,
    ]);
  });
  test('and the caption that calls these every move is so by the records', () => expect(faults(language)).toEqual([]));
  test('how often it is in the top stands beside its places, as the profile tells it', () => {
    const [matrix] = document(language)
      .sections.flatMap(({ blocks }) => blocks)
      .filter(block => block.kind === 'matrix' && block.id === 'matrix-summary');
    expect(matrix?.kind === 'matrix' && matrix.rows.map(({ count }) => count?.text)).toEqual(['2', '2']);
  });
});

describe.each(PRINTED)('who is shown for comparison, in %s', language => {
  const courses = (profiled: readonly string[]) =>
    made(
      ['malmo', 'lund', 'kiruna']
        .reduce((so, city) => so.city(city, { country: 'SE' }), world())
        .city('bern', { country: 'CH' })
        .ranking('two', {
          releases: [{ id: '2022', released: '2022-03', ...places('bern', 'lund', 'malmo', 'kiruna') }],
        })
        .ranking('one', {
          releases: [
            { id: '2020', released: '2020-03', ...places('malmo', 'bern', 'kiruna', 'lund') },
            { id: '2021', released: '2021-03', ...places('malmo', 'lund', 'kiruna', 'bern') },
            { id: '2022', released: '2022-03', ...places('bern', 'lund', 'malmo', 'kiruna') },
          ],
        })
        .report({
          topN: 3,
          focus: { countries: ['SE'], names },
          sections: [{ id: 'summary' }, { id: 'basket' }, { id: 'histories' }, { id: 'profiles', units: profiled }],
        })
        .edition({
          cutOff: '2022-11-20',
          basket: ['one/2022', 'two/2022'],
          histories: [
            { ranking: 'one', releases: ['2020', '2021', '2022'], units: ['malmo', 'lund', 'kiruna', 'bern'] },
          ],
        })
        .dataset(),
    );
  const mixed = courses(['malmo', 'bern']);
  const said = ({ document, faults }: ReturnType<typeof made>) => {
    const blocks = document(language).sections.flatMap(section => section.blocks);
    return {
      captions: blocks.flatMap(block => (block.kind === 'matrix' ? [block.caption] : [])),
      subtitles: blocks.flatMap(block =>
        block.kind === 'chart' && block.form === 'rankHistory' ? [block.subtitle] : [],
      ),
      faults: faults(language),
    };
  };

  test('a table of them is captioned by those whom the report is about where nobody else has a row', () => {
    const { captions, faults } = said(mixed);
    expect(captions).toEqual(
      {
        en: ['Places in the rankings tracked', 'Swedish cities in the rankings tracked'],
        'zh-Hans': ['所跟踪榜单中的名次', '瑞典城市在所跟踪榜单中的名次'],
      }[language],
    );
    expect(faults).toEqual([]);
  });

  test('that some are highlighted is told by name where others whom the report is about are not', () => {
    expect(said(mixed).subtitles.join()).toMatch(
      { en: /; Malmo is highlighted/, 'zh-Hans': /；突出显示的为malmo/ }[language],
    );
    const all = said(courses(['malmo', 'lund', 'kiruna']));
    expect(all.subtitles.join()).toMatch(
      { en: /; Swedish cities are highlighted/, 'zh-Hans': /；突出显示的为瑞典城市/ }[language],
    );
    expect(all.faults).toEqual([]);
  });

  test('a caption of those whom the report is about over a row of another is refused, and so are others as highlighted', () => {
    const input = mixed.document(language);
    const declared = declaredBy(input);
    const tampered = declared.tables.flatMap(table => {
      const caption = { en: 'Swedish cities in the rankings tracked', 'zh-Hans': '瑞典城市在所跟踪榜单中的名次' }[
        language
      ];
      if (/^Places in the rankings|^所跟踪榜单中的名次/.test(table.caption)) return [{ ...table, caption }];
      const subtitle = table.subtitle
        .replace('Malmo is', 'Swedish cities are')
        .replace('突出显示的为malmo', '突出显示的为瑞典城市');
      return subtitle === table.subtitle ? [] : [{ ...table, subtitle }];
    });
    expect(tampered.length).toBe(2);
    expect(tampered.map(table => mixed.refused({ ...declared, tables: [table] }).length > 0)).toEqual([true, true]);
  });
});
