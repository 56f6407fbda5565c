import { rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { labels, measured } from '../phrases.ts';

const { top, list } = formats;

/** The rankings that do not cover the unit. */
const uncovered = (outside: readonly string[], n: Names): string =>
  outside.length > 0 ? `；${list(outside.map(n.releaseShort))}未将其纳入评价范围` : '';

/** Sentences about in how many rankings or editions. */
export const counts = {
  topCount: ({ unit, top: of, count, basket, within, outside }, n) => {
    const missed = basket.filter(key => !within.includes(key) && !outside.includes(key));
    const tracked = `在所跟踪的${measured(basket.length, '个')}全球榜单中，${n.unit(unit)}`;
    if (count === 0) return `${tracked}均未进入${top(of)}${uncovered(outside, n)}。`;
    const rest = missed.length > 0 ? `；未进入${list(missed.map(n.releaseShort))}的${top(of)}` : '';
    return `${tracked}进入${count === basket.length ? '全部榜单' : `其中${measured(count, '个')}`}的${top(of)}：${list(within.map(n.releaseShort))}${rest}${uncovered(outside, n)}。`;
  },
  topCountAtLeast: ({ unit, top: of, count, basket, within, outside, unknown }, n) =>
    `在所跟踪的${measured(basket.length, '个')}全球榜单中，${n.unit(unit)}至少进入其中${measured(count, '个')}的${top(of)}：${list(within.map(n.releaseShort))}；在${list(unknown.map(n.releaseShort))}中是否如此无法确定${uncovered(outside, n)}。`,
  aheadIn: ({ unit, other, ahead, behind }, n) => {
    const where = `在${n.ranking(rankingOf(ahead[0] ?? behind[0] ?? ''))}中，${n.unit(unit)}在`;
    if (behind.length === 0) return `${where}${labels(ahead, n)}均领先${n.unit(other)}。`;
    if (ahead.length === 0) return `${where}${labels(behind, n)}均落后于${n.unit(other)}。`;
    return `${where}${labels(ahead, n)}领先${n.unit(other)}，在${labels(behind, n)}落后。`;
  },
} satisfies Sentences<'counts'>;
