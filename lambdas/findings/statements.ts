import { type Claim, isTrue } from '../claims/claim.ts';
import { judge } from '../claims/judge/judge.ts';
import { type Misread, misread } from '../claims/misread.ts';
import { mistypedIds } from '../claims/mistyped-ids.ts';
import { type ClaimKind, QUERY, type Query, type QueryOf } from '../claims/schema/kinds.ts';
import type { View } from '../claims/view.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Statement } from '../records/statement.ts';
import { refuse } from '../refusals/refusal.ts';
import { TREATMENTS } from './kinds/treatments.ts';

const inOne = (wrong: readonly Misread[]): string => wrong.map(({ en }) => en).join('; ');

/** All that is wrong with a query; of ids too, where a dataset is given. */
export function wrongIn(query: unknown, dataset: Dataset | null): readonly Misread[] {
  const parsed = QUERY.safeParse(query);
  if (!parsed.success) return misread(query, parsed.error);
  return dataset === null ? [] : mistypedIds(parsed.data, dataset);
}

/** Reads a query as it stands in a statement or a definition. */
export function parseQuery(where: string, query: unknown): Query {
  const parsed = QUERY.safeParse(query);
  if (parsed.success) return parsed.data;
  throw refuse('unreadableQuery', { where, detail: inOne(misread(query, parsed.error)) });
}

/** The same, where each id that differs by a slip from one on record is an error that suggests it. */
export function parseKnown(where: string, query: unknown, dataset: Dataset): Query {
  const parsed = parseQuery(where, query);
  const mistyped = mistypedIds(parsed, dataset);
  if (mistyped.length > 0) throw refuse('unreadableQuery', { where, detail: inOne(mistyped) });
  return parsed;
}

/** What somebody said, what the records say of it, and the nearest statement that is true. */
export interface JudgedStatement {
  readonly statement: Statement;
  readonly claim: Claim;
  readonly nearest: Claim | null;
}

/** Judges every statement. None is evidence for anything. */
export function judgeStatements(view: View): readonly JudgedStatement[] {
  return view.input.dataset.statements.map(statement => {
    const query = parseQuery(`the statement "${statement.id}"`, statement.claim);
    const claim = judge(view, query);
    return { statement, claim, nearest: isTrue(claim) ? null : nearest(view, query) };
  });
}

/** The nearest statement of the same sort that holds; null where the records hold none. */
export function nearest<K extends ClaimKind>(view: View, query: QueryOf<K>): Claim | null {
  const holds = TREATMENTS[query.kind]
    .nearest(query, view)
    .map(candidate => judge(view, candidate))
    .find(isTrue);
  return holds ?? null;
}
