/** The same function, whose answers are kept: what is asked for again is not made again. */
export function once<K extends string, T>(make: (name: K) => T): (name: K) => T {
  const kept = new Map<K, T>();
  return name => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = make(name);
    kept.set(name, made);
    return made;
  };
}

/** A value in which nobody can write any more. Bytes cannot be frozen: whoever changes some has to copy them. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
