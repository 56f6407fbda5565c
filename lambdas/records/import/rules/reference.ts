import type { Kind } from '../kind.ts';

/** A key of another item that an item names, and the column that names it. */
export interface Reference {
  readonly kind: Kind;
  readonly key: string;
  readonly column: string;
}
