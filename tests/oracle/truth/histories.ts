import type { StatementOf } from '../statement.ts';
import { beginsWith, type Named, namesBreaks, namesBreaksOf } from './breaks.ts';
import { course, told } from './describe.ts';
import { beyondLine, beyondNoise } from './noise.ts';
import { isCoveredBy, keyOf, rankingOf, type Truth } from './places.ts';
import { holds, tellsMore } from './positions.ts';
import { fine, type Objections, unclear, unless } from './verdict.ts';

/** The releases by one method that end with a release: what a history after a break starts anew with. */
function chain(truth: Truth, release: string): readonly string[] {
  const all = truth.released(rankingOf(release)).map(keyOf);
  const until = all.slice(0, all.indexOf(release) + 1);
  const start = until.findLastIndex(key => !truth.sameMethod(key, release)) + 1;
  return until.slice(start);
}

/** The releases before, of every method. */
function earlier(truth: Truth, release: string): readonly string[] {
  const all = truth.released(rankingOf(release)).map(keyOf);
  return all.slice(0, all.indexOf(release));
}

const rankAt = (truth: Truth, key: string, unit: string): number | null => {
  const at = truth.standing(key, unit);
  return at.is === 'ranked' ? at.rank : null;
};

/** That a unit was in the top: at the place that is told, or, where none is, by a band that is on record instead. */
function within(
  truth: Truth,
  at: {
    readonly unit: string;
    readonly top: number;
    readonly release: string;
    readonly rank: number | null;
    readonly joint: boolean | null;
  },
  fault: string,
  rule: string,
): Objections {
  const { unit, top, release, rank, joint } = at;
  const standing = truth.standing(release, unit);
  return [
    ...(rank === null
      ? unless(standing.is === 'banded', 'no place told of who has one', rule, `${unit} is ${told(standing)}`)
      : holds(truth, release, unit, rank, joint)),
    ...unless(truth.inTop(release, unit, top) === true, fault, rule, `${unit} in ${release} is ${told(standing)}`),
  ];
}

/** That a run of releases has no gap, names every new method, and is as long as it is said to be. */
function run(truth: Truth, releases: readonly string[], count: number, told: Named): Objections {
  const [first] = releases;
  if (first === undefined) return unless(false, 'false length of a run', 'S04', 'no release is between the two named');
  const all = truth.released(rankingOf(first)).map(keyOf);
  const from = all.indexOf(first);
  const follow = releases.every((key, index) => all[from + index] === key);
  return [
    ...unless(
      follow && releases.length === count,
      'false length of a run',
      'S04',
      `the releases are ${all.join(', ')}`,
    ),
    ...namesBreaks(truth, told, releases.at(-1) ?? first, first),
  ];
}

/** Three releases in order: in the top, not in it though in the field, and in it again. */
function wasOutBetween(truth: Truth, s: StatementOf<'returnedToTop'>, out: string): Objections {
  const { unit, top, release, last } = s;
  const before = earlier(truth, release);
  const [first, second] = [before.indexOf(last), before.indexOf(out)];
  return [
    ...within(truth, s, 'false return', 'S11'),
    ...unless(
      first >= 0 && first < second && second === before.length - 1,
      'three releases in another order, or not the one before',
      'S11',
      before.join(', '),
    ),
    ...unless(
      truth.inTop(last, unit, top) === true && truth.inTop(out, unit, top) === false,
      'false return',
      'S11',
      `${unit} was ${told(truth.standing(last, unit))}, then ${told(truth.standing(out, unit))}`,
    ),
    ...unless(
      truth.field(out).has(unit) || !truth.isHanded(out, unit),
      'a unit that left the field told as outside of the top',
      'S14',
      `${unit} in ${out} is ${told(truth.standing(out, unit))}`,
    ),
    ...namesBreaksOf(truth, s.breaks, [last, out, release]),
  ];
}

/** "Years" needs one release a year, and no year without. */
function areYears(truth: Truth, releases: readonly string[], years: boolean): Objections {
  if (!years) return fine;
  const labels = releases.map(key => truth.release(key).year);
  return unless(
    labels.every((year, index) => index === 0 || year === (labels[index - 1] ?? 0) + 1) &&
      truth.ranking(rankingOf(releases[0] ?? '')).cadence === 'yearly',
    'editions told as years',
    'S04',
    `the labels are ${labels.join(', ')}`,
  );
}

