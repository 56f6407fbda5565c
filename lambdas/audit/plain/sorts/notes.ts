import { Big } from 'big.js';
import { hiddenByField } from '../../derive/field.ts';
import { movedUnsurely } from '../../derive/guards.ts';
import { moveHangs } from '../../derive/restated.ts';
import { countsFor, isTakenOut, isWithoutPlace, rankOf, rowOf, sizeOf, succeededBy } from '../../derive/rows.ts';
import { isLower } from '../../derive/score-gaps.ts';
import { methodBreaks, previousOf, untoldMethod } from '../../derive/sequence.ts';
import { belongs } from '../../derive/wholes.ts';
import { flat } from '../../expect/compare.ts';
import { n } from '../../expect/content.ts';
import {
  hasTier,
  holdersOfPlace,
  isPlaced,
  type Known,
  rankingsOf,
  readReleases,
  releasesOfRecords,
  silentOn,
  titleOfPages,
  unitsWithPages,
} from '../known.ts';
import type { Slots } from '../slots.ts';
import { isAnyTold } from '../told-changes.ts';
import { lackingOne } from '../two-years.ts';
import { type Above, PLACED, type Told, unitsOf } from './told.ts';

/** The clusters that hold the place of a unit in what is counted over, and that are no other name of it over time. */
function clustersAround(known: Known, unit: string): readonly string[] {
  const all = known.edition.basket.flatMap(key => holdersOfPlace(known, unit, key));
  const own = [...succeededBy(known.rows.unit, unit), countsFor(known.rows, unit)];
  return [...new Set(all)].filter(id => !own.includes(id) && !succeededBy(known.rows.unit, id).includes(unit));
}

/** A score as it is on record, and the rank beside it. */
type ScoreAndRank = readonly [score: string, rank: number];

/** Of a release whoever has both a score and a rank of its own. */
const scoresAndRanks = ({ rows }: Known, key: string): readonly ScoreAndRank[] =>
  rows
    .list(key)
    .rows.flatMap(({ score, place }) =>
      score !== null && place.kind === 'rank' ? [[score, place.rank] as const] : [],
    );

/**
 * Of how many rows of a table both places are on record and another, and no change may be told: for the noise or the
 * interval of the publisher, or without one, for the field.
 */
function untoldFor(known: Known, above: Above | null, reason: 'field' | 'margin'): readonly Slots[] {
  const { rows } = known;
  const [key, before] = [above?.release ?? null, above?.release ? previousOf(rows, above.release) : null];
  if (!above || key === null || before === null) return [];
  const untold = above.units.filter(unit => {
    const [now, then] = [rankOf(rows, unit, key), rankOf(rows, unit, before)];
    if (now === null || then === null || now === then || isAnyTold(known, unit, key)) return false;
    if (moveHangs(rows, unit, before, key, then - now) !== null) return false;
    const isWithin = movedUnsurely(rows, unit, before, key) !== null;
    return reason === 'margin' ? isWithin : !isWithin && hiddenByField(rows, unit, before, key) !== null;
  });
  return untold.length === 0 ? [] : [{ untold: [n(untold.length)] }];
}

