import type { ReportNouns } from '../../nouns.ts';
import type { SummaryWords } from '../../summary-words.ts';
import { formats } from '../formats.ts';
import { measured } from '../phrases.ts';

const { list } = formats;

export const summary = ({ unit }: ReportNouns): SummaryWords => ({
  moversTitle: '较上一次发布的名次升降',
  moversSubtitle: ({ title, from, up, down }) => {
    const ways = [
      ...(up > 0 ? [`上升${measured(up, '项')}`] : []),
      ...(down > 0 ? [`下降${measured(down, '项')}`] : []),
    ];
    return `${title === null ? '有概况的' : `获评“${title}”的`}${unit.singular}在所跟踪榜单中两次名次均确切的${from === null ? '全部升降' : `升降中幅度最大者（${measured(from, '位')}及以上）`}：${ways.join('、')}；方法有变或不能确定的升降未画出`;
  },
  moversChosen: (drawn, of) => `；${measured(of, '项')}幅度相同，取所至名次最靠前的${measured(drawn, '项')}`,
  moversAlt: moves => `条形图：较上一次发布的${measured(moves, '项')}名次升降，上升向右，下降向左。`,
  moversHead: ['发布', '上次', '本次'],
  move: (places, from, to) => `${places > 0 ? '▲' : '▼'} ${Math.abs(places)}，${from} → ${to}`,
  howKnown: (pages, own, hosts) => {
    const named = hosts.length > 0 ? `：${list(hosts)}` : '';
    if (pages === 1) return `以上依据一项来源，${own === 1 ? '即' : '并非'}发布方自己的页面${named}。`;
    if (own === pages) return `以上依据${measured(pages, '项')}来源，均为发布方自己的页面。`;
    return `以上依据${measured(pages, '项')}来源，${own === 0 ? '均非' : `其中${measured(own, '项')}是`}发布方自己的页面${named}。`;
  },
  secondary: (secondary, all) =>
    `采用的名次共有${measured(all, '项')}来源，其中${measured(secondary, '项')}不是发布方自己的页面。`,
  inferred: (inferred, all) =>
    `采用的${measured(all, '个')}名次中，有${measured(inferred, '个')}并非由来源逐一标明，而是根据名单顺序或下一次发布的说明得知。`,
});
