import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { mark, units } from '../phrases.ts';

const { count, ordinal } = formats;

/** Sentences about a place in a release. */
export const positions = {
  leader: ({ unit, release, universe }, n) =>
    `${n.unit(unit)} ranked first in ${n.release(release)}${universe ? `, which covers ${count(universe)} ${n.nouns(rankingOf(release), universe)}` : ''}.`,
  position: ({ unit, release, rank, sole, universe }, n) =>
    `${n.unit(unit)} ranked ${ordinal(rank)}${mark(!sole)}${universe ? ` of ${count(universe)}` : ''} in ${n.release(release)}.`,
  jointPosition: ({ units: all, release, rank }, n) =>
    all.length > 3
      ? `${n.unit(all[0] ?? '')} was one of ${count(all.length)} sharing ${ordinal(rank)} place in ${n.release(release)}.`
      : `${units(all, n)} ${all.length > 1 ? 'were' : 'was'} joint ${ordinal(rank)} in ${n.release(release)}.`,
  clusterPlace: ({ unit, release, cluster, rank, joint, open }, n) =>
    `In ${n.release(release)}, ${n.unit(unit)} was ranked as part of ${n.unit(cluster)}, which ${joint ? 'was joint' : 'ranked'} ${ordinal(rank)}${mark(open)} as a whole.`,
} satisfies Sentences<'positions'>;
