import { describe, expect, test } from 'vitest';
import { type Claim, isTrue } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import { createView, type View } from '../../../lambdas/claims/view.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { canonicalJson } from '../../../lambdas/records/canonical.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { createDice, some } from '../../audit/agreement/dice.ts';
import { alone } from '../../support/alone.ts';
import { byDepth, inTurn } from '../../support/depth.ts';
import { EDITION_NAMES } from '../../support/edition.ts';
import { SEED } from '../../support/seed.ts';
import { cutAt, eachHidden, type Less, thinned } from './hide.ts';
import { goesWith } from './weaker.ts';

const told = (claim: Claim): string =>
  `${claim.verdict} ${canonicalJson(claim.verdict === 'true' ? claim.figures : claim.reason)}`;

/** A place that is not known to be shared may be told; known to be shared, it is told as such by another kind. */
const sharedAfterAll = (less: Claim, more: Claim): boolean =>
  less.kind === 'position' &&
  less.verdict === 'true' &&
  !less.figures.sole &&
  more.verdict === 'false' &&
  more.reason.code === 'tied' &&
  more.reason.rank === less.figures.rank;

/** What is said of a claim from less, and is not so by more. */
function against(less: Claim, more: Claim): boolean {
  if (!isTrue(less)) return less.verdict === 'false' && more.verdict === 'true';
  if (sharedAfterAll(less, more)) return false;
  if (isTrue(more)) return !goesWith(less, more);
  // As far as is on record: where more is, the ends may lie too near each other.
  if (less.kind === 'themes') return false;
  // "At least two" is withheld where it is known how many there are: more is said then, not less.
  return !(less.kind === 'topCountAtLeast' && more.verdict === 'withhold' && more.reason.code === 'countExact');
}

describe.each(inTurn(EDITION_NAMES))('%s', edition => {
  const { input, analysis } = alone(edition);
  const whole = createView(input);
  const questions = analysis.claims;
  const viewOf = (dataset: Dataset): View => createView({ ...input, dataset });

  function lies({ hidden, dataset }: Less, asked: readonly Claim[]): readonly string[] {
    const view = viewOf(dataset);
    return asked
      .map(claim => ({ claim, less: judge(view, claim.query) }))
      .filter(({ claim, less }) => against(less, claim))
      .map(({ claim, less }) => `without ${hidden}: ${claim.id} ${told(less)}, but ${told(claim)}`);
  }

  /** Claims that a hidden piece may matter to: those that name its ranking, indicator or report. */
  const named = questions.map(claim => ({ claim, text: canonicalJson([claim.query, claim.evidence]) }));
  const touching = ({ hidden }: Less): readonly Claim[] => {
    const owner = hidden.split('/')[0] ?? '';
    return named.filter(({ text }) => text.includes(owner)).map(({ claim }) => claim);
  };

  test('no record can be hidden so that a claim becomes true that is not, or false that is true', () => {
    const all = [...eachHidden(input.dataset)];
    expect(all.length).toBeGreaterThan(180);
    // At every change a share of them, another one with every commit.
    const tried = some(createDice(SEED), all, byDepth(60, all.length));
    expect(tried.flatMap(less => lies(less, touching(less)))).toEqual([]);
  });

  test('where a list is said to be complete and is not, claims do become true that are not', () => {
    const stillComplete = (less: Less): Less => ({
      ...less,
      dataset: { ...less.dataset, releases: input.dataset.releases },
    });
    expect([...eachHidden(input.dataset)].map(stillComplete).some(less => lies(less, touching(less)).length > 0)).toBe(
      true,
    );
  });

  test('nor can lists be cut, or any share of everything be hidden', () => {
    const depths = [1, 2, 3, 5, 8, 10, 15].map(depth => cutAt(input.dataset, depth));
    const thin = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(share =>
      [1, 2, 3, 4].map(seed => thinned(input.dataset, share, seed)),
    );
    expect([...depths, ...thin].flatMap(less => lies(less, questions))).toEqual([]);
  });

  test('and whatever a report from less would say holds by all of it', () => {
    const seen = new Set<string>();
    const wrong = [2, 4, 6].flatMap(share =>
      [5, 6].flatMap(seed => {
        const less = thinned(input.dataset, share, seed);
        const claims = analyse({ ...input, dataset: less.dataset }).claims;
        for (const claim of claims.filter(isTrue)) seen.add(claim.kind);
        return claims
          .map(claim => ({ claim, more: judge(whole, claim.query) }))
          .filter(({ claim, more }) => against(claim, more))
          .map(({ claim, more }) => `without ${less.hidden}: ${claim.id} ${told(claim)}, but ${told(more)}`);
      }),
    );
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(10);
  });
});
