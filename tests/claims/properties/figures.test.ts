import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, isTrue } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import { runs } from '../../support/depth.ts';
import { figureQuestions } from './figures-questions.ts';
import { isSoOfFigures } from './figures-really.ts';
import { allFigures, someFigures } from './figures-records.ts';
import { type TrueFigures, trueFigures } from './figures-truth.ts';

const RUNS = runs(10, 200);

const judged = (truth: TrueFigures, records: typeof allFigures): readonly Claim[] => {
  const view = records(truth).view();
  return figureQuestions(truth).map(query => judge(view, query));
};

describe('the kinds that figures answer', () => {
  it.each([
    ['part of what there is to know', someFigures],
    ['everything on record', allFigures],
  ])('say nothing that is not so, from %s', (_, records) => {
    fc.assert(
      fc.property(trueFigures, truth => {
        const lies = judged(truth, records)
          .filter(isTrue)
          .filter(claim => !isSoOfFigures(claim, truth))
          .map(claim => `${claim.id} ${JSON.stringify(claim.figures)}`);
        expect(lies).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are refuted by a part of the records only where all of them do not bear them out, and borne out likewise', () => {
    fc.assert(
      fc.property(trueFigures, truth => {
        const whole = new Map(judged(truth, allFigures).map(claim => [claim.id, claim.verdict]));
        const part = judged(truth, someFigures);
        expect(part.filter(({ id, verdict }) => verdict === 'false' && whole.get(id) === 'true')).toEqual([]);
        // A trend without an end goes as far as the records do, and there is more of it with all of them.
        const lost = part.filter(({ query }) => query.kind !== 'trend' || query.until !== undefined);
        expect(lost.filter(({ id, verdict }) => verdict === 'true' && whole.get(id) !== 'true')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are asked to some purpose: each is true somewhere in each of its ways, and held back for each reason', () => {
    const ways = new Set<string>();
    const sample = fc.sample(trueFigures, { seed: RUNS.seed, numRuns: 120 });
    for (const truth of sample)
      for (const records of [someFigures, allFigures])
        for (const claim of judged(truth, records)) ways.add(isTrue(claim) ? wayOf(claim) : claim.reason.code);
    expect(
      [
        'trend up',
        'trend down',
        'threshold',
        'threshold bound',
        'threshold first',
        'topsGroup highest',
        'topsGroup lowest',
        'topsGroup bound',
        'valueChange percent up',
        'valueChange percent down',
        'valueChange points up',
        'valueChange points down',
        'growthRate up',
        'growthRate down',
        'convertedThreshold',
        'convertedThreshold bound',
        'ratesDisagree',
        'exceededBefore',
        'figuresUndeclared',
        'noBase',
        'notStrict',
        'rateUnusable',
      ].filter(way => !ways.has(way)),
    ).toEqual([]);
  });
});

function wayOf(claim: Claim & { readonly verdict: 'true' }): string {
  const way = (text: string) => (text.startsWith('-') ? 'down' : 'up');
  switch (claim.kind) {
    case 'trend':
      return `trend ${claim.figures.direction}`;
    case 'threshold':
      return claim.figures.first ? 'threshold first' : `threshold${claim.figures.bound === 'exact' ? '' : ' bound'}`;
    case 'topsGroup':
      return claim.figures.bound === 'exact' ? `topsGroup ${claim.figures.best}` : 'topsGroup bound';
    case 'valueChange':
      return `valueChange ${claim.figures.in} ${way(claim.figures.change)}`;
    case 'growthRate':
      return `growthRate ${way(claim.figures.rate)}`;
    case 'convertedThreshold':
      return `convertedThreshold${claim.figures.bound === 'exact' ? '' : ' bound'}`;
    default:
      return claim.kind;
  }
}
