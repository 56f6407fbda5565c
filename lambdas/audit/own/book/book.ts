import type { UnitNoun } from '../../../records/report.ts';

/**
 * What a book says of itself: of its pages, of who made it and of who reads it. The words of such a sentence are few and speak of
 * nothing on record, so that one which has no others says nothing that records could bear out or deny.
 */
export interface BookReader {
  /** Whether a sentence has no words but these; what a report calls its units and rankings is none of them. */
  readonly create: (nouns: readonly UnitNoun[]) => (sentence: string) => boolean;
}

/** Whether a text can be cut into words of a list, with nothing left over. */
export function isCutInto(text: string, words: ReadonlySet<string>, longest: number): boolean {
  const reached: boolean[] = [true];
  for (let to = 1; to <= text.length; to += 1)
    reached[to] = Array.from({ length: Math.min(longest, to) }, (_, back) => to - back - 1).some(
      from => reached[from] === true && words.has(text.slice(from, to)),
    );
  return reached[text.length] === true;
}

/** The words of a list that is written with spaces. */
export const listed = (words: string): readonly string[] => words.trim().split(/\s+/u);
