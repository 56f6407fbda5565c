import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { type World, world } from './world.ts';
import { named, type ReleaseFacts } from './world-rows.ts';

/** What is asked of a whole report at its worst. */
export interface Extreme {
  /** Units that the report is about, each honoured and with a profile of its own. */
  readonly units: number;
  /** Units that a ranking lists, those of the report first. */
  readonly rows: number;
  /** Rankings that are counted over. */
  readonly basket: number;
  /** Everybody has the first place everywhere. */
  readonly tied: boolean;
  /** Units, rankings, publishers and sources have names of 300 signs. */
  readonly long: boolean;
}

const EN = 'The Metropolitan Area of Somewhere on the River '.repeat(7).slice(0, 297);
const ZH = '某某大都市圈及其周边地区城市群'.repeat(20).slice(0, 297);

const pad = (at: number): string => String(at).padStart(3, '0');

/** A name of 300 signs that no other has. */
const longName = (at: number) => named(`${EN}${pad(at)}`, `${ZH}${pad(at)}`);

const YEARS = [2019, 2020, 2021, 2022] as const;

/** The place of a unit: another each year and in each ranking, or the first for everybody. */
const placeOf = ({ rows, tied }: Extreme, unit: number, year: number, ranking: number): number =>
  tied ? 1 : 1 + ((unit + (year % 4) * 3 + ranking * 7) % rows);

function releasesOf(extreme: Extreme, ranking: number): readonly ReleaseFacts[] {
  return YEARS.map((year, at) => ({
    id: String(year),
    previous: at === 0 ? 'first' : String(year - 1),
    released: `${year}-06`,
    listedTo: extreme.rows,
    universe: extreme.rows,
    places: Object.fromEntries(
      Array.from({ length: extreme.rows }, (_, unit) => {
        const place = placeOf(extreme, unit, year, ranking);
        return [
          `unit-${pad(unit)}`,
          `${place} score ${extreme.tied ? '50.0' : (99 - place * 0.1).toFixed(1)}`,
        ] as const;
      }),
    ),
  }));
}

/** Records and a definition of a report as hard to print as they are told to be. */
function hostile(extreme: Extreme): World {
  const ids = Array.from({ length: extreme.rows }, (_, at) => `unit-${pad(at)}`);
  const rankings = Array.from({ length: extreme.basket }, (_, at) => `r${pad(at)}`);
  const honoured = ids.slice(0, extreme.units);
  const some = ids.reduce(
    (so, id, at) =>
      so.city(id, {
        country: at < extreme.units ? 'CN' : 'IT',
        // Every third has a name of the usual length, so that long and short stand together.
        ...(extreme.long && at % 3 === 0 ? { names: longName(at) } : {}),
      }),
    world(),
  );
  return rankings
    .reduce((so, id, at) => so.ranking(id, { releases: releasesOf(extreme, at) }), some)
    .honours('city-of-note', { edition: '2022', units: honoured })
    .with(rows =>
      extreme.long
        ? {
            ...rows,
            rankings: rows.rankings.map((ranking, at) => ({
              ...ranking,
              ...(at % 3 === 0 ? { names: longName(at), publisher: longName(at) } : {}),
            })),
            sources: rows.sources.map(source => ({ ...source, publisher: longName(1), title: longName(2) })),
          }
        : rows,
    )
    .report({ honours: { report: 'report', title: 'city-of-note' }, mayLackFindings: true })
    .edition({
      basket: rankings.map(id => `${id}/2022`),
      histories: rankings.slice(0, 2).map(ranking => ({
        ranking,
        releases: YEARS.map(String),
        units: honoured.slice(0, 6),
      })),
    });
}

/** The report as it goes to be printed. */
export const hostileParts = (extreme: Extreme): EditionParts =>
  createParts(selectInput(hostile(extreme).dataset(), 'report', '2022'));

/** The least there can be of everything, and the most of each. */
export const HOSTILE: Readonly<Record<string, Extreme>> = {
  'one row with names of 300 signs': { units: 1, rows: 1, basket: 2, tied: false, long: true },
  'three units, all of them first, with names of 300 signs': { units: 3, rows: 3, basket: 4, tied: true, long: true },
  'a basket of 32 rankings': { units: 2, rows: 4, basket: 32, tied: false, long: false },
};

/** What takes longer than a change may wait. */
export const HOSTILE_DEEP: Readonly<Record<string, Extreme>> = {
  'one row': { units: 1, rows: 1, basket: 1, tied: false, long: false },
  'forty units, all of them first': { units: 40, rows: 40, basket: 4, tied: true, long: false },
  'a basket of 32 rankings with names of 300 signs': { units: 3, rows: 12, basket: 32, tied: false, long: true },
  'five hundred rows': { units: 3, rows: 500, basket: 2, tied: false, long: false },
  'five hundred rows, all of them first': { units: 3, rows: 500, basket: 2, tied: true, long: false },
};
