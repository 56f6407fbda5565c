import { type World, world } from './world.ts';
import type { PlaceText, ReleaseFacts } from './world-rows.ts';

/** One unit through the releases of a ranking, by id; each list complete to the tenth place unless said otherwise. */
export const through = (
  unit: string,
  ranking: string,
  places: readonly (readonly [id: string, place: PlaceText | null, facts?: Partial<ReleaseFacts>])[],
): World =>
  world()
    .city(unit)
    .ranking(ranking, {
      releases: places.map(([id, place, facts]) => ({
        id,
        listedTo: 10,
        places: place === null ? {} : { [unit]: place },
        ...facts,
      })),
    });
