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

/** A text cut at the last number in it: what stands before, the number, what stands behind. */
const NUMBERED = /^(.*?)(\d+)(\D*)$/;

/** Whether one text is another with the next number in it: GFCI 31 and GFCI 32. */
function follows(before: string, text: string): boolean {
  const [then, now] = [NUMBERED.exec(before), NUMBERED.exec(text)];
  if (!then || !now) return false;
  return then[1] === now[1] && then[3] === now[3] && Number(then[2]) + 1 === Number(now[2]);
}

/** Texts in their order with runs of three and more drawn together, none of which leaves out a number: 2018, 2020 to 2023. */
export function namedRuns(texts: readonly string[], to: (first: string, last: string) => string): readonly string[] {
  const runs: string[][] = [];
  for (const text of texts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && follows(last, text)) run.push(text);
    else runs.push([text]);
  }
  return runs.flatMap(run => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length > 2 && first !== undefined && last !== undefined ? [to(first, last)] : run;
  });
}
