import { type Known, rankingsOf } from './known.ts';
import { type Check, eachUnit, numbersIn, told } from './table-check.ts';

const COUNTS: readonly string[] = ['topCount', 'topCountAtLeast'];

/** How often a unit stands among the first, as the ledger has it: exactly or at least; null where it does not tell. */
function countOf({ claims }: Known, unit: string): unknown {
  const told = claims.find(
    ({ kind, verdict, figures }) => COUNTS.includes(kind) && verdict === 'true' && figures?.unit === unit,
  );
  return told?.figures?.count ?? null;
}

/**
 * How often a unit stands among the first at least, as a count of another over the basket names it beside its own; null
 * where none does.
 */
export function leastBeside({ claims, edition, report }: Known, unit: string): number | null {
  const named = claims.flatMap(({ kind, verdict, figures, form }) => {
    const { above } = figures ?? {};
    const isOfBasket = String(form.basket) === String(edition.basket) && form.top === report.topN;
    return COUNTS.includes(kind) && verdict === 'true' && isOfBasket && Array.isArray(above) ? above : [];
  });
  const counts = named.flatMap(each => (each?.unit === unit ? [Number(each.atLeast)] : []));
  return counts[0] ?? null;
}

/** Whether it was asked how often a unit stands among the first: else nobody knows that it cannot be told. */
const isAsked = ({ claims }: Known, unit: string): boolean =>
  claims.some(({ kind, form }) => COUNTS.includes(kind) && form.unit === unit);

/** A unit that has a page: the titles that it holds, its count, and in how many rankings it has a place. */
export const profiles: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!forms.profilesCaption.test(table.caption)) return null;
  // Titles have a column where the edition gives any.
  const honours = known.dataset.honours.filter(({ edition }) => edition === known.edition.ownRelease);
  return eachUnit(table, 0, reader, (unit, cells) => {
    const [, ...numbers] = cells.map(text => numbersIn(text)[0]);
    const [titles, ...rest] = honours.length > 0 ? numbers : [0, ...numbers];
    const held = honours.filter(each => each.unit === unit);
    const count = rest.length > 1 ? (countOf(known, unit) ?? leastBeside(known, unit)) : null;
    if (titles !== held.length || rest.at(-1) !== rankingsOf(known, unit)) return false;
    if (count !== null) return rest[0] === count;
    return rest.length < 2 || (isAsked(known, unit) && forms.uncountedCell.test(cells.at(-2) ?? ''));
  });
};

/** A unit with how often it stands among the first: of whom the ledger says so. */
export const counts: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!table.isDrawn || !forms.countsTitle.test(table.caption)) return null;
  return eachUnit(table, 0, reader, (unit, [, count]) => String(countOf(known, unit)) === count);
};

/** The records read, the claims of the ledger, those of them that sentences of this language tell, and the others by verdict. */
export const flow: Check = (table, { known: { dataset, claims, language }, forms }) => {
  if (!table.isDrawn || !forms.flowTitle.test(table.caption)) return null;
  const of = (verdict: string) => claims.filter(claim => claim.verdict === verdict);
  const printed = of('true').filter(claim => (claim.printed[language] ?? []).length > 0);
  const counts = [
    dataset.records.length,
    claims.length,
    printed.length,
    of('true').length - printed.length,
    of('false').length,
    of('withhold').length,
  ];
  const wrong = table.rows.find((cells, at) => {
    const said = cells.flatMap(numbersIn);
    return said.length === 0 || said.some(number => number !== counts[at]);
  });
  if (table.rows.length === counts.length && wrong === undefined) return null;
  return told(wrong ?? [], 'is not how many the records and the ledger have');
};
