import { type ReleaseKey, releaseKey } from '../records/release.ts';
import type { Statement } from '../records/statement.ts';
import { type Claim, isTrue } from './claim.ts';
import { FORM, type Form } from './forms.ts';
import { judge } from './judge.ts';
import { nearestMore } from './nearest-more.ts';
import { places } from './nearest-placing.ts';
import { inTop } from './standing.ts';
import type { View } from './view.ts';

/** A claim form that cannot be put to the records: its kind or a parameter is not of the catalogue. */
export class UnreadableForm extends Error {
  override readonly name = 'UnreadableForm';
  readonly where: string;

  constructor(where: string, detail: string) {
    super(`The claim of ${where} cannot be read: ${detail}. See docs/claims.md for the form of each kind.`);
    this.where = where;
  }
}

/** Reads a claim form as it stands in a statement or a definition. */
export function parseForm(where: string, form: unknown): Form {
  const parsed = FORM.safeParse(form);
  if (parsed.success) return parsed.data;
  throw new UnreadableForm(
    where,
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'form'}: ${message}`).join('; '),
  );
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
    const form = parseForm(`the statement "${statement.id}"`, statement.claim);
    const claim = judge(view, form);
    return { statement, claim, nearest: isTrue(claim) ? null : nearest(view, form) };
  });
}

/** The nearest statement of the same sort that holds; null where the records hold none. */
export function nearest(view: View, form: Form): Claim | null {
  const holds = candidates(view, form)
    .map(candidate => judge(view, candidate))
    .find(isTrue);
  return holds ?? null;
}

function candidates(view: View, form: Form): readonly Form[] {
  const { edition, report } = view.input;
  switch (form.kind) {
    case 'leadStreak': {
      const led = runBack(view, form.release, key =>
        isTrue(judge(view, { kind: 'leader', unit: form.unit, release: key })),
      );
      return [
        { kind: 'leadStreak', unit: form.unit, release: form.release },
        ...(led.length > 1 ? [{ kind: 'ledEditions' as const, unit: form.unit, releases: [...led] }] : []),
        { kind: 'leader', unit: form.unit, release: form.release },
        { kind: 'position', unit: form.unit, release: form.release },
        { kind: 'jointPosition', unit: form.unit, release: form.release },
      ];
    }
    case 'topStreak': {
      const { unit, top } = form;
      const inside = runBack(view, form.release, key => inTop(view.standing(unit, key), top) === 'yes');
      return [
        { kind: 'topStreak', unit, release: form.release, top },
        ...(inside.length > 2 ? [{ kind: 'topEditions' as const, unit, top, releases: [...inside] }] : []),
        { kind: 'position', unit, release: form.release },
        { kind: 'jointPosition', unit, release: form.release },
      ];
    }
    case 'topCount': {
      // Whoever names no rankings is answered over those that the edition counts.
      const basket = form.basket ?? [...edition.basket];
      if (basket.length < 2) return [];
      return [
        { kind: 'topCount', unit: form.unit, top: form.top, basket },
        { kind: 'topCountAtLeast', unit: form.unit, top: form.top, basket },
      ];
    }
    case 'leader':
    case 'position':
    case 'jointPosition':
      return places(form);
    case 'overtook':
      // Who cannot be told apart by the publisher's own intervals overtook nobody.
      return [...form.others.map(other => apart(form, other)), ...moves(form)];
    case 'moved':
    case 'held':
      return moves(form);
    case 'honoured':
      return [{ kind: 'honoured', report: form.report, edition: form.edition, title: form.title }];
    case 'firstEntry':
      return [{ kind: 'enteredTop', unit: form.unit, release: form.release, top: report.topN }];
    default:
      return nearestMore(form);
  }
}

const moves = ({ unit, release }: { readonly unit: string; readonly release: ReleaseKey }): readonly Form[] => [
  { kind: 'moved', unit, release },
  { kind: 'held', unit, release },
  { kind: 'tierMove', unit, release },
  ...places({ unit, release }),
];

const apart = ({ unit, release }: { readonly unit: string; readonly release: ReleaseKey }, other: string): Form => ({
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
