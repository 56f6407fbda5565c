import { movesAsPrinted } from '../hand-out.ts';
import type { StatementOf } from '../statement.ts';
import { type Named, namesBreaks } from './breaks.ts';
import { told } from './describe.ts';
import { beyondNoise } from './noise.ts';
import { keyOf, type Reading, rankingOf, type Truth } from './places.ts';
import { holds } from './positions.ts';
import { aboveNoise } from './scores.ts';
import { fine, no, type Objections, unclear, unless } from './verdict.ts';

const RESTATED = 'Amendment "Restatement"';
const GROWTH = 'Amendment "Field growth"';
const READINGS: readonly Reading[] = ['printed', 'closed'];

/** That the release compared with is the one before, and that a change of method in between is named. */
function compares(truth: Truth, release: string, previous: string, told: Named): Objections {
  const before = truth.before(release);
  const is = before ? keyOf(before.release) : null;
  return [
    ...unless(
      is === previous,
      'compared with another release',
      'S07',
      `the release before ${release} is ${is ?? 'none'}`,
    ),
    ...namesBreaks(truth, told, release, previous),
  ];
}

/** Whether two releases rank others, by who stands in them or by the sizes that were handed out. */
export function isOtherField(truth: Truth, release: string, previous: string): boolean {
  const fields = [previous, release].map(key => truth.placed(key).toSorted().join(' '));
  return fields[0] !== fields[1] || isOtherSize(truth, release, previous);
}

function isOtherSize(truth: Truth, release: string, previous: string): boolean {
  const [now, then] = [release, previous].map(key => truth.handed.releases.get(key)?.universe);
  return typeof now === 'number' && typeof then === 'number' && now !== then;
}

/** That others were ranked is so where it is told, and told where the sizes that were handed out differ. */
const sizesHold = (truth: Truth, release: string, previous: string, otherField: boolean): Objections => [
  ...unless(
    !otherField ||
      isOtherField(truth, release, previous) ||
      [previous, release].some(key => truth.corrected(key) !== null),
    'a change of the field that there was not',
    'S06',
    release,
  ),
  ...unless(
    otherField || !isOtherSize(truth, release, previous),
    'changed field not told',
    'S06',
    `${previous} does not rank as many as ${release}`,
  ),
];

/** That others were ranked is told too where whole lists have it. */
function fieldHolds(truth: Truth, release: string, previous: string, otherField: boolean): Objections {
  const bearers = [previous, release].map(key => truth.placed(key).map(unit => truth.unit(unit).standsFor ?? unit));
  const isOtherByName = new Set(bearers.map(units => units.toSorted().join(' '))).size > 1;
  const isMoved = [previous, release].some(key => truth.corrected(key) !== null);
  const isKnown = [previous, release].every(key => truth.isWhole(key));
  return [
    ...sizesHold(truth, release, previous, otherField),
    ...unless(
      otherField || !isOtherByName || isMoved || !isKnown,
      'other field not told',
      'S06',
      `not the same were ranked in ${previous} and ${release}`,
    ),
  ];
}

const skippedHold = (truth: Truth, release: string, skipped: readonly string[]): Objections =>
  skipped.flatMap(key =>
    unless(
      truth.before(release)?.skipped.some(one => keyOf(one) === key) ?? false,
      'year without a release',
      'S17',
      `${key} is not a year without a release before ${release}`,
    ),
  );

/** The ranks of those ranked in both releases, counted anew among them by the ranking's own rule: where ranks run on, they do. */
function among(
  { ranks, common, isDense }: { ranks: ReadonlyMap<string, number>; common: ReadonlySet<string>; isDense: boolean },
  unit: string,
): number {
  const own = ranks.get(unit) ?? 0;
  const before = [...ranks].flatMap(([id, rank]) => (common.has(id) && rank < own ? [rank] : []));
  return 1 + (isDense ? new Set(before).size : before.length);
}

