/** The same function with a memory: what was made for a key is not made again. */
export function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return key => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}

/** The same of a value that is never changed, for as long as the value is held. */
export function rememberedOf<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return of => {
    const found = known.get(of) ?? { made: make(of) };
    known.set(of, found);
    return found.made;
  };
}
