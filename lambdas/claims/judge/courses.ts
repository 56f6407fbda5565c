import { type Release, type ReleaseKey, rankingOf, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { correctionsOf, rankIn, tellsOf } from './correction.ts';
import type { Judges } from './family.ts';
import { nameOf } from './field.ts';
import { exactRank, knownPlace, knownRelease, type Passed, recordEvidence, statusEvidence } from './guards.ts';
import { breaksUntil, cameAfter, lookBack, type Step } from './look-back.ts';
import { amongCommon } from './movements/among-common.ts';
import { between, unlessRestated } from './movements/move.ts';
import { unsureMove } from './placing/intervals.ts';
import { unlessInBoth } from './restatement.ts';
import { topShare } from './wholes.ts';

/** The least editions that a range is told of, and the least moves that an average is made of. */
const FEWEST = 3;

interface Course {
  /** From the earlier release to the later one, oldest first. */
  readonly releases: readonly Release[];
  readonly skipped: readonly ReleaseKey[];
  readonly evidence: readonly Evidence[];
}

/** The releases from an earlier one to a later one by the stored sequence, all by one method. */
function courseOf(view: View, since: ReleaseKey, last: Release): Passed<Course> {
  const from = knownRelease(view, since);
  if (!from.ok) return from;
  const key = releaseKey(last);
  const back = lookBack(view, last);
  const at = back.steps.findIndex(step => step.key === since);
  const steps = back.steps.slice(0, at + 1);
  const [first] = steps.slice(-1);
  const stop = (finding: Finding<never>): Passed<never> => ({ ok: false, finding });
  if (!first) {
    const after = cameAfter(view, since, last);
    const all = [...back.steps.flatMap(({ evidence }) => evidence), ...back.evidence, ...(after ?? [])];
    if (after) return stop(refuted({ code: 'notEarlier', release: key, since }, all));
    return stop(
      back.open && since !== key && rankingOf(since) === last.ranking
        ? withheld(back.open, all)
        : refuted({ code: 'notEarlier', release: key, since }, all),
    );
  }
  const evidence = steps.flatMap(step => step.evidence);
  const [broken] = breaksUntil(back, first);
  if (broken) return stop(withheld({ code: 'methodBreak', ...broken }, evidence));
  return { ok: true, value: { releases: inOrder(steps, last), skipped: skippedIn(steps), evidence } };
}

const inOrder = (steps: readonly Step[], last: Release): readonly Release[] => [
  ...steps.map(({ release }) => release).reverse(),
  last,
];

const skippedIn = (steps: readonly Step[]): readonly ReleaseKey[] =>
  steps.flatMap(({ skipped }) => skipped.map(releaseKey)).reverse();

/** S41: the best and the lowest place over a run of releases, each place the same as printed and as corrected. */
function placeRange(view: View, { unit, since, release }: Queries['placeRange']): Finding<'placeRange'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const course = courseOf(view, since, known.value.release);
  if (!course.ok) return course.finding;
  const statuses = course.value.releases.map(each => ({ each, status: view.rankStatus(unit, releaseKey(each)) }));
  const evidence: Evidence[] = [
    ...course.value.evidence,
    ...statuses.flatMap(({ each, status }) => statusEvidence(status, each)),
  ];
  const placed = statuses.flatMap(({ each, status }) =>
    status.kind === 'ranked' ? [{ each, key: releaseKey(each), rank: status.rank, record: status.record }] : [],
  );
  if (placed.length < FEWEST) return withheld({ code: 'tooFew', have: placed.length, need: FEWEST }, evidence);
  const ranks = placed.map(({ rank }) => rank);
  const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
  const name = nameOf(view, unit);
  for (const { each, rank } of placed) {
    const both = unlessInBoth(view, { release: each, previous: each }, evidence, now => now.get(name) === rank, name);
    if (both.finding) return both.finding;
    evidence.push(...both.evidence);
  }
  if (best === worst) return withheld({ code: 'noRange', unit, release, since, rank: best }, evidence);
  for (const [index, later] of placed.entries())
    for (const earlier of placed.slice(0, index)) {
      if (Math.min(earlier.rank, later.rank) !== best || Math.max(earlier.rank, later.rank) !== worst) continue;
      const move = { unit, release: later.key, previous: earlier.key, from: earlier.rank };
      const within = unsureMove(view, later.record, move, evidence);
      if (within) return within;
    }
  return established(
    {
      unit,
      release,
      previous: since,
      best,
      worst,
      counted: placed.map(({ key }) => key),
      unplaced: statuses.filter(({ status }) => status.kind !== 'ranked').map(({ each }) => releaseKey(each)),
      skipped: course.value.skipped,
    },
    evidence,
  );
}

interface Moved {
  readonly total: number;
  readonly evidence: readonly Evidence[];
}

/** How many places a unit moved in all over a run of releases, every place of it on record. */
function movedIn(view: View, unit: string, { releases, evidence: way }: Course): Passed<Moved> {
  const evidence: Evidence[] = [];
  let total = 0;
  for (const [index, release] of releases.slice(1).entries()) {
    const previous = releases[index];
    if (!previous) continue;
    const then = exactRank(view, unit, releaseKey(previous));
    if (!then.ok) return then;
    const now = exactRank(view, unit, releaseKey(release));
    if (!now.ok) return now;
    const found = unlessRestated(view, unit, {
      ok: true,
      value: between(view, unit, then.value, now.value, { skipped: [], breaks: [], evidence: [...way, ...evidence] }),
    });
    if (!found.ok) return found;
    const { from, to, record } = found.value;
    evidence.push(...found.value.evidence);
    if (from === to) continue;
    const at = { unit, release: releaseKey(release), previous: releaseKey(previous) };
    const within = unsureMove(view, record, { ...at, from }, evidence);
    if (within) return { ok: false, finding: within };
    const field = amongCommon(view, found.value);
    evidence.push(...field.evidence);
    if (!field.holds)
      return {
        ok: false,
        finding: withheld({ code: field.code, release: at.release, previous: at.previous }, evidence),
      };
    total += Math.abs(from - to);
  }
  return { ok: true, value: { total, evidence } };
}

