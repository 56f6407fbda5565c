import type { StatementOf, Themed } from '../statement.ts';
import { namesBreaks } from './breaks.ts';
import { apart, compare, placesOf, same, scaled } from './decimals.ts';
import { told } from './describe.ts';
import { endsOf } from './histories.ts';
import { isNoDifference, mayBeNoise } from './noise.ts';
import { hasRow, keyOf, type Truth } from './places.ts';
import { covers, inClusterAlone, isEverybody, tellsMore } from './positions.ts';
import { fine, no, type Objections, unclear, unless } from './verdict.ts';

/** Those in the top N by exact rank, ties at N counted; null where a band or a correction leaves it open. */
function topOf(truth: Truth, key: string, top: number): readonly string[] {
  return [...truth.ranks(key, 'counting')].filter(([, rank]) => rank <= top).map(([unit]) => unit);
}

/** The score of a unit, or of the cluster whose row counts for it. */
export const scoreOf = (truth: Truth, key: string, unit: string): string | null => {
  const { entries } = truth.release(key);
  const own = entries.get(unit) ?? [...entries.values()].find(entry => truth.unit(entry.unit).standsFor === unit);
  return own?.score ?? null;
};

/** No difference of scores is told that is below the noise that the publisher states. */
export function aboveNoise(truth: Truth, key: string, unit: string, other: string): Objections {
  const [a, b] = [scoreOf(truth, key, unit), scoreOf(truth, key, other)];
  const { noise } = truth.release(key);
  const isHanded = [unit, other].every(each => truth.handed.scores.has(`${key}/${each}`));
  return unless(
    !isHanded || a === null || b === null || noise === null || compare(apart(a, b), noise) >= 0,
    'a difference of scores below the noise',
    'S31',
    `${a} and ${b} in ${key}, noise ${noise}`,
  );
}

/** Rankings that are said not to cover a unit leave it out. */
const uncovered = (truth: Truth, s: { readonly unit: string; readonly uncovered: readonly string[] }): Objections =>
  s.uncovered.flatMap(key =>
    unless(
      /^(outside|withdrawn)$/.test(truth.standing(key, s.unit).is),
      'not covered though it is',
      'S19',
      `${s.unit} in ${key} is ${told(truth.standing(key, s.unit))}`,
    ),
  );

