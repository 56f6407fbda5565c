import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { type Evidence, type Finding, withheld } from '../claim.ts';
import type { View } from '../view.ts';
import { factEvidence } from './guards.ts';

/**
 * Whoever is ranked in a field of no more than n is among its first n: to say so of one of them says nothing, and counting
 * it as a success misleads. Withheld with the first of the releases of which that is known.
 */
export function nobodyOutside(
  view: View,
  keys: readonly ReleaseKey[],
  top: number,
  evidence: readonly Evidence[],
): Finding<never> | null {
  for (const key of keys) {
    const release = view.release(key);
    if (release && isAllTop(view, release, top)) {
      const size = release.universeSize?.value ?? 0;
      return withheld({ code: 'nobodyOutside', release: releaseKey(release), top, size }, [
        ...evidence,
        ...factEvidence(release, 'universeSize'),
      ]);
    }
  }
  return null;
}

/** Whether nobody can be outside the first n. Who is covered and given no place is outside, and no size tells of it. */
export const isAllTop = (view: View, release: Release, top: number): boolean =>
  release.universeSize !== null &&
  release.universeSize.value <= top &&
  !view.recordsOf(releaseKey(release)).some(({ place }) => place.kind === 'absent' && place.status === 'unranked');
