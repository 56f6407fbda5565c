import { type World, world } from '../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../support/world-rows.ts';
import { rankIn } from './index-really.ts';
import { CITIES, type TrueIndex, type TrueList, type TrueScores, WHOLE } from './index-truth.ts';

/** Everything of an index on record. */
export const fullIndex = (truth: TrueIndex): World => recordsOf(truth, false);

/** What the plan of the truth keeps of it. */
export const partialIndex = (truth: TrueIndex): World => recordsOf(truth, true);

function recordsOf(truth: TrueIndex, part: boolean): World {
  const cities = CITIES.reduce((so, city) => so.city(city), world());
  return truth.lists
    .filter(({ hidden }) => !(part && hidden))
    .reduce(
      (so, list) =>
        so.ranking(list.id, {
          direction: truth.lower ? 'lower-is-better' : 'higher-is-better',
          ...(list.id === WHOLE ? {} : { dimensionOf: WHOLE }),
          releases: list.releases
            .filter(({ kept }) => !part || kept.release)
            .map(release => factsOf(truth, list, release, part)),
        }),
      cities,
    );
}

function factsOf(truth: TrueIndex, list: TrueList, release: TrueScores, part: boolean): ReleaseFacts {
  const { kept } = release;
  const keeps = (fact: 'previous' | 'universe' | 'weight' | 'goalposts'): boolean => !part || kept[fact];
  const before = list.releases[list.releases.indexOf(release) - 1];
  return {
    id: release.id,
    previous: keeps('previous') ? (before?.id ?? 'first') : null,
    segment: release.segment,
    ...(keeps('universe') ? { universe: CITIES.length } : {}),
    ...(keeps('weight') && list.id !== WHOLE ? { weight: String(release.weight) } : {}),
    ...(keeps('goalposts') ? { goalposts: release.goalposts } : {}),
    ...(release.noise > 0 ? { noise: printed(release.noise, 1) } : {}),
    places: Object.fromEntries(
      CITIES.flatMap((city, index): readonly (readonly [string, PlaceText])[] => {
        const rank = rankIn(truth, release, city);
        const row = part ? (kept.rows[index] ?? 'whole') : 'whole';
        if (row === 'gone') return [];
        if (row === 'band') return [[city, `${rank}-${rank + 1}`]];
        return [
          [city, row === 'bare' ? rank : `${rank} score ${printed(release.scores[index] ?? 0, release.decimals)}`],
        ];
      }),
    ),
  };
}

/** Tenths as they are printed. */
const printed = (tenths: number, decimals: 0 | 1): string =>
  decimals === 0 ? String(tenths / 10) : `${Math.trunc(tenths / 10)}.${tenths % 10}`;
