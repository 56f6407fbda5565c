import { type Claim, isTrue } from '../claims/claim.ts';
import { judge } from '../claims/judge/judge.ts';
import { inTop } from '../claims/rank-status.ts';
import { QUERY, type Query } from '../claims/schema/kinds.ts';
import type { View } from '../claims/view.ts';
import { type ReleaseKey, releaseKey } from '../records/release.ts';
import type { Statement } from '../records/statement.ts';
import { refuse } from '../refusals/refusal.ts';
import { nearestMore } from './nearest/nearest-more.ts';
import { places } from './nearest/nearest-placing.ts';

/** Reads a claim form as it stands in a statement or a definition. */
export function parseQuery(where: string, query: unknown): Query {
  const parsed = QUERY.safeParse(query);
  if (parsed.success) return parsed.data;
  throw refuse('unreadableQuery', {
    where,
    detail: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'form'}: ${message}`).join('; '),
  });
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
export function nearest(view: View, query: Query): Claim | null {
  const holds = candidates(view, query)
    .map(candidate => judge(view, candidate))
    .find(isTrue);
  return holds ?? null;
}

function candidates(view: View, query: Query): readonly Query[] {
  const { edition, report } = view.input;
  switch (query.kind) {
    case 'leadStreak': {
      const led = runBack(view, query.release, key =>
        isTrue(judge(view, { kind: 'leader', unit: query.unit, release: key })),
      );
      return [
        { kind: 'leadStreak', unit: query.unit, release: query.release },
        ...(led.length > 1 ? [{ kind: 'ledEditions' as const, unit: query.unit, releases: [...led] }] : []),
        { kind: 'leader', unit: query.unit, release: query.release },
        { kind: 'position', unit: query.unit, release: query.release },
        { kind: 'jointPosition', unit: query.unit, release: query.release },
      ];
    }
    case 'topStreak': {
      const { unit, top } = query;
      const inside = runBack(view, query.release, key => inTop(view.rankStatus(unit, key), top) === 'yes');
      return [
        { kind: 'topStreak', unit, release: query.release, top },
        ...(inside.length > 2 ? [{ kind: 'topEditions' as const, unit, top, releases: [...inside] }] : []),
        { kind: 'position', unit, release: query.release },
        { kind: 'jointPosition', unit, release: query.release },
      ];
    }
    case 'topCount': {
      // Whoever names no rankings is answered over those that the edition counts.
      const basket = query.basket ?? [...edition.basket];
      if (basket.length < 2) return [];
      return [
        { kind: 'topCount', unit: query.unit, top: query.top, basket },
        { kind: 'topCountAtLeast', unit: query.unit, top: query.top, basket },
      ];
    }
    case 'leader':
    case 'position':
    case 'jointPosition':
      return places(query);
    case 'overtook':
      // Who cannot be told apart by the publisher's own intervals overtook nobody.
      return [...query.others.map(other => apart(query, other)), ...moves(query)];
    case 'moved':
    case 'held':
      return moves(query);
    case 'honoured':
      return [{ kind: 'honoured', report: query.report, edition: query.edition, title: query.title }];
    case 'firstEntry':
      return [{ kind: 'enteredTop', unit: query.unit, release: query.release, top: report.topN }];
    default:
      return nearestMore(query);
  }
}

const moves = ({ unit, release }: { readonly unit: string; readonly release: ReleaseKey }): readonly Query[] => [
  { kind: 'moved', unit, release },
  { kind: 'held', unit, release },
  { kind: 'tierMove', unit, release },
  ...places({ unit, release }),
];

const apart = ({ unit, release }: { readonly unit: string; readonly release: ReleaseKey }, other: string): Query => ({
  kind: 'intervalsOverlap',
  unit,
  other,
  release,
});

/** The run of releases that ends with this one and in which something holds, oldest first, by the stored sequence. */
function runBack(view: View, last: ReleaseKey, holds: (key: ReleaseKey) => boolean): readonly ReleaseKey[] {
  const keys: ReleaseKey[] = [];
  let at = view.release(last);
  while (at && holds(releaseKey(at))) {
    keys.push(releaseKey(at));
    const before = view.before(at);
    at = before.kind === 'release' ? before.release : null;
  }
  return keys.reverse();
}
