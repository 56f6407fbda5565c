interface OfYear {
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
}

/** A rate of exchange, as the form names it. */
export interface Rate {
  readonly indicator: string;
  readonly unit: string;
}

/** Reasons for not printing what is computed with figures, or told of titles over time. */
export interface ReasonFactsValues {
  readonly editionsReversed: { readonly edition: string; readonly previous: string };
  readonly editionsUnordered: { readonly edition: string; readonly previous: string };
  readonly exceededBefore: OfYear;
  readonly isPercent: { readonly indicator: string };
  readonly tooFewYears: { readonly from: number; readonly to: number; readonly have: number; readonly need: number };
  readonly rateUnusable: OfYear;
  readonly otherMeasure: { readonly indicator: string; readonly from: string; readonly to: string };
  readonly ratesDisagree: OfYear & { readonly above: readonly Rate[]; readonly notAbove: readonly Rate[] };
  readonly hardlyAbove: OfYear & { readonly above: string; readonly measure: string };
}
