import { describe, expect, test } from 'vitest';
import { misdrawn } from '../../lambdas/audit/drawn/drawn.ts';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

/** Two releases on one scale, whose scores have a name and a measure of their own. */
const inputOf = (before: Readonly<Record<string, `${number} score ${string}`>>) =>
  world()
    .ranking('r', {
      score: {
        names: { en: 'Debt (billion USD)', 'zh-Hans': '债务（十亿美元）' },
        measures: { en: 'billion USD', 'zh-Hans': '十亿美元' },
      },
      releases: [
        {
          id: '2021',
          places: before,
          listedTo: 3,
          universe: 3,
          goalposts: 'g',
          previous: 'first',
        },
        {
          id: '2022',
          places: { a: '1 score 9.5', b: '2 score 8.5', c: '3 score 5.5' },
          listedTo: 3,
          universe: 3,
          goalposts: 'g',
          previous: '2021',
        },
      ],
    })
    .ranking('s', { releases: [{ id: '2022', places: { a: 1, b: 2, c: 3 }, listedTo: 3, universe: 3 }] })
    .report({ mayLackFindings: true, sections: [{ id: 'rankings' }, { id: 'method' }] })
    .edition({ basket: ['r/2022', 's/2022'] })
    .input();

const input = inputOf({ a: '1 score 9.0', b: '2 score 8.0', c: '3 score 5.0' });
const inputOfOtherDecimals = inputOf({ a: '1 score 9.0', b: '2 score 8', c: '3 score 5.0' });

describe.each(PRINTED)('in %s', language => {
  test('the head of what scores gained stands beside the heads of a ranking’s own name for them', () => {
    const analysis = analyse(input);
    const document = compose(analysis, language);
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
    const heads = declaredBy(document).tables.flatMap(table => table.heads);
    expect(heads).toContain(language === 'en' ? 'Change in score' : '得分变化');
    expect(misdrawn('report', ledger, declaredBy(document), analysis.view.input.dataset)).toEqual([]);
  });
  test('who had no place in a list that is whole has no score there that could be known', () => {
    const analysis = analyse(inputOf({ a: '1 score 9.0', b: '2 score 8.0', d: '3 score 5.0' }));
    const declared = declaredBy(compose(analysis, language));
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
    const none = language === 'en' ? 'no place' : '无名次';
    const table = declared.tables.find(({ heads, rows }) => heads.length > 5 && rows.some(row => row.includes(none)));
    const rows = (table?.rows ?? []).filter(row => row.includes(none));
    // Of its place and of its score: of the one who came in the release before, of the one who went in this.
    expect(rows.map(row => row.filter(text => text === none).length)).toEqual([2, 2]);
    expect(ungrounded('report', ledger, declared, analysis.view.input.dataset)).toEqual([]);
    const unknown = (row: readonly string[]) =>
      row.map((text, at) => (text === none && at === row.lastIndexOf(none) ? '·' : text));
    const altered = {
      ...declared,
      tables: declared.tables.map(each => (each === table ? { ...each, rows: each.rows.map(unknown) } : each)),
    };
    expect(ungrounded('report', ledger, altered, analysis.view.input.dataset)).not.toEqual([]);
  });
  test('what a score gained is not told where the two are printed to different decimals', () => {
    const analysis = analyse(inputOfOtherDecimals);
    const declared = declaredBy(compose(analysis, language));
    expect(declared.tables.flatMap(table => table.heads)).not.toContain(
      language === 'en' ? 'Change in score' : '得分变化',
    );
    // As if it were: the column of the other records, beside these scores.
    const told = declaredBy(compose(analyse(input), language));
    const asIf = told.tables.map(table => ({
      ...table,
      rows: table.rows.map(row => row.map(text => (text === '8.0' ? '8' : text))),
    }));
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
    const faultsIn = (tables: typeof asIf): readonly string[] =>
      ungrounded('report', ledger, { ...told, tables }, inputOfOtherDecimals.dataset).map(({ message }) => message);
    expect(faultsIn(asIf)).toContainEqual(expect.stringMatching(/\| 8 \| \+0\.5: is not what the records have$/));
  });
});
