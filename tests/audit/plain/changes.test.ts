import { expect, test } from 'vitest';
import { LEDGER } from '../../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../../lambdas/audit/plain/plain.ts';
import { compose } from '../../../lambdas/document/compose.ts';
import { ledgerJson } from '../../../lambdas/document/ledger.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { world } from '../../support/world.ts';

/** Ningbo comes in from outside of the first so many, Suzhou leaves them for a band, and Xiamen is pushed down by who came. */
const so = world()
  .ranking('rain', {
    releases: [
      { id: '2021', previous: 'first', places: { suzhou: 1, ningbo: '11-20', xiamen: 2, genoa: 3, bari: 4 } },
      { id: '2022', places: { ningbo: 1, xiamen: 3, genoa: 2, suzhou: '11-20', bari: 4 } },
    ],
  })
  .ranking('snow', {
    releases: [
      { id: '2021', previous: 'first', places: { xiamen: 1, ningbo: 2 }, listedTo: 2, universe: 2 },
      { id: '2022', places: { genoa: 1, bari: 2, xiamen: 3, ningbo: 4 }, listedTo: 4, universe: 4 },
    ],
  })
  .edition({ basket: ['rain/2022', 'snow/2022'] });
const analysis = analyse(so.input());
const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));

test.each(PRINTED)('a change in a cell that no sentence may tell is refused in %s', language => {
  const declared = declaredBy(compose(analysis, language));
  const faults = (tables: typeof declared.tables) =>
    ungrounded('report', ledger, { ...declared, sentences: [], headings: [], tables }, so.dataset());
  expect(faults(declared.tables)).toEqual([]);

  const cells = declared.tables.flatMap(({ rows }) => rows.map(row => row.at(-1) ?? ''));
  const entered = cells.find(cell => /^(into top|进入前)/.test(cell)) ?? 'no entry is told';
  expect(cells).toEqual(expect.arrayContaining([entered, '▼', '▲ 1', '–']));

  // A fall for a rise, an entry or a way of one that was pushed down, a number with the mark of a method.
  for (const [before, after] of [
    ['▼', '▲'],
    ['–', entered],
    ['–', '▼ 2'],
    ['–', '▼ 2 *'],
    ['–', '▼'],
  ] as const) {
    const altered = declared.tables.map(table => ({
      ...table,
      rows: table.rows.map(row => row.map((cell, at) => (at === row.length - 1 && cell === before ? after : cell))),
    }));
    expect([before, after, faults(altered).length > 0]).toEqual([before, after, true]);
  }
});
