import type { PrintedLanguage } from '../../support/printed-languages.ts';

/** What the words of a report name, in one language, and true sentences that another edition prints. */
export interface Named {
  readonly units: readonly string[];
  readonly rankings: readonly string[];
  readonly labels: readonly string[];
  readonly elsewhere: readonly string[];
}

/** Every text that a family of falsehoods makes of a true one; none where there is nothing in it to falsify. */
export type Falsify = (text: string, named: Named) => readonly string[];

type Pair = readonly [from: string | RegExp, to: string];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const EVERYWHERE = new WeakMap<RegExp, RegExp>();

/** A pattern that finds every match: made once for each pattern. */
function everywhere(pattern: RegExp): RegExp {
  const known = EVERYWHERE.get(pattern) ?? new RegExp(pattern, `${pattern.flags}g`);
  EVERYWHERE.set(pattern, known);
  return known;
}

/** The text with one match put otherwise, for each match. */
function each(text: string, pattern: RegExp, fresh: (found: string) => string | null): readonly string[] {
  return [...text.matchAll(everywhere(pattern))].flatMap(({ index, 0: found }) => {
    const other = fresh(found);
    return other === null || found === '' ? [] : [`${text.slice(0, index)}${other}${text.slice(index + found.length)}`];
  });
}

const pairs = (list: readonly Pair[], ways: 'there' | 'both'): Falsify => {
  const back = list.flatMap(([from, to]): readonly Pair[] =>
    typeof from === 'string' && to.trim() !== '' ? [[to, from]] : [],
  );
  const all = (ways === 'both' ? [...list, ...back] : list).map(([from, to]) => ({
    pattern: typeof from === 'string' ? new RegExp(literal(from)) : from,
    to,
  }));
  return text => all.flatMap(({ pattern, to }) => each(text, pattern, () => to));
};

/** Where names stand in a text, none inside a longer one. */
function standing(text: string, names: readonly string[]): readonly { readonly at: number; readonly name: string }[] {
  const found = names.filter(name => name !== '' && text.includes(name)).sort((a, b) => b.length - a.length);
  if (found.length === 0) return [];
  return [...text.matchAll(new RegExp(found.map(literal).join('|'), 'g'))].map(({ index, 0: name }) => ({
    at: index,
    name,
  }));
}

/** Another name of the same sort in the place of one. */
const another =
  (of: (named: Named) => readonly string[]): Falsify =>
  (text, named) => {
    const names = [...new Set(of(named))];
    return standing(text, names).flatMap(({ at, name }) => {
      const other = names[(names.indexOf(name) + 1) % names.length] ?? name;
      return other === name ? [] : [`${text.slice(0, at)}${other}${text.slice(at + name.length)}`];
    });
  };

/** Two names of a text in each other's place. */
const exchanged: Falsify = (text, { units, rankings, labels }) =>
  [units, rankings, labels].flatMap(names => {
    const found = standing(text, names);
    return found.flatMap((one, index) => {
      const other = found[index + 1];
      if (!other || other.name === one.name) return [];
      const between = text.slice(one.at + one.name.length, other.at);
      return [`${text.slice(0, one.at)}${other.name}${between}${one.name}${text.slice(other.at + other.name.length)}`];
    });
  });

/** Two numbers that stand next to each other in one another's place: the place before for the place now. */
const turned =
  (number: RegExp): Falsify =>
  text => {
    const found = [...text.matchAll(new RegExp(number.source, 'gi'))].map(({ index, 0: word }) => ({
      at: index,
      word,
    }));
    return found.flatMap((one, index) => {
      const other = found[index + 1];
      if (!other || other.word === one.word) return [];
      const between = text.slice(one.at + one.word.length, other.at);
      return [`${text.slice(0, one.at)}${other.word}${between}${one.word}${text.slice(other.at + other.word.length)}`];
    });
  };

