import glyphs from '../../../templates/glyphs.json' with { type: 'json' };

/** Why a text cannot be printed, and what to do about it. */
export interface Unprintable {
  readonly message: string;
  readonly remedy: string;
  readonly zh: readonly [message: string, remedy: string];
}

/** First and last code point of each run of signs that the fonts of the report have, in both weights. */
const COVERED: readonly (readonly [first: number, last: number])[] = glyphs.covered.map(run => {
  const [first = '', last = first] = run.split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
});

/** Whether the fonts that a report embeds have a glyph for a code point; both weights of one of the two scripts do. */
function hasGlyph(codePoint: number): boolean {
  let [low, high] = [0, COVERED.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = COVERED[middle] ?? [0, 0];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** Radicals of the supplement and the characters that they look like (Unicode, EquivalentUnifiedIdeograph.txt). */
const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    ...'⺁厂⺄乙⺆冂⺇几⺈刀⺊卜⺋㔾⺌小⺍小⺏尣⺐尢⺑尣⺒巳⺓幺⺕彑⺖忄⺘扌⺛旡⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴㓁⺵网⺶羊⺷羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].reduce<[string, string][]>((pairs, sign, at, signs) => {
    const meant = signs[at + 1];
    if (at % 2 === 0 && meant !== undefined) pairs.push([sign, meant]);
    return pairs;
  }, []),
);

/** Texts that need no closer look: most are. */
const PLAIN = /^[ -~]*$/;

const RADICAL = /[\u2e80-\u2fdf]/u;

/** Marks that turn the direction of what follows: what is read is then not what is stored. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;

const named = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The character that a radical stands for; null where none is known. */
const meantBy = (radical: string): string | null => {
  const composed = radical.normalize('NFKC');
  return RADICALS.get(radical) ?? (composed === radical ? null : composed);
};

function objection(sign: string): Unprintable | null {
  const because = (message: string, remedy: string, ...zh: readonly [string, string]): Unprintable => ({
    message,
    remedy,
    zh,
  });
  const code = named(sign);
  if (RADICAL.test(sign)) {
    const meant = meantBy(sign);
    return because(
      `The sign "${sign}" (${code}) is a radical of dictionaries, no character: it looks like one and is another.`,
      meant === null ? 'Type the character that is meant.' : `Write ${meant} (${named(meant)}).`,
      `“${sign}”（${code}）是字典中的部首而不是汉字：看似某字，实为另一个字符。`,
      meant === null ? '请输入所指的汉字。' : `请写成${meant}（${named(meant)}）。`,
    );
  }
  if (DIRECTION.test(sign))
    return because(
      `An invisible mark (${code}) turns the direction of the text.`,
      'Delete the text and type it again without formatting.',
      `有一个改变文字方向的不可见符号（${code}）。`,
      '请删除该文字并不带格式重新输入。',
    );
  if (/\p{Cc}|\p{Cf}/u.test(sign))
    return because(
      `An invisible control sign (${code}) stands in the text.`,
      'Delete the text and type it again.',
      `文字中有不可见的控制符（${code}）。`,
      '请删除该文字并重新输入。',
    );
  if (/\p{Co}/u.test(sign))
    return because(
      `The sign ${code} is of private use: each font shows another.`,
      'Write the character that is meant; where Unicode has none, describe it in words.',
      `${code}是私用区字符：各字体显示不同。`,
      '请输入所指的汉字；Unicode没有的请用文字描述。',
    );
  if (/\p{Cn}|\p{Cs}/u.test(sign))
    return because(
      `The sign ${code} is no character of Unicode.`,
      'Delete the text and type it again.',
      `${code}不是Unicode字符。`,
      '请删除该文字并重新输入。',
    );
  return null;
}

/** Signs of a text without a glyph, as one objection. */
function withoutGlyph(signs: readonly string[]): readonly Unprintable[] {
  if (signs.length === 0) return [];
  const listed = signs.map(sign => `"${sign}" (${named(sign)})`).join(', ');
  const inChinese = signs.map(sign => `“${sign}”（${named(sign)}）`).join('、');
  return [
    {
      message: `No font of the report has ${signs.length === 1 ? 'the sign' : 'the signs'} ${listed}.`,
      remedy: 'Write it in Latin, Greek or Cyrillic letters or in Chinese characters; an alias may have any script.',
      zh: [`报告的字体中没有${inChinese}。`, '请用拉丁、希腊或西里尔字母或汉字书写；别名可用任何文字。'],
    },
  ];
}

/**
 * What of a text cannot be printed, each sign once, in the order of the text; of a text that is tidied already. Where
 * `drawn` is false the text is kept and never printed (an alias, a note), so that no font need have its signs.
 */
export function unprintable(text: string, drawn = true): readonly Unprintable[] {
  if (PLAIN.test(text)) return [];
  const signs = [...new Set(text)].map(sign => ({ sign, wrong: objection(sign) }));
  const missing = signs.filter(({ sign, wrong }) => wrong === null && !hasGlyph(sign.codePointAt(0) ?? 0));
  return [
    ...signs.flatMap(({ wrong }) => wrong ?? []),
    ...(drawn ? withoutGlyph(missing.map(({ sign }) => sign)) : []),
  ];
}
