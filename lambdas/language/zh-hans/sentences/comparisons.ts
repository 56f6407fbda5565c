import { rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { measured, placeAt, ranked, units, unitsCounted } from '../phrases.ts';

const { quantity } = formats;

/** A number of units with their names; none has no names. */
const some = (ids: readonly string[], n: Names): string =>
  ids.length === 0 ? '为零' : `有${measured(ids.length, n.unitNoun.measureWord)}（${units(ids, n)}）`;

/** Sentences that set one against several, one order against another, one sort of rankings against another. */
export const comparisons = {
  standingAcross: ({ unit, basket, ahead, behind, neither }, n) =>
    `在所跟踪的${unitsCounted(basket.length, n.rankingNoun)}中，将${n.unit(unit)}与其他${n.unitNoun.singular}逐一比较，确定领先多于落后的${some(ahead, n)}，确定落后多于领先的${some(behind, n)}${neither.length > 0 ? `，无法确认孰多孰少的${some(neither, n)}` : ''}。`,
  orderInBoth: ({ release, domestic, units: these, theirs }, n) => {
    const both = `就现有记录而言，${n.focus()}中有${measured(these.length, n.unitNoun.measureWord)}同时见于${n.release(release)}和${n.release(domestic)}`;
    const same = these.every((unit, index) => unit === theirs[index]);
    const inOrder = (ids: readonly string[]): string => ids.map(n.unit).join('、');
    return same
      ? `${both}，先后相同：${inOrder(these)}。`
      : `${both}：在前者中依次为${inOrder(these)}；在后者中依次为${inOrder(theirs)}。`;
  },
  orderAgreement: ({ release, against, both, tau }, n) =>
    `就现有记录而言，${n.release(release)}与${n.release(against)}均有名次的${ranked(both, release, n)}，先后次序的一致程度为${quantity(tau, 'count')}（肯德尔tau-b系数，1为次序相同，−1为次序相反）。`,
  themes: ({ unit, best, lowest }, n) => {
    const theme = ({ releases, ranks, shared, open, median }: typeof best): string => {
      const places = releases.map(
        (key, index) =>
          `${n.releaseShort(key)}${placeAt(ranks[index] ?? 0, shared.includes(key), open.includes(key), [...best.ranks, ...lowest.ranks])}`,
      );
      return `名次中位数为${quantity(median, 'count')}：${places.join('、')}`;
    };
    const about = ({ releases }: typeof best): string => n.theme(rankingOf(releases[0] ?? ''));
    return `就现有记录而言，${n.unit(unit)}在${about(best)}类榜单中名次最靠前（${theme(best)}），在${about(lowest)}类榜单中名次最靠后（${theme(lowest)}）。`;
  },
} satisfies Sentences<'comparisons'>;
