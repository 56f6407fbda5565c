/** A field that stands twice in one object of a JSON text, and the number of the item that holds it. */
export interface Repeat {
  readonly item: number;
  readonly field: string;
}

const MARKS = /"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[{}[\]]/g;

/**
 * Fields given twice in an object. JSON.parse keeps the last and says nothing, so a value would be lost unseen.
 * The text must be valid JSON.
 */
export function repeatedFields(text: string): readonly Repeat[] {
  const repeats: Repeat[] = [];
  const open: Set<string>[] = [];
  let [item, depthOfItems] = [0, 0];
  for (const [mark] of text.matchAll(MARKS)) {
    if (mark === '{' || mark === '[') {
      if (open.length === 0) depthOfItems = mark === '[' ? 1 : 0;
      if (open.length === depthOfItems) item += 1;
      open.push(new Set());
    } else if (mark === '}' || mark === ']') open.pop();
    else if (mark.endsWith(':')) {
      const field: unknown = JSON.parse(mark.slice(0, -1));
      const fields = open.at(-1);
      if (typeof field !== 'string' || !fields) continue;
      if (fields.has(field)) repeats.push({ item, field });
      fields.add(field);
    }
  }
  return repeats;
}
