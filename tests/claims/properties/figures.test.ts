import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, isTrue } from '../../../lambdas/claims/claim.ts';
import { runs } from '../../support/depth.ts';
import { figureQuestions } from './figures-questions.ts';
import { isSoOfFigures } from './figures-really.ts';
import { allFigures, someFigures } from './figures-records.ts';
import { type TrueFigures, trueFigures } from './figures-truth.ts';
import { answersOf, liesAmong, unseenWays, wronglyRefuted } from './wrong-answers.ts';

const RUNS = runs(10, 200);

const judged = (truth: TrueFigures, records: typeof allFigures): readonly Claim[] =>
  answersOf(records(truth), figureQuestions(truth));

describe('the kinds that figures answer', () => {
  it('say nothing that is not so; a part of the records refutes and bears out only what all of them do not gainsay', () => {
    fc.assert(
      fc.property(trueFigures, truth => {
        const [part, whole] = [judged(truth, someFigures), judged(truth, allFigures)];
        // A trend without an end goes as far as the records do, and there is more of it with all of them.
        const isLost = ({ query, verdict }: Claim, at: number): boolean =>
          verdict === 'true' && whole[at]?.verdict !== 'true' && (query.kind !== 'trend' || query.until !== undefined);
        expect({
          ofPart: liesAmong(part, claim => isSoOfFigures(claim, truth)),
          ofWhole: liesAmong(whole, claim => isSoOfFigures(claim, truth)),
          refuted: wronglyRefuted(part, whole),
          lost: part.filter(isLost),
        }).toEqual({ ofPart: [], ofWhole: [], refuted: [], lost: [] });
      }),
      RUNS,
    );
  });

  it('are asked to some purpose: each is true somewhere in each of its ways, and held back for each reason', () => {
    const ways = [
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
    ];
    const sample = fc.sample(trueFigures, { seed: RUNS.seed, numRuns: 120 });
    const shownBy = function* () {
      for (const truth of sample)
        for (const records of [someFigures, allFigures])
          yield judged(truth, records).map(claim => (isTrue(claim) ? wayOf(claim) : claim.reason.code));
    };
    expect(unseenWays(ways, shownBy())).toEqual([]);
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
