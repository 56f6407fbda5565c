/** What a re-issue says of itself; places and figures come in worded. */
export interface CorrectionWords {
  /** The edition's name where it stands behind the title, told apart from that of the first issue. */
  readonly edition: (edition: string) => string;
  readonly subtitle: (edition: string, date: string) => string;
  /** Which issue this is, and what became of the first one. */
  readonly announced: (edition: string, date: string) => string;
  /** That of what came out after the cut-off corrections alone are read, and whether any of them is listed. */
  readonly reads: (isListed: boolean) => string;
  readonly heading: string;
  /** One correction as a sentence: what it is about, what stood there, what stands there now. */
  readonly became: (subject: string, before: string, now: string) => string;
  readonly place: (release: string, unit: string) => string;
  /** Where the score was corrected and the place stands. */
  readonly score: (release: string, unit: string) => string;
  readonly value: (indicator: string, unit: string) => string;
  readonly withScore: (place: string, score: string) => string;
  /** On the cover, when there are more corrections than it has room for. */
  readonly more: (n: number) => string;
  readonly caption: string;
  readonly head: readonly [subject: string, before: string, now: string];
}
