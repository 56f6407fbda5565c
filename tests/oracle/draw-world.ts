import { BEFORE_MERGER, CLUSTERS, cities, MERGED, NAMESAKES } from './cities.ts';
import { drawFigures, drawFurtherFigures, restatedIn } from './draw-figures.ts';
import { drawRanking, type Title } from './draw-ranking.ts';
import type { Features } from './features.ts';
import { type Random, randomOf } from './random.ts';
import type { Group, Honour, Named, Ranking, Unit, World } from './world.ts';

const TITLES: readonly (readonly [id: string, en: string, zh: string])[] = [
  ['harbour', 'Harbour', '港口'],
  ['garden', 'Garden', '园林'],
  ['bridge', 'Bridge', '桥梁'],
  ['lantern', 'Lantern', '灯会'],
  ['theatre', 'Theatre', '剧场'],
  ['library', 'Library', '书城'],
];

/** Two more of what is asked about as the others are. */
const FURTHER: typeof TITLES = [
  ['orchard', 'Orchard', '果园'],
  ['market', 'Market', '集市'],
];

/** What rankings may be about. */
const THEMES: readonly Named[] = [
  { en: 'science', zh: '科学' },
  { en: 'finance', zh: '金融' },
  { en: 'culture', zh: '文化' },
];

const titleOf = ([id, en, zh]: (typeof TITLES)[number]): Title => ({
  id,
  names: { en: `Great ${en} Index`, zh: `${zh}城市指数` },
  shorts: { en, zh },
  publisher: { en: `${en} Society`, zh: `${zh}学会` },
});

/** A ranking of cities of one country alone. */
const HOME: Title = {
  id: 'homeland',
  names: { en: 'Homeland City Index', zh: '本国城市指数' },
  shorts: { en: 'Homeland', zh: '本国' },
  publisher: { en: 'Homeland Society', zh: '本国学会' },
};

const OWN: Title = {
  id: 'repute',
  names: { en: 'Yearbook of City Repute', zh: '城市声誉年鉴' },
  shorts: { en: 'Repute', zh: '声誉' },
  publisher: { en: 'Repute Office', zh: '声誉编辑部' },
};

const YEAR = 2022;

