/** The same function with a memory: what was made for a key is not made again. */
export function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return key => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
