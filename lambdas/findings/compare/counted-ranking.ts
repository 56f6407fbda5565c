import type { ReleaseKey } from '../../records/release.ts';
import type { Two } from './difference.ts';

/** A ranking that is counted over, and the release of it in each edition; null where the edition has none. */
export interface CountedRanking extends Two<ReleaseKey | null> {
  readonly ranking: string;
}
