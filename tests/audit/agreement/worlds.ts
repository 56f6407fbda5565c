import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { BOUNDS } from '../../../lambdas/records/indicator.ts';
import { DIRECTIONS } from '../../../lambdas/records/ranking.ts';
import type { Place, RankingRecord } from '../../../lambdas/records/record.ts';
import type { Release } from '../../../lambdas/records/release.ts';
import { GROUP } from '../../claims/properties/comparisons-really.ts';
import { fullRecords, partialRecords } from '../../claims/properties/records-of.ts';
import { CITIES, type Truth } from '../../claims/properties/truth.ts';
import type { World } from '../../support/world.ts';
import { SOURCE } from '../../support/world-rows.ts';
import { createDice, type Dice, once, oneOf } from './dice.ts';

export const INDICATORS = [
  { id: 'income', measure: 'USD', direction: 'higher-is-better' },
  { id: 'share', measure: 'percent', direction: 'higher-is-better' },
  { id: 'crime', measure: 'count', direction: 'lower-is-better' },
  { id: 'standing', measure: 'place', direction: 'lower-is-better' },
] as const;
export const YEARS = [2018, 2019, 2020, 2021, 2022] as const;
export const TITLES = ['pioneer', 'runner-up'] as const;
/** The last is named by no year, and nothing tells when it was. */
export const EDITIONS = ['2021', '2022', 'special'] as const;
/** A group of units of several kinds. */
export const MIXED = { id: 'mixed', members: ['a', 'z'] } as const;

const fact = <T>(value: T) => ({ value, source: SOURCE.id });

/**
 * A random world of places (truth.ts), all of it on record or a part, and on top of that what places do not tell: scores
 * in both directions, with ties, contradictions and noise, on one scale or on several; intervals; statuses with their
 * reasons; bands that reach into the listed part; a city formed from another; ends and data windows; figures with bounds;
 * honours seen whole and in part.
 */
export function richWorld(truth: Truth, seed: number): World {
  const dice = createDice(seed);
  const places = once(dice, 2) ? fullRecords(truth) : partialRecords(truth);
  const figured = INDICATORS.reduce(
    (so, { id, measure, direction }) =>
      so.indicator(id, {
        measure,
        direction,
        ...(once(dice, 2) ? { historySince: YEARS[0] } : {}),
        figures: figures(dice),
      }),
    places.economy('z').group(GROUP.id, GROUP.members).group('all', CITIES).group(MIXED.id, MIXED.members),
  );
  return honoured(dice, figured).with(dataset => touched(dice, dataset));
}

function figures(dice: Dice): Record<string, Record<number, string>> {
  const whole = once(dice, 2);
  const years = () =>
    YEARS.flatMap(year => {
      if (!whole && once(dice, 4)) return [];
      const value = `${dice(9)}${once(dice, 3) ? `.${dice(10)}` : ''}`;
      const bound = once(dice, 8) ? oneOf(dice, BOUNDS) : 'exact';
      return [[year, bound === 'exact' ? value : `${bound} ${value}`] as const];
    });
  return Object.fromEntries(
    CITIES.filter(() => whole || dice(5) > 0).map(city => [city, Object.fromEntries(years())] as const),
  );
}

const honoured = (dice: Dice, start: World): World =>
  TITLES.reduce(
    (titled, title) =>
      EDITIONS.reduce((so, edition) => {
        const units = CITIES.filter(() => once(dice, 2));
        const size = oneOf(dice, [units.length, units.length, units.length, units.length + 1, null]);
        return so.honours(title, { edition, units, listSize: size });
      }, titled),
    start,
  );

function touched(dice: Dice, dataset: Dataset): Dataset {
  return dataset.rankings.reduce<Dataset>((so, { id }) => withScores(dice, so, id), {
    ...dataset,
    units: dataset.units.map(unit => ({
      ...unit,
      country: oneOf(dice, ['CN', 'CN', 'FR', null]),
      ...(unit.id === 'd' && once(dice, 2) ? { succeeds: ['c'] } : {}),
    })),
    rankings: dataset.rankings.map(ranking => ({
      ...ranking,
      direction: oneOf(dice, DIRECTIONS),
      cadence: oneOf(dice, ['yearly', 'yearly', 'half-yearly']),
      tieRule: hasTies(dataset, ranking.id) ? 'competition' : oneOf(dice, ['competition', 'strict', 'unknown']),
    })),
    releases: dataset.releases.map(release => withFacts(dice, release)),
    records: dataset.records.map(record => withInterval(dice, withStatus(dice, dataset, record))),
  });
}

