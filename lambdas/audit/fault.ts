/** Something that verification found to be wrong. */
export interface Fault {
  /** The file that it was found in: `en/report.html`, `claims.json`. */
  readonly file: string;
  /** The claim that it is about; null where what was found belongs to none. */
  readonly claim: string | null;
  /** The sentence, or the words, that it was found in. */
  readonly sentence: string;
  readonly message: string;
  /** The same in Chinese, of what an editor is to mend; of all else there is English alone, and Chinese says so. */
  readonly inChinese?: string;
}

/** Before English in a Chinese message: nobody who reads Chinese alone is left with it. */
const IN_ENGLISH = '未通过核验（说明仅有英文，请将本条全文告知Almanac的维护者）：';

/** One fault in a line of words, in the languages of editors. */
export const faultInWords = ({ file, claim, sentence, message, inChinese }: Fault) => ({
  en: `${file}: “${sentence}”${claim === null ? '' : ` (${claim})`} ${message}`,
  'zh-Hans': `${file}：“${sentence}”${claim === null ? '' : `（${claim}）`}${inChinese ?? `${IN_ENGLISH}${message}`}`,
});

/** A fault of the file at hand. */
export type NewFault = (claim: string | null, sentence: string, message: string) => Fault;

const SHORT = 160;

/** A text that is short enough for a message. */
export const cut = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

/** Of a long text the part in which it differs from another, however the lines of either are broken. */
export function differing(text: string, from: string): string {
  const other = from.replace(/\s+/g, '');
  let [at, met] = [0, 0];
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (/\s/.test(sign)) continue;
    if (sign !== other.charAt(met)) break;
    met += 1;
  }
  const start = Math.max(0, Math.min(at - SHORT / 2, text.length - SHORT));
  return start > 0 ? `…${cut(text.slice(start))}` : cut(text);
}
