import { type Honour, honourKey } from '../../records/honour.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import type { Forms } from '../forms.ts';
import type { View } from '../view.ts';
import type { Passed } from './guards.ts';

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
  const size = rows[0]?.listSize ?? null;
  if (size === null || size !== rows.length)
    return { ok: false, finding: withheld({ code: 'listIncomplete', title, edition }, evidence) };
  return { ok: true, value: { units: rows.map(({ unit }) => unit), evidence } };
}

/** H01: who holds a title in an edition, all of them. */
export function honoured(view: View, { report, edition, title, units, count }: Forms['honoured']): Finding<'honoured'> {
  const found = holders(view, report, edition, title);
  if (!found.ok) return found.finding;
  const stranger = units?.find(unit => !found.value.units.includes(unit));
  if (stranger) return refuted({ code: 'notHonoured', unit: stranger, title, edition }, found.value.evidence);
  if (count !== undefined && count !== found.value.units.length)
    return refuted({ code: 'otherCount', asserted: count, found: found.value.units.length }, found.value.evidence);
  return established({ report, edition, title, units: found.value.units }, found.value.evidence);
}

/** An edition is certainly not before another: it is the same, or both bear a year and its year is later. */
const notBefore = (edition: string, other: string): boolean =>
  edition === other || (/^\d{4}$/.test(edition) && /^\d{4}$/.test(other) && edition > other);

/** H02: who holds a title in both editions, in this one only, in the one before only; both lists whole. */
export function honoursChange(
  view: View,
  { report, edition, previous, title }: Forms['honoursChange'],
): Finding<'honoursChange'> {
  if (notBefore(previous, edition)) return withheld({ code: 'editionsReversed', edition, previous });
  const now = holders(view, report, edition, title);
  if (!now.ok) return now.finding;
  const then = holders(view, report, previous, title);
  if (!then.ok) return then.finding;
  const kept = now.value.units.filter(unit => then.value.units.includes(unit));
  const joined = now.value.units.filter(unit => !kept.includes(unit));
  const left = then.value.units.filter(unit => !kept.includes(unit));
  return established({ report, edition, previous, title, kept, joined, left }, [
    ...now.value.evidence,
    ...then.value.evidence,
  ]);
}