export const fields = {
  topShare: (s: StatementOf<'topShare'>, truth: Truth): Objections => {
    const all = topOf(truth, s.release, s.top);
    const clusters = all.filter(id => truth.unit(id).kind === 'cluster' && truth.unit(id).standsFor === null);
    const cities = all.map(id => truth.unit(id).standsFor ?? id);
    const members = truth.world.groups.find(({ id }) => id === s.group)?.members;
    const isIn = (id: string): boolean =>
      members ? members.includes(id) : truth.unit(id).country === truth.world.focus.country;
    const own = cities.filter(id => isIn(id) && truth.unit(id).kind === 'city');
    const named = s.units.map(id => truth.unit(id).standsFor ?? id);
    return [
      ...(clusters.length > 0
        ? unclear(
            'share of a top that holds a cluster',
            'S20',
            `${clusters.join(', ')} in ${s.release} can be counted neither in nor out`,
          )
        : unless(
            own.length === s.count && named.length === own.length && own.every(id => named.includes(id)),
            'false share',
            'S20',
            `${own.join(', ') || 'none'} are in the top ${s.top} of ${s.release}`,
          )),
      ...unless(
        all.length === s.total,
        'false number of places in the top',
        'S20',
        `the top ${s.top} of ${s.release} holds ${all.length}`,
      ),
      ...unless(
        s.ties === (all.length > s.top && all.some(id => isShared(truth, s.release, id))),
        'ties told wrongly',
        'S20',
        `the top ${s.top} of ${s.release} holds ${all.length}`,
      ),
      ...unless(
        s.beside === all.some(id => isBeside(truth, s.release, id)),
        'corrections told wrongly',
        'Amendment "Restatement"',
        `the top ${s.top} of ${s.release} holds ${all.join(', ')}`,
      ),
      ...saved(truth, s.release, s.top, s.vacated),
      ...tellsMore(truth, [s.release], s.top),
    ];
  },
  seatsOver: (s: StatementOf<'seatsOver'>, truth: Truth): Objections => {
    const members = truth.world.groups.find(({ id }) => id === s.group)?.members;
    const isIn = (id: string): boolean =>
      truth.unit(id).kind === 'city' &&
      (members ? members.includes(id) : truth.unit(id).country === truth.world.focus.country);
    const counts = s.seats.map(({ count }) => count);
    const steps = counts.slice(1).map((count, index) => count - (counts[index] ?? count));
    const order = s.seats.map(({ release }) => truth.released(s.ranking).findIndex(one => keyOf(one) === release));
    const inTime = s.seats.toSorted((a, b) => (order[s.seats.indexOf(a)] ?? 0) - (order[s.seats.indexOf(b)] ?? 0));
    const [first = '', last = ''] = [inTime[0]?.release, inTime.at(-1)?.release];
    return [
      ...s.seats.flatMap(({ release, count, total }) => {
        const all = topOf(truth, release, s.top);
        const own = all.map(id => truth.unit(id).standsFor ?? id).filter(isIn);
        return [
          ...unless(own.length === count, 'false number of seats', 'S42', `${own.join(', ')} in ${release}`),
          ...unless(all.length === total, 'false number of places in the top', 'S42', `${all.length} in ${release}`),
        ];
      }),
      ...unless(
        s.way === null
          ? new Set(order).size === order.length
          : order.every((at, index) => index === 0 || at > (order[index - 1] ?? at)),
        'releases told twice or out of order',
        'S42',
        s.seats.map(({ release }) => release).join(', '),
      ),
      ...unless(s.ties === s.seats.some(({ total }) => total > s.top), 'ties told wrongly', 'S42', s.ranking),
      ...unless(
        s.way === null || (steps.length > 1 && steps.every(step => (s.way === 'up' ? step > 0 : step < 0))),
        'false trend of seats',
        'S22',
        counts.join(', '),
      ),
      ...namesBreaks(truth, s.breaks, last, first),
      ...tellsMore(
        truth,
        s.seats.map(({ release }) => release),
        s.top,
      ),
    ];
  },
  coverage: (s: StatementOf<'coverage'>, truth: Truth): Objections => {
    const given = truth.handed.releases.get(s.release);
    const release = truth.release(s.release);
    return [
      ...covers(truth, s.release, s.universe),
      ...(s.whole ? everyPlace(truth, s.release) : fine),
      ...(s.listedTo === null
        ? fine
        : [
            ...onRecordTo(truth, s.release, s.listedTo, s.vacated),
            ...unless(given?.listedTo === s.listedTo, 'another depth than that on record', 'S33', `${given?.listedTo}`),
          ]),
      ...unless(given !== undefined, 'release that is not on record', 'S33', s.release),
      ...unless(
        s.window === null || (s.window.from === release.window.from && s.window.to === release.window.to),
        'false data window',
        'S33',
        `${release.window.from} to ${release.window.to}`,
      ),
    ];
  },
  fieldSpread: (s: StatementOf<'fieldSpread'>, truth: Truth): Objections => {
    const before = new Set(topOf(truth, s.release, s.from - 1));
    const scores = topOf(truth, s.release, s.top)
      .filter(unit => !before.has(unit))
      .map(unit => scoreOf(truth, s.release, unit));
    const places = s.top - s.from + 1;
    const known = scores.filter(score => score !== null).sort(compare);
    const [low = '0', high = '0'] = [known[0], known.at(-1)];
    return [
      ...unless(
        known.length === scores.length && same(apart(high, low), s.spread),
        'false spread',
        'S29',
        `${low} to ${high}`,
      ),
      ...unless((s.total ?? s.top) === scores.length, 'false number of places in the top', 'S29', `${scores.length}`),
      ...unless(s.ties === null || s.ties === scores.length > places, 'false on ties', 'S38', `${scores.length}`),
    ];
  },
  fieldAverage: (s: StatementOf<'fieldAverage'>, truth: Truth): Objections => {
    const known = topOf(truth, s.release, s.top)
      .flatMap(unit => scoreOf(truth, s.release, unit) ?? [])
      .sort(compare);
    const places = Math.max(0, ...known.map(placesOf)) + 1;
    const sum = known.reduce((total, score) => total + scaled(score, places), 0n);
    const n = BigInt(known.length);
    const [a = '0', b = '0'] = [known[Math.floor((known.length - 1) / 2)], known[Math.floor(known.length / 2)]];
    const twice = s.statistic === 'mean' ? (2n * sum) / (n || 1n) : scaled(a, places) + scaled(b, places);
    const found = Number(twice) / 2 / 10 ** places;
    return [
      ...unless(known.length === s.total, 'false number of places in the top', 'S29', `${known.length}`),
      ...unless(Math.abs(found - Number(s.value)) <= 0.5 / 10 ** (places - 1), 'false average', 'S29', `${found}`),
    ];
  },
  score: (s: StatementOf<'score'>, truth: Truth): Objections => {
    const own = scoreOf(truth, s.release, s.unit);
    if (own === null) return no('score that does not exist', 'S52', `${s.unit} in ${s.release}`);
    const lower = truth.ranking(s.release.split('/')[0] ?? '').lowerIsBetter;
    return [
      ...unless(own === s.score, 'false score', 'S52', own),
      ...unless(s.lower === lower, 'direction of a score not told', 'S34', `lower is better: ${lower}`),
    ];
  },
  scoreGap: (s: StatementOf<'scoreGap'>, truth: Truth): Objections => {
    const [a, b] = [scoreOf(truth, s.release, s.unit), scoreOf(truth, s.release, s.other)];
    if (a === null || b === null)
      return no('score that does not exist', 'S18', `${s.unit} ${a}, ${s.other} ${b} in ${s.release}`);
    const lower = truth.ranking(s.release.split('/')[0] ?? '').lowerIsBetter;
    const [x, y] = [truth.standing(s.release, s.unit), truth.standing(s.release, s.other)];
    return [
      ...unless(same(apart(a, b), s.gap), 'false gap', 'S18', `${a} and ${b}`),
      ...aboveNoise(truth, s.release, s.unit, s.other),
      ...unless(
        compare(a, b) === (lower ? -1 : 1),
        'gap of the wrong sign',
        'S18',
        `${a} and ${b}, lower is better: ${lower}`,
      ),
      ...unless(s.lower === lower, 'direction of a score not told', 'S34', `lower is better: ${lower}`),
      ...unless(
        s.sameRank === (x.is === 'ranked' && y.is === 'ranked' && x.rank === y.rank),
        'shared place told wrongly',
        'S18',
        `${told(x)} and ${told(y)}`,
      ),
    ];
  },
  withinNoise: (s: StatementOf<'withinNoise'>, truth: Truth): Objections => {
    const [a, b] = [scoreOf(truth, s.release, s.unit), scoreOf(truth, s.release, s.other)];
    const { noise } = truth.release(s.release);
    return unless(
      a !== null &&
        b !== null &&
        noise !== null &&
        same(noise, s.noise) &&
        same(apart(a, b), s.gap) &&
        compare(apart(a, b), noise) < 0,
      'false word on noise',
      'S31',
      `${a} and ${b}, noise ${noise}`,
    );
  },
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
        ...s.uncovered,
      ]),
      ...uncovered(truth, s),
      ...inMore(truth, s),
    ];
  },
  topCountAtLeast: (s: StatementOf<'topCountAtLeast'>, truth: Truth): Objections => [
    ...s.within.flatMap(key => inTop(truth, key, s.unit, s.top, true)),
    ...tellsMore(truth, s.within, s.top),
    ...unless(s.within.length === s.count, 'false count over rankings', 'S19', `${s.within.length} named`),
    ...s.unknown.flatMap(key => settled(truth, key, s.unit)),
    ...s.together.flatMap(key => inClusterAlone(truth, key, s.unit)),
    ...strange(truth, [...s.within, ...s.together, ...s.unknown, ...s.uncovered]),
    ...uncovered(truth, s),
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
    const stated = [s.otherField, s.tooClose, s.unsure];
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
        .filter(key => !ways.flat().includes(key) && isPlainStep(truth, key, s.unit))
        .flatMap(key => no('left open though it is on record', 'S21b', `${key}: ${step(key)}`)),
      ...ways.flatMap((keys, index) =>
        keys.flatMap(key =>
          unless(step(key) === [1, -1, 0][index], 'false way of a move', 'S21b', `${key}: ${step(key)}`),
        ),
      ),
    ];
  },
  standingAcross: (s: StatementOf<'standingAcross'>, truth: Truth): Objections => {
    const others = [...s.wins, ...s.losses, ...s.neither];
    const of = truth.handed.basket.length;
    const holds = (units: readonly string[], is: 'ahead' | 'behind'): Objections =>
      units.flatMap(other =>
        unless(majority(truth, s.unit, other).may(is), `not certainly ${is} more often`, 'S47', other),
      );
    const settled = s.neither.filter(other => isSettled(truth, s.unit, other));
    return [
      ...unless(s.of === of, 'false number of rankings counted over', 'S47', `${of}`),
      ...unless(
        [s.wins, s.losses, s.neither].every((units, index) => units.length === s.counts[index]) &&
          new Set([s.unit, ...others]).size === others.length + 1,
        'false count of others',
        'S47',
        others.join(', '),
      ),
      ...holds(s.wins, 'ahead'),
      ...holds(s.losses, 'behind'),
      ...unless(settled.length === 0, 'said of nobody though it is certain', 'S47', settled.join(', ')),
    ];
  },
  themes: (s: StatementOf<'themes'>, truth: Truth): Objections => {
    const all = themesOf(truth, s.unit);
    const [first, last] = [all[0], all.at(-1)];
    const is = (said: Themed, { theme, median, own }: PlacesByTheme): boolean =>
      theme.split(' ').includes(said.theme) &&
      Number(said.median) === median &&
      said.releases.length === said.ranks.length &&
      said.releases.length === own.length &&
      own.every(({ key, rank, shared, seen }) => {
        const at = said.releases.indexOf(key);
        const told = said.joints[at] ?? null;
        // Behind the mark of an open place it is shared or not, though nobody on record shares it.
        return said.ranks[at] === rank && (told === null ? !seen : told === shared);
      });
    const why = all.map(({ theme, median, own }) => `${theme} ${median} of ${own.map(({ key }) => key).join(', ')}`);
    return [
      ...unless(
        first !== undefined && last !== undefined && is(s.best, first) && is(s.lowest, last),
        'false theme',
        'S45',
        why.join('; '),
      ),
      ...unless(standApart(all), 'themes told apart that stand alike', 'S45', why.join('; ')),
    ];
  },
  orderInBoth: (s: StatementOf<'orderInBoth'>, truth: Truth): Objections => {
    const rising = (key: string, units: readonly string[]): Objections =>
      units.slice(1).flatMap((unit, index) => {
        const ahead = units[index] ?? unit;
        return unless(orderOf(truth, key, ahead, unit) === 'ahead', 'false order', 'S46', `${key}: ${ahead}, ${unit}`);
      });
    const alike = [...s.units].sort().join() === [...s.theirs].sort().join();
    return [
      ...unless(alike && s.count === s.units.length, 'false number of units', 'S46', `${s.units.length}`),
      ...rising(s.release, s.units),
      ...rising(s.domestic, s.theirs),
    ];
  },
  aheadAcross: (s: StatementOf<'aheadAcross'>, truth: Truth): Objections => {
    const sorts = [s.ahead, s.behind, s.level, s.untold];
    const [all, basket] = [sorts.flat(), truth.handed.basket];
    const order = (key: string): string => orderOf(truth, key, s.unit, s.other);
    const { every } = s;
    if (every !== null)
      return [
        ...unless(s.of === basket.length, 'false number of rankings counted over', 'S43', `${basket.length}`),
        ...unless(
          basket.every(key => s.beyond.includes(key) || order(key) === every),
          'false order of two',
          'S43',
          basket.map(key => `${key}: ${order(key)}`).join(', '),
        ),
        ...beyond(truth, s.beyond, every === 'ahead' ? [s.unit, s.other] : [s.other, s.unit]),
      ];
    const wrong = (keys: readonly string[], is: string): Objections =>
      keys
        .filter(key => !s.beyond.includes(key))
        .flatMap(key => unless(order(key) === is, 'false order of two', 'S43', `${key}: ${order(key)}`));
    const among = (keys: readonly string[]): readonly string[] => keys.filter(key => s.beyond.includes(key));
    return [
      ...unless(
        s.of === basket.length && all.length === basket.length && basket.every(key => all.includes(key)),
        'false number of rankings counted over',
        'S43',
        `${basket.length}`,
      ),
      ...unless(
        sorts.every((keys, index) => keys.length === s.counts[index]),
        'false count over rankings',
        'S43',
        sorts.map(keys => keys.length).join(', '),
      ),
      ...wrong(s.ahead, 'ahead'),
      ...wrong(s.behind, 'behind'),
      ...wrong(s.level, 'level'),
      ...unless(
        s.beyond.every(key => [...s.ahead, ...s.behind].includes(key)),
        'one behind of whom no order was told',
        'S43',
        s.beyond.join(', '),
      ),
      ...beyond(truth, among(s.ahead), [s.unit, s.other]),
      ...beyond(truth, among(s.behind), [s.other, s.unit]),
      ...untold(truth, s.untold, s.unit, s.other),
    ];
  },
  discontinued: (s: StatementOf<'discontinued'>, truth: Truth): Objections => {
    const { ended, releases } = truth.ranking(s.ranking);
    return unless(
      ended && releases.at(-1) === truth.release(s.last),
      'an end of a series that there was not',
      'S14',
      `${s.ranking} ${ended ? `ended with ${releases.at(-1)?.id}` : 'goes on'}`,
    );
  },
  honoured: (s: StatementOf<'honoured'>, truth: Truth): Objections => {
    const units = truth.world.honours.find(({ edition }) => edition === s.edition)?.units ?? [];
    return unless(
      s.count === units.length && s.units.length === units.length && units.every(unit => s.units.includes(unit)),
      'false list of honours',
      'G1',
      units.join(', '),
    );
  },
  honoursChange: (s: StatementOf<'honoursChange'>, truth: Truth): Objections => {
    const of = (year: number): readonly string[] =>
      truth.world.honours.find(({ edition }) => edition === year)?.units ?? [];
    const [now, then] = [of(s.edition), of(s.previous)];
    const equal = (a: readonly string[], b: readonly string[]): boolean =>
      a.length === b.length && a.every(one => b.includes(one));
    const isFormedFrom = (one: string, other: string): boolean =>
      truth.unit(one).succeeds.some(former => former === other || isFormedFrom(former, other));
    return unless(
      s.edition !== s.previous &&
        !now.some(one => then.some(other => !now.includes(other) && isFormedFrom(one, other))) &&
        s.all === now.length &&
        s.kept === now.filter(unit => then.includes(unit)).length &&
        equal(
          s.joined,
          now.filter(unit => !then.includes(unit)),
        ) &&
        equal(
          s.left,
          then.filter(unit => !now.includes(unit)),
        ),
      'false change of honours',
      'G1',
      `${then.join(', ')}, then ${now.join(', ')}`,
    );
  },
};

