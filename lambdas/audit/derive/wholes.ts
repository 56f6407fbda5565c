import type { Dataset } from '../../records/dataset.ts';
import type { RankingRecord } from '../../records/record.ts';
import type { Unit } from '../../records/unit.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { rankedInBoth, wrongPrevious } from './movements.ts';
import { bandedWithin, countsFor, depthOf, findRelease, rankingOf, rankOf, rowsOf, unitOf } from './rows.ts';

/** Whether a unit belongs to a stored group, or to what the report is about; null where that cannot be told. */
function belongs(dataset: Dataset, id: string, group: string | undefined): boolean | null {
  const unit = unitOf(dataset, countsFor(dataset, id));
  if (!unit) return null;
  if (group !== undefined) {
    const members = dataset.groups.find(each => each.id === group)?.members;
    if (!members) return null;
    if (members.includes(unit.id)) return true;
    return unit.members.some(member => members.includes(member)) ? null : false;
  }
  const countries = dataset.reports[0]?.focus.countries ?? [];
  if (countries.length === 0) return null;
  if (unit.kind === 'city') return unit.country === null ? null : countries.includes(unit.country);
  return isAbroad(dataset, unit, countries) ? false : null;
}

/** Nothing of a cluster can be in these countries: all that is known of where it lies is elsewhere. */
function isAbroad(dataset: Dataset, cluster: Unit, countries: readonly string[]): boolean {
  const members = cluster.members.map(id => unitOf(dataset, id)?.country ?? null);
  const known = cluster.country === null ? members : [cluster.country, ...members];
  return known.length > 0 && known.every(country => country !== null && !countries.includes(country));
}

/** G4: cities are counted in a list of cities; the members of a group, in a list that ranks their kind. */
function wrongKind(dataset: Dataset, release: string, group: string | undefined): string | null {
  const ranked: readonly string[] = rankingOf(dataset, release)?.unitKinds ?? [];
  const members = dataset.groups.find(({ id }) => id === group)?.members ?? [];
  const kinds = group === undefined ? ['city'] : members.map(id => unitOf(dataset, id)?.kind ?? 'none on record');
  // A cluster is one of cities, whether or not the list ranks any.
  const other = kinds.find(kind => !ranked.includes(kind) && !(kind === 'cluster' && ranked.includes('city')));
  const alien = group === undefined && ranked.some(kind => kind !== 'city' && kind !== 'cluster');
  return other || alien ? `counts in ${release}, which ranks another kind` : null;
}

const placeOf = ({ place }: RankingRecord): number => (place.kind === 'rank' ? place.rank : Number.POSITIVE_INFINITY);

/** By place, then by id: the order in which units are named. */
const inOrder = (rows: readonly RankingRecord[]): readonly string[] =>
  [...rows].sort((a, b) => placeOf(a) - placeOf(b) || (a.unit < b.unit ? -1 : 1)).map(({ unit }) => unit);

export const topShare = check(SHAPES.topShare, ({ form, figures }, dataset) => {
  const { release, top, group } = form;
  const rows = rowsOf(dataset, release).filter(({ place }) => place.kind === 'rank' && place.rank <= top);
  const unclear = [
    ...bandedWithin(dataset, release, top),
    ...rows.filter(({ unit }) => belongs(dataset, unit, group) === null).map(({ unit }) => unit),
  ];
  const inside = inOrder(rows.filter(({ unit }) => belongs(dataset, unit, group))).map(unit =>
    countsFor(dataset, unit),
  );
  return first(
    differs('what it is about', [figures.release, figures.top, figures.group], [release, top, group ?? null]),
    depthOf(dataset, release) >= top ? null : `needs ${release} down to ${top}, which is not on record`,
    wrongKind(dataset, release, group),
    unclear.length > 0 ? `cannot tell whether ${unclear.join(', ')} counts` : null,
    differs('units in all', figures.total, rows.length),
    differs('units', figures.units, inside),
    asserted('count', form.count, inside.length),
    asserted('units in all', form.of, rows.length),
  );
});

const rankedIn = (dataset: Dataset, key: string): readonly string[] =>
  rowsOf(dataset, key)
    .filter(({ place }) => place.kind === 'rank')
    .map(({ unit }) => countsFor(dataset, unit));

/** A list is on record as a whole: down to the size of its field, with as many rows. */
function partial(dataset: Dataset, key: string): string | null {
  const size = findRelease(dataset, key)?.universeSize?.value;
  const whole = size !== undefined && depthOf(dataset, key) >= size && rankedIn(dataset, key).length === size;
  return whole ? null : `needs the whole of ${key}, which is not on record`;
}

export const breadth = check(SHAPES.breadth, ({ form, figures }, dataset) => {
  const { release } = form;
  const { previous } = figures;
  const common = rankedInBoth(dataset, previous, release);
  const moves = common.map(unit =>
    Math.sign((rankOf(dataset, unit, previous) ?? 0) - (rankOf(dataset, unit, release) ?? 0)),
  );
  const count = (sign: number): number => moves.filter(move => move === sign).length;
  const said = [figures.up, figures.same, figures.down];
  return first(
    differs('release', figures.release, release),
    wrongPrevious(dataset, release, previous),
    partial(dataset, release),
    partial(dataset, previous),
    differs('rose, held and fell', said, [count(1), count(0), count(-1)]),
    differs('units compared', figures.compared, common.length),
    differs('new', figures.joined, rankedIn(dataset, release).filter(unit => !common.includes(unit)).length),
    differs('gone', figures.left, rankedIn(dataset, previous).filter(unit => !common.includes(unit)).length),
    asserted('number that rose', form.up, count(1)),
    asserted('number that held', form.same, count(0)),
    asserted('number that fell', form.down, count(-1)),
  );
});

export const coverage = check(SHAPES.coverage, ({ form, figures }, dataset) => {
  const found = findRelease(dataset, form.release);
  const window = found?.dataWindow?.value;
  const facts = [found?.universeSize?.value ?? null, found?.listedTo?.value ?? null];
  return first(
    differs('release', figures.release, form.release),
    found ? null : `speaks of ${form.release}, of which no release is on record`,
    differs('size of the field and depth of the list', [figures.universe, figures.listedTo], facts),
    differs(
      'time',
      figures.window && [figures.window.from, figures.window.to],
      window ? [window.from, window.to] : null,
    ),
    asserted('size of the field', form.universe, found?.universeSize?.value),
    [...facts, window ?? null].some(fact => fact !== null) ? null : 'has nothing on record to say',
  );
});
