import type { Ranking } from '../../records/ranking.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import type { UnitKind } from '../../records/unit.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import { focusKinds, hasFocus, inScope, isMeantItself } from '../focus.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { correctionRows, isGivenTogether, rankIn, vacatedTo } from './correction.ts';
import type { Judges } from './family.ts';
import { countedAgain, field, fieldChanged, fieldEvidence, nameOf, ways } from './field.ts';
import { factEvidence, knownRelease, type Passed, preceded, recordEvidence } from './guards.ts';
import { nobodyOutside } from './nobody-outside.ts';
import { unsureStep } from './placing/intervals.ts';
import { unlessInBoth } from './restatement.ts';
import { runsOn } from './run-on.ts';

/** S20: how many of the top n are of a stored group, or of those that the report is about; ties at n count in both. */
export function topShare(view: View, { release, top, group, count, of }: Queries['topShare']): Finding<'topShare'> {
  const known = knownRelease(view, release);
  if (!known.ok) return known.finding;
  const set = membership(view, group);
  if (!set.ok) return set.finding;
  const { ranking } = known.value;
  if (!counts(ranking, set.value.kinds, group))
    return withheld({ code: 'otherKinds', ranking: ranking.id }, [
      { key: ranking.id, source: ranking.source },
      ...set.value.evidence,
    ]);
  const isShort = (known.value.release.listedTo?.value ?? 0) < top;
  // Where all share fewer places there is none further down, and no list to that depth.
  const all = isShort ? nobodyOutside(view, [release], top, set.value.evidence) : null;
  if (all) return all;
  if (isShort) return withheld({ code: 'notListedTo', release, top }, factEvidence(known.value.release, 'listedTo'));
  const rows = view
    .recordsOf(release)
    .filter(
      ({ place }) => (place.kind === 'rank' && place.rank <= top) || (place.kind === 'band' && place.from <= top),
    );
  const evidence = [
    ...set.value.evidence,
    ...rows.map(recordEvidence),
    ...factEvidence(known.value.release, 'listedTo'),
    ...correctionRows(view, release).map(recordEvidence),
  ];
  const units: string[] = [];
  for (const { unit, place } of rows) {
    if (place.kind === 'band') return withheld({ code: 'banded', unit, release }, evidence);
    const name = nameOf(view, unit);
    // A list may rank others too; among the top that is counted there is none of them.
    const kind = view.unit(name)?.kind;
    if (group === undefined && kind !== undefined && kind !== 'cluster' && !set.value.kinds.includes(kind))
      return withheld({ code: 'otherKinds', ranking: ranking.id }, evidence);
    const belongs = set.value.holds(name);
    if (belongs === 'partly') return withheld({ code: 'clusterAmong', release, cluster: unit }, evidence);
    if (belongs === 'unknown') return withheld({ code: 'countryUnknown', unit }, evidence);
    if (belongs === 'yes') units.push(name);
  }
  const total = rows.length;
  if (total === 0) return withheld({ code: 'placeEmpty', release, rank: 1 }, evidence);
  if (of !== undefined && of !== total) return refuted({ code: 'otherCount', asserted: of, found: total }, evidence);
  if (count !== undefined && count !== units.length)
    return refuted({ code: 'otherCount', asserted: count, found: units.length }, evidence);
  const vacuous = nobodyOutside(view, [release], top, evidence);
  if (vacuous) return vacuous;
  const beside = (together: boolean): boolean =>
    rows.some((row, index) =>
      rows
        .slice(index + 1)
        .some(other => rankIn(other) === rankIn(row) && isGivenTogether(view, row, other) === together),
    );
  return established(
    {
      release,
      top,
      group: group ?? null,
      units,
      total,
      ties: total > top && beside(true),
      vacated: vacatedTo(view, release, top),
      beside: beside(false),
    },
    evidence,
  );
}

/** G4: units of one kind are counted in a list of that kind; a cluster, in a list of cities too. */
const isRanked = ({ unitKinds }: Ranking, kind: UnitKind): boolean =>
  unitKinds.includes(kind) || (kind === 'cluster' && unitKinds.includes('city'));

