import type { ComparisonWords } from '../../comparison-words.ts';
import type { ReportNouns } from '../../nouns.ts';
import { numeral } from '../formats.ts';
import { measured } from '../phrases.ts';

export const comparison = ({ unit, ranking: noun }: ReportNouns): ComparisonWords => ({
  title: edition => `与${edition}年度报告的比较`,
  titleOfReissue: '与首次发布版本的比较',
  edition: edition => `${edition}年度`,
  firstIssue: '首次发布',
  reissue: '本更正版',
  intro: '同一问题由两版各自的记录回答，各以其截止日期为限。其中一版无法确认的，表中如实注明，不由另一版推断。',
  introOfReissue: listed =>
    `本章只列不同之处${listed ? '，各项更正见有关方法的一章' : ''}。未列出的内容与首次发布的版本一致。`,
  nothing: edition => `${edition}年度报告的结果没有记录，因此不作比较。`,
  notEstablished: '无法确认',
  none: '无',
  results: {
    caption: '主要结果',
    head: '结果',
    first: '总体排名第一位',
    led: '有记录的各届中居首的年度',
    sharedIn: edition => `${edition}并列`,
    ledBy: (name, editions) => `${name}（${editions.join('、')}）`,
    inARow: '连续居首的届数',
    inARowOf: (name, n) => `${name}（${n}）`,
    inARowAtLeast: (n, editions) => `至少${n}届（${editions.join('、')}）`,
    honoured: title => `获评“${title}”的${unit.singular}数`,
    again: '其中再次获评该称号',
    joined: `新获评该称号的${unit.singular}`,
    left: `不再获评该称号的${unit.singular}`,
  },
  counts: {
    caption: top => `进入前${numeral(top)}的${noun.singular}数`,
    of: (edition, rankings) => `${edition}（共${rankings}${noun.measureWord}）`,
    exact: n => `${n}${noun.measureWord}`,
    atLeast: n => `至少${n}${noun.measureWord}`,
    otherBasket: '两版跟踪的榜单不完全相同，统计的榜单数也不能直接相比，因此不计算增减。',
  },
  sentences: {
    caption: '两版对同一内容的表述，主要发现在前',
    about: '内容',
    subject: (units, what) => (units.length === 0 ? what : `${units.join('、')}：${what}`),
    allCounted: '所跟踪的全部榜单',
    notTrue: why => `不成立。${why}`,
    notEstablished: why => `无法确认。${why}`,
    more: n => `此类情况另有${measured(n, '处')}，见随附的claims.json。`,
  },
  definitions: {
    caption: '两版的范围',
    head: '项目',
    values: '采用的其他数据',
    considered: '所考察的陈述',
    held: '其中成立',
  },
  data: {
    caption: '采用的数据，按榜单列出',
    ranking: '榜单',
    counted: edition => `${edition}跟踪`,
    releases: '新采用的发布',
    places: '新增名次记录',
    corrected: '更正',
    noneCorrected: '两版均采用的名次，其间没有更正。',
    unchanged: n => `另有${measured(n, '个')}未跟踪的榜单，两版采用的数据相同。`,
    notCounted: '未跟踪',
    notRead: '未采用',
    onlyBefore: (edition, releases) => `仅${edition}采用：${releases}。`,
  },
});
