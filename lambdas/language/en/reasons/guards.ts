import { rankingOf } from '../../../records/release.ts';
import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { given } from '../phrases.ts';

const { count, ordinal, quantity, top: among } = formats;

/** What every question has to pass: what it names is on record and can be compared. */
export const guards = {
  unknownUnit: ({ unit }) => `Nothing about "${unit}" is on record.`,
  unknownRanking: ({ ranking }) =>
    `No record of the ranking "${ranking}" is held, so nothing in it can be established.`,
  unknownRelease: ({ release }) =>
    `The release "${release}" is not known, or not known to have been published by the cut-off.`,
  notPublished: ({ release }, n) => `No edition of ${n.ranking(rankingOf(release))} appeared for ${n.label(release)}.`,
  unknownIndicator: ({ indicator }) => `No figure for "${indicator}" is on record.`,
  unknownGroup: ({ group }) => `The set "${group}" is not known.`,
  wrongUnitKind: ({ unit, ranking }, n) =>
    `${n.ranking(ranking)} ranks ${n.nouns(ranking)}, so it gives ${n.unit(unit)} no place.`,
  notOnRecord: ({ unit, release }, n) => `Where ${n.unit(unit)} stands in ${n.release(release)} is not known.`,
  belowDepth: ({ unit, release, depth }, n) =>
    `${n.unit(unit)} is not among the first ${depth} of ${n.release(release)}; its place below is not known.`,
  inCluster: ({ unit, release, cluster }, n) =>
    n.succeeds(unit, cluster)
      ? `${n.release(release)} ranks ${n.unit(cluster)}, which ${n.unit(unit)} succeeds; ${n.unit(unit)} has no place of its own there.`
      : n.succeeds(cluster, unit)
        ? `${n.release(release)} ranks ${n.unit(cluster)}, which succeeds ${n.unit(unit)}; ${n.unit(unit)} has no place of its own there.`
        : n.standsFor(unit, cluster)
          ? `${n.release(release)} ranks ${n.unit(cluster)} itself; ${n.unit(unit)} has no place there.`
          : `${n.release(release)} ranks ${n.unit(cluster)} as one; ${n.unit(unit)} has no place of its own there.`,
  banded: ({ unit, release }, n) => `${n.release(release)} gives ${n.unit(unit)} a band, not a place.`,
  tiered: ({ unit, release, tier }, n) => `${n.release(release)} gives ${n.unit(unit)} a tier (${tier}), not a place.`,
  noRank: ({ unit, release }, n) => `${n.release(release)} gives ${n.unit(unit)} no place.`,
  notListed: ({ unit, release }, n) =>
    `${n.unit(unit)} is not in ${n.release(release)}, every place of which is known.`,
  leftOut: ({ unit, release, status }, n) =>
    status === 'withdrawn'
      ? `${n.unit(unit)} was withdrawn from ${n.release(release)}.`
      : `${n.unit(unit)} was outside the scope of ${n.release(release)}.`,
  corrected: ({ unit, release, old, corrected }, n) =>
    `The place of ${n.unit(unit)} in ${n.release(release)} was corrected from ${given(old)} to ${given(corrected)} after printing, and the others stand as printed.`,
  countedTwice: ({ ranking, whole }, n) =>
    `${n.ranking(ranking)} is a dimension of ${n.ranking(whole)}, and beside it the same places would count twice.`,
  nobodyOutside: ({ release, top, size }, n) =>
    size > top
      ? `${n.release(release)} gives all ${count(size)} that it ranks ${top === 1 ? 'first place' : `a place in the ${among(top)}`}, so to be there says nothing.`
      : `${n.release(release)} ranks ${count(size)}, so to be ${top === 1 ? 'first' : `in the ${among(top)}`} there says nothing.`,
  besideCorrected: ({ release, rank }, n) =>
    `Of those at ${ordinal(rank)} place in ${n.release(release)}, one was moved there by a correction; whether they share the place is not known.`,
  tieUnknown: ({ release, rank }, n) =>
    `${n.release(release)} is not known down to ${ordinal(rank)} place, so a tie cannot be excluded.`,
  previousUnknown: ({ release }, n) =>
    `Which edition came before ${n.label(release)} of ${n.ranking(rankingOf(release))} is not known.`,
  firstRelease: ({ release }, n) => `${n.release(release)} is the first of its series.`,
  methodBreak: ({ release, previous }, n) =>
    `The method changed between ${n.label(previous)} and ${n.label(release)}; this is told within one method only.`,
  startsAnew: ({ release, previous }, n) =>
    `The method changed between ${n.label(previous)} and ${n.label(release)}; best and lowest places and runs of moves are counted anew since then.`,
  tooFewSince: ({ release, previous, have, need }, n) =>
    `The method changed between ${n.label(previous)} and ${n.label(release)}; up to the one in question, ${count(have)} ${have === 1 ? 'edition has' : 'editions have'} appeared since, and ${count(need)} are needed.`,
  historyUndeclared: ({ ranking }, n) =>
    `The history of ${n.ranking(ranking)} is not declared complete, so “first”, “best” and “worst” cannot be established.`,
  figuresUndeclared: ({ indicator }, n) =>
    `No declaration that every earlier figure for ${n.indicator(indicator)} is on record exists, so “for the first time” cannot be established.`,
  tooFew: ({ have, need }) =>
    `${have === 0 ? 'None is' : `Only ${count(have)}`} known; ${count(need)} ${need === 1 ? 'is' : 'are'} needed.`,
  otherCount: ({ asserted, found }) => `The records give ${count(found)}, not ${count(asserted)}.`,
  otherFigure: ({ asserted, found }) =>
    `The records give ${quantity(found, 'count')}, not ${quantity(asserted, 'count')}.`,
  noChange: () => 'Nothing changed.',
} satisfies Reasons<'guards'>;