/** Notes: what a table leaves out or computes, and of whom nothing is on record. */
export const notes = {
  noFocus: ({ rows, report }, above) =>
    above?.release &&
    !report.focus.all &&
    !rows.list(above.release).rows.some(row => PLACED.includes(row.place.kind) && belongs(rows, row.unit, undefined))
      ? [{ focus: ['focus:'] }]
      : [],
  fewBefore: (known, above) => {
    const [key, before] = [above?.release ?? null, above?.release ? previousOf(known.rows, above.release) : null];
    if (!above || key === null || before === null) return [];
    const told = above.units.filter(unit => isAnyTold(known, unit, key));
    return told.length * 2 < above.units.length ? [{ previous: [known.facts.label(before)] }] : [];
  },
  fieldUntold: (known, above) => untoldFor(known, above, 'field'),
  marginUntold: (known, above) => untoldFor(known, above, 'margin'),
  roundedScores: (known, above) => {
    const before = above?.release ? previousOf(known.rows, above.release) : null;
    if (!above?.release || before === null) return [];
    const [now, then] = [scoresAndRanks(known, above.release), scoresAndRanks(known, before)];
    const finest = (pairs: readonly ScoreAndRank[]): number =>
      pairs.reduce((most, [score]) => Math.max(most, score.replace(/^[^.]*\.?/, '').length), 0);
    const [decimals, decimalsBefore] = [finest(now), finest(then)];
    const [coarser, pairs] = decimals < decimalsBefore ? [above.release, now] : [before, then];
    const alike = pairs.flatMap((one, at) =>
      pairs
        .slice(at + 1)
        .filter(other => other[0] === one[0])
        .map(other => other[1] === one[1]),
    );
    if (decimals === decimalsBefore || alike.length === 0 || alike.includes(false)) return [];
    return [
      {
        decimals: [n(decimals)],
        decimalsBefore: [n(decimalsBefore)],
        release: [known.facts.label(above.release)],
        previous: [known.facts.label(before)],
        coarser: [known.facts.label(coarser)],
      },
    ];
  },
  scoresApart: (known, above) => {
    if (!above?.release) return [];
    const before = previousOf(known.rows, above.release);
    const apart = [above.release, ...(before === null ? [] : [before])].filter(key => {
      const better = isLower(known.rows, key) ? -1 : 1;
      const pairs = scoresAndRanks(known, key).map(([score, rank]) => [new Big(score).times(better), rank] as const);
      return pairs.some(([score, rank]) => pairs.some(([other, behind]) => behind > rank && other.gt(score)));
    });
    return apart.length === 0 ? [] : [{ releases: { among: apart.map(known.facts.label) } }];
  },
  computed: ({ dataset, report }, above) => {
    const found = dataset.records.find(
      ({ basis, ranking, release }) => basis === 'computed' && `${ranking}/${release}` === above?.release,
    );
    if (!found) return [];
    const { publisher } = dataset.rankings.find(({ id }) => id === found.ranking) ?? {};
    // Of its own ranking the institute is the publisher, and prints them here.
    const isOwn =
      found.ranking === report.ownRanking ||
      report.languages.some(id => report.publisher[id] !== undefined && publisher?.[id] === report.publisher[id]);
    return [{ others: !isOwn }];
  },
  computedReleases: known => {
    const computed = known.dataset.records.filter(({ basis }) => basis === 'computed');
    const keys = [...new Set(computed.map(({ ranking, release }) => `${ranking}/${release}`))];
    return [{ releases: { among: keys.map(known.facts.label) } }];
  },
  leftOut: (known, above) => {
    const { release } = above ?? { release: null };
    if (!above || release === null) return [];
    const placed = known.rows.list(release).rows.filter(({ place }) => PLACED.includes(place.kind));
    return [{ more: [n(placed.length - above.rows)], tiers: placed.some(({ place }) => place.kind === 'tier') }];
  },
  pages: known => {
    const pages = unitsWithPages(known).length;
    const title = titleOfPages(known);
    return [
      {
        pages: [n(pages)],
        title: title !== null && [`title:${title}/${known.edition.ownRelease}`],
        ordered: title !== null && pages > 1,
      },
    ];
  },
  nowhere: known => {
    const read = readReleases(known);
    return unitsOf(known)
      .filter(unit => !read.some(key => isPlaced(known, unit, key)))
      .map(unit => ({ unit: [known.facts.unit(unit)] }));
  },
  valuesWithout: known =>
    known.dataset.indicators.map(({ id }) => ({
      units: () => ({ among: flat(known.facts.units(lackingOne(known, id))) }),
    })),
  silent: known =>
    unitsOf(known).map(unit => ({
      unit: [known.facts.unit(unit)],
      releases: () => known.facts.inList(silentOn(known, unit)),
    })),
  methodChanged: known =>
    readReleases(known).flatMap(key => {
      const before = previousOf(known.rows, key);
      if (before === null || untoldMethod(known.rows, key, before) !== null) return [];
      return methodBreaks(known.rows, key, before).map(({ release, previous }) => ({
        ranking: [known.facts.rankingOf(release)],
        previous: [known.facts.label(previous)],
        release: [known.facts.label(release)],
      }));
    }),
  fieldSizes: known => {
    const { rows, facts } = known;
    const sized = readReleases(known).flatMap(key => {
      const size = sizeOf(rows, key);
      return size === null ? [] : [{ key, size, ranking: key.split('/')[0] }];
    });
    return sized.flatMap(now =>
      sized
        .filter(then => then.ranking === now.ranking && then.size !== now.size)
        .map(then => ({
          ranking: [facts.rankingOf(now.key)],
          previous: [facts.label(then.key)],
          from: [n(then.size)],
          release: [facts.label(now.key)],
          to: [n(now.size)],
        })),
    );
  },
  notSince: known =>
    unitsOf(known).map(unit => ({
      unit: [known.facts.unit(unit)],
      releases: () => ({
        among: flat(
          known.facts.inList(
            readReleases(known).filter(
              key =>
                !isPlaced(known, unit, key) &&
                !isTakenOut(known.rows, unit, key) &&
                !isWithoutPlace(known.rows, unit, key),
            ),
          ),
        ),
      }),
    })),
  withdrawnSince: known =>
    unitsOf(known).map(unit => ({
      unit: [known.facts.unit(unit)],
      releases: () => ({
        among: flat(known.facts.inList(readReleases(known).filter(key => isTakenOut(known.rows, unit, key)))),
      }),
    })),
  noneSince: known =>
    unitsOf(known).map(unit => ({
      unit: [known.facts.unit(unit)],
      releases: () => ({
        among: flat(known.facts.inList(readReleases(known).filter(key => isWithoutPlace(known.rows, unit, key)))),
      }),
    })),
  bearer: known =>
    known.dataset.units.flatMap(({ id, standsFor }) =>
      standsFor !== null && releasesOfRecords(known).some(key => rowOf(known.rows, standsFor, key)?.unit === id)
        ? [{ cluster: [known.facts.unit(id)], unit: [known.facts.unit(standsFor)] }]
        : [],
    ),
  withinClusters: known =>
    unitsOf(known).map(unit => ({
      unit: [known.facts.unit(unit)],
      clusters: () => known.facts.units(clustersAround(known, unit)),
    })),
  moreRankings: (known, above) => {
    const { unit } = above ?? { unit: null };
    if (!above || unit === null) return [];
    return [{ more: [n(rankingsOf(known, unit) - above.rows)], tiers: hasTier(known, unit) }];
  },
} satisfies Readonly<Record<string, Told>>;
