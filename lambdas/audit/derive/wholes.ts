import type { KindOf } from '../../claims/schema/kinds.ts';
import type { RankingRecord } from '../../records/record.ts';
import type { Focus } from '../../records/report.ts';
import type { Unit } from '../../records/unit.ts';
import { asserted, type Derivations, firstOf, type Refusal, unless } from './derivation.ts';
import { gainAmong, isOtherField, numberedOnly, placesBefore, rankedInBoth } from './field.ts';
import { changedUnsurely, comparedWith, unlessPreceded, unlessSomeOutside } from './guards.ts';
import { atOneNumber, emptied, hangsOnCorrection } from './restated.ts';
import {
  bandedWithin,
  countsFor,
  depthOf,
  findRelease,
  isInCluster,
  isWholeList,
  type Rows,
  rankingOf,
  rankOf,
  sizeOf,
} from './rows.ts';
import { methodBreaks } from './sequence.ts';

/** Whether a unit belongs to a stored group, or to what the report is about; null where that cannot be told. */
export function belongs(rows: Rows, id: string, group: string | undefined): boolean | null {
  const unit = rows.unit(countsFor(rows, id));
  if (!unit) return null;
  if (group !== undefined) {
    const members = rows.group(group)?.members;
    if (!members) return null;
    if (members.includes(unit.id)) return true;
    return unit.members.some(member => members.includes(member)) ? null : false;
  }
  const focus = rows.dataset.reports[0]?.focus;
  if (!focus || !saysWho(focus)) return null;
  if (unit.kind !== 'cluster' || focus.kinds?.includes('cluster') || focus.units?.includes(unit.id))
    return isMeant(rows, unit, focus);
  return focus.countries !== undefined && isAbroad(rows, unit, focus.countries) ? false : null;
}

/** Whether a definition says whom the report is about. */
function saysWho({ all, kinds, countries, groups, units }: Focus): boolean {
  const lists = [kinds, countries, groups, units].flatMap(list => (list === undefined ? [] : [list.length]));
  return all === true || (lists.length > 0 && !lists.includes(0));
}

/** Whether a unit fulfils every condition of the definition; null where only its country could tell. */
function isMeant(
  rows: Rows,
  { id, kind, country }: Unit,
  { all, kinds, countries, groups, units }: Focus,
): boolean | null {
  if (kinds && !kinds.includes(kind)) return false;
  if (all) return true;
  const listed = [...(units ?? []), ...(groups ?? []).flatMap(group => rows.group(group)?.members ?? [])];
  if ((groups || units) && !listed.includes(id)) return false;
  if (!countries) return true;
  return country === null ? null : countries.includes(country);
}

/** Nothing of a cluster can be in these countries: all that is known of where it lies is elsewhere. */
function isAbroad(rows: Rows, cluster: Unit, countries: readonly string[]): boolean {
  const members = cluster.members.map(id => rows.unit(id)?.country ?? null);
  const known = cluster.country === null ? members : [cluster.country, ...members];
  return known.length > 0 && known.every(country => country !== null && !countries.includes(country));
}

/** G4: cities are counted in a list of cities; the members of a group, in a list that ranks their kind. */
function wrongKind(rows: Rows, release: string, group: string | undefined, among: readonly string[]): Refusal | null {
  const ranked: readonly string[] = rankingOf(rows, release)?.unitKinds ?? [];
  const members = group === undefined ? [] : (rows.group(group)?.members ?? []);
  const kinds = members.map(id => rows.unit(id)?.kind ?? 'none on record');
  // A cluster is one of cities, whether or not the list ranks any.
  const other = kinds.some(kind => !ranked.includes(kind) && !(kind === 'cluster' && ranked.includes('city')));
  const meant: readonly string[] | undefined = rows.dataset.reports[0]?.focus.kinds;
  const alien =
    group === undefined &&
    meant !== undefined &&
    (!meant.some(kind => ranked.includes(kind)) ||
      among.some(id => {
        const kind = rows.unit(countsFor(rows, id))?.kind ?? 'cluster';
        return kind !== 'cluster' && !meant.includes(kind);
      }));
  return unless(!other && !alien, `counts in ${release}, which ranks another kind`);
}

const placeOf = ({ place }: RankingRecord): number => (place.kind === 'rank' ? place.rank : Number.POSITIVE_INFINITY);

/** By place, then by id: the order in which units are named. */
const inOrder = (rows: readonly RankingRecord[]): readonly string[] =>
  [...rows].sort((a, b) => placeOf(a) - placeOf(b) || (a.unit < b.unit ? -1 : 1)).map(({ unit }) => unit);

const rankedIn = (rows: Rows, key: string): readonly string[] =>
  rows
    .list(key)
    .rows.filter(({ place }) => place.kind === 'rank')
    .map(({ unit }) => countsFor(rows, unit));

/** A list is on record as a whole: down to the size of its field, with as many rows. */
function partial(rows: Rows, key: string): Refusal | null {
  const size = sizeOf(rows, key);
  const whole = size !== null && isWholeList(rows, key) && rankedIn(rows, key).length === size;
  return unless(whole, `needs the whole of ${key}, which is not on record`);
}

