import type { TrueClaimOf } from '../../claims/claim.ts';
import { inFocus } from '../../claims/focus.ts';
import { sameSegment } from '../../claims/judge/guards.ts';
import type { View } from '../../claims/view.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import {
  type Change,
  type Measure,
  measureAcross,
  measureField,
  measureOver,
  measurePlace,
  measureRun,
  measureTrend,
} from './measure.ts';
import type { Rarities } from './rarity.ts';

/** Why a claim is not even considered. */
export type NotConsidered =
  /** Its kind is told among the findings only where the editors ask for it. */
  | 'askedOnly'
  /** Its kind goes with findings that need it. */
  | 'withAFinding'
  /** It is about a unit that the report is not about. */
  | 'outOfScope'
  /** It is about a release that the edition neither reports nor counts over. */
  | 'otherRanking'
  /** Nothing before it can be compared, or it tells no change; and it is no lead. */
  | 'noChange'
  /** Its change is one over several editions: it is told among what changed, where it is large. */
  | 'overEditions'
  /** Its change goes across a change of method, which it names: how large the news is cannot be told, up or down. */
  | 'otherMethod'
  /** Counts over the rankings are told of the leading unit, and of the client's. */
  | 'otherCount'
  /** The lowest place since, or of all, is told of the client alone (S16). */
  | 'lowest';

/** What claims are weighed against. */
export interface Weighing {
  readonly view: View;
  readonly rarities: Rarities;
  /** The releases that the edition reports or counts over. */
  readonly releases: ReadonlySet<ReleaseKey>;
}

/** What a claim is worth as news, and why it may be no finding all the same: it is weighed for the profile of its unit. */
export interface Weighed {
  readonly measure: Measure | null;
  readonly not: NotConsidered | null;
}

const no = (not: NotConsidered): Weighed => ({ measure: null, not });

const as = (measure: Measure | null, not: NotConsidered | null): Weighed => ({
  measure,
  not: not ?? (measure ? null : 'noChange'),
});

const otherRanking = ({ releases }: Weighing, release: ReleaseKey): NotConsidered | null =>
  releases.has(release) ? null : 'otherRanking';

/** The kind is never weighed. */
export const never = (not: NotConsidered) => (): Weighed => no(not);

/** Weighs what is said of the places of units in a release. */
export function weighPlaces(
  weighing: Weighing,
  change: Change,
  units: readonly string[],
  release: ReleaseKey,
  not: NotConsidered | null = null,
): Weighed {
  const { view, rarities } = weighing;
  const [unit] = units;
  if (unit === undefined || !units.every(each => inFocus(view, each))) return no('outOfScope');
  const across = change !== 'none' && isAcross(view, unit, release) ? 'otherMethod' : null;
  return as(measurePlace(view, rarities, change, unit, release), otherRanking(weighing, release) ?? not ?? across);
}

/** Whether the place before is by another method; whoever was first by that one too, and still is, holds a lead all the same. */
function isAcross(view: View, unit: string, key: ReleaseKey): boolean {
  const release = view.release(key);
  const before = release ? view.before(release) : null;
  if (!release || before?.kind !== 'release' || sameSegment(release, before.release)) return false;
  return [releaseKey(before.release), key].some(each => {
    const status = view.rankStatus(unit, each);
    return status.kind !== 'ranked' || status.rank !== 1;
  });
}

interface OfPlace {
  readonly query: { readonly unit: string };
  readonly figures: { readonly release: ReleaseKey };
}

/** Weighs what is said of the place of a unit in a release. */
export const asPlace =
  (change: Change) =>
  ({ query, figures }: OfPlace, weighing: Weighing): Weighed =>
    weighPlaces(weighing, change, [query.unit], figures.release);

/** The same of a lowest place: of others than the client it is told where the editors ask. */
export function asLowest({ query, figures }: OfPlace, weighing: Weighing): Weighed {
  const ofOther = query.unit !== weighing.view.input.report.client;
  return weighPlaces(weighing, 'ranks', [query.unit], figures.release, ofOther ? 'lowest' : null);
}

/** Weighs how long a unit has been among the top. */
export const asRun = (claim: TrueClaimOf<'topStreak' | 'topEditions'>, { view, rarities }: Weighing): Weighed =>
  inFocus(view, claim.query.unit) ? as(measureRun(view, rarities, claim), null) : no('outOfScope');

/** Weighs in how many rankings a unit rose and fell. */
export const asAcross = (claim: TrueClaimOf<'movesAcross'>, { view }: Weighing): Weighed =>
  inFocus(view, claim.query.unit) ? as(measureAcross(view, claim), null) : no('outOfScope');

/** Weighs a change from the first edition of a chart to the last, which is no finding however large. */
export const asOver = (claim: TrueClaimOf<'movedOver'>, { view }: Weighing): Weighed =>
  inFocus(view, claim.query.unit) ? as(measureOver(view, claim), 'overEditions') : no('outOfScope');

/** Weighs a run of moves. */
export const asTrend = (claim: TrueClaimOf<'rankTrend'>, weighing: Weighing): Weighed =>
  inFocus(weighing.view, claim.query.unit)
    ? as(measureTrend(weighing.view, weighing.rarities, claim), otherRanking(weighing, claim.query.release))
    : no('outOfScope');

/** Weighs what is said of a list as a whole. */
export const asField = (claim: TrueClaimOf<'topShare' | 'breadth'>, weighing: Weighing): Weighed =>
  as(measureField(weighing.view, claim), otherRanking(weighing, claim.figures.release));
