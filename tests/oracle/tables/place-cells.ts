import { patternOf } from '../grammar.ts';
import { ordinalOf, SHAPES } from '../numerals.ts';
import { told } from '../truth/describe.ts';
import type { Standing, Truth } from '../truth/places.ts';
import { fine, no, type Objections, unclear, unless } from '../truth/verdict.ts';
import type { Tongue } from '../world.ts';

export const NOT_ON_RECORD = /^(·|not known|没有记录)$/;

/** Of the first release there was. */
export const NONE_BEFORE = /^(none before|首次发布)$/;

const OUTSIDE = /^(not covered|不在评价范围)$/;

const NO_PLACE = /^(no place|无名次|–)$/;

const IN_CLUSTER = /^(in a cluster|属于城市群|C|群)$/;

/** Several stand at one number, one of them by a correction. */
function isBesideAnother(truth: Truth, key: string, rank: number): boolean {
  const ranks = truth.ranks(key, 'counting');
  const moved = truth.corrected(key);
  return (
    moved !== null && ranks.get(moved.unit) === rank && [...ranks.values()].filter(each => each === rank).length > 1
  );
}

/** What speaks against a place as it stands in a cell. */
export function placeCell(shown: string, key: string, unit: string, truth: Truth): Objections | null {
  const at = truth.standing(key, unit);
  const is = `${unit} in ${key} is ${told(at)}`;
  const [, tie, rank, sign] = /^(=?)(\d+)(†?)$/.exec(shown) ?? [];
  if (rank !== undefined)
    return [
      ...(rankCell(tie === '=', Number(rank), at, { key, unit, truth }) ?? []),
      ...unless(sign === '' || isBesideAnother(truth, key, Number(rank)), 'cell: a place left open', 'S03', is),
    ];
  const [, below] = /^>(\d+)$/.exec(shown) ?? [];
  if (below !== undefined)
    return [
      ...unless(truth.inTop(key, unit, Number(below)) === false, 'cell: “below” of a place within', 'Absence', is),
      ...unless(
        !/^(outside|withdrawn)$/.test(at.is) || !truth.isHanded(key, unit),
        'cell: “below” of what is known to be outside the field',
        'Absence',
        is,
      ),
    ];
  const [, from, to] = /^第?(\d+)(?:[–—](\d+)名?|\+|名及以后)$/.exec(shown) ?? [];
  if (from !== undefined)
    return unless(
      at.is === 'banded' && at.from === Number(from) && at.to === (to === undefined ? null : Number(to)),
      'cell: false band',
      'S28',
      is,
    );
  if (NOT_ON_RECORD.test(shown)) {
    const known = truth.isHanded(key, unit) && truth.handed.read.has(key);
    if (truth.isOnRecord(key, unit)) return no('cell: “not on record” of a place on record', 'S49', is);
    return known ? unclear('cell: “not on record” of a status on record', 'S49', is) : fine;
  }
  if (OUTSIDE.test(shown))
    return unless(/^(outside|withdrawn)$/.test(at.is), 'cell: “not covered” of what is covered', 'S14', is);
  if (NO_PLACE.test(shown)) return unless(isPlaceless(at, unit, truth), 'cell: “no place” of a place', 'S02', is);
  if (IN_CLUSTER.test(shown)) return inCluster(at, unit, is, truth);
  return null;
}

/** Without any place; so is a cluster where the city whose name it bears is ranked itself. */
export const isPlaceless = (at: Standing, unit: string, truth: Truth): boolean =>
  /^(unranked|withdrawn|outside)$/.test(at.is) || (at.is === 'inCluster' && at.cluster === truth.unit(unit).standsFor);

export function inCluster(at: Standing, unit: string, is: string, truth: Truth): Objections {
  const { succeeds } = truth.unit(unit);
  const merged = succeeds.length > 0 || truth.world.units.some(one => one.succeeds.includes(unit));
  return unless(at.is === 'inCluster', merged ? 'cell: merger told as a cluster' : 'cell: false cluster', 'S48', is);
}

interface Where {
  readonly key: string;
  readonly unit: string;
  readonly truth: Truth;
}

function rankCell(tied: boolean, rank: number, at: Standing, { key, unit, truth }: Where): Objections {
  const is = `${unit} in ${key} is ${told(at)}`;
  if (at.is !== 'ranked' || at.rank !== rank) {
    const moved = truth.corrected(key);
    return moved?.unit === unit
      ? no('cell: superseded place', 'Amendment "Restatement"', is)
      : no('cell: false place', 'S02', is);
  }
  // "=" is owed where another holder is on record too.
  const seen = at.sharers.some(other => truth.isHanded(key, other));
  return [
    ...unless(!tied || at.shared, 'cell: “=” of a place that nobody shares', 'Amendment "Restatement"', is),
    ...unless(tied || !seen, 'cell: shared place without “=”', 'Amendment "Shared places over time"', is),
  ];
}

/** Places that are told to be not on record: nobody who was handed out stands there, nor is the list complete to them. */
export function placesOfNobody(shown: string, key: string, truth: Truth): Objections | null {
  const [, from, to = from] = /^(\d+)(?:[–—](\d+))?$/.exec(shown) ?? [];
  if (from === undefined) return null;
  const holders = truth.world.units.filter(({ id }) => {
    const at = truth.standing(key, id);
    return truth.isOnRecord(key, id) && at.is === 'ranked' && at.rank >= Number(from) && at.rank <= Number(to);
  });
  const { listedTo } = truth.handed.releases.get(key) ?? {};
  return [
    ...unless(
      holders.length === 0,
      'cell: “not on record” of a place on record',
      'S49',
      holders.map(({ id }) => id).join(),
    ),
    ...unless((listedTo ?? 0) < Number(from), 'cell: “not on record” of a place of a complete list', 'S49', shown),
  ];
}

export function spokenPlace(words: string, at: Standing, is: string, tongue: Tongue): Objections {
  const tied = /^(?:tied |并列)/.test(words);
  const ordinal = words.replace(/^(?:tied |并列)/, '');
  if (patternOf(`^${SHAPES[tongue].ordinal}$`).test(ordinal))
    return [
      ...unless(at.is === 'ranked' && at.rank === ordinalOf(ordinal, tongue), 'cell: false place', 'S02', is),
      ...unless(
        !tied || (at.is === 'ranked' && at.shared),
        'cell: “=” of a place that nobody shares',
        'Amendment "Restatement"',
        is,
      ),
    ];
  return fine;
}
