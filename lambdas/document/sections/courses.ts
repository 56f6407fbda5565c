import { type Claim, isTrue, type TrueClaim } from '../../claims/claim.ts';
import type { ClaimKind } from '../../claims/schema/kinds.ts';
import { type RankHistory, rankHistory } from '../../findings/tables/history.ts';
import { sectionTold } from '../../records/sections.ts';
import type { Context } from '../context.ts';

/** How far a unit moved on average, where it can be told which way it went: that heads no chart, even where it stands elsewhere. */
const isUnsteadiness = (claim: Claim, told: readonly Claim[]): boolean =>
  claim.kind === 'volatility' &&
  told.some(other => other.kind === 'movedOver' && other.query.unit === claim.query.unit);

/** The course of one unit that heads a history: one that can be seen in it. */
export const headOf = (
  claims: readonly TrueClaim[],
  told: readonly Claim[],
  history: Pick<RankHistory, 'depth' | 'lines'>,
): TrueClaim | undefined => {
  const seen = claims.filter(
    claim =>
      !isUnsteadiness(claim, told) &&
      !isShared(claim, told) &&
      isWithin(claim, history.depth) &&
      isWholeCourse(claim, history.lines),
  );
  // Where it went says more of a course than how long it was at the top.
  return seen.find(({ kind }) => kind !== 'topEditions') ?? seen[0];
};

/** Whether a change between two places is all there is to see: no place between them was better or worse than both. */
function isWholeCourse(claim: TrueClaim, lines: RankHistory['lines']): boolean {
  if (claim.kind !== 'movedOver') return true;
  const { unit, from, to } = claim.figures;
  const points = lines.find(line => line.unit === unit)?.points ?? [];
  const [best, worst] = [Math.min(from, to), Math.max(from, to)];
  return points.every(({ state, ...point }) =>
    'rank' in point ? best <= point.rank && point.rank <= worst : state !== 'below',
  );
}

/** Whether another of the units was at the top as steadily: named alone above both, one would seem to be the only one. */
const isShared = (claim: TrueClaim, told: readonly Claim[]): boolean =>
  (claim.kind === 'topEditions' || claim.kind === 'topStreak') &&
  told.some(other => other.kind === claim.kind && other.verdict === 'true' && other.query.unit !== claim.query.unit);

/** Whether no place that it tells lies below those that are drawn. */
const isWithin = ({ figures }: TrueClaim, depth: number): boolean =>
  [
    'from' in figures && figures.from,
    'to' in figures && figures.to,
    'rank' in figures && figures.rank,
    'best' in figures && figures.best,
    'worst' in figures && figures.worst,
    ...('ranks' in figures ? figures.ranks : []),
  ].every(place => typeof place !== 'number' || place <= depth);

/** The course of one of these units that heads the history of a ranking. */
function courseOf({ analysis, view }: Context, ranking: string, units: readonly string[]): TrueClaim | undefined {
  const drawn = analysis.histories.find(({ history }) => history.ranking === ranking);
  if (!drawn) return undefined;
  const about = oncePerUnit(drawn.claims)
    .filter(isTrue)
    .filter(({ query }) => 'unit' in query && units.includes(query.unit));
  return headOf(about, about, { ...drawn.history, depth: view.input.report.topN });
}

/** How many editions a run in the top, or at the head, takes in; of any other claim none. */
const runLength = (claim: Claim): number => {
  if (claim.kind === 'topEditions') return claim.query.releases.length;
  return isTrue(claim) && (claim.kind === 'leadStreak' || claim.kind === 'topStreak')
    ? claim.figures.releases.length
    : 0;
};

/**
 * A streak whose length is known replaces the run over the releases drawn, and a run of leads one in the top that is no
 * longer.
 */
export function oncePerUnit(claims: readonly Claim[]): readonly Claim[] {
  const unit = ({ query }: Claim): string | null => ('unit' in query ? query.unit : null);
  const isSaid = (claim: Claim, other: Claim): boolean => {
    if (!isTrue(other) || unit(other) !== unit(claim)) return false;
    const inTop = claim.kind === 'topEditions' || claim.kind === 'topStreak';
    if (other.kind === 'leadStreak') return inTop && runLength(claim) <= runLength(other);
    return claim.kind === 'topEditions' && other.kind === 'topStreak';
  };
  return claims.filter(claim => !claims.some(other => isSaid(claim, other)));
}

/** Kinds that tell places of a course, those first that say most of it. */
const COURSES: readonly ClaimKind[] = ['rankTrend', 'movedOver', 'belowBest', 'placeRange'];

/**
 * What is told of courses without what tells no place of the unit that the rest does not tell: where a unit was first once,
 * and fell from there to second, it is the third time to say that this is one place below its best. `told` stands already.
 */
export function eachPlaceOnce(claims: readonly TrueClaim[], told: readonly TrueClaim[]): readonly TrueClaim[] {
  const known = new Map<string, Set<number>>();
  const placesOf = (claim: TrueClaim): Set<number> => {
    const key = 'unit' in claim.query ? claim.query.unit : '';
    const places = known.get(key) ?? new Set();
    known.set(key, places);
    return places;
  };
  const tell = (claim: TrueClaim): void => {
    for (const place of toldIn(claim)) placesOf(claim).add(place);
  };
  for (const claim of [...told, ...claims.filter(({ kind }) => !COURSES.includes(kind))]) tell(claim);
  const left = new Set<TrueClaim>();
  for (const kind of COURSES)
    for (const claim of claims.filter(each => each.kind === kind)) {
      if (toldIn(claim).every(place => placesOf(claim).has(place))) left.add(claim);
      else tell(claim);
    }
  return claims.filter(claim => !left.has(claim));
}

/** The places that a claim tells of its unit in a ranking. */
function toldIn(claim: TrueClaim): readonly number[] {
  switch (claim.kind) {
    case 'timesLed':
      return claim.figures.led.length > 0 ? [1] : [];
    case 'rankTrend':
      return claim.figures.ranks;
    case 'movedOver':
      return [claim.figures.from, claim.figures.to];
    case 'belowBest':
      return [claim.figures.rank, claim.figures.best];
    case 'placeRange':
      return [claim.figures.best, claim.figures.worst];
    default:
      return [];
  }
}

/** What the summary draws: histories of the first units in one ranking, and the course of one of them that heads it. */
interface Summed {
  readonly ranking: string;
  readonly history: RankHistory;
  readonly course: TrueClaim | undefined;
}

/** So many histories are drawn in the summary, each of so many places at the least. */
const SUMMED = { units: 3, places: 3 } as const;

/** The histories of the first units in the first ranking of which enough is on record. */
export function summedHistories(context: Context): Summed | null {
  const { analysis, view } = context;
  if (sectionTold(view.input, 'summary') === null) return null;
  const units = analysis.profiles.map(({ unit }) => unit);
  for (const { ranking, releases } of view.input.edition.histories) {
    const found = rankHistory(view, ranking, releases, units, view.input.report.topN);
    const lines = found.lines
      .filter(({ points }) => points.filter(({ state }) => state === 'rank').length >= SUMMED.places)
      .slice(0, SUMMED.units);
    if (lines.length < SUMMED.units) continue;
    const named = lines.map(({ unit }) => unit);
    return { ranking, history: { ...found, lines }, course: courseOf(context, ranking, named) };
  }
  return null;
}
