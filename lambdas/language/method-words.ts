/** What a sentence has to pass to become a key finding. */
export interface SelectionFacts {
  readonly top: number;
  readonly fewest: number;
  readonly most: number;
  readonly places: number;
  readonly tiers: number;
  readonly widths: number;
  readonly editions: number;
  readonly seats: number;
  readonly field: { readonly of: number; readonly in: number };
  /** Name of the city that the report is made for; null where there is none. */
  readonly client: string | null;
}

export interface MethodWords {
  readonly heading: {
    readonly principle: string;
    readonly rules: string;
    readonly selection: string;
    readonly basket: string;
    readonly withheld: string;
  };
  readonly principle: readonly string[];
  readonly rules: (facts: {
    readonly cutOff: string;
    readonly top: number;
    readonly focus: string;
  }) => readonly string[];
  readonly selection: (facts: SelectionFacts) => readonly string[];
  readonly tally: (considered: number, held: number, refuted: number, withheld: number) => string;
  readonly withheldCaption: string;
  readonly withheldHead: readonly [subject: string, reason: string];
  readonly subject: {
    readonly lead: (unit: string) => string;
    readonly count: (unit: string, rankings: number, top: number) => string;
    readonly asked: (n: number) => string;
  };
}
