import type { Ranking } from '../../records/ranking.ts';
import { type Release, releaseKey } from '../../records/release.ts';
import type { UnitKind } from '../../records/unit.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import { inFocus } from '../focus.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import type { Judges } from './family.ts';
import { comparable, factEvidence, isWhole, knownRelease, type Passed, recordEvidence } from './guards.ts';

/** A row's name in counts: a cluster that bears one city's name alone counts for that city. */
const nameOf = (view: View, unit: string): string => view.unit(unit)?.standsFor ?? unit;

/** S20: how many of the top n are of a stored group, or of those that the report is about; ties at n count in both. */
export function topShare(view: View, { release, top, group, count, of }: Queries['topShare']): Finding<'topShare'> {
  const known = knownRelease(view, release);
  if (!known.ok) return known.finding;
  const set = membership(view, group);
  if (!set.ok) return set.finding;
  const { ranking } = known.value;
  if (!set.value.kinds.every(kind => isRanked(ranking, kind)) || (group === undefined && !isOfCities(ranking)))
    return withheld({ code: 'otherKinds', ranking: ranking.id }, [
      { key: ranking.id, source: ranking.source },
      ...set.value.evidence,
    ]);
  if ((known.value.release.listedTo?.value ?? 0) < top)
    return withheld({ code: 'notListedTo', release, top }, factEvidence(known.value.release, 'listedTo'));
  const rows = view
    .recordsOf(release)
    .filter(
      ({ place }) => (place.kind === 'rank' && place.rank <= top) || (place.kind === 'band' && place.from <= top),
    );
  const evidence = [
    ...set.value.evidence,
    ...rows.map(recordEvidence),
    ...factEvidence(known.value.release, 'listedTo'),
  ];
  const units: string[] = [];
  for (const { unit, place } of rows) {
    if (place.kind === 'band') return withheld({ code: 'banded', unit, release }, evidence);
    const name = nameOf(view, unit);
    const belongs = set.value.holds(name);
    if (belongs === 'partly') return withheld({ code: 'clusterAmong', release, cluster: unit }, evidence);
    if (belongs === 'unknown') return withheld({ code: 'countryUnknown', unit }, evidence);
    if (belongs === 'yes') units.push(name);
  }
  const total = rows.length;
  if (of !== undefined && of !== total) return refuted({ code: 'otherCount', asserted: of, found: total }, evidence);
  if (count !== undefined && count !== units.length)
    return refuted({ code: 'otherCount', asserted: count, found: units.length }, evidence);
  return established({ release, top, group: group ?? null, units, total }, evidence);
}

/** G4: units of one kind are counted in a list of that kind; a cluster, in a list of cities too. */
const isRanked = ({ unitKinds }: Ranking, kind: UnitKind): boolean =>
  unitKinds.includes(kind) || (kind === 'cluster' && unitKinds.includes('city'));

/** Of cities alone, and of clusters of them. */
const isOfCities = ({ unitKinds }: Ranking): boolean => unitKinds.every(kind => kind === 'city' || kind === 'cluster');

interface Membership {
  readonly kinds: readonly UnitKind[];
  /** `partly`: a cluster with a member that belongs, itself in no set. */
  readonly holds: (unit: string) => 'yes' | 'no' | 'partly' | 'unknown';
  readonly evidence: readonly Evidence[];
}

function membership(view: View, group: string | undefined): Passed<Membership> {
  if (group === undefined) {
    const { countries } = view.input.report.focus;
    if (countries.length === 0) return { ok: false, finding: withheld({ code: 'noGroup' }) };
    const abroad = (id: string): boolean => {
      const country = view.unit(id)?.country ?? null;
      return country !== null && !countries.includes(country);
    };
    return {
      ok: true,
      value: {
        kinds: ['city'],
        evidence: [],
        holds: id => {
          const unit = view.unit(id);
          if (unit?.kind === 'city') return unit.country === null ? 'unknown' : inFocus(view, id) ? 'yes' : 'no';
          // A cluster is no city; where none of it can be in focus, nobody is left out. One may lie across a border.
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

/** Every unit that a release ranks, by the name it counts under, with its rank: only where all are on record. */
function field(view: View, release: Release): Passed<ReadonlyMap<string, number>> {
  const key = releaseKey(release);
  const facts = [...factEvidence(release, 'listedTo'), ...factEvidence(release, 'universeSize')];
  if (!isWhole(release)) return { ok: false, finding: withheld({ code: 'notWhole', release: key }, facts) };
  const rows = view.recordsOf(key).filter(({ place }) => place.kind !== 'absent');
  const banded = rows.find(({ place }) => place.kind !== 'rank');
  if (banded) return { ok: false, finding: withheld({ code: 'banded', unit: banded.unit, release: key }, facts) };
  const ranks = new Map(
    rows.flatMap(({ unit, place }) => (place.kind === 'rank' ? [[nameOf(view, unit), place.rank] as const] : [])),
  );
  const universe = release.universeSize?.value ?? 0;
  if (ranks.size !== universe)
    return { ok: false, finding: withheld({ code: 'sumMismatch', release: key, found: ranks.size, universe }, facts) };
  return { ok: true, value: ranks };
}

/** S21: how many rose, held and fell, among those ranked in both; both lists whole, so that the sum can be checked. */
function breadth(view: View, query: Queries['breadth']): Finding<'breadth'> {
  const known = knownRelease(view, query.release);
  if (!known.ok) return known.finding;
  const pair = comparable(view, known.value.release);
  if (!pair.ok) return pair.finding;
  const now = field(view, known.value.release);
  if (!now.ok) return now.finding;
  const then = field(view, pair.value.previous);
  if (!then.ok) return then.finding;
  const steps = [...now.value].flatMap(([unit, rank]) => {
    const before = then.value.get(unit);
    return before === undefined ? [] : [Math.sign(before - rank)];
  });
  const evidence = [
    ...pair.value.evidence,
    ...allEvidence(view, known.value.release),
    ...allEvidence(view, pair.value.previous),
  ];
  if (steps.length < 5) return withheld({ code: 'tooFew', have: steps.length, need: 5 }, evidence);
  const found = {
    up: steps.filter(step => step > 0).length,
    same: steps.filter(step => step === 0).length,
    down: steps.filter(step => step < 0).length,
  };
  for (const way of ['up', 'same', 'down'] as const) {
    const asserted = query[way];
    if (asserted !== undefined && asserted !== found[way])
      return refuted({ code: 'otherCount', asserted, found: found[way] }, evidence);
  }
  return established(
    {
      release: query.release,
      previous: releaseKey(pair.value.previous),
      ...found,
      compared: steps.length,
      joined: now.value.size - steps.length,
      left: then.value.size - steps.length,
    },
    evidence,
  );
}

const allEvidence = (view: View, release: Release): readonly Evidence[] => [
  ...view.recordsOf(releaseKey(release)).map(recordEvidence),
  ...factEvidence(release, 'listedTo'),
  ...factEvidence(release, 'universeSize'),
];

/** Judges what is so of a list as a whole. */
export const wholes: Judges<'wholes'> = { topShare, breadth };
