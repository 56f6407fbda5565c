import type { Language, Names } from '../language.ts';
import { formats } from './formats.ts';
import { measured } from './measured.ts';
import { sentence as sentenceDimensions } from './sentences-dimensions.ts';
import { sentence as sentenceMore } from './sentences-more.ts';
import { sentence as sentencePlacing } from './sentences-placing.ts';
import { sentence as sentenceValues } from './sentences-values.ts';

const { ordinal, top, quantity, list } = formats;

const units = (ids: readonly string[], names: Names): string => list(ids.map(names.unit));
const labels = (keys: readonly string[], names: Names): string => keys.map(names.label).join('、');
const rankingOf = (keys: readonly string[]): string => keys[0]?.split('/')[0] ?? '';
const span = (keys: readonly string[], names: Names): string =>
  `${names.label(keys[0] ?? '')}至${names.label(keys.at(-1) ?? '')}`;
const edition = (ranking: string, names: Names): string => (names.cadence(ranking) === 'half-yearly' ? '期' : '届');
const at = (key: string): string => key.split('/')[0] ?? '';

export const sentence: Language['sentence'] = {
  ...sentenceMore,
  ...sentenceDimensions,
  ...sentenceValues,
  ...sentencePlacing,
  leader: ({ unit, release, universe }, n) =>
    `${n.unit(unit)}在${n.release(release)}中位居第一${universe ? `（共${universe}个${n.nouns(at(release))}）` : ''}。`,
  position: ({ unit, release, rank, sole, universe }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${sole ? '位列' : '列'}${ordinal(rank)}${universe ? `（共${universe}个${n.nouns(at(release))}）` : ''}。`,
  jointPosition: ({ units: all, release, rank }, n) =>
    all.length > 3
      ? `${n.unit(all[0] ?? '')}等${all.length}个${n.nouns(at(release))}在${n.release(release)}中并列${ordinal(rank)}。`
      : `${all.length === 2 ? all.map(n.unit).join('与') : all.map(n.unit).join('、')}在${n.release(release)}中并列${ordinal(rank)}。`,
  leadStreak: ({ unit, releases, years, joint, sinceFirst }, n) => {
    const ranking = rankingOf(releases);
    const run = years ? measured(releases.length, '年') : measured(releases.length, edition(ranking, n));
    return `${n.unit(unit)}连续${run}（${labels(releases, n)}）${joint ? '单独或并列' : ''}位居${n.ranking(ranking)}首位${sinceFirst ? '，自首次发布以来从未旁落' : ''}。`;
  },
  ledEditions: ({ unit, releases }, n) =>
    `${n.unit(unit)}在${n.ranking(rankingOf(releases))}${labels(releases, n)}${measured(releases.length, edition(rankingOf(releases), n))}中均居首位。`,
  topStreak: ({ unit, releases, years, top: of, sinceFirst }, n) => {
    const ranking = rankingOf(releases);
    const run = years ? measured(releases.length, '年') : measured(releases.length, edition(ranking, n));
    return `${n.unit(unit)}连续${run}（${span(releases, n)}）位居${n.ranking(ranking)}${top(of)}${sinceFirst ? '，自首次发布以来始终如此' : ''}。`;
  },
  topEditions: ({ unit, releases, top: of }, n) =>
    `${n.unit(unit)}在${n.ranking(rankingOf(releases))}${span(releases, n)}的${measured(releases.length, edition(rankingOf(releases), n))}中均位居${top(of)}。`,
  held: ({ unit, release, previous, rank, universes, joint, skipped }, n) =>
    `${n.unit(unit)}在${n.release(release)}中与${n.label(previous)}持平，${joint ? '并列' : '列'}${ordinal(rank)}${universes ? `（此前共${universes.from}个${n.nouns(at(release))}，本${edition(at(release), n)}共${universes.to}个）` : ''}${skipped.length > 0 ? `（${labels(skipped, n)}未发布）` : ''}。`,
  moved: ({ unit, release, previous, from, to, universes, joint, skipped }, n) =>
    `${n.unit(unit)}在${n.release(release)}中较${n.label(previous)}${from > to ? '上升' : '下降'}${measured(Math.abs(from - to), '位')}，${from > to ? '升' : '降'}至${joint ? '并列' : ''}${ordinal(to)}${universes ? `（此前共${universes.from}个${n.nouns(at(release))}，本${edition(at(release), n)}共${universes.to}个）` : ''}${skipped.length > 0 ? `（${labels(skipped, n)}未发布）` : ''}。`,
  overtook: ({ unit, others, total, release, previous, rank, joint }, n) =>
    `${n.unit(unit)}在${n.release(release)}中超越${total > others.length ? `${others.map(n.unit).join('、')}等${total}个${n.nouns(at(release))}` : units(others, n)}，升至${joint ? '并列' : ''}${ordinal(rank)}（与${n.label(previous)}相比）。`,
  biggestMove: ({ units: all, release, previous, direction, places: by, compared, complete }, n) => {
    const who = all.length > 3 ? `${all.length}个${n.nouns(at(release))}` : units(all, n);
    const each = all.length > 1 ? '均' : '';
    return `在${n.release(release)}与${n.label(previous)}均有${complete ? '' : '名次记录'}${complete ? '排名' : ''}的${compared}个${n.nouns(at(release))}中，${who}${each}${direction === 'up' ? '上升' : '下降'}${measured(by, '位')}，${direction === 'up' ? '升幅' : '降幅'}最大。`;
  },
  enteredTop: ({ unit, release, previous, top: of, rank }, n) =>
    `${n.unit(unit)}进入${n.release(release)}${top(of)}，列${ordinal(rank)}；${n.label(previous)}时不在${top(of)}之列。`,
  firstEntry: ({ unit, release, top: of, rank }, n) =>
    `${n.unit(unit)}首次跻身${n.release(release)}${top(of)}，列${ordinal(rank)}。`,
  returnedToTop: ({ unit, release, last, top: of, rank }, n) =>
    `${n.unit(unit)}重返${n.release(release)}${top(of)}，列${ordinal(rank)}；上次位居${top(of)}是在${n.label(last)}。`,
  leftTop: ({ unit, release, previous, top: of, from, to }, n) =>
    `${n.unit(unit)}跌出${n.release(release)}${top(of)}：${n.label(previous)}列${ordinal(from)}，${to === null ? '本次已不在其列' : `本次列${ordinal(to)}`}。`,
  newToRanking: ({ unit, release, previous }, n) =>
    `${n.unit(unit)}为${n.release(release)}新增评价对象，${n.label(previous)}时不在评价范围之内。`,
  bestRank: ({ unit, release, rank, releases, equalled }, n) =>
    `${n.unit(unit)}在${n.release(release)}中列${ordinal(rank)}，${equalled ? '追平' : '创下'}${n.ranking(at(release))}${measured(releases, edition(at(release), n))}以来的最好名次。`,
  topCount: ({ unit, top: of, count, basket, within }, n) => {
    const outside = basket.filter(key => !within.includes(key));
    const tracked = `在所跟踪的${measured(basket.length, '个')}全球城市榜单中，${n.unit(unit)}`;
    if (count === 0) return `${tracked}均未进入${top(of)}。`;
    const rest = outside.length > 0 ? `；未进入${list(outside.map(n.releaseShort))}的${top(of)}` : '';
    return `${tracked}进入${count === basket.length ? '全部榜单' : `其中${measured(count, '个')}`}的${top(of)}：${list(within.map(n.releaseShort))}${rest}。`;
  },
  topCountAtLeast: ({ unit, top: of, count, basket, within, unknown }, n) =>
    `在所跟踪的${measured(basket.length, '个')}全球城市榜单中，${n.unit(unit)}至少进入其中${measured(count, '个')}的${top(of)}：${list(within.map(n.releaseShort))}；在${list(unknown.map(n.releaseShort))}中的名次无法确定。`,
  trend: ({ unit, indicator, direction, points }, n) =>
    `${points[0]?.year}—${points.at(-1)?.year}年，${n.unit(unit)}${n.indicator(indicator)}逐年${direction === 'up' ? '上升' : '下降'}，依次为${points.map(({ value }) => quantity(value, n.measure(indicator))).join('、')}${n.lowerIsBetter(indicator) ? '（逆指标，数值越低越好）' : ''}。`,
  threshold: ({ unit, indicator, year, above, first }, n) => {
    const lower = n.lowerIsBetter(indicator);
    // 突破 is praise, and out of place where a lower figure is the better one.
    const exceeded = first ? `首次${lower ? '超过' : '突破'}` : '超过';
    return `${year}年${n.unit(unit)}${n.indicator(indicator)}${exceeded}${quantity(above, n.measure(indicator))}${lower ? '（逆指标，数值越低越好）' : ''}。`;
  },
  topsGroup: ({ unit, indicator, year, group, members, best }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}在${n.group(group)}（共${members}个）中${best === 'highest' ? '居首位' : '最低'}。`,
  honoured: ({ edition: of, title, units: all }, n) =>
    `${measured(all.length, '个')}城市获评${of}年度“${n.honourTitle(title)}”：${units(all, n)}。`,
  honoursChange: ({ edition: of, previous, kept, joined, left }, n) => {
    const all = kept.length + joined.length;
    if (joined.length === 0 && left.length === 0)
      return `${of}年度获评的${measured(all, '个')}城市与${previous}年度相同。`;
    const changes = [
      ...(joined.length > 0 ? [`新增${units(joined, n)}`] : []),
      ...(left.length > 0 ? [`${units(left, n)}不再在列`] : []),
    ];
    const so =
      kept.length === all
        ? `在${previous}年度也曾获评`
        : kept.length > 0
          ? `中，${measured(kept.length, '个')}在${previous}年度也曾获评`
          : `在${previous}年度${all > 1 ? '均' : ''}未获评`;
    return `${of}年度获评的${measured(all, '个')}城市${so}；${changes.join('，')}。`;
  },
};