/** How many places a unit rose among those ranked in both, counted anew. */
const stepAmong =
  (truth: Truth, key: string, [now, then]: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>]) =>
  (common: ReadonlySet<string>, unit: string): number => {
    const isDense = truth.ranking(rankingOf(key)).ties === 'dense';
    return among({ ranks: then, common, isDense }, unit) - among({ ranks: now, common, isDense }, unit);
  };

interface Steps {
  /** By how many places each of those ranked in both rose; negative: fell. */
  readonly by: ReadonlyMap<string, number>;
  /** The same, counted anew among those ranked in both. */
  readonly anew: ReadonlyMap<string, number>;
}

/** The city whose name alone a cluster bears counts by the row of the cluster: one name, whichever of the two is ranked. */
const nameOf = (truth: Truth, id: string): string => truth.unit(id).standsFor ?? id;
const ranksByName = (truth: Truth, key: string, reading: Reading): ReadonlyMap<string, number> =>
  new Map([...truth.ranks(key, reading)].map(([id, rank]) => [nameOf(truth, id), rank]));
const placedByName = (truth: Truth, key: string): readonly string[] => truth.placed(key).map(id => nameOf(truth, id));
const isGiven = (truth: Truth, key: string, name: string): boolean =>
  [...(truth.handed.releases.get(key)?.units ?? [])].some(id => nameOf(truth, id) === name);

export function steps(truth: Truth, release: string, previous: string, reading: Reading): Steps {
  const [now, then] = [release, previous].map(key => ranksByName(truth, key, reading));
  if (!now || !then) return { by: new Map(), anew: new Map() };
  const common = new Set([...now.keys()].filter(id => then.has(id)));
  return {
    by: new Map([...common].map(id => [id, (then.get(id) ?? 0) - (now.get(id) ?? 0)])),
    anew: new Map([...common].map(id => [id, stepAmong(truth, release, [now, then])(common, id)])),
  };
}

/** Whether a correction in either release may turn what is said of a unit. */
const isTouched = (truth: Truth, release: string, previous: string): boolean =>
  truth.correctionOnRecord(release) !== null || truth.correctionOnRecord(previous) !== null;

const sameField = (truth: Truth, release: string, previous: string): boolean => {
  const [now, then] = [placedByName(truth, release), new Set(placedByName(truth, previous))];
  return now.length === then.size && now.every(unit => then.has(unit));
};

/** The largest move, counted again among those ranked in both alone. */
function largestAgain(s: StatementOf<'biggestMove'>, truth: Truth): Objections {
  if (s.again === null) return fine;
  const { units, count, places } = s.again;
  // "Among these alone": those compared, of partial lists those that were handed out.
  const given = (key: string, id: string): boolean => s.complete || isGiven(truth, key, id);
  const [now, then] = [s.release, s.previous].map(
    key =>
      new Map([...ranksByName(truth, key, 'counting')].filter(([id]) => given(s.release, id) && given(s.previous, id))),
  );
  const common = new Set([...(now ?? [])].map(([id]) => id).filter(id => then?.has(id)));
  const by = [...common].map(id => {
    const step = stepAmong(truth, s.release, [now ?? new Map(), then ?? new Map()])(common, id);
    return [id, s.way === 'up' ? step : -step] as const;
  });
  const most = Math.max(...by.map(([, step]) => step));
  const who = by.filter(([, step]) => step === most).map(([id]) => id);
  const named =
    count === null
      ? who.length === units.length && units.every(id => who.includes(nameOf(truth, id)))
      : who.length === count;
  return unless(
    named && most === places,
    'false largest move among those ranked in both',
    GROWTH,
    `among those ranked in both the largest is ${most}, by ${who.join(', ')}`,
  );
}

/** The counts of movers, counted again among those ranked in both alone. */
function againHolds({ again, release, previous }: StatementOf<'breadth'>, truth: Truth): Objections {
  if (again === null) return fine;
  const anew = [...steps(truth, release, previous, 'counting').anew.values()];
  const [up, same, down] = [1, 0, -1].map(sign => anew.filter(step => Math.sign(step) === sign).length);
  return unless(
    up === again.up && same === again.same && down === again.down,
    'false counts of movers among those ranked in both',
    GROWTH,
    `among those ranked in both ${up} rose, ${same} held, ${down} fell`,
  );
}

