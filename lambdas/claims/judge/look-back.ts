import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import type { Evidence, Reason } from '../claim.ts';
import type { View } from '../view.ts';
import { sameSegment, stepEvidence } from './guards.ts';

/** One release further back. */
export interface Step {
  readonly release: Release;
  readonly key: ReleaseKey;
  /** Places without a release between the one after it and this one, newest first. */
  readonly skipped: readonly Release[];
  /** The stored sequence from the one after it to this one. */
  readonly evidence: readonly Evidence[];
}

/** The releases before one, newest first, as far as the stored sequence goes under one method. */
interface LookBack {
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
    const key = releaseKey(release);
    if (!sameSegment(release, at)) {
      const open = { code: 'methodBreak' as const, release: oldest, previous: key };
      return { steps, open, oldest, evidence };
    }
    steps.push({ release, key, skipped, evidence });
    at = release;
  }
}
