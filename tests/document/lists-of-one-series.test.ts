import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

const release = { id: '2022', places: { a: 1, b: 2, c: 3 }, listedTo: 3, universe: 3 };

/** Three rankings that are counted over, each of the series given for it. */
const analysed = (series: Readonly<Record<string, string>>) =>
  analyse(
    world()
      .ranking('r', { releases: [release] })
      .ranking('s', { releases: [release] })
      .ranking('t', { releases: [release] })
      .with(rows => ({
        ...rows,
        rankings: rows.rankings.map(ranking => ({ ...ranking, series: series[ranking.id] ?? ranking.id })),
      }))
      .report({ mayLackFindings: true, topN: 2 })
      .edition({ basket: ['r/2022', 's/2022', 't/2022'] })
      .input(),
  );

const printed = (language: PrintedLanguage, series: Readonly<Record<string, string>>) =>
  declaredBy(compose(analysed(series), language));

const SAID = {
  en: /^(.+) are lists of one series, and each is counted\.$/,
  'zh-Hans': /^(.+)属于同一系列，分别计入。$/,
};

const said = (language: PrintedLanguage, series: Readonly<Record<string, string>>) =>
  printed(language, series).sentences.filter(({ text }) => SAID[language].test(text));

/** What verification has against a report that was printed of one set of records and is laid beside another. */
const faults = (
  language: PrintedLanguage,
  [of, beside]: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>],
) => {
  const analysis = analysed(beside);
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
  return ungrounded('report', ledger, printed(language, of), analysis.view.input.dataset);
};

describe.each(PRINTED)('in %s', language => {
  test('rankings of one series that are counted one by one are told as such', () => {
    const two = { r: 'x', t: 'x' };
    expect(said(language, two)).toHaveLength(1);
    expect(said(language, {})).toEqual([]);
    expect(faults(language, [two, two])).toEqual([]);
    expect(faults(language, [two, {}])).toHaveLength(1);
    expect(faults(language, [two, { r: 'x', s: 'x' }])).toHaveLength(1);
  });
});
