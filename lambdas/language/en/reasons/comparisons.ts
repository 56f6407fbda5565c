import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { places, units } from '../phrases.ts';

const { count } = formats;

/** Why nothing is printed of one against several, one order against another, one sort of rankings against another. */
export const comparisons = {
  withItself: ({ unit }, n) => `${n.unit(unit)} stands among those that it would be set against.`,
  standingUntold: ({ unit, others }, n) =>
    `The records do not tell of ${units(others, n)} whether ${n.unit(unit)} is ahead or behind more often.`,
  otherStanding: ({ unit, other, ahead }, n) =>
    `${n.unit(unit)} is ${ahead ? 'ahead of' : 'behind'} ${n.unit(other)} for certain in more of these ${n.rankingNoun.plural} than it is ${ahead ? 'behind' : 'ahead of'} it.`,
  oneRanking: ({ ranking }, n) => `Both are editions of ${n.ranking(ranking)}.`,
  notDomestic: ({ release, unit }, n) =>
    `${n.release(release)} ranks ${n.unit(unit)} too, which is none of the ${n.focus()}.`,
  sharedInOrder: ({ release, units: shared }, n) => `${units(shared, n)} share a place in ${n.release(release)}.`,
  otherOrder: ({ release, domestic, unit, other }, n) =>
    `${n.unit(unit)} is ahead of ${n.unit(other)} in ${n.release(release)} and behind it in ${n.release(domestic)}.`,
  sameOrder: ({ release, domestic }, n) =>
    `Those that are on record in both stand in the same order in ${n.release(release)} and in ${n.release(domestic)}.`,
  oneRelease: ({ release }, n) => `Both are ${n.release(release)}.`,
  otherMethod: ({ release, against }, n) =>
    `${n.release(release)} and ${n.release(against)} were not made by one method, or it is not known that they were.`,
  oneOrder: ({ release }, n) =>
    `All of those in both share one place in ${n.release(release)}, so they are in no order.`,
  otherTheme: ({ unit, which, ranking }, n) =>
    `By the places on record, ${n.unit(unit)} is ${which === 'best' ? 'best' : 'least well'} placed in rankings of ${n.theme(ranking)}.`,
  tooFewThemes: ({ unit, have, need }, n) =>
    `There is ${have === 0 ? 'no theme' : have === 1 ? 'only one theme' : `only ${count(have)} themes`} in whose rankings ${n.unit(unit)} has two known places; ${count(need)} themes are needed.`,
  themesAlike: ({ unit, least }, n) =>
    `By the median places of ${n.unit(unit)}, no best and no lowest theme stand alone, ${places(least)} or more apart.`,
} satisfies Reasons<'comparisons'>;
