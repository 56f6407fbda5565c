import type { TrueClaim, TrueClaimOf } from '../../claims/claim.ts';
import type { ClaimKind } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { type Direction, directionOf } from '../changes/direction.ts';
import { TREATMENTS } from '../kinds/treatments.ts';
import { ownRelease } from '../propose/overall.ts';
import { facts } from './facts.ts';
import { byNews, type Measure, passes, SORTS, type Sort } from './measure.ts';
import { createRarities } from './rarity.ts';
import { eachInOneWording, keysOf, repeats } from './repeats.ts';
import { swaps } from './swaps.ts';
import { thresholdsOf } from './thresholds.ts';
import type { NotConsidered, Weighed } from './weigh.ts';

/** A fact that may become a key finding, in the wording that says most. */
export interface Candidate {
  readonly claim: TrueClaim;
  readonly measure: Measure;
  readonly ofClient: boolean;
}

interface Candidates {
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
  const own = ownRelease(view);
  const weighed = claims.map(claim => ({ claim, ...weigh(claim) }));
  const considered = weighed.flatMap(({ claim, measure, not }) => (measure && !not ? [{ claim, measure }] : []));
  const inOneWording = inOneWordingOf(considered);
  const mirrored = swaps(view, inOneWording);
  const bySize = inOneWording
    .filter(({ claim }) => !mirrored.has(claim.id))
    .map(each => ({ ...each, ofClient: client !== null && unitsOf(each.claim).includes(client) }))
    .sort(
      (a, b) =>
        Number(b.ofClient) - Number(a.ofClient) ||
        // What the whole tells goes before what any of its parts does.
        Number(releaseOf(b.claim) === own) - Number(releaseOf(a.claim) === own) ||
        byNews(a.measure, b.measure) ||
        // By release before anything that names a unit, since an exchange of places is told of the one that rose. And not by
        // the claims' ids: these begin with the kind, and a fall would stand after a rise for its name.
        compare(releaseOf(a.claim), releaseOf(b.claim)) ||
        compare(facts(a.claim).join(), facts(b.claim).join()),
    );
  const ofSort = (some: readonly Candidate[], sort: Sort) =>
    inTurn(some.filter(({ measure }) => measure.sort === sort));
  const { own: most } = thresholdsOf(view.input);
  return {
    ordered: [true, false].flatMap(ofClient => {
      const some = bySize.filter(each => each.ofClient === ofClient);
      // Who leads the whole, and who is at its top, says more than what any number of its parts do.
      const whole = some.filter(({ claim, measure }) => releaseOf(claim) === own && passes(measure));
      const heads = new Set([...ofSort(whole, 'first'), ...ofSort(whole, 'top')].slice(0, most));
      return [...heads, ...SORTS.flatMap(sort => ofSort(some, sort)).filter(each => !heads.has(each))];
    }),
    measures: new Map(weighed.flatMap(({ claim, measure }) => (measure ? [[claim.id, measure] as const] : []))),
    mirrored,
    notConsidered: new Map(weighed.flatMap(({ claim, not }) => (not ? [[claim.id, not] as const] : []))),
  };
}

/**
 * Rises and falls large enough to be told, one after the other while there are both, and the largest first: whoever comes
 * to the front may come from far, and whoever leaves it seldom goes as far, so that by size alone the falls stood last.
 */
function inTurn(bySize: readonly Candidate[]): readonly Candidate[] {
  const left = [...bySize];
  const ordered: Candidate[] = [];
  let last: Direction | null = null;
  while (left.length > 0) {
    const next = left.findIndex(each => last === null || wayOf(each) !== last);
    const [candidate] = left.splice(Math.max(0, next), 1);
    if (!candidate) break;
    ordered.push(candidate);
    last = wayOf(candidate) ?? last;
  }
  return ordered;
}

/** Which way a change went that may be told; what may not takes nobody's turn. */
function wayOf({ claim, measure }: Candidate): Direction | null {
  if (!passes(measure)) return null;
  // Those that are weighed at all moved more often one way than the other.
  if (claim.kind === 'movesAcross') return claim.figures.up.length > claim.figures.down.length ? 'up' : 'down';
  return directionOf(claim);
}

interface Considered {
  readonly claim: TrueClaim;
  readonly measure: Measure;
}

/** Each fact in the wording that says most, among those that could be chosen if there are any. */
function inOneWordingOf(considered: readonly Considered[]): readonly Considered[] {
  const claims = (could: boolean) => considered.flatMap(each => (passes(each.measure) === could ? [each.claim] : []));
  const kept = eachInOneWording(claims(true));
  const told = new Set(kept.flatMap(keysOf));
  const others = eachInOneWording(claims(false)).filter(claim => repeats(claim, told) === null);
  const wordings = new Set([...kept, ...others]);
  return considered.filter(({ claim }) => wordings.has(claim));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function weighing(view: View): <K extends ClaimKind>(claim: TrueClaimOf<K>) => Weighed {
  const rarities = createRarities(view);
  const own = ownRelease(view);
  const releases = new Set([...view.input.edition.basket, ...(own ? [own] : [])]);
  return claim => TREATMENTS[claim.kind].news(claim, { view, rarities, releases });
}

/** The release that a claim is about; none where it is over several. */
const releaseOf = ({ query }: TrueClaim): string => ('release' in query ? query.release : '');

/** Units that a claim is about. */
const unitsOf = (claim: TrueClaim): readonly string[] => {
  if (claim.kind === 'biggestMove') return claim.figures.units;
  return 'unit' in claim.query ? [claim.query.unit] : [];
};
