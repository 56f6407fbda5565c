import { type Claim, isTrue, type TrueClaim } from '../../claims/claim.ts';
import type { ClaimKind } from '../../claims/schema/kinds.ts';
import type { ChartBlock, LaddersChart } from '../charts.ts';
import { type Context, claimSentence } from '../context.ts';
import type { Sentence } from '../sentence.ts';

/** What is told of a unit, and the claims among it. */
interface Told {
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
}

/** The charts of a profile and what is told beside them. */
interface Headed {
  readonly charts: readonly ChartBlock[];
  readonly rest: readonly Sentence[];
}

/** Claims of a place that its neighbours are drawn beside. */
const PLACES: readonly ClaimKind[] = ['position', 'jointPosition', 'leader'];

/**
 * What a chart of a unit may be headed by. It has a headline where it shows one ranking: the place in that, where the
 * neighbours are drawn. Of several rankings none is the point, and a headline on one of them would misdirect.
 */
function findingsOf(context: Context, chart: ChartBlock, claims: readonly TrueClaim[]): readonly TrueClaim[] {
  return chart.form === 'ladders' && chart.ladders.length === 1 ? placesIn(context, chart, claims) : [];
}

/** Its places in the releases of which the neighbours are drawn. */
function placesIn({ names }: Context, { ladders }: LaddersChart, claims: readonly TrueClaim[]): readonly TrueClaim[] {
  const shown = new Set(ladders.map(({ name }) => name));
  return claims.filter(
    ({ kind, query }) => PLACES.includes(kind) && 'release' in query && shown.has(names.releaseShort(query.release)),
  );
}

/**
 * Charts of a unit, headed by what they show where that is one ranking. What the text tells then stands there in its
 * place, but for one sentence that the text keeps; else it is what is told elsewhere.
 */
export function headed(context: Context, charts: readonly (ChartBlock | null)[], told: Told): Headed {
  const claims = told.claims.filter(isTrue);
  return charts.reduce<Headed>(
    ({ charts: done, rest }, chart) => {
      if (chart === null) return { charts: done, rest };
      const best = findingsOf(context, chart, claims);
      const inText = best.flatMap(({ id }) => rest.filter(({ claim }) => claim === id));
      const [taken] = rest.length > 1 ? inText : [];
      if (taken) return { charts: [...done, { ...chart, finding: taken }], rest: rest.filter(each => each !== taken) };
      const known = best.find(claim => !inText.some(each => each.claim === claim.id));
      return { charts: [...done, known ? { ...chart, finding: claimSentence(context, known) } : chart], rest };
    },
    { charts: [], rest: told.sentences },
  );
}
