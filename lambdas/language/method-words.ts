/** What a sentence has to pass to become a key finding. */
export interface SelectionFacts {
  readonly top: number;
  readonly fewest: number;
  readonly most: number;
  readonly places: number;
  /** Null where nothing that was read has tiers, or tells how unsure its places are: the rule is then not in use. */
  readonly tiers: number | null;
  readonly widths: number | null;
  /** Rankings in which a unit moved alike; null where fewer are counted over. And the most findings of that sort. */
  readonly rankings: number | null;
  readonly across: number;
  /** Changes at the head of the overall result that go before all others; null where the report has none. */
  readonly own: number | null;
  /** The most findings that tell of a first place held over units out of scope; null where there are none out of scope. */
  readonly leads: number | null;
  /** Places of a change over a chart that is told among what changed; null where none can be told. */
  readonly over: number | null;
  readonly editions: number;
  readonly seats: number;
  readonly field: { readonly of: number; readonly in: number };
  /** What must be said, as far as the edition has it: its own result, honours, rankings to count over, what editors asked. */
  readonly must: Readonly<Record<'result' | 'honours' | 'basket' | 'asked', boolean>>;
  /** Name of the unit that the report is made for; null where there is none. */
  readonly client: string | null;
}

/** How the places that are read were seen in their sources. */
export interface PlacesSeen {
  readonly all: number;
  readonly printed: number;
  readonly listOrder: number;
  readonly priorColumn: number;
  readonly statedUnchanged: number;
  /** Computed from the scores, where the publisher prints no place. */
  readonly computed: number;
}

/** What is told of what was read, as far as the records bear it out. */
export interface ReadingFacts {
  /** As it is printed. */
  readonly cutOff: string;
  readonly top: number;
  /** Of which a record is read. */
  readonly releases: number;
  /** Of these, those whose date does not settle that they came out by the cut-off, by name. */
  readonly unsettled: readonly string[];
  /** Sources that bear a date after the cut-off: how many, and what they are called where they are few. */
  readonly laterSources: { readonly count: number; readonly works: readonly string[] };
  /** Corrections that are read although no date on record says when they came out. */
  readonly undatedCorrections: number;
  readonly places: PlacesSeen;
  /** Sources of the places that are read, and how many of them are not the publisher's own page. */
  readonly sources: { readonly all: number; readonly secondary: number };
  /** Some rankings are called by short names, and a table says what these stand for. */
  readonly shortNames: boolean;
  /** Whether parts of an index are read as rankings, which the key of short names leaves to their whole. */
  readonly components: boolean;
  /** Of how many of the rankings that are read it is on record what they measure. */
  readonly measured: 'all' | 'some' | 'none';
  /** How far apart the median places of two themes have to lie; null where no ranking has a theme. */
  readonly themesApart: number | null;
  /** From which year on other figures than places and scores stand beside names; null where there are none. */
  readonly figuresSince: number | null;
  /** Whether two releases in a row of some ranking did not rank the same field. */
  readonly otherField: boolean;
  /** Some units are clusters, ranked as one. */
  readonly clusters: boolean;
  /** Short names of the rankings that leave no rank empty after a shared one. */
  readonly dense: 'all' | readonly string[];
}

/** What is counted on the way from records to verdicts. */
type FlowStep = 'records' | 'statements' | 'printed' | 'unprinted' | 'false' | 'withhold';

export interface MethodWords {
  readonly heading: {
    readonly principle: string;
    readonly rules: string;
    readonly selection: string;
    readonly basket: string;
  };
  readonly principle: readonly string[];
  readonly rules: (facts: ReadingFacts) => readonly string[];
  readonly selection: (facts: SelectionFacts) => readonly string[];
  /** Of the way from records to verdicts. */
  readonly flow: {
    readonly title: string;
    readonly subtitle: string;
    readonly alt: string;
    readonly head: readonly [step: string, number: string];
    readonly steps: Readonly<Record<FlowStep, string>>;
    readonly counted: (step: FlowStep, n: number) => string;
  };
  /** The key of the short names: its caption and its heads. */
  readonly shortNamesCaption: string;
  readonly shortNamesHead: readonly [short: string, name: string, publisher: string];
  readonly withheldCaption: string;
  readonly withheldHead: readonly [subject: string, reason: string];
  readonly subject: {
    readonly lead: (unit: string) => string;
    readonly count: (unit: string, rankings: number, top: number) => string;
    /** By its number in the definition, and what it is about. */
    readonly asked: (n: number, about: string) => string;
  };
}
