import type { Figures, KindOf, Queries } from '../../claims/schema/kinds.ts';
import { type Derivations, firstOf, type Refusal, unless } from './derivation.ts';
import { fieldSince } from './field.ts';
import {
  changedUnsurely,
  comesBack,
  comparedWith,
  isCovered,
  isJoint,
  misplaced,
  openIn,
  statusOf,
  unlessInTop,
  unlessPreceded,
  unlessSomeOutside,
} from './guards.ts';
import { crossedUnsurely } from './line.ts';
import { crossingHangs } from './restated.ts';
import { countsFor, isInTop, type Rows, rankOf, rowOf, spanOf, succeededBy } from './rows.ts';
import {
  allBefore,
  backTo,
  hasWholeHistory,
  knownBefore,
  methodBreaks,
  methodChanges,
  previousOf,
  surelyBefore,
  untoldMethod,
} from './sequence.ts';

/** A place, a band, a tier or a score of its own. */
const isListed = (rows: Rows, unit: string, key: string): boolean =>
  isCovered(rows, unit, key) && statusOf(rows, unit, key) === null;

/** By which word of the publisher a unit is none of the field of a release; null where it is, or nothing says so. */
function leftOutBy(rows: Rows, unit: string, key: string): 'not-in-universe' | 'withdrawn' | null {
  const status = statusOf(rows, unit, key);
  return status === 'not-in-universe' || status === 'withdrawn' ? status : null;
}

const isLeftOut = (rows: Rows, unit: string, key: string): boolean => leftOutBy(rows, unit, key) !== null;

/** Whether some row with a place counts for the same unit: its own, a cluster's, or that of the city of a cluster. */
const isCountedIn = (rows: Rows, unit: string, key: string): boolean =>
  rows.list(key).rows.some(row => row.place.kind !== 'absent' && countsFor(rows, row.unit) === countsFor(rows, unit));

const noneBefore = (release: string): Refusal =>
  `compares ${release} with the release before it, which is not on record`;

/** In the top so many, by a place or by a band. */
const notEntered = (rows: Rows, unit: string, release: string, top: number): Refusal | null =>
  misplaced(rows, unit, release) ?? unlessInTop(rows, unit, release, top, true);

/** The one of several releases after which none of them is known to have come; of more than one the first by its id. */
const latestOf = (rows: Rows, keys: readonly string[]): string | undefined =>
  keys.filter(key => !keys.some(other => surelyBefore(rows, other).includes(key))).sort()[0];

/** Outside of the top of every release since the latest that had it there. */
function backInTop(rows: Rows, { unit, release, top }: Queries['returnedToTop']): Figures['returnedToTop'] | Refusal {
  const wrong = notEntered(rows, unit, release, top);
  const back = backTo(rows, release, key => isInTop(rows, unit, key, top) === false);
  if (wrong !== null || back === null) return wrong ?? `has no release before ${release} in which it was in the top`;
  const [previous] = back.between;
  if (previous === undefined)
    return unlessInTop(rows, unit, back.last, top, true) ?? `was in the top ${top} of the release before`;
  return (
    unlessInTop(rows, unit, back.last, top, true) ??
    unlessSomeOutside(rows, [back.last, release], top) ??
    comesBack(rows, unit, previous) ??
    changedUnsurely(rows, unit, previous, release) ??
    changedUnsurely(rows, unit, back.last, back.between.at(-1) ?? previous) ??
    crossedUnsurely(rows, unit, [release, previous, back.between.at(-1) ?? previous, back.last], top) ??
    crossingHangs(rows, unit, [previous, release], { top, into: true }) ??
    untoldMethod(rows, release, back.last) ?? {
      unit,
      release,
      previous,
      last: back.last,
      unbroken: true,
      top,
      rank: rankOf(rows, unit, release),
      joint: isJoint(rows, unit, release),
      open: openIn(rows, unit, [release]),
      ...fieldSince(rows, unit, previous, release),
      breaks: methodBreaks(rows, release, back.last),
    }
  );
}

