import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { editions } from '../phrases.ts';

const { count, top } = formats;

/** Within the top; of one that is first place. */
const within = (n: number): string => (n === 1 ? 'in first place' : `in the ${top(n)}`);

/** Why nothing is printed about a place held over editions in a row. */
export const streaks = {
  shortRun: ({ unit, release, top: of, have, need }, n) =>
    `Up to ${n.release(release)}, ${n.unit(unit)} has been ${within(of)} for ${editions(have)}; such runs are told from ${count(need)} on.`,
  sinceMismatch: ({ since, until, count: asserted, possible }) =>
    `From ${since} to ${until} there ${possible === 1 ? 'is' : 'are'} ${count(possible)} on record, not ${count(asserted)}.`,
  countedByEdition: ({ ranking }, n) =>
    `${n.ranking(ranking)} is not known to come out several times a year, so its editions are counted and not years.`,
  dayUnknown: ({ release }, n) =>
    `The day on which ${n.release(release)} came out is not known, so full years cannot be counted.`,
} satisfies Reasons<'streaks'>;
