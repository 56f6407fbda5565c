import type { Asked } from '../ledger.ts';
import type { Known } from './known.ts';

/** What became of the questions of an edition in the next one, derived from what the ledger says that either asked. */

/** One question in two editions; null where an edition did not put it. */
export interface Pair {
  readonly before: Asked | null;
  readonly after: Asked | null;
}

/** What tells the time of a question and not its matter. Of a move, `from` and `to` are its places. */
const TIMES: readonly string[] = ['edition', 'previous', 'year', 'since', 'until', 'from', 'to', 'years', 'skipped'];
const PLACES: readonly string[] = ['moved', 'leftTop', 'bandMove'];

const RELEASE = /^[^/\s]+\/[^/\s]+$/;
const isRelease = (value: unknown): value is string => typeof value === 'string' && RELEASE.test(value);

/** Of whichever releases a value names, the rankings alone. */
function ofRankings(value: unknown): unknown {
  if (isRelease(value)) return value.split('/')[0];
  if (!Array.isArray(value)) return value;
  const all: readonly unknown[] = value;
  return all.every(isRelease) ? [...new Set(all.map(ofRankings))] : all.map(ofRankings);
}

/** What is asked, whenever it is: over whichever rankings an edition counts, of whichever of its releases. */
function matterOf({ kind, form }: Asked): string {
  const about = Object.keys(form)
    .filter(name => name !== 'kind' && !TIMES.includes(name))
    .sort()
    .map(name => [name, name === 'basket' ? null : ofRankings(form[name])]);
  return JSON.stringify([kind, about]);
}

/** What is answered, whenever it is so: of a run how long it is, and not which releases it has. */
function answerOf({ kind, figures = {} }: Asked): string {
  const kept = Object.keys(figures)
    .filter(name => !TIMES.includes(name) || (PLACES.includes(kind) && ['from', 'to'].includes(name)))
    .sort()
    .map(name => {
      const value = figures[name];
      return [name, name === 'releases' && Array.isArray(value) ? value.length : ofRankings(value)];
    });
  return JSON.stringify(kept);
}

/** Questions by their matter, the newest of each first. */
function byMatter(all: readonly Asked[]): ReadonlyMap<string, readonly Asked[]> {
  const found = new Map<string, Asked[]>();
  for (const each of all.toSorted((a, b) => (a.id < b.id ? 1 : -1)))
    found.set(matterOf(each), [...(found.get(matterOf(each)) ?? []), each]);
  return found;
}

/** The very same questions go together; then those of one matter, of either edition the newest with the newest. */
export function pairsOf({ claims, askedBefore }: Known): readonly Pair[] {
  const before = new Map(askedBefore.map(each => [each.id, each]));
  const after = new Map<string, Asked>(claims.map(each => [each.id, each]));
  const same = [...after.values()].flatMap((each): readonly Pair[] => {
    const other = before.get(each.id);
    return other ? [{ before: other, after: each }] : [];
  });
  const then = byMatter([...before.values()].filter(({ id }) => !after.has(id)));
  const now = byMatter([...after.values()].filter(({ id }) => !before.has(id)));
  const rest = [...new Set([...then.keys(), ...now.keys()])].flatMap((matter): readonly Pair[] => {
    const [old, fresh] = [then.get(matter) ?? [], now.get(matter) ?? []];
    return Array.from({ length: Math.max(old.length, fresh.length) }, (_, at) => ({
      before: old[at] ?? null,
      after: fresh[at] ?? null,
    }));
  });
  return [...same, ...rest];
}

/** Whether an edition put a question and answered it. */
export const isTrue = (asked: Asked | null): asked is Asked => asked?.verdict === 'true';

/** Whether both editions answered alike. */
export const isSame = ({ before, after }: Pair): boolean =>
  before !== null && after !== null && answerOf(before) === answerOf(after);

/** The questions that both editions put and answer otherwise, as far as they print what they answer. */
export function answeredOtherwise(known: Known): readonly Pair[] {
  const { edition, language } = known;
  const isPrinted = (asked: Asked | null): boolean =>
    !isTrue(asked) || (asked.printed?.[language] ?? []).some(section => section !== COMPARISON);
  const isFinding = ({ before, after }: Pair): boolean =>
    [before, after].some(asked => (asked?.finding ?? null) !== null);
  return pairsOf(known).filter(pair => {
    const { before, after } = pair;
    if (before === null || after === null || !isPrinted(before) || !isPrinted(after)) return false;
    if (isTrue(before) && isTrue(after)) return !isSame(pair);
    // What one of them has to leave out is shown where it is a key finding; where an issue is corrected, always.
    return isTrue(before) !== isTrue(after) && (edition.reissues !== undefined || isFinding(pair));
  });
}

/** The chapter that sets two editions side by side: what stands in it alone is not shown for itself. */
const COMPARISON = 'comparison';

/** How many sentences were answered otherwise beside those that a table shows. */
export const moreAnsweredOtherwise = (known: Known, shown: number): number => answeredOtherwise(known).length - shown;
