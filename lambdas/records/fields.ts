/** An object of JSON, by the names of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object: no list, and not null. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
