/**
 * What a drawn world may hold. Each switch is one sort of trouble that real rankings have. A switch that is off names the
 * kind of fault that the report would print today; it is switched on by whoever mends that fault.
 */
export interface Features {
  /** Places that are shared, also at the cut-off and between two editions. */
  readonly ties: boolean;
  /** A field that grows or shrinks between two releases. */
  readonly field: boolean;
  readonly bands: boolean;
  /** Units that are covered without a rank. */
  readonly unranked: boolean;
  readonly withdrawals: boolean;
  /** A new method in the middle of a series. */
  readonly breaks: boolean;
  /** … that nothing on record tells of. */
  readonly undeclaredBreaks: boolean;
  /** A year without a release. */
  readonly gaps: boolean;
  readonly clusters: boolean;
  /** A unit that is formed from others. */
  readonly mergers: boolean;
  readonly scores: boolean;
  /** Differences of places that a publisher calls none. */
  readonly noiseInPlaces: boolean;
  /** Rankings that are about something, two or three of them about the same. */
  readonly themes: boolean;
  /** A ranking of none but those that the report is about. */
  readonly domestic: boolean;
  readonly indicators: boolean;
  /** More of them, in other measures: sums in thousands of millions, shares, rates, degrees, places. */
  readonly measures: boolean;
  /** Figures of which no more is on record than that they are above a number. */
  readonly bounds: boolean;
  /** Sources that are not their publisher’s own. */
  readonly secondary: boolean;
  readonly honours: boolean;
  /** A place that its publisher moved after printing. */
  readonly restated: boolean;
  /** A correction to or from no exact place. */
  readonly restatedAway: boolean;
  /** A figure that was given anew after printing, once or twice. */
  readonly restatedFigures: boolean;
  /** A series that its publisher ended. */
  readonly ended: boolean;
  /** Two units that print alike. */
  readonly equalNames: boolean;
  /** Dates known to a month or a year only, and releases without a date that the definition names. */
  readonly coarseDates: boolean;
  /** Releases and corrections after the cut-off. */
  readonly afterCutOff: boolean;
  /** Places that were not seen in print (order of a list, a column of the next edition). */
  readonly derivedPlaces: boolean;
  /** An earlier edition of the report that this one is compared with. */
  readonly comparison: boolean;
}

/** Everything: what `ALMANAC_ORACLE=all` asks for, and what must hold when every kind of fault is mended. */
export const ALL: Features = {
  ties: true,
  field: true,
  bands: true,
  unranked: true,
  withdrawals: true,
  breaks: true,
  undeclaredBreaks: true,
  gaps: true,
  clusters: true,
  mergers: true,
  scores: true,
  noiseInPlaces: true,
  themes: true,
  domestic: true,
  indicators: true,
  measures: true,
  bounds: true,
  secondary: true,
  honours: true,
  restated: true,
  restatedAway: true,
  restatedFigures: true,
  ended: true,
  equalNames: true,
  coarseDates: true,
  afterCutOff: true,
  derivedPlaces: true,
  comparison: true,
};
