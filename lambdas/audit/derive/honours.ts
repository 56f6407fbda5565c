import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first, sameSet } from './check.ts';
import { knownBefore } from './sequence.ts';

interface Title {
  readonly report: string;
  readonly edition: string;
  readonly title: string;
}

/** Who holds a title in an edition, in the order of naming. */
const holders = (dataset: Dataset, { report, edition, title }: Title): readonly string[] =>
  dataset.honours
    .filter(row => row.report === report && row.edition === edition && row.title === title)
    .sort((a, b) => a.order - b.order)
    .map(({ unit }) => unit);

/** The whole list was seen, and is on record. */
function partial(dataset: Dataset, { report, edition, title }: Title): string | null {
  const rows = dataset.honours.filter(row => row.report === report && row.edition === edition && row.title === title);
  return rows.length > 0 && rows.every(({ listSize }) => listSize === rows.length)
    ? null
    : `rests on a list of ${title} ${edition} that is not wholly on record`;
}

export const honoured = check(SHAPES.honoured, ({ form, figures }, dataset) => {
  const found = holders(dataset, form);
  return first(
    differs(
      'what it is about',
      [figures.report, figures.edition, figures.title],
      [form.report, form.edition, form.title],
    ),
    partial(dataset, form),
    differs('holders', figures.units, found),
    form.units?.every(unit => found.includes(unit)) === false ? differs('holders asserted', form.units, found) : null,
    asserted('count', form.count, found.length),
  );
});

/** The first came before the second: by the sequence of the report's own releases, else by their years or numbers. */
function isEarlier(dataset: Dataset, report: string, one: string, other: string): boolean {
  const own = dataset.reports.find(({ honours }) => honours?.report === report)?.ownRanking ?? report;
  const follows = (late: string, early: string): boolean => {
    const steps = [late, ...knownBefore(dataset, `${own}/${late}`).map(key => key.slice(own.length + 1))];
    return steps.indexOf(early) > 0;
  };
  if (follows(other, one)) return true;
  if (follows(one, other)) return false;
  return /^\d+$/.test(one) && /^\d+$/.test(other) && Number(one) < Number(other);
}

export const honoursChange = check(SHAPES.honoursChange, ({ form, figures }, dataset) => {
  const before = { ...form, edition: form.previous };
  const [now, then] = [holders(dataset, form), holders(dataset, before)];
  const expect = {
    kept: now.filter(unit => then.includes(unit)),
    joined: now.filter(unit => !then.includes(unit)),
    left: then.filter(unit => !now.includes(unit)),
  };
  return first(
    differs(
      'what it is about',
      [figures.report, figures.edition, figures.title, figures.previous],
      [form.report, form.edition, form.title, form.previous],
    ),
    isEarlier(dataset, form.report, form.previous, form.edition)
      ? null
      : `compares ${form.edition} with ${form.previous}, no earlier edition`,
    partial(dataset, form),
    partial(dataset, before),
    sameSet(figures.kept, expect.kept) ? null : differs('holders again', figures.kept, expect.kept),
    sameSet(figures.joined, expect.joined) ? null : differs('new holders', figures.joined, expect.joined),
    sameSet(figures.left, expect.left) ? null : differs('holders no more', figures.left, expect.left),
  );
});
