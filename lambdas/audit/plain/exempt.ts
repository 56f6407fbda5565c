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

/** Lines word for word, from the first sign to the last: an opening that is known vouches for nothing behind it. */
const whole = (...lines: readonly string[]): readonly RegExp[] =>
  lines.map(line => new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));

const EXEMPT: readonly Exempt[] = [
  {
    why: 'titles of chapters and their parts: what a place is called',
    en: [
      /^(Foreword|In brief|Key findings|What changed|How to read this report|Overall result( and honours)?|Honours|«Those in focus» in «rankings»|Ranking by ranking|Ranks over time|«Unit» profiles|Method|Full tables|Sources|Other titles|Corrections|Principle|Rules|The choice of rankings|How the key findings are chosen|Compared with the first issue)$/,
    ],
    'zh-Hans': [
      /^(序言|概要|主要发现|主要变化|阅读说明|总体结果(与获评«单位»)?|获评«单位»|«榜单»中的«所关注者»|各榜单详情|历年名次|«单位»概况|方法|完整表格|资料来源|其他称号|更正说明|原则|规则|榜单的选取|主要发现的选取|与首次发布版本的比较)$/,
    ],
  },
  {
    why: 'rules of reading and of the method: the same for whatever records are read',
    en: [
      ...whole(
        'Change. Always from the previous edition of the same ranking, and only where both places are known; “*” beside it: the method changed in between. From fifth to third, for example, is “up two”.',
        'Not known. When a list is complete to place N, «a unit» absent from it is not among the first N: that says nothing of its place, or of whether it was covered at all.',
        'Moves since the previous edition, told above or below; none that method or field may explain.',
        'Moves since the previous edition, told below; none that method or field may explain.',
        '† The place as it is printed; whether it is shared is not known.',
        '‡ The two editions did not rank the same field.',
        'Absence. Where an edition is known down to place N, «a unit» that is not in it is not among the first N. Beyond that, absence says nothing.',
        'Previous edition. The one recorded as such, never inferred from the years; where none is recorded, nothing is compared.',
        '“First” and “best”. “For the first time” and “best ever” need a history that is declared complete; where it is not, they are not said.',
        'Wording. No words of praise are used, and rises and falls follow the same rules, with the one exception named under “How the key findings are chosen”.',
        'What this report says of places, scores, figures and honours is computed from records, and has been checked against them once more in its finished files. A statement, such as “it entered the top ten”, is tested against the records of every «unit» and every edition alike. It is true if they bear it out; false if they say otherwise (if the «unit» was there before, for example); and cannot be established if they leave it open (if the earlier place of the «unit» is not known, for example). Only what is true is printed. “False” means that the answer was no, not that anybody erred.',
        'What others say of results, in a press text for example, is material to verify and never evidence; only the day on which an edition came out may be known from such a text. Each such claim on record is tested too; the result is in claims.json.',
        'A finding that looks across a change of method, a correction or a field of another size is followed by a notice of it, and a run of moves by the edition in which it entered or left the top, where that was not its last. The summary, headings and profiles may be read on their own, so a fact may be repeated there; elsewhere it appears once, in the wording that says more. What became of every true statement, and by which rule, is in claims.json.',
        'Each table of places lists every one read of one ranking, ordered by its latest edition. That «a unit» has no place here does not always mean that the publisher left it out.',
        'First place is on top; a place below those shown, known exactly or not, is a ring in the lowest lane, with dotted lines to it; lines are dashed across a change of method, and broken where nothing is known or an edition in between is not drawn.',
      ),
    ],
    'zh-Hans': [
      ...whole(
        '以下为主要发现和本章所述较上一次发布的名次变动；方法有变的，以及可能仅由排名对象变化所致的，不计。',
        '以下为本章所述较上一次发布的名次变动；方法有变的，以及可能仅由排名对象变化所致的，不计。',
        '变化。只与同一榜单的上一次发布相比，并且只在两次名次都有记录时给出；标有“*”的，其间方法有变。例如，由第五升至第三为“上升两位”。',
        '没有记录。某«单位»不在完整至第N名的名单中，只说明它不在前N名，并不说明它的名次，也不说明它是否参评。',
        '† 名次照录原文，是否并列没有记录。',
        '‡ 两次发布的排名对象不尽相同。',
        '缺失。若某次发布的名单完整至第N名，名单中没有的«单位»即不在前N名；在此范围之外，不能由缺失作出推断。',
        '上一次发布。按记录中的先后顺序确定，不以年份推算；上一次发布没有记录时，不作比较。',
        '首次与最好。“首次”“历史最好”以历次结果声明完整为前提；未声明的，不作此类表述。',
        '用语。不使用评价性词语，上升与下降采用同一标准；唯一的例外见主要发现的选取。',
        '本报告关于名次、得分、数据和荣誉的内容均由记录计算得出，并在成品文件中再次与记录核对。“陈述”是对每«量词»«单位»、每次发布同样提出的一项判断，例如“进入前十”：与记录相符的，为成立；与记录不符的，例如此前已在前十，为不成立；记录不足以判断的，例如此前的名次没有记录，为无法确认。报告只采用成立的陈述；不成立并非差错，只表示该项判断的答案是否定的。',
        '他人对结果的说法，例如新闻稿中的说法，只作为待核验的材料，从不作为依据；某一版在哪一天发布，可以由此类文本得知。各项说法的核对结果见claims.json。',
        '凡涉及方法变更、更正或评价范围大小变化的发现，其后附以说明；连续升降中越过前列界线而不在末届的，其后也注明是在哪一届。概要、标题和概况可单独阅读，其中的事实可能与他处重复；其余各处同一事实只陈述一次，取所含内容较多的表述。每个成立的陈述是否入选及所依规则，见claims.json。',
        '以下各表列出采用的名次，按最近一次的名次排列。表中没有某«单位»的名次，不表示该«单位»没有参评。',
        '第1名在上。名次低于图示范围的，无论有无确切名次，均以最下一栏的圆圈表示，并以点线相连；方法有变处为虚线；名次没有记录，或其间有未画出的发布的，线条中断。',
      ),
    ],
  },
  {
    why: 'signs with their meaning, the same for whatever records are read; the top that one names is that of the report',
    en: [
      ...whole(
        '=5: joint fifth',
        '▲ 2: up two places since the previous edition',
        '▼ 2: down two places since the previous edition',
        '16th†: as printed; whether it is shared is not known',
        '‡: the two editions did not rank the same field',
        '=: unchanged (in the column “Change”)',
        'C: part of «a cluster» that is ranked as one; no place of its own',
        'no place: not ranked in that edition',
        '·: not known',
        '–: change cannot be told',
      ),
      /^>\d+: not in the (?<top>top \S+); its place is not known$/,
    ],
    'zh-Hans': [
      ...whole(
        '=5: 并列第五',
        '▲ 2: 较上一次发布上升两位',
        '▼ 2: 较上一次发布下降两位',
        '第16位†: 名次照录原文，是否并列没有记录',
        '‡: 两次发布的排名对象不尽相同',
        '=: 名次不变（“变化”栏）',
        '群: 随所属«群»合并排名，没有单独名次',
        '无名次: 该次发布没有给出名次',
        '·: 没有记录',
        '–: 变化无法计算',
      ),
      /^>\d+: 不在(?<top>前[^，]+)，名次没有记录$/,
    ],
  },
  {
    why: 'what stands around pages and leads through them, by what it is for',
    en: whole(
      'contents: Contents',
      'pageOf: Page {page} of {pages}',
      'skipToContent: Skip to content',
      'sources: Sources',
      'source: Source',
      'continued: (continued)',
      'chartData: Data of this chart',
      'colon: : ',
      'evidence: Evidence',
      'nextUnit: ; ',
      'linkToSentence: Link to this sentence',
      'linkCopied: Link copied',
      'filterRows: Filter rows',
      'rowsShown: {shown} of {all} rows',
      'openPlace: † The place as it is printed; whether it is shared is not known.',
      'otherField: ‡ The two editions did not rank the same field.',
    ),
    'zh-Hans': whole(
      'contents: 目录',
      'pageOf: 第{page}页 共{pages}页',
      'skipToContent: 跳至正文',
      'sources: 资料来源',
      'source: 来源',
      'continued: （续）',
      'chartData: 本图数据',
      'colon: ：',
      'evidence: 依据',
      'nextUnit: ；',
      'linkToSentence: 此句链接',
      'linkCopied: 链接已复制',
      'filterRows: 筛选行',
      'rowsShown: {all}行中的{shown}行',
      'openPlace: † 名次照录原文，是否并列没有记录。',
      'otherField: ‡ 两次发布的排名对象不尽相同。',
    ),
  },
];

export const EN_EXEMPT = EXEMPT.flatMap(({ en }) => en);
export const ZH_EXEMPT = EXEMPT.flatMap(each => each['zh-Hans']);