const between = (truth: Truth, ranking: string, first: string, last: string): readonly string[] => {
  const all = truth.released(ranking).map(keyOf);
  return all.slice(all.indexOf(first), all.indexOf(last) + 1);
};

/** That the field changed since the edition before is so where it is said. */
function sinceBefore(truth: Truth, release: string, { otherField }: { readonly otherField: boolean }): Objections {
  const before = truth.before(release);
  if (!otherField || !before) return unless(!otherField, 'a field before that there was not', 'S13', release);
  const previous = keyOf(before.release);
  const [then, now] = [new Set(truth.placed(previous)), new Set(truth.placed(release))];
  const same = then.size === now.size && [...then].every(unit => now.has(unit));
  const moved = truth.corrected(previous) !== null || truth.corrected(release) !== null;
  return unless(!same || moved, 'a change of the field that there was not', 'S13', `${then.size} in both`);
}

function sinceFirst(truth: Truth, first: string, said: boolean): Objections {
  if (!said) return fine;
  const all = truth.released(rankingOf(first)).map(keyOf);
  return unless(all[0] === first, '“every edition since the first” of another', 'S04', `the first is ${all[0]}`);
}

export const histories = {
  leadStreak: (s: StatementOf<'leadStreak'>, truth: Truth): Objections => {
    const [first = ''] = s.releases;
    const before = truth.before(first)?.release;
    return [
      ...run(truth, s.releases, s.count, s.breaks),
      ...s.releases.flatMap(key => holds(truth, key, s.unit, 1, s.shared.includes(key))),
      ...unless(
        !before || rankAt(truth, keyOf(before), s.unit) !== 1,
        'run that is longer',
        'S04',
        `${s.unit} led ${before ? keyOf(before) : ''} too`,
      ),
      ...areYears(truth, s.releases, s.years),
      ...sinceFirst(truth, first, s.sinceFirst),
    ];
  },
  ledEditions: ({ unit, releases, breaks }: StatementOf<'ledEditions'>, truth: Truth): Objections => {
    const inOrder = truth
      .released(rankingOf(releases[0] ?? ''))
      .map(keyOf)
      .filter(key => releases.includes(key));
    return [...releases.flatMap(key => holds(truth, key, unit, 1, false)), ...namesBreaksOf(truth, breaks, inOrder)];
  },
  timesLed: (s: StatementOf<'timesLed'>, truth: Truth): Objections => {
    const releases = s.first === null || s.last === null ? s.releases : between(truth, s.ranking, s.first, s.last);
    const led = releases.filter(key => rankAt(truth, key, s.unit) === 1);
    const inOrder = truth
      .released(s.ranking)
      .map(keyOf)
      .filter(key => releases.includes(key));
    const shared = led.filter(key => holds(truth, key, s.unit, 1, true).length === 0);
    const same = (some: readonly string[], others: readonly string[]): boolean =>
      some.length === others.length && some.every(one => others.includes(one));
    return [
      ...unless((s.count ?? releases.length) === led.length, 'false count of leads', 'S35', led.join(', ') || 'none'),
      ...unless((s.of ?? releases.length) === releases.length, 'false number of editions', 'S35', releases.join(', ')),
      ...unless(same(s.led ?? led, led), 'other editions than those led', 'S35', led.join(', ') || 'none'),
      ...unless(same(s.shared, shared), 'shared leads told wrongly', 'S35', shared.join(', ') || 'none'),
      ...namesBreaksOf(truth, s.breaks, inOrder),
    ];
  },
  leadYears: (s: StatementOf<'leadYears'>, truth: Truth): Objections => {
    const releases = between(truth, s.ranking, s.first, s.last);
    const before = truth.before(s.first)?.release;
    const [from, until] = [s.first, s.last].map(key => truth.release(key).date);
    const passed = Number(until?.slice(0, 4)) - Number(from?.slice(0, 4));
    const full = (until ?? '').slice(5) < (from ?? '').slice(5) ? passed - 1 : passed;
    const goesOn = (until ?? '').slice(5) !== (from ?? '').slice(5);
    return [
      ...run(truth, releases, s.count, s.breaks),
      ...releases.flatMap(key => holds(truth, key, s.unit, 1, s.shared.includes(key))),
      ...unless(
        (from ?? '').startsWith(s.from) && (until ?? '').startsWith(s.until),
        'another day',
        'S36',
        `${from} to ${until}`,
      ),
      ...unless(s.atLeast === s.asOnRecord, 'bound told by halves', 'S36', `at least: ${s.atLeast}`),
      ...unless(s.beyond === (goesOn && !s.atLeast), 'a length that is rounded', 'S36', `${from} to ${until}`),
      ...unless(s.atLeast ? s.years <= full : s.years === full, 'false number of years', 'S36', `${full}`),
      ...unless(
        s.atLeast || !before || rankAt(truth, keyOf(before), s.unit) !== 1,
        'run that is longer',
        'S36',
        `${s.unit} led ${before ? keyOf(before) : ''} too`,
      ),
      ...unless(
        truth.ranking(s.ranking).cadence === 'half-yearly',
        'years counted of what comes out once a year',
        'S36',
        s.ranking,
      ),
    ];
  },
  placeRange: (s: StatementOf<'placeRange'>, truth: Truth): Objections => {
    const releases = between(truth, s.ranking, s.first, s.last);
    const counted = releases.filter(key => !s.unplaced.includes(key));
    const ranks = counted.map(key => rankAt(truth, key, s.unit) ?? Number.NaN);
    const gaps = releases.filter(key => rankAt(truth, key, s.unit) === null || !truth.isHanded(key, s.unit));
    return [
      ...unless(
        Math.min(...ranks) === s.best && Math.max(...ranks) === s.worst,
        'false range',
        'S41',
        course(truth, s.ranking, s.unit),
      ),
      ...unless(s.all === releases.length, 'false number of editions', 'S41', releases.join(', ')),
      ...unless(
        (s.some ?? s.all) === counted.length,
        'false number of editions with a place',
        'S41',
        counted.join(', '),
      ),
      ...unless(
        releases.length === counted.length + s.unplaced.length && s.unplaced.every(key => gaps.includes(key)),
        'editions without a place told wrongly',
        'S41',
        gaps.join(', ') || 'none',
      ),
      ...beyondNoise(
        truth,
        counted.filter((_, index) => ranks[index] === s.best || ranks[index] === s.worst),
        s.worst - s.best,
      ),
      ...namesBreaks(truth, s.breaks, s.last, s.first),
    ];
  },
  volatility: (s: StatementOf<'volatility'>, truth: Truth): Objections => {
    const releases = between(truth, s.ranking, s.first, s.last);
    const mean = (unit: string): number => {
      const ranks = releases.map(key => rankAt(truth, key, unit) ?? Number.NaN);
      const moved = ranks.slice(1).map((rank, index) => Math.abs(rank - (ranks[index] ?? Number.NaN)));
      return moved.reduce((sum, one) => sum + one, 0) / moved.length;
    };
    const near = (told: string, unit: string): boolean => Math.abs(Number(told) - mean(unit)) <= 0.05 + 1e-9;
    return [
      ...unless(s.steps === releases.length - 1, 'false number of steps', 'S41', releases.join(', ')),
      ...unless(near(s.mean, s.unit), 'false average move', 'S41', `${mean(s.unit)}`),
      ...(s.other
        ? unless(near(s.other.mean, s.other.unit), 'false average move', 'S41', `${mean(s.other.unit)}`)
        : fine),
      ...namesBreaks(truth, s.breaks, s.last, s.first),
    ];
  },
  topStreak: (s: StatementOf<'topStreak'>, truth: Truth): Objections => {
    const releases = between(truth, s.ranking, s.first, s.last);
    const before = truth.before(s.first)?.release;
    return [
      ...inEach(truth, s, releases),
      ...tellsMore(truth, releases, s.top),
      ...unless(
        !before || truth.inTop(keyOf(before), s.unit, s.top) === false,
        'run that is longer',
        'S05',
        `${s.unit} was in the top ${s.top} of ${before ? keyOf(before) : ''} too`,
      ),
      ...areYears(truth, releases, s.years),
      ...sinceFirst(truth, s.first, s.sinceFirst),
    ];
  },
  topEditions: (s: StatementOf<'topEditions'>, truth: Truth): Objections => {
    const releases = between(truth, s.ranking, s.first, s.last);
    return [...inEach(truth, s, releases), ...tellsMore(truth, releases, s.top)];
  },
  enteredTop: (s: StatementOf<'enteredTop'>, truth: Truth): Objections => {
    const { unit, top, release, rank, joint, previous } = s;
    const before = truth.before(release);
    return [
      ...within(truth, { unit, top, release, rank, joint }, 'false entry', 'S10'),
      ...(s.from === null ? fine : holds(truth, previous, unit, s.from, s.wasJoint)),
      ...unless(
        !s.outside || rankAt(truth, previous, unit) === null || !truth.isHanded(previous, unit),
        'a place on record told as one outside the top',
        'S10',
        `${unit} in ${previous} was ${told(truth.standing(previous, unit))}`,
      ),
      ...unless(
        before !== null && keyOf(before.release) === previous,
        'compared with another release',
        'S10',
        `the release before is ${before ? keyOf(before.release) : 'none'}`,
      ),
      ...unless(
        truth.inTop(previous, unit, top) === false,
        'false entry',
        'S10',
        `${unit} in ${previous} was ${told(truth.standing(previous, unit))}`,
      ),
      ...unless(
        truth.field(previous).has(unit) || !truth.isHanded(previous, unit),
        'a unit new to the field told as entering',
        'S13',
        `${unit} in ${previous} was ${told(truth.standing(previous, unit))}`,
      ),
      ...tellsMore(truth, [release], top),
      ...sinceBefore(truth, release, s),
      ...namesBreaks(truth, s.breaks, release, previous),
      ...restatedLine(truth, release, previous, unit, top),
      ...beyondLine(truth, [release, previous], unit, top),
    ];
  },
  firstEntry: (s: StatementOf<'firstEntry'>, truth: Truth): Objections => {
    const { unit, top, release, rank, joint } = s;
    const inBefore = earlier(truth, release).filter(key => truth.inTop(key, unit, top) !== false);
    return [
      ...within(truth, { unit, top, release, rank, joint }, 'false entry', 'S10'),
      ...unless(
        inBefore.length === 0,
        'not for the first time',
        'S10',
        `${unit} was in the top ${top} of ${inBefore.join(', ')}`,
      ),
      ...unless(
        earlier(truth, release).length > 0,
        'first entry into the first release',
        'S10',
        `${release} is the first`,
      ),
      ...tellsMore(truth, [release], top),
      ...sinceBefore(truth, release, s),
      ...namesBreaks(truth, s.breaks, release, earlier(truth, release)[0] ?? release),
      ...beyondLine(truth, [release, ...earlier(truth, release)], unit, top),
    ];
  },
  returnedToTop: (s: StatementOf<'returnedToTop'>, truth: Truth): Objections => {
    const { unit, top, release, rank, joint, last, out } = s;
    if (out !== null)
      return [
        ...wasOutBetween(truth, s, out),
        ...tellsMore(truth, [last, release], top),
        ...beyondLine(truth, [release, out, last], unit, top),
      ];
    const before = truth.before(release)?.release;
    const latest = earlier(truth, release).findLast(key => truth.inTop(key, unit, top) === true);
    return [
      ...within(truth, { unit, top, release, rank, joint }, 'false return', 'S11'),
      ...unless(
        before !== undefined && truth.inTop(keyOf(before), unit, top) === false,
        'false return',
        'S11',
        `${unit} in ${before ? keyOf(before) : 'none'} was ${before ? told(truth.standing(keyOf(before), unit)) : ''}`,
      ),
      ...unless(latest === last, 'last time in the top is another', 'S11', `it was ${latest ?? 'never'}`),
      ...tellsMore(truth, [last, release], top),
      ...sinceBefore(truth, release, s),
      ...namesBreaks(truth, s.breaks, release, last),
      ...beyondLine(truth, [release, ...(before ? [keyOf(before)] : []), last], unit, top),
    ];
  },
  leftTop: (s: StatementOf<'leftTop'>, truth: Truth): Objections => {
    const { unit, top, release, previous, from, to, band, wasJoint, joint } = s;
    const before = truth.before(release)?.release;
    const now = truth.standing(release, unit);
    // Of a band that nobody was handed nobody can tell.
    const isBanded = now.is === 'banded' && truth.isHanded(release, unit);
    return [
      ...within(truth, { unit, top, release: previous, rank: from, joint: wasJoint }, 'false fall', 'S12'),
      ...beyondLine(truth, [release, previous], unit, top),
      ...unless(s.now === release, 'the second place of another release', 'S12', s.now),
      ...unless(
        before !== undefined && keyOf(before) === previous,
        'compared with another release',
        'S12',
        `the release before is ${before ? keyOf(before) : 'none'}`,
      ),
      ...unless(
        truth.inTop(release, unit, top) === false,
        'false fall',
        'S12',
        `${unit} in ${release} is ${told(now)}`,
      ),
      ...(to === null ? fine : holds(truth, release, unit, to, joint)),
      ...unless(
        isBanded ? band?.from === now.from && band.to === now.to : band === null,
        'false band',
        'S12',
        `${unit} in ${release} is ${told(now)}`,
      ),
      ...unless(
        truth.field(release).has(unit) || !truth.isHanded(release, unit),
        'a unit that left the field told as falling',
        'S14',
        `${unit} in ${release} is ${told(now)}`,
      ),
      ...tellsMore(truth, [previous], top),
      ...sinceBefore(truth, release, s),
      ...namesBreaks(truth, s.breaks, release, previous),
      ...restatedLine(truth, release, previous, unit, top),
    ];
  },
  newToRanking: ({ unit, release, previous }: StatementOf<'newToRanking'>, truth: Truth): Objections => [
    ...member(truth, release, unit, true),
    ...member(truth, previous, unit, false),
    ...(earlier(truth, release).every(key => !truth.field(key).has(unit))
      ? fine
      : unclear('new though it was there before', 'S13', course(truth, rankingOf(release), unit))),
    ...unless(
      !truth.unit(unit).succeeds.some(id => truth.field(previous).has(id)),
      'merger told as new',
      'S13',
      `${unit} succeeds ${truth.unit(unit).succeeds.join(', ')}`,
    ),
  ],
  returnedToRanking: (s: StatementOf<'returnedToRanking'>, truth: Truth): Objections => {
    const latest = earlier(truth, s.release).findLast(key => truth.field(key).has(s.unit));
    return [
      ...member(truth, s.release, s.unit, true),
      ...member(truth, s.previous, s.unit, false),
      ...unless(
        (truth.standing(s.previous, s.unit).is === 'withdrawn') === s.withdrawn,
        'false reason of an absence',
        'S13b',
        `${s.unit} in ${s.previous} is ${told(truth.standing(s.previous, s.unit))}`,
      ),
      ...(s.once
        ? member(truth, s.last, s.unit, true)
        : unless(latest === s.last, 'last time in the field is another', 'S13', `it was ${latest ?? 'never'}`)),
    ];
  },
  removed: (s: StatementOf<'removed'>, truth: Truth): Objections => {
    const at = truth.standing(s.release, s.unit);
    return [
      ...member(truth, s.previous, s.unit, true),
      ...unless(
        at.is === (s.withdrawn ? 'withdrawn' : 'outside'),
        'false removal',
        'S14',
        `${s.unit} in ${s.release} is ${told(at)}`,
      ),
      ...unless(
        keyOf(truth.before(s.release)?.release ?? truth.release(s.release)) === s.previous,
        'compared with another release',
        'S14',
        `${s.previous} is not the one before`,
      ),
    ];
  },
  succession: (s: StatementOf<'succession'>, truth: Truth): Objections => [
    ...member(truth, s.release, s.unit, true),
    ...s.succeeded.flatMap(unit => member(truth, s.previous, unit, true)),
    ...unless(
      s.succeeded.every(unit => truth.unit(s.unit).succeeds.includes(unit)),
      'false succession',
      'S13',
      `${s.unit} succeeds ${truth.unit(s.unit).succeeds.join(', ')}`,
    ),
  ],
  bestRank: (s: StatementOf<'bestRank'>, truth: Truth): Objections => extreme(s, truth, -1),
  worstRank: (s: StatementOf<'worstRank'>, truth: Truth): Objections => extreme(s, truth, 1),
  bestSince: (s: StatementOf<'bestSince'>, truth: Truth): Objections => since(s, truth, -1),
  worstSince: (s: StatementOf<'worstSince'>, truth: Truth): Objections => since(s, truth, 1),
  regainedLead: (s: StatementOf<'regainedLead'>, truth: Truth): Objections => {
    const before = earlier(truth, s.release);
    const latest = before.findLast(key => rankAt(truth, key, s.unit) === 1);
    const away = latest === undefined ? [] : before.slice(before.indexOf(latest) + 1);
    const last = latest === undefined ? null : truth.standing(latest, s.unit);
    const gaps = truth
      .ranking(rankingOf(s.release))
      .releases.filter(one => !one.published)
      .map(keyOf);
    return [
      ...holds(truth, s.release, s.unit, 1, s.joint),
      ...beyondLine(truth, [s.release, ...away, ...(latest === undefined ? [] : [latest])], s.unit, 1),
      ...unless(
        latest === s.last && away.length > 0,
        'false return to the lead',
        'S17',
        course(truth, rankingOf(s.release), s.unit),
      ),
      ...unless(
        away.length === s.away,
        'wrong number of editions without the lead',
        'S17',
        `${away.length}: ${away.join(', ')}`,
      ),
      ...(s.holder === null ? [] : away.flatMap(key => holds(truth, key, s.holder ?? '', 1, false))),
      ...unless(
        last === null || last.is !== 'ranked' || s.wasJoint === null || last.shared === s.wasJoint,
        'a shared lead regained alone, told without a word of it',
        'Amendment "Shared places over time"',
        `${s.unit} shared first place in ${s.last}`,
      ),
      ...unless(
        s.skipped.every(key => gaps.includes(key)),
        'year without a release',
        'S17',
        `${s.skipped.join(', ')}`,
      ),
      ...namesBreaks(truth, s.breaks, s.release, s.last),
    ];
  },
  aheadIn: ({ unit, other, ahead, behind }: StatementOf<'aheadIn'>, truth: Truth): Objections => {
    const test = (key: string, front: string, back: string): Objections => {
      const [a, b] = [endsOf(truth, key, front), endsOf(truth, key, back)];
      return unless(
        a !== null && b !== null && a.to < b.from,
        'false order of two',
        'S30',
        `in ${key} ${front} is ${told(truth.standing(key, front))} and ${back} ${told(truth.standing(key, back))}`,
      );
    };
    return [...ahead.flatMap(key => test(key, unit, other)), ...behind.flatMap(key => test(key, other, unit))];
  },
};

