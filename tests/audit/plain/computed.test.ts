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
import { leavesOf } from '../red-team/places.ts';

/** The constructed records, with the places of the first ranking of the basket as if they were computed from scores. */
const input = once((_: string): EditionInput => {
  const found = originals('the constructed records, 2023').input;
  const [key = ''] = found.edition.basket;
  const records = found.dataset.records.map(record =>
    `${record.ranking}/${record.release}` === key ? { ...record, basis: 'computed' as const } : record,
  );
  return { ...found, dataset: { ...found.dataset, records } };
});

const WORDS = {
  en: [
    /\d+ are computed by the institute from the scores/,
    /^The places of this edition were computed by the institute from the scores; the publisher prints none\.$/,
    /^Computed by the institute from the scores: .+\.$/,
  ],
  'zh-Hans': [
    /个由本机构根据得分计算得出/,
    /^本次发布的名次由本机构根据得分计算得出，发布机构未刊出名次。$/,
    /^由本机构根据得分计算得出名次的发布：.+。$/,
  ],
} as const;

const OWN = {
  en: /^The places of this edition were computed by the institute from the scores\.$/,
  'zh-Hans': /^本次发布的名次由本机构根据得分计算得出。$/,
} as const;

describe.each(PRINTED)('places that were computed, in %s', language => {
  test('are told in the method, under the table of the release and under the full table', () => {
    const analysis = analyse(input('made'));
    const document = compose(analysis, language);
    const texts = leavesOf(document).map(({ text }) => text);
    for (const words of WORDS[language]) expect(texts.some(text => words.test(text))).toBe(true);
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
    expect(ungrounded('report', ledger, declaredBy(document), input('made').dataset)).toEqual([]);
  });

  test('are not told of records that were printed', () => {
    const document = compose(analyse(input('made')), language);
    const printed = originals('the constructed records, 2023').input.dataset;
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analyse(input('made')))));
    const found = ungrounded('report', ledger, declaredBy(document), printed).map(({ sentence }) => sentence);
    for (const words of WORDS[language].slice(0, 2)) expect(found.some(sentence => words.test(sentence))).toBe(true);
  });

  test('are not set off against what the publisher prints where the institute publishes the ranking', () => {
    const { dataset, report, ...rest } = input('made');
    const [ranking] = (rest.edition.basket[0] ?? '').split('/');
    const rankings = dataset.rankings.map(each =>
      each.id === ranking ? { ...each, publisher: report.publisher } : each,
    );
    const own = { ...rest, report, dataset: { ...dataset, rankings } };
    const made = analyse(own);
    const declared = declaredBy(compose(made, language));
    const texts = leavesOf(declared).map(({ text }) => text);
    expect(texts.some(text => OWN[language].test(text))).toBe(true);
    expect(texts.some(text => WORDS[language][1].test(text))).toBe(false);
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(made)));
    expect(ungrounded('report', ledger, declared, own.dataset)).toEqual([]);
    // The words of either case are refused in the other.
    const others = analyse(input('made'));
    const found = ungrounded(
      'report',
      LEDGER.parse(JSON.parse(ledgerJson(others))),
      declaredBy(compose(others, language)),
      own.dataset,
    );
    expect(found.some(({ sentence }) => WORDS[language][1].test(sentence))).toBe(true);
  });
});
