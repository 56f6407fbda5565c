import type { StatementOf } from '../statement.ts';
import { namesBreaks } from './breaks.ts';
import { keyOf, type Truth } from './places.ts';
import { covers, tellsMore } from './positions.ts';
import { fine, type Objections, unclear, unless } from './verdict.ts';

/** Those in the top N by exact rank, ties at N counted; null where a band or a correction leaves it open. */
export function topOf(truth: Truth, key: string, top: number): readonly string[] {
  return [...truth.ranks(key, 'counting')].filter(([, rank]) => rank <= top).map(([unit]) => unit);
}

/** That every place down to N is on record, save those that a correction left empty. */
export function onRecordTo(truth: Truth, key: string, depth: number, told: readonly number[]): Objections {
  const given = truth.handed.releases.get(key);
  return [
    ...unless(
      (given?.listedTo ?? 0) >= depth,
      'depth that is not on record',
      'S33',
      `${key} is on record to ${given?.listedTo ?? 0}`,
    ),
    ...saved(truth, key, depth, told),
  ];
}

/** That everybody whom a release ranks has an exact place there, which is on record; no place was left by a correction. */
export function everyPlace(truth: Truth, key: string): Objections {
  const release = truth.release(key);
  const ranked = [...release.entries.values()].filter(({ printed }) => printed.is === 'rank' || printed.is === 'band');
  const open = ranked.filter(({ unit, printed }) => printed.is === 'band' || !truth.isHanded(key, unit));
  return [
    ...unless(
      open.length === 0,
      '“every one is known” of a list on record in part',
      'S33',
      open.map(({ unit }) => unit).join(', '),
    ),
    ...saved(truth, key, ranked.length, []),
  ];
}

/** The printed place down to a depth that a correction left empty. */
export function vacated(truth: Truth, key: string, depth: number): readonly number[] {
  const moved = truth.corrected(key);
  return moved?.printed.is === 'rank' && moved.printed.rank <= depth ? [moved.printed.rank] : [];
}

function saved(truth: Truth, key: string, depth: number, told: readonly number[]): Objections {
  const found = vacated(truth, key, depth);
  return unless(
    told.join() === found.join(),
    found.length > 0 ? 'every place on record, though one was vacated by a correction' : 'a place vacated that was not',
    'Amendment "Restatement"',
    `${found.join(', ') || 'no place'} of ${key} was vacated`,
  );
}

function isShared(truth: Truth, key: string, unit: string): boolean {
  const at = truth.standing(key, unit);
  return at.is === 'ranked' && at.shared;
}

/** Corrected onto a number that another has, without sharing a place with it. */
function isBeside(truth: Truth, key: string, unit: string): boolean {
  const moved = truth.corrected(key);
  const ranks = truth.ranks(key, 'counting');
  return moved?.unit === unit && [...ranks].some(([other, rank]) => other !== unit && rank === ranks.get(unit));
}

