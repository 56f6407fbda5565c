import type { Break } from '../statement/parts.ts';
import type { Statement } from '../statement.ts';
import { keyOf, rankingOf, type Truth } from './places.ts';
import { no, type Objections, unless } from './verdict.ts';

const RULE = 'Amendment "Across a method break"';

/** What a statement names of changes of method; `named`: a question, which leaves that to the sentence that answers it. */
export type Named = Statement['breaks'];

/** Where the method changed on the way from an earlier release to a later one, oldest first, as far as is on record. */
export function breaksBetween(truth: Truth, newest: string, oldest: string): readonly Break[] {
  const all = truth.released(rankingOf(newest)).map(keyOf);
  const way = all.slice(all.indexOf(oldest), all.indexOf(newest) + 1);
  return way.slice(1).flatMap((release, index) => {
    const previous = way[index] ?? release;
    return truth.sameMethod(release, previous) ? [] : [{ release, previous }];
  });
}

/** Just the changes of method that a statement looks across are named in it. */
export function namesBreaks(truth: Truth, told: Named, newest: string, oldest: string): Objections {
  if (told === 'named') return [];
  return compared(told, breaksBetween(truth, newest, oldest));
}

/** What is said of changes of method against those that there are. */
function compared(told: readonly Break[] | undefined, there: readonly Break[]): Objections {
  const said = new Set((told ?? []).map(({ release, previous }) => `${previous} and ${release}`));
  const is = there.map(({ release, previous }) => `${previous} and ${release}`);
  const untold = is.filter(one => !said.has(one));
  const false_ = [...said].filter(one => !is.includes(one));
  return [
    ...unless(
      untold.length === 0,
      'across a method break without a word of it',
      RULE,
      `the method changed between ${untold.join(', ')}`,
    ),
    ...unless(
      false_.length === 0,
      'a change of method that there was not, or that nothing looks across',
      'S32',
      `said of ${false_.join(', ')}; on the way are ${is.join(', ') || 'none'}`,
    ),
  ];
}

/** What begins with a change of method begins with the last one before a release. */
export function beginsWith(truth: Truth, method: Break, release: string): Objections {
  const all = truth.released(rankingOf(release)).map(keyOf);
  const last = breaksBetween(truth, release, all[0] ?? release).at(-1);
  return last !== undefined && last.release === method.release && last.previous === method.previous
    ? []
    : no(
        'counted since a change of method that is not the last',
        RULE,
        `the last before ${release} is ${last ? `between ${last.previous} and ${last.release}` : 'none'}`,
      );
}

/**
 * The same of releases that are named one by one, in order. Between two of them the changes are those of the stored way;
 * where it does not lead from one to the other, nobody knows which release in between brought the new method, and the two
 * that are named tell it.
 */
export function namesBreaksOf(truth: Truth, told: Named, releases: readonly string[]): Objections {
  if (told === 'named') return [];
  const is = releases.slice(1).flatMap((release, index) => {
    const previous = releases[index] ?? release;
    if (isStored(truth, previous, release)) return breaksBetween(truth, release, previous);
    return truth.sameMethod(release, previous) ? [] : [{ release, previous }];
  });
  return compared(told, is);
}

/** Whether the records lead from a release back to an earlier one, release by release. */
function isStored(truth: Truth, older: string, newer: string): boolean {
  for (let at: string | null = newer; at !== null; at = truth.storedBefore(at)) if (at === older) return true;
  return false;
}
