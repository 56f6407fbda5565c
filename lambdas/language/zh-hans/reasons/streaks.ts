import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { measured } from '../phrases.ts';

/** Why nothing is printed about a place held over editions in a row. */
export const streaks = {
  shortRun: ({ unit, release, top, have, need }, n) =>
    `至${n.release(release)}，${n.unit(unit)}${top === 1 ? '居首位' : `位居${formats.top(top)}`}已连续${measured(have, '次')}；连续${measured(need, '次')}起方作表述。`,
  sinceMismatch: ({ since, until, count, possible }) =>
    `${since}年至${until}年只有${measured(possible, '次')}发布，与所称的${measured(count, '次')}不符。`,
  countedByEdition: ({ ranking }, n) => `没有记录表明${n.ranking(ranking)}一年发布多次，因此按届计数，不按年计。`,
  dayUnknown: ({ release }, n) => `${n.release(release)}的发布日期没有记录，无法计算满几年。`,
} satisfies Reasons<'streaks'>;
