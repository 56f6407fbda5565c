import type { TrueClaimOf } from '../../claims/claim.ts';
import { inFocus } from '../../claims/focus.ts';
import { comparable, knownRelease } from '../../claims/judge/guards.ts';
import { topShare } from '../../claims/judge/wholes.ts';
import type { View } from '../../claims/view.ts';
import { latestDay } from '../../records/partial-date.ts';
import type { ReleaseKey } from '../../records/release.ts';
import { type Rarities, type Rarity, size } from './rarity.ts';
import { type Line, lineBetween, type Step, stepOf, tiersMoved, type Width, widestOf, widthOf } from './step.ts';
import { SELECTION, thresholdsOf } from './thresholds.ts';

/**
 * What sort of news a claim is, the largest first: a unit rose, or fell, in most of the rankings; the first place changed hands; the top n was entered or left,
 * in one edition or in a run of them; a lead without a change over units that the report is not about; a rise or
 * fall that crosses no line, in one edition or in each of several; a move between tiers; any other lead without a change; a run of
 * editions; a list as a whole.
 */
export const SORTS = ['across', 'first', 'top', 'leadOverOthers', 'move', 'tier', 'lead', 'run', 'field'] as const;

export type Sort = (typeof SORTS)[number];

/** How large the news is: exact, in integers. */
type Magnitude =
  | {
      readonly of: 'places';
      readonly places: number;
      readonly atLeast: boolean;
      readonly line: Line;
      /** Places that the publisher's interval or noise spans; null where it gives neither, and each place counts whole. */
      readonly width: number | null;
      readonly by: Width['by'] | null;
    }
  | { readonly of: 'tiers'; readonly tiers: number }
  | { readonly of: 'editions'; readonly editions: number }
  /** Seats in the top n gained or lost, of so many in the larger of the two. */
  | { readonly of: 'seats'; readonly seats: number; readonly among: number }
  /** Rankings in which a unit moved the more frequent way, of those in which its places compare. */
  | { readonly of: 'rankings'; readonly rankings: number; readonly among: number }
  /** Units that moved the more frequent way, of those compared. */
  | { readonly of: 'sameWay'; readonly units: number; readonly among: number };

/** What a claim lacks to be a key finding. */
export type Lack = 'rankings' | 'places' | 'widths' | 'tiers' | 'editions' | 'seats' | 'field';

/** A claim weighed as news. */
export interface Measure {
  readonly sort: Sort;
  readonly magnitude: Magnitude | null;
  readonly rarity: Rarity | null;
  /** When the release came out, as it is on record; null where it is not. */
  readonly released: string | null;
  /** The better of the two places, or the place now: the last thing that decides before the ids do. */
  readonly place: number | null;
  readonly lacks: Lack | null;
}

/** Whether it may be chosen. */
export const passes = ({ lacks }: Measure): boolean => lacks === null;

/** Whether it is a change that lacks nothing but places. */
export const isOnlySmall = ({ lacks, magnitude }: Measure): boolean =>
  lacks === 'places' && magnitude?.of === 'places' && magnitude.places > 0;

/** What a claim tells of how a unit came to where it stands: nothing, a change of its place, or one of its tier. */
export type Change = 'none' | 'ranks' | 'tiers';

/** Weighs a true claim about a unit's place in a release; null where it tells no change and no lead. */
export function measurePlace(
  view: View,
  rarities: Rarities,
  change: Change,
  unit: string,
  key: ReleaseKey,
): Measure | null {
  const step = stepOf(view, unit, key);
  const status = view.rankStatus(unit, key);
  const released = releasedOf(view, key);
  if (status.kind === 'ranked' && status.rank === 1 && (!step || step.from === 1)) {
    const rarity = rarities.ofLead(rankingOf(key), unit);
    const sort = ranksOthers(view, key) ? 'leadOverOthers' : 'lead';
    return { sort, magnitude: null, rarity, released, place: 1, lacks: null };
  }
  if (change === 'tiers') return measureTiers(view, rarities, unit, key);
  if (!step || change === 'none') return null;
  const rarity = rarities.ofStep(rankingOf(key), step);
  return { ...measured(view, step, widthOf(view, unit, key)), rarity, released };
}

