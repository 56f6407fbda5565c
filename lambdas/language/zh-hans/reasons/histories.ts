import type { Reasons } from '../../language.ts';
import { measured, placeOf } from '../phrases.ts';

/** Why nothing is printed about the best and the lowest place on record. */
export const histories = {
  notBest: ({ unit, release, rank, joint, open }, n) =>
    `${n.unit(unit)}在${n.release(release)}中曾${placeOf(rank, joint, open)}。`,
  noEarlier: ({ unit, release }, n) => `${n.release(release)}之前，${n.unit(unit)}没有这样的名次，无从以哪一次为起点。`,
  asRecently: ({ unit, release, since, of, need }, n) =>
    `${n.unit(unit)}在${n.label(since)}已有与${n.release(release)}${of === 'best' ? '同样好或更好' : '同样低或更低'}的名次记录；“以来”至少须跨${measured(need, '次')}发布。`,
  otherSince: ({ since, found }, n) => `起点应为${n.label(found)}，而不是${since}年。`,
  ledBefore: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中已居首位。`,
  alwaysThere: ({ unit, release, rank, joint, open, releases }, n) =>
    `截至${n.release(release)}，${n.unit(unit)}在${measured(releases, '次')}发布中均${placeOf(rank, joint, open)}，谈不上最好或最低。`,
  neverLed: ({ unit, release }, n) => `${n.release(release)}之前，${n.unit(unit)}从未居首位。`,
} satisfies Reasons<'histories'>;
