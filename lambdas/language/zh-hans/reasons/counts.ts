import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { measured, unitsCounted } from '../phrases.ts';

const { top, list } = formats;

/** Why nothing is printed about in how many rankings or editions. */
export const counts = {
  countExact: ({ unit, top: of, count: c, of: all }, n) =>
    `确数已知：${unitsCounted(all, n.rankingNoun)}中，${n.unit(unit)}进入其中${measured(c, n.rankingNoun.measureWord)}的${top(of)}。`,
  countUnknown: ({ atLeast, clustered, unknown }, n) => {
    const parts = [
      ...(atLeast === 0 ? [] : [`可以确认的有${measured(atLeast, n.rankingNoun.measureWord)}`]),
      ...(clustered.length > 0 ? [`在${list(clustered.map(n.releaseShort))}中仅有合并名次`] : []),
      ...(unknown.length > 0 ? [`在${list(unknown.map(n.releaseShort))}中没有足以确认的记录`] : []),
    ];
    return `${parts.join('；')}。`;
  },
  countImpossible: ({ asserted, least, most }, { rankingNoun: { measureWord } }) =>
    `按现有记录应为${least === most ? measured(least, measureWord) : `${measured(least, measureWord)}至${measured(most, measureWord)}`}，而不是${measured(asserted, measureWord)}。`,
  orderUnknown: ({ unit, other }, n) =>
    `这些${n.rankingNoun.plural}中，${n.unit(unit)}与${n.unit(other)}孰先孰后均无法确认。`,
  aheadUnknown: ({ unit, other, ahead, unknown }, n) =>
    `可以确认${n.unit(unit)}领先${n.unit(other)}的有${measured(ahead, n.rankingNoun.measureWord)}；在${list(unknown.map(n.releaseShort))}中孰先孰后无法确认。`,
  movesUntold: ({ unit, unknown, shared }, n) => {
    const parts = [
      ...(unknown.length > 0 ? [`在${list(unknown.map(n.releaseShort))}中是升、是降还是名次未变，无法确认`] : []),
      ...(shared.length > 0 ? [`在${list(shared.map(n.releaseShort))}中名次数字未变，但并列与否前后不同`] : []),
    ];
    return `${n.unit(unit)}${parts.join('；')}。`;
  },
  tiersAlone: ({ unit, tiered, outside }, n) => {
    const names = (keys: readonly string[]) => list(keys.map(n.releaseShort));
    const uncovered = outside.length > 0 ? `，${names(outside)}未将其纳入评价范围` : '';
    return `${names(tiered)}给出的是${n.unit(unit)}的等级，没有名次${uncovered}，无从计数。`;
  },
  oneTier: ({ unit, other, release, tier }, n) =>
    `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中同列${tier}级。`,
  noBasket: ({ of }, { rankingNoun }) =>
    `没有列明所统计的${of ? unitsCounted(of, rankingNoun) : rankingNoun.plural}，无从核对。`,
} satisfies Reasons<'counts'>;
