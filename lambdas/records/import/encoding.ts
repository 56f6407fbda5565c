import type { Told } from './tables/grid.ts';

/** Bytes as a text, with the encoding that they were recognised to be in; or why they are none. */
export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      /** What it was converted from; null for UTF-8. */
      readonly encoding: string | null;
    }
  | { readonly ok: false; readonly told: Told };

const SAVE_AS_UTF8 = {
  en: 'Open it in the spreadsheet and save it as "CSV UTF-8" or as .xlsx; for JSON, save it as UTF-8 in the editor.',
  zh: '请在电子表格软件中打开并另存为“CSV UTF-8”或.xlsx；JSON文件请在编辑器中存为UTF-8。',
};

const refuse = (en: string, zh: string, remedy = SAVE_AS_UTF8): Decoded => ({
  ok: false,
  told: { en: [en, remedy.en], zh: [zh, remedy.zh] },
});

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

const lineOf = (bytes: Uint8Array, offset: number): number =>
  bytes.subarray(0, offset).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);

/** Length of the well-formed UTF-8 sequence at an offset; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates and what lies beyond U+10FFFF.
  const wrong =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return wrong ? 0 : length;
}

interface Survey {
  readonly firstBroken: number;
  readonly broken: number;
  /** Bytes beyond ASCII that do form UTF-8. */
  readonly formed: number;
}

function survey(bytes: Uint8Array): Survey {
  let [firstBroken, broken, formed] = [-1, 0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      if (firstBroken < 0) firstBroken = at;
      broken += 1;
    } else if (length > 1) formed += length;
    at += Math.max(length, 1);
  }
  return { firstBroken, broken, formed };
}

/** How the bytes beyond ASCII pair up, if they are a Chinese encoding of two bytes a sign. */
interface Pairs {
  readonly pairs: number;
  readonly alone: number;
  /** Pairs whose second byte stands among the letters: two of five signs of Big5, hardly any of GBK's usual ones. */
  readonly low: number;
  /** Pairs whose second byte stands between the two usual ranges: every other one of a UTF-8 sign that lost its end. */
  readonly odd: number;
}

function pairsOf(bytes: Uint8Array): Pairs {
  let [pairs, alone, low, odd] = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const next = bytes[at + 1] ?? 0;
    if (next >= 0x80 || ((bytes[at] ?? 0) >= 0xa1 && next >= 0x40 && next <= 0x7e)) {
      pairs += 1;
      if (next < 0x80) low += 1;
      else if (next < 0xa1) odd += 1;
      at += 1;
    } else alone += 1;
  }
  return { pairs, alone, low, odd };
}

const wholly = (encoding: string, bytes: Uint8Array): string | null => {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\uFFFD') ? null : text;
};

const SIGNS = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/gu;

/**
 * The Chinese text that the bytes are, in GB18030 or Big5; null where they are neither for sure. In Chinese, bytes beyond
 * ASCII come in pairs; in a Western code page they stand alone.
 */
function readChinese(bytes: Uint8Array): { readonly encoding: string; readonly text: string } | null {
  const { pairs, alone, low, odd } = pairsOf(bytes);
  // An accented letter of a Western word stands before a plain one, which looks like a pair with a low second byte.
  if (pairs <= alone * 4 || low > pairs * 0.7 || odd > pairs * 0.3) return null;
  const order = low > pairs / 10 ? (['Big5', 'GB18030'] as const) : (['GB18030', 'Big5'] as const);
  for (const encoding of order) {
    const text = wholly(encoding, bytes);
    const signs = text?.match(SIGNS)?.length ?? 0;
    if (text !== null && signs > pairs * 0.8) return { encoding, text };
  }
  return null;
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 10 && even === 0) return 'utf-16le';
  return even > head.length / 10 && odd === 0 ? 'utf-16be' : null;
}

const NAMES = { 'utf-16le': 'UTF-16 (little-endian)', 'utf-16be': 'UTF-16 (big-endian)' } as const;