/** What is so of a whole list, or of its top. */
export const wholes: Derivations<KindOf<'wholes'>> = {
  topShare: (rows, { release, top, group, count, of }) => {
    const inTop = rows.list(release).rows.filter(({ place }) => place.kind === 'rank' && place.rank <= top);
    const unclear = [
      ...bandedWithin(rows, release, top),
      ...inTop.filter(({ unit }) => belongs(rows, unit, group) === null).map(({ unit }) => unit),
    ];
    const { together, apart } = atOneNumber(rows, release, top);
    const units = inOrder(inTop.filter(({ unit }) => belongs(rows, unit, group))).map(unit => countsFor(rows, unit));
    return (
      unless(inTop.length > 0, `counts in ${release}, where nobody holds such a place`) ??
      unless(depthOf(rows, release) >= top, `needs ${release} down to ${top}, which is not on record`) ??
      wrongKind(
        rows,
        release,
        group,
        inTop.map(({ unit }) => unit),
      ) ??
      unless(unclear.length === 0, `cannot tell whether ${unclear.join(', ')} counts`) ??
      unlessSomeOutside(rows, [release], top) ??
      asserted('count', count, units.length) ??
      asserted('units in all', of, inTop.length) ?? {
        release,
        top,
        group: group ?? null,
        units,
        total: inTop.length,
        ties: together && inTop.length > top,
        vacated: emptied(rows, release, top),
        beside: apart,
      }
    );
  },

  breadth: (rows, query) => {
    const { release } = query;
    const previous = comparedWith(rows, release);
    const common = rankedInBoth(rows, previous, release);
    const moves = common.map(unit =>
      Math.sign((rankOf(rows, unit, previous) ?? 0) - (rankOf(rows, unit, release) ?? 0)),
    );
    const among = new Set(common);
    const only = (key: string, other: string) => {
      const units = rankedIn(rows, key).filter(unit => !among.has(unit));
      const held = units.filter(unit => isInCluster(rows, unit, other)).length;
      return { apart: units.length - held, held };
    };
    const [came, went] = [only(release, previous), only(previous, release)];
    const counted = (all: readonly number[]) => {
      const [up = 0, same = 0, down = 0] = [1, 0, -1].map(sign => all.filter(each => Math.sign(each) === sign).length);
      return { up, same, down };
    };
    const { up, same, down } = counted(moves);
    const again = isOtherField(rows, previous, release)
      ? counted(common.map(unit => gainAmong(rows, unit, common, [previous, release])))
      : null;
    return (
      unlessPreceded(rows, release) ??
      partial(rows, release) ??
      partial(rows, previous) ??
      firstOf(common, unit => changedUnsurely(rows, unit, previous, release)) ??
      numberedOnly(rows, common, [previous, release]) ??
      hangsOnCorrection(rows, [previous, release], (then, now) => {
        const both = [...now.keys()].filter(unit => then.has(unit));
        const at = (order: typeof now, unit: string): number => order.get(unit) ?? 0;
        const before = (order: typeof now, unit: string): number =>
          placesBefore(
            rows,
            release,
            both.map(other => at(order, other)),
            at(order, unit),
          );
        const read = counted(both.map(unit => at(then, unit) - at(now, unit)));
        const anew = counted(both.map(unit => before(then, unit) - before(now, unit)));
        return (
          String(Object.values(read)) === String([up, same, down]) &&
          (again === null || String(Object.values(anew)) === String([again.up, again.same, again.down]))
        );
      }) ??
      asserted('number that rose', query.up, up) ??
      asserted('number that held', query.same, same) ??
      asserted('number that fell', query.down, down) ?? {
        release,
        previous,
        up,
        same,
        down,
        again,
        compared: common.length,
        joined: came.apart,
        formed: came.held,
        left: went.apart,
        merged: went.held,
        breaks: methodBreaks(rows, release, previous),
      }
    );
  },

  /** S37: as the publisher states it, unless two whole lists say otherwise. */
  publishedBreadth: (rows, { release, up, same, down }) => {
    const stated = findRelease(rows, release)?.publishedMoves?.value;
    if (!stated) return `tells a count of moves of ${release}, of which the publisher's is not on record`;
    const previous = comparedWith(rows, release);
    const size = sizeOf(rows, release);
    const sum = stated.up + stated.same + stated.down;
    const wrong = unlessPreceded(rows, release);
    if (wrong !== null) return wrong;
    const whole = [previous, release].every(
      key =>
        partial(rows, key) === null &&
        rows.list(key).rows.every(({ place }) => ['rank', 'absent'].includes(place.kind)),
    );
    const steps = rankedInBoth(rows, previous, release).map(unit =>
      Math.sign((rankOf(rows, unit, previous) ?? 0) - (rankOf(rows, unit, release) ?? 0)),
    );
    const count = (way: number): number => steps.filter(step => step === way).length;
    const alike = !whole || (count(1) === stated.up && count(0) === stated.same && count(-1) === stated.down);
    return (
      unless(size === null || sum <= size, `counts ${sum} of ${size}`) ??
      unless(alike, 'is not what the whole lists on record come to') ??
      asserted('up', up, stated.up) ??
      asserted('same', same, stated.same) ??
      asserted('down', down, stated.down) ?? {
        release,
        previous,
        up: stated.up,
        same: stated.same,
        down: stated.down,
        breaks: methodBreaks(rows, release, previous),
      }
    );
  },
};
