import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

/** Why nothing is printed about what places did over several editions. */
export const courses = {
  noRange: ({ unit, release, since, rank }, n) =>
    `${n.unit(unit)} was ${formats.ordinal(rank)} in every edition on record from ${n.label(since)} to ${n.release(release)}.`,
} satisfies Reasons<'courses'>;
