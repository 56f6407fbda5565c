import type { Language } from '../language.ts';
import { formats } from './formats.ts';
import { reason as reasonDimensions } from './reasons-dimensions.ts';
import { reason as reasonMore } from './reasons-more.ts';
import { reason as reasonPlacing } from './reasons-placing.ts';
import { reason as reasonValues } from './reasons-values.ts';

const { count, ordinal, top, list } = formats;

export const reason: Language['reason'] = {
  ...reasonMore,
  ...reasonDimensions,
  ...reasonValues,
  ...reasonPlacing,
  unknownUnit: ({ unit }) => `Nothing about "${unit}" is on record.`,
  unknownRanking: ({ ranking }) =>
    `No record of the ranking "${ranking}" is held, so nothing in it can be established.`,
  unknownRelease: ({ release }) => `The release "${release}" is not on record, or was published after the cut-off.`,
  unknownIndicator: ({ indicator }) => `No figure for "${indicator}" is on record.`,
  unknownGroup: ({ group }) => `The set "${group}" is not on record.`,
  wrongUnitKind: ({ unit, ranking }, n) =>
    `${n.ranking(ranking)} ranks ${n.nouns(ranking)}, so it gives ${n.unit(unit)} no place.`,
  notOnRecord: ({ unit, release }, n) => `No record of ${n.unit(unit)} in ${n.release(release)}.`,
  belowDepth: ({ unit, release, depth }, n) =>
    `${n.unit(unit)} is not among the first ${depth} of ${n.release(release)}; its place below is not on record.`,
  inCluster: ({ unit, release, cluster }, n) =>
    `${n.release(release)} ranks ${n.unit(cluster)} as one; ${n.unit(unit)} has no place of its own.`,
  banded: ({ unit, release }, n) => `${n.release(release)} gives ${n.unit(unit)} a band, not a place.`,
  noRank: ({ unit, release }, n) => `${n.release(release)} gives ${n.unit(unit)} no place.`,
  otherRank: ({ unit, release, rank }, n) => `${n.unit(unit)} is ${ordinal(rank)} in ${n.release(release)}.`,
  tied: ({ unit, release, rank, with: others }, n) =>
    `${n.unit(unit)} shares ${ordinal(rank)} place in ${n.release(release)} with ${list(others.map(n.unit))}.`,
  notTied: ({ unit, release, rank }, n) =>
    `${n.unit(unit)} holds ${ordinal(rank)} place in ${n.release(release)} alone.`,
  tieUnknown: ({ release, rank }, n) =>
    `${n.release(release)} is not on record down to ${ordinal(rank)} place, so a tie cannot be excluded.`,
  previousUnknown: ({ release }, n) =>
    `Which edition came before ${n.label(release)} of ${n.ranking(release.split('/')[0] ?? '')} is not on record.`,
  firstRelease: ({ release }, n) => `${n.release(release)} is the first of its series.`,
  methodBreak: ({ release, previous }, n) =>
    `The method changed between ${n.label(previous)} and ${n.label(release)}; the two cannot be compared.`,
  historyUndeclared: ({ ranking }, n) =>
    `The history of ${n.ranking(ranking)} is not declared complete, so “first”, “best” and “worst” cannot be established.`,
  figuresUndeclared: ({ indicator }, n) =>
    `No declaration that every earlier figure for ${n.indicator(indicator)} is on record exists, so “for the first time” cannot be established.`,
  tooFew: ({ have, need }) => `Only ${count(have)} on record; ${count(need)} are needed.`,
  sinceMismatch: ({ since, until, count: asserted, possible }) =>
    `From ${since} to ${until} there ${possible === 1 ? 'is' : 'are'} ${count(possible)} on record, not ${count(asserted)}.`,
  otherCount: ({ asserted, found }) => `The records give ${count(found)}, not ${count(asserted)}.`,
  countUnknown: ({ atLeast, atMost }) =>
    `${atLeast === 0 ? 'At' : `At least ${count(atLeast)} and at`} most ${count(atMost)}: the standing in some of the rankings is not on record.`,
  noBasket: ({ of }) =>
    `The rankings counted over are not named${of ? ` (${count(of)} are claimed)` : ''}, so the count cannot be checked.`,
  noMove: ({ unit, release }, n) => `${n.unit(unit)} has the same place in ${n.release(release)} as before.`,
  notAhead: ({ unit, other, release }, n) =>
    `${n.unit(unit)} is not ahead of ${n.unit(other)} in ${n.release(release)}.`,
  notBehind: ({ unit, other, release }, n) =>
    `${n.unit(unit)} was not behind ${n.unit(other)} in ${n.release(release)}.`,
  othersFell: ({ unit, release }, n) => `${n.unit(unit)} did not improve in ${n.release(release)}; the others fell.`,
  universeGrew: ({ release, previous }, n) =>
    `The field changed between ${n.label(previous)} and ${n.label(release)}, and the change does not hold among those ranked in both.`,
  wasIn: ({ unit, release, top: of }, n) => `${n.unit(unit)} was in the ${top(of)} of ${n.release(release)}.`,
  wasOut: ({ unit, release, top: of }, n) => `${n.unit(unit)} was not in the ${top(of)} of ${n.release(release)}.`,
  notBest: ({ unit, release, rank }, n) => `${n.unit(unit)} was ${ordinal(rank)} in ${n.release(release)}.`,
  noValue: ({ unit, indicator, year }, n) =>
    `No figure for ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} is on record.`,
  notStrict: ({ unit, indicator, year }, n) =>
    `The figure for ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} does not bear it out.`,
  notAbove: ({ unit, indicator, year }, n) =>
    `The figure for ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} is not above it.`,
  notHighest: ({ unit, other, indicator, year, best }, n) =>
    `In ${year} ${n.unit(unit)} is not ${best === 'highest' ? 'above' : 'below'} ${n.unit(other)} in ${n.indicator(indicator)}.`,
  notMember: ({ unit, group }, n) => `${n.unit(unit)} is not one of ${n.group(group)}.`,
  listIncomplete: ({ title, edition }, n) =>
    `The full list of holders of “${n.honourTitle(title)}” for ${edition} is not on record.`,
  notHonoured: ({ unit, title, edition }, n) =>
    `${n.unit(unit)} does not hold “${n.honourTitle(title)}” for ${edition}.`,
  noChange: () => 'There is nothing of the sort to report.',
};
