import type { UnitNoun } from '../../../records/report.ts';

/**
 * What a sentence asserts of the matter of a report: of rankings, lists, publishers, data, method, honours, of whole groups, of
 * the report and whoever makes it, and of how things went. Read by who or what a clause is about: of those nothing is asserted but
 * by a claim, whatever the verb; of anything else a sentence may say what it likes.
 */
export interface AssertedReader {
  /** What stands for a name, so that a clause is read as one of what bears it. */
  readonly stands: Readonly<Record<'published' | 'report' | 'institute' | 'focus', string>>;
  /** The beginnings of the clauses that assert something, in running text or in a note. */
  readonly create: (nouns: readonly UnitNoun[]) => (text: string, isNote: boolean) => readonly string[];
  /** What no opinion says: a place, that something is a fact, and what records, lists and publishers say or did. */
  readonly opined: (text: string) => readonly string[];
}

/** What a clause is about, by a pattern of its beginning, and what may be said of it all the same. */
export interface Subject {
  readonly begins: RegExp;
  readonly may: readonly RegExp[];
}

/** The beginnings of clauses that are about one of these subjects, and go on otherwise than they may. */
export function assertedOf(clauses: readonly string[], subjects: readonly Subject[]): readonly string[] {
  return clauses.flatMap(clause => {
    const about = subjects.flatMap(({ begins, may }) => {
      const found = begins.exec(clause)?.[0];
      return found === undefined ? [] : [{ found, may, rest: clause.slice(found.length).trim() }];
    });
    const wrong = about.find(({ rest, may }) => /\p{L}/u.test(rest) && !may.some(each => each.test(rest)));
    if (wrong === undefined) return [];
    const [next = ''] = wrong.rest.split(' ');
    return [clause.slice(0, clause.indexOf(next, wrong.found.length) + next.length)];
  });
}