/** Three in order: in the top of some release, outside of that of the one before, in again; what lies between may be open. */
function againInTop(rows: Rows, { unit, release, top }: Queries['returnedToTop']): Figures['returnedToTop'] | Refusal {
  const previous = comparedWith(rows, release);
  const wrong =
    notEntered(rows, unit, release, top) ??
    unlessPreceded(rows, release) ??
    unlessInTop(rows, unit, previous, top, false) ??
    comesBack(rows, unit, previous) ??
    changedUnsurely(rows, unit, previous, release) ??
    crossedUnsurely(rows, unit, [release, previous], top) ??
    crossingHangs(rows, unit, [previous, release], { top, into: true });
  if (wrong !== null) return wrong;
  const last = latestOf(
    rows,
    surelyBefore(rows, previous).filter(key => isInTop(rows, unit, key, top) === true),
  );
  if (last === undefined) return `is not on record as in the top ${top} before ${previous}`;
  const breaks = methodChanges(rows, [last, previous, release]);
  if (typeof breaks === 'string') return breaks;
  return (
    unlessSomeOutside(rows, [last, release], top) ??
    changedUnsurely(rows, unit, last, previous) ??
    crossedUnsurely(rows, unit, [last], top) ??
    crossingHangs(rows, unit, [last, previous], { top, into: false }) ?? {
      unit,
      release,
      previous,
      last,
      unbroken: false,
      top,
      rank: rankOf(rows, unit, release),
      joint: isJoint(rows, unit, release),
      open: openIn(rows, unit, [release]),
      otherField: false,
      universes: null,
      breaks,
    }
  );
}

