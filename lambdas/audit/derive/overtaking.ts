import { Big } from 'big.js';
import { asserted, type Derivations, firstOf, type Refusal, unless } from './derivation.ts';
import {
  anyMisplaced,
  comparedWith,
  isJoint,
  misplaced,
  movedUnsurely,
  noPlace,
  openIn,
  passedUnsurely,
  unlessPreceded,
} from './guards.ts';
import { hangsOnCorrection } from './restated.ts';
import { countsFor, type Rows, rankOf, rowOf } from './rows.ts';
import { isLower, isNoise, lead } from './score-gaps.ts';
import { methodBreaks } from './sequence.ts';

/** Who came by only because another fell did not overtake: the place improved, and no score on record denies it. */
function passive(rows: Rows, unit: string, previous: string, release: string): Refusal | null {
  const [then, now] = [rankOf(rows, unit, previous), rankOf(rows, unit, release)];
  if (then === null || now === null || now >= then) return `credits ${unit}, which did not improve its own place`;
  // Scores by two methods do not tell a gain.
  if (methodBreaks(rows, release, previous).length > 0) return null;
  const [before, after] = [previous, release].map(key => rowOf(rows, unit, key)?.score ?? null);
  if (!before || !after) return null;
  const gain = new Big(after).minus(before).times(isLower(rows, release) ? -1 : 1);
  return unless(gain.gt(0), `credits ${unit}, whose score did not improve`);
}

/** Strict on both sides: behind the other before, ahead of it now. */
function notPassed(rows: Rows, unit: string, other: string, previous: string, release: string): Refusal | null {
  const [then, now] = [rankOf(rows, unit, previous), rankOf(rows, unit, release)];
  const otherThen = rankOf(rows, other, previous);
  // Who is only known to be below the list may have left the field, and who shares a band has no place to be named.
  const otherNow = rankOf(rows, other, release);
  if (now === null || then === null || otherThen === null || otherNow === null)
    return `has no places of ${unit} and ${other} to compare`;
  return unless(
    otherThen < then && now < otherNow,
    `did not pass ${other}: at ${otherThen} and then ${otherNow}, with ${unit} at ${then} and then ${now}`,
  );
}

/** What is told of one and of those that it passed or was passed by: three of them, by their places in one of the two releases. */
function toldOf(
  rows: Rows,
  about: { readonly unit: string; readonly release: string; readonly previous: string; readonly rank: number },
  others: readonly string[],
  by: string,
) {
  const { unit, release, previous } = about;
  const place = (other: string): number => rankOf(rows, other, by) ?? 0;
  return {
    ...about,
    others: others.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1)).slice(0, 3),
    total: others.length,
    joint: isJoint(rows, unit, release),
    open: openIn(rows, unit, [release]),
    breaks: methodBreaks(rows, release, previous),
  };
}

/** Who overtook whom since the release before, told of the one that rose, or of the one that fell. */
export const overtaking: Derivations<'overtook' | 'overtaken'> = {
  overtook: (rows, { unit, others, release, rank: said }) => {
    const asked = [...new Set(others)];
    const previous = comparedWith(rows, release);
    const wrong = anyMisplaced(rows, [unit, ...asked], release) ?? unlessPreceded(rows, release);
    const rank = rankOf(rows, unit, release);
    if (wrong !== null || rank === null) return wrong ?? noPlace(unit, release);
    return (
      asserted('place', said, rank) ??
      firstOf(asked, other => notPassed(rows, unit, other, previous, release)) ??
      firstOf(asked, other =>
        hangsOnCorrection(rows, [previous, release], (before, now) => {
          const [own, theirs] = [countsFor(rows, unit), countsFor(rows, other)];
          const [a, b] = [before.get(own) ?? 0, before.get(theirs) ?? Number.POSITIVE_INFINITY];
          const [c, d] = [now.get(own) ?? Number.POSITIVE_INFINITY, now.get(theirs) ?? 0];
          return a > b && c < d && c < a;
        }),
      ) ??
      passive(rows, unit, previous, release) ??
      firstOf(asked, other =>
        firstOf([release, previous], key => {
          const gap = lead(rows, unit, other, key);
          return unless(gap === null || !isNoise(rows, gap, key), `passed ${other} by less than the noise`);
        }),
      ) ??
      firstOf(asked, other => firstOf([release, previous], key => passedUnsurely(rows, unit, other, key))) ??
      movedUnsurely(rows, unit, previous, release) ??
      toldOf(rows, { unit, release, previous, rank }, asked, previous)
    );
  },

  /** S08b: each of the others overtook it, and its own place is worse, as printed and with any correction closed up. */
  overtaken: (rows, { unit, others, release, rank: said }) => {
    const asked = [...new Set(others)];
    const previous = comparedWith(rows, release);
    const wrong = misplaced(rows, unit, release) ?? unlessPreceded(rows, release);
    const [then, rank] = [rankOf(rows, unit, previous), rankOf(rows, unit, release)];
    if (wrong !== null || then === null || rank === null) return wrong ?? noPlace(unit, release);
    return (
      asserted('place', said, rank) ??
      firstOf(asked, other => {
        const rose = overtaking.overtook(rows, { kind: 'overtook', unit: other, others: [unit], release });
        return typeof rose === 'string' ? rose : null;
      }) ??
      unless(rank > then, `did not fall: ${then} in ${previous}, ${rank} in ${release}`) ??
      hangsOnCorrection(rows, [previous, release], (before, after) => {
        const own = countsFor(rows, unit);
        return (before.get(own) ?? Number.POSITIVE_INFINITY) < (after.get(own) ?? 0);
      }) ??
      movedUnsurely(rows, unit, previous, release) ??
      toldOf(rows, { unit, release, previous, rank }, asked, release)
    );
  },
};