/** A ranking counts the members of a group where it ranks the kind of each; those in focus where it ranks no other kind. */
const counts = (ranking: Ranking, kinds: readonly UnitKind[], group: string | undefined): boolean =>
  group === undefined ? kinds.some(kind => isRanked(ranking, kind)) : kinds.every(kind => isRanked(ranking, kind));

/** Who belongs to a stored group, or to those that the report is about. */
interface Membership {
  readonly kinds: readonly UnitKind[];
  /** `partly`: a cluster with a member that belongs, itself in no set. */
  readonly holds: (unit: string) => 'yes' | 'no' | 'partly' | 'unknown';
  readonly evidence: readonly Evidence[];
}

export function membership(view: View, group: string | undefined): Passed<Membership> {
  if (group === undefined) {
    const { countries } = view.input.report.focus;
    if (!hasFocus(view)) return { ok: false, finding: withheld({ code: 'noGroup' }) };
    const abroad = (id: string): boolean => {
      const country = view.unit(id)?.country ?? null;
      return countries !== undefined && country !== null && !countries.includes(country);
    };
    return {
      ok: true,
      value: {
        kinds: focusKinds(view),
        evidence: [],
        holds: id => {
          const unit = view.unit(id);
          if (unit !== null && isMeantItself(view, unit)) return inScope(view, unit);
          // A cluster is none of its members; where none of them can be in focus, nobody is left out. One may lie across a border.
          const members = unit?.members ?? [];
          const elsewhere = abroad(id) || (unit?.country === null && members.length > 0);
          return elsewhere && members.every(abroad) ? 'no' : 'partly';
        },
      },
    };
  }
  const set = view.input.dataset.groups.find(({ id }) => id === group);
  if (!set) return { ok: false, finding: withheld({ code: 'unknownGroup', group }) };
  const partly = (id: string): boolean => view.unit(id)?.members.some(member => set.members.includes(member)) ?? false;
  return {
    ok: true,
    value: {
      kinds: set.members.flatMap(member => view.unit(member)?.kind ?? []),
      evidence: [{ key: group, source: set.source }],
      holds: id => (set.members.includes(id) ? 'yes' : partly(id) ? 'partly' : 'no'),
    },
  };
}

const isSameCount = (one: ReturnType<typeof ways>, other: ReturnType<typeof ways>): boolean =>
  one.up === other.up && one.same === other.same && one.down === other.down;

/** Whether a number changed of somebody before whom not fewer stand at the better one, among those ranked in both. */
function isByNumberAlone(now: ReadonlyMap<string, number>, then: ReadonlyMap<string, number>): boolean {
  return [...countedAgain(now, then, false)].some(([unit, passed]) => {
    const step = Math.sign((then.get(unit) ?? 0) - (now.get(unit) ?? 0));
    return step !== 0 && step !== Math.sign(passed);
  });
}

/** Units of one field that another does not rank. */
const outsideOf = (field: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] =>
  [...field.keys()].filter(unit => !other.has(unit));

/** Units with a place in both releases that counts of rises and falls are told of. */
const FEWEST_COMPARED = 5;

/**
 * S21: how many rose, held and fell, among those ranked in both; both lists whole, so that the sum can be checked.
 * Where the field changed, they are counted again among these alone: who comes in pushes others down.
 */
