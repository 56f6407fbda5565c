import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { measured } from '../phrases.ts';

const { top, list } = formats;

/** Why nothing is printed about in how many rankings or editions. */
export const counts = {
  countExact: ({ unit, top: of, count: c, of: all }, n) =>
    `确数已知：${measured(all, '个')}榜单中，${n.unit(unit)}进入其中${measured(c, '个')}的${top(of)}。`,
  countUnknown: ({ atLeast, unknown }, n) =>
    `${atLeast === 0 ? '' : `可以确认的有${measured(atLeast, '个')}；`}在${list(unknown.map(n.releaseShort))}中的情况没有记录。`,
  countImpossible: ({ asserted, least, most }) =>
    `按现有记录应为${least === most ? measured(least, '个') : `${measured(least, '个')}至${measured(most, '个')}`}，而不是${measured(asserted, '个')}。`,
  orderUnknown: ({ unit, other }, n) => `这些榜单中，${n.unit(unit)}与${n.unit(other)}孰先孰后均无法确定。`,
  aheadUnknown: ({ unit, other, ahead, unknown }, n) =>
    `可以确认${n.unit(unit)}领先${n.unit(other)}的有${measured(ahead, '个')}；在${list(unknown.map(n.releaseShort))}中孰先孰后无法确定。`,
  movesUntold: ({ unit, unknown }, n) =>
    `${n.unit(unit)}在${list(unknown.map(n.releaseShort))}中是升、是降还是名次未变，无法确定。`,
  noBasket: ({ of }) => `没有列明所统计的${of ? measured(of, '个') : ''}榜单，无从核对。`,
} satisfies Reasons<'counts'>;
