import type { LanguageId } from '../../records/language-id.ts';
import type { Sort } from '../plain/sorts/sorts.ts';

/** The heads of a table in a row, by its caption; those that name releases, rankings or editions are of any words here. */
export type Heads = { readonly [S in Sort]?: RegExp };

export const EN_HEADS: Heads = {
  leagueCaption:
    /^(?:Rank|(?<inTiers>Tier)) \| «Unit»(?: \| (?<previous>[^|]+) \| Change)?(?: \| Score)?(?: \| Score, (?<before>[^|]+))?(?: \| Change in score)?$/,
  fullCaption: /^«Unit» \| [^|]/,
  historyTitle: /^«Unit» \| [^|]/,
  matrixCaption: /^«Unit»(?: \||$)/,
  editionsCaption: /^Edition \| Released \| First place \| Places known$/,
  titlesCaption: /^Title \| Edition \| «Units»$/,
  trackedCaption: /^Ranking \| Publisher \| Edition \| Released \| Known down to$/,
  standingsCaption: /^Ranking \| Edition \| Place \| Before \| Change$/,
  coursesTitle: /^Ranking \| Edition \| Place$/,
  besideTitle: /^Edition \| Place \| «Unit»$/,
  moversTitle: /^«Unit» \| Edition \| Before \| Now$/,
  mapTitle: /^«Unit» \| Coordinates$/,
  valuesTitle: /^«Unit» \| Earlier year \| Figure then \| Later year \| Figure$/,
  intervalsTitle: /^«Unit» \| Rank \| From, to$/,
  scoresTitle: /^«Unit» \| Score$/,
  countsTitle:
    /^«Unit» \| (?:Established \| Not known|(?<then>[^|]+) \(of (?<allThen>\d+)\) \| (?<now>[^|]+) \(of (?<allNow>\d+)\))$/,
  shortNamesCaption: /^Short name \| Ranking \| Publisher(?: \| What it measures)?$/,
  withheldCaption: /^Statement \| Reason$/,
  flowTitle: /^Step \| Number$/,
  profilesCaption:
    /^«Unit»(?: \| Titles in this edition)?(?: \| [^|]+, (?<top>top [^|]+))? \| Rankings with a known place(?<tiers> or tier)?, any edition$/,
  correctionsCaption: /^Corrected \| In the first issue \| Now$/,
  comparedResultsCaption: /^Result \| (?<then>[^|]+) \| (?<now>[^|]+)$/,
  changedCaption: /^About \| (?<then>[^|]+) \| (?<now>[^|]+)$/,
  comparedNamesCaption: /^(?<then>[^|]+) \| (?<now>[^|]+)$/,
  comparedDefinitionsCaption: /^Item \| (?<then>[^|]+) \| (?<now>[^|]+)$/,
  comparedDataCaption:
    /^Ranking \| Tracked: (?<then>[^|]+) \| Tracked: (?<now>[^|]+) \| Editions newly read \| Records added(?: \| Corrected)?$/,
};

const ZH_HEADS: Heads = {
  leagueCaption:
    /^(?:名次|(?<inTiers>等级)) \| «单位»(?: \| (?<previous>[^|]+) \| 变化)?(?: \| 得分)?(?: \| (?<before>[^|]+)得分)?(?: \| 得分变化)?$/,
  fullCaption: /^«单位» \| [^|]/,
  historyTitle: /^«单位» \| [^|]/,
  matrixCaption: /^«单位»(?: \||$)/,
  editionsCaption: /^版次 \| 发布时间 \| 第一位 \| 有记录的名次数$/,
  titlesCaption: /^称号 \| 年度 \| «单位»$/,
  trackedCaption: /^榜单 \| 发布机构 \| 版次 \| 发布时间 \| 记录完整至$/,
  standingsCaption: /^榜单 \| 版次 \| 名次 \| 上次 \| 变化$/,
  coursesTitle: /^榜单 \| 版次 \| 名次$/,
  besideTitle: /^版次 \| 名次 \| «单位»$/,
  moversTitle: /^«单位» \| 发布 \| 上次 \| 本次$/,
  mapTitle: /^«单位» \| 坐标$/,
  valuesTitle: /^«单位» \| 较早年份 \| 当年数值 \| 较晚年份 \| 数值$/,
  intervalsTitle: /^«单位» \| 名次 \| 自、至$/,
  scoresTitle: /^«单位» \| 得分$/,
  countsTitle:
    /^«单位» \| (?:已确认 \| 无法确认|(?<then>[^|]+)（共(?<allThen>\d+)(?:«榜单量词»|个)） \| (?<now>[^|]+)（共(?<allNow>\d+)(?:«榜单量词»|个)）)$/,
  shortNamesCaption: /^简称 \| 全称 \| 发布机构(?: \| 评价内容)?$/,
  withheldCaption: /^问题 \| 原因$/,
  flowTitle: /^环节 \| 数量$/,
  profilesCaption:
    /^«单位»(?: \| 本次所获称号数)?(?: \| 进入(?<top>前[^|]+?)的[^|]+)? \| 有名次(?<tiers>或等级)?记录的榜单数（含往次）$/,
  correctionsCaption: /^更正内容 \| 首次发布 \| 更正后$/,
  comparedResultsCaption: /^结果 \| (?<then>[^|]+) \| (?<now>[^|]+)$/,
  changedCaption: /^内容 \| (?<then>[^|]+) \| (?<now>[^|]+)$/,
  comparedNamesCaption: /^(?<then>[^|]+) \| (?<now>[^|]+)$/,
  comparedDefinitionsCaption: /^项目 \| (?<then>[^|]+) \| (?<now>[^|]+)$/,
  comparedDataCaption: /^榜单 \| (?<then>[^|]+)跟踪 \| (?<now>[^|]+)跟踪 \| 新采用的发布 \| 新增排名记录(?: \| 更正)?$/,
};

/** By language. A line adds one. */
export const HEADS: readonly (readonly [language: LanguageId, heads: Heads])[] = [
  ['en', EN_HEADS],
  ['zh-Hans', ZH_HEADS],
];