function refuseBroken(bytes: Uint8Array, offset: number): Decoded {
  const line = lineOf(bytes, offset);
  // What a Western computer may have meant is shown, and never taken for what was meant.
  const western = new TextDecoder('windows-1252').decode(bytes.subarray(Math.max(0, offset - 12), offset + 12));
  const shown = western.split(/[\r\n]/).find(part => /[\u0080-\u024f]/.test(part)) ?? western;
  return refuse(
    `Broken UTF-8 at byte ${offset} (line ${line}). In Western European (Windows-1252) it would read "${shown.trim()}".`,
    `第${line}行（第${offset}字节）不是有效的UTF-8。若按西欧编码（Windows-1252），此处为“${shown.trim()}”。`,
  );
}

/** What the bytes from 0x80 to 0x9f are in Windows-1252; some of them are none. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const WESTERN: ReadonlyMap<number, number> = new Map(
  [...WESTERN_SIGNS].map((sign, at) => [sign.codePointAt(0) ?? 0, 0x80 + at]),
);

/** What signs were before their UTF-8 was taken for a Western encoding; null where they never were. */
function beforeMisreading(signs: string): string | null {
  const bytes = [...signs].map(sign => WESTERN.get(sign.codePointAt(0) ?? 0) ?? sign.codePointAt(0) ?? 0);
  if (bytes.some(byte => byte > 0xff)) return null;
  const { broken } = survey(Uint8Array.from(bytes));
  return broken > 0 ? null : new TextDecoder().decode(Uint8Array.from(bytes));
}

/** The first line whose accents an earlier conversion broke, and what it was; null where one sign of the text tells otherwise. */
function misread(text: string): { readonly line: number; readonly found: string; readonly meant: string } | null {
  let first: RegExpExecArray | null = null;
  for (const run of text.matchAll(/\P{ASCII}+/gu)) {
    if (beforeMisreading(run[0]) === null) return null;
    first ??= run;
  }
  if (first === null) return null;
  const start = text.lastIndexOf('\n', first.index) + 1;
  const found = text.slice(Math.max(start, first.index - 12), first.index + 12).split(/[\r\n]/)[0] ?? '';
  const meant = found.replace(/\P{ASCII}+/gu, signs => beforeMisreading(signs) ?? signs);
  return { line: text.slice(0, first.index).split('\n').length, found: found.trim(), meant: meant.trim() };
}

const EXPORT_AGAIN = {
  en: 'Export the file again from where it was still right, as "CSV UTF-8".',
  zh: '请从尚未损坏的来源重新导出为“CSV UTF-8”。',
};

/**
 * Bytes → text. UTF-8 (with or without a byte order mark), UTF-16, GB18030 and Big5 are recognised and read; anything else is
 * named and refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  if (wide) {
    const text = wholly(wide, bytes);
    if (text === null) return refuse(`The file is broken ${NAMES[wide]}.`, `文件是损坏的${NAMES[wide]}。`);
    return { ok: true, text, encoding: NAMES[wide] };
  }
  const { firstBroken, broken, formed } = survey(bytes);
  if (firstBroken >= 0) {
    const chinese = broken > formed ? readChinese(bytes) : null;
    return chinese ? { ok: true, ...chinese } : refuseBroken(bytes, firstBroken);
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return refuse(
      `A zero byte at byte ${zero} (line ${lineOf(bytes, zero)}): this is not text.`,
      `第${lineOf(bytes, zero)}行（第${zero}字节）有零字节：这不是文本文件。`,
    );
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) {
    const wrong = misread(text);
    if (wrong === null) return { ok: true, text, encoding: null };
    const { line, found, meant } = wrong;
    return refuse(
      `Line ${line} reads "${found}", which was "${meant}" before a conversion took it for a Western encoding.`,
      `第${line}行为“${found}”，在被误作西欧编码转换之前是“${meant}”。`,
      EXPORT_AGAIN,
    );
  }
  const line = text.slice(0, lost).split('\n').length;
  return refuse(
    `Line ${line} holds the sign for a lost character (U+FFFD): an earlier conversion broke it.`,
    `第${line}行含有表示丢失字符的符号（U+FFFD）：此前的转换已损坏文字。`,
    EXPORT_AGAIN,
  );
}