/** Whether a release ranks units that the report is not about: who is ahead of them all is news, who leads among their own is somebody always. */
const ranksOthers = (view: View, key: ReleaseKey): boolean =>
  view.recordsOf(key).some(({ unit, place }) => place.kind === 'rank' && !inFocus(view, unit));

/** Weighs a run of moves by all its places, from the first to the last, and by the line between these. */
export function measureTrend(view: View, rarities: Rarities, { figures }: TrueClaimOf<'rankTrend'>): Measure {
  const { unit, releases, ranks } = figures;
  const [from = 0, to = 0] = [ranks[0], ranks.at(-1)];
  const step = { from, to, atLeast: false, line: lineBetween(from, to, view.input.report.topN) };
  const last = releases.at(-1) ?? '';
  const rarity = rarities.ofTrend(releases);
  return { ...measured(view, step, widestOf(view, unit, releases)), rarity, released: releasedOf(view, last) };
}

function measured(
  view: View,
  step: Step,
  width: Width | null,
): Pick<Measure, 'sort' | 'magnitude' | 'place' | 'lacks'> {
  const { atLeast, line } = step;
  return {
    sort: line ?? 'move',
    magnitude: { of: 'places', places: size(step), atLeast, line, width: width?.places ?? null, by: width?.by ?? null },
    place: Math.min(step.from, step.to),
    lacks: lackOf(view, step, width),
  };
}

function lackOf({ input }: View, step: Step, width: Width | null): Lack | null {
  if (width && size(step) <= SELECTION.widths * width.places) return 'widths';
  return step.line === null && size(step) < thresholdsOf(input).places ? 'places' : null;
}

function measureTiers(view: View, rarities: Rarities, unit: string, key: ReleaseKey): Measure | null {
  const tiers = tiersMoved(view, unit, key);
  if (tiers === null) return null;
  return {
    sort: 'tier',
    magnitude: { of: 'tiers', tiers },
    rarity: rarities.ofTiers(key, tiers),
    released: releasedOf(view, key),
    place: null,
    lacks: tiers < thresholdsOf(view.input).tiers ? 'tiers' : null,
  };
}

/** Weighs how long a unit has been among the top. */
export function measureRun(
  view: View,
  rarities: Rarities,
  { figures }: TrueClaimOf<'topStreak' | 'topEditions'>,
): Measure {
  const last = figures.releases.at(-1) ?? '';
  const status = view.rankStatus(figures.unit, last);
  return {
    sort: 'run',
    magnitude: { of: 'editions', editions: figures.releases.length },
    rarity: rarities.ofRun(figures.releases, figures.top),
    released: releasedOf(view, last),
    place: status.kind === 'ranked' ? status.rank : null,
    lacks: figures.releases.length < thresholdsOf(view.input).editions ? 'editions' : null,
  };
}

/**
 * Weighs a change from the first release of a chart to the last by its places alone: which lines it crossed, and when, the
 * changes of its editions tell.
 */
export function measureOver(view: View, { figures }: TrueClaimOf<'movedOver'>): Measure {
  const { unit, release, previous, from, to } = figures;
  const width = widestOf(view, unit, [previous, release]);
  const step = { from, to, atLeast: false, line: null };
  const measure = { ...measured(view, step, width), rarity: null, released: releasedOf(view, release) };
  return { ...measure, lacks: measure.lacks ?? (size(step) < SELECTION.over ? 'places' : null) };
}

/**
 * Weighs in how many rankings a unit rose, or fell; null where it did so in as many. What it moved in several, and against
 * which it did not in few, says more of it than any one of them.
 */
