/**
 * What a report prints that speaks of no unit, no release and no figure on record, and is held against nothing but the
 * document: the whole list. Whatever else is printed words a claim, is a cell, or is one of the sorts of `sorts.ts`.
 */
interface Exempt {
  /** Why these lines need no ground. */
  readonly why: string;
  readonly en: readonly RegExp[];
  readonly 'zh-Hans': readonly RegExp[];
}

const EXEMPT: readonly Exempt[] = [
  {
    why: 'titles of chapters and their parts: what a place is called',
    en: [
      /^(Key findings|How to read this report|Overall result( and honours)?|Honours|Chinese cities in global rankings|Ranking by ranking|Ranks over time|City profiles|Method|Full tables|Sources|Other titles|Corrections|Principle|Rules|The choice of rankings|How the key findings are chosen|What is not printed|Compared with the first issue)$/,
    ],
    'zh-Hans': [
      /^(主要发现|阅读说明|总体结果(与获评城市)?|获评城市|全球榜单中的中国城市|各榜单详情|名次变化|城市概况|方法|完整表格|资料来源|其他称号|更正说明|原则|规则|榜单的选取|主要发现的选取|没有刊出的内容|与首次发布版本的比较)$/,
    ],
  },
  {
    why: 'captions that tell what sort of thing a table lists',
    en: [
      /^(The overall result, edition by edition, as far as it is on record|Other titles and the cities that hold them|The rankings counted over|The main statements that are not printed, and why|What this re-issue corrects|The main results|Sentences that read otherwise, the key findings first|What became of the questions|How the two are defined|What was read, ranking by ranking)$/,
    ],
    'zh-Hans': [
      /^(本报告历年总体排名的记录|其他称号及获评城市|所统计的榜单|没有刊出的主要内容及原因|本更正版所作的更正|主要结果|表述有变化的句子，主要发现在前|各问题的结论变化|两版的界定|所读数据，按榜单列出)$/,
    ],
  },
  {
    why: 'rules of reading and of the method: the same for whatever records are read',
    en: [
      /^(Change|Not on record|“Listed” and “ranks”|Absence|Clusters|“First” and “best”|Wording)[.“ ]/,
      /^(What this report says of places|What others say|The release before is the one on record)/,
      /^(What must be said comes first|Among news of one sort|No fact is stated twice)/,
      /^(The places read of each ranking below|First place is on top)/,
    ],
    'zh-Hans': [
      /^(变化|没有记录|“列第几”“所列第几”与“位列第几”|缺失|城市群|首次与最好|用语|上一次发布)。/,
      /^(本报告关于名次|他人的说法|必须陈述的内容在先|同类变化中|同一事实不重复表述)/,
      /^(以下各表列出所读的名次|第1名在上)/,
    ],
  },
  {
    why: 'how two editions are compared; what is compared stands in cells',
    en: [
      /^The same questions were put to the records of both editions/,
      /^The two editions do not count over the same rankings/,
      /^\S+ more sentences? reads? otherwise: see the accompanying file claims\.json\.$/,
      /^Of \S+ more rankings?, not counted over, both read the same\.$/,
      /^No place that both read was corrected in between\.$/,
      /^(Only what differs is shown; the corrections|Of what came out after the cut-off it reads the corrections)/,
    ],
    'zh-Hans': [
      /^同样的问题分别由两版的记录回答/,
      /^两版统计的榜单不完全相同/,
      /^另有[^，]+个句子表述有变化，见随附的claims\.json。$/,
      /^另有[^，]+个未统计的榜单，两版所读相同。$/,
      /^两版均读取的名次，其间没有更正。$/,
      /^(本章只列不同之处，各项更正见|截止日期之后发布的内容，本版仅采用)/,
    ],
  },
];

export const EN_EXEMPT = EXEMPT.flatMap(({ en }) => en);
export const ZH_EXEMPT = EXEMPT.flatMap(each => each['zh-Hans']);