type Side = 'ahead' | 'behind';

/**
 * In how many of the rankings tracked one is ahead of another by the rows handed out: at most, and as far as no noise of
 * scores and no correction leaves it open.
 */
function majority(truth: Truth, unit: string, other: string) {
  const of = truth.handed.basket.length;
  const rows = truth.handed.basket.filter(key => hasRow(truth, key, unit) && hasRow(truth, key, other));
  const firm = rows.filter(key => truth.release(key).noise === null && truth.corrected(key) === null);
  const among = (keys: readonly string[], is: string): number =>
    keys.filter(key => orderOf(truth, key, unit, other) === is).length;
  const all = { ahead: among(rows, 'ahead'), behind: among(rows, 'behind') };
  const sure = { ahead: among(firm, 'ahead'), behind: among(firm, 'behind') };
  const level = { may: among(rows, 'level'), must: among(firm, 'level') };
  const against = (side: Side): Side => (side === 'ahead' ? 'behind' : 'ahead');
  return {
    may: (side: Side): boolean => {
      const than = against(side);
      // A list that goes down to the place of the one without the other has the other not ahead, if it was covered.
      const [own, theirs] = side === 'ahead' ? [unit, other] : [other, unit];
      const apart = truth.handed.basket.filter(
        key => hasRow(truth, key, own) && !hasRow(truth, key, theirs) && orderOf(truth, key, unit, other) !== than,
      );
      return all[side] > sure[than] + (of - all[side] - sure[than] - level.may - apart.length);
    },
    must: (side: Side): boolean => {
      const than = against(side);
      return sure[side] > all[than] + (of - sure[side] - all[than] - level.must);
    },
  };
}

