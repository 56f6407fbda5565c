import type { CitedSeries, Labels, WentIn } from '../labels.ts';
import type { ReportNouns } from '../nouns.ts';
import { namedRuns, ranges } from '../ranges.ts';
import { OPEN_PLACE, OTHER_FIELD } from '../typography.ts';
import { formats, numeral } from './formats.ts';
import { basket } from './labels/basket.ts';
import { comparison } from './labels/comparison.ts';
import { correction } from './labels/correction.ts';
import { evidence } from './labels/evidence.ts';
import { history } from './labels/history.ts';
import { league } from './labels/league.ts';
import { method } from './labels/method.ts';
import { overall } from './labels/overall.ts';
import { pages } from './labels/pages.ts';
import { profile } from './labels/profile.ts';
import { reading } from './labels/reading.ts';
import { summary } from './labels/summary.ts';
import { exceeded, focusTitle, work } from './phrases.ts';

/** The editions by name, three and more that follow one another by the first and the last of them. */
function editionsIn({ editions }: CitedSeries): string {
  const named = editions.flatMap(({ edition }) => edition ?? []);
  return named.length === 0 ? '' : `（${namedRuns(named, (first, last) => `${first}至${last}`).join('、')}）`;
}

/** Which editions were seen elsewhere than with their publisher; nothing where none was. */
function secondaryIn({ editions }: CitedSeries): string {
  const seen = editions.filter(({ secondary }) => secondary);
  if (seen.length === 0) return '';
  const named = seen.flatMap(({ edition }) => edition ?? []);
  if (named.length === 0 || editions.length === 1) return '；据转载资料';
  return seen.length === editions.length ? '；均据转载资料' : `；其中${formats.list(named)}据转载资料`;
}

/** Who moved, and in which rankings. */
const placesOf = (told: readonly WentIn[]): string =>
  told.length === 0 ? '无' : told.map(({ unit, where }) => `${unit}：${formats.list(where)}`).join('；');

const LINKS = { likewise: '同样，', contrast: '相比之下，', exception: '唯一的例外是，' } as const;

export const wordsFor = (nouns: ReportNouns): Labels => ({
  printer: {
    contents: '目录',
    pageOf: '第{page}页 共{pages}页',
    skipToContent: '跳至正文',
    sources: '资料来源',
    source: '来源',
    continued: '（续）',
    chartData: '本图数据',
    colon: formats.colon,
    evidence: '依据',
    nextUnit: '；',
    linkToSentence: '此句链接',
    linkCopied: '链接已复制',
    filterRows: '筛选行',
    rowsShown: '{all}行中的{shown}行',
    openPlace: `${OPEN_PLACE} 名次照录原文，是否并列没有记录。`,
    otherField: `${OTHER_FIELD} 两次发布的排名对象不尽相同。`,
  },
  table: n => `表${n}`,
  figure: n => `图${n}`,
  titleWithEdition: (title, edition) => `${title}（${edition}）`,
  work: (publisher, title, edition) => `${publisher}${work(title)}${edition ? `（${edition}）` : ''}`,
  sourceLine: (series, numbers, ours) =>
    series.length === 0
      ? ''
      : `资料来源：${series.length > 3 ? `见资料来源第${ranges(numbers, '—', '、')}项` : series.map(each => `${each.publisher}${work(each.title)}${editionsIn(each)}`).join('；')}${ours ? '；Almanac计算' : ''}。`,
  section: {
    summary: '概要',
    findings: '主要发现',
    'how-to-read': '阅读说明',
    overall: `总体结果与获评${nouns.unit.singular}`,
    basket: `${nouns.ranking.singular}中的${focusTitle(nouns)}`,
    rankings: '各榜单详情',
    histories: '历年名次',
    profiles: `${nouns.unit.singular}概况`,
    method: '方法',
    changes: '主要变化',
    'full-tables': '完整表格',
    sources: '资料来源',
  },
  own: {
    foreword: '序言',
    opinion: '编者观点',
    credit: whose => `图片：${whose}`,
    voice: (name, role) => (role === null ? `——${name}` : `——${role}${name}`),
  },
  cover: {
    threads: (ranking, first, last, top) =>
      `${ranking}：${first}至${last}的名次，对数刻度。${top === null ? '' : `浅色为其间进入${formats.top(top)}的其他${nouns.unit.plural}。`}`,
    address: url => `网址：${url}`,
    code: url => `二维码，指向${url}`,
    event: '发布于',
    ownRankingEvent: '所依据的同名报告发布于',
    compiled: '编制时间',
    eventValue: (name, place, date) => `${name}，${place}，${date}`,
    cutOff: '数据截止日期',
    basket: '跟踪榜单',
    basketValue: n => `${n}${nouns.ranking.measureWord}${nouns.ranking.singular}`,
    records: '采用记录',
    recordsValue: (records, releases) => `${releases}次发布的${records}条排名记录`,
  },
  link: how => LINKS[how],
  findings: {
    intro: cutOff => `以下各句均根据截至${cutOff}的记录计算得出，句末数字为资料来源编号。`,
    undated: releases => `不能确定${releases}在此日及以前发布。`,
    inShort: besideFindings =>
      `以下为${besideFindings ? '主要发现和' : ''}本章所述较上一次发布的名次变动；方法有变的，以及可能仅由排名对象变化所致的，不计。`,
    gained: told => `名次上升。${placesOf(told)}。`,
    lost: told => `名次下降。${placesOf(told)}。`,
    see: number => `见${number}`,
    seeSection: title => `见“${title}”`,
    leads: (unit, edition) => `${unit}在${edition}年度总体排名中的名次`,
    leadsValue: '第一',
    topCount: (figures, name) =>
      `${name(figures.unit)}进入前${numeral(figures.top)}的${nouns.ranking.singular}数${exceeded(figures, name, nouns.ranking)}`,
    ofValue: (count, of) => `${count}/${of}`,
    honoured: title => `获评“${title}”的${nouns.unit.singular}数`,
    honouredAgain: (previous, then) =>
      `其中${previous}年度${then === null ? '' : `（当时称“${then}”）`}也曾获评该称号的${nouns.unit.singular}数`,
  },
  reading: reading(nouns),
  summary: summary(nouns),
  overall: overall(nouns),
  basket: basket(nouns),
  league: league(nouns),
  history: history(nouns),
  profile: profile(nouns),
  evidence,
  correction,
  comparison: comparison(nouns),
  pages,
  method: method(nouns),
  full: {
    intro: `以下各表列出采用的名次，按最近一次的名次排列。表中没有某${nouns.unit.singular}的名次，不表示该${nouns.unit.singular}没有参评。`,
    caption: (ranking, tiers) => `${ranking}的全部${tiers ? '名次或等级' : '名次'}记录`,
  },
  citation: series => {
    const read = series.editions.flatMap(({ edition, published }) => {
      const dated = published === null ? '' : `${formats.date(published)}发布`;
      const told = [edition ?? '', dated].filter(Boolean).join('，');
      return told === '' ? [] : [told];
    });
    return `${series.publisher}：${work(series.title)}${read.length === 0 ? '' : `（${read.join('；')}）`}${secondaryIn(series)}。`;
  },
});
