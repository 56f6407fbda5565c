/** Words of the chapter that sets an edition beside the one that it is compared with. */
export interface ComparisonWords {
  readonly title: (edition: string) => string;
  readonly titleOfReissue: string;
  /** Head of the column of an edition, and of the two issues of one. */
  readonly edition: (edition: string) => string;
  readonly firstIssue: string;
  readonly reissue: string;
  readonly intro: string;
  /** Whose reports are compared, where they tell of the editions of a report that another publishes. */
  readonly whose: (ranking: string) => string;
  /** `listed`: whether the chapter on the method lists any correction: those that were taken back are none. */
  readonly introOfReissue: (listed: boolean) => string;
  /** The edition that is to be compared with has no record. */
  readonly nothing: (edition: string) => string;
  readonly notEstablished: string;
  readonly none: string;
  /** Caption over the names, then and now, of what is called otherwise. */
  readonly renamed: string;
  readonly results: {
    readonly caption: string;
    readonly head: string;
    readonly first: string;
    readonly led: string;
    /** Of one of several who are first. */
    /** An edition that was led together with others. */
    readonly sharedIn: (edition: string) => string;
    readonly ledBy: (unit: string, editions: readonly string[]) => string;
    readonly inARow: string;
    /** Of one of several who share the lead. */
    readonly inARowOf: (unit: string, n: number) => string;
    /** The most that is proven, where it may be longer; with the editions. */
    readonly inARowAtLeast: (n: number, editions: readonly string[]) => string;
    readonly honoured: (title: string) => string;
    readonly again: string;
    readonly joined: string;
    readonly left: string;
  };
  readonly counts: {
    readonly caption: (top: number) => string;
    /** Head of a column, with the number of rankings that the edition counts over. */
    readonly of: (edition: string, rankings: number) => string;
    readonly exact: (n: number) => string;
    readonly atLeast: (n: number) => string;
    readonly otherBasket: string;
  };
  readonly sentences: {
    readonly caption: string;
    readonly about: string;
    /** What a sentence is about: its units, if any, and the ranking, the title or the measure. */
    readonly subject: (units: readonly string[], what: string) => string;
    readonly allCounted: string;
    /** Why the statement is not printed: it is false, or the records do not settle it. */
    readonly notTrue: (why: string) => string;
    readonly notEstablished: (why: string) => string;
    readonly more: (n: number) => string;
  };
  readonly definitions: {
    readonly caption: string;
    readonly head: string;
    readonly scope: string;
    readonly top: string;
    readonly values: string;
    readonly considered: string;
    readonly held: string;
  };
  readonly data: {
    readonly caption: string;
    readonly ranking: string;
    readonly counted: (edition: string) => string;
    readonly releases: string;
    readonly places: string;
    readonly corrected: string;
    readonly noneCorrected: string;
    readonly unchanged: (rankings: number) => string;
    readonly notCounted: string;
    readonly notRead: string;
    readonly onlyBefore: (edition: string, releases: string) => string;
  };
}
