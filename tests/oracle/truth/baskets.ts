import type { StatementOf } from '../statement.ts';
import { told } from './describe.ts';
import { isNoDifference, mayBeNoise } from './noise.ts';
import { keyOf, type Truth } from './places.ts';
import { inClusterAlone, isEverybody, tellsMore } from './positions.ts';
import { fine, no, type Objections, unless } from './verdict.ts';

/** Rankings that are said not to cover a unit leave it out. */
export const uncovered = (
  truth: Truth,
  s: { readonly unit: string; readonly uncovered: readonly string[] },
): Objections =>
  s.uncovered.flatMap(key =>
    unless(
      /^(outside|withdrawn)$/.test(truth.standing(key, s.unit).is),
      'not covered though it is',
      'S19',
      `${s.unit} in ${key} is ${told(truth.standing(key, s.unit))}`,
    ),
  );

/** Rankings that are said to classify a unit give it a tier: in a world that has none, none does. */
export const inTiers = (truth: Truth, s: { readonly unit: string; readonly tiered: readonly string[] }): Objections =>
  s.tiered.flatMap(key =>
    no('a tier told of a place', 'S28', `${s.unit} in ${key} is ${told(truth.standing(key, s.unit))}`),
  );

/** Whether those ahead of a unit became more or fewer as its place says: where ranks run on after a tie, they need not. */
function isBorneOut(truth: Truth, then: string, now: string, unit: string): boolean {
  const placeIn = (key: string, id = unit): number => truth.rankOf(key, 'counting', id) ?? Number.POSITIVE_INFINITY;
  const ahead = (key: string): number => truth.placed(key).filter(id => placeIn(key, id) < placeIn(key)).length;
  return Math.sign(ahead(now) - ahead(then)) === Math.sign(placeIn(now) - placeIn(then));
}

/** Whether nothing at all stands in the way of comparing a place with the one before. */
function isPlainStep(truth: Truth, key: string, unit: string): boolean {
  const before = truth.before(key);
  const then = before ? keyOf(before.release) : null;
  if (then === null || truth.storedBefore(key) !== then || !truth.sameMethod(then, key)) return false;
  const fields = [then, key].map(each => [...truth.placed(each)].sort().join(' '));
  return (
    fields[0] === fields[1] &&
    isBorneOut(truth, then, key, unit) &&
    [then, key].every(each => {
      const { noise, noisePlaces } = truth.release(each);
      return (
        noise === null &&
        noisePlaces === null &&
        truth.corrected(each) === null &&
        truth.isWhole(each) &&
        truth.isOnRecord(each, unit) &&
        truth.standing(each, unit).is === 'ranked'
      );
    })
  );
}

/** Each ranking of the basket is named, and no other. */
function ofBasket(truth: Truth, of: number, named: readonly string[]): Objections {
  const { basket } = truth.handed;
  return [
    ...unless(of === basket.length, 'false number of rankings counted over', 'S19', `${basket.length}`),
    ...unless(
      basket.every(key => named.includes(key)),
      'rankings left out of a count',
      'S19',
      basket.join(', '),
    ),
    ...strange(truth, named),
  ];
}

const strange = (truth: Truth, named: readonly string[]): Objections =>
  unless(
    named.every(key => truth.handed.basket.includes(key)),
    'release that is not counted over',
    'S19',
    named.join(', '),
  );

/** So few others are named, and not counted only. */
const FEW = 3;

/** S44: whoever is named beside a count is in the top of so many of the rankings, and of no fewer than were counted. */
function inMore(truth: Truth, s: StatementOf<'topCount'> | StatementOf<'topCountAtLeast'>): Objections {
  // A top that everybody is in counts for nobody.
  const basket = truth.handed.basket.filter(key => !isEverybody(truth, key, s.top));
  const count = (unit: string): number => basket.filter(key => truth.inTop(key, unit, s.top) === true).length;
  // What is said of another is what is certain on record: neither more nor less.
  const rowsOf = (unit: string): readonly string[] =>
    truth.world.units.filter(one => [one.id, one.standsFor].includes(unit)).map(({ id }) => id);
  const certain = (unit: string): number =>
    basket.filter(key => truth.inTop(key, unit, s.top) === true && rowsOf(unit).some(id => truth.isHanded(key, id)))
      .length;
  const open = (unit: string): readonly string[] =>
    truth.handed.basket.filter(key => truth.inTop(key, unit, s.top) !== false);
  const { named, besides } = s.above;
  const others = truth.world.units.filter(({ id }) => id !== s.unit && !named.some(({ unit }) => unit === id));
  // A cluster that bears a city's name is one with it; whoever is not named is counted.
  const own = truth.unit(s.unit).standsFor ?? s.unit;
  const level = others
    .filter(({ id, standsFor }) => standsFor === null && id !== own)
    .map(({ id }) => certain(id))
    .filter(each => each > 0 && each >= s.count);
  const most = Math.max(0, ...level);
  const isMissed = besides === null && most > 0;
  return [
    ...unless(
      !isMissed,
      'a count told without those who are level with it',
      'S44',
      `${others.filter(({ id }) => certain(id) === most).map(({ id }) => id)}: ${most} on record`,
    ),
    ...named.flatMap(({ unit, atLeast }) =>
      unless(
        unit !== s.unit && atLeast >= s.count && certain(unit) === atLeast,
        'false count of another',
        'S44',
        `${unit}: ${certain(unit)} on record`,
      ),
    ),
    ...named.flatMap(({ unit, atLeast, exact }) =>
      unless(
        !exact || open(unit).length === atLeast,
        'a bound told as a number',
        'S44',
        `${unit}: in the top of ${open(unit)}, or nobody can tell`,
      ),
    ),
    ...unless(
      besides === null || besides.units > FEW,
      'others only counted who are few enough to be named',
      'S44',
      `${besides?.units}`,
    ),
    ...unless(
      besides === null ||
        (besides.atLeast >= s.count && others.filter(({ id }) => count(id) >= besides.atLeast).length >= besides.units),
      'false count of others',
      'S44',
      others.map(({ id }) => `${id}: ${count(id)}`).join(', '),
    ),
  ];
}

