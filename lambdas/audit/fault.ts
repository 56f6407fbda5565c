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