/** How far a list is on record, and who holds its top. */
export const seats = {
  topShare: (s: StatementOf<'topShare'>, truth: Truth): Objections => {
    const all = topOf(truth, s.release, s.top);
    const clusters = all.filter(id => truth.unit(id).kind === 'cluster' && truth.unit(id).standsFor === null);
    const cities = all.map(id => truth.unit(id).standsFor ?? id);
    const members = truth.world.groups.find(({ id }) => id === s.group)?.members;
    const isIn = (id: string): boolean =>
      members ? members.includes(id) : truth.unit(id).country === truth.world.focus.country;
    const own = cities.filter(id => isIn(id) && truth.unit(id).kind === 'city');
    const named = s.units.map(id => truth.unit(id).standsFor ?? id);
    return [
      ...(clusters.length > 0
        ? unclear(
            'share of a top that holds a cluster',
            'S20',
            `${clusters.join(', ')} in ${s.release} can be counted neither in nor out`,
          )
        : unless(
            own.length === s.count && named.length === own.length && own.every(id => named.includes(id)),
            'false share',
            'S20',
            `${own.join(', ') || 'none'} are in the top ${s.top} of ${s.release}`,
          )),
      ...unless(
        all.length === s.total,
        'false number of places in the top',
        'S20',
        `the top ${s.top} of ${s.release} holds ${all.length}`,
      ),
      ...unless(
        s.ties === (all.length > s.top && all.some(id => isShared(truth, s.release, id))),
        'ties told wrongly',
        'S20',
        `the top ${s.top} of ${s.release} holds ${all.length}`,
      ),
      ...unless(
        s.beside === all.some(id => isBeside(truth, s.release, id)),
        'corrections told wrongly',
        'Amendment "Restatement"',
        `the top ${s.top} of ${s.release} holds ${all.join(', ')}`,
      ),
      ...saved(truth, s.release, s.top, s.vacated),
      ...tellsMore(truth, [s.release], s.top),
    ];
  },
  seatsOver: (s: StatementOf<'seatsOver'>, truth: Truth): Objections => {
    const members = truth.world.groups.find(({ id }) => id === s.group)?.members;
    const isIn = (id: string): boolean =>
      truth.unit(id).kind === 'city' &&
      (members ? members.includes(id) : truth.unit(id).country === truth.world.focus.country);
    const counts = s.seats.map(({ count }) => count);
    const steps = counts.slice(1).map((count, index) => count - (counts[index] ?? count));
    const order = s.seats.map(({ release }) => truth.released(s.ranking).findIndex(one => keyOf(one) === release));
    const inTime = s.seats.toSorted((a, b) => (order[s.seats.indexOf(a)] ?? 0) - (order[s.seats.indexOf(b)] ?? 0));
    const [first = '', last = ''] = [inTime[0]?.release, inTime.at(-1)?.release];
    return [
      ...s.seats.flatMap(({ release, count, total }) => {
        const all = topOf(truth, release, s.top);
        const own = all.map(id => truth.unit(id).standsFor ?? id).filter(isIn);
        return [
          ...unless(own.length === count, 'false number of seats', 'S42', `${own.join(', ')} in ${release}`),
          ...unless(all.length === total, 'false number of places in the top', 'S42', `${all.length} in ${release}`),
        ];
      }),
      ...unless(
        s.way === null
          ? new Set(order).size === order.length
          : order.every((at, index) => index === 0 || at > (order[index - 1] ?? at)),
        'releases told twice or out of order',
        'S42',
        s.seats.map(({ release }) => release).join(', '),
      ),
      ...unless(s.ties === s.seats.some(({ total }) => total > s.top), 'ties told wrongly', 'S42', s.ranking),
      ...unless(
        s.way === null || (steps.length > 1 && steps.every(step => (s.way === 'up' ? step > 0 : step < 0))),
        'false trend of seats',
        'S22',
        counts.join(', '),
      ),
      ...namesBreaks(truth, s.breaks, last, first),
      ...tellsMore(
        truth,
        s.seats.map(({ release }) => release),
        s.top,
      ),
    ];
  },
  coverage: (s: StatementOf<'coverage'>, truth: Truth): Objections => {
    const given = truth.handed.releases.get(s.release);
    const release = truth.release(s.release);
    return [
      ...covers(truth, s.release, s.universe),
      ...(s.whole ? everyPlace(truth, s.release) : fine),
      ...(s.listedTo === null
        ? fine
        : [
            ...onRecordTo(truth, s.release, s.listedTo, s.vacated),
            ...unless(given?.listedTo === s.listedTo, 'another depth than that on record', 'S33', `${given?.listedTo}`),
          ]),
      ...unless(given !== undefined, 'release that is not on record', 'S33', s.release),
      ...unless(
        s.window === null || (s.window.from === release.window.from && s.window.to === release.window.to),
        'false data window',
        'S33',
        `${release.window.from} to ${release.window.to}`,
      ),
    ];
  },
  discontinued: (s: StatementOf<'discontinued'>, truth: Truth): Objections => {
    const { ended, releases } = truth.ranking(s.ranking);
    return unless(
      ended && releases.at(-1) === truth.release(s.last),
      'an end of a series that there was not',
      'S14',
      `${s.ranking} ${ended ? `ended with ${releases.at(-1)?.id}` : 'goes on'}`,
    );
  },
};
