import type { StatementOf } from '../statement.ts';
import type { Place } from '../world.ts';
import { told } from './describe.ts';
import { hasRow, rankingOf, type Truth } from './places.ts';
import { fine, no, type Objections, unless } from './verdict.ts';

const SHARED = 'Amendment "Shared places over time"';

/** Who is said to be ranked with others alone has no place of its own there. */
export function inClusterAlone(truth: Truth, key: string, unit: string): Objections {
  const at = truth.standing(key, unit);
  return unless(at.is === 'inCluster', 'said to be ranked with others', 'S48', `${unit} in ${key} is ${told(at)}`);
}

/** That a unit holds a place, alone or shared as it is said; null says nothing of sharing. */
export function holds(truth: Truth, key: string, unit: string, rank: number, joint: boolean | null): Objections {
  const at = truth.standing(key, unit);
  const moved = truth.corrected(key);
  if (at.is !== 'ranked' || at.rank !== rank) {
    const superseded = moved?.unit === unit && moved.printed.is === 'rank' && moved.printed.rank === rank;
    return superseded
      ? no(
          'superseded place told',
          'Amendment "Restatement"',
          `${unit} in ${key} was printed as ${rank} and is ${told(at)}`,
        )
      : no('false place', 'S02', `${unit} in ${key} is ${told(at)}, not ${rank}`);
  }
  if (joint === null || joint === at.shared) return fine;
  return at.shared
    ? no('shared place told as if sole', SHARED, `${unit} shares ${rank} in ${key} with ${at.sharers.join(', ')}`)
    : no('sole place told as shared', SHARED, `nobody shares ${rank} with ${unit} in ${key}`);
}

const isSamePlace = (one: Place | null, other: Place): boolean =>
  one !== null &&
  one.is === other.is &&
  (one.is !== 'rank' || other.is !== 'rank' || one.rank === other.rank) &&
  (one.is !== 'band' || other.is !== 'band' || (one.from === other.from && one.to === other.to));

/** The size of a field as it is said. */
export function covers(truth: Truth, key: string, size: number | null): Objections {
  if (size === null) return fine;
  const { entries } = truth.release(key);
  const printed = [...entries.values()].filter(entry => /^(rank|band)$/.test(entry.printed.is)).length;
  const now = truth.placed(key).length;
  return unless(size === printed || size === now, 'false size of a field', 'S02', `${key} ranks ${now}, not ${size}`);
}

/** How many of some have a place or a band among the first N, a cluster that bears the name of a city as that city. */
function namesWithin(truth: Truth, key: string, units: ReadonlySet<string>, top: number): number {
  const within = [...units].filter(unit => {
    const at = truth.standing(key, unit);
    const last = at.is === 'ranked' ? at.rank : at.is === 'banded' ? at.to : null;
    return last !== null && last <= top;
  });
  return new Set(within.map(unit => truth.unit(unit).standsFor ?? unit)).size;
}

/** Nobody is ranked outside of the first N, by its size or by ties, nor said on record to be without a rank: to be among them says nothing. */
export function isEverybody(truth: Truth, key: string, top: number): boolean {
  const { universe, units } = truth.handed.releases.get(key) ?? { universe: null, units: new Set<string>() };
  const isRanked = [...units].every(unit => truth.standing(key, unit).is !== 'unranked');
  if (universe === null || !isRanked) return false;
  return universe <= top || namesWithin(truth, key, units, top) >= universe;
}

/** Of none of some releases it is told that somebody is among the first N where everybody is. */
export const tellsMore = (truth: Truth, keys: readonly string[], top: number): Objections =>
  keys.flatMap(key => unless(!isEverybody(truth, key, top), 'told of a top that everybody is in', 'S19', key));

/** The cluster whose row counts for a city in a release; null where there is none, or the city has a row itself. */
export function bearerOf(truth: Truth, key: string, unit: string): string | null {
  const { entries } = truth.release(key);
  if (entries.has(unit)) return null;
  return [...entries.keys()].find(id => truth.unit(id).standsFor === unit) ?? null;
}

