/** Something that the second look found wrong. */
export interface Fault {
  /** The file that it was found in: `en/report.html`, `claims.json`. */
  readonly file: string;
  /** The claim that it is about; null where what was found belongs to none. */
  readonly claim: string | null;
  /** The sentence, or the words, that it was found in. */
  readonly sentence: string;
  readonly wrong: string;
}

/** One fault in a line of words. */
export const tellFault = ({ file, claim, sentence, wrong }: Fault): string =>
  `${file}: “${sentence}”${claim === null ? '' : ` (${claim})`} ${wrong}`;

/** A fault of the file at hand. */
export type Tell = (claim: string | null, sentence: string, wrong: string) => Fault;

const SHORT = 160;

/** A text that is short enough to be told. */
export const cut = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
