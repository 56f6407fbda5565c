import type { LineCounter, YAMLParseError } from 'yaml';
import type { Told } from './tables/grid.ts';

/** What is wrong at a place of a text, and what to do, in English and Chinese. */
interface Cause {
  readonly en: readonly [what: string, remedy: string];
  readonly zh: readonly [what: string, remedy: string];
}

const TAB: Cause = {
  en: ['the line begins with a tab', 'Indent with spaces.'],
  zh: ['该行以制表符开头', '请用空格缩进。'],
};
const TWICE: Cause = {
  en: ['the field stands twice', 'Delete one of the two.'],
  zh: ['该字段出现了两次', '请删除其中之一。'],
};
const COLON: Cause = {
  en: ['the colon is a full-width one (：)', 'Write a plain colon and a space behind it.'],
  zh: ['冒号是全角的（：）', '请改用半角冒号，其后加一个空格。'],
};
const QUOTES: Cause = {
  en: ['the quotes are curly ones', 'Write straight quotes (").'],
  zh: ['引号是弯引号', '请改用直引号（"）。'],
};
const OPEN: Cause = {
  en: ['a quote, a bracket or a brace is not closed', 'Close it.'],
  zh: ['引号或括号没有闭合', '请补上。'],
};
const QUOTE: Cause = {
  en: ['the quotes of the line do not come in pairs', 'Close each quote (") that is opened.'],
  zh: ['该行的引号不成对', '请为每个开始的引号（"）补上结束的引号。'],
};
const INDENT: Cause = {
  en: [
    'it is indented otherwise than what it belongs to, or a text with a colon is in no quotes',
    'Begin the fields of one level in the same column, and put a text with a colon into quotes.',
  ],
  zh: ['缩进与所属内容不符，或含有冒号的文字没有加引号', '同一层的字段请从同一列开始；含有冒号的文字请加引号。'],
};
const OTHER: Cause = {
  en: [
    'something stands there that cannot',
    'Put a text with a colon, a brace or a star at its beginning into quotes.',
  ],
  zh: ['该处有不应出现的内容', '以冒号、大括号或星号开头或含有它们的文字请加引号。'],
};

const BY_CODE: Readonly<Partial<Record<YAMLParseError['code'], Cause>>> = {
  TAB_AS_INDENT: TAB,
  DUPLICATE_KEY: TWICE,
  MISSING_CHAR: OPEN,
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: INDENT,
};

/** What the signs of a line tell, which a reader of YAML takes for a text. */
function ofSigns(line: string): Cause | null {
  if (/^[\s-]*[\w"]+：/.test(line)) return COLON;
  if (/:\s*[“”„]|[{,[]\s*[“”„]/.test(line)) return QUOTES;
  return isUnpaired(line) ? QUOTE : null;
}

/** Whether a straight quote of a line has no other: those inside of a text in single quotes, and behind a #, are none. */
const isUnpaired = (line: string): boolean =>
  (line.replace(/'[^']*'|\\.|(?<=^|\s)#.*$/g, '').match(/"/g) ?? []).length % 2 === 1;

/** Why a text is no YAML, and where, as the editor of it can mend it. */
export function brokenYaml(text: string, lines: LineCounter, { code, pos }: YAMLParseError): Told {
  const { line, col } = lines.linePos(pos[0]);
  const all = text.split(/\r?\n/);
  const { en, zh } = ofSigns(all[line - 1] ?? '') ?? ofSigns(all[line - 2] ?? '') ?? BY_CODE[code] ?? OTHER;
  return {
    en: [`Not valid YAML at line ${line}, column ${col}: ${en[0]}.`, en[1]],
    zh: [`第${line}行第${col}列不是有效的YAML：${zh[0]}。`, zh[1]],
  };
}
