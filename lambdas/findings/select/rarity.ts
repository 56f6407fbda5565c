import type { RankStatus } from '../../claims/rank-status.ts';
import type { View } from '../../claims/view.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import { type Step, stepOf, tiersMoved } from './step.ts';

/** How many events of the sort, or larger, are on record of the same ranking, among how many: `1` of `40` is rare. */
export interface Rarity {
  readonly such: number;
  readonly of: number;
}

/** Counts over everything on record of a ranking, each ranking looked through once. */
export interface Rarities {
  /** Steps that cross this line, or, where it crosses none, of as many places. */
  ofStep(ranking: string, step: Step): Rarity;
  /** Releases that the unit led, among those whose first place is on record. */
  ofLead(ranking: string, unit: string): Rarity;
  /** Units that moved on and on through these releases, either way, among those with a place in each. */
  ofTrend(releases: readonly ReleaseKey[]): Rarity;
  /** Units that moved as many tiers or more in this release, among those in a tier in it and in the one before. */
  ofTiers(release: ReleaseKey, tiers: number): Rarity;
  /** Units that were in the top n of each of these releases, among those in the top n of the last. */
  ofRun(releases: readonly ReleaseKey[], top: number): Rarity;
}

export const size = ({ from, to }: Step): number => Math.abs(from - to);

export function createRarities(view: View): Rarities {
  const known = new Map<string, readonly Step[]>();
  const stepsOf = (ranking: string): readonly Step[] => {
    const found = known.get(ranking) ?? stepsOn(view, ranking);
    known.set(ranking, found);
    return found;
  };
  const amongTop = (key: ReleaseKey, top: number): readonly string[] =>
    view.recordsOf(key).flatMap(({ unit, place }) => (place.kind === 'rank' && place.rank <= top ? [unit] : []));
  return {
    ofStep: (ranking, step) => {
      const steps = stepsOf(ranking);
      const like = (other: Step): boolean => (step.line ? other.line === step.line : size(other) >= size(step));
      return { such: steps.filter(like).length, of: steps.length };
    },
    ofLead: (ranking, unit) => {
      const firsts = view.releasesOf(ranking).map(release => amongTop(releaseKey(release), 1));
      const held = firsts.filter(units => units.length > 0);
      return { such: held.filter(units => units.includes(unit)).length, of: held.length };
    },
    ofTrend: releases => {
      const last = view.recordsOf(releases.at(-1) ?? '').map(({ unit }) => unit);
      const paths = last.map(unit => releases.flatMap(key => exactly(view.rankStatus(unit, key))));
      const whole = paths.filter(path => path.length === releases.length);
      return { such: whole.filter(isOneWay).length, of: whole.length };
    },
    ofTiers: (release, tiers) => {
      const moves = view.recordsOf(release).flatMap(({ unit }) => tiersMoved(view, unit, release) ?? []);
      return { such: moves.filter(moved => moved >= tiers).length, of: moves.length };
    },
    ofRun: (releases, top) => {
      const last = amongTop(releases.at(-1) ?? '', top);
      const tops = releases.map(key => new Set(amongTop(key, top)));
      return { such: last.filter(unit => tops.every(units => units.has(unit))).length, of: last.length };
    },
  };
}

const exactly = (status: RankStatus): readonly number[] => (status.kind === 'ranked' ? [status.rank] : []);

/** Whether each number is greater than the one before, or each smaller. */
function isOneWay(path: readonly number[]): boolean {
  const steps = path.slice(1).map((rank, index) => Math.sign(rank - (path[index] ?? rank)));
  return steps.length > 0 && steps.every(step => step !== 0 && step === steps[0]);
}

/** Every step on record of a ranking: of all units, between all comparable releases that follow one another. */
function stepsOn(view: View, ranking: string): readonly Step[] {
  return view.releasesOf(ranking).flatMap(release => {
    const before = view.before(release);
    if (before.kind !== 'release') return [];
    const key = releaseKey(release);
    const units = [key, releaseKey(before.release)].flatMap(each => view.recordsOf(each).map(({ unit }) => unit));
    return [...new Set(units)].flatMap(unit => stepOf(view, unit, key) ?? []);
  });
}