function inTop(truth: Truth, key: string, unit: string, top: number, is: boolean): Objections {
  const found = truth.inTop(key, unit, top);
  return unless(
    found === is,
    is ? 'counted in though it is not in the top' : 'counted out though it may be in the top',
    'S19',
    `${unit} in ${key} is ${told(truth.standing(key, unit))}`,
  );
}

/** "Cannot be established" of a place that a whole list settles. */
function settled(truth: Truth, key: string, unit: string): Objections {
  const whole = truth.isWhole(key);
  const at = truth.standing(key, unit);
  const open = at.is === 'inCluster' || at.is === 'banded';
  return [
    ...unless(
      open || !whole,
      '“cannot be established” of what a whole list settles',
      'Amendment "Whole lists"',
      `${key} is on record as a whole and ${unit} is ${told(at)}`,
    ),
    ...unless(
      open || whole || !truth.isHanded(key, unit),
      '“cannot be established” of what is on record',
      'S19',
      `${unit} is ${told(at)} in ${key}`,
    ),
  ];
}

/** What is counted over several rankings. */
export const baskets = {
  topCount: (s: StatementOf<'topCount'>, truth: Truth): Objections => {
    // In all of three or more: none of them is named.
    const within = s.within.length === 0 && s.of > 2 && s.count === s.of ? truth.handed.basket : s.within;
    return [
      ...within.flatMap(key => inTop(truth, key, s.unit, s.top, true)),
      ...tellsMore(truth, within, s.top),
      ...s.outside.flatMap(key => inTop(truth, key, s.unit, s.top, false)),
      ...(s.count === 0 ? truth.handed.basket.flatMap(key => inTop(truth, key, s.unit, s.top, false)) : fine),
      ...unless(
        s.count === 0 || within.length === s.count,
        'false count over rankings',
        'S19',
        `${within.length} named`,
      ),
      ...ofBasket(truth, s.of, [
        ...(s.count === 0 ? truth.handed.basket : within),
        ...(s.count === 0 ? [] : s.outside),
        ...s.tiered,
        ...s.uncovered,
      ]),
      ...uncovered(truth, s),
      ...inTiers(truth, s),
      ...inMore(truth, s),
    ];
  },
  topCountAtLeast: (s: StatementOf<'topCountAtLeast'>, truth: Truth): Objections => [
    ...s.within.flatMap(key => inTop(truth, key, s.unit, s.top, true)),
    ...tellsMore(truth, s.within, s.top),
    ...unless(s.within.length === s.count, 'false count over rankings', 'S19', `${s.within.length} named`),
    ...s.unknown.flatMap(key => settled(truth, key, s.unit)),
    ...s.together.flatMap(key => inClusterAlone(truth, key, s.unit)),
    ...strange(truth, [...s.within, ...s.together, ...s.unknown, ...s.tiered, ...s.uncovered]),
    ...uncovered(truth, s),
    ...inTiers(truth, s),
    ...inMore(truth, s),
    ...unless(
      s.of === truth.handed.basket.length,
      'false number of rankings counted over',
      'S19',
      `${truth.handed.basket.length}`,
    ),
  ],
  movesAcross: (s: StatementOf<'movesAcross'>, truth: Truth): Objections => {
    const ways = [s.up, s.down, s.same];
    const stated = [s.otherField, s.tooClose, s.sharing, s.unsure];
    const stepped = [...stated.flat(), ...s.moved];
    const named = [...ways.flat(), ...stated.flat().map(({ release }) => release)];
    const ranked = (key: string) => {
      const before = truth.before(key);
      if (before === null) return null;
      const [then, now] = [truth.standing(keyOf(before.release), s.unit), truth.standing(key, s.unit)];
      return then.is === 'ranked' && now.is === 'ranked' ? { then, now } : null;
    };
    const places = (key: string): readonly [number, number] | null => {
      const found = ranked(key);
      return found && [found.then.rank, found.now.rank];
    };
    const step = (key: string): number | null => {
      const [then, now] = places(key) ?? [];
      return then === undefined || now === undefined ? null : Math.sign(then - now);
    };
    /** The same rank, shared at one of the two times only: it was not kept. */
    const isSharingOther = (key: string): boolean => {
      const found = ranked(key);
      return found !== null && found.then.rank === found.now.rank && found.then.shared !== found.now.shared;
    };
    /** Whether the methods of both releases were handed out, or of neither. */
    const isMethodTold = (key: string): boolean =>
      new Set([key, before(key)].map(each => Boolean(truth.handed.releases.get(each)?.segment))).size === 1;
    // Who is ranked: a city that is covered and has no rank takes nobody's place.
    const fieldOf = (key: string): string => [...truth.placed(key)].sort().join(' ');
    const before = (key: string): string => {
      const found = truth.before(key);
      return found ? keyOf(found.release) : key;
    };
    return [
      ...unless(
        s.of === truth.handed.basket.length && named.length + s.open === s.of,
        'false number of rankings counted over',
        'S21b',
        `${truth.handed.basket.length}`,
      ),
      ...unless(
        [...ways, ...stated].every((keys, index) => keys.length === s.counts[index]),
        'false count over rankings',
        'S21b',
        [...ways, ...stated].map(keys => keys.length).join(', '),
      ),
      ...strange(truth, named),
      ...unless(
        s.moved
          .map(({ release }) => release)
          .toSorted()
          .join() === [...s.up, ...s.down].toSorted().join(),
        'a move without its places',
        'S21b',
        s.moved.map(({ release }) => release).join(', '),
      ),
      ...stepped.flatMap(({ release, from, to }) =>
        unless(
          places(release)?.join() === [from, to].join(),
          'false places of a move',
          'S21b',
          `${release}: ${places(release)?.join(', ')}`,
        ),
      ),
      ...stepped.flatMap(({ release, wasJoint, joint }) => {
        const found = ranked(release);
        return unless(
          found !== null &&
            (wasJoint === null || found.then.shared === wasJoint) &&
            (joint === null || found.now.shared === joint),
          'a shared place told as held alone, or the other way about',
          'S21b',
          release,
        );
      }),
      ...s.otherField.flatMap(({ release }) =>
        unless(
          fieldOf(release) !== fieldOf(before(release)) ||
            // Who was corrected to a rank or out of one was not there when the list was printed, or was.
            [release, before(release)].some(key => truth.corrected(key) !== null),
          'a field that did not change',
          'S21b',
          `${release}: ${fieldOf(release)}`,
        ),
      ),
      ...s.tooClose.flatMap(({ release, from, to }) =>
        unless(
          mayBeNoise(truth, [release, before(release)], Math.abs(from - to)),
          'a margin that no publisher gives',
          'S31, S50',
          `${release}: ${from}, ${to}`,
        ),
      ),
      ...s.sharing.flatMap(({ release }) =>
        unless(
          isSharingOther(release) && truth.sameMethod(release, before(release)),
          'a place told as shared at one of the two times only',
          'S21b',
          release,
        ),
      ),
      // By the word of the publisher there is a margin: the two places are comparable.
      ...s.unsure.flatMap(({ release, from, to }) =>
        unless(
          !truth.sameMethod(release, before(release)) ||
            !isMethodTold(release) ||
            [release, before(release)].some(key => truth.corrected(key) !== null) ||
            !isNoDifference(truth, [release, before(release)], Math.abs(from - to)),
          'a small difference told as places that cannot be compared',
          'S50',
          `${release}: ${from}, ${to}`,
        ),
      ),
      ...s.ofOtherField.flatMap(key =>
        unless(
          ways.flat().includes(key) &&
            (fieldOf(key) !== fieldOf(before(key)) || [key, before(key)].some(each => truth.corrected(each) !== null)),
          'a field that did not change',
          'S21b',
          `${key}: ${fieldOf(key)}`,
        ),
      ),
      ...truth.handed.basket
        .filter(key => !named.includes(key))
        .flatMap(key =>
          unless(
            truth.storedBefore(key) === null ||
              ![key, before(key)].every(each => truth.isOnRecord(each, s.unit)) ||
              places(key) === null ||
              // Whether a place was kept is open where somebody who is not on record, or was moved by a correction, may share it.
              (step(key) === 0 &&
                [key, before(key)].some(each => !truth.isWhole(each) || truth.corrected(each) !== null)),
            'no two places though both are on record',
            'S21b',
            `${key}: ${places(key)?.join(', ')}`,
          ),
        ),
      ...truth.handed.basket
        .filter(key => !ways.flat().includes(key) && !isSharingOther(key) && isPlainStep(truth, key, s.unit))
        .flatMap(key => no('left open though it is on record', 'S21b', `${key}: ${step(key)}`)),
      ...ways.flatMap((keys, index) =>
        keys.flatMap(key =>
          unless(
            step(key) === [1, -1, 0][index] && !isSharingOther(key),
            'false way of a move',
            'S21b',
            `${key}: ${step(key)}`,
          ),
        ),
      ),
    ];
  },
};
