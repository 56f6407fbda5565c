import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { ordinal, quantity, top } = formats;

/** Why nothing is printed about scores and the differences between them. */
export const scores = {
  noScore: ({ unit, release }, n) => `${n.unit(unit)} has no score on record in ${n.release(release)}.`,
  precision: ({ release }, n) => `The scores in ${n.release(release)} are not known to the same number of decimals.`,
  scoresContradict: ({ release }, n) => `The scores on record for ${n.release(release)} do not go with the places.`,
  equalScores: ({ unit, other, release }, n) =>
    `${n.unit(unit)} and ${n.unit(other)} have the same score in ${n.release(release)}.`,
  withinNoise: ({ unit, other, release, noise }, n) =>
    `The scores of ${n.unit(unit)} and ${n.unit(other)} in ${n.release(release)} differ by less than ${quantity(noise, 'count')}, which the publisher calls too little to be meaningful.`,
  aboveNoise: ({ unit, other, release, noise }, n) =>
    `The scores of ${n.unit(unit)} and ${n.unit(other)} in ${n.release(release)} do not differ by less than ${quantity(noise, 'count')}.`,
  placeEmpty: ({ release, rank }, n) => `Nobody holds ${ordinal(rank)} place in ${n.release(release)}.`,
  spreadWithinNoise: ({ release, from, top: of, noise }, n) =>
    `The scores of ${from === null ? `the ${top(of)}` : `${ordinal(from)} to ${ordinal(of)} place`} of ${n.release(release)} differ by less than ${quantity(noise, 'count')}, which the publisher calls too little to be meaningful.`,
  changeWithinNoise: ({ release, previous, noise }, n) =>
    `The change of the scores between ${n.label(previous)} and ${n.release(release)} is smaller than ${quantity(noise, 'count')}, which the publisher calls too little to be meaningful.`,
  noNoise: ({ release }, n) => `Which differences between scores mean nothing in ${n.release(release)} is not known.`,
  notListedTo: ({ release, top }, n) => `${n.release(release)} is not known down to place ${top}.`,
  goalpostsUnknown: ({ release }, n) =>
    `Nothing on record says that the scores in ${n.release(release)} are on a fixed scale.`,
  goalpostsMoved: ({ release, previous }, n) =>
    `The scores in ${n.release(release)} are on another scale than those of ${n.label(previous)}.`,
  otherPrecision: ({ release, previous }, n) =>
    `The scores in ${n.release(release)} have another number of decimals than those of ${n.label(previous)}.`,
  gapWent: ({ unit, other, release, direction }, n) =>
    `The lead of ${n.unit(unit)} over ${n.unit(other)} ${direction} in ${n.release(release)}.`,
} satisfies Reasons<'scores'>;
