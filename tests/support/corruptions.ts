import type { PrintedLanguage } from './printed-languages.ts';

/** A sentence that says something else than it did, and what was done to it. */
export interface Corruption {
  readonly what: string;
  readonly text: string;
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const NUMBER: Readonly<Record<PrintedLanguage, RegExp>> = {
  en: new RegExp(String.raw`\d+(?:,\d{3})*(?:\.\d+)?|\b(?:${[...COUNTS, ...ORDINALS].join('|')})\b`, 'gi'),
  'zh-Hans': /\d+(?:\.\d+)?|[一二三四五六七八九十两]+/g,
};

/** Words and their opposites, or what is left when they are dropped; each is tried both ways. */
const OPPOSITES: Readonly<Record<PrintedLanguage, readonly (readonly [string, string])[]>> = {
  en: [
    ['rose', 'fell'],
    ['largest rise', 'largest fall'],
    ['moved up', 'moved down'],
    ['best place', 'lowest place'],
    ['highest figure', 'lowest figure'],
    ['ahead of', 'behind'],
    ['and behind in', 'and ahead in'],
    ['entered the top', 'dropped out of the top'],
    ['returned to the top', 'dropped out of the top'],
    ['returned to', 'entered'],
    [' rose by', ' did not rise by'],
    ['matched its', 'had its'],
    ['th in ', 'th† in '],
    ['years', 'editions'],
    ['edition ', 'year '],
    ['joint ', ''],
    ['alone or jointly', 'alone'],
    [' for the first time', ''],
    [', every edition since the first', ''],
    ['at least ', ''],
    ['at least ', 'at most '],
    ['it is not in', 'it is in'],
    ['it stood outside', 'it stood inside'],
    [', having been', '; it has not been'],
    ['more than ', 'at least '],
    ['cannot be', 'can be'],
    ['exceeded', 'fell short of'],
    ['is newly included in', 'is no longer included in'],
    ['is covered again by', 'is not covered by'],
    ['was withdrawn from', 'was covered by'],
    ['is not covered by', 'is covered by'],
    ['was outside the scope of', 'was within the scope of'],
    ['was discontinued', 'goes on'],
    ['year by year', 'in some years'],
    ['ranked in both', 'with a known place in both'],
    ['no longer', 'now'],
    ['newly ranked', 'no longer ranked'],
    ['joined the list', 'left the list'],
    ['left it', 'joined it'],
    [' had also been', ' had not been'],
    ['the same', 'not the same'],
    [' held', ' rose'],
    ['unchanged', 'changed'],
    ['overtook', 'was overtaken by'],
    ['regained', 'lost'],
    ['lower is better', 'higher is better'],
    ['a lower score', 'a higher score'],
    [' each', ''],
    ['too small', 'large enough'],
    ['percentage point', 'point'],
    ['%', ' percentage points'],
    ['are not strictly', 'are'],
    ['the place of', 'the score of'],
    [', ties counted', ''],
    [' with ties', ''],
    [' now.', ' then.'],
    ['USD', 'CNY'],
    ['cities', 'economies'],
    ['which succeeds', 'which precedes'],
    ['moved up', 'moved down'],
    ['strong', 'weak'],
    ['narrowed', 'widened'],
    ['mean', 'median'],
    ['overlap', 'do not overlap'],
    ['too close', 'far enough apart'],
    ['mainly', 'partly'],
    ['more than', 'less than'],
    ['about ', ''],
    ['+', '−'],
    [' a year on average', ''],
    ['ranked anew', 'ranked'],
    [' led ', ' never led '],
    [' is ', ' is not '],
    [' was ', ' was not '],
    [' hold ', ' do not hold '],
    [' ranks ', ' hardly ranks '],
  ],
  'zh-Hans': [
    ['上升', '下降'],
    ['升至', '降至'],
    ['升幅', '降幅'],
    ['增长', '下降'],
    ['最好', '最低'],
    ['领先', '落后于'],
    ['领先', '落后'],
    ['进入', '跌出'],
    ['跻身', '跌出'],
    ['重返', '跌出'],
    ['重返', '进入'],
    ['追平', '创下'],
    ['并列', ''],
    ['位列第', '并列第'],
    ['单独或并列', '单独'],
    ['首次', ''],
    ['，自首次发布以来从未旁落', ''],
    ['，自首次发布以来始终如此', ''],
    ['至少', ''],
    ['至少', '至多'],
    ['未进入', '进入'],
    ['均未', '均'],
    ['不在', '在'],
    ['无法确认', '可以确认'],
    ['超过', '低于'],
    ['居首位', '最低'],
    ['新增', '不再'],
    ['重新纳入', '未纳入'],
    ['未纳入', '已纳入'],
    ['已被撤出', '已纳入'],
    ['已停止发布', '仍在发布'],
    ['逐年', '曾'],
    ['均有排名', '均有名次记录'],
    ['不再列入', '新列入'],
    ['不再在列', '仍在列'],
    ['也曾', '未曾'],
    ['相同', '不同'],
    ['持平', '上升'],
    ['超越', '落后于'],
    ['重回', '失去'],
    ['越低越好', '越高越好'],
    ['均', '均未'],
    ['不宜', '可以'],
    ['个百分点', '分'],
    ['%', '个百分点'],
    ['不完全可比', '完全可比'],
    ['的名次原为', '的得分原为'],
    ['含并列', ''],
    ['本次', '上次'],
    ['美元', '元'],
    ['万', '亿'],
    ['届', '期'],
    ['届', '年'],
    ['期中', '年中'],
    ['个城市', '个经济体'],
    ['同比', '较此前'],
    ['位居', '未居'],
    ['承继而来', '分离而来'],
    ['较强', '较弱'],
    ['扩大', '缩小'],
    ['平均数', '中位数'],
    ['相互重叠', '互不重叠'],
    ['得益于', '受累于'],
    ['超过', '不低于'],
    ['约', '超过'],
    ['突破', '未达'],
    ['年均', '共'],
    ['重新排列', '排列'],
    ['升一级', '降一级'],
    ['增至', '降至'],
  ],
};

const next = (words: readonly string[], word: string): string | null => {
  const at = words.indexOf(word);
  return at < 0 ? null : (words[(at + 1) % words.length] ?? null);
};

/** Other numbers in the place of one: in figures one more, one less and the digits turned round; in words the next. */
function others(number: string): readonly string[] {
  const lower = number.toLowerCase();
  const word = next(COUNTS, lower) ?? next(ORDINALS, lower) ?? next(NUMERALS, number);
  if (word !== null) return [word];
  if (!/^\d/.test(number)) return [number === '十一' ? '十二' : '十一'];
  const last = Number(number.at(-1));
  const turned = [...number].reverse().join('');
  return [
    `${number.slice(0, -1)}${(last + 1) % 10}`,
    `${number.slice(0, -1)}${(last + 9) % 10}`,
    ...(/^[1-9]\d+$/.test(number) && turned !== number && !turned.startsWith('0') ? [turned] : []),
  ];
}

interface Spot {
  readonly at: number;
  readonly text: string;
}

const put = (text: string, { at, text: old }: Spot, fresh: string): string =>
  `${text.slice(0, at)}${fresh}${text.slice(at + old.length)}`;

/** Both places of a text, each filled with what stands in the other. */
function swapped(text: string, a: Spot, b: Spot): string {
  const [first, second] = a.at < b.at ? [a, b] : [b, a];
  return put(put(text, second, first.text), first, second.text);
}

/** One value, however it is written: 10, ten and 十 change places without a word becoming untrue. */
function value(text: string): string {
  const words = [COUNTS, ORDINALS, NUMERALS].map(list => list.indexOf(text.toLowerCase()) + 1);
  return text === '两' ? '2' : String(words.find(at => at > 0) ?? text);
}

/** 10 for ten, but not 两 for 二: only one of these may stand behind 第, and only the other before a measure word. */
const isHarmless = (a: string, b: string): boolean => value(a) === value(b) && [a, b].some(text => /^\d/.test(text));

const pairs = (spots: readonly Spot[]): readonly (readonly [Spot, Spot])[] =>
  spots.flatMap((a, index) =>
    spots.slice(index + 1).flatMap(b => (a.text === b.text || isHarmless(a.text, b.text) ? [] : [[a, b] as const])),
  );

const spotsOf = (text: string, pattern: RegExp): readonly Spot[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ at: index, text: found }));

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where names stand, none inside a longer one. */
function namesAt(text: string, names: readonly string[], language: PrintedLanguage): readonly Spot[] {
  const found = names.filter(name => text.includes(name)).sort((a, b) => b.length - a.length);
  if (found.length === 0) return [];
  const any = found.map(literal).join('|');
  return spotsOf(text, new RegExp(language === 'en' ? `(?<![\\w’])(?:${any})(?![\\w’])` : any, 'gu'));
}