/** The best and the worst place that a unit may have by what is published. */
export function endsOf(truth: Truth, key: string, unit: string): { readonly from: number; readonly to: number } | null {
  const at = truth.standing(key, unit);
  if (at.is === 'ranked') return { from: at.rank, to: at.rank };
  return at.is === 'banded' ? { from: at.from, to: at.to ?? Number.POSITIVE_INFINITY } : null;
}

function inEach(truth: Truth, s: StatementOf<'topStreak' | 'topEditions'>, releases: readonly string[]): Objections {
  const out = releases.filter(key => truth.inTop(key, s.unit, s.top) !== true);
  return [
    ...run(truth, releases, s.count, s.breaks),
    ...unless(
      out.length === 0,
      'not in the top throughout',
      'S05',
      `${s.unit} was not in the top ${s.top} of ${out.join(', ')}`,
    ),
  ];
}

function member(truth: Truth, key: string, unit: string, is: boolean): Objections {
  const found = isCoveredBy(truth, key, unit);
  return unless(
    found === is && truth.standing(key, unit).is !== 'inCluster',
    is ? 'covered though it is not' : 'outside though it is covered',
    'S13',
    `${unit} in ${key} is ${told(truth.standing(key, unit))}`,
  );
}

/** Crossing a line by a corrected place is a move that hangs on it. */
function restatedLine(truth: Truth, release: string, previous: string, unit: string, top: number): Objections {
  if (!truth.correctionOnRecord(release) && !truth.correctionOnRecord(previous)) return fine;
  const read = (['printed', 'closed'] as const).map(reading => {
    const inside = (key: string): boolean => (truth.rankOf(key, reading, unit) ?? Number.POSITIVE_INFINITY) <= top;
    return inside(release) === inside(previous);
  });
  return read.some(Boolean)
    ? [
        {
          fault: 'line crossed by a corrected place',
          rule: 'Amendment "Restatement"',
          why: `${unit} and the top ${top}, ${previous} to ${release}`,
          unclear: true,
        },
      ]
    : fine;
}

