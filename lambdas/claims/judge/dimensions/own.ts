import type { Ranking } from '../../../records/ranking.ts';
import type { Evidence } from '../../claim.ts';
import type { View } from '../../view.ts';

/** The lists that are dimensions of a ranking, by id. */
export const dimensionsOf = (view: View, ranking: string): readonly Ranking[] =>
  view.input.dataset.rankings
    .filter(({ dimensionOf }) => dimensionOf === ranking)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** That a list is a dimension stands in the row of the ranking. */
export const rankingEvidence = ({ id, source }: Ranking): Evidence => ({ key: id, source });