/**
 * Every way to spoil a sentence by one change: a number for another, a name of a unit for another's, two of either in
 * each other's place, a word for its opposite.
 */
export function corruptions(text: string, language: PrintedLanguage, units: readonly string[]): readonly Corruption[] {
  const numbers = spotsOf(text, NUMBER[language]);
  const names = namesAt(text, units, language);
  const stranger = (name: string, step: number): string => units[(units.indexOf(name) + step) % units.length] ?? name;
  const all: readonly Corruption[] = [
    ...[...numbers, ...names].map(spot => ({ what: `no ${spot.text}`, text: put(text, spot, '') })),
    ...numbers.flatMap(spot =>
      others(spot.text).map(fresh => ({ what: `${spot.text} → ${fresh}`, text: put(text, spot, fresh) })),
    ),
    ...names.flatMap(spot =>
      [1, 3]
        .map(step => stranger(spot.text, step))
        .map(fresh => ({
          what: `${spot.text} → ${fresh}`,
          text: put(text, spot, fresh),
        })),
    ),
    ...[...pairs(numbers), ...pairs(names)].map(([a, b]) => ({
      what: `${a.text} ↔ ${b.text}`,
      text: swapped(text, a, b),
    })),
    ...OPPOSITES[language].flatMap(([word, opposite]) =>
      [
        [word, opposite],
        [opposite, word],
      ].flatMap(([old = '', fresh = '']) =>
        old.trim() === ''
          ? []
          : spotsOf(text, new RegExp(literal(old), 'g')).map(spot => ({
              what: `“${old}” → “${fresh}”`,
              text: put(text, spot, fresh),
            })),
      ),
    ),
  ];
  return all.filter(corruption => corruption.text !== text);
}