/** A number of places over a number of moves, to one decimal, half a tenth up. */
function meanOf(total: number, steps: number): string {
  const tenths = Math.floor((total * 20 + steps) / (steps * 2));
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/** S41b: the mean of the moves from one edition to the next; of two units over the same releases. */
function volatility(view: View, { unit, since, release, other }: Queries['volatility']): Finding<'volatility'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const course = courseOf(view, since, known.value.release);
  if (!course.ok) return course.finding;
  const steps = course.value.releases.length - 1;
  const own = movedIn(view, unit, course.value);
  if (!own.ok) return own.finding;
  const theirs = other === undefined ? null : movedIn(view, other, course.value);
  if (theirs && !theirs.ok) return theirs.finding;
  const evidence = [...course.value.evidence, ...own.value.evidence, ...(theirs?.value.evidence ?? [])];
  if (other === unit) return withheld({ code: 'sameRow', unit, other, release }, evidence);
  if (steps < FEWEST) return withheld({ code: 'tooFew', have: steps, need: FEWEST }, evidence);
  const { total } = own.value;
  if (total === 0 && other === undefined) {
    const rank = exactRank(view, unit, release);
    return rank.ok
      ? withheld({ code: 'noRange', unit, release, since, rank: rank.value.rank }, evidence)
      : rank.finding;
  }
  return established(
    {
      unit,
      release,
      previous: since,
      steps,
      total,
      mean: meanOf(total, steps),
      other:
        other !== undefined && theirs
          ? { unit: other, total: theirs.value.total, mean: meanOf(theirs.value.total, steps) }
          : null,
    },
    evidence,
  );
}

/** S42: seats in the top n, release by release, each on record down to it. */
function seatsOver(view: View, { releases, top, group }: Queries['seatsOver']): Finding<'seatsOver'> {
  const evidence: Evidence[] = [];
  const seats: { readonly count: number; readonly total: number }[] = [];
  for (const release of releases) {
    const share = topShare(view, { kind: 'topShare', release, top, group });
    if (share.verdict !== 'true') return share;
    evidence.push(...share.evidence);
    const across = correctionsOf(view, release).find(
      ({ printed, corrected }) => [printed, corrected].filter(row => (rankIn(row) ?? top + 1) <= top).length === 1,
    );
    // As printed it is another number than as corrected.
    if (across)
      return withheld({ code: 'restated', ...tellsOf(view, across) }, [
        ...evidence,
        ...[across.printed, across.corrected].map(recordEvidence),
      ]);
    seats.push({ count: share.figures.units.length, total: share.figures.total });
  }
  const [oldest = '', newest = ''] = [releases[0], releases.at(-1)];
  const last = knownRelease(view, newest);
  if (!last.ok) return last.finding;
  const back = lookBack(view, last.value.release);
  const keys = [newest, ...back.steps.map(({ key }) => key)];
  const at = releases.map(key => keys.indexOf(key));
  const missing = releases.find((_, index) => at[index] === -1);
  const after = missing === undefined ? null : cameAfter(view, missing, last.value.release);
  if (missing !== undefined && after)
    return refuted({ code: 'notEarlier', release: newest, since: missing }, [...evidence, ...after]);
  if (missing !== undefined)
    return back.open
      ? withheld(back.open, [...evidence, ...back.evidence])
      : refuted({ code: 'notEarlier', release: newest, since: missing }, [...evidence, ...back.evidence]);
  const reversed = at.findIndex((step, index) => index > 0 && step >= (at[index - 1] ?? step));
  if (reversed > 0)
    return refuted(
      { code: 'notEarlier', release: releases[reversed] ?? newest, since: releases[reversed - 1] ?? oldest },
      evidence,
    );
  const first = back.steps.find(({ key }) => key === oldest);
  const breaks = first ? breaksUntil(back, first) : [];
  const follow = at.every((step, index) => index === 0 || step === (at[index - 1] ?? step) - 1);
  return established(
    {
      releases,
      top,
      group: group ?? null,
      seats,
      direction: follow && breaks.length === 0 ? directionOf(seats) : null,
      breaks,
    },
    [...evidence, ...back.steps.slice(0, at[0] ?? 0).flatMap(step => step.evidence)],
  );
}

/** S22: more in each than in the one before, or fewer, of three or more, out of equally many. */
function directionOf(seats: readonly { readonly count: number; readonly total: number }[]): 'up' | 'down' | null {
  if (seats.length < FEWEST || new Set(seats.map(({ total }) => total)).size > 1) return null;
  const steps = seats.slice(1).map(({ count }, index) => count - (seats[index]?.count ?? count));
  if (steps.every(step => step > 0)) return 'up';
  return steps.every(step => step < 0) ? 'down' : null;
}

/** Judges what places did over several editions. */
export const courses: Judges<'courses'> = { placeRange, volatility, seatsOver };
