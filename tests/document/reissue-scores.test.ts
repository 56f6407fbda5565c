import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';
import { named } from '../support/world-rows.ts';

/** A re-issue that reads vintages of the score of Ningbo, which stays second in the list. */
const reissue = (...scores: readonly string[]) =>
  world()
    .ranking('wind', { releases: [{ id: '2022', places: { xiamen: 1, ningbo: 2 }, listedTo: 2, universe: 2 }] })
    .with(rows => ({
      ...rows,
      records: rows.records.flatMap(each =>
        each.unit === 'ningbo'
          ? scores.map((score, at) => ({
              ...each,
              score,
              vintage: at + 1,
              vintageReason: at === 0 ? null : 'a slip',
            }))
          : [{ ...each, score: '9.0' }],
      ),
    }))
    .report({ mayLackFindings: true })
    .edition({
      basket: ['wind/2022'],
      correction: {
        date: '2023-03-01',
        note: named('A score was wrong.', '一项得分有误。'),
        vintages: scores.slice(1).map((_, at) => `wind/2022/ningbo@${at + 2}`),
      },
      reissues: '2022',
      id: '2022-r2',
    });

const made = (language: PrintedLanguage, ...scores: readonly string[]) => {
  const analysis = analyse(reissue(...scores).input());
  const document = compose(analysis, language);
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
  const text = JSON.stringify(document);
  return { text, faults: ungrounded('report', ledger, declaredBy(document), analysis.view.input.dataset) };
};

describe.each(PRINTED)('in %s', language => {
  test('of a corrected score it is not said that the place was corrected', () => {
    const { text, faults } = made(language, '8.0', '8.5');
    expect(text).toMatch(language === 'en' ? /the score of Ningbo in Wind 2022/i : /更正：[^。]*中的得分，由/);
    expect(text).not.toMatch(language === 'en' ? /the place of Ningbo in Wind 2022/i : /更正：[^。]*中的名次，由/);
    expect(faults).toEqual([]);
  });

  test('corrections that take one another back are said to have been read', () => {
    const { text, faults } = made(language, '8.0', '8.5', '8.0');
    expect(text).toMatch(/Taken together they change nothing|这些更正合计未改变/);
    expect(faults).toEqual([]);
  });
});
