import type { ReadingWords } from '../../labels.ts';
import type { ReadingFacts } from '../../method-words.ts';
import type { ReportNouns } from '../../nouns.ts';
import { OPEN_PLACE, OTHER_FIELD } from '../../typography.ts';
import { formats, numeral } from '../formats.ts';
import { measured } from '../phrases.ts';

const { figure, list } = formats;

const released = (cutOff: string, releases: number, unsettled: number): string =>
  unsettled === 0
    ? `采用的各次发布均不晚于${cutOff}。`
    : `采用的${measured(releases, '次')}发布中，有${measured(unsettled, '次')}不能确定在${cutOff}及以前发布。`;

/** A page may tell of a release long after it. */
const later = ({ count, works }: ReadingFacts['laterSources']): string =>
  count === 0
    ? ''
    : `资料来源中有${measured(count, '项')}的日期晚于截止日期${works.length > 0 ? `：${works.join('；')}` : ''}。`;

const next = (dense: 'all' | readonly string[]): string => {
  if (dense === 'all') return '其后的名次不空出';
  return `其后的名次相应空出${dense.length > 0 ? `（${list(dense)}除外）` : ''}`;
};

export const reading = ({ unit, cluster }: ReportNouns): ReadingWords => ({
  paragraphs: ({ cutOff, top, releases, unsettled, laterSources, dense, shortNames, components }) => [
    `版次与年份。榜单按名称中的年份或期次称呼，不按发布年份称呼；一些榜单在名称所示年份之前或之后发布。${released(cutOff, releases, unsettled.length)}${later(laterSources)}`,
    `名次。以第1名为最高。并列名次前加“=”，${next(dense)}。并列第${top}名的均计入前${numeral(top)}。`,
    '变化。只与同一榜单的上一次发布相比，并且只在两次名次都有记录时给出；标有“*”的，其间方法有变。例如，由第五升至第三为“上升两位”。',
    `没有记录。某${unit.singular}不在完整至第N名的名单中，只说明它不在前N名，并不说明它的名次，也不说明它是否参评。`,
    ...(shortNames
      ? [
          `简称。表格和图中的榜单用简称，全称和发布机构见“榜单简称与全称”一表${components ? '；分项只列其所属榜单' : ''}。`,
        ]
      : []),
  ],
  fields: ({ ranking, previous, release, from, to, measureWord }) =>
    `${ranking}的排名对象：${previous}共${figure(from)}${measureWord}，${release}共${figure(to)}${measureWord}。`,
  signs: (top, clusters) => [
    { sign: '=5', meaning: '并列第五' },
    { sign: '▲ 2', meaning: '较上一次发布上升两位' },
    { sign: '▼ 2', meaning: '较上一次发布下降两位' },
    { sign: `第16位${OPEN_PLACE}`, meaning: '名次照录原文，是否并列没有记录' },
    { sign: OTHER_FIELD, meaning: '两次发布的排名对象不尽相同' },
    { sign: '=', meaning: '名次不变（“变化”栏）' },
    { sign: `>${top}`, meaning: `不在前${numeral(top)}，名次没有记录` },
    ...(clusters ? [{ sign: '群', meaning: `随所属${cluster.singular}合并排名，没有单独名次` }] : []),
    { sign: '无名次', meaning: '该次发布没有给出名次' },
    { sign: '·', meaning: '没有记录' },
    { sign: '–', meaning: '变化无法计算' },
  ],
});