/** Whether the rows handed out settle which of two is ahead in more of the rankings. */
export const isSettled = (truth: Truth, unit: string, other: string): boolean => {
  const { must } = majority(truth, unit, other);
  return must('ahead') || must('behind');
};

/** Rankings about one thing, and the places of a unit in them. */
interface PlacesByTheme {
  readonly theme: string;
  /** `shared`: others hold the place; `seen`: one of them has a row on record. A mark alone can tell of others too. */
  readonly own: readonly {
    readonly key: string;
    readonly rank: number;
    readonly shared: boolean;
    readonly seen: boolean;
  }[];
  readonly median: number;
}

/** Of which themes two exact places of a unit or more are on record over the rankings tracked; the best median first. */
export function themesOf(truth: Truth, unit: string): readonly PlacesByTheme[] {
  const called = (key: string): string => {
    const { theme } = truth.ranking(key.split('/')[0] ?? '');
    return theme === null ? '' : `${theme.en} ${theme.zh}`;
  };
  const placed = truth.handed.basket.flatMap(key => {
    const at = truth.standing(key, unit);
    return called(key) !== '' && hasRow(truth, key, unit) && at.is === 'ranked'
      ? [
          {
            key,
            rank: at.rank,
            shared: at.sharers.length > 0,
            seen: at.sharers.some(other => hasRow(truth, key, other)),
          },
        ]
      : [];
  });
  return [...new Set(placed.map(({ key }) => called(key)))]
    .map(theme => {
      const own = placed.filter(({ key }) => called(key) === theme);
      return { theme, own, median: middle(own.map(({ rank }) => rank)) };
    })
    .filter(({ own }) => own.length >= 2)
    .sort((a, b) => a.median - b.median);
}

