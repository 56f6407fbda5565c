import type { UnitNoun } from '../records/report.ts';

/** What a language calls one and several of something. */
export interface Noun extends UnitNoun {
  readonly plural: string;
  readonly article: string;
  readonly measureWord: string;
}

/** What a report calls what it is about, in one language. */
export interface ReportNouns {
  /** Its units. */
  readonly unit: Noun;
  readonly cluster: Noun;
  /** The rankings that it counts over. */
  readonly ranking: Noun;
  readonly focus: {
    /** The units in focus, in running text. */
    readonly name: string;
    /** What stands before the noun, where the definition gives it. */
    readonly adjective: string | null;
    /** Every unit that is ranked is in focus. */
    readonly all: boolean;
  };
}