const hasTies = ({ records }: Dataset, ranking: string): boolean =>
  records.some(({ ranking: of, release, unit, place }) =>
    records.some(
      other =>
        of === ranking &&
        other.ranking === ranking &&
        other.release === release &&
        other.unit !== unit &&
        place.kind === 'rank' &&
        other.place.kind === 'rank' &&
        other.place.rank === place.rank,
    ),
  );

function withFacts(dice: Dice, release: Release): Release {
  if (release.state !== 'published') return release;
  return {
    ...release,
    ...(once(dice, 3) ? { noise: fact(oneOf(dice, ['1', '2.5', '0.15'])) } : {}),
    ...(once(dice, 5) ? {} : { goalposts: fact(oneOf(dice, ['g1', 'g1', 'g1', 'g2'])) }),
    ...(once(dice, 6) ? { ended: fact(once(dice, 2)) } : {}),
    ...(once(dice, 2) ? { publishedMoves: fact({ up: dice(3), same: dice(3), down: dice(3) }) } : {}),
    released: once(dice, 6) ? null : fact({ precision: once(dice, 8) ? 'by' : 'on', date: dayOf(dice, release) }),
    dataWindow: once(dice, 3) ? fact({ from: '2021-01', to: '2021-12' }) : null,
  };
}

/** A day of its own year for each place in the sequence, known to the day, the month or the year. */
const dayOf = (dice: Dice, { id }: Release): string =>
  `${2010 + Number(id.slice(1))}-${oneOf(dice, ['03-24', '03', '09-22', '09-24'])}`;

/** Who stands in no list has one of several reasons, and those below the part that is known may have another one. */
function withStatus(dice: Dice, { releases }: Dataset, record: RankingRecord): RankingRecord {
  const release = releases.find(({ ranking, id }) => ranking === record.ranking && id === record.release);
  const known = record.place.kind === 'rank' && record.place.rank <= (release?.listedTo?.value ?? 0);
  if (known && once(dice, 30)) return { ...record, place: bandAround(dice, record.place) };
  if (known || dice(6) > 0) return record;
  const statuses = ['unranked', 'not-in-universe', 'withdrawn', 'not-collected'] as const;
  const place = once(dice, 5) ? { kind: 'score' as const } : { kind: 'absent' as const, status: oneOf(dice, statuses) };
  return { ...record, place, note: once(dice, 2) ? 'a reason' : null };
}

/** A band that holds a place, with an end or without one. */
function bandAround(dice: Dice, place: Place): Place {
  if (place.kind !== 'rank') return place;
  return { kind: 'band', from: Math.max(1, place.rank - dice(2)), to: once(dice, 3) ? null : place.rank + 1 };
}

/** An interval around the rank, now and then. */
function withInterval(dice: Dice, record: RankingRecord): RankingRecord {
  const { place } = record;
  if (place.kind !== 'rank' || dice(5) > 0) return record;
  return { ...record, interval: { from: Math.max(1, place.rank - dice(3)), to: place.rank + dice(2) } };
}

/** Scores of one ranking: none, or going with the places, to some number of decimals, with slips now and then. */
function withScores(dice: Dice, dataset: Dataset, ranking: string): Dataset {
  if (once(dice, 4)) return dataset;
  const lower = dataset.rankings.find(({ id }) => id === ranking)?.direction === 'lower-is-better';
  const decimals = dice(3);
  const step = oneOf(dice, ['0.1', '1', '1.25']);
  const slips = once(dice, 4);
  return {
    ...dataset,
    records: dataset.records.map(record => {
      const { place } = record;
      if (record.ranking !== ranking || place.kind === 'absent' || once(dice, 15)) return record;
      const rank = place.kind === 'rank' ? place.rank : place.kind === 'band' ? place.from : 5;
      const slip = slips && once(dice, 4) ? dice(3) : 0;
      const way = (rank + slip) * (lower ? 1 : -1);
      const digits = slips && once(dice, 8) ? dice(4) : decimals;
      // Years differ, so that an overtaking may be one by a better score or only by the others' fall.
      const score = 50 + way * Number(step) + (once(dice, 3) ? dice(3) * 0.5 : 0);
      return { ...record, score: score.toFixed(digits) };
    }),
  };
}