/** Who came into a ranking or its top, came back, or went. */
export const entries: Derivations<KindOf<'entries'>> = {
  enteredTop: (rows, { unit, release, top }) => {
    const previous = comparedWith(rows, release);
    return (
      notEntered(rows, unit, release, top) ??
      unlessPreceded(rows, release) ??
      unlessInTop(rows, unit, previous, top, false) ??
      comesBack(rows, unit, previous) ??
      unlessSomeOutside(rows, [release], top) ??
      changedUnsurely(rows, unit, previous, release) ??
      crossedUnsurely(rows, unit, [release, previous], top) ??
      crossingHangs(rows, unit, [previous, release], { top, into: true }) ?? {
        unit,
        release,
        previous,
        top,
        rank: rankOf(rows, unit, release),
        joint: isJoint(rows, unit, release),
        from: rankOf(rows, unit, previous),
        wasJoint: isJoint(rows, unit, previous),
        open: openIn(rows, unit, [previous, release]),
        ...fieldSince(rows, unit, previous, release),
        breaks: methodBreaks(rows, release, previous),
      }
    );
  },

  firstEntry: (rows, { unit, release, top }) => {
    const before = allBefore(rows, release);
    const wrong =
      notEntered(rows, unit, release, top) ??
      unless(hasWholeHistory(rows, release), `needs the whole history of ${release}, which is not declared`);
    if (wrong !== null || before === null)
      return wrong ?? `needs every release before ${release}; one is not on record`;
    const [previous] = before;
    const first = before.at(-1) ?? release;
    if (previous === undefined) return `has no release before ${release} to be the first after`;
    return (
      untoldMethod(rows, release, first) ??
      unlessSomeOutside(rows, [release], top) ??
      unlessInTop(rows, unit, previous, top, false) ??
      comesBack(rows, unit, previous) ??
      crossingHangs(rows, unit, [previous, release], { top, into: true }) ??
      // In an earlier one it may have been outside of the field altogether.
      firstOf(before, key =>
        statusOf(rows, unit, key) === 'not-in-universe' ? null : unlessInTop(rows, unit, key, top, false),
      ) ??
      firstOf(before, key => changedUnsurely(rows, unit, key, release)) ??
      crossedUnsurely(rows, unit, [release, ...before], top) ?? {
        unit,
        release,
        top,
        rank: rankOf(rows, unit, release),
        joint: isJoint(rows, unit, release),
        open: openIn(rows, unit, [release]),
        ...fieldSince(rows, unit, previous, release),
        breaks: methodBreaks(rows, release, first),
      }
    );
  },

  returnedToTop: (rows, query) => {
    const unbroken = backInTop(rows, query);
    if (typeof unbroken !== 'string') return unbroken;
    const broken = againInTop(rows, query);
    return typeof broken === 'string' ? unbroken : broken;
  },

  leftTop: (rows, { unit, release, top }) => {
    const previous = comparedWith(rows, release);
    return (
      unlessPreceded(rows, release) ??
      misplaced(rows, unit, previous) ??
      unlessInTop(rows, unit, previous, top, true) ??
      unlessInTop(rows, unit, release, top, false) ??
      unlessSomeOutside(rows, [previous], top) ??
      unless(statusOf(rows, unit, release) !== 'withdrawn', `was taken out of ${release}: it did not fall`) ??
      changedUnsurely(rows, unit, previous, release) ??
      crossedUnsurely(rows, unit, [release, previous], top) ??
      crossingHangs(rows, unit, [previous, release], { top, into: false }) ?? {
        unit,
        release,
        previous,
        top,
        from: rankOf(rows, unit, previous),
        to: rankOf(rows, unit, release),
        band: rankOf(rows, unit, release) === null ? spanOf(rows, unit, release) : null,
        wasJoint: isJoint(rows, unit, previous),
        joint: isJoint(rows, unit, release),
        open: openIn(rows, unit, [previous, release]),
        ...fieldSince(rows, unit, previous, release),
        breaks: methodBreaks(rows, release, previous),
      }
    );
  },

  newToRanking: (rows, { unit, release }) => {
    const previous = previousOf(rows, release);
    const wrong = misplaced(rows, unit, release);
    if (wrong !== null || previous === null) return wrong ?? noneBefore(release);
    const formedFrom = succeededBy(rows.unit, unit);
    return (
      unless(rankOf(rows, unit, release) !== null, `is not covered by ${release} with a place of its own`) ??
      unless(
        statusOf(rows, unit, previous) === 'not-in-universe',
        `is not on record as outside the field of ${previous}`,
      ) ??
      unless(!isCountedIn(rows, unit, previous), `has a place in ${previous} under another name`) ??
      unless(!knownBefore(rows, release).some(key => isCovered(rows, unit, key)), 'was covered before') ??
      unless(
        !formedFrom.some(other => isCovered(rows, other, previous)),
        `succeeds others whom ${previous} covered`,
      ) ?? { unit, release, previous }
    );
  },

  returnedToRanking: (rows, { unit, release }) => {
    const previous = previousOf(rows, release);
    const wrong =
      misplaced(rows, unit, release) ?? unless(isListed(rows, unit, release), `is not covered by ${release}`);
    if (wrong !== null) return wrong;
    const back = backTo(rows, release, key => isLeftOut(rows, unit, key));
    const status = previous === null ? null : leftOutBy(rows, unit, previous);
    if (previous !== null && status !== null && back !== null && isListed(rows, unit, back.last))
      return { unit, release, previous, last: back.last, unbroken: true, status };
    // Three in order: all that are known to have covered it came before one that leaves it out.
    const before = surelyBefore(rows, release);
    const within = before.filter(key => isCovered(rows, unit, key));
    const after = before.filter(
      key => isLeftOut(rows, unit, key) && within.every(each => surelyBefore(rows, key).includes(each)),
    );
    const [out, last] = [latestOf(rows, after), latestOf(rows, within)];
    const by = out === undefined ? null : leftOutBy(rows, unit, out);
    if (out === undefined || by === null)
      return `is not on record as left out before ${release}, and since it was covered`;
    if (last === undefined || !isListed(rows, unit, last))
      return `is not on record as covered before ${out} left it out`;
    return { unit, release, previous: out, last, unbroken: false, status: by };
  },

  removed: (rows, { unit, release }) => {
    const row = rowOf(rows, unit, release);
    const status = statusOf(rows, unit, release);
    const previous = previousOf(rows, release);
    const wrong = misplaced(rows, unit, release);
    if (wrong !== null || previous === null) return wrong ?? noneBefore(release);
    if (status !== 'not-in-universe' && status !== 'withdrawn') return `is not on record as left out of ${release}`;
    if (!row || (row.note === null && status === 'not-in-universe'))
      return `was left out of ${release} for no reason on record`;
    return (
      unless(isListed(rows, unit, previous), `was not covered by ${previous}`) ?? {
        unit,
        release,
        previous,
        status,
        reason: row.note,
      }
    );
  },

  /** S13, S32: the unit has a row now and had none of its own before; those that it was formed from had. */
  succession: (rows, { unit, release }) => {
    const previous = previousOf(rows, release);
    const wrong =
      misplaced(rows, unit, release) ??
      unless(
        rowOf(rows, unit, release) !== null && statusOf(rows, unit, release) === null,
        `is not covered by ${release}`,
      );
    if (wrong !== null || previous === null) return wrong ?? noneBefore(release);
    const succeeded = succeededBy(rows.unit, unit)
      .filter(other => isCovered(rows, other, previous))
      .sort();
    return (
      unless(!isCovered(rows, unit, previous), `was covered by ${previous} itself`) ??
      unless(succeeded.length > 0, `succeeds nobody whom ${previous} covered`) ?? {
        unit,
        release,
        previous,
        succeeded,
      }
    );
  },
};
