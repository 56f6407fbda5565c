/** A stretch of a text, and whose name it is a part of. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** The first name on record, in order, that it is a part of. */
  readonly of: string;
}

/** Finds in a text the parts of names by which a reader would know who is meant. */
export type PartsIn = (text: string) => readonly Part[];

/** How the parts of names are told in one language. */
export interface PartReader {
  /**
   * The names of each unit, and the words for what all of them are (airport, 机场), which are nobody's own. A part that
   * many units bear is nobody’s own either.
   */
  readonly create: (names: readonly (readonly string[])[], nouns: readonly string[]) => PartsIn;
}

/** How many units may bear a part, of so many in all, that still tells who is meant: “London” of six airports does. */
const isShared = (bearers: number, units: number): boolean => bearers > Math.max(6, units / 10);

/** Parts by whom they are a part of, without those that many bear. */
export function ownParts(
  names: readonly (readonly string[])[],
  partsOf: (name: string) => readonly string[],
): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>();
  const first = new Map<string, string>();
  for (const each of names) {
    const parts = each.flatMap(name => partsOf(name).map(part => [part, name] as const));
    for (const [part, name] of parts) if (!first.has(part)) first.set(part, name);
    for (const part of new Set(parts.map(([own]) => own))) bearers.set(part, (bearers.get(part) ?? 0) + 1);
  }
  return new Map([...first].filter(([part]) => !isShared(bearers.get(part) ?? 0, names.length)));
}
