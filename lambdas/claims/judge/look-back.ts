import { earliestDay, latestDay } from '../../records/partial-date.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import type { Evidence, Reason } from '../claim.ts';
import type { MethodBreak } from '../schema/figures.ts';
import type { View } from '../view.ts';
import { breakBetween, factEvidence, methodUnknown, stepEvidence } from './guards.ts';

/** One release further back. */
export interface Step {
  readonly release: Release;
  readonly key: ReleaseKey;
  /** Places without a release between the one after it and this one, newest first. */
  readonly skipped: readonly Release[];
  /** The change of method between the two. */
  readonly broken: MethodBreak | null;
  /** The stored sequence from the one after it to this one. */
  readonly evidence: readonly Evidence[];
}

/** The releases before one, newest first, as far as the stored sequence goes. */
export interface LookBack {
  readonly steps: readonly Step[];
  /** Null where it goes to the first release there was; else why nobody can look further. */
  readonly open: Reason | null;
  /** The oldest release that was reached. */
  readonly oldest: ReleaseKey;
  /** What says that nothing came before it, or what is there instead. */
  readonly evidence: readonly Evidence[];
}

export function lookBack(view: View, from: Release): LookBack {
  const steps: Step[] = [];
  for (let at = from; ; ) {
    const oldest = releaseKey(at);
    const before = view.before(at);
    const evidence = stepEvidence(view, at);
    if (before.kind === 'first') return { steps, open: null, oldest, evidence };
    if (before.kind === 'unknown')
      return { steps, open: { code: 'previousUnknown', release: oldest }, oldest, evidence };
    const { release, skipped } = before;
    const broken = breakBetween(release, at);
    if (broken === 'unknown') return { steps, open: methodUnknown(release, at), oldest, evidence };
    steps.push({ release, key: releaseKey(release), skipped, broken, evidence });
    at = release;
  }
}

/** The same as far as one method goes, and the change of method that it began with; null where none is reached. */
export function sinceBreak(back: LookBack): LookBack & { readonly method: MethodBreak | null } {
  const at = back.steps.findIndex(({ broken }) => broken !== null);
  const beyond = back.steps[at];
  if (!beyond?.broken) return { ...back, method: null };
  const steps = back.steps.slice(0, at);
  return { steps, open: null, oldest: beyond.broken.release, evidence: beyond.evidence, method: beyond.broken };
}

/** The changes of method that lie between a release and one of the steps back from it, oldest first. */
export const breaksUntil = ({ steps }: LookBack, last: Step): readonly MethodBreak[] =>
  steps
    .slice(0, steps.indexOf(last) + 1)
    .flatMap(({ broken }) => broken ?? [])
    .reverse();

/** A release that is known to have come out before another, and what tells so. */
export interface Earlier {
  readonly release: Release;
  readonly evidence: readonly Evidence[];
}

/**
 * Every release of the ranking on record that came before this one, by the stored sequence, whatever the method; of those
 * that it does not reach, by an earlier label year or an earlier date. Enough to disprove "never before", and for nothing
 * else: there may be more.
 */
export function earlierOnRecord(view: View, from: Release): readonly Earlier[] {
  const chain: Earlier[] = [];
  const evidence: Evidence[] = [];
  for (let at = from; ; ) {
    const before = view.before(at);
    if (before.kind !== 'release' || chain.some(({ release }) => release === before.release)) break;
    evidence.push(...stepEvidence(view, at));
    at = before.release;
    chain.push({ release: at, evidence: [...evidence] });
  }
  const linked = new Set([from, ...chain.map(({ release }) => release)]);
  const others = view.releasesOf(from.ranking).flatMap((release): readonly Earlier[] => {
    const told = linked.has(release) ? null : earlierBy(release, from);
    return told ? [{ release, evidence: [release, from].flatMap(each => factEvidence(each, told)) }] : [];
  });
  // Latest first, as far as labels and dates tell.
  return [...chain, ...others.reverse()];
}

/** What tells that a release of the same ranking came after another; null where nothing on record does. */
export function cameAfter(view: View, key: ReleaseKey, other: Release): readonly Evidence[] | null {
  const release = view.release(key);
  if (release?.ranking !== other.ranking) return null;
  return earlierOnRecord(view, release).find(earlier => earlier.release === other)?.evidence ?? null;
}

/** The fact that tells that one release came before another; null where none does. */
function earlierBy(one: Release, other: Release): 'labelYear' | 'released' | null {
  if (one.labelYear && other.labelYear && one.labelYear.value < other.labelYear.value) return 'labelYear';
  if (!one.released || !other.released) return null;
  return latestDay(one.released.value.date) < earliestDay(other.released.value.date) ? 'released' : null;
}

/**
 * What tells that every release up to this one is on record: the word of the release itself, or of a later one and, by the
 * stored sequence, its label year or its date, that it came later. Null where no release says so.
 */
export function historyDeclared(view: View, release: Release): readonly Evidence[] | null {
  const declares = (one: Release): boolean => one.historyComplete?.value === true;
  for (const one of [release, ...view.releasesOf(release.ranking)].filter(declares)) {
    const after = one === release ? [] : cameAfter(view, releaseKey(one), release);
    if (after) return [...factEvidence(one, 'historyComplete'), ...after];
  }
  return null;
}