const next =
  (words: readonly string[]) =>
  (found: string): string | null => {
    const at = words.indexOf(found.toLowerCase());
    return at < 0 ? null : (words[(at + 1) % words.length] ?? null);
  };

/** A true sentence of another edition in the place of one of this. */
const ofElsewhere: Falsify = (text, { elsewhere }) =>
  text.length < 30 || elsewhere.length === 0 || elsewhere.includes(text)
    ? []
    : [elsewhere[text.length % elsewhere.length] ?? ''];

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const EN_PLACE = String.raw`\b(?:${ORDINALS.join('|')}|\d+(?:st|nd|rd|th)?)\b`;
const UNITS_EN =
  'places?|points?|editions?|years?|cities|rankings|releases|records|economies|institutions|sources|findings|statements|tiers?|percent|%|band';
const YEAR = /(?<!\d)20\d\d(?!\d)/;
const later = (year: string): string => String(Number(year) - 1);
const lowerLabel = (found: string): string => found.replace(/\d+/, digits => String(Number(digits) - 1));

const EN = {
  'negation turned': pairs(
    [
      [' is not ', ' is '],
      [' are not ', ' are '],
      [' was not ', ' was '],
      [' has no ', ' has a '],
      ['cannot be', 'can be'],
      ['not in the', 'in the'],
      ['not among', 'among'],
      ['not known', 'known'],
      ['No ', 'A '],
      [' has ', ' has never '],
      [' does not ', ' does '],
      [' ranks ', ' does not rank '],
      [' place of its own', ' place of another'],
    ],
    'both',
  ),
  'a true value given to another unit': another(({ units }) => units),
  'a true value given to another year': (text, named) => [
    ...each(text, YEAR, later),
    ...each(text, /\bGFCI \d+/, lowerLabel),
    ...another(({ labels }) => labels)(text, named),
  ],
  'a true value given to another ranking': another(({ rankings }) => rankings),
  'a direction turned': pairs(
    [
      ['rose', 'fell'],
      ['rise', 'fall'],
      ['▲', '▼'],
      [' up ', ' down '],
      ['up ', 'down '],
      ['ahead of', 'behind'],
      ['largest', 'smallest'],
      ['highest', 'lowest'],
      ['best', 'worst'],
      ['entered', 'dropped out of'],
      ['into top', 'out of top'],
      ['overtook', 'was overtaken by'],
      ['better', 'worse'],
    ],
    'both',
  ),
  'a bound dropped': pairs(
    [
      ['at least ', ''],
      ['At least ', ''],
      ['at most ', ''],
      ['more than ', ''],
      ['about ', ''],
      ['or more', ''],
      [/[>≥≤](?=\d)/, ''],
      [' down to ', ' at '],
      [/\bby (?=\d|[JFMASOND])/, 'on '],
    ],
    'there',
  ),
  'a joint place made sole': pairs(
    [
      ['joint ', ''],
      ['tied ', ''],
      ['alone or jointly', 'alone'],
      ['shared', 'held'],
      [/=(?=\d)/, ''],
      [', now shared', ''],
      ['share ', 'hold '],
      [/ and [A-Z]\p{L}+(?: \p{Lu}\p{L}+)*(?=[ ,.])/u, ''],
      [/, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*(?= and \p{Lu})/u, ''],
      ['joint ', 'sole '],
    ],
    'there',
  ),
  'a number without its unit': text =>
    each(text, new RegExp(String.raw`(?<=[\d${'a-z'}]) ?(?:${UNITS_EN})\b`), found =>
      /[a-z%]/.test(found.trim()) ? '' : null,
    ),
  'two names exchanged': exchanged,
  'a true sentence of another edition': ofElsewhere,
  'a numeral changed': text => [
    ...each(text, new RegExp(String.raw`\b(?:${COUNTS.join('|')})\b`, 'i'), next(COUNTS)),
    ...each(text, new RegExp(String.raw`\b(?:${ORDINALS.join('|')})\b`, 'i'), next(ORDINALS)),
    ...each(text, /\d+/, found => String(Number(found) + 1)),
  ],
  'only and first': pairs(
    [
      [' for the first time', ''],
      ['first', 'second'],
      ['only ', ''],
      ['Only ', ''],
      [' is ', ' is only '],
      [' ranks ', ' alone ranks '],
      [' in the ', ' for the first time in the '],
      [' of ', ' of only '],
    ],
    'there',
  ),
  'the place before for the place now': turned(new RegExp(EN_PLACE)),
} satisfies Readonly<Record<string, Falsify>>;

