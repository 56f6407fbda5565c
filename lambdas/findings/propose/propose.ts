import type { ClaimKind, Query } from '../../claims/schema/kinds.ts';
import type { Occasions, Treatment } from '../kinds/treatment.ts';
import { TREATMENTS } from '../kinds/treatments.ts';

const PROPOSALS: readonly Treatment<ClaimKind>['proposed'][] = Object.values(TREATMENTS).map(
  ({ proposed }) => proposed,
);

/** What the report asks of itself on an occasion, in the order of the kinds. */
export const propose = <O extends keyof Occasions>(occasion: O, about: Occasions[O]): readonly Query[] =>
  PROPOSALS.flatMap(proposed => (typeof proposed === 'string' ? [] : (proposed[occasion]?.(about) ?? [])));
