import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { capital, counted } from '../phrases.ts';

const { count, top, list } = formats;

/** Why nothing is printed about in how many rankings or editions. */
export const counts = {
  countExact: ({ unit, top: of, count: c, of: all }, n) =>
    `The count is known exactly: ${n.unit(unit)} is ${of === 1 ? 'in first place in' : `in the ${top(of)} of`} ${count(c)} of the ${counted(all, n.rankingNoun)}.`,
  countUnknown: ({ atLeast, clustered, unknown }, n) => {
    const parts = [
      ...(atLeast === 0 ? [] : [`${count(atLeast)} ${atLeast === 1 ? 'is' : 'are'} certain`]),
      ...(clustered.length > 0
        ? [`in ${list(clustered.map(n.releaseShort))} it is ranked only together with others`]
        : []),
      ...(unknown.length > 0 ? [`where it stands in ${list(unknown.map(n.releaseShort))} is not known`] : []),
    ];
    return `${capital(parts.join('; '))}.`;
  },
  countImpossible: ({ asserted, least, most }) =>
    `The records leave room for ${least === most ? count(least) : `${count(least)} to ${count(most)}`}, not for ${count(asserted)}.`,
  orderUnknown: ({ unit, other }, n) =>
    `In none of these ${n.rankingNoun.plural} do the records tell which of ${n.unit(unit)} and ${n.unit(other)} is ahead.`,
  aheadUnknown: ({ unit, other, ahead, unknown }, n) =>
    `${n.unit(unit)} is ahead of ${n.unit(other)} in ${count(ahead)} for certain; which of the two is ahead in ${list(unknown.map(n.releaseShort))} the records do not tell.`,
  movesUntold: ({ unit, unknown, shared }, n) => {
    const names = (keys: readonly string[]) => list(keys.map(n.releaseShort));
    const sharing = `in ${names(shared)} the rank is the same, and was shared with others either only now or only before`;
    if (unknown.length === 0) return `${n.unit(unit)}: ${sharing}.`;
    const open = `Whether ${n.unit(unit)} rose, fell or kept its place in ${names(unknown)} cannot be told`;
    return shared.length > 0 ? `${open}; ${sharing}.` : `${open}.`;
  },
  tiersAlone: ({ unit, tiered, outside }, n) => {
    const names = (keys: readonly string[]) => list(keys.map(n.releaseShort));
    const uncovered =
      outside.length > 0 ? `, and ${names(outside)} ${outside.length === 1 ? 'does' : 'do'} not cover it` : '';
    return `${names(tiered)} ${tiered.length === 1 ? 'gives' : 'give'} ${n.unit(unit)} a tier instead of a place${uncovered}, so there is nothing to count.`;
  },
  oneTier: ({ unit, other, release, tier }, n) =>
    `${n.unit(unit)} and ${n.unit(other)} are both classified ${tier} in ${n.release(release)}.`,
  noBasket: ({ of }, { rankingNoun }) =>
    `The ${rankingNoun.plural} tracked are not named${of ? ` (${count(of)} ${of === 1 ? 'is' : 'are'} claimed)` : ''}, so the count cannot be checked.`,
} satisfies Reasons<'counts'>;
