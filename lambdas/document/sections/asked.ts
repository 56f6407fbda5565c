/** What a definition asks for, in its order; everything, in its own order, where it asks for nothing in particular. */
export const inOrder = <T>(
  items: readonly T[],
  asked: readonly string[] | undefined,
  idOf: (item: T) => string,
): readonly T[] => (asked ? asked.flatMap(id => items.filter(item => idOf(item) === id)) : items);
