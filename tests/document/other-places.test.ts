import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';
import type { PlaceText } from '../support/world-rows.ts';

const NONE = /^No other place in the overall result|除上述者外均没有记录/;

/** A result of which these places are on record, every one down to so far. */
function made(places: Readonly<Record<string, PlaceText>>, listedTo: number, language: PrintedLanguage) {
  const dataset = Object.keys(places)
    .reduce((so, city) => so.city(city, { country: 'SE' }), world())
    .ranking('own', { releases: [{ id: '2022', released: '2022-03', listedTo, places }] })
    .report({ ownRanking: 'own', topN: 3, mayLackFindings: true })
    .edition({ cutOff: '2022-11-20', ownRelease: '2022' })
    .dataset();
  const analysis = analyse(selectInput(dataset, 'report', '2022'));
  const declared = declaredBy(compose(analysis, language));
  return { dataset, ledger: LEDGER.parse(JSON.parse(ledgerJson(analysis))), declared };
}

/** What is said of no other place. */
const saidIn = ({ declared }: ReturnType<typeof made>) => declared.sentences.filter(({ text }) => NONE.test(text));

describe.each(PRINTED)('that no other place of the result is known, in %s', language => {
  const alone = made({ malmo: 1 }, 1, language);
  const together = made({ malmo: '=1', porto: '=1' }, 2, language);
  const second = made({ malmo: 1, porto: 2 }, 2, language);

  test.each([
    ['one who leads alone', alone],
    ['two who lead together', together],
  ])('is said of %s', (_, one) => {
    expect(saidIn(one)).toHaveLength(1);
    expect(ungrounded('report', one.ledger, one.declared, one.dataset)).toEqual([]);
  });

  test('is not said where a second place is on record', () => expect(saidIn(second)).toEqual([]));

  test('is refused by the check where a second place is on record', () => {
    const sentences = [...second.declared.sentences, ...saidIn(alone)];
    expect(ungrounded('report', second.ledger, second.declared, second.dataset)).toEqual([]);
    expect(ungrounded('report', second.ledger, { ...second.declared, sentences }, second.dataset)).toHaveLength(1);
  });
});
