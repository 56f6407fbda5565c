import type { ReleaseKey } from '../records/release.ts';
import type { View } from './view.ts';

/** The place of a unit in a release is that of a cluster which bears its name: the cluster was ranked, and not the unit alone. */
export function isStoodFor(view: View, unit: string, release: ReleaseKey): boolean {
  const status = view.rankStatus(unit, release);
  return 'record' in status && status.kind !== 'inCluster' && status.record.unit !== unit;
}
