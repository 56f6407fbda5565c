/** Random numbers from a seed: the same seed draws the same world on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** One of the items, or undefined where there is none. */
  any<T>(items: readonly T[]): T | undefined;
  shuffled<T>(items: readonly T[]): readonly T[];
}

/** Mulberry32: small, quick, and good enough to draw worlds. */
export function randomOf(seed: number): Random {
  let state = (seed * 0x9e3779b1 + 0x7f4a7c15) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const any = <T>(items: readonly T[]): T | undefined => items[between(0, items.length - 1)];
  return {
    next,
    between,
    chance: probability => next() < probability,
    pick: <T>(items: readonly [T, ...T[]]): T => any(items) ?? items[0],
    any,
    shuffled: items =>
      items
        .map(item => ({ item, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item),
  };
}
