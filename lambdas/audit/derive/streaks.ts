import type { MethodBreak } from '../../claims/schema/figures.ts';
import type { KindOf } from '../../claims/schema/kinds.ts';
import { firstDay, lastDay } from './days.ts';
import { asserted, type Derivations, firstOf, type Refusal, unless } from './derivation.ts';
import { isJoint, isShared, misplaced, notLeading, unlessInTop, unlessSomeOutside } from './guards.ts';
import { findRelease, isInCluster, isInTop, mayBeShared, type Rows, rankingOf, rankOf, rowOf } from './rows.ts';
import { earlier, methodBreaks, methodChanges, previousOf, severalOfOne, untoldMethod, yearsOf } from './sequence.ts';

interface Streak {
  /** Oldest first. */
  readonly releases: readonly string[];
  readonly years: readonly number[] | null;
  readonly sinceFirst: boolean;
  readonly breaks: readonly MethodBreak[];
}

/** The releases up to this one in which the unit is in the top so many, one after another, and why they are no more. */
function runOf(rows: Rows, unit: string, release: string, top: number): Streak | Refusal {
  const releases = [release];
  const wrong = misplaced(rows, unit, release) ?? unlessInTop(rows, unit, release, top, true);
  if (wrong !== null) return wrong;
  for (let at = release; ; ) {
    const before = earlier(rows, at);
    if (before.kind === 'unknown') return `has no known length: what came before ${at} is not on record`;
    const was = before.kind === 'first' ? false : isInTop(rows, unit, before.key, top);
    if (before.kind === 'first' || was === false)
      return {
        releases,
        years: yearsOf(rows, releases),
        sinceFirst: before.kind === 'first',
        breaks: methodBreaks(rows, release, at),
      };
    if (was === null)
      return `has another length: ${unit} is not known to have been outside the top ${top} of ${before.key}`;
    at = before.key;
    releases.unshift(at);
    const wrong = misplaced(rows, unit, at) ?? untoldMethod(rows, release, at);
    if (wrong !== null) return wrong;
  }
}

const tooShort = (releases: readonly string[], least: number): Refusal | null =>
  unless(releases.length >= least, `counts fewer than ${least} releases`);

/** Each of the releases follows the one before it in the stored sequence. */
const unconnected = (rows: Rows, releases: readonly string[]): Refusal | null =>
  firstOf(releases.slice(1), key => {
    const before = releases[releases.indexOf(key) - 1];
    return unless(
      before !== undefined && previousOf(rows, key) === before,
      `counts ${key} after ${before}, which is not the release before it`,
    );
  });

/** A run "since" a year has begun with a release of it; of two with that label with either. */
const notSince = (rows: Rows, [oldest = '']: readonly string[], since: number | undefined): Refusal | null =>
  since === undefined ? null : asserted('since', since, findRelease(rows, oldest)?.labelYear?.value);

/** One unit alone, and another than this one, holds the first place of a release. */
function isLedByOneOther(rows: Rows, unit: string, key: string): boolean {
  const first = rows.list(key).byRank.get(1) ?? [];
  return first.length === 1 && first[0]?.unit !== rowOf(rows, unit, key)?.unit && !mayBeShared(rows, key, 1);
}

/** The releases up to this one that the unit led, one after another, and whether it may have led before them too. */
function leadsUpTo(
  rows: Rows,
  unit: string,
  release: string,
): { readonly releases: readonly string[]; readonly atLeast: boolean } | Refusal {
  const wrong = misplaced(rows, unit, release);
  if (wrong !== null || rankOf(rows, unit, release) !== 1) return wrong ?? `has ${unit} lead ${release}`;
  const releases = [release];
  for (;;) {
    const before = earlier(rows, releases[0] ?? release);
    if (before.kind !== 'release') return { releases, atLeast: before.kind === 'unknown' };
    const was = isInTop(rows, unit, before.key, 1);
    if (was === false) return { releases, atLeast: false };
    if (was === null || untoldMethod(rows, releases[0] ?? release, before.key) !== null)
      return { releases, atLeast: true };
    releases.unshift(before.key);
  }
}

/** How often the day of the year has come again from one day to another. */
function anniversaries(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(4) < from.slice(4) ? years - 1 : years);
}