/** Of a run it is told once, at its end, that in one of its steps others were ranked. */
function fieldOfRunHolds(truth: Truth, run: readonly string[], otherField: boolean): Objections {
  const objections = run.slice(1).map((key, index) => fieldHolds(truth, key, run[index] ?? '', otherField));
  return otherField && objections.some(each => each.length === 0) ? fine : objections.flat();
}

export const movements = {
  held: (s: StatementOf<'held'>, truth: Truth): Objections => {
    const { unit, release, previous, rank, joint } = s;
    const [now, then] = [truth.standing(release, unit), truth.standing(previous, unit)];
    const places = [...holds(truth, release, unit, rank, joint), ...holds(truth, previous, unit, rank, null)];
    if (places.length > 0) return places;
    const shared = now.is === 'ranked' && then.is === 'ranked' && now.shared !== then.shared;
    return [
      ...compares(truth, release, previous, s.breaks),
      ...unless(
        !shared,
        '“unchanged” between a sole and a shared place',
        'Amendment "Shared places over time"',
        `${unit} was ${told(then)} in ${previous} and is ${told(now)} in ${release}`,
      ),
      ...fieldHolds(truth, release, previous, s.otherField),
      ...skippedHold(truth, release, s.skipped),
      ...bothReadings(truth, release, previous, unit, 0),
    ];
  },
  sharing: (s: StatementOf<'sharing'>, truth: Truth): Objections => [
    ...holds(truth, s.release, s.unit, s.rank, s.joint),
    ...holds(truth, s.previous, s.unit, s.rank, !s.joint),
    ...compares(truth, s.release, s.previous, s.breaks),
    ...fieldHolds(truth, s.release, s.previous, s.otherField),
    ...skippedHold(truth, s.release, s.skipped),
  ],
  moved: (s: StatementOf<'moved'>, truth: Truth): Objections => {
    const { unit, release, previous, rank, joint, way, places } = s;
    const at = holds(truth, release, unit, rank, joint);
    const then = truth.standing(previous, unit);
    if (at.length > 0) return at;
    if (then.is !== 'ranked') return no('false move', 'S07', `${unit} in ${previous} is ${told(then)}`);
    const by = then.rank - rank;
    const formerly = holds(truth, previous, unit, s.from ?? then.rank, s.wasJoint);
    if (formerly.length > 0) return formerly;
    if (by !== (way === 'up' ? places : -places))
      return no('false move', 'S07', `${unit} went from ${then.rank} in ${previous} to ${rank} in ${release}`);
    const { anew } = steps(truth, release, previous, 'counting');
    const counted = anew.get(unit);
    return [
      ...compares(truth, release, previous, s.breaks),
      ...unless(
        counted === undefined || Math.sign(counted) === Math.sign(by) || !sizesKnown(truth, release, previous),
        'move that does not hold among those ranked in both',
        'S07',
        `among those ranked in both ${unit} moved ${counted}, by published place ${by}`,
      ),
      ...fieldHolds(truth, release, previous, s.otherField),
      ...skippedHold(truth, release, s.skipped),
      ...bothReadings(truth, release, previous, unit, by),
      ...beyondNoise(truth, [release, previous], by),
    ];
  },
  movedOver: (s: StatementOf<'movedOver'>, truth: Truth): Objections => {
    const { unit, release, previous } = s;
    const all = truth.released(rankingOf(release)).map(keyOf);
    const between = all.slice(all.indexOf(previous) + 1, all.indexOf(release));
    const placed = between.filter(key => truth.isOnRecord(key, unit) && truth.standing(key, unit).is === 'ranked');
    const by = s.from - s.rank;
    return [
      ...holds(truth, release, unit, s.rank, s.joint),
      ...holds(truth, previous, unit, s.from, s.wasJoint),
      ...unless(by === (s.way === 'up' ? s.places : -s.places), 'false move', 'S40', `${s.from} to ${s.rank}`),
      ...unless(
        between.every(key => s.unplaced.includes(key) !== placed.includes(key)),
        'editions without a place told wrongly',
        'S40',
        between.filter(key => !placed.includes(key)).join(', ') || 'none',
      ),
      ...fieldHolds(truth, release, previous, s.otherField),
      ...bothReadings(truth, release, previous, unit, by),
      ...namesBreaks(truth, s.breaks, release, previous),
      ...beyondNoise(truth, [release, previous], by),
    ];
  },
  belowBest: (s: StatementOf<'belowBest'>, truth: Truth): Objections => {
    const all = truth.released(rankingOf(s.release)).map(keyOf);
    const known = all.filter(key => key !== s.release && truth.isOnRecord(key, s.unit));
    const rank = (key: string): number => {
      const at = truth.standing(key, s.unit);
      return at.is === 'ranked' ? at.rank : Number.POSITIVE_INFINITY;
    };
    const best = Math.min(...known.map(rank));
    const held = known.filter(key => rank(key) === best);
    return [
      ...holds(truth, s.release, s.unit, s.rank, s.joint),
      ...unless(best === s.best && s.rank - best === s.places, 'false distance from the best', 'S39', `${best}`),
      ...unless(
        held.length === s.held.length && held.every(key => s.held.includes(key)),
        'other editions than those of the best place',
        'S39',
        held.join(', '),
      ),
      ...namesBreaks(truth, s.breaks, s.release, all.find(key => s.held.includes(key)) ?? s.release),
      ...beyondNoise(truth, [s.release, ...s.held], s.places),
    ];
  },
  overtook: (s: StatementOf<'overtook'>, truth: Truth): Objections => {
    const { unit, others, total, release, previous, rank, joint } = s;
    const at = holds(truth, release, unit, rank, joint);
    if (at.length > 0) return at;
    const passes = (reading: Reading, other: string): boolean => {
      const [a1, b1, a0, b0] = [release, previous].flatMap(key => [
        truth.rankOf(key, reading, unit),
        truth.rankOf(key, reading, other),
      ]);
      return a1 !== undefined && b1 !== undefined && a0 !== undefined && b0 !== undefined && a0 > b0 && a1 < b1;
    };
    const count = [...truth.ranks(previous, 'counting').keys()].filter(other => passes('counting', other)).length;
    const [now, then] = [truth.rankOf(release, 'counting', unit), truth.rankOf(previous, 'counting', unit)];
    return [
      ...others.flatMap(other =>
        passes('counting', other)
          ? unless(
              !isTouched(truth, release, previous) || READINGS.every(reading => passes(reading, other)),
              'overtaking that hangs on a corrected place',
              RESTATED,
              `${unit} and ${other} from ${previous} to ${release} read otherwise as printed or with the vacancy closed`,
            )
          : no(
              'false overtaking',
              'S08',
              `${other}: ${told(truth.standing(previous, other))} in ${previous}, ${told(truth.standing(release, other))} in ${release}; ${unit}: ${told(truth.standing(previous, unit))}, then ${told(truth.standing(release, unit))}`,
            ),
      ),
      ...others.flatMap(other =>
        [release, previous].flatMap(key => {
          const [own = 0, theirs = 0] = [unit, other].map(each => truth.rankOf(key, 'counting', each));
          return beyondNoise(truth, [key], own - theirs);
        }),
      ),
      ...others.flatMap(other => [release, previous].flatMap(key => aboveNoise(truth, key, unit, other))),
      ...beyondNoise(truth, [release, previous], (now ?? 0) - (then ?? 0)),
      ...compares(truth, release, previous, s.breaks),
      ...unless(
        total === null || total === count,
        'wrong number of those overtaken',
        'S08',
        `${unit} overtook ${count} in ${release}, not ${total}`,
      ),
      ...unless(
        now !== undefined && then !== undefined && now < then,
        'overtook without rising',
        'S08',
        `${unit} did not rise in ${release}: others fell`,
      ),
    ];
  },
  overtaken: (s: StatementOf<'overtaken'>, truth: Truth): Objections => {
    const { unit, others, total, release, previous, rank, joint, breaks } = s;
    const at = holds(truth, release, unit, rank, joint);
    if (at.length > 0) return at;
    const [now, then] = [truth.rankOf(release, 'counting', unit), truth.rankOf(previous, 'counting', unit)];
    const rose = [...truth.ranks(previous, 'counting')].filter(([other, before]) => {
      const after = truth.rankOf(release, 'counting', other);
      if (now === undefined || then === undefined || after === undefined) return false;
      return before > then && after < now && after < before;
    });
    const fellIn = (reading: Reading): boolean => {
      const [a, b] = [previous, release].map(key => truth.rankOf(key, reading, unit));
      return a !== undefined && b !== undefined && a < b;
    };
    return [
      // Whoever overtook it is held to what it takes to overtake.
      ...others.flatMap(other => {
        const standing = truth.standing(release, other);
        return standing.is === 'ranked'
          ? movements.overtook(
              {
                is: 'overtook',
                unit: other,
                others: [unit],
                total: null,
                release,
                previous,
                rank: standing.rank,
                joint: null,
                ...(breaks === undefined ? {} : { breaks }),
              },
              truth,
            )
          : no('false overtaking', 'S08b', `${other} has no place in ${release}`);
      }),
      ...unless(
        fellIn('counting') && (!isTouched(truth, release, previous) || READINGS.every(reading => fellIn(reading))),
        'overtaken without a fall',
        'S08b',
        `${unit}: ${told(truth.standing(previous, unit))} in ${previous}, ${told(truth.standing(release, unit))} in ${release}`,
      ),
      ...beyondNoise(truth, [release, previous], (now ?? 0) - (then ?? 0)),
      ...unless(
        total === null || (total >= others.length && total <= rose.length),
        'wrong number of those who overtook',
        'S08b',
        `${rose.length} overtook ${unit} in ${release}, not ${total}`,
      ),
    ];
  },
  biggestMove: (s: StatementOf<'biggestMove'>, truth: Truth): Objections => {
    const { release, previous, way, places, units, count, compared, complete } = s;
    const sign = way === 'up' ? 1 : -1;
    const known = (id: string): boolean => complete || (isGiven(truth, release, id) && isGiven(truth, previous, id));
    const top = (reading: Reading) => {
      const by = [...steps(truth, release, previous, reading).by].filter(([id]) => known(id));
      const most = Math.max(...by.map(([, d]) => sign * d));
      return { most, who: by.filter(([, d]) => sign * d === most).map(([id]) => id), of: by.length };
    };
    const found = top('counting');
    const same = (one: ReturnType<typeof top>): boolean =>
      one.most === places &&
      (count === null
        ? one.who.length === units.length && units.every(unit => one.who.includes(nameOf(truth, unit)))
        : one.who.length === count);
    return [
      ...unless(
        same(found),
        'false largest move',
        'S09',
        `from ${previous} to ${release} the largest is ${found.most}, by ${found.who.join(', ')}`,
      ),
      ...unless(
        found.of === compared,
        'wrong number of those compared',
        'S09',
        `${found.of} have a rank in both, not ${compared}`,
      ),
      ...s.ends.flatMap(({ unit, from, wasJoint, rank, joint }) => [
        ...holds(truth, release, unit, rank, joint),
        ...holds(truth, previous, unit, from, wasJoint),
        ...unless(sign * (from - rank) === places, 'false largest move', 'S09', `${unit}: ${from} to ${rank}`),
      ]),
      ...unless(
        count !== null ||
          s.ends
            .map(({ unit }) => unit)
            .toSorted()
            .join() === units.toSorted().join(),
        'largest move without where it went',
        'S09',
        `${units.join(', ')} from ${previous} to ${release}`,
      ),
      ...compares(truth, release, previous, s.breaks),
      ...beyondNoise(truth, [release, previous], places),
      ...unless(
        sameField(truth, release, previous) || s.again !== null,
        'largest move over a changed field told with one count only',
        GROWTH,
        `the field of ${release} is not that of ${previous}`,
      ),
      ...largestAgain(s, truth),
      ...(isTouched(truth, release, previous)
        ? unless(
            READINGS.every(reading => same(top(reading))),
            'largest move that hangs on a corrected place',
            RESTATED,
            `${previous} to ${release} read otherwise as printed or with the vacancy closed`,
          )
        : fine),
    ];
  },
  publishedBreadth: (s: StatementOf<'publishedBreadth'>, truth: Truth): Objections => {
    const before = truth.before(s.release)?.release;
    const [up, same, down] = movesAsPrinted(truth.world, truth.release(s.release)) ?? [];
    return [
      ...unless(
        before !== undefined && keyOf(before) === s.previous,
        'compared with another release',
        'S37',
        before ? keyOf(before) : 'none',
      ),
      ...unless(
        s.up === up && s.same === same && s.down === down,
        'another count than the publisher tells',
        'S37',
        `${up}, ${same}, ${down}`,
      ),
      ...namesBreaks(truth, s.breaks, s.release, s.previous),
    ];
  },
  breadth: (s: StatementOf<'breadth'>, truth: Truth): Objections => {
    const { release, previous } = s;
    const tally = (reading: Reading) => {
      const by = [...steps(truth, release, previous, reading).by.values()];
      return {
        compared: by.length,
        up: by.filter(d => d > 0).length,
        same: by.filter(d => d === 0).length,
        down: by.filter(d => d < 0).length,
      };
    };
    const wrong = (found: ReturnType<typeof tally>): boolean =>
      found.compared !== s.compared || found.up !== s.up || found.same !== s.same || found.down !== s.down;
    const found = tally('counting');
    const [now, then] = [new Set(placedByName(truth, release)), new Set(placedByName(truth, previous))];
    const standsIn = (key: string, unit: string): boolean =>
      truth.standing(key, unit).is === 'inCluster' ||
      truth.placed(key).some(one => truth.unit(one).succeeds.includes(unit) || truth.unit(unit).succeeds.includes(one));
    const came = [...now].filter(unit => !then.has(unit));
    const went = [...then].filter(unit => !now.has(unit));
    const formed = came.filter(unit => standsIn(previous, unit)).length;
    const merged = went.filter(unit => standsIn(release, unit)).length;
    const [joined, left] = [came.length - formed, went.length - merged];
    const fixed = isTouched(truth, release, previous);
    return [
      ...(wrong(found)
        ? no(
            'false counts of movers',
            'S21',
            `${found.up} rose, ${found.same} held, ${found.down} fell of ${found.compared}`,
          )
        : fine),
      ...unless(
        fixed || (joined === s.joined && left === s.left && formed === s.formed && merged === s.merged),
        'wrong number of those newly or no longer ranked',
        'S21',
        `${joined} newly ranked, ${left} no longer; for ${formed} another stood before, for ${merged} one does now`,
      ),
      ...compares(truth, release, previous, s.breaks),
      ...againHolds(s, truth),
      ...unless(
        sameField(truth, release, previous) || s.again !== null,
        'counts of movers over a changed field told once only',
        GROWTH,
        `among those ranked in both, counted anew: ${[...steps(truth, release, previous, 'counting').anew.values()].filter(d => d > 0).length} rose`,
      ),
      ...(fixed
        ? unless(
            READINGS.every(reading => !wrong(tally(reading))),
            'counts of movers that hang on a corrected place',
            RESTATED,
            `${previous} to ${release} read otherwise as printed or with the vacancy closed`,
          )
        : fine),
    ];
  },
  rankTrend: (s: StatementOf<'rankTrend'>, truth: Truth): Objections => {
    const all = truth.released(s.ranking).map(keyOf);
    const from = all.indexOf(s.base);
    const run = all.slice(from, from + s.ranks.length + 1);
    const ranks = [s.from, ...s.ranks];
    const sign = s.way === 'up' ? -1 : 1;
    return [
      ...unless(
        run.slice(1).join() === s.steps.join() && s.count === s.ranks.length && run.length === ranks.length,
        'false run of moves',
        'S22',
        `the releases from ${s.base} are ${run.join(', ')}`,
      ),
      ...run.flatMap((key, index) =>
        holds(truth, key, s.unit, ranks[index] ?? 0, s.joint[index] === undefined ? false : s.joint[index]),
      ),
      ...fieldOfRunHolds(truth, run, s.otherField),
      ...run
        .slice(1)
        .flatMap((key, index) => [
          ...unless(
            sign * ((ranks[index + 1] ?? 0) - (ranks[index] ?? 0)) > 0,
            'false run of moves',
            'S22',
            `${ranks.join(', ')} is no run`,
          ),
          ...compares(truth, key, run[index] ?? '', undefined),
          ...beyondNoise(truth, [key, run[index] ?? key], (ranks[index + 1] ?? 0) - (ranks[index] ?? 0)),
          ...bothReadings(truth, key, run[index] ?? '', s.unit, (ranks[index] ?? 0) - (ranks[index + 1] ?? 0)),
        ]),
    ];
  },
  bandMove: (s: StatementOf<'bandMove'>, truth: Truth): Objections => {
    const ends = (key: string) => {
      const at = truth.standing(key, s.unit);
      return at.is === 'banded' ? at : at.is === 'ranked' ? { from: at.rank, to: at.rank } : null;
    };
    const [now, then] = [ends(s.release), ends(s.previous)];
    const up = now !== null && then !== null && now.to !== null && now.to < then.from;
    const down = now !== null && then !== null && then.to !== null && then.to < now.from;
    return [
      ...unless(
        now?.from === s.now.from && now.to === s.now.to && then?.from === s.before.from && then.to === s.before.to,
        'false band',
        'S28',
        `${s.unit}: ${told(truth.standing(s.previous, s.unit))}, then ${told(truth.standing(s.release, s.unit))}`,
      ),
      ...unless(s.way === 'up' ? up : down, 'false move of bands', 'S28', `${s.unit} did not move ${s.way}`),
      ...compares(truth, s.release, s.previous, s.breaks),
    ];
  },
  methodChange: ({ release, previous }: StatementOf<'methodChange'>, truth: Truth): Objections => {
    const before = truth.before(release);
    return [
      ...unless(
        !truth.sameMethod(release, previous),
        'false change of method',
        'S32',
        `${release} and ${previous} were made by one method`,
      ),
      ...unless(
        before !== null && keyOf(before.release) === previous,
        'compared with another release',
        'S32',
        before ? keyOf(before.release) : 'none',
      ),
    ];
  },
};

