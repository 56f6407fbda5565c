import type { Statement } from '../records/statement.ts';
import { type Claim, isTrue } from './claim.ts';
import { FORM, type Form } from './forms.ts';
import { judge } from './judge.ts';
import { ownRelease } from './propose/overall.ts';
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
function nearest(view: View, form: Form): Claim | null {
  const holds = candidates(view, form)
    .map(candidate => judge(view, candidate))
    .find(isTrue);
  return holds ?? null;
}

function candidates(view: View, form: Form): readonly Form[] {
  const { edition, report } = view.input;
  switch (form.kind) {
    case 'leadStreak': {
      const ranking = form.release.split('/')[0] ?? '';
      const own =
        ownRelease(view) === form.release ? [...edition.ownHistory.map(id => `${ranking}/${id}`), form.release] : [];
      const led = own.filter(key => judge(view, { kind: 'leader', unit: form.unit, release: key }).verdict === 'true');
      return [
        { kind: 'leadStreak', unit: form.unit, release: form.release },
        ...(led.length > 1 ? [{ kind: 'ledEditions' as const, unit: form.unit, releases: led }] : []),
        { kind: 'leader', unit: form.unit, release: form.release },
        { kind: 'position', unit: form.unit, release: form.release },
      ];
    }
    case 'topCount':
      return [
        { kind: 'topCount', unit: form.unit, top: form.top, basket: form.basket ?? [...edition.basket] },
        { kind: 'topCountAtLeast', unit: form.unit, top: form.top, basket: form.basket ?? [...edition.basket] },
      ];
    case 'leader':
    case 'position':
    case 'jointPosition':
      return [
        { kind: 'position', unit: form.unit, release: form.release },
        { kind: 'jointPosition', unit: form.unit, release: form.release },
      ];
    case 'overtook':
    case 'moved':
    case 'held':
      return [
        { kind: 'moved', unit: form.unit, release: form.release },
        { kind: 'held', unit: form.unit, release: form.release },
        { kind: 'position', unit: form.unit, release: form.release },
        { kind: 'jointPosition', unit: form.unit, release: form.release },
      ];
    case 'honoured':
      return [{ kind: 'honoured', report: form.report, edition: form.edition, title: form.title }];
    case 'firstEntry':
      return [{ kind: 'enteredTop', unit: form.unit, release: form.release, top: report.topN }];
    default:
      return [];
  }
}
