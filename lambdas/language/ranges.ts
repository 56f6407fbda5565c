/** Ascending numbers with runs of three and more drawn together: 3–10, 12. */
export function ranges(numbers: readonly number[], dash: string, comma = ', '): string {
  const runs: { first: number; last: number }[] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run && n === run.last + 1) run.last = n;
    else runs.push({ first: n, last: n });
  }
  const text = ({ first, last }: { first: number; last: number }): string =>
    last - first > 1 ? `${first}${dash}${last}` : first === last ? `${first}` : `${first}${comma}${last}`;
  return runs.map(text).join(comma);
}
