import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

/** Why nothing is printed about what places did over several editions. */
export const courses = {
  noRange: ({ unit, release, since, rank }, n) =>
    `自${n.label(since)}至${n.release(release)}，凡有记录的各次发布中，${n.unit(unit)}均居${formats.ordinal(rank)}。`,
} satisfies Reasons<'courses'>;
