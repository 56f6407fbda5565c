import type { Known } from '../known.ts';
import type { Slots } from '../slots.ts';

/** The table under which a note stands: what it is of, and how many rows it shows. */
export interface Above {
  readonly release: string | null;
  readonly unit: string | null;
  readonly rows: number;
  /** Whom it names, where it names each. */
  readonly units: readonly string[];
}

/** Of a sort of plain sentence, what its slots have to say: one of these, where it can be said of several things. */
export type Told = (known: Known, above: Above | null) => readonly Slots[];

/** All that are on record, by id. */
export const unitsOf = ({ dataset }: Known): readonly string[] => dataset.units.map(({ id }) => id);

/** The sorts of a place that is one. */
export const PLACED: readonly string[] = ['rank', 'band', 'tier'];