export const positions = {
  clusterPlace: (s: StatementOf<'clusterPlace'>, truth: Truth): Objections => {
    const at = truth.standing(s.release, s.unit);
    const isWithin =
      (at.is === 'inCluster' && at.cluster === s.cluster) || bearerOf(truth, s.release, s.unit) === s.cluster;
    return [
      ...unless(isWithin && truth.unit(s.cluster).members.includes(s.unit), 'no part of the cluster', 'S48', told(at)),
      ...holds(truth, s.release, s.cluster, s.rank, s.joint),
    ];
  },
  placesKnown: (s: StatementOf<'placesKnown'>, truth: Truth): Objections => {
    const { basket } = truth.handed;
    const known = basket.filter(
      key => hasRow(truth, key, s.unit) && /^(ranked|banded)$/.test(truth.standing(key, s.unit).is),
    );
    const wrong = s.without.filter(key => /^(ranked|banded|inCluster)$/.test(truth.standing(key, s.unit).is));
    const same = (some: readonly string[], others: readonly string[]): boolean =>
      some.length === others.length && some.every(one => others.includes(one));
    const named = [...known, ...s.without, ...s.below, ...s.together, ...s.unknown];
    const rest = basket.filter(key => !named.includes(key));
    return [
      ...unless((s.of ?? basket.length) === basket.length, 'false number of rankings', 'S49', basket.join(', ')),
      ...unless(
        (s.count ?? basket.length) === known.length,
        'false number of places on record',
        'S49',
        known.join(', '),
      ),
      ...unless(same(s.within ?? known, known), 'other places than those on record', 'S49', known.join(', ')),
      ...s.together.flatMap(key => inClusterAlone(truth, key, s.unit)),
      ...s.below.flatMap((key, at) =>
        unless(
          truth.inTop(key, s.unit, s.depths[at] ?? 0) === false,
          'said to be below a place that it may be above',
          'S49',
          `${s.unit} in ${key} is ${told(truth.standing(key, s.unit))}`,
        ),
      ),
      ...s.below.flatMap((key, at) => {
        const depth = truth.handed.releases.get(key)?.listedTo ?? 0;
        return unless(s.depths[at] === depth, 'another depth than that on record', 'Absence', `${key}: to ${depth}`);
      }),
      ...unless(wrong.length === 0, 'no place, though there is one', 'S49', wrong.join(', ')),
      ...unless(
        // That none is on record says so of each.
        s.count === 0 && named.length === 0 && s.open === 0
          ? known.length === 0
          : same([...named, ...rest.slice(0, s.open)], basket),
        'rankings left out of what is known',
        'S49',
        basket.join(', '),
      ),
    ];
  },
  topPercent: (s: StatementOf<'topPercent'>, truth: Truth): Objections => {
    const at = truth.standing(s.release, s.unit);
    const field = truth.placed(s.release).length;
    const before = [...truth.ranks(s.release, 'counting').values()].filter(rank => rank <= s.to).length;
    const is = at.is === 'ranked' ? [at.rank, at.rank] : at.is === 'banded' ? [at.from, at.to] : [];
    return [
      ...unless(is[0] === s.from && is[1] === s.to, 'another place', 'S51', told(at)),
      ...unless(at.is !== 'ranked' || at.shared === s.joint, 'shared place told wrongly', 'S51', told(at)),
      ...covers(truth, s.release, s.universe),
      ...unless(before * 100 <= s.percent * field, 'false share', 'S51', `${before} of ${field}`),
    ];
  },
  leader: ({ unit, release, universe }: StatementOf<'leader'>, truth: Truth): Objections => [
    ...holds(truth, release, unit, 1, false),
    ...covers(truth, release, universe),
  ],
  position: ({ unit, release, rank, sole, universe }: StatementOf<'position'>, truth: Truth): Objections => [
    ...holds(truth, release, unit, rank, sole ? false : null),
    ...covers(truth, release, universe),
  ],
  joint: ({ units, count, rank, release }: StatementOf<'joint'>, truth: Truth): Objections => {
    const [first = ''] = units;
    const wrong = units.flatMap(unit => holds(truth, release, unit, rank, true));
    if (wrong.length > 0) return wrong;
    const at = truth.standing(release, first);
    const sharers = at.is === 'ranked' ? at.sharers.length + 1 : 0;
    // By the mark of a tie it is told of one alone: with whom, no record says.
    const others = at.is === 'ranked' ? at.sharers : [];
    const isByMark = count === null && units.length === 1 && !others.some(other => truth.isHanded(release, other));
    return unless(
      isByMark ? sharers > 1 : sharers === (count ?? units.length),
      'wrong number of sharers',
      'S03',
      `${sharers} share ${rank} in ${release}, not ${count ?? units.length}`,
    );
  },
  placeAmong: ({ unit, group, of, release, rank, joint }: StatementOf<'placeAmong'>, truth: Truth): Objections => {
    const members = truth.world.groups.find(({ id }) => id === group)?.members ?? [];
    // A cluster that stands for a city counts for it.
    const rankOf = (id: string): number => {
      const at = truth.standing(release, id);
      return at.is === 'ranked' ? at.rank : Number.POSITIVE_INFINITY;
    };
    const own = rankOf(unit);
    if (!Number.isFinite(own)) return no('false place', 'S25', `${unit} has no rank in ${release}`);
    const ahead = members.filter(id => rankOf(id) < own);
    const level = members.filter(id => id !== unit && rankOf(id) === own);
    const open = members.filter(id => /^(banded|inCluster)$/.test(truth.standing(release, id).is));
    return [
      ...unless(members.includes(unit), 'not a member', 'S25', `${unit} is not in ${group}`),
      ...unless(of === members.length, 'wrong size of a group', 'S25', `${group} has ${members.length}, not ${of}`),
      ...unless(
        ahead.length + 1 === rank && level.length > 0 === joint,
        'false place in a group',
        'S25',
        `${ahead.length} of ${group} are ahead of ${unit} in ${release} (${rankingOf(release)}), ${level.length} level${open.length > 0 ? `, open: ${open.join(', ')}` : ''}`,
      ),
    ];
  },
  band: ({ unit, release, from, to }: StatementOf<'band'>, truth: Truth): Objections => {
    const at = truth.standing(release, unit);
    return unless(
      at.is === 'banded' && at.from === from && at.to === to,
      'false band',
      'S28',
      `${unit} in ${release} is ${told(at)}`,
    );
  },
  revision: ({ unit, release, old, corrected, on }: StatementOf<'revision'>, truth: Truth): Objections => {
    const moved = truth.corrected(release);
    const [printed, since] = moved?.unit === unit ? [moved.printed, moved.corrected?.place ?? null] : [null, null];
    return unless(
      isSamePlace(printed, old) &&
        isSamePlace(since, corrected) &&
        (on === null || moved?.corrected?.on.startsWith(on) === true),
      'false correction',
      'S32',
      `${unit} in ${release} was ${JSON.stringify(printed)} and is ${JSON.stringify(since)}`,
    );
  },
};