/** Whether one theme has the best median alone, and another the lowest, five places or more apart. */
export function standApart(all: readonly PlacesByTheme[]): boolean {
  const [first, last] = [all[0], all.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    last.median - first.median >= 5 &&
    all.slice(1, -1).every(({ median }) => median > first.median && median < last.median)
  );
}

function middle(ranks: readonly number[]): number {
  const inOrder = [...ranks].sort((a, b) => a - b);
  const [a = 0, b = 0] = [inOrder[Math.floor((inOrder.length - 1) / 2)], inOrder[Math.ceil((inOrder.length - 1) / 2)]];
  return (a + b) / 2;
}

/** Which of two a release has ahead. */
export function orderOf(truth: Truth, key: string, unit: string, other: string): string {
  const [own, theirs] = [truth.standing(key, unit), truth.standing(key, other)];
  if (own.is === 'ranked' && theirs.is === 'ranked' && own.rank === theirs.rank) return 'level';
  const [a, b] = [endsOf(truth, key, unit), endsOf(truth, key, other)];
  // Covered and not ranked stands behind all who are; both so, neither is ahead.
  if (own.is === 'unranked' || theirs.is === 'unranked') return b && !a ? 'behind' : a && !b ? 'ahead' : 'neither';
  if (!a || !b || isNoDifference(truth, [key], Math.max(b.from - a.to, a.from - b.to))) return 'neither';
  return a.to < b.from ? 'ahead' : b.to < a.from ? 'behind' : 'neither';
}

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