export function measureAcross(view: View, { figures }: TrueClaimOf<'movesAcross'>): Measure | null {
  const { up, down, same, moved } = figures;
  if (up.length === down.length) return null;
  const rankings = Math.max(up.length, down.length);
  const among = up.length + down.length + same.length;
  const { rankings: least } = thresholdsOf(view.input);
  const isMost = rankings * SELECTION.field.in >= among * SELECTION.field.of;
  return {
    sort: 'across',
    magnitude: { of: 'rankings', rankings, among },
    rarity: null,
    released: null,
    place: Math.min(...moved.map(({ from, to }) => Math.min(from, to))),
    lacks: rankings < least || !isMost ? 'rankings' : null,
  };
}

/** Weighs a claim about a list as a whole; null where nothing before it can be compared. */
export function measureField(view: View, claim: TrueClaimOf<'topShare' | 'breadth'>): Measure | null {
  const weighed = claim.kind === 'topShare' ? seats(view, claim) : sameWay(claim);
  if (!weighed) return null;
  const released = releasedOf(view, claim.figures.release);
  return { sort: 'field', rarity: null, released, place: null, ...weighed };
}

type Weighed = Pick<Measure, 'magnitude' | 'lacks'>;

function seats(view: View, { query, figures }: TrueClaimOf<'topShare'>): Weighed | null {
  const known = knownRelease(view, query.release);
  const pair = known.ok ? comparable(view, known.value.release) : known;
  if (!pair.ok) return null;
  const { ranking, id } = pair.value.previous;
  const before = topShare(view, { kind: 'topShare', release: `${ranking}/${id}`, top: query.top, group: query.group });
  if (before.verdict !== 'true') return null;
  const changed = Math.abs(figures.units.length - before.figures.units.length);
  return {
    magnitude: { of: 'seats', seats: changed, among: Math.max(figures.total, before.figures.total) },
    lacks: changed < thresholdsOf(view.input).seats ? 'seats' : null,
  };
}

function sameWay({ figures: { up, down, again, compared } }: TrueClaimOf<'breadth'>): Weighed {
  // Over a changed field, as many as move so in both counts.
  const units = Math.max(Math.min(up, again?.up ?? up), Math.min(down, again?.down ?? down));
  return {
    magnitude: { of: 'sameWay', units, among: compared },
    lacks: units * SELECTION.field.in < compared * SELECTION.field.of ? 'field' : null,
  };
}

const rankingOf = (key: ReleaseKey): string => key.split('/')[0] ?? '';

const releasedOf = (view: View, key: ReleaseKey): string | null => view.release(key)?.released?.value.date ?? null;

/** A magnitude as a fraction. */
function fraction(magnitude: Magnitude | null): readonly [number, number] {
  switch (magnitude?.of) {
    case 'places':
      return [magnitude.places, Math.max(1, magnitude.width ?? 1)];
    case 'tiers':
      return [magnitude.tiers, 1];
    case 'editions':
      return [magnitude.editions, 1];
    case 'seats':
      return [magnitude.seats, magnitude.among];
    case 'rankings':
      return [magnitude.rankings, 1];
    case 'sameWay':
      return [magnitude.units, magnitude.among];
    default:
      return [0, 1];
  }
}

/** By the sort of news, then the larger, the rarer, the more recent, the better placed. */
export function byNews(a: Measure, b: Measure): number {
  const [[large, unit], [other, otherUnit]] = [fraction(a.magnitude), fraction(b.magnitude)];
  return (
    SORTS.indexOf(a.sort) - SORTS.indexOf(b.sort) ||
    other * unit - large * otherUnit ||
    seldom(a.rarity, b.rarity) ||
    recent(a.released, b.released) ||
    (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER)
  );
}

function seldom(a: Rarity | null, b: Rarity | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.such * b.of - b.such * a.of;
}

function recent(a: string | null, b: string | null): number {
  const [day, other] = [a, b].map(date => (date === null ? '' : latestDay(date)));
  return day === other ? 0 : (day ?? '') > (other ?? '') ? -1 : 1;
}
