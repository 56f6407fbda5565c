import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../../lambdas/audit/plain/plain.ts';
import type { EditionInput } from '../../../lambdas/claims/edition-input.ts';
import { compose } from '../../../lambdas/document/compose.ts';
import { ledgerJson } from '../../../lambdas/document/ledger.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { once } from '../../support/once.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { originals } from '../../support/tampering.ts';

/** The constructed records, with the list of the first ranking of the basket once more, as that of a dimension of it. */
const input = once((_: string): EditionInput => {
  const found = originals('the constructed records, 2023').input;
  const { rankings, releases, records } = found.dataset;
  const [whole = ''] = found.edition.basket[0]?.split('/') ?? [];
  const part = 'part-of-it';
  const names = { en: 'Part of It', 'zh-Hans': '其中一部分' };
  const dataset = {
    ...found.dataset,
    rankings: rankings.flatMap(each =>
      each.id === whole ? [each, { ...each, id: part, names, shortNames: names, dimensionOf: whole }] : [each],
    ),
    releases: releases.flatMap(each => (each.ranking === whole ? [each, { ...each, ranking: part }] : [each])),
    records: records.flatMap(each => (each.ranking === whole ? [each, { ...each, ranking: part }] : [each])),
  };
  return { ...found, dataset };
});

describe.each(PRINTED)('the list of a dimension, in %s', language => {
  test('is no ranking by itself where the rankings of a city are counted', () => {
    const analysis = analyse(input('made'));
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
    const declared = declaredBy(compose(analysis, language));
    const found = ungrounded('report', ledger, declared, input('made').dataset);
    expect(found.map(({ sentence }) => sentence)).toEqual([]);
  });
});
