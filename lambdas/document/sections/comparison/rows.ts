import { type Claim, isTrue, type TrueClaim } from '../../../claims/claim.ts';
import { inFocus } from '../../../claims/focus.ts';
import type { Two } from '../../../findings/compare/difference.ts';
import type { Pair } from '../../../findings/compare/pair-claims.ts';
import { subjectOf } from '../../../findings/compare/subject.ts';
import type { Context } from '../../context.ts';
import type { Sides } from './sides.ts';

/** Ids of the claims that each of the two documents prints. */
export type PrintedIds = Two<ReadonlySet<string>>;

/** What an edition answers to a question and, where it answers nothing, what it prints on the subject all the same. */
export interface Answer {
  readonly claim: Claim;
  readonly instead: TrueClaim | null;
}

/** A question that both editions put. */
type Both = Two<Claim>;

/** What is set side by side, and of how many subjects more sentences read otherwise. */
export interface Rows {
  readonly shown: readonly Two<Answer>[];
  readonly more: number;
}

/** The most sentences that are set side by side; `claims.json` has them all. */
const MOST = 8;

/**
 * The weightiest row of each subject. In a re-issue each question is told by itself, whatever else is printed: what
 * matters there is what was corrected.
 */
export function rowsOf(sides: Sides, printed: PrintedIds): Rows {
  const alone = (claim: Claim): Answer => ({ claim, instead: null });
  const subject = ({ query, id }: Claim): string => (sides.onlyChanges ? null : subjectOf(query)) ?? id;
  const then = sides.onlyChanges ? alone : createAnswer(sides.before, printed.before);
  const now = sides.onlyChanges ? alone : createAnswer(sides.after, printed.after);
  const all = firstBy(otherwise(sides, printed), ({ after }) => subject(after));
  const shown = all.slice(0, MOST).map(({ before, after }) => ({ before: then(before), after: now(after) }));
  return { shown, more: all.length - shown.length };
}

/** The first of those that are alike in something. */
function firstBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return [...found.values()];
}

/** What an edition prints on each subject: a key finding where there is one, then what it weighed, then of what it tracks. */
function createAnswer({ analysis, view }: Context, printed: ReadonlySet<string>): (claim: Claim) => Answer {
  const order = ({ id }: Claim): number => analysis.selection.get(id)?.order ?? Number.MAX_SAFE_INTEGER;
  const isTracked = ({ query }: Claim): boolean =>
    'release' in query && view.input.edition.basket.includes(query.release);
  const rest = analysis.claims
    .filter(isTrue)
    .sort((a, b) => order(a) - order(b) || Number(isTracked(b)) - Number(isTracked(a)) || (a.id < b.id ? 1 : -1));
  const weightiest = new Map<string, TrueClaim>();
  for (const claim of [...analysis.findings.map(finding => finding.claim), ...rest]) {
    const subject = subjectOf(claim.query);
    if (subject !== null && printed.has(claim.id) && !weightiest.has(subject)) weightiest.set(subject, claim);
  }
  return claim => ({
    claim,
    instead: isTrue(claim) ? null : (weightiest.get(subjectOf(claim.query) ?? '') ?? null),
  });
}

/**
 * What both editions asked and answer otherwise: the key findings in their order, then what is about units in scope.
 * What only one of them prints is shown where it is a key finding there; in a re-issue always.
 */
function otherwise(sides: Sides, printed: PrintedIds): readonly Both[] {
  const { claims } = sides.comparison;
  // Who is honoured, and who is new, stands name by name in the table of results.
  const isInResults = ({ after }: Both): boolean => !sides.onlyChanges && RESULTS.includes(after.kind);
  const order = ({ analysis }: Context) => new Map(analysis.findings.map(({ claim }, index) => [claim.id, index]));
  const findings = { before: order(sides.before), after: order(sides.after) };
  const prints = ({ before, after }: Both): boolean =>
    (!isTrue(before) || printed.before.has(before.id)) && (!isTrue(after) || printed.after.has(after.id));
  const isFinding = ({ before, after }: Both) => findings.before.has(before.id) || findings.after.has(after.id);
  const place = ({ before, after }: Both): number => {
    const [was, is] = [findings.before.get(before.id), findings.after.get(after.id)];
    if (is !== undefined) return is;
    if (was !== undefined) return LATER.finding + was;
    return 'unit' in after.query && inFocus(sides.after.view, after.query.unit) ? LATER.inScope : LATER.other;
  };
  const both = (pairs: readonly Pair[]): readonly Both[] =>
    pairs
      .flatMap(({ before, after }) => (before && after ? [{ before, after }] : []))
      .filter(pair => prints(pair) && !isInResults(pair));
  const turned = both([...claims.newlyTrue, ...claims.noLongerTrue]);
  return [...both(claims.figuresChanged), ...(sides.onlyChanges ? turned : turned.filter(isFinding))]
    .map(pair => ({ pair, at: place(pair) }))
    .sort((a, b) => a.at - b.at || (a.pair.after.id < b.pair.after.id ? -1 : 1))
    .map(({ pair }) => pair);
}

const RESULTS: readonly Claim['kind'][] = ['honoured', 'honoursChange'];

/** Behind the key findings of this edition stand those of the other one, then the rest. */
const LATER = { finding: 100, inScope: 200, other: 300 };
