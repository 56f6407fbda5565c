import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';
import type { PlaceText } from '../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

const CITIES = ['malmo', 'porto', 'graz', 'lille'] as const;

/** By scores of two decimals nobody shares a place. */
const FINE: Places = {
  malmo: '1 score 4.13',
  porto: '2 score 4.12',
  graz: '3 score 4.08',
  lille: '4 score 3.90',
};

/** By scores of one decimal two do. */
const ROUNDED: Places = { malmo: '1 score 4.2', porto: '2 score 4.1', graz: '2 score 4.1', lille: '4 score 3.9' };

/** Scores of one decimal are printed, and ranks follow from finer ones. */
const RANKED_FINELY: Places = { ...ROUNDED, graz: '3 score 4.1' };

const editionOf = (before: Places, now: Places) =>
  selectInput(
    CITIES.reduce((so, city) => so.city(city, { country: 'SE' }), world())
      .ranking('own', {
        releases: [
          { id: '2021', released: '2021-03', places: before, listedTo: 4, universe: 4, segment: 'a' },
          { id: '2022', released: '2022-03', places: now, listedTo: 4, universe: 4, segment: 'a' },
        ],
      })
      .report({ ownRanking: 'own', topN: 3 })
      .edition({ cutOff: '2022-11-20', ownRelease: '2022' })
      .dataset(),
    'report',
    '2022',
  );

describe.each(PRINTED)('scores with fewer decimals in one of two releases, in %s', language => {
  const notesOf = (before: Places, now: Places): readonly string[] =>
    compose(analyse(editionOf(before, now)), language).sections.flatMap(({ blocks }) =>
      blocks.flatMap(block =>
        block.kind === 'table' && block.id === 'table-overall' ? block.notes.map(({ text }) => text) : [],
      ),
    );
  const saysSo = (notes: readonly string[]): readonly string[] =>
    notes.filter(text => /^(Decimals of the scores|得分的小数位数)/.test(text));

  test('are told where equal scores share a place, of the later release or of the earlier', () => {
    const words = {
      en: (before: string, now: string, coarser: string) =>
        `Decimals of the scores: ${before} in 2021, ${now} in 2022; cities that share a place in ${coarser} may differ by finer scores.`,
      'zh-Hans': (before: string, now: string, coarser: string) => {
        const digits = { one: '一位', two: '两位' };
        const told = (text: string): string => (text === 'one' ? digits.one : digits.two);
        return `得分的小数位数：2021年为${told(before)}，2022年为${told(now)}。${coarser}年得分相同者名次并列，若按更细的得分计，其中有的名次可能不同。`;
      },
    }[language];
    expect(saysSo(notesOf(FINE, ROUNDED))).toEqual([words('two', 'one', '2022')]);
    expect(saysSo(notesOf(ROUNDED, FINE))).toEqual([words('one', 'two', '2021')]);
  });

  test('are no matter where both have as many, or where ranks are finer than the scores', () => {
    expect(saysSo(notesOf(ROUNDED, ROUNDED))).toEqual([]);
    expect(saysSo(notesOf(FINE, RANKED_FINELY))).toEqual([]);
  });

  test('are found again by verification, and nowhere else', () => {
    const made = editionOf(FINE, ROUNDED);
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analyse(made))));
    const declared = declaredBy(compose(analyse(made), language));
    const faultsIn = (dataset: typeof made.dataset): readonly string[] =>
      ungrounded('report', ledger, declared, dataset).map(({ sentence }) => sentence);
    expect(saysSo(faultsIn(made.dataset))).toEqual([]);
    for (const other of [editionOf(ROUNDED, ROUNDED), editionOf(FINE, RANKED_FINELY), editionOf(ROUNDED, FINE)])
      expect(saysSo(faultsIn(other.dataset))).not.toEqual([]);
  });
});
