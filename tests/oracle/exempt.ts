import type { Tongue } from './world.ts';

/** Titles, labels and general rules of reading: what says nothing of any unit, release or figure. The whole list. */
const EXEMPT: Readonly<Record<Tongue, readonly RegExp[]>> = {
  en: [
    /^(Key findings|What changed|How to read this report|Overall result( and honours)?|Honours|Ranking by ranking|Ranks over time|City profiles|Method|Principle|Rules|The choice of rankings|How the key findings are chosen|Full tables|Sources|Evidence|Other titles|Corrections)$/,
    /^Every statement considered for this report, by its verdict\. All of them, with their evidence, are in the accompanying file claims\.json\.$/,
    /^(In brief|(Figure \d+ )?(From records to verdicts|Places gained and lost since the previous edition)|(The largest moves \(\w+ places? or more\)|Every move) between two exact places of the cities with a profile, in the rankings tracked: (\w+ up)?(, )?(\w+ down)?; moves across a change of method, and moves that are not certain, are not drawn)$/,
    /^The chapter on what changed gives smaller changes, changes in other rankings, and a rise or fall of ten places or more from the first edition of a chart of ranks over time to the last\.$/,
    /^First place at the left, on a logarithmic scale\.( (Bold: tracked|Line: from the previous place|Grey: the other cities of this chapter|Ring: no place known in the latest edition read)\.)*$/,
    /^(Data of this chart: )?Figure \d+$/,
    /^Data of this chart: Figure \d+$/,
    /^Link to this sentence$/,
    /^(Figure \d+ )?Rankings with the city in their top \w+$/,
    /^(Repute Office|Drawn from a seed\. Not facts\.|The rankings are drawn too\.)$/,
    /^\d{4}( edition)?$/,
    // The sign of a place that may be shared, and the legend of signs.
    /^(‡ The two editions did not rank the same field\.|‡|the two editions did not rank the same field|† The place as it is printed; whether it is shared is not known\.|16th†|as printed; whether it is shared is not known)$/,
    /^(=5|joint fifth|[▲▼] 2|(up|down) two places since the previous edition|=|unchanged \(in the column “Change”\)|>\d+|not in the top \w+; its place is not known|C|part of a cluster that is ranked as one; no place of its own|no place|not ranked in that edition|·|not known|–|change cannot be told)$/,
    /^(\S+ 1st or 2nd|\S+ 3rd to 5th|\S+ 6th to 10th|\S+ 11th to 20th|\S+ below 20th|>\d+ lower than that, or not in the ranking; .*|C part of a cluster.*|· not known|· under “In the top \w+”: the number is not known(, or not told since a ranking has nobody outside it)?|– no place in the ranking|\S+ the tier that the ranking gives.*)$/,
    // Rules of reading and of choosing.
    /^(Change|Not known|Short names|Absence|Clusters|“First” and “best”|Ties|Themes)[.“ ]/,
    /^(Previous edition\. The one recorded as such|Scope\. This report is about|What others say|What this report says of places|Wording\. No words of praise)/,
    /^(1\. First comes what must be said|2\. News of the cities in scope|3\. Within each of these|4\. Where this yields (no finding|fewer than)|5\. Rises and falls pass|A finding that looks across)/,
    // Words that link two sentences; the check before publishing reads what they link.
    /^(Likewise[,:]|By contrast[,:]|The exception:)$/,
    /^(Moves since the previous edition, told (above or )?below; none that method or field may explain\.)$/,
    /^(Short names of rankings, and what they stand for|Titles that stand in another language have no known English name|Figures\. The figure beside a name is that of the latest known year)/,
    /^(Each table of places lists every one read of one ranking|First place is on top)/,
    /^The criteria for the titles are not known\.$/,
    /^As stated in /,
    // The chapter of comparison.
    /^Compared with the report of \d{4}$/,
    /^The same questions were put to the records of both reports/,
    /^\w+ more such cases?: see the accompanying file/,
    /^For \w+ more rankings?, not tracked, both reports read the same records\.$/,
  ],
  zh: [
    /^(主要发现|主要变化|阅读说明|总体结果(与获评城市)?|获评城市|各榜单详情|历年名次|城市概况|方法|原则|规则|榜单的选取|主要发现的选取|完整表格|资料来源|依据|其他称号|更正说明)$/,
    /^本版所考察的全部陈述，按结论分列。全部陈述及其依据见随附的claims\.json。$/,
    /^(概要|(图\d+ )?(从记录到结论|较上一次发布的名次升降)|有概况的城市在所跟踪榜单中两次名次均确切的(升降中幅度最大者（[^）]+）|全部升降)：(上升[^、；]+项)?、?(下降[^；]+项)?；方法有变或不能确定的升降未画出)$/,
    /^有关变化的一章陈述幅度较小的变化、其他榜单中的变化，以及在历届名次图中由首届至末届上升或下降十位及以上者。$/,
    /^第1名在左，对数刻度。(粗体为所跟踪的榜单。|连线起于上次名次。|灰点为本章其他城市。|圆圈表示本版采用的最近一次发布中没有确切名次记录。)*$/,
    /^本图数据：图\d+$/,
    /^此句链接$/,
    /^(图\d+ )?进入前[一二三四五六七八九十]+的榜单数$/,
    /^(声誉编辑部|由种子生成，并非事实。|榜单同样为虚构。)$/,
    /^\d{4}(年度)?$/,
    /^(‡ 两次发布的排名对象不尽相同。|‡|两次发布的排名对象不尽相同|† 名次照录原文，是否并列没有记录。|第16位†|名次照录原文，是否并列没有记录)$/,
    /^(=5|并列第五|[▲▼] 2|较上一次发布(上升|下降)两位|=|名次不变（“变化”栏）|>\d+|不在前[一-十]+，名次没有记录|群|随所属城市群合并排名，没有单独名次|无名次|该次发布没有给出名次|·|没有记录|–|变化无法计算)$/,
    /^(\S+ 第1—2位|\S+ 第3—5位|\S+ 第6—10位|\S+ 第11—20位|\S+ 第20位之后|>\d+ 不在所示名次之内.*|群 随所属.*|· 没有记录|· 进入前.+的数目无法确认(，或因有榜单的全部名次均在其内而不计)?|– 在该榜单中没有名次|\S+ 榜单给出的等级.*)$/,
    /^(变化。|没有记录。|简称。|缺失。|城市群。|首次与最好。|并列。|主题。)/,
    /^(上一次发布。按记录|范围。本报告关注|他人对结果的说法|本报告关于名次|用语。不使用评价性词语)/,
    /^(以下为(主要发现和)?本章所述较上一次发布的名次变动；方法有变的，以及可能仅由排名对象变化所致的，不计。)$/,
    /^(1\. 首先是必须陈述|2\. 其次是所关注城市的变化|3\. 同类变化中|4\. 这样选出的不足|5\. 上升与下降适用同一标准|凡涉及方法变更)/,
    /^(同样，|相比之下，|唯一的例外是，)$/,
    /^(榜单简称与全称|以外文列出的称号，中文名称没有记录|数据。名称旁的数据取有记录的最近年份)/,
    /^(以下各表列出采用的名次|第1名在上)/,
    /^未查到称号的评选标准。$/,
    /^见.+《/,
    /^与\d{4}年度报告的比较$/,
    /^同一问题由两版各自的记录回答/,
    /^此类内容另有.+项，见随附/,
    /^另有.+个未跟踪的榜单，两版采用的数据相同。$/,
  ],
};

/** Titles of sections that bear the names of the world: of units, rankings, releases and the report. */
const TITLES: Readonly<Record<Tongue, RegExp>> = {
  en: /^(?:[\ue000-\ue3ff]|[\ue400-\ue5ff](?: \d{4}| \([\ue600-\ue7ff] \d+\))?|\uea00|\uea80 in rankings|[\ue900-\ue9ff])$/,
  zh: /^(?:[\ue000-\ue3ff]|[\ue400-\ue5ff]|(?:\d{4}年|第\d+期)《[\ue400-\ue5ff]》|\uea00|榜单中的\uea80|[\ue900-\ue9ff])$/,
};

export const isExempt = (text: string, encoded: string, tongue: Tongue): boolean =>
  TITLES[tongue].test(encoded) || EXEMPT[tongue].some(pattern => pattern.test(text));