function breadth(view: View, query: Queries['breadth']): Finding<'breadth'> {
  const known = knownRelease(view, query.release);
  if (!known.ok) return known.finding;
  const pair = preceded(view, known.value.release);
  if (!pair.ok) return pair.finding;
  const now = field(view, known.value.release);
  if (!now.ok) return now.finding;
  const then = field(view, pair.value.previous);
  if (!then.ok) return then.finding;
  const steps = [...now.value].flatMap(([unit, rank]) => {
    const before = then.value.get(unit);
    return before === undefined ? [] : [Math.sign(before - rank)];
  });
  const evidence: Evidence[] = [
    ...pair.value.evidence,
    ...fieldEvidence(view, known.value.release),
    ...fieldEvidence(view, pair.value.previous),
  ];
  if (steps.length < FEWEST_COMPARED) {
    const previous = releaseKey(pair.value.previous);
    const too = { code: 'tooFewInBoth' as const, release: query.release, previous, have: steps.length };
    return withheld({ ...too, need: FEWEST_COMPARED }, evidence);
  }
  for (const unit of now.value.keys()) {
    const within = then.value.has(unit)
      ? unsureStep(view, unit, { release: query.release, previous: releaseKey(pair.value.previous) }, evidence)
      : null;
    if (within) return within;
  }
  const found = ways(steps);
  const placesRunOn = runsOn(view, known.value.release);
  if (placesRunOn && isByNumberAlone(now.value, then.value))
    return withheld(
      { code: 'placesRunOn', release: query.release, previous: releaseKey(pair.value.previous) },
      evidence,
    );
  const again = fieldChanged(view, known.value.release, pair.value.previous)
    ? ways(countedAgain(now.value, then.value, placesRunOn).values())
    : null;
  const both = unlessInBoth(
    view,
    { release: known.value.release, previous: pair.value.previous },
    evidence,
    (before, since) => {
      const read = [...since].flatMap(([unit, rank]) => (before.has(unit) ? [(before.get(unit) ?? 0) - rank] : []));
      const anew = again === null || isSameCount(ways(countedAgain(since, before, placesRunOn).values()), again);
      return anew && isSameCount(ways(read), found);
    },
  );
  if (both.finding) return both.finding;
  evidence.push(...both.evidence);
  const [came, went] = [outsideOf(now.value, then.value), outsideOf(then.value, now.value)];
  const isHeld = (unit: string, key: ReleaseKey): boolean => view.rankStatus(unit, key).kind === 'inCluster';
  const formed = came.filter(unit => isHeld(unit, releaseKey(pair.value.previous))).length;
  const merged = went.filter(unit => isHeld(unit, query.release)).length;
  for (const way of WAYS) {
    const asserted = query[way];
    if (asserted !== undefined && asserted !== found[way])
      return refuted({ code: 'otherCount', asserted, found: found[way] }, evidence);
  }
  return established(
    {
      release: query.release,
      previous: releaseKey(pair.value.previous),
      ...found,
      again,
      compared: steps.length,
      joined: came.length - formed,
      formed,
      left: went.length - merged,
      merged,
      breaks: pair.value.breaks,
    },
    evidence,
  );
}

/** S37: the publisher's own count of moves; where both lists are whole and give another one, it is withheld. */
function publishedBreadth(view: View, query: Queries['publishedBreadth']): Finding<'publishedBreadth'> {
  const known = knownRelease(view, query.release);
  if (!known.ok) return known.finding;
  const { release } = known.value;
  const counted = release.publishedMoves?.value;
  if (!counted) return withheld({ code: 'uncounted', release: query.release });
  const pair = preceded(view, release);
  if (!pair.ok) return pair.finding;
  const previous = releaseKey(pair.value.previous);
  const universe = release.universeSize?.value ?? null;
  const evidence: Evidence[] = [
    ...factEvidence(release, 'publishedMoves'),
    ...factEvidence(release, 'universeSize'),
    ...pair.value.evidence,
  ];
  const sum = counted.up + counted.same + counted.down;
  // Those that moved are some of those that it ranks.
  if (universe !== null && sum > universe)
    return withheld({ code: 'countsBeyond', release: query.release, found: sum, universe }, evidence);
  const [now, then] = [field(view, release), field(view, pair.value.previous)];
  evidence.push(...fieldEvidence(view, release), ...fieldEvidence(view, pair.value.previous));
  if (now.ok && then.ok && WAYS.some(way => movesBetween(then.value, now.value)[way] !== counted[way]))
    return withheld({ code: 'countsDiffer', release: query.release, previous }, evidence);
  for (const way of WAYS) {
    const asserted = query[way];
    if (asserted !== undefined && asserted !== counted[way])
      return refuted({ code: 'otherCount', asserted, found: counted[way] }, evidence);
  }
  return established({ release: query.release, previous, ...counted, breaks: pair.value.breaks }, evidence);
}

const WAYS = ['up', 'same', 'down'] as const;

/** How many of those that two whole lists rank rose, held and fell from the one to the other. */
const movesBetween = (then: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): ReturnType<typeof ways> =>
  ways(
    [...now].flatMap(([unit, rank]) => {
      const before = then.get(unit);
      return before === undefined ? [] : [before - rank];
    }),
  );

/** Judges what is so of a list as a whole. */
export const wholes: Judges<'wholes'> = { topShare, breadth, publishedBreadth };
