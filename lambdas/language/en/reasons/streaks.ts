import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { count } = formats;

/** Why nothing is printed about a place held over editions in a row. */
export const streaks = {
  sinceMismatch: ({ since, until, count: asserted, possible }) =>
    `From ${since} to ${until} there ${possible === 1 ? 'is' : 'are'} ${count(possible)} on record, not ${count(asserted)}.`,
} satisfies Reasons<'streaks'>;
