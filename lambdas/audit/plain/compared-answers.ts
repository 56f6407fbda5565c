import type { Asked } from '../ledger.ts';
import { rememberedOf } from '../remembered.ts';
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
/** Whether a value is the key of a release, such as `gfci/32`. */
export const isRelease = (value: unknown): value is string => typeof value === 'string' && RELEASE.test(value);

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
  for (const each of all.toSorted((a, b) => (a.id < b.id ? 1 : -1))) {
    const matter = matterOf(each);
    const known = found.get(matter);
    if (known) known.push(each);
    else found.set(matter, [each]);
  }
  return found;
}

/** The very same questions go together; then those of one matter, of either edition the newest with the newest. */
const pairsOf = rememberedOf(({ claims, askedBefore }: Known): readonly Pair[] => {
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
});

/** Whether an edition put a question and answered it. */
const isTrue = (asked: Asked | null): asked is Asked => asked?.verdict === 'true';

/** Whether both editions answered alike. */
const isSame = ({ before, after }: Pair): boolean =>
  before !== null && after !== null && answerOf(before) === answerOf(after);

/** Whether an edition prints what it answers, elsewhere than where two editions are set side by side. */
const isPrinted = (asked: Asked, { language }: Known): boolean =>
  (asked.printed?.[language] ?? []).some(section => section !== COMPARISON);

/** The questions that both editions put and answer otherwise, as far as they print what they answer. */
function answeredOtherwise(known: Known): readonly Pair[] {
  const isFinding = ({ before, after }: Pair): boolean => [before, after].some(isKeyFinding);
  return pairsOf(known).filter(pair => {
    const { before, after } = pair;
    if (before === null || after === null) return false;
    if (!isReissue(known) && RESULTS.includes(after.kind)) return false;
    if ([before, after].some(asked => isTrue(asked) && !isPrinted(asked, known))) return false;
    if (isTrue(before) && isTrue(after)) return !isSame(pair);
    // What one of them has to leave out is shown where it is a key finding; where an issue is corrected, always.
    return isTrue(before) !== isTrue(after) && (isReissue(known) || isFinding(pair));
  });
}

/** Kinds that the table of results has, unless an issue is corrected. */
const RESULTS = ['honoured', 'honoursChange'];

/** The chapter that sets two editions side by side: what stands in it alone is not shown for itself. */
const COMPARISON = 'comparison';

const isKeyFinding = (asked: Asked | null): boolean => (asked?.finding ?? null) !== null;
const isReissue = ({ edition }: Known): boolean => edition.reissues !== undefined;

/**
 * The matter of a question without its sort: of one unit, or two, in one ranking, or among so many over all that are
 * counted. Null where it is of no unit, or of more than that.
 */
function subjectOf({ form }: Asked): string | null {
  const { unit, other = null, top = null, release, releases, ranking } = form;
  if (typeof unit !== 'string') return null;
  const keys = [release, releases, ranking].flat().filter(key => typeof key === 'string');
  if ('basket' in form) return top === null ? null : JSON.stringify([unit, other, 'of all', top]);
  const rankings = new Set(keys.map(key => key.split('/')[0]));
  return rankings.size === 1 ? JSON.stringify([unit, other, ...rankings]) : null;
}

/** A question with what may stand of either edition. Of questions on one subject one is shown. */
export interface Row {
  readonly subject: string;
  readonly before: Side;
  readonly after: Side;
}

/** The answer, or else what is printed on the subject: one of the key findings, where there is one among them. */
export type Side = { readonly answer: Asked } | { readonly asked: Asked | null; readonly instead: readonly Asked[] };

/** What the table draws from: of each subject the questions of a key finding, this edition's before the other's. */
export const changedRows = rememberedOf((known: Known): readonly Row[] => {
  const sideOf = (editions: readonly Asked[]) => {
    const printed = isReissue(known) ? [] : editions.filter(each => isTrue(each) && isPrinted(each, known));
    return (asked: Asked | null): Side => {
      if (isTrue(asked)) return { answer: asked };
      const subject = asked && subjectOf(asked);
      const all = subject === null ? [] : printed.filter(each => subjectOf(each) === subject);
      const findings = all.filter(isKeyFinding);
      return { asked, instead: findings.length > 0 ? findings : all };
    };
  };
  const [then, now] = [sideOf(known.askedBefore), sideOf(known.claims)];
  const all = answeredOtherwise(known).map(({ before, after }, at) => ({
    subject: (after && !isReissue(known) ? subjectOf(after) : null) ?? `question ${at}`,
    weight: isKeyFinding(after) ? 2 : Number(isKeyFinding(before)),
    before: then(before),
    after: now(after),
  }));
  const most = new Map<string, number>();
  for (const { subject, weight } of all) most.set(subject, Math.max(weight, most.get(subject) ?? 0));
  return all.filter(({ subject, weight }) => weight === most.get(subject));
});

/** How many subjects there are sentences on that were answered otherwise. */
export const changedSubjects = (known: Known): number => new Set(changedRows(known).map(({ subject }) => subject)).size;