/** Best (-1) or worst (1) of all editions by one method. */
function extreme(s: StatementOf<'bestRank' | 'worstRank'>, truth: Truth, sign: -1 | 1): Objections {
  // Since a change of method: of those by the new one alone.
  const all = s.method ? chain(truth, s.release).slice(0, -1) : earlier(truth, s.release);
  const before = all.flatMap(key => {
    const rank = rankAt(truth, key, s.unit);
    return rank === null ? [] : [{ key, rank }];
  });
  const beyond = before.filter(({ rank }) => sign * (rank - s.rank) > 0);
  const level = before.filter(({ rank }) => rank === s.rank);
  const soleness = (key: string): boolean => {
    const at = truth.standing(key, s.unit);
    return at.is === 'ranked' && at.shared;
  };
  return [
    ...holds(truth, s.release, s.unit, s.rank, s.joint),
    ...unless(
      beyond.length === 0,
      `not the ${sign < 0 ? 'best' : 'worst'}`,
      'S15',
      course(truth, rankingOf(s.release), s.unit),
    ),
    ...unless(
      level.length > 0 === s.equalled,
      'matched or new told wrongly',
      'S15',
      course(truth, rankingOf(s.release), s.unit),
    ),
    ...unless(
      s.editions === all.length + 1,
      'wrong number of editions',
      'S15',
      `there are ${all.length + 1} up to ${s.release}`,
    ),
    ...(s.method
      ? beginsWith(truth, s.method, s.release)
      : namesBreaks(truth, undefined, s.release, all[0] ?? s.release)),
    ...unless(
      !s.equalled || level.every(({ key }) => soleness(key) === s.joint),
      '“matches” between a sole and a shared place',
      'Amendment "Shared places over time"',
      course(truth, rankingOf(s.release), s.unit),
    ),
  ];
}

