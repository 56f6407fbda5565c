import type { LeagueWords, Uncompared } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats, numeral } from '../formats.ts';
import { focusTitle, measured, saveVacated, unitsCounted } from '../phrases.ts';

function uncomparedText(uncompared: Uncompared): string {
  if (uncompared.why === 'first') return '此前没有发布';
  if (uncompared.why === 'notOnRecord') return '上一次发布没有记录';
  return `方法自上一次发布（${uncompared.previous}）以来是否有变没有记录`;
}

export const league = ({ unit, cluster, focus }: ReportNouns): LeagueWords => ({
  caption: release => `${release}：前列${unit.singular}${focus.all ? '' : `与${focusTitle({ unit, focus })}`}`,
  head: (previous, tiers) => [tiers ? '等级' : '名次', previous ?? '此前名次', '变化'],
  scoreHead: (label, name) => `${label ?? ''}${name ?? '得分'}`,
  intervalsTitle: release => `${release}名次的确切程度`,
  intervalsSubtitle: (stated, noise) =>
    [
      '圆点为名次。',
      stated ? '横线为发布机构所给的名次区间。' : '',
      noise === null
        ? ''
        : `${stated ? '未给区间的，横线' : '横线'}为前后各${measured(noise, '位')}，其间差别按发布机构的说法没有意义。`,
    ].join(''),
  intervalsAlt: (release, n) => `横线上的圆点：${release}的${measured(n, '个')}名次，各附可能的名次范围。`,
  intervalsHead: ['名次', '自、至'],
  scoreChangeHead: '得分变化',
  scoreChange: difference =>
    /^-/.test(difference) ? difference.replace('-', '−') : /[1-9]/.test(difference) ? `+${difference}` : difference,
  score: score => score.replace('-', '−'),
  tied: rank => `=${rank}`,
  spokenTied: ordinal => `并列${ordinal}`,
  up: places => `▲ ${places}`,
  down: places => `▼ ${places}`,
  tiersUp: tiers => `▲ ${tiers}级`,
  tiersDown: tiers => `▼ ${tiers}级`,
  spokenTiersUp: tiers => `上升${measured(tiers, '级')}`,
  spokenTiersDown: tiers => `下降${measured(tiers, '级')}`,
  movedUp: '▲',
  movedDown: '▼',
  spokenMovedUp: '上升',
  spokenMovedDown: '下降',
  same: '=',
  sharedNow: '并列',
  aloneNow: '单独',
  spokenSharedNow: '名次数相同，现为并列',
  spokenAloneNow: '名次数相同，现为单独',
  spokenUp: places => `上升${measured(places, '位')}`,
  spokenDown: places => `下降${measured(places, '位')}`,
  spokenSame: '名次不变',
  entered: top => `进入前${numeral(top)}`,
  left: top => `跌出前${numeral(top)}`,
  below: depth => `>${depth}`,
  notOnRecord: '没有记录',
  missing: (from, to) => (from === to ? `${from}` : `${from}—${to}`),
  noneBefore: '首次发布',
  inCluster: `属于${cluster.singular}`,
  noPlace: '无名次',
  outside: '不在评价范围',
  newNow: '新纳入',
  successor: '承继',
  undefinedChange: '–',
  spokenUndefined: '无法计算',
  marked: change => `${change} *`,
  spokenMarked: change => `${change}，方法有变`,
  broken: (ranking, previous, label) => `* ${ranking}：${previous}与${label}之间方法有变，两次名次不完全可比。`,
  band: (from, to) => (to === null ? `第${from}名及以后` : `第${from}—${to}名`),
  measures: (ranking, text) => `${ranking}评价的内容是${text}。`,
  coverage: ({
    release,
    publisher,
    released,
    listedTo,
    vacated,
    whole,
    previousWhole,
    tiers,
    previousTiers,
    universe,
    nouns,
    measureWord,
    previous,
    previousListedTo,
    previousVacated,
    uncompared,
  }) =>
    `${release}由${publisher}发布${released ? `（${released}）` : ''}${universe ? `，共评价${universe}${measureWord}${nouns}` : ''}，${tiers ? '等级' : '名次'}记录${
      whole ? '完整' : listedTo ? `完整至第${listedTo}名${saveVacated(vacated)}` : '不完整'
    }。${
      previous
        ? `变化为与${previous}相比；${previous}的${previousTiers ? '等级' : '名次'}记录${previousWhole ? '完整' : previousListedTo ? `完整至第${previousListedTo}名${saveVacated(previousVacated)}` : '不完整'}。`
        : `${uncomparedText(uncompared)}，因此不列变化。`
    }`,
  releasedOn: date => date,
  releasedBy: date => `不晚于${date}`,
  releasedUnknown: '没有记录',
  fewBefore: (previous, full) =>
    `表中多数较${previous}的变化无法确认，故不列变化${full ? '；已有的记录见完整表格' : ''}。`,
  fieldUntold: n =>
    `其中${measured(n, unit.measureWord)}${unit.singular}的名次与上次不同而不列升降：两次排名的${unit.singular}不同，名次之差可能仅由此而来。`,
  marginUntold: n =>
    `其中${measured(n, unit.measureWord)}${unit.singular}的名次与上次不同而不列升降：名次之差在发布方给出的误差范围之内。`,
  leftOut: (n, tiers, full) =>
    `另有${unitsCounted(n, unit)}有名次${tiers ? '或等级' : ''}记录，${full ? '见完整表格' : '未列入'}。`,
  slopeSubtitle: (top, skips) =>
    `第1至第${top}名${focus.all ? '' : `，以及名次在其后的${focus.name}`}；圆圈表示只画出一端的名次，另一端的名次见括号${skips ? '；三点表示其间名次略去' : ''}`,
  slopeAlt: (release, previous, now) => `斜率图：${release}的前列名次，左为${previous}，右为${now}。`,
  roundedScores: (previous, release, coarser) =>
    `得分的小数位数：${previous.label}为${measured(previous.decimals, '位')}，${release.label}为${measured(release.decimals, '位')}。${coarser}得分相同者名次并列，若按更细的得分计，其中有的名次可能不同。`,
  scoresApart: releases => `${releases}中，并非名次靠前者得分都较优。`,
  computed: isOwn => `本次发布的名次由本机构根据得分计算得出${isOwn ? '' : '，发布机构未刊出名次'}。`,
  computedReleases: releases => `由本机构根据得分计算得出名次的发布：${formats.list(releases)}。`,
  noFocus: focus => `${focus}在本次发布中没有确切名次记录。`,
});
