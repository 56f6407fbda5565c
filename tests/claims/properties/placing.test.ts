import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, isTrue, type TrueClaim } from '../../../lambdas/claims/claim.ts';
import { runs } from '../../support/depth.ts';
import {
  isKept,
  partOfPlacing,
  placingQuestions,
  TIERS,
  type TruePlacing,
  type TrueRow,
  truePlacings,
  wholePlacing,
} from './placing-world.ts';
import { answersOf, liesAmong, unseenWays, wronglyRefuted } from './wrong-answers.ts';

const RUNS = runs(20, 240);

type Records = typeof wholePlacing;

const judged = (truth: TruePlacing, records: Records): readonly Claim[] =>
  answersOf(records(truth), placingQuestions(truth));

const indexOf = ({ releases }: TruePlacing, key: string): number =>
  releases.findIndex(({ id }) => id === key.split('/')[1]);

/** The row that counts for a unit: its own, or that of the cluster that bears its name. */
function rowOf(truth: TruePlacing, unit: string, key: string): TrueRow | undefined {
  const rows = truth.releases[indexOf(truth, key)]?.rows ?? [];
  const twin = unit === truth.standsFor ? 'k' : null;
  return rows.find(row => row.unit === unit) ?? rows.find(row => row.unit === twin);
}

const isNext = (truth: TruePlacing, previous: string, key: string): boolean => {
  const [then, now] = [indexOf(truth, previous), indexOf(truth, key)];
  return now === then + 1;
};

/** A change of method between the two is named, and only then. */
const isNamed = (
  truth: TruePlacing,
  {
    release,
    previous,
    breaks,
  }: { readonly release: string; readonly previous: string; readonly breaks: readonly object[] },
): boolean => {
  const [then, now] = [previous, release].map(key => truth.releases[indexOf(truth, key)]?.segment);
  return JSON.stringify(breaks) === JSON.stringify(then === now ? [] : [{ release, previous }]);
};

const rank = (truth: TruePlacing, unit: string, key: string): number => rowOf(truth, unit, key)?.rank ?? Number.NaN;

const shares = (a: TrueRow['interval'], b: TrueRow['interval']): boolean =>
  Array.from({ length: 20 }, (_, place) => place + 1).some(
    place => place >= a.from && place <= a.to && place >= b.from && place <= b.to,
  );

/** Whether what a claim says is so, read off plainly. */
function isSo(claim: TrueClaim, truth: TruePlacing): boolean {
  switch (claim.kind) {
    case 'tier': {
      const { unit, release, tier } = claim.figures;
      return TIERS[rowOf(truth, unit, release)?.tier ?? -1] === tier && (claim.query.tier ?? tier) === tier;
    }
    case 'tierMove': {
      const { unit, release, previous, before, now, steps, direction } = claim.figures;
      const [then, since] = [rowOf(truth, unit, previous)?.tier ?? -1, rowOf(truth, unit, release)?.tier ?? -1];
      const signed = (direction === 'up' ? 1 : -1) * steps;
      return (
        isNext(truth, previous, release) &&
        isNamed(truth, claim.figures) &&
        TIERS[then] === before &&
        TIERS[since] === now &&
        steps > 0 &&
        then - since === signed &&
        (claim.query.steps ?? signed) === signed
      );
    }
    case 'intervalsOverlap': {
      const { unit, other, release, own, theirs } = claim.figures;
      const rows = [rowOf(truth, unit, release), rowOf(truth, other, release)];
      const real = rows.map(row => JSON.stringify(row?.interval));
      return (
        rows[0] !== rows[1] &&
        real.join() === [own, theirs].map(each => JSON.stringify(each)).join() &&
        shares(own, theirs)
      );
    }
    case 'moved': {
      const { unit, release, previous, from, to } = claim.figures;
      return (
        isNext(truth, previous, release) &&
        isNamed(truth, claim.figures) &&
        rank(truth, unit, previous) === from &&
        rank(truth, unit, release) === to
      );
    }
    case 'rankTrend': {
      const { unit, direction, releases, ranks } = claim.figures;
      const real = releases.map(key => rank(truth, unit, key));
      const steps = releases.slice(1).map((key, step) => {
        const [then = 0, now = 0] = ranks.slice(step);
        const ofOne = isNamed(truth, { release: key, previous: releases[step] ?? '', breaks: [] });
        return ofOne && isNext(truth, releases[step] ?? '', key) && (direction === 'up' ? now < then : now > then);
      });
      return (
        real.join() === ranks.join() &&
        steps.length > 1 &&
        steps.every(Boolean) &&
        releases.at(-1) === claim.query.release
      );
    }
    case 'overtaken': {
      const { unit, others, release, previous } = claim.figures;
      const gap = (key: string, other: string) => rank(truth, other, key) - rank(truth, unit, key);
      return (
        isNext(truth, previous, release) &&
        isNamed(truth, claim.figures) &&
        rank(truth, unit, release) > rank(truth, unit, previous) &&
        others.every(other => gap(previous, other) > 0 && gap(release, other) < 0)
      );
    }
    case 'overtook': {
      const { unit, others, release, previous } = claim.figures;
      const gap = (key: string, other: string) => rank(truth, other, key) - rank(truth, unit, key);
      return (
        isNext(truth, previous, release) &&
        isNamed(truth, claim.figures) &&
        others.every(other => gap(previous, other) < 0 && gap(release, other) > 0)
      );
    }
    case 'biggestMove': {
      const { units, release, previous, places, direction } = claim.figures;
      const way = direction === 'up' ? 1 : -1;
      return (
        isNamed(truth, claim.figures) &&
        units.every(unit => (rank(truth, unit, previous) - rank(truth, unit, release)) * way === places)
      );
    }
    default:
      return false;
  }
}

