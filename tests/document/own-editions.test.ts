import { expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

/** The report's own result, which skipped a year. */
const dataset = world()
  .ranking('own', {
    releases: [
      { id: '2019', released: '2019-05', places: { malmo: 1, lund: 2 } },
      { id: '2020', state: 'not-published' },
      { id: '2021', released: '2021-05', places: { malmo: 1, lund: 2 } },
      { id: '2022', released: '2022-05', places: { lund: 1, malmo: 2 } },
    ],
  })
  .report({ ownRanking: 'own' })
  .edition({ cutOff: '2022-11-20', basket: ['own/2022'], histories: [] })
  .dataset();
const analysis = analyse(selectInput(dataset, 'report', '2022'));
const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
const NONE = { en: 'no edition appeared', 'zh-Hans': '未发布' } as const;

test.each(PRINTED)(
  'in %s the editions of the own result tell that there was none in a year, and nothing else does',
  language => {
    const declared = declaredBy(compose(analysis, language));
    const editions = declared.tables.find(({ rows }) => rows.some(row => row.includes(NONE[language])));
    expect(editions?.rows.map(row => row[1])).toHaveLength(4);
    expect(editions?.rows[1]?.slice(1)).toEqual([NONE[language], '', '']);
    expect(ungrounded('report', ledger, declared, dataset)).toEqual([]);
    const withRows = (rows: readonly (readonly string[])[]) => ({
      ...declared,
      tables: declared.tables.map(table => (table === editions ? { ...table, rows } : table)),
    });
    const rows = editions?.rows ?? [];
    const left = withRows(rows.filter((_, at) => at !== 1));
    const other = withRows(rows.map((row, at) => (at === 2 ? [row[0] ?? '', NONE[language], '', ''] : row)));
    for (const wrong of [left, other]) expect(ungrounded('report', ledger, wrong, dataset)).not.toEqual([]);
  },
);
