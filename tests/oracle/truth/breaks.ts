import type { Break, Statement } from '../statement.ts';
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
  const said = new Set((told ?? []).map(({ release, previous }) => `${previous} and ${release}`));
  const is = breaksBetween(truth, newest, oldest).map(({ release, previous }) => `${previous} and ${release}`);
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

/** The same of releases that are named, in order, where those between them may not be on record. */
export function namesBreaksOf(truth: Truth, told: Named, releases: readonly string[]): Objections {
  if (told === 'named') return [];
  const said = told ?? [];
  const all = truth.released(rankingOf(releases[0] ?? '')).map(keyOf);
  const untold = releases.slice(1).filter((release, index) => {
    const previous = releases[index] ?? release;
    const within = said.some(
      one => all.indexOf(previous) <= all.indexOf(one.previous) && all.indexOf(one.release) <= all.indexOf(release),
    );
    return !truth.sameMethod(release, previous) && !within;
  });
  const none = said.filter(({ release, previous }) => truth.release(release).method === truth.release(previous).method);
  return [
    ...unless(untold.length === 0, 'across a method break without a word of it', RULE, untold.join(', ')),
    ...unless(none.length === 0, 'a change of method that there was not', 'S32', none.map(one => one.release).join()),
  ];
}
