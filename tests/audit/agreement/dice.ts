/** Throws a die of so many sides: 0 to sides − 1. The same seed, the same throws. */
export type Dice = (sides: number) => number;

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export const oneOf = <T>(dice: Dice, items: readonly [T, ...T[]]): T => items[dice(items.length)] ?? items[0];

/** True once in so many throws. */
export const once = (dice: Dice, inSoMany: number): boolean => dice(inSoMany) === 0;

/** So many of the items at most, in the order in which they were drawn. */
export function some<T>(dice: Dice, items: readonly T[], most: number): readonly T[] {
  const left = [...items];
  const drawn: T[] = [];
  while (drawn.length < most && left.length > 0) drawn.push(...left.splice(dice(left.length), 1));
  return drawn;
}
