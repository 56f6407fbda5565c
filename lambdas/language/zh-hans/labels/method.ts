import type { MethodWords, PlacesSeen, ReadingFacts, SelectionFacts } from '../../method-words.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats, numeral } from '../formats.ts';
import { measured, unitsCounted } from '../phrases.ts';

const { list } = formats;

/** How the places were seen, each way that there is. */
function seen({ all, printed, listOrder, priorColumn, statedUnchanged, computed }: PlacesSeen): string {
  if (all === 0) return '名次。采用的记录中没有名次。';
  if (printed === all) return '名次。采用的名次均由来源直接标明。';
  const ways: readonly (readonly [number, string])[] = [
    [printed, '由来源直接标明'],
    [listOrder, '根据名单顺序得知'],
    [priorColumn, '根据下一次发布所列的上次名次得知'],
    [statedUnchanged, '根据下一次发布“名次不变”的说明得知'],
    [computed, '由本机构根据得分计算得出'],
  ];
  const told = ways.filter(([n]) => n > 0).map(([n, how]) => `${measured(n, '个')}${how}`);
  return `名次。采用的${measured(all, '个')}名次中，${told.join('，')}。`;
}

/** Corrections that may have come out after the cut-off. */
const undated = (n: number): string =>
  n === 0 ? '' : `采用的更正中，有${measured(n, '项')}没有日期记录，可能发布于截止日期之后。`;

/** How many of the sources are not the publisher's own, and where the pages stand. */
const secondary = ({ all, secondary: seen }: ReadingFacts['sources'], ofPlaces: boolean): string =>
  `资料来源。采用的${ofPlaces ? '名次' : '记录'}共有${measured(all, '项')}来源，${seen === 0 ? '均为发布方自己的页面' : `其中${measured(seen, '项')}不是发布方自己的页面；仅见于其他页面的版次，引用时注明“据转载资料”`}。所引资料的网址见资料来源列表；各项的网址（如有）和查阅日期见随附的claims.json。`;

/** What must be said, where the edition has it. */
function first({ result, honours, basket, asked }: SelectionFacts['must'], unit: string, n: number): string {
  const told = [
    result && '总体结果',
    honours && `获评${unit}`,
    basket && `领先${unit}进入${formats.top(n)}的榜单数及与另一${unit}的比较`,
    asked && '编辑部要求的内容',
  ].filter(each => each !== false);
  if (told.length === 0) return '，本版没有此类内容';
  return `：${[...told.slice(0, -1), told.length > 1 ? `以及${told.at(-1)}` : told[0]].join('，')}`;
}

