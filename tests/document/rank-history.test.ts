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
    expect(chart.subtitle).toContain('only the cities named here are drawn');
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

describe('the headline of a chart of ranks over time', () => {
  /** The claims about Ningbo above and below its chart. */
  const told = (ranks: readonly number[]) => {
    const releases = ranks.map((rank, index) => ({
      id: String(2019 + index),
      places: { ...Object.fromEntries(field.map((unit, at) => [unit, at + 11])), ningbo: rank },
      universe: 60,
    }));
    const known = field
      .reduce((all, id) => all.city(id, { country: 'IT' }), world())
      .ranking('rain', { releases })
      .edition({
        basket: ['rain/2022'],
        // Its move over them all is a key finding, so the chart does not tell it again.
        asks: [{ kind: 'movedOver', unit: 'ningbo', since: 'rain/2019', release: 'rain/2022' }],
        histories: [{ ranking: 'rain', releases: releases.map(({ id }) => id), units: ['ningbo'] }],
      });
    const section = compose(analyse(known.input()), 'en').sections.find(({ id }) => id === 'histories');
    const blocks = section?.blocks ?? [];
    return {
      headline: blocks.flatMap(block =>
        block.kind === 'prose' && block.tone === 'headline' ? block.paragraphs.flat().map(({ claim }) => claim) : [],
      ),
      below: blocks.flatMap(block =>
        block.kind === 'claimList' ? block.items.map(({ sentence }) => sentence.claim) : [],
      ),
    };
  };
  const isPace = (claim: string | null): boolean => claim?.startsWith('volatility') ?? false;

  it('is never how far a unit moved on average, where its move over the releases can be told', () => {
    const { headline, below } = told([9, 2, 4, 2]);
    expect(headline.some(isPace)).toBe(false);
    expect(below.some(isPace)).toBe(true);
  });

  it('has no mean pace beside it of who went one way only', () => {
    const { headline, below } = told([30, 10, 10, 10]);
    expect([...headline, ...below].some(isPace)).toBe(false);
  });
});
