/**
 * Refuses a view that has an undefined value anywhere: strict templates catch a field that is not there, but print
 * nothing for one that is there and undefined.
 */
export function refuseUndefined(value: unknown, path: string): void {
  if (value === undefined)
    throw new Error(`${path} is undefined; the page was not made. Every field of a document must be given`);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) refuseUndefined(inner, `${path}.${name}`);
}
