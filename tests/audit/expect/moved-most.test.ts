import { expect, it } from 'vitest';
import { createWordCheck } from '../../../lambdas/audit/expect/word-check.ts';
import { isTrue } from '../../../lambdas/claims/claim.ts';
import { createNames } from '../../../lambdas/document/names.ts';
import { languageOf, say } from '../../../lambdas/language/say.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { world } from '../../support/world.ts';

const whole = (...order: readonly string[]) => ({
  places: Object.fromEntries(order.map((unit, index) => [unit, index + 1])),
  listedTo: order.length,
  universe: order.length,
});

/** Ranked again without the newcomer, the two who rose most rose by one place more. */
const joined = world().ranking('wells', {
  releases: [
    { id: '2021', ...whole('bern', 'cork', 'lund', 'metz', 'oulu') },
    { id: '2022', ...whole('riga', 'metz', 'oulu', 'bern', 'cork', 'lund') },
  ],
});

it.each(PRINTED)('two who rose most, by published place and ranked again, each rose so far: %s', language => {
  const claim = joined.ask({ kind: 'biggestMove', release: 'wells/2022', direction: 'up' });
  if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
  const said = say(languageOf(language), claim, createNames(joined.view(), languageOf(language)));
  const check = createWordCheck(joined.dataset(), { report: 'report', edition: '2022' }, language);
  const figured = { kind: claim.kind, figures: claim.figures };
  expect(check.sentence(figured, said)).toBeNull();
  expect(
    check.sentence(
      figured,
      said.replace(/three|上升三/, at => (at === 'three' ? 'two' : '上升两')),
    ),
  ).not.toBeNull();
});
