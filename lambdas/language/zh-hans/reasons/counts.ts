import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { measured } from '../phrases.ts';

const { top } = formats;

/** Why nothing is printed about in how many rankings or editions. */
export const counts = {
  countExact: ({ unit, top: of, count: c, of: all }, n) =>
    `确数已知：${measured(all, '个')}榜单中，${n.unit(unit)}进入其中${measured(c, '个')}的${top(of)}。`,
  countUnknown: ({ atLeast, atMost }) =>
    `${atLeast === 0 ? '' : `至少${measured(atLeast, '个')}、`}至多${measured(atMost, '个')}：在部分榜单中的情况没有记录。`,
  noBasket: ({ of }) => `没有列明所统计的${of ? measured(of, '个') : ''}榜单，无从核对。`,
} satisfies Reasons<'counts'>;
