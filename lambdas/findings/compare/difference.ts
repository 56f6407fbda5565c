/** The same of two editions. */
export interface Two<T> {
  readonly before: T;
  readonly after: T;
}

/** What is there only later, and what was there only earlier. */
export interface Difference<T> {
  readonly added: T;
  readonly gone: T;
}

export function difference(before: readonly string[], after: readonly string[]): Difference<readonly string[]> {
  const [was, is] = [new Set(before), new Set(after)];
  return { added: after.filter(key => !was.has(key)), gone: before.filter(key => !is.has(key)) };
}