/** Runs of releases, and what was so in each of several. */
export const streaks: Derivations<KindOf<'streaks'>> = {
  leadStreak: (rows, { unit, release, count, since }) => {
    const run = runOf(rows, unit, release, 1);
    if (typeof run === 'string') return run;
    const { releases, years, sinceFirst, breaks } = run;
    const shared = releases.filter(key => isJoint(rows, unit, key));
    const tied = releases.some(key => !shared.includes(key) && mayBeShared(rows, key, 1));
    return (
      tooShort(releases, 2) ??
      unlessSomeOutside(rows, releases, 1) ??
      unless(!tied, 'may have been shared: a tie is not excluded') ??
      asserted('count', count, releases.length) ??
      notSince(rows, releases, since) ?? {
        unit,
        releases,
        years,
        shared,
        sinceFirst,
        breaks,
      }
    );
  },

  ledEditions: (rows, { unit, releases }) => {
    const breaks = methodChanges(rows, releases);
    return (
      severalOfOne(releases) ??
      firstOf(releases, key => notLeading(rows, unit, key)) ??
      unlessSomeOutside(rows, releases, 1) ??
      (typeof breaks === 'string' ? breaks : { unit, releases, breaks })
    );
  },

  /** S35: of each of the releases it is known whether the unit was first, and whether it was so alone. */
  timesLed: (rows, { unit, releases, count }) => {
    const breaks = methodChanges(rows, releases);
    const led = releases.filter(key => isInTop(rows, unit, key, 1) === true);
    const unsettled = (key: string): Refusal | null =>
      misplaced(rows, unit, key) ??
      unless(
        isInTop(rows, unit, key, 1) !== null || (!isInCluster(rows, unit, key) && isLedByOneOther(rows, unit, key)),
        `cannot tell who led ${key}`,
      );
    return (
      severalOfOne(releases) ??
      firstOf(releases, unsettled) ??
      unlessSomeOutside(rows, led, 1) ??
      firstOf(led, key =>
        unless(isShared(rows, unit, key) !== null, `cannot tell whether the lead of ${key} was shared`),
      ) ??
      asserted('count', count, led.length) ??
      (typeof breaks === 'string'
        ? breaks
        : {
            unit,
            releases,
            led,
            shared: led.filter(key => isJoint(rows, unit, key)),
            unbroken: unconnected(rows, releases) === null,
            breaks,
          })
    );
  },

  /** S36: from the day of the first lead to the day of the last, whatever part of the two dates is known. */
  leadYears: (rows, { unit, release, years: said }) => {
    const run = leadsUpTo(rows, unit, release);
    if (typeof run === 'string') return run;
    const { releases, atLeast } = run;
    const days = releases.map(key => findRelease(rows, key)?.released?.value ?? null);
    const [from = '', until = ''] = [days[0]?.date, days.at(-1)?.date];
    const [least, most] = [
      anniversaries(lastDay(from), firstDay(until)),
      anniversaries(firstDay(from), lastDay(until)),
    ];
    return (
      unless(rankingOf(rows, release)?.cadence === 'half-yearly', 'counts years of what comes out once a year') ??
      unless(
        days.every(day => day?.precision === 'on'),
        'counts years over releases of no known day',
      ) ??
      unless(least > 0 && (atLeast || least === most), `cannot tell that ${from} to ${until} are full years`) ??
      firstOf(releases, key =>
        unless(isShared(rows, unit, key) !== null, `cannot tell whether the lead of ${key} was shared`),
      ) ??
      unlessSomeOutside(rows, releases, 1) ??
      asserted('years', said, least) ?? {
        unit,
        releases,
        years: least,
        beyond: `${Number(from.slice(0, 4)) + least}${lastDay(from).slice(4)}` < firstDay(until),
        from,
        until,
        atLeast,
        shared: releases.filter(key => isJoint(rows, unit, key)),
        breaks: methodBreaks(rows, release, releases[0] ?? release),
      }
    );
  },

  topStreak: (rows, { unit, release, top, count }) => {
    const run = runOf(rows, unit, release, top);
    if (typeof run === 'string') return run;
    return (
      tooShort(run.releases, 3) ??
      unlessSomeOutside(rows, run.releases, top) ??
      asserted('count', count, run.releases.length) ?? { unit, top, ...run }
    );
  },

  topEditions: (rows, { unit, top, releases }) =>
    severalOfOne(releases) ??
    unconnected(rows, releases) ??
    unlessSomeOutside(rows, releases, top) ??
    firstOf(
      releases,
      key =>
        misplaced(rows, unit, key) ??
        untoldMethod(rows, key, releases[0] ?? key) ??
        unlessInTop(rows, unit, key, top, true),
    ) ?? { unit, top, releases, breaks: methodBreaks(rows, releases.at(-1) ?? '', releases[0] ?? '') },
};
