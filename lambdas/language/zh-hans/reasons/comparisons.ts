import type { Reasons } from '../../language.ts';
import { measured, units } from '../phrases.ts';

/** Why nothing is printed of one against several, one order against another, one sort of rankings against another. */
export const comparisons = {
  withItself: ({ unit }, n) => `${n.unit(unit)}本身也在比较对象之列。`,
  standingUntold: ({ unit, others }, n) => `${n.unit(unit)}与${units(others, n)}相比，领先与落后孰多孰少，均无法确认。`,
  otherStanding: ({ unit, other, ahead }, n) =>
    `在这些${n.rankingNoun.plural}中，${n.unit(unit)}对${n.unit(other)}${ahead ? '领先多于落后' : '落后多于领先'}，可以确定。`,
  oneRanking: ({ ranking }, n) => `所比较的都是${n.ranking(ranking)}的发布。`,
  notDomestic: ({ release, unit }, n) => `${n.release(release)}还包括${n.unit(unit)}，不属于${n.focus()}。`,
  sharedInOrder: ({ release, units: shared }, n) => `${units(shared, n)}在${n.release(release)}中名次相同。`,
  otherOrder: ({ release, domestic, unit, other }, n) =>
    `${n.unit(unit)}在${n.release(release)}中领先${n.unit(other)}，在${n.release(domestic)}中落后。`,
  sameOrder: ({ release, domestic }, n) =>
    `同时见于${n.release(release)}和${n.release(domestic)}的${n.unitNoun.singular}，先后相同。`,
  oneRelease: ({ release }, n) => `所比较的都是${n.release(release)}。`,
  otherMethod: ({ release, against }, n) =>
    `${n.release(release)}与${n.release(against)}的方法不同，或没有记录表明相同。`,
  oneOrder: ({ release }, n) => `共有的${n.unitNoun.singular}在${n.release(release)}中名次均相同，无先后可言。`,
  otherTheme: ({ unit, which, ranking }, n) =>
    `按有记录的名次，${n.unit(unit)}在${n.theme(ranking)}类榜单中名次${which === 'best' ? '最靠前' : '最靠后'}。`,
  tooFewThemes: ({ unit, have, need }, n) =>
    `${n.unit(unit)}${have === 0 ? '在任何主题的榜单中都没有两项名次记录' : `只在${measured(have, '个')}主题的榜单中有两项名次记录`}，至少需要${measured(need, '个')}主题。`,
  themesAlike: ({ unit, least }, n) =>
    `按${n.unit(unit)}的名次中位数，最靠前与最靠后的主题并非唯一，或相差不到${measured(least, '位')}。`,
} satisfies Reasons<'comparisons'>;