export const method = ({ unit, cluster, ranking, focus }: ReportNouns): MethodWords => ({
  heading: {
    principle: '原则',
    rules: '规则',
    selection: '主要发现的选取',
    basket: '榜单的选取',
  },
  principle: [
    `本报告关于名次、得分、数据和荣誉的内容均由记录计算得出，并在成品文件中再次与记录核对。“陈述”是对每${unit.measureWord}${unit.singular}、每次发布同样提出的一项判断，例如“进入前十”：与记录相符的，为成立；与记录不符的，例如此前已在前十，为不成立；记录不足以判断的，例如此前的名次没有记录，为无法确认。报告只采用成立的陈述；不成立并非差错，只表示该项判断的答案是否定的。`,
    '他人对结果的说法，例如新闻稿中的说法，只作为待核验的材料，从不作为依据；某一版在哪一天发布，可以由此类文本得知。各项说法的核对结果见claims.json。',
  ],
  rules: ({
    cutOff,
    top,
    unsettled,
    undatedCorrections,
    places,
    clusters,
    measured: known,
    themesApart,
    otherField,
    figuresSince,
    sources,
  }) => [
    `截止日期。采用${cutOff}及以前的各次发布；不能确定发布于此日及以前的，仅在编辑部为本版指定时采用${unsettled.length > 0 ? `：${list(unsettled)}` : '，本版未指定任何一次'}。${undated(undatedCorrections)}`,
    `并列。名次相同的${unit.singular}全部列出；并列第${top}名的均计入前${numeral(top)}。`,
    `缺失。若某次发布的名单完整至第N名，名单中没有的${unit.singular}即不在前N名；在此范围之外，不能由缺失作出推断。`,
    ...(clusters
      ? [
          `${cluster.singular}。有的榜单将若干${unit.singular}作为一个整体排名，其成员没有单独名次，不作任何涉及其单独名次的陈述。以单一${unit.singular}命名的${cluster.singular}计为该${unit.singular}。`,
        ]
      : []),
    known === 'none'
      ? '评价内容。所采用榜单的评价内容均没有记录。'
      : `评价内容。依发布机构的说明概述；如何加权、如何计算，以发布机构的说明为准。${known === 'some' ? '未作概述的榜单，其评价内容没有记录。' : ''}`,
    ...(themesApart === null
      ? []
      : [
          `主题。榜单的主题见于记录。某${unit.singular}在名次最靠前与最靠后的主题中各有至少两项名次记录、且两者的名次中位数相差至少${measured(themesApart, '位')}的，才作陈述。`,
        ]),
    `上一次发布。按记录中的先后顺序确定，不以年份推算；上一次发布没有记录时，不作比较。${otherField ? `排名对象变化时，同时核对两次均有排名的${unit.singular}之间的变化方向。` : ''}`,
    '首次与最好。“首次”“历史最好”以历次结果声明完整为前提；未声明的，不作此类表述。',
    `范围。本报告关注${focus.name}${focus.all ? '' : `；其他${unit.singular}作为参照列出`}。`,
    seen(places),
    ...(figuresSince === null
      ? []
      : [
          `数据。名称旁的数据取有记录的最近年份并注明年份，年份可能各不相同，不宜直接比较；${figuresSince}年以前的不列。带小数的，或以千、万、亿等计的，四舍五入至四位数字，末尾的零略去。`,
        ]),
    secondary(sources, places.all > 0),
    '用语。不使用评价性词语，上升与下降采用同一标准；唯一的例外见主要发现的选取。',
  ],
  selection: ({
    must,
    top,
    fewest,
    most,
    places,
    tiers,
    widths,
    rankings,
    across,
    own,
    leads,
    over,
    editions,
    seats,
    field,
    client,
  }) => [
    `1. 首先是必须陈述的内容${first(must, unit.singular, top)}。`,
    `2. 其次是所关注${unit.singular}的变化，直至共${measured(most, '项')}，次序为：${own === null ? '' : `总体结果首位易主，或进入、跌出其前${numeral(top)}，至多${measured(own, '项')}；`}${rankings === null ? '' : `在至少${measured(rankings, '个')}所跟踪的榜单中同向升降、且这些榜单占名次可比者三分之二及以上的${unit.singular}，至多${measured(across, '项')}；`}榜单首位易主；在一届或连续数届中进入或跌出前${numeral(top)}；${leads === null ? '' : `在同时收录其他${unit.singular}的榜单中居首，至多${measured(leads, '项')}；`}在一届或连续数届中上升或下降${measured(places, '位')}及以上；${tiers === null ? '' : `升降${measured(tiers, '个')}等级及以上；`}${leads === null ? '' : `在只收录所关注${unit.singular}的榜单中`}保持首位；连续${measured(editions, '届')}及以上位居前${numeral(top)}；在前${numeral(top)}中的席位增减${measured(seats, '席')}及以上；榜单中${numeral(field.in)}分之${numeral(field.of)}及以上同向变动。${client ? `${client}的变化先于其他${unit.singular}。` : ''}`,
    `3. 同类变化中，升降交替，依次取幅度较大、较少见、较近、名次较前者。${widths === null ? '' : `发布机构说明名次或得分误差的，变化须超出其${measured(widths, '个')}跨度。`}`,
    `4. 这样选出的不足${measured(fewest, '项')}时，按同一次序以幅度较小的变化补足。`,
    `5. 上升与下降适用同一标准。${client ? `只对${client}陈述某年以来或历次的最低名次。` : `除非编辑部要求，不对任何${unit.singular}陈述某年以来或历次的最低名次。`}`,
    ...(over === null
      ? []
      : [
          `有关变化的一章陈述幅度较小的变化、其他榜单中的变化，以及在历届名次图中由首届至末届上升或下降${measured(over, '位')}及以上者。`,
        ]),
    '凡涉及方法变更、更正或评价范围大小变化的发现，其后附以说明；连续升降中越过前列界线而不在末届的，其后也注明是在哪一届。概要、标题和概况可单独阅读，其中的事实可能与他处重复；其余各处同一事实只陈述一次，取所含内容较多的表述。每个成立的陈述是否入选及所依规则，见claims.json。',
  ],
  flow: {
    title: '从记录到结论',
    subtitle: '本版所考察的全部陈述，按结论分列。全部陈述及其依据见随附的claims.json。',
    alt: '采用的记录、所考察的陈述及其结论。',
    head: ['环节', '数量'],
    steps: {
      records: '采用的排名记录',
      statements: '所考察的陈述',
      printed: '成立，写入正文',
      unprinted: '成立，未写入正文',
      false: '不成立',
      withhold: '无法确认',
    },
    counted: (step, n) => {
      const texts: Readonly<Record<typeof step, string>> = {
        records: '条排名记录',
        statements: '项陈述',
        printed: '项成立，写入正文',
        unprinted: '项成立，未写入正文',
        false: '项不成立',
        withhold: '项无法确认',
      };
      return `${n}${texts[step]}`;
    },
  },
  shortNamesCaption: '榜单简称与全称',
  shortNamesHead: ['简称', '全称', '发布机构'],
  withheldCaption: '未能确认的主要问题及原因',
  withheldHead: ['问题', '原因'],
  subject: {
    lead: name => `${name}领先了多久`,
    count: (name, rankings, top) => `${name}在${unitsCounted(rankings, ranking)}中进入前${numeral(top)}的确切数目`,
    asked: (n, about) => `编辑部的第${n}个问题：${about}`,
  },
});
