import type { ReasonFactsMore } from '../../claims/schema/reasons-more.ts';
import type { Language } from '../language.ts';
import { formats } from './formats.ts';

const { count, list, quantity, top } = formats;
const figure = (value: string): string => quantity(value, 'count');

export const reason: Pick<Language['reason'], keyof ReasonFactsMore> = {
  stillCovered: ({ unit, release }, n) => `${n.unit(unit)} is covered by ${n.release(release)}.`,
  noPredecessor: ({ unit, release }, n) =>
    `Nobody whom ${n.unit(unit)} succeeds is on record as covered by ${n.release(release)}.`,
  succeedsOthers: ({ unit, release, others }, n) =>
    `${n.unit(unit)} succeeds ${list(others.map(n.unit))}, covered by ${n.release(release)}: it is not new, and not compared.`,
  notCovered: ({ unit, release }, n) => `${n.unit(unit)} was not covered by ${n.release(release)} either.`,
  noReason: ({ unit, release }, n) =>
    `The reason for what ${n.release(release)} has of ${n.unit(unit)} is not on record.`,
  endUnknown: ({ ranking }, n) => `Nothing on record says that ${n.ranking(ranking)} was discontinued.`,
  goesOn: ({ ranking, release }, n) => `${n.ranking(ranking)} went on with ${n.label(release)}.`,
  noEarlier: ({ unit, release }, n) =>
    `No edition before ${n.release(release)} has ${n.unit(unit)} at such a place, so there is none to count from.`,
  otherSince: ({ since, found }, n) => `The edition to count from is ${n.label(found)}, not ${since}.`,
  ledBefore: ({ unit, release }, n) => `${n.unit(unit)} led ${n.release(release)} already.`,
  neverLed: ({ unit, release }, n) => `${n.unit(unit)} led no edition before ${n.release(release)}.`,
  noScore: ({ unit, release }, n) => `No score of ${n.unit(unit)} in ${n.release(release)} is on record.`,
  precision: ({ release }, n) =>
    `The scores in ${n.release(release)} are not on record to the same number of decimals.`,
  scoresContradict: ({ release }, n) => `The scores on record for ${n.release(release)} do not go with the places.`,
  equalScores: ({ unit, other, release }, n) =>
    `${n.unit(unit)} and ${n.unit(other)} have the same score in ${n.release(release)}.`,
  otherFigure: ({ asserted, found }) => `The records give ${figure(found)}, not ${figure(asserted)}.`,
  scoreNotUp: ({ unit, release, previous }, n) =>
    `The score of ${n.unit(unit)} in ${n.release(release)} is no better than in ${n.label(previous)}, so it is not said to have overtaken anybody.`,
  withinNoise: ({ unit, other, release, noise }, n) =>
    `The scores of ${n.unit(unit)} and ${n.unit(other)} in ${n.release(release)} differ by less than ${figure(noise)}, which the publisher calls too little to be meaningful.`,
  aboveNoise: ({ unit, other, release, noise }, n) =>
    `The scores of ${n.unit(unit)} and ${n.unit(other)} in ${n.release(release)} do not differ by less than ${figure(noise)}.`,
  spreadWithinNoise: ({ release, top: of, noise }, n) =>
    `The scores of the ${top(of)} of ${n.release(release)} differ by less than ${figure(noise)}, which the publisher calls too little to be meaningful.`,
  noNoise: ({ release }, n) =>
    `Which differences between scores mean nothing in ${n.release(release)} is not on record.`,
  notListedTo: ({ release, top }, n) => `${n.release(release)} is not on record down to place ${top}.`,
  notWhole: ({ release }, n) => `${n.release(release)} is not on record as a whole.`,
  sumMismatch: ({ release, found, universe }, n) =>
    `${n.release(release)} ranks ${count(universe)}, and ${count(found)} of them are on record.`,
  otherKinds: ({ ranking }, n) => `${n.ranking(ranking)} ranks ${n.nouns(ranking)}, and no cities.`,
  clusterAmong: ({ release, cluster }, n) =>
    `${n.release(release)} ranks ${n.unit(cluster)} as one, which can be counted neither in nor out.`,
  countryUnknown: ({ unit }, n) => `The country of ${n.unit(unit)} is not on record.`,
  noGroup: () => 'Which units are counted is not said.',
  noBase: ({ unit, indicator, year }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} in ${year} is not above zero, so a change has no percentage.`,
  yearsReversed: ({ from, to }) => `A change leads from an earlier year to a later one, not from ${from} to ${to}.`,
  roundsAway: ({ unit, indicator, from, to }, n) =>
    `The change in ${n.indicator(indicator)} of ${n.unit(unit)} from ${from} to ${to} is nothing when it is rounded.`,
  noValueChange: ({ unit, indicator, from, to }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} is the same in ${from} and ${to}.`,
  isPlace: ({ indicator }, n) => `${n.indicator(indicator)} is a place, and a place has no percentage.`,
  notBanded: ({ unit, release }, n) => `${n.release(release)} gives ${n.unit(unit)} a place, not a band.`,
  otherBand: ({ unit, release, from, to }, n) =>
    `${n.unit(unit)} is in the ${from}${to === null ? '+' : `–${to}`} band of ${n.release(release)}.`,
  bandsOverlap: ({ unit, release, previous }, n) =>
    `The bands of ${n.unit(unit)} in ${n.label(previous)} and ${n.release(release)} overlap, so no move can be told.`,
  sameMethod: ({ release, previous }, n) => `${n.label(previous)} and ${n.release(release)} were made by one method.`,
  segmentUnknown: ({ release }, n) => `By which method ${n.release(release)} was made is not on record.`,
  noRevision: ({ unit, release }, n) => `No correction of ${n.unit(unit)} in ${n.release(release)} is on record.`,
  coverageUnknown: ({ release }, n) => `How many units ${n.release(release)} covers is not on record.`,
};