/** Best (-1) or worst (1) since the latest earlier edition with a place as good, or as bad. */
function since(s: StatementOf<'bestSince' | 'worstSince'>, truth: Truth, sign: -1 | 1): Objections {
  const before = earlier(truth, s.release);
  const latest = before.findLast(key => {
    const rank = rankAt(truth, key, s.unit);
    return rank !== null && sign * (rank - s.rank) >= 0;
  });
  // "Since" an edition that has no such place means: of all from that one on.
  const from = before.slice(before.indexOf(s.since));
  const beyond = from.slice(s.once === null ? 0 : 1).filter(key => {
    const rank = rankAt(truth, key, s.unit);
    return rank !== null && sign * (rank - s.rank) >= 0;
  });
  return [
    ...holds(truth, s.release, s.unit, s.rank, s.joint),
    ...(s.once === null
      ? unless(beyond.length === 0, 'false “since”', 'S15', course(truth, rankingOf(s.release), s.unit))
      : [
          ...unless(latest === s.since, 'false “since”', 'S15', course(truth, rankingOf(s.release), s.unit)),
          ...holds(truth, s.since, s.unit, s.once, s.wasJoint),
        ]),
    ...(s.method ? beginsWith(truth, s.method, s.release) : namesBreaks(truth, undefined, s.release, s.since)),
  ];
}
