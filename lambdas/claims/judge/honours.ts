import { type Honour, honourKey } from '../../records/honour.ts';
import type { Release } from '../../records/release.ts';
import { successionKey } from '../../records/unit.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import type { Judges } from './family.ts';
import { type Passed, stepEvidence } from './guards.ts';

/** Whether an edition's own rules leave this list out of what it reads: the list may be on record all the same. */
function isNotRead({ input }: View, report: string, edition: string): boolean {
  const { ownRelease, ownHistory } = input.edition;
  const rule = input.report.honours;
  return rule !== null && (rule.report !== report || ![ownRelease, ...ownHistory].includes(edition));
}

/** Holders of a title in an edition in the order of the published list, where the whole list is on record. */
function holders(
  view: View,
  report: string,
  edition: string,
  title: string,
): Passed<{ readonly units: readonly string[]; readonly evidence: readonly Evidence[] }> {
  const rows: readonly Honour[] = view.input.dataset.honours
    .filter(honour => honour.report === report && honour.edition === edition && honour.title === title)
    .sort((a, b) => a.order - b.order);
  const evidence = rows.map(row => ({ key: honourKey(row), source: row.source }));
  if (rows.length === 0 && isNotRead(view, report, edition))
    return { ok: false, finding: withheld({ code: 'listNotRead', title, edition }) };
  // Of two sizes of one list nobody can tell the right one.
  if (rows.length === 0 || rows.some(({ listSize }) => listSize !== rows.length))
    return { ok: false, finding: withheld({ code: 'listIncomplete', title, edition }, evidence) };
  return { ok: true, value: { units: rows.map(({ unit }) => unit), evidence } };
}

/** H01: who holds a title in an edition, all of them. */
function honoured(view: View, { report, edition, title, units, count }: Queries['honoured']): Finding<'honoured'> {
  const found = holders(view, report, edition, title);
  if (!found.ok) return found.finding;
  const stranger = units?.find(unit => !found.value.units.includes(unit));
  if (stranger) return refuted({ code: 'notHonoured', unit: stranger, title, edition }, found.value.evidence);
  if (count !== undefined && count !== found.value.units.length)
    return refuted({ code: 'otherCount', asserted: count, found: found.value.units.length }, found.value.evidence);
  return established({ report, edition, title, units: found.value.units }, found.value.evidence);
}

interface Order {
  /** Negative: the first came earlier; null where nobody can tell. */
  readonly order: number | null;
  readonly evidence: readonly Evidence[];
}

/**
 * Which of two editions of a report came first: by the stored sequence of its own releases, or by their names where both
 * are years or numbers. Other names have no order of their own.
 */
function editionOrder(view: View, report: string, one: string, other: string): Order {
  if (one === other) return { order: 0, evidence: [] };
  const { honours, ownRanking } = view.input.report;
  const ranking = honours?.report === report && ownRanking !== null ? ownRanking : report;
  for (const [earlier, later, order] of [
    [one, other, -1],
    [other, one, 1],
  ] as const) {
    const release = view.release(`${ranking}/${later}`);
    const steps = release ? sequence(view, release) : [];
    const at = steps.findIndex(({ id, state }) => state === 'published' && id === earlier);
    if (release && at >= 0)
      return { order, evidence: [release, ...steps.slice(0, at)].flatMap(step => stepEvidence(view, step)) };
  }
  const numbered = [one, other].every(id => /^\d+$/.test(id));
  return { order: numbered ? Number(one) - Number(other) || null : null, evidence: [] };
}

/** The releases before one, newest first, and the places without one, as far as they are on record. */
function sequence(view: View, from: Release): readonly Release[] {
  const before = view.before(from);
  return before.kind === 'release' ? [...before.skipped, before.release, ...sequence(view, before.release)] : [];
}

/**
 * The first of the holders that was formed from some of those who are not on the list any more: it did not join the list,
 * and they did not leave it as others do. Null where there is none.
 */
function successorAmong(
  view: View,
  holding: readonly string[],
  left: readonly string[],
): { readonly unit: string; readonly others: readonly string[]; readonly evidence: readonly Evidence[] } | null {
  for (const unit of holding) {
    const formers = view.formersOf(unit);
    const others = left.filter(each => formers.includes(each)).sort();
    if (others.length === 0) continue;
    const between = [unit, ...formers].filter(each => view.formersOf(each).some(former => others.includes(former)));
    const evidence = between.flatMap(each => {
      const found = view.unit(each);
      return found ? [{ key: successionKey(found), source: found.source }] : [];
    });
    return { unit, others, evidence };
  }
  return null;
}

/** H02: who holds a title in both editions, in this one only, in the one before only; both lists whole. */
function honoursChange(
  view: View,
  { report, edition, previous, title }: Queries['honoursChange'],
): Finding<'honoursChange'> {
  const { order, evidence } = editionOrder(view, report, previous, edition);
  if (order === null) return withheld({ code: 'editionsUnordered', edition, previous });
  if (order >= 0) return withheld({ code: 'editionsReversed', edition, previous }, evidence);
  const now = holders(view, report, edition, title);
  if (!now.ok) return now.finding;
  const then = holders(view, report, previous, title);
  if (!then.ok) return then.finding;
  const kept = now.value.units.filter(unit => then.value.units.includes(unit));
  const joined = now.value.units.filter(unit => !kept.includes(unit));
  const left = then.value.units.filter(unit => !kept.includes(unit));
  const formed = successorAmong(view, now.value.units, left);
  if (formed) {
    const { unit, others } = formed;
    const rows = [...evidence, ...now.value.evidence, ...then.value.evidence, ...formed.evidence];
    return withheld({ code: 'holderSucceeds', unit, others, title, edition, previous }, rows);
  }
  return established({ report, edition, previous, title, kept, joined, left }, [
    ...evidence,
    ...now.value.evidence,
    ...then.value.evidence,
  ]);
}

/** Judges titles that a report gives. */
export const honours: Judges<'honours'> = { honoured, honoursChange };
