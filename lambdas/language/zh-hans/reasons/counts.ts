import type { Reasons } from '../../language.ts';
import { measured } from '../phrases.ts';

/** Why nothing is printed about in how many rankings or editions. */
export const counts = {
  countUnknown: ({ atLeast, atMost }) =>
    `${atLeast === 0 ? '' : `至少${measured(atLeast, '个')}、`}至多${measured(atMost, '个')}：在部分榜单中的情况没有记录。`,
  noBasket: ({ of }) => `没有列明所统计的${of ? measured(of, '个') : ''}榜单，无从核对。`,
} satisfies Reasons<'counts'>;
