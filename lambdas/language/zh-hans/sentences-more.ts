import type { FiguresMore, Places, Since } from '../../claims/schema/figures-more.ts';
import type { Language, Names } from '../language.ts';
import { formats } from './formats.ts';
import { measured } from './measured.ts';

const { ordinal, top, quantity, list, date } = formats;

const at = (key: string): string => key.split('/')[0] ?? '';
const edition = (ranking: string, names: Names): string => (names.cadence(ranking) === 'half-yearly' ? '期' : '届');
const labels = (keys: readonly string[], names: Names): string => keys.map(names.label).join('、');
const magnitude = (value: string): string => value.replace('-', '');
const points = (value: string): string => `${quantity(value, 'count')}分`;
const ties = (total: number, of: number): string => (total > of ? `（含并列共${total}个）` : '');

const placed = ({ from, to }: Places): string => {
  if (from === to) return ordinal(from);
  return to === null ? `第${from}名及以后` : `第${from}—${to}名区间`;
};

const since =
  (word: '最好' | '最低') =>
  ({ unit, release, rank, since: from, place }: Since, n: Names): string =>
    `${n.unit(unit)}在${n.release(release)}中列${ordinal(rank)}，为${n.label(from)}${place === null ? '' : `（当时列${ordinal(place)}）`}以来的${word}名次。`;

/** Sentences about histories, scores, whole lists, bands, pairs and the record itself. */
export const sentence: Pick<Language['sentence'], keyof FiguresMore> = {
  returnedToRanking: ({ unit, release, previous, last }, n) =>
    `${n.unit(unit)}重新纳入${n.release(release)}的评价范围，上次纳入是在${n.label(last)}；${n.label(previous)}时不在评价范围之内，因此不作比较。`,
  removed: ({ unit, release, previous, status }, n) =>
    status === 'withdrawn'
      ? `${n.unit(unit)}已退出${n.release(release)}；${n.label(previous)}时在评价范围之内。`
      : `${n.unit(unit)}未纳入${n.release(release)}的评价范围；${n.label(previous)}时在评价范围之内。`,
  succession: ({ unit, release, previous, succeeded }, n) =>
    `${n.unit(unit)}由${list(succeeded.map(n.unit))}承继而来，${n.release(release)}将其纳入评价范围；${n.label(previous)}评价的是后者，因此不作比较。`,
  discontinued: ({ ranking, last }, n) =>
    `${n.ranking(ranking)}已停止发布，最后一${edition(ranking, n)}为${n.label(last)}。`,
  bestSince: since('最好'),
  worstRank: ({ unit, release, rank, releases, equalled }, n) => {
    const all = `${n.ranking(at(release))}${measured(releases, edition(at(release), n))}以来的最低名次`;
    return `${n.unit(unit)}在${n.release(release)}中列${ordinal(rank)}，${equalled ? `与${all}持平` : `为${all}`}。`;
  },
  worstSince: since('最低'),
  regainedLead: ({ unit, release, last, joint, away, skipped }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${joint ? '重回并列首位' : '重回首位'}，上次居首是在${n.label(last)}，其间有${measured(away, edition(at(release), n))}未居首位${skipped.length > 0 ? `（${labels(skipped, n)}未发布）` : ''}。`,
  scoreGap: ({ unit, other, release, gap, lower, sameRank }, n) =>
    `${n.unit(unit)}在${n.release(release)}中领先${n.unit(other)}${points(gap)}${sameRank ? '，但名次相同' : ''}${lower ? '（分数越低越好）' : ''}。`,
  topShare: ({ release, top: of, group, units, total }, n) =>
    `在${n.release(release)}的${top(of)}${total > of ? ties(total, of) : `（共${total}个）`}中，${group === null ? n.focus() : n.group(group)}${units.length === 0 ? '未占席位' : `占${measured(units.length, '席')}：${list(units.map(n.unit))}`}。`,
  breadth: ({ release, previous, up, same, down, compared, joined, left }, n) => {
    const others = `${joined > 0 ? `；新列入${joined}个` : ''}${left > 0 ? `；不再列入${left}个` : ''}`;
    return `与${n.label(previous)}相比，${n.release(release)}中${up}个${n.nouns(at(release))}名次上升、${same}个持平、${down}个下降（两次均有排名的共${compared}个${others}）。`;
  },
  valueChange: ({ unit, indicator, before, after, change, in: unitOf }, n) => {
    const measure = n.measure(indicator);
    const fell = change.startsWith('-');
    const by = magnitude(change);
    const than = after.year === before.year + 1 ? '同比' : `较${before.year}年`;
    const much = unitOf === 'percent' ? `${fell ? '下降' : '增长'}${by}%` : `${fell ? '下降' : '上升'}${by}个百分点`;
    return `${after.year}年${n.unit(unit)}${n.indicator(indicator)}为${quantity(after.value, measure)}，${than}${much}（${before.year}年为${quantity(before.value, measure)}${n.lowerIsBetter(indicator) ? '；逆指标，数值越低越好' : ''}）。`;
  },
  band: ({ unit, release, from, to }, n) => `${n.unit(unit)}位于${n.release(release)}${placed({ from, to })}。`,
  bandMove: ({ unit, release, previous, direction, before, now }, n) =>
    `${n.unit(unit)}在${n.release(release)}中由${n.label(previous)}的${placed(before)}${direction === 'up' ? '升' : '降'}至${placed(now)}。`,
  fieldSpread: ({ release, top: of, total, spread }, n) =>
    `${n.release(release)}${top(of)}${ties(total, of)}的得分差距为${points(spread)}。`,
  aheadIn: ({ unit, other, ahead, behind }, n) => {
    const where = `在${n.ranking(at(ahead[0] ?? behind[0] ?? ''))}中，${n.unit(unit)}在`;
    if (behind.length === 0) return `${where}${labels(ahead, n)}均领先${n.unit(other)}。`;
    if (ahead.length === 0) return `${where}${labels(behind, n)}均落后于${n.unit(other)}。`;
    return `${where}${labels(ahead, n)}领先${n.unit(other)}，在${labels(behind, n)}落后。`;
  },
  withinNoise: ({ unit, other, release, gap, noise }, n) =>
    `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中相差${points(gap)}，小于发布方认为有意义的${points(noise)}，不宜过度解读。`,
  methodChange: ({ release, previous }, n) =>
    `${n.release(release)}的方法与${n.label(previous)}不同，两次名次不完全可比。`,
  revision: ({ unit, release, of, old, corrected }, n) =>
    of === 'rank'
      ? `发布方更正：${n.unit(unit)}在${n.release(release)}中的名次原为${ordinal(Number(old))}，应为${ordinal(Number(corrected))}。`
      : `发布方更正：${n.unit(unit)}在${n.release(release)}中的得分原为${quantity(old, 'count')}，应为${quantity(corrected, 'count')}。`,
  coverage: ({ release, universe, listedTo, window }, n) => {
    const parts = [
      ...(universe === null ? [] : [`评价${universe}个${n.nouns(at(release))}`]),
      ...(listedTo === null ? [] : [`${top(listedTo)}的名次均有记录`]),
      ...(window ? [`数据期为${date(window.from)}至${date(window.to)}`] : []),
    ];
    return `${n.release(release)}${parts.join('，')}。`;
  },
};
