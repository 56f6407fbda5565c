import type { KindOf, Queries } from '../../claims/schema/kinds.ts';
import type { Honour } from '../../records/honour.ts';
import { asserted, type Derivations, unless, written } from './derivation.ts';
import { type Rows, succeededBy } from './rows.ts';
import { knownBefore, previousOf } from './sequence.ts';

interface Holders {
  /** In the order of naming. */
  readonly units: readonly string[];
  /** Words that object where the whole list was not seen, or is not on record. */
  readonly partial: string | null;
}

/** Who holds a title in an edition. */
function holdersIn(rows: Rows, { report, edition, title }: Queries['honoured']): Holders {
  const found: readonly Honour[] = rows.dataset.honours
    .filter(row => row.report === report && row.edition === edition && row.title === title)
    .sort((a, b) => a.order - b.order);
  const whole = found.length > 0 && found.every(({ listSize }) => listSize === found.length);
  return {
    units: found.map(({ unit }) => unit),
    partial: unless(whole, `rests on a list of ${title} ${edition} that is not wholly on record`),
  };
}

/** The first came before the second: by the sequence of the report's own releases, else by their years or numbers. */
function isEarlier(rows: Rows, report: string, one: string, other: string): boolean {
  const own = rows.dataset.reports.find(({ honours: of }) => of?.report === report)?.ownRanking ?? report;
  const follows = (late: string, early: string): boolean =>
    late !== early && knownBefore(rows, `${own}/${late}`).includes(`${own}/${early}`);
  if (follows(other, one)) return true;
  if (follows(one, other)) return false;
  return /^\d+$/.test(one) && /^\d+$/.test(other) && Number(one) < Number(other);
}

/**
 * The edition whose list of a report's title is set beside that of the edition asked about: the one before in the report's
 * own ranking; of a report without any, the latest of a lower number whose list is on record. Null where there is none.
 */
export function titledBefore(rows: Rows, report: string, edition: string): string | null {
  const rule = rows.dataset.reports.find(({ honours: of }) => of?.report === report);
  if (!rule?.honours) return null;
  if (rule.ownRanking !== null) return previousOf(rows, `${rule.ownRanking}/${edition}`)?.split('/')[1] ?? null;
  const { title } = rule.honours;
  const listed = rows.dataset.honours.filter(row => row.report === report && row.title === title);
  const earlier = listed.map(row => row.edition).filter(id => /^\d+$/.test(id) && Number(id) < Number(edition));
  return earlier.sort((a, b) => Number(b) - Number(a))[0] ?? null;
}

/** Titles that a report gives, edition by edition. */
export const honours: Derivations<KindOf<'honours'>> = {
  honoured: (rows, query) => {
    const { report, edition, title } = query;
    const { units, partial } = holdersIn(rows, query);
    const strangers = (query.units ?? []).some(unit => !units.includes(unit));
    return (
      partial ??
      unless(!strangers, `says ${written(query.units)} as holders asserted; the records say ${written(units)}`) ??
      asserted('count', query.count, units.length) ?? { report, edition, title, units }
    );
  },

  honoursChange: (rows, { report, edition, previous, title }) => {
    const now = holdersIn(rows, { kind: 'honoured', report, edition, title });
    const then = holdersIn(rows, { kind: 'honoured', report, edition: previous, title });
    const gone = then.units.filter(unit => !now.units.includes(unit));
    const mergedInto = now.units.find(unit => succeededBy(rows.unit, unit).some(former => gone.includes(former)));
    return (
      unless(isEarlier(rows, report, previous, edition), `compares ${edition} with ${previous}, no earlier edition`) ??
      now.partial ??
      then.partial ??
      unless(mergedInto === undefined, `takes ${mergedInto} for another than those who held ${title} ${previous}`) ?? {
        report,
        edition,
        previous,
        title,
        kept: now.units.filter(unit => then.units.includes(unit)),
        joined: now.units.filter(unit => !then.units.includes(unit)),
        left: gone,
      }
    );
  },
};