/** The interval of a unit's rank as far as the records tell it. */
function told(truth: TruePlacing, records: Records, unit: string, key: string): TrueRow['interval'] | null {
  const row = rowOf(truth, unit, key);
  const depth = truth.releases[indexOf(truth, key)]?.kept.depth ?? 0;
  return row && (records === wholePlacing || isKept(row, depth)) ? row.interval : null;
}

/** Whether a claim tells a move that its publisher's intervals leave open. */
function isWithin(claim: TrueClaim, truth: TruePlacing, records: Records): boolean {
  const holds = (unit: string, key: string, place: number): boolean => {
    const own = told(truth, records, unit, key);
    return own !== null && place >= own.from && place <= own.to;
  };
  switch (claim.kind) {
    case 'moved':
      return holds(claim.figures.unit, claim.figures.release, claim.figures.from);
    case 'rankTrend': {
      const { unit, releases, ranks } = claim.figures;
      return releases.slice(1).some((key, step) => holds(unit, key, ranks[step] ?? 0));
    }
    case 'biggestMove': {
      const { units, release, previous } = claim.figures;
      return units.some(unit => holds(unit, release, rank(truth, unit, previous)));
    }
    case 'overtaken':
    case 'overtook': {
      const { unit, others, release } = claim.figures;
      const own = told(truth, records, unit, release);
      const theirs = others.map(other => told(truth, records, other, release));
      return own !== null && theirs.some(interval => interval !== null && shares(own, interval));
    }
    default:
      return false;
  }
}

describe('tiers, intervals and runs', () => {
  it('say nothing that is not so, and no move within the margin; never call false what everything on record bears out', () => {
    fc.assert(
      fc.property(truePlacings, truth => {
        const [part, whole] = [judged(truth, partOfPlacing), judged(truth, wholePlacing)];
        // What a part bears out is true of all of it, or lies within a margin that only all of it tells.
        const lost = part
          .flatMap((claim, at) => (isTrue(claim) ? (whole[at] ?? []) : []))
          .filter(claim => claim.kind !== 'biggestMove' && !isTrue(claim))
          .filter(claim => isTrue(claim) || !['withinInterval', 'universeGrew'].includes(claim.reason.code));
        const isToldOf = (records: Records) => (claim: TrueClaim) =>
          isSo(claim, truth) && !isWithin(claim, truth, records);
        expect({
          ofPart: liesAmong(part, isToldOf(partOfPlacing)),
          ofWhole: liesAmong(whole, isToldOf(wholePlacing)),
          refuted: wronglyRefuted(part, whole),
          lost,
        }).toEqual({ ofPart: [], ofWhole: [], refuted: [], lost: [] });
      }),
      RUNS,
    );
  });

  it('are asked to some purpose: each is true somewhere, and held back for each reason', () => {
    const ways = [
      'rankTrend tooFewSince',
      ...['tier', 'tierMove', 'intervalsOverlap', 'moved', 'rankTrend', 'overtook', 'biggestMove'].map(
        k => `${k} true`,
      ),
      ...['moved', 'rankTrend', 'overtook', 'biggestMove'].map(kind => `${kind} withinInterval`),
      ...['noTier', 'otherTier', 'inCluster', 'notOnRecord'].map(code => `tier ${code}`),
      ...['sameTier', 'otherTierMove', 'previousUnknown'].map(code => `tierMove ${code}`),
      ...['intervalsApart', 'noInterval', 'sameRow', 'inCluster'].map(code => `intervalsOverlap ${code}`),
      ...['noMove', 'movedOtherWay', 'firstRelease'].map(code => `rankTrend ${code}`),
      'position tiered',
      'moved tiered',
    ];
    const sample = fc.sample(truePlacings, { seed: RUNS.seed, numRuns: 120 });
    const shownBy = function* () {
      for (const truth of sample)
        for (const records of [partOfPlacing, wholePlacing])
          yield judged(truth, records).map(claim => `${claim.kind} ${isTrue(claim) ? 'true' : claim.reason.code}`);
    };
    expect(unseenWays(ways, shownBy())).toEqual([]);
  });
});
