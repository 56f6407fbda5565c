import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { count, top } = formats;

/** Why nothing is printed about in how many rankings or editions. */
export const counts = {
  countExact: ({ unit, top: of, count: c, of: all }, n) =>
    `The count is known exactly: ${n.unit(unit)} is in the ${top(of)} of ${count(c)} of the ${count(all)} rankings.`,
  countUnknown: ({ atLeast, atMost }) =>
    `${atLeast === 0 ? 'At' : `At least ${count(atLeast)} and at`} most ${count(atMost)}: the standing in some of the rankings is not on record.`,
  noBasket: ({ of }) =>
    `The rankings counted over are not named${of ? ` (${count(of)} are claimed)` : ''}, so the count cannot be checked.`,
} satisfies Reasons<'counts'>;
