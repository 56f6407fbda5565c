/** Words of the summary. */
export interface SummaryWords {
  /** Of the chart of places gained and lost. */
  readonly moversTitle: string;
  /** Whose moves these are, of the units that have a profile or, where profiles are not printed, of those that hold the title named; whether they are all or those of so many places and more, and how many went either way. */
  readonly moversSubtitle: (moves: {
    readonly title: string | null;
    /** The size of the smallest that is drawn; null where all are. */
    readonly from: number | null;
    readonly up: number;
    readonly down: number;
  }) => string;
  /** Behind that, where more moves than are drawn are of the largest size. */
  readonly moversChosen: (drawn: number, of: number) => string;
  readonly moversAlt: (moves: number) => string;
  /** Behind the head of the units. */
  readonly moversHead: readonly [release: string, before: string, now: string];
  readonly move: (places: number, from: string, to: string) => string;
  /** How many of the places read are not printed as such. */
  /** On how many pages the sentence before rests, one or more, how many of them are the publisher's, and the hosts of these pages where they are told. */
  readonly howKnown: (pages: number, own: number, hosts: readonly string[]) => string;
  /** How many of the sources of places are not pages of the publishers: one or more. */
  readonly secondary: (secondary: number, all: number) => string;
  readonly inferred: (inferred: number, all: number) => string;
}