/** In each of some releases the one has a place on record, and the other none, and is not ahead of it or level with it. */
const beyond = (truth: Truth, releases: readonly string[], [one, other]: readonly [string, string]): Objections =>
  releases.flatMap(key => {
    const [own, theirs] = [truth.standing(key, one), truth.standing(key, other)];
    const place = own.is === 'ranked' ? own.rank : Number.NaN;
    const from = theirs.is === 'ranked' ? theirs.rank : theirs.is === 'banded' ? theirs.from : Number.MAX_SAFE_INTEGER;
    return unless(
      from > place && hasRow(truth, key, one) && !hasRow(truth, key, other),
      'the one alone though the other is on record, or may be ahead',
      'S43',
      `${key}: ${place}, ${from}`,
    );
  });

/** In none of some releases do two places on record tell which of two is ahead, beyond the noise by the publisher's word. */
export function untold(truth: Truth, releases: readonly string[], unit: string, other: string): Objections {
  const isTold = (key: string): boolean => {
    const [a, b] = [endsOf(truth, key, unit), endsOf(truth, key, other)];
    if (!a || !b || ![unit, other].every(one => truth.isOnRecord(key, one))) return false;
    const [score, against] = [unit, other].map(one => scoreOf(truth, key, one));
    const { noise } = truth.release(key);
    const isNoise = noise !== null && score && against && compare(apart(score, against), noise) < 0;
    const isNone = isNoDifference(truth, [key], Math.max(b.from - a.to, a.from - b.to));
    return !isNoise && !isNone && (a.to < b.from || b.to < a.from);
  };
  const told = releases.filter(isTold);
  return unless(told.length === 0, 'untold though it is on record who is ahead', 'S43', told.join(', '));
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

/** That every place down to N is on record, save those that a correction left empty. */
export function onRecordTo(truth: Truth, key: string, depth: number, told: readonly number[]): Objections {
  const given = truth.handed.releases.get(key);
  return [
    ...unless(
      (given?.listedTo ?? 0) >= depth,
      'depth that is not on record',
      'S33',
      `${key} is on record to ${given?.listedTo ?? 0}`,
    ),
    ...saved(truth, key, depth, told),
  ];
}

/** That everybody whom a release ranks has an exact place there, which is on record; no place was left by a correction. */
export function everyPlace(truth: Truth, key: string): Objections {
  const release = truth.release(key);
  const ranked = [...release.entries.values()].filter(({ printed }) => printed.is === 'rank' || printed.is === 'band');
  const open = ranked.filter(({ unit, printed }) => printed.is === 'band' || !truth.isHanded(key, unit));
  return [
    ...unless(
      open.length === 0,
      '“every one is known” of a list on record in part',
      'S33',
      open.map(({ unit }) => unit).join(', '),
    ),
    ...saved(truth, key, ranked.length, []),
  ];
}

/** The printed place down to a depth that a correction left empty. */
export function vacated(truth: Truth, key: string, depth: number): readonly number[] {
  const moved = truth.corrected(key);
  return moved?.printed.is === 'rank' && moved.printed.rank <= depth ? [moved.printed.rank] : [];
}

function saved(truth: Truth, key: string, depth: number, told: readonly number[]): Objections {
  const found = vacated(truth, key, depth);
  return unless(
    told.join() === found.join(),
    found.length > 0 ? 'every place on record, though one was vacated by a correction' : 'a place vacated that was not',
    'Amendment "Restatement"',
    `${found.join(', ') || 'no place'} of ${key} was vacated`,
  );
}

function isShared(truth: Truth, key: string, unit: string): boolean {
  const at = truth.standing(key, unit);
  return at.is === 'ranked' && at.shared;
}

/** Corrected onto a number that another has, without sharing a place with it. */
function isBeside(truth: Truth, key: string, unit: string): boolean {
  const moved = truth.corrected(key);
  const ranks = truth.ranks(key, 'counting');
  return moved?.unit === unit && [...ranks].some(([other, rank]) => other !== unit && rank === ranks.get(unit));
}
