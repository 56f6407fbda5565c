import type { TrueClaim } from '../../claims/claim.ts';
import { inFocus } from '../../claims/focus.ts';
import type { View } from '../../claims/view.ts';
import { ownRelease } from '../propose/overall.ts';
import { facts, TELLS } from './facts.ts';
import { byNews, type Measure, measureField, measurePlace, measureRun, measureTrend, passes } from './measure.ts';
import { createRarities } from './rarity.ts';
import { eachInOneWording, repeats, tells } from './repeats.ts';
import { swaps } from './swaps.ts';

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
  /** Counts over the rankings are told of the leading city, and of the client's. */
  | 'otherCount'
  /** The lowest place since, or of all, is told of the client's city alone (S16). */
  | 'lowest';

/** A fact that may become a key finding, in the wording that says most. */
export interface Candidate {
  readonly claim: TrueClaim;
  readonly measure: Measure;
  readonly ofClient: boolean;
}

export interface Candidates {
  /** Each fact once; the first is the first to be chosen. */
  readonly ordered: readonly Candidate[];
  /** By id, of every claim that was weighed. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** By id, of those that tell the other side of the same event as another: the id of that one. */
  readonly mirrored: ReadonlyMap<string, string>;
  readonly notConsidered: ReadonlyMap<string, NotConsidered>;
}

/** Sorts the true claims into facts that may become key findings, each in one wording, and those that may not. */
export function candidatesOf(view: View, claims: readonly TrueClaim[]): Candidates {
  const weigh = weighing(view);
  const client = view.input.report.client ?? null;
  const weighed = claims.map(claim => ({ claim, ...weigh(claim) }));
  const considered = weighed.flatMap(({ claim, measure, not }) => (measure && !not ? [{ claim, measure }] : []));
  const inOneWording = inOneWordingOf(considered);
  const mirrored = swaps(view, inOneWording);
  return {
    ordered: inOneWording
      .filter(({ claim }) => !mirrored.has(claim.id))
      .map(each => ({ ...each, ofClient: client !== null && unitsOf(each.claim).includes(client) }))
      .sort(
        (a, b) =>
          Number(b.ofClient) - Number(a.ofClient) ||
          byNews(a.measure, b.measure) ||
          // Not the claims' ids: these begin with the kind, and a fall would stand after a rise for its name.
          compare(facts(a.claim).join(), facts(b.claim).join()),
      ),
    measures: new Map(weighed.flatMap(({ claim, measure }) => (measure ? [[claim.id, measure] as const] : []))),
    mirrored,
    notConsidered: new Map(weighed.flatMap(({ claim, not }) => (not ? [[claim.id, not] as const] : []))),
  };
}

interface Considered {
  readonly claim: TrueClaim;
  readonly measure: Measure;
}

/** Each fact in the wording that says most, among those that could be chosen if there are any. */
function inOneWordingOf(considered: readonly Considered[]): readonly Considered[] {
  const claims = (could: boolean) => considered.flatMap(each => (passes(each.measure) === could ? [each.claim] : []));
  const kept = eachInOneWording(claims(true));
  const told = new Set(kept.flatMap(tells));
  const others = eachInOneWording(claims(false)).filter(claim => repeats(claim, told) === null);
  const wordings = new Set([...kept, ...others]);
  return considered.filter(({ claim }) => wordings.has(claim));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Weighed {
  readonly measure: Measure | null;
  readonly not: NotConsidered | null;
}

const no = (not: NotConsidered): Weighed => ({ measure: null, not });

function weighing(view: View): (claim: TrueClaim) => Weighed {
  const rarities = createRarities(view);
  const { edition, report } = view.input;
  const own = ownRelease(view);
  const releases = new Set([...edition.basket, ...(own ? [own] : [])]);
  /** What is weighed all the same, for the profile of its city, may be no candidate. */
  const as = (measure: Measure | null, not: NotConsidered | null): Weighed => ({
    measure,
    not: not ?? (measure ? null : 'noChange'),
  });
  const other = (release: string): NotConsidered | null => (releases.has(release) ? null : 'otherRanking');

  return claim => {
    if (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') return no('otherCount');
    if (claim.kind === 'methodChange' || claim.kind === 'coverage' || claim.kind === 'revision')
      return no('withAFinding');
    if (claim.kind === 'topShare' || claim.kind === 'breadth')
      return as(measureField(view, claim), other(claim.figures.release));
    const units = unitsOf(claim);
    const [unit] = units;
    const inScope = unit !== undefined && units.every(each => inFocus(view, each));
    if (claim.kind === 'topStreak' || claim.kind === 'topEditions')
      return inScope ? as(measureRun(view, rarities, claim), null) : no('outOfScope');
    if (claim.kind === 'rankTrend')
      return inScope ? as(measureTrend(view, rarities, claim), other(claim.query.release)) : no('outOfScope');
    if (TELLS[claim.kind] !== 'place' || !('release' in claim.figures)) return no('askedOnly');
    if (!inScope) return no('outOfScope');
    const { release } = claim.figures;
    const lowest = (claim.kind === 'worstRank' || claim.kind === 'worstSince') && unit !== report.client;
    return as(measurePlace(view, rarities, claim.kind, unit, release), other(release) ?? (lowest ? 'lowest' : null));
  };
}

/** Units that a claim is about. */
const unitsOf = (claim: TrueClaim): readonly string[] => {
  if (claim.kind === 'biggestMove') return claim.figures.units;
  return 'unit' in claim.query ? [claim.query.unit] : [];
};
