import type { ReleaseKey } from '../../records/release.ts';

interface At {
  readonly unit: string;
  readonly release: ReleaseKey;
}

interface Pair extends At {
  readonly other: string;
}

interface Both {
  readonly release: ReleaseKey;
  readonly previous: ReleaseKey;
}

/** Further reasons for not printing: scores, whole lists, bands, changes of figures, and the record itself. */
export interface ReasonFactsMore {
  readonly stillCovered: At;
  /** The unit succeeds nobody whom this release covered. */
  readonly noPredecessor: { readonly unit: string; readonly release: ReleaseKey };
  /** Not new: it was formed from others, whom this release covered. */
  readonly succeedsOthers: { readonly unit: string; readonly release: ReleaseKey; readonly others: readonly string[] };
  readonly notCovered: At;
  readonly noReason: At;
  readonly endUnknown: { readonly ranking: string };
  readonly goesOn: { readonly ranking: string; readonly release: ReleaseKey };
  readonly noEarlier: At;
  readonly otherSince: { readonly since: number; readonly found: ReleaseKey };
  readonly ledBefore: At;
  readonly neverLed: At;
  readonly noScore: At;
  readonly precision: { readonly release: ReleaseKey };
  readonly scoresContradict: { readonly release: ReleaseKey };
  readonly equalScores: Pair;
  readonly otherFigure: { readonly asserted: string; readonly found: string };
  readonly withinNoise: Pair & { readonly noise: string };
  readonly aboveNoise: Pair & { readonly noise: string };
  readonly spreadWithinNoise: { readonly release: ReleaseKey; readonly top: number; readonly noise: string };
  readonly noNoise: { readonly release: ReleaseKey };
  /** The place improved and the score did not. */
  readonly scoreNotUp: At & { readonly previous: ReleaseKey };
  readonly notListedTo: { readonly release: ReleaseKey; readonly top: number };
  readonly notWhole: { readonly release: ReleaseKey };
  readonly sumMismatch: { readonly release: ReleaseKey; readonly found: number; readonly universe: number };
  readonly otherKinds: { readonly ranking: string };
  readonly clusterAmong: { readonly release: ReleaseKey; readonly cluster: string };
  readonly countryUnknown: { readonly unit: string };
  readonly noGroup: object;
  readonly noBase: { readonly unit: string; readonly indicator: string; readonly year: number };
  readonly yearsReversed: { readonly from: number; readonly to: number };
  readonly roundsAway: {
    readonly unit: string;
    readonly indicator: string;
    readonly from: number;
    readonly to: number;
  };
  readonly noValueChange: {
    readonly unit: string;
    readonly indicator: string;
    readonly from: number;
    readonly to: number;
  };
  readonly isPlace: { readonly indicator: string };
  readonly notBanded: At;
  readonly otherBand: At & { readonly from: number; readonly to: number | null };
  readonly bandsOverlap: At & { readonly previous: ReleaseKey };
  readonly sameMethod: Both;
  readonly segmentUnknown: { readonly release: ReleaseKey };
  readonly noRevision: At;
  readonly coverageUnknown: { readonly release: ReleaseKey };
}
