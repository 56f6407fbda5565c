import { describe, expect, it } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import type { RankHistoryChart } from '../../lambdas/document/charts.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

const field = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(letter => `town-${letter}`);
const placed = (of: readonly string[]) => Object.fromEntries(of.map((unit, index) => [unit, index + 1]));

/** Twelfth, third, stated to have no place, then off the end of a list in part; only the first ten are drawn. */
const so = field
  .reduce((known, id) => known.city(id, { country: 'IT' }), world())
  .ranking('rain', {
    releases: [
      { id: '2020', places: { ...placed(field), 'town-k': 11, ningbo: 12 }, listedTo: 12, universe: 12 },
      { id: '2021', places: { ...placed(field.slice(0, 2)), ningbo: 3 }, listedTo: 3, universe: 3 },
      { id: '2022', places: { ...placed(field), ningbo: 'unranked' }, listedTo: 10, universe: 10 },
      { id: '2023', places: placed(field), listedTo: 10, universe: 40 },
    ],
  })
  .edition({
    basket: ['rain/2023'],
    histories: [{ ranking: 'rain', releases: ['2020', '2021', '2022', '2023'], units: ['ningbo'] }],
  });
const analysis = analyse(so.input());
const documentIn = (language: PrintedLanguage) => compose(analysis, language);

function chartIn(language: PrintedLanguage): RankHistoryChart {
  const blocks = documentIn(language).sections.flatMap(section => section.blocks);
  const found = blocks.find(block => block.kind === 'chart' && block.id === 'chart-history-rain');
  if (found?.kind !== 'chart' || found.form !== 'rankHistory') throw new Error('no history was drawn');
  return found;
}

describe('the data of a chart of ranks over time', () => {
  it('give a place that is on record, however deep, and say what is known where there is none', () => {
    const chart = chartIn('en');
    expect(chart.data[1]).toEqual(['Ningbo', '12', '3', 'no place', '>10']);
    expect(chart.description).toContain('2020: 12');
    expect(chart.series[0]?.points.map(({ state }) => state)).toEqual(['below', 'rank', 'absent', 'below']);
  });

  it.each(PRINTED)('are held against the records in %s: beyond a depth stands no place that is on record', language => {
    const declared = declaredBy(documentIn(language));
    const tables = declared.tables.filter(({ rows }) => rows.some(row => row.includes('12') && row.includes('>10')));
    const faults = (altered: typeof tables) =>
      ungrounded(
        'report',
        LEDGER.parse(JSON.parse(ledgerJson(analysis))),
        { ...declared, sentences: [], headings: [], tables: altered },
        so.dataset(),
      );
    expect(tables.length).toBeGreaterThan(0);
    expect(faults(tables)).toEqual([]);
    const hidden = tables.map(table => ({
      ...table,
      spoken: [],
      rows: table.rows.map(row => row.map(cell => (cell === '12' ? '>10' : cell))),
    }));
    expect(faults(hidden)).not.toEqual([]);
  });
});