/** A whole world: everything that is so, from the first release of each series on. */
export function drawWorld(seed: number, features: Features): World {
  const random = randomOf(seed);
  const at = (country: boolean): readonly Unit[] => cities.filter(unit => (unit.country === 'CN') === country);
  const drawn = [
    ...random.shuffled(at(true)).slice(0, random.between(5, 7)),
    ...random.shuffled(at(false)).slice(0, random.between(6, 9)),
  ];
  const namesakes = features.equalNames && random.chance(0.4) ? NAMESAKES : [];
  const known = [...drawn, ...namesakes.filter(one => drawn.every(({ id }) => id !== one.id))];
  const merges = features.mergers && random.chance(0.4);
  const clusters = features.clusters
    ? CLUSTERS.filter(({ members }) => members.every(id => known.some(unit => unit.id === id)))
    : [];
  const until = features.afterCutOff ? YEAR + 1 : YEAR;
  const titles = random.shuffled(TITLES).slice(0, random.between(3, 4)).map(titleOf);
  const drawing = { features, cities: known, clusters, merger: null, until };
  const first = [OWN, ...titles].map((title, index) =>
    drawRanking(
      { ...drawing, random, merger: merges && index === 1 ? { into: MERGED, from: BEFORE_MERGER } : null },
      title,
    ),
  );
  // Drawn from a seed of their own, so that all else is the world that it would be without them.
  const further = randomOf(seed + 5_000_011);
  const themed = features.themes && further.chance(0.5);
  const more = themed ? FURTHER.map(titleOf) : [];
  const home = features.domestic && further.chance(0.4) ? [HOME] : [];
  const rankings = [
    ...first,
    ...more.map(title => drawRanking({ ...drawing, random: further }, title)),
    ...home.map(title =>
      drawRanking(
        { ...drawing, random: further, cities: known.filter(({ country }) => country === 'CN'), clusters: [] },
        title,
      ),
    ),
  ].map((ranking, index) =>
    described(ranking, further, { themed: themed && index > 0, noisy: features.noiseInPlaces }),
  );
  const units = [...known, ...clusters, ...(merges ? [MERGED, ...BEFORE_MERGER] : [])];
  const day = random.pick(['10', '20', '31']);
  // In some worlds the cut-off lies in the month of a release, so that its month alone does not settle whether it is read.
  const near = rankings.at(-1)?.releases.findLast(one => one.published && one.year === YEAR);
  const month = features.coarseDates && seed % 5 === 0 && near ? near.date.slice(5, 7) : '12';
  const cutOff = `${YEAR}-${month}-${month === '12' ? day : day.replace('31', '28')}`;
  const groups = [groupOf(random, known)];
  const indicators = features.indicators ? drawFigures(random, known, YEAR) : [];
  const measured = features.measures ? drawFurtherFigures(randomOf(seed + 13_000_019), known, YEAR) : [];
  // From a seed of their own too.
  const aside = randomOf(seed + 7_000_003);
  return {
    seed,
    units,
    groups,
    rankings: features.ended && aside.chance(0.3) ? endedAmong(rankings, aside, cutOff) : rankings,
    indicators: [...indicators, ...measured].map(one => (features.restatedFigures ? restatedIn(one, aside) : one)),
    honours: features.honours ? honoursOf(random, known) : [],
    title: { en: 'Open City', zh: '开放之城' },
    report: { id: 'repute-report', titles: OWN.names, own: OWN.id, topN: random.pick([3, 5, 10]) },
    focus: { country: 'CN', names: { en: 'Chinese cities', zh: '中国城市' } },
    edition: { year: YEAR, cutOff },
  };
}

/** A ranking with what it is about, and with the differences of places that its publisher calls none. */
function described(
  ranking: Ranking,
  random: Random,
  { themed, noisy }: { readonly themed: boolean; readonly noisy: boolean },
): Ranking {
  const about = random.between(0, THEMES.length);
  const noise = noisy && random.chance(0.25) ? random.pick([1, 1, 2, 3]) : null;
  // A publisher may have begun to say so at some time.
  const from = random.between(0, ranking.releases.length - 1);
  return {
    ...ranking,
    theme: themed ? (THEMES[about % 3] ?? null) : null,
    releases: ranking.releases.map((release, index) => ({
      ...release,
      noisePlaces: release.published && index >= from ? noise : null,
    })),
  };
}

/** The rankings, one of which its publisher ended with a release by the cut-off; not the report's own. */
function endedAmong(rankings: readonly Ranking[], random: Random, cutOff: string): readonly Ranking[] {
  const ends = random.any(rankings.slice(1));
  return rankings.map(ranking => {
    if (ranking !== ends) return ranking;
    const until = ranking.releases.findLastIndex(one => one.published && one.date <= cutOff);
    const last = until - random.between(0, 1);
    const isEnd = ranking.releases[last]?.published === true && last > 1;
    return isEnd ? { ...ranking, ended: true, releases: ranking.releases.slice(0, last + 1) } : ranking;
  });
}

function groupOf(random: Random, units: readonly Unit[]): Group {
  const members = random.shuffled(units).slice(0, random.between(3, 5));
  return {
    id: 'river',
    names: { en: 'the river cities', zh: '沿江城市' },
    members: members.map(({ id }) => id).sort(),
  };
}

function honoursOf(random: Random, units: readonly Unit[]): readonly Honour[] {
  const inScope = units.filter(({ country }) => country === 'CN').map(({ id }) => id);
  const size = random.between(2, Math.min(4, inScope.length));
  return [YEAR - 1, YEAR].map(edition => ({ edition, units: random.shuffled(inScope).slice(0, size) }));
}
