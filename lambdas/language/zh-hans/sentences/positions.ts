import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { placeOf, ranked } from '../phrases.ts';

const { ordinal } = formats;

/** Sentences about a place in a release. */
export const positions = {
  leader: ({ unit, release, universe }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${placeOf(1, false, false)}${universe ? `（共${ranked(universe, release, n)}）` : ''}。`,
  position: ({ unit, release, rank, sole, universe }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${placeOf(rank, false, !sole)}${universe ? `（共${ranked(universe, release, n)}）` : ''}。`,
  jointPosition: ({ units: all, release, rank }, n) =>
    all.length > 3
      ? `${n.unit(all[0] ?? '')}等${ranked(all.length, release, n)}在${n.release(release)}中并列${ordinal(rank)}。`
      : `${all.length === 2 ? all.map(n.unit).join('与') : all.map(n.unit).join('、')}在${n.release(release)}中并列${ordinal(rank)}。`,
  clusterPlace: ({ unit, release, cluster, rank, joint, open }, n) =>
    `在${n.release(release)}中，${n.unit(unit)}计入${n.unit(cluster)}，后者整体${placeOf(rank, joint, open)}。`,
} satisfies Sentences<'positions'>;
