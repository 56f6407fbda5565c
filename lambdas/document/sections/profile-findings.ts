import { type Claim, isTrue, type TrueClaim } from '../../claims/claim.ts';
import type { ClaimKind } from '../../claims/schema/kinds.ts';
import { rankingOf } from '../../records/release.ts';
import type { ChartBlock, LaddersChart } from '../charts.ts';
import { type Context, claimSentence } from '../context.ts';
import type { Sentence } from '../sentence.ts';

/** Claims that a line from release to release shows. */
const MOVES: readonly ClaimKind[] = [
  'held',
  'sharing',
  'moved',
  'overtook',
  'overtaken',
  'rankTrend',
  'enteredTop',
  'leftTop',
];

/** What is told of a unit, the claims among it, and the rankings in which its course is drawn. */
interface Told {
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly drawn: readonly string[];
}

/** The charts of a profile and what is told beside them. */
interface Headed {
  readonly charts: readonly ChartBlock[];
  readonly rest: readonly Sentence[];
}

/** Claims of a place that its neighbours are drawn beside. */
const PLACES: readonly ClaimKind[] = ['position', 'jointPosition', 'leader'];

/**
 * What a chart may be headed by, the best first: a move where courses are drawn, the best of the places where the
 * neighbours are. Nothing for a form of which no one of them is the point, as of all places.
 */
function findingsOf(
  context: Context,
  chart: ChartBlock,
  claims: readonly TrueClaim[],
  drawn: readonly string[],
): readonly TrueClaim[] {
  if (chart.form === 'ladders') return placesIn(context, chart, claims);
  if (chart.form !== 'smallMultiples') return [];
  return claims
    .filter(({ kind, query }) => MOVES.includes(kind) && 'release' in query && drawn.includes(rankingOf(query.release)))
    .toSorted((a, b) => stepOf(b) - stepOf(a));
}

/** Its places in the releases of which the neighbours are drawn, the best first. */
function placesIn({ names }: Context, { ladders }: LaddersChart, claims: readonly TrueClaim[]): readonly TrueClaim[] {
  const shown = new Set(ladders.map(({ name }) => name));
  const rankOf = ({ figures }: TrueClaim): number => ('rank' in figures ? Number(figures.rank) : 1);
  return claims
    .filter(
      ({ kind, query }) => PLACES.includes(kind) && 'release' in query && shown.has(names.releaseShort(query.release)),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

const stepOf = (claim: TrueClaim): number =>
  claim.kind === 'moved' ? Math.abs(claim.figures.from - claim.figures.to) : 0;

/**
 * Charts of a unit, each headed by what it shows best. What the text tells then stands there in its place, but for one
 * sentence that the text keeps; else it is what is told elsewhere.
 */
export function headed(context: Context, charts: readonly (ChartBlock | null)[], told: Told): Headed {
  const claims = told.claims.filter(isTrue);
  return charts.reduce<Headed>(
    ({ charts: done, rest }, chart) => {
      if (chart === null) return { charts: done, rest };
      const best = findingsOf(context, chart, claims, told.drawn);
      const inText = best.flatMap(({ id }) => rest.filter(({ claim }) => claim === id));
      const [taken] = rest.length > 1 ? inText : [];
      if (taken) return { charts: [...done, { ...chart, finding: taken }], rest: rest.filter(each => each !== taken) };
      // That somebody has a place is no news, which would have to be told elsewhere first.
      const isKnown = (claim: TrueClaim): boolean => chart.form === 'ladders' || context.isTold(claim);
      const known = best.find(claim => isKnown(claim) && !inText.some(each => each.claim === claim.id));
      return { charts: [...done, known ? { ...chart, finding: claimSentence(context, known) } : chart], rest };
    },
    { charts: [], rest: told.sentences },
  );
}
