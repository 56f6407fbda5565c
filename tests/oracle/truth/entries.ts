import type { StatementOf } from '../statement.ts';
import { namesBreaks, namesBreaksOf } from './breaks.ts';
import { earlier, rankAt, within } from './courses.ts';
import { course, told } from './describe.ts';
import { beyondLine } from './noise.ts';
import { keyOf, rankingOf, type Truth } from './places.ts';
import { holds, tellsMore } from './positions.ts';
import { member } from './streaks.ts';
import { fine, type Objections, unclear, unless } from './verdict.ts';

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

/** Who came into a top or a ranking, came back or left it. */
export const entries = {
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
};
