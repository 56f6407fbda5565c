import type { StatementOf } from '../statement.ts';
import { type Named, namesBreaks, namesBreaksOf } from './breaks.ts';
import { between, rankAt } from './courses.ts';
import { told } from './describe.ts';
import { isCoveredBy, keyOf, rankingOf, type Truth } from './places.ts';
import { holds, tellsMore } from './positions.ts';
import { fine, type Objections, unless } from './verdict.ts';

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

function sinceFirst(truth: Truth, first: string, said: boolean): Objections {
  if (!said) return fine;
  const all = truth.released(rankingOf(first)).map(keyOf);
  return unless(all[0] === first, '“every edition since the first” of another', 'S04', `the first is ${all[0]}`);
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

export function member(truth: Truth, key: string, unit: string, is: boolean): Objections {
  const found = isCoveredBy(truth, key, unit);
  return unless(
    found === is && truth.standing(key, unit).is !== 'inCluster',
    is ? 'covered though it is not' : 'outside though it is covered',
    'S13',
    `${unit} in ${key} is ${told(truth.standing(key, unit))}`,
  );
}

/** How long a unit has stood first, or among the first. */
export const streaks = {
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
};
