/** Answers with what was made for a key before, or makes it. */
export type Memory<T> = (key: string, make: () => T) => T;

/**
 * Remembers what was made for a key, of the last used so many at the least and twice as many at the most: when the young
 * half is full it becomes the old one, and what stood there unused is forgotten.
 */
export function createMemory<T>(half: number): Memory<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key, make) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const made = old.get(key) ?? make();
    if (young.size >= half) {
      old = young;
      young = new Map();
    }
    young.set(key, made);
    return made;
  };
}