/** The guard of common units needs to know both fields: it binds where the records could tell. */
function sizesKnown(truth: Truth, release: string, previous: string): boolean {
  const whole = (key: string): boolean => {
    const handed = truth.handed.releases.get(key);
    return handed?.universe !== null && handed?.universe !== undefined && handed.listedTo === handed.universe;
  };
  return whole(release) && whole(previous);
}

/** What is said of a move must hold as all was printed, and with the vacancy of a correction closed. */
function bothReadings(truth: Truth, release: string, previous: string, unit: string, by: number): Objections {
  if (!isTouched(truth, release, previous)) return fine;
  const differs = READINGS.map(reading => ({
    reading,
    found: (truth.rankOf(previous, reading, unit) ?? Number.NaN) - (truth.rankOf(release, reading, unit) ?? Number.NaN),
  })).filter(({ found }) => found !== by);
  if (differs.length === 0) return fine;
  const why = `${unit} from ${previous} to ${release}: ${differs.map(({ reading, found }) => `${reading} ${found}`).join(', ')}, told ${by} (${rankingOf(release)})`;
  return differs.every(({ found }) => Math.sign(found) === Math.sign(by))
    ? unclear('move of another size, but the same way, beside a corrected place', RESTATED, why)
    : no('move that hangs on a corrected place', RESTATED, why);
}
