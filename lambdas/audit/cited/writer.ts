import type { LanguageId } from '../../records/language-id.ts';

/** An edition of a series that is cited: its name, the day that it is dated, and whether only others' pages show it. */
export interface Edition {
  readonly name: string;
  readonly published: string | null;
  readonly secondary: boolean;
  /** Addresses of the pages that it was seen on, in the order of the sources. */
  readonly addresses: readonly string[];
}

/** What one publisher brings out under one title. */
export interface Series {
  readonly publisher: string;
  readonly title: string;
}

/** How a language writes citations: words round names that stand as they are on record. */
export interface CitationWriter {
  readonly language: LanguageId;
  /** An edition with its date, as it stands in the list of sources; empty where neither is on record. */
  edition(of: Edition): string;
  /** Between the first and the last of a run of editions. */
  readonly to: string;
  /** An entry of the list of sources: a series, with the editions written as above. */
  entry(of: Series, written: readonly string[], cited: readonly Edition[]): string;
  /** A work by itself: publisher, title, edition. */
  work(of: Series, edition: string): string;
  /** The line below a table: some series by name, or their numbers in the list; `ours` where more was computed from them. */
  line(of: readonly (Series & { readonly editions: readonly string[] })[], ours: boolean): string;
  lineOfNumbers(numbers: readonly number[], ours: boolean): string;
}

/** Of a line below a table so many series are named at the most; of more the numbers are. */
export const NAMED_SERIES = 3;

/** Runs of whole numbers that follow one another, each from its first to its last. */
export function runsOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const starts = numbers.filter(each => !numbers.includes(each - 1));
  const ends = numbers.filter(each => !numbers.includes(each + 1));
  return starts.map((first, at) => [first, ends[at] ?? first]);
}

/** Numbers with three and more in a row as the first and the last of them. */
export const numbersAsRuns = (numbers: readonly number[], dash: string, comma: string): string =>
  runsOf(numbers)
    .map(([first, last]) => {
      if (first === last) return `${first}`;
      return last - first === 1 ? `${first}${comma}${last}` : `${first}${dash}${last}`;
    })
    .join(comma);

/** The text up to its last number, that number, and what stands behind: "GFCI ", 31, "". */
function numbered(text: string): readonly [before: string, number: number, after: string] | null {
  const found = /^(?<before>.*?)(?<number>\d+)(?<after>\D*)$/.exec(text)?.groups;
  return found ? [found.before ?? '', Number(found.number), found.after ?? ''] : null;
}

/** Whether the name of one edition is that of another with the next number in it. */
function isNext(one: string, other: string): boolean {
  const [a, b] = [numbered(one), numbered(other)];
  return a !== null && b !== null && a[0] === b[0] && a[2] === b[2] && a[1] + 1 === b[1];
}

/** Names of editions with three and more that follow one another as the first and the last of them. */
export function namesAsRuns(names: readonly string[], to: string): readonly string[] {
  const ends = names.flatMap((name, at) => (isNext(name, names[at + 1] ?? '') ? [] : [at]));
  return ends.flatMap((end, at) => {
    const run = names.slice((ends[at - 1] ?? -1) + 1, end + 1);
    return run.length < 3 ? run : [`${run[0]}${to}${run.at(-1)}`];
  });
}
