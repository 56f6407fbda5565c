import type { Features } from './features.ts';

/**
 * What the report gets wrong today, by kind. While a kind stands here, the oracle finds it and passes. Who mends it takes
 * it out, and from then on it may not come back. A name that matches nothing any more fails the deep test, so that the
 * list stays true.
 */
export interface KnownFault {
  /** The trouble in a world that brings it about; `any`: every world has it. */
  readonly feature: keyof Features | 'any';
  readonly kind: string;
  /** Names of disagreements, as the oracle gives them. */
  readonly faults: readonly RegExp[];
}

export const KNOWN_FAULTS: readonly KnownFault[] = [];

/** The kind that a disagreement belongs to, where it is known. */
export const knownFault = (fault: string): KnownFault | undefined =>
  KNOWN_FAULTS.find(({ faults }) => faults.some(name => name.test(fault)));
