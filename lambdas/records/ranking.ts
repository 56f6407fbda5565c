import type { Names } from './language-id.ts';
import type { Fact } from './release.ts';
import type { UnitKind } from './unit.ts';

export const CADENCES = ['yearly', 'half-yearly', 'biennial', 'irregular', 'unknown'] as const;
export const DIRECTIONS = ['higher-is-better', 'lower-is-better'] as const;
/** competition: 1, 2, 2, 4. dense: 1, 2, 2, 3. strict: no ties. unknown: not stated, so read as competition. */
export const TIE_RULES = ['competition', 'dense', 'strict', 'unknown'] as const;

export type Cadence = (typeof CADENCES)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type TieRule = (typeof TIE_RULES)[number];

/** What the scores of a ranking count, as an editor has it. */
export interface ScoreFacts {
  /** What stands over a column of them: "Passengers (million)". */
  readonly names: Names;
  /** What they are measured in, as an amount in a sentence has it: "million passengers". */
  readonly measures: Names;
}

/** A published list over one universe. Two universes are two rankings that share a series. */
export interface Ranking {
  readonly id: string;
  /** Full name, as the publisher prints it. */
  readonly names: Names;
  /** Short name that still tells it apart: includes the publisher where two rankings share a title. */
  readonly shortNames: Names;
  readonly publisher: Names;
  readonly series: string;
  readonly cadence: Cadence;
  /** Direction of the score behind the ranks; rank 1 is always the best place. */
  readonly direction: Direction;
  readonly tieRule: TieRule;
  /** Kinds of unit that the list may hold. */
  readonly unitKinds: readonly UnitKind[];
  /**
   * The ranking that this list is one dimension of; its releases bear the ids of those of the whole. Absent: the list is
   * a whole itself.
   */
  readonly dimensionOf?: string;
  /** The named tiers that it classifies into, best first (Alpha++, Alpha+, …). Absent: it has none. */
  readonly tiers?: readonly string[];
  /** What it is about (finance, science), in words of the data: rankings of one theme bear the same. Absent: none is on record. */
  readonly theme?: Names;
  /**
   * What it measures, as its publisher says, in words of the data: a noun phrase such as "the competitiveness of financial
   * centres". Absent: that is not on record.
   */
  readonly measured?: Fact<Names>;
  /** What its scores are. Absent: points of the publisher's own. */
  readonly score?: ScoreFacts;
  readonly source: string;
}
