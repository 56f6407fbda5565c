import type { Names } from './language-id.ts';

export const UNIT_KINDS = ['city', 'cluster', 'economy', 'institution'] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];

/** What a ranking ranks. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly names: Names;
  /** Other spellings seen in publishers' files; matched exactly after normalising, never fuzzily. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country or territory; null where none is on record. */
  readonly country: string | null;
  /** Further codes, as `system:code` (for example `cn-adm:110000`). */
  readonly codes: readonly string[];
  /** Decimal degrees as decimal strings; null where not on record. */
  readonly latitude: string | null;
  readonly longitude: string | null;
  /** Unit ids of a cluster's members that are on record; empty for any other kind. */
  readonly members: readonly string[];
  /** For a cluster that bears one city's name alone: the city that its row counts for. */
  readonly standsFor: string | null;
  /**
   * Units that this one was formed from: a merger, or a division newly drawn. A new name alone is an alias and keeps the
   * id. No place is compared across. Absent: it succeeds nobody.
   */
  readonly succeeds?: readonly string[];
  /** Key to sort the name by, in each language that has one (pinyin): ICU mis-sorts names with several readings. */
  readonly sortKeys: Names;
  /** Source id. */
  readonly source: string;
}

/** Key of the fact that a unit succeeds others: `xiong-an#succeeds`. */
export const successionKey = ({ id }: Pick<Unit, 'id'>): string => `${id}#succeeds`;

/** All whom a unit succeeds, directly or through others, the nearest first; itself it does not succeed. */
export function formersOf(
  id: string,
  find: (id: string) => Pick<Unit, 'succeeds'> | null | undefined,
): readonly string[] {
  const found = new Set<string>();
  let step = find(id)?.succeeds ?? [];
  while (step.length > 0) {
    const fresh = step.filter(former => former !== id && !found.has(former));
    for (const former of fresh) found.add(former);
    step = fresh.flatMap(former => find(former)?.succeeds ?? []);
  }
  return [...found];
}

/** A stored, named set of units: the S in "the highest among S". */
export interface Group {
  readonly id: string;
  readonly names: Names;
  readonly members: readonly string[];
  readonly source: string;
}
