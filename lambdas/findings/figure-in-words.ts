import type { Claim } from '../claims/claim.ts';

/** Figures that may stand by themselves in the institute's own words: the name of the one that a kind has. */
export const FIGURES_IN_WORDS: Readonly<Record<string, string>> = {
  position: 'rank',
  score: 'score',
  value: 'value',
};

/** A figure as it is on record, before anyone words it. */
export type FigureInWords =
  | { readonly as: 'place'; readonly rank: number }
  | { readonly as: 'score'; readonly score: string }
  | { readonly as: 'value'; readonly value: string; readonly indicator: string };

/**
 * The figure of a claim that stands by itself; null where the claim is not true, or where the figure says too little alone:
 * a place that is shared, or that others may share, and a figure that is a bound need their whole sentence.
 */
export function figureInWords(claim: Claim, figure: string): FigureInWords | null {
  if (claim.verdict !== 'true' || FIGURES_IN_WORDS[claim.kind] !== figure) return null;
  if (claim.kind === 'score') return { as: 'score', score: claim.figures.score };
  if (claim.kind === 'value') {
    const { value, bound, indicator } = claim.figures;
    return bound === 'exact' ? { as: 'value', value, indicator } : null;
  }
  return claim.kind === 'position' && claim.figures.sole ? { as: 'place', rank: claim.figures.rank } : null;
}
