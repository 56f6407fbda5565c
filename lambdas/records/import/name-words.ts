import type { LanguageId } from '../language-id.ts';

/** What of a language, as a name, would be read as something else. */
export interface NameWords {
  /** A name that is a word or a figure of the sentences around it: "No City rose" denies, and names nobody. */
  readonly isWord: RegExp;
  /** A name that is one of the words by which places, figures and their changes are told: "the change", "at least". */
  readonly isTerm: RegExp;
  /** A name that says a place of its bearer: "Gamma (first in 2022)". */
  readonly tells: RegExp;
  /** What a name of several says of them: "the best cities". */
  readonly praises: RegExp;
  /** What a text beside a name says of results, or of who stood up for them: "more than any other", "won by", "as audited by". */
  readonly boasts: RegExp;
  /** A name that ends in what its bearer did: "Arden rose"; told by small letters, as Rose is a name. */
  readonly acts: RegExp;
  /** What is added to the name of another to say how that one went: 阿登升. */
  readonly went: RegExp | null;
  /** Between two names that are told together. */
  readonly joins: RegExp;
  /** What only looks like it: classes by which economies and cities are told. */
  readonly classes: RegExp;
  /** The count of whoever bears a name together; its first group is the number. */
  readonly counts: RegExp;
  /** The number that is written so; null where it is none. */
  readonly numberOf: (text: string) => number | null;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth last';
const NUMBERED = String.raw`(?:${ORDINALS.split(' ').join('|')}|\d+(?:st|nd|rd|th)|no\.?\s?\d+|number one)`;
const PLACED =
  '(?:best|worst|top|highest|lowest|leader|leading|champions?|winners?|runners?-up|ranks?|ranked|leads?|beats?|ahead)';
/** Cities are called after days: Sixth of October, 10th of Ramadan. */
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Muharram|Safar|Rabi|Jumada|Rajab|Sha.?ban|Ramadan|Shawwal';
/** Behind a number in brackets: that of a hospital has a noun there. */
const OF_ALL = String.raw`\s*[)\]]|\s+(?:in|of|place|by|since|among|at|worldwide|globally|overall)\b`;

/** A name without a letter reads as a number: "1770 is 1 point ahead". */
const FIGURES_ALONE = String.raw`^[^\p{L}]*\p{N}[^\p{L}]*$`;

const EN: NameWords = {
  isWord: new RegExp(
    [
      FIGURES_ALONE,
      `^(?:${ONES.join('|')}|${ORDINALS.split(' ').join('|')})$`,
      '^(?:no|not|none|nobody|nothing|neither|nor|both|all|each|every|any|some|most|more|many|few|fewer|less|least|several|others?|another|half|next|former|latter|best|worst|top|only|alone|same|it|they|we|you|he|she|who|which|this|that|these|those|there|here|and|or|of|in|on|at|to|from|by|with|as|than|the|is|was|are|were)$',
      String.raw`^(?:(?:every|any|some|no)(?:body|one|\sone)|none|most|all|some|many|few|both|each|any)\s(?:else|others?|(?:of\s)?(?:the\s)?(?:others?|rest|them|these|those|us))$`,
      '^(?:(?:every|any|some)(?:body|one)|(?:the\\s)?(?:others|rest)|up|down|unchanged|joint|tied|rose|fell)$',
      `^(?:joint|shared|tied|equal)[\\s-](?:${ORDINALS.split(' ').join('|')})$`,
      String.raw`^(?:no|not|neither|both|each|every|any|either|another)\s`,
      String.raw`^(?:all|most|some|many|few|several|other|${ONES.join('|')})\s(?:\p{L}+\s)?(?:cities|towns|ports|economies|countries|regions|universities|institutions|hospitals|schools|companies|units|rankings|places)$`,
    ].join('|'),
    'iu',
  ),
  isTerm:
    /^(?:(?:the|its|a|an)\s)?(?:at (?:least|most)|(?:more|less|fewer) than|(?:not )?known|as in|since|before|after|rates?|changes?|places?|ranks?|editions?|scores?|points?|figures?|values?|gaps?|averages?|medians?|differences?)$/iu,
  tells: new RegExp(
    [
      String.raw`[(\[][^)\]]*\b(?:${NUMBERED}(?=${OF_ALL})|${PLACED}\b)`,
      String.raw`\b(?:${NUMBERED}|${PLACED})\s+(?:in|of(?!\s(?:${MONTHS})\b)|among|since|it|all|everywhere)\b`,
      String.raw`\b(?:leads|ranks|ranked|beats|outranks|overtook|overtakes)\b`,
    ].join('|'),
    'iu',
  ),
  praises: new RegExp(
    String.raw`\b(?:${ORDINALS.split(' ').join('|')}|best|worst|top|leading|leaders?|strongest|weakest|greatest|largest|smallest|biggest|richest|poorest|fastest|slowest|highest|lowest|finest|champions?|winners?|winning|losers?|foremost|premier|most)\b`,
    'iu',
  ),
  boasts: new RegExp(
    [
      String.raw`\b(?:audited|verified|certified|endorsed|approved|confirmed|reviewed|praised|won|led|topped|dominated)\s+by\b`,
      String.raw`\bas\s+(?:audited|verified|certified|endorsed|approved|confirmed)\b|\b(?:final|finally)\s+and\s+(?:audited|verified|certified)\b`,
      String.raw`\bthan\s+(?:any|all|every|the\s+(?:others?|rest))|\b(?:any|every|no)(?:one|body)?\s+else\b|\bof\s+wh(?:ich|om)\b`,
      String.raw`\b(?:that|which|who)\s+(?:have\s|has\s)?(?:doubled|tripled|halved|grew|grown|rose|risen|fell|fallen|shrank|leads?|led|wins?|won|lost)\b`,
      String.raw`\bthat\s+(?:the\s)?\S+\s(?:praises?|endorses?|recommends?|honou?rs?)\b|\b(?:rising|declining)\s(?=cities|towns|ports|economies|countries)`,
    ].join('|'),
    'iu',
  ),
  acts: /\p{L}\s(?:rose|fell|climbed|dropped|overtook|won|lost|led)$/u,
  went: null,
  joins: /\s(?:and|or)\s|,\s|\s&\s/u,
  classes:
    /\b(?:first|second|third|fourth)-tier\b|\b(?:first|second|third)\sworld\b|\b(?:least|most|less|more)[\s-](?:developed|advanced)\b|\bwest(?:ern)?most\b/giu,
  counts: new RegExp(
    String.raw`(?<!\b(?:group|big|club|union)\s(?:of\s)?(?:the\s)?)(?<![\p{L}\p{N}.,-])(\d{1,3}|${ONES.slice(2).join('|')})(?![\p{L}\p{N}-]|[.,]\d)`,
    'iu',
  ),
  numberOf: text => {
    const at = ONES.indexOf(text.toLowerCase());
    if (at >= 0) return at;
    return /^\d+$/.test(text) ? Number(text) : null;
  },
};

const DIGITS = '零一二三四五六七八九';

/** 十二, 二十, 三十五, 9: numbers below a hundred as they are written in names. */
function numberInChinese(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const one = (digit: string): number => (digit === '两' ? 2 : DIGITS.indexOf(digit));
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (tens) return (tens[1] ? one(tens[1]) : 1) * 10 + (tens[2] ? one(tens[2]) : 0);
  return text.length === 1 && one(text) > 0 ? one(text) : null;
}

const PLACED_ZH =
  '第[一二三四五六七八九十百\\d]+(?:名|位)|第[一二三](?!医|人民|附属|中|小学|军|临床|汽|机|师范|产业|批|届|类)|首位|榜首|冠军|亚军|季军|最[佳高大强好优低]|领先|领跑|倒数|垫底|排名';

const ZH: NameWords = {
  isWord: new RegExp(
    [
      FIGURES_ALONE,
      '^[〇零一二三四五六七八九十百千万亿两]+$',
      '^(?:[无不没有未非在的和与及或为是以从由到自向对于把被上下中前后内外第首末各每均都仅只其此该本又再更最较比并而则若如即已曾将可能所者这那哪谁何一二两三四五六七八九十百千万半零双单多少几些个位名次届期年]|没有|无人|无从|没人|其中|其他|其余|其它|两者|二者|三者|各自|各城市|所有|全部|全体|大多数|多数|少数|部分|每个|任何|以上|以下|之间|此外|并列|第[一二三四五六七八九十]+|首位|首次|唯一|同时|分别|均|都|他们|它们|我们|此前|此后|目前|全城|其余的?|(?:其余|其他|其它|所有|全部|各|绝大多数|大多数|多数|少数|部分|若干)的?(?:城市|城镇|港口|国家|地区|经济体|大学|机构|单位)|(?:并列|同列)第?[一二三四五六七八九十]+位?)$',
    ].join('|'),
    'u',
  ),
  isTerm:
    /^(?:名次|位次|排名|得分|分数|数值|数据|差距|变化|变动|升幅|降幅|平均数|中位数|至少|至多|不低于|超过|不足|上升|下降|持平|未变|升至|降至|由|较|共|届次|期次|记录|更正|领先|落后)$/u,
  tells: new RegExp(
    `[（(][^）)]*(?:${PLACED_ZH})[^）)]*[）)]|排名第|位列|位居|名列|居[首前末]|榜首|冠军|夺冠|领先于?|领跑|垫底|倒数第|优于|高于|超过|胜过`,
    'u',
  ),
  praises:
    /最[^近终新]|第[一二三四五六七八九十\d]+(?!批|届|类|产业|梯队|世界)|领先|领军|领头|冠军|[十百\d]强|[十\d]佳|[十\d]大|首位|榜首|头部|顶尖|一流|优胜|前[十百\d]/u,
  boasts:
    /居[^，。、]{0,4}[首冠末](?!都|府)|之[首冠]|遥遥领先|翻番|翻倍|终审|(?:联合国|政府|专家|官方|权威|学界|业界|世界银行|(?:部|委|局|署|厅|院|会|组织|机构|银行|大学|集团|公司))[^，。]{0,4}(?:审定|认证|核准|核定|评定|背书|认可|赞赏|审计|验证|证实|公证|推荐)(?!委员会|中心|局|办|机构)|经[^，。]{1,8}(?:审定|认证|核实|核准|审计|验证|公证)|夺冠|无人能及|崛起中的|增长的(?=城市|国家|地区)|衰落的/u,
  acts: /\p{Script=Han}{2,}(?:上升|下降|夺冠|领先|垫底)$/u,
  went: /(?:[上下]?[升降跌涨]|[胜败赢输进退])$/u,
  joins: /[和与及、]/u,
  classes: /最不发达|最发达|较?发达|第[一二三]世界|第[一二三]产业/gu,
  counts:
    /(?<![\p{N}一二三四五六七八九十百千])([两二三四五六七八九十][一二三四五六七八九十]{0,2}|\d{1,3})(?=个|座|所|家|大|强|佳|市|城(?!镇)|国(?!集团|际)|小龙|(?:最|领|优))/u,
  numberOf: numberInChinese,
};

/** What is known of a language; null where nothing is: names in it are taken as they are. */
export const nameWordsIn = (language: LanguageId): NameWords | null => NAME_WORDS[language] ?? null;

const NAME_WORDS: Readonly<Record<LanguageId, NameWords>> = { en: EN, 'zh-Hans': ZH };
