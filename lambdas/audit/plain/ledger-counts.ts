import { n, top } from '../expect/content.ts';
import type { Asked, LedgerClaim } from '../ledger.ts';
import { type Known, rankingsOf } from './known.ts';
import { type Slots, unlike } from './slots.ts';
import type { Sort } from './sorts/sorts.ts';
import { type Check, eachUnit, counts as isNumber, type Reader, told } from './table-check.ts';

const COUNTS: readonly string[] = ['topCount', 'topCountAtLeast'];

/** Whether it is true, and says how often a unit stands among the first, exactly or at least. */
export const isCount = ({ kind, verdict }: Asked): boolean => COUNTS.includes(kind) && verdict === 'true';

/** The claims of the ledger that say so of a unit. */
export const countClaims = ({ claims }: Known, unit: string): readonly LedgerClaim[] =>
  claims.filter(claim => isCount(claim) && claim.figures?.unit === unit);

/** The first of them; null where there is none. */
const countClaim = (known: Known, unit: string): LedgerClaim | null => countClaims(known, unit)[0] ?? null;

/** How often a unit stands among the first, as the ledger has it: exactly or at least; null where it does not tell. */
const countOf = (known: Known, unit: string): unknown => countClaim(known, unit)?.figures?.count ?? null;

/** In how many rankings it is not known whether a unit is among the first, where its count is a bound. */
function openOf(known: Known, unit: string): number {
  const { unknown } = countClaim(known, unit)?.figures ?? {};
  return Array.isArray(unknown) ? unknown.length : 0;
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

/**
 * Whether words say how often a unit stands among the first: as its claim has it, of all that is counted over, or, where no
 * claim is of it, as that of another has it beside; `isOpenTold` where they say too how many rankings leave it open.
 */
export function saysCount(text: string, unit: string, isOpenTold: boolean, { known, forms, phrases }: Reader): boolean {
  const claim = countClaim(known, unit);
  const count = claim ? claim.figures?.count : leastBeside(known, unit);
  const said = forms.countSaid.exec(text)?.groups;
  if (typeof count !== 'number' || said === undefined) return false;
  const isLeast = claim?.kind !== 'topCount';
  const due = {
    least: isLeast,
    count: [n(count)],
    all: [n(known.edition.basket.length)],
    open: isLeast && isOpenTold && [n(openOf(known, unit))],
  };
  return unlike(said, due, phrases) === null;
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
    const [, ...told] = cells;
    const [titles, ...rest] = honours.length > 0 ? told : ['0', ...told];
    const held = honours.filter(each => each.unit === unit);
    if (titles !== String(held.length) || rest.at(-1) !== String(rankingsOf(known, unit))) return false;
    const [count = ''] = rest;
    if (rest.length < 2 || saysCount(count, unit, false, reader)) return true;
    const isUntold = countOf(known, unit) === null && leastBeside(known, unit) === null;
    return isUntold && isAsked(known, unit) && forms.uncountedCell.test(count);
  });
};

/** A unit with how often it stands among the first: of whom the ledger says so. */
export const counts: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!table.isDrawn || !forms.countsTitle.test(table.caption)) return null;
  return eachUnit(
    table,
    0,
    reader,
    (unit, [, count, open]) => String(countOf(known, unit)) === count && String(openOf(known, unit)) === open,
  );
};

/** The steps from records to verdicts, in their order. */
const STEPS = [
  'flowRecords',
  'flowStatements',
  'flowPrinted',
  'flowUnprinted',
  'flowFalse',
  'flowWithheld',
] as const satisfies readonly Sort[];

/** The records read, the claims of the ledger, those of them that sentences of this language tell, and the others by verdict. */
export const flow: Check = (table, reader) => {
  const {
    known: { dataset, claims, language },
    forms,
  } = reader;
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
  const wrong = table.rows.find(([step = '', ...cells], at) => {
    const [form, count] = [STEPS[at], counts[at] ?? 0];
    const said = form === undefined ? null : forms[form].exec(step);
    const inWords = said?.groups?.count;
    const told = [...(inWords === undefined ? [] : [inWords]), ...cells];
    return said === null || told.length === 0 || told.some(text => !isNumber(text, count, reader));
  });
  if (table.rows.length === counts.length && wrong === undefined) return null;
  return told(wrong ?? [], 'is not how many the records and the ledger have');
};

/** What is not printed and why: of each row what it is, in words; its reason says the rest, which the claims bear out. */
export const withheld: Check = (table, { known, forms, phrases }) => {
  if (!forms.withheldCaption.test(table.caption)) return null;
  const { dataset, edition, report, facts } = known;
  const units = { among: dataset.units.map(({ id }) => facts.unit(id)) };
  const rankings = [n(edition.basket.length)];
  const sorts = [
    ['withheldLead', { unit: units }],
    ['withheldCount', { unit: units, rankings, top: [top(report.topN)] }],
    ['withheldAsked', { asked: { among: edition.asks.map((_, at) => n(at + 1)) } }],
  ] as const satisfies readonly (readonly [Sort, Slots])[];
  const wrong = table.rows.find(([what = '']) =>
    sorts.every(([sort, slots]) => {
      const said = forms[sort].exec(what)?.groups;
      return said === undefined || unlike(said, slots, phrases) !== null;
    }),
  );
  return wrong === undefined ? null : told(wrong, 'is not what a statement that is not printed is called');
};
