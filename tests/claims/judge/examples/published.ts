import { type World, world } from '../../../support/world.ts';
import type { PlaceText, RankingFacts, ReleaseFacts } from '../../../support/world-rows.ts';

/** Places by unit, and what is changed of a release for an example. */
export type Places = Readonly<Record<string, PlaceText>>;
export type Changed = Readonly<Record<string, Partial<ReleaseFacts>>>;

/** Cities abroad; whoever is not named here is one that the report is about. */
const ABROAD: Readonly<Record<string, string>> = {
  auckland: 'NZ',
  chicago: 'US',
  dubai: 'AE',
  frankfurt: 'DE',
  geneva: 'CH',
  'hong-kong': 'HK',
  london: 'GB',
  'los-angeles': 'US',
  'new-york': 'US',
  paris: 'FR',
  'san-francisco': 'US',
  singapore: 'SG',
  sydney: 'AU',
  tokyo: 'JP',
  vienna: 'AT',
  zurich: 'CH',
};

const cities = (): World =>
  Object.entries(ABROAD).reduce((so, [id, country]) => so.city(id, { country }), world().city('beijing'));

const listed = (text: string): Places => Object.fromEntries(text.split(' ').map((unit, index) => [unit, index + 1]));

const changed = (releases: readonly ReleaseFacts[], by: Changed): readonly ReleaseFacts[] =>
  releases.map(release => {
    const { places = {}, ...facts } = by[release.id] ?? {};
    return { ...release, ...facts, places: { ...release.places, ...places } };
  });

/** The first ten of the Global Financial Centres Index, GFCI 26 to 32, and a few behind them. */
const GFCI: readonly ReleaseFacts[] = [
  {
    id: '26',
    released: '2019-09-19',
    places: listed('new-york london hong-kong singapore shanghai tokyo beijing dubai shenzhen sydney'),
  },
  {
    id: '27',
    released: '2020-03-26',
    places: listed('new-york london tokyo shanghai singapore hong-kong beijing san-francisco geneva los-angeles'),
  },
  {
    id: '28',
    released: '2020-09-25',
    places: listed('new-york london shanghai tokyo hong-kong singapore beijing san-francisco shenzhen zurich'),
  },
  {
    id: '29',
    released: '2021-03-17',
    places: listed('new-york london shanghai hong-kong singapore beijing tokyo shenzhen frankfurt zurich'),
  },
  {
    id: '30',
    released: '2021-09-24',
    places: {
      ...listed('new-york london hong-kong singapore san-francisco shanghai los-angeles beijing tokyo paris'),
      shenzhen: 16,
    },
  },
  {
    id: '31',
    released: '2022-03-24',
    places: listed(
      'new-york london hong-kong shanghai los-angeles singapore san-francisco beijing tokyo shenzhen paris',
    ),
  },
  {
    id: '32',
    released: '2022-09-22',
    places: {
      ...listed('new-york london singapore hong-kong san-francisco shanghai los-angeles beijing shenzhen paris'),
      tokyo: 16,
      guangzhou: 25,
    },
  },
].map(release => ({ listedTo: 10, ...release }));

/** GFCI 26 to 32 as published; further facts or places by release. */
export const gfci = (by: Changed = {}): World =>
  cities().ranking('gfci', { cadence: 'half-yearly', releases: changed(GFCI, by) });

/** Kearney's Global Cities Index, 2019 to 2022, as far as it was seen. */
const KEARNEY: readonly ReleaseFacts[] = [
  {
    id: '2019',
    listedTo: 9,
    universe: 130,
    places: {
      ...listed('new-york london paris tokyo hong-kong singapore los-angeles chicago beijing'),
      shanghai: 19,
    },
  },
  {
    id: '2020',
    listedTo: 6,
    universe: 151,
    places: { ...listed('new-york london paris tokyo beijing hong-kong'), singapore: 9, shanghai: 12 },
  },
  {
    id: '2021',
    listedTo: 7,
    universe: 156,
    places: { ...listed('new-york london paris tokyo los-angeles beijing hong-kong'), shanghai: 10 },
  },
  {
    id: '2022',
    listedTo: 5,
    universe: 156,
    places: { ...listed('new-york london paris tokyo beijing'), 'hong-kong': 10, shanghai: 16 },
  },
];

/** Kearney's index as published; further facts or places by release. */
export const kearney = (by: Changed = {}): World => cities().ranking('kearney', { releases: changed(KEARNEY, by) });

/** Five rankings of 2022, as far as they were seen; of Beijing in the Global Power City Index nothing but that it is below the 11th. */
const OF_2022: Readonly<
  Record<string, { readonly listedTo: number; readonly places: Places } & Partial<RankingFacts>>
> = {
  gfci: { listedTo: 10, places: GFCI.at(-1)?.places ?? {} },
  kearney: { listedTo: 5, places: KEARNEY.at(-1)?.places ?? {} },
  gihi: {
    listedTo: 10,
    places: { 'new-york': 2, beijing: 3, london: 4, tokyo: 7, paris: 9, shanghai: 10 },
  },
  nature: { listedTo: 5, places: { beijing: 1, 'new-york': 2, shanghai: 3, paris: 9 } },
  gpci: {
    listedTo: 11,
    places: { london: 1, 'new-york': 2, tokyo: 3, paris: 4, singapore: 5, shanghai: 10 },
  },
};

export const BASKET = Object.keys(OF_2022).map(id => `${id}/2022`);

/** The five rankings of 2022; further facts or places by ranking, and whose place in it is not on record. */
export const rankingsOf2022 = (by: Changed = {}, without: Readonly<Record<string, readonly string[]>> = {}): World =>
  Object.entries(OF_2022).reduce((so, [id, { listedTo, places }]) => {
    const [release] = changed([{ id: '2022', listedTo, places }], { 2022: by[id] ?? {} });
    const kept = Object.entries(release?.places ?? {}).filter(([unit]) => !without[id]?.includes(unit));
    return so.ranking(id, { releases: [{ id: '2022', ...release, places: Object.fromEntries(kept) }] });
  }, cities());

/** One ranking by itself among the same cities. */
export const index = (id: string, facts: RankingFacts): World => cities().ranking(id, facts);