export type FamilyName = keyof typeof EN;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const ZH_PLACE = String.raw`第[一二三四五六七八九十]+|第\d+|\d+`;

const ZH: Readonly<Record<FamilyName, Falsify>> = {
  'negation turned': pairs(
    [
      ['没有', '有'],
      ['未', '已'],
      ['不在', '在'],
      ['不能', '能'],
      ['无法', '可以'],
      ['不', ''],
      ['从不', '总是'],
      ['是', '不是'],
      ['位居', '未居'],
      ['位列', '未列'],
      ['均', '均未'],
      ['无', '有'],
    ],
    'there',
  ),
  'a true value given to another unit': another(({ units }) => units),
  'a true value given to another year': (text, named) => [
    ...each(text, YEAR, later),
    ...each(text, /第\d+期/, lowerLabel),
    ...another(({ labels }) => labels)(text, named),
  ],
  'a true value given to another ranking': another(({ rankings }) => rankings),
  'a direction turned': pairs(
    [
      ['上升', '下降'],
      ['升至', '降至'],
      ['升幅', '降幅'],
      ['▲', '▼'],
      ['领先', '落后'],
      ['最好', '最低'],
      ['进入', '跌出'],
      ['超越', '落后于'],
      ['增', '减'],
      ['以前', '以后'],
      ['上一次', '下一次'],
    ],
    'both',
  ),
  'a bound dropped': pairs(
    [
      ['至少', ''],
      ['至多', ''],
      ['超过', ''],
      ['约', ''],
      ['以上', ''],
      ['以前', ''],
      ['及以前', ''],
      ['完整至', ''],
      [/[>≥≤](?=\d)/, ''],
      ['截至', ''],
      ['不晚于', ''],
    ],
    'there',
  ),
  'a joint place made sole': pairs(
    [
      ['并列', ''],
      ['单独或并列', '单独'],
      ['共同', ''],
      ['含并列', ''],
      [/=(?=\d)/, ''],
      [/[和与][\u4e00-\u9fff]{2,4}(?=[，。、在均])/, ''],
    ],
    'there',
  ),
  'a number without its unit': text =>
    each(text, /(?<=[\d一二三四五六七八九十两])(?:个百分点|个|位|名|届|期|次|项|年|月|日|分|条|家|级|%|倍)/, () => ''),
  'two names exchanged': exchanged,
  'a true sentence of another edition': ofElsewhere,
  'a numeral changed': text => [
    ...each(text, /[一二三四五六七八九十]/, next(NUMERALS)),
    ...each(text, /两/, () => '三'),
    ...each(text, /\d+/, found => String(Number(found) + 1)),
  ],
  'only and first': pairs(
    [
      ['首次', ''],
      ['仅', ''],
      ['只', ''],
      ['首', '次'],
      ['第一', '第二'],
      ['在', '仅在'],
      ['位列', '首次位列'],
      ['位居', '首次位居'],
      ['为', '仅为'],
    ],
    'there',
  ),
  'the place before for the place now': turned(new RegExp(ZH_PLACE)),
};

/** Families of falsehoods by language: the same in each, in its own words. */
export const FAMILIES: Readonly<Record<PrintedLanguage, Readonly<Record<FamilyName, Falsify>>>> = {
  en: EN,
  'zh-Hans': ZH,
};

export const FAMILY_NAMES: readonly string[] = Object.keys(EN);
