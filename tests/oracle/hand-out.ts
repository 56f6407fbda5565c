import { APART } from './cities.ts';
import type { Features } from './features.ts';
import { inOnes, type Measuring } from './measures.ts';
import { type Random, randomOf } from './random.ts';
import type { Entry, Named, Place, Ranking, Release, World } from './world.ts';

/** What of a release is on record: facts that are declared, and the units whose places are. */
export interface HandedRelease {
  readonly release: Release;
  readonly listedTo: number | null;
  readonly universe: number | null;
  readonly previous: string | null;
  readonly segment: boolean;
  readonly historyComplete: boolean;
  /** Whether it is the last of its series, by its publisher's word; null where nothing on record says so. */
  readonly ended: boolean | null;
  readonly units: ReadonlySet<string>;
}

/** What one edition of the report draws on. */
export interface Issue {
  readonly cutOff: string;
  readonly basket: readonly string[];
  readonly ownRelease: string | null;
  readonly ownHistory: readonly string[];
}

export interface HandOut {
  /** By key, `ranking/release`. */
  readonly releases: ReadonlyMap<string, HandedRelease>;
  readonly basket: readonly string[];
  /** The edition before, where this one is compared with it. */
  readonly compared: Issue | null;
  readonly histories: readonly {
    readonly ranking: string;
    readonly releases: readonly string[];
    readonly units: readonly string[];
  }[];
  readonly display: ReadonlyMap<string, Named>;
  /** Two units print alike, and no names that tell them apart were handed out. */
  readonly alike: boolean;
  /** Whether the whole list of honours was seen, by edition. */
  readonly wholeHonours: ReadonlySet<number>;
  readonly asks: readonly unknown[];
  /** The N of every "top N" that the definition or an ask names. */
  readonly tops: ReadonlySet<number>;
  /** In the form that is imported, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly derived: boolean;
  /** Releases whose day is not known to be by the cut-off, which the definition names all the same. */
  readonly named: ReadonlySet<string>;
  /** Releases that the edition may read, by what is on record of their dates. */
  readonly read: ReadonlySet<string>;
  readonly ownRelease: string | null;
  /** Figures on record, as `indicator/unit/year`, and scores, as `ranking/release/unit`. */
  readonly figures: ReadonlySet<string>;
  /** Figures of which no more is on record than that they are above a number or at least that, by the same keys. */
  readonly bounds: ReadonlyMap<string, Bounded>;
  readonly scores: ReadonlySet<string>;
}

type Row = Readonly<Record<string, string>>;

/** The least that a figure can be, in ones. */
export interface Bounded {
  readonly is: 'above' | 'at-least';
  readonly value: string;
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function csv(columns: string, rows: readonly Row[]): string {
  const head = columns.split(' ');
  return [head, ...rows.map(row => head.map(column => quoted(row[column] ?? '')))]
    .map(line => line.join(','))
    .join('\n');
}

const rankOf = (place: Place): number | null => (place.is === 'rank' ? place.rank : null);
/** The best place that is published of it: within a depth, that must be on record. */
const bestOf = (place: Place): number | null => (place.is === 'band' ? place.from : rankOf(place));
const isPlaced = ({ printed }: Entry): boolean => printed.is === 'rank' || printed.is === 'band';
const sizeOf = ({ entries }: Release): number => [...entries.values()].filter(isPlaced).length;

/** How far down every place has an exact rank, so that a list of all of these is complete. */
function depthOf(release: Release, dense: boolean): number {
  const ranks = [...release.entries.values()].flatMap(({ printed }) => rankOf(printed) ?? []);
  return dense ? Math.max(0, ...ranks) : ranks.length;
}

function handRelease(
  random: Random,
  ranking: Ranking,
  release: Release,
  known: ReadonlySet<string>,
  {
    whole: all,
    methods,
    ended,
  }: { readonly whole: boolean; readonly methods: boolean; readonly ended: boolean | null },
): HandedRelease {
  const depth = depthOf(release, ranking.ties === 'dense');
  const how = random.pick(['whole', 'whole', 'part', 'part', 'single']);
  const to = how === 'whole' ? depth : how === 'part' ? random.between(Math.min(2, depth), depth) : 0;
  const units = new Set<string>();
  for (const entry of release.entries.values()) {
    const ranks = [bestOf(entry.printed), entry.corrected ? bestOf(entry.corrected.place) : null];
    if (ranks.some(rank => rank !== null && rank <= to)) units.add(entry.unit);
    else if (how === 'whole' && isPlaced(entry)) units.add(entry.unit);
    else if (random.chance(isPlaced(entry) ? 0.25 : 0.4)) units.add(entry.unit);
  }
  const index = ranking.releases.indexOf(release);
  const before = ranking.releases[index - 1];
  const previous = before === undefined ? 'first' : before.id;
  const tellsPrevious = (previous === 'first' || known.has(previous)) && random.chance(0.9);
  return {
    release,
    listedTo: release.published && how !== 'single' && to > 0 ? to : null,
    universe: release.published && random.chance(0.7) ? sizeOf(release) : null,
    previous: tellsPrevious ? previous : null,
    segment: methods,
    historyComplete: all && random.chance(0.7),
    ended,
    units,
  };
}

/** A round number that a figure is above or at least; of a share, a rate, a place or a degree nobody says so. */
function boundOf(value: string, { sort }: Measuring): { readonly is: Bounded['is']; readonly value: string } | null {
  const [whole = ''] = value.split('.');
  if (sort !== 'amount' || !/^[1-9]/.test(whole)) return null;
  const round = `${whole.slice(0, 1)}${'0'.repeat(whole.length - 1)}`;
  return { is: Number(round) < Number(value) ? 'above' : 'at-least', value: round };
}

const keyOf = ({ ranking, id }: Release): string => `${ranking}/${id}`;
const topOf = (ask: unknown): readonly number[] =>
  typeof ask === 'object' && ask !== null && 'top' in ask && typeof ask.top === 'number' ? [ask.top] : [];
const month = (date: string): string => date.slice(0, 7);

function placeCells(place: Place, shared: boolean, random: Random): Row {
  switch (place.is) {
    case 'rank':
      return { rank: shared && random.chance(0.6) ? `=${place.rank}` : String(place.rank) };
    case 'band':
      return { rank: place.to === null ? `${place.from}+` : `${place.from}-${place.to}` };
    case 'unranked':
      return { status: 'unranked' };
    case 'withdrawn':
      return { status: 'withdrawn' };
    case 'outside':
      return { status: 'not-in-universe', note: 'Outside the scope of this release' };
  }
}

/** How many rose, held and fell as first printed, which every publisher of an even year tells. */
export function movesAsPrinted(world: World, release: Release): readonly [number, number, number] | null {
  const all = world.rankings.find(({ id }) => id === release.ranking)?.releases ?? [];
  const before = all.slice(0, all.indexOf(release)).findLast(({ published }) => published);
  if (!before || !release.published) return null;
  const ways = [...release.entries.values()].flatMap(({ unit, printed }) => {
    const [now, then] = [rankOf(printed), rankOf(before.entries.get(unit)?.printed ?? { is: 'unranked' })];
    return now === null || then === null ? [] : [Math.sign(then - now)];
  });
  const count = (way: number): number => ways.filter(one => one === way).length;
  return [count(1), count(0), count(-1)];
}

function publishedMoves(world: World, release: Release): Row {
  const moves = release.year % 2 === 0 ? movesAsPrinted(world, release) : null;
  const [rose, held, fell] = moves?.map(String) ?? [];
  return moves ? { rose: rose ?? '', held: held ?? '', fell: fell ?? '' } : {};
}

/** Hands out a part of what is known, all of it true: whole lists, lists to a depth, single rows, facts left undeclared. */
export function handOut(
  world: World,
  features: Features,
  asksOf: (random: Random, basket: readonly string[]) => readonly unknown[],
): HandOut {
  const random = randomOf(world.seed + 1_000_003);
  const { cutOff, year } = world.edition;
  const releases = new Map<string, HandedRelease>();
  // From a seed of its own, so that all else is handed out as without it.
  const aside = randomOf(world.seed + 8_000_009);
  for (const ranking of world.rankings) {
    const toldOfEnd = aside.chance(ranking.ended ? 0.8 : 0.15);
    const all = random.chance(0.6);
    // Methods are declared of a series or not: which of two were made by one is then on record, or open.
    const breaks = new Set(ranking.releases.map(({ method }) => method)).size > 1;
    const methods = breaks ? !features.undeclaredBreaks || random.chance(0.6) : random.chance(0.5);
    const kept = ranking.releases.filter(
      (_, index) => all || index === ranking.releases.length - 1 || random.chance(0.75),
    );
    const known = new Set(kept.map(({ id }) => id));
    // A history is complete up to a release where every release before it is handed out.
    ranking.releases.forEach((release, index) => {
      if (!known.has(release.id)) return;
      const whole = ranking.releases.slice(0, index).every(({ id }) => known.has(id));
      const isLast = index === ranking.releases.length - 1;
      // That a series goes on is said of any release but its last.
      const ended = release.published && toldOfEnd && isLast === ranking.ended ? ranking.ended : null;
      releases.set(keyOf(release), handRelease(random, ranking, release, known, { whole, methods, ended }));
    });
  }

  /** Sources of corrections, with the day of each. */
  const corrections = new Map<string, string>();
  const coarse = features.coarseDates;
  const named = new Set<string>();
  const read = new Set<string>();
  const releaseRows = [...releases].map(([key, handed]): Row => {
    const { release } = handed;
    const stated = !release.published ? '' : coarse && random.chance(0.3) ? month(release.date) : release.date;
    const late = coarse && random.chance(0.1);
    const known = late && stated ? month(release.date) : stated;
    const open = known.length < 10 && known === month(cutOff);
    if (release.published && (open ? random.chance(0.7) : known <= cutOff)) {
      read.add(key);
      if (open) named.add(key);
    }
    return {
      ranking: release.ranking,
      release: release.id,
      label_en: release.labels.en,
      label_zh: release.labels.zh,
      label_year: String(release.year),
      state: release.published ? '' : 'not-published',
      previous: handed.previous ?? '',
      data_from: release.published ? release.window.from : '',
      data_to: release.published ? release.window.to : '',
      released: late && stated ? `by ${month(release.date)}` : stated,
      listed_to: handed.listedTo === null ? '' : String(handed.listedTo),
      universe_size: handed.universe === null ? '' : String(handed.universe),
      segment: release.published && handed.segment ? release.method : '',
      history_complete: release.published && handed.historyComplete ? 'yes' : '',
      noise: release.noise ?? '',
      noise_places: release.noisePlaces === null ? '' : String(release.noisePlaces),
      ended: handed.ended === null ? '' : handed.ended ? 'yes' : 'no',
      ...publishedMoves(world, release),
      source: `src-${release.ranking}`,
    };
  });
  const scores = new Set<string>();
  const derived = features.derivedPlaces && random.chance(0.5);
  const recordRows = [...releases.values()].flatMap(({ release, units }) =>
    [...units].flatMap((unit): readonly Row[] => {
      const entry = release.entries.get(unit);
      if (!entry) return [];
      const rank = rankOf(entry.printed);
      const shared =
        rank !== null && [...release.entries.values()].filter(({ printed }) => rankOf(printed) === rank).length > 1;
      const row = {
        ranking: release.ranking,
        release: release.id,
        unit,
        source: `src-${release.ranking}`,
        ...(derived && rank !== null && random.chance(0.4) ? { basis: 'list-order' } : {}),
      };
      const score = entry.score === null || !random.chance(0.9) ? {} : { score: entry.score };
      if ('score' in score) scores.add(`${keyOf(release)}/${unit}`);
      const first = { ...row, ...placeCells(entry.printed, shared, random), ...score };
      if (!entry.corrected) return [first];
      const source = `fix-${release.ranking}-${release.id}`;
      corrections.set(source, entry.corrected.on);
      return [
        first,
        {
          ...row,
          ...placeCells(entry.corrected.place, false, random),
          vintage: '2',
          vintage_reason: `Corrected on ${entry.corrected.on}`,
          source,
        },
      ];
    }),
  );

  const issueOf = (day: string): Issue => {
    // What is dated by its month alone is before a day where the whole month is.
    const by = (one: Release): boolean => read.has(keyOf(one)) && (day === cutOff || month(one.date) < month(day));
    const latest = (ranking: Ranking): Release | undefined => ranking.releases.filter(by).at(-1);
    const own = world.rankings.find(({ id }) => id === world.report.own);
    // An edition reports a release that something is on record of.
    const ownLatest = own?.releases.filter(one => by(one) && (releases.get(keyOf(one))?.units.size ?? 0) > 0).at(-1);
    return {
      cutOff: day,
      basket: world.rankings
        .filter(({ id }) => id !== world.report.own)
        .flatMap(ranking => latest(ranking) ?? [])
        .map(keyOf),
      ownRelease: ownLatest ? keyOf(ownLatest) : null,
      ownHistory: (own?.releases ?? []).filter(one => by(one) && one !== ownLatest).map(({ id }) => id),
    };
  };
  const issue = issueOf(cutOff);
  const earlier = features.comparison && random.chance(0.3) ? issueOf(`${year - 1}-12-31`) : null;
  // An edition of a report with a ranking of its own has a release of it.
  const compared = issue.ownRelease !== null && earlier?.ownRelease === null ? null : earlier;
  const histories = world.rankings
    .filter(() => random.chance(0.5))
    .slice(0, 2)
    .map(ranking => {
      const shown = ranking.releases.filter(one => read.has(keyOf(one))).slice(-5);
      const units = [...new Set(shown.flatMap(one => [...(releases.get(`${ranking.id}/${one.id}`)?.units ?? [])]))];
      return { ranking: ranking.id, releases: shown.map(({ id }) => id), units: random.shuffled(units).slice(0, 4) };
    })
    .filter(({ releases: shown, units }) => shown.length > 1 && units.length > 0);

  const asks = asksOf(random, issue.basket);
  const alike = world.units.some(one => world.units.some(other => other !== one && other.names.zh === one.names.zh));
  const display = alike && random.chance(0.6) ? APART : new Map<string, Named>();
  const wholeHonours = new Set<number>();
  const honourRows = world.honours.flatMap(({ edition, units }) => {
    const whole = random.chance(0.85);
    if (whole) wholeHonours.add(edition);
    return units
      .filter(() => whole || random.chance(0.6))
      .map(
        (unit, index): Row => ({
          report: world.report.id,
          edition: String(edition),
          title: 'open',
          title_en: world.title.en,
          title_zh: world.title.zh,
          unit,
          order: String(index + 1),
          list_size: whole ? String(units.length) : '',
          source: 'src-honours',
        }),
      );
  });
  const bounds = new Map<string, Bounded>();
  // What is measured besides is on record of more of them, so that a group may be whole.
  const valueRows = world.indicators.flatMap(({ id, values, restated, measure }, place) =>
    [...values].flatMap(([unit, years]) => {
      if (!random.chance(place < 2 ? 0.6 : 0.9)) return [];
      const from = random.chance(0.5) ? 0 : random.between(2018, year);
      return [...years]
        .filter(([at]) => at >= from && random.chance(0.95))
        .flatMap(([at, value]): readonly Row[] => {
          const row = { indicator: id, unit, year: String(at) };
          const since = restated.get(`${unit}/${at}`) ?? [];
          const least = features.bounds && since.length === 0 && aside.chance(0.05) ? boundOf(value, measure) : null;
          if (least !== null) bounds.set(`${id}/${unit}/${at}`, { ...least, value: inOnes(least.value, measure) });
          return [
            { ...row, value: least?.value ?? value, bound: least?.is ?? '', source: 'src-figures' },
            ...since.map(({ value: anew, on }, index) => {
              corrections.set(`fix-figures-${on}`, on);
              return {
                ...row,
                value: anew,
                vintage: String(index + 2),
                vintage_reason: `Restated on ${on}`,
                source: `fix-figures-${on}`,
              };
            }),
          ];
        });
    }),
  );
  const texts = (en: string, zh: string) => ({ en, 'zh-Hans': zh });
  const edition = (
    of: number,
    { cutOff: day, basket, ownRelease, ownHistory }: Issue,
    comparesWith: number | null,
  ) => ({
    id: String(of),
    year: of,
    cutOff: day,
    event: null,
    ownRelease: ownRelease?.split('/')[1] ?? String(of),
    ownHistory,
    basket,
    alsoReads:
      day === cutOff ? [...named].filter(key => !basket.includes(key) && !key.startsWith(`${world.report.own}/`)) : [],
    histories: day === cutOff ? histories : [],
    indicators: world.indicators.map(({ id }) => id),
    asks,
    ...(comparesWith === null ? {} : { comparesWith: String(comparesWith) }),
  });
  // Who makes the report publishes the ranking of its name.
  const publisher = world.rankings.find(({ id }) => id === world.report.own)?.publisher ?? { en: '', zh: '' };
  const report = {
    id: world.report.id,
    titles: texts(world.report.titles.en, world.report.titles.zh),
    publisher: texts(publisher.en, publisher.zh),
    notice: texts('Drawn from a seed. Not facts.', '由种子生成，并非事实。'),
    basketNote: texts('The rankings are drawn too.', '榜单同样为虚构。'),
    languages: ['en', 'zh-Hans'],
    ownRanking: issue.ownRelease ? world.report.own : null,
    focus: {
      kinds: ['city'],
      countries: [world.focus.country],
      names: texts(world.focus.names.en, world.focus.names.zh),
      adjective: texts('Chinese', '中国'),
    },
    topN: world.report.topN,
    honours: honourRows.length > 0 ? { report: world.report.id, title: 'open' } : null,
    displayNames: Object.fromEntries([...display].map(([id, { en, zh }]) => [id, texts(en, zh)])),
    editions: [
      ...(compared ? [edition(year - 1, compared, null)] : []),
      edition(year, issue, compared ? year - 1 : null),
    ],
  };
  // In some worlds the figures, and the places of a ranking, are on record by another’s page.
  const second = new Set(
    features.secondary
      ? ['src-figures', ...world.rankings.map(({ id }) => `src-${id}`)].filter(() => aside.chance(0.15))
      : [],
  );
  const source = (id: string, published: string): Row => ({
    source: id,
    publisher_en: 'Drawn Press',
    publisher_zh: '虚构出版社',
    title_en: `Drawn source ${id}`,
    title_zh: `虚构来源${id}`,
    published,
    accessed: '2026-11',
    secondary: second.has(id) ? 'yes' : 'no',
  });
  const files = {
    'sources.csv': csv(
      'source publisher_en publisher_zh title_en title_zh edition_en edition_zh published url accessed secondary',
      [
        ...['names', 'figures', 'honours', ...world.rankings.map(({ id }) => id)].map(id => source(`src-${id}`, '')),
        ...[...corrections].map(([id, on]) => source(id, on)),
      ],
    ),
    'units.csv': csv(
      'unit kind name_en name_zh aliases country codes latitude longitude members stands_for succeeds sort_key_zh source',
      world.units.map(unit => ({
        unit: unit.id,
        kind: unit.kind,
        name_en: unit.names.en,
        name_zh: unit.names.zh,
        country: unit.country,
        members: unit.members.join(';'),
        stands_for: unit.standsFor ?? '',
        succeeds: unit.succeeds.join(';'),
        sort_key_zh: unit.id,
        source: 'src-names',
      })),
    ),
    'groups.csv': csv(
      'group name_en name_zh members source',
      world.groups.map(group => ({
        group: group.id,
        name_en: group.names.en,
        name_zh: group.names.zh,
        members: group.members.join(';'),
        source: 'src-names',
      })),
    ),
    'rankings.csv': csv(
      'ranking name_en name_zh short_name_en short_name_zh publisher_en publisher_zh series cadence direction tie_rule unit_kinds theme_en theme_zh source',
      world.rankings.map(ranking => ({
        ranking: ranking.id,
        name_en: ranking.names.en,
        name_zh: ranking.names.zh,
        short_name_en: ranking.shorts.en,
        short_name_zh: ranking.shorts.zh,
        publisher_en: ranking.publisher.en,
        publisher_zh: ranking.publisher.zh,
        cadence: ranking.cadence,
        direction: ranking.lowerIsBetter ? 'lower-is-better' : 'higher-is-better',
        tie_rule: ranking.ties,
        unit_kinds: ranking.clusters ? 'city;cluster' : 'city',
        theme_en: ranking.theme?.en ?? '',
        theme_zh: ranking.theme?.zh ?? '',
        source: `src-${ranking.id}`,
      })),
    ),
    'releases.csv': csv(
      'ranking release label_en label_zh label_year state previous data_from data_to released listed_to universe_size segment history_complete noise noise_places ended rose held fell note source',
      releaseRows,
    ),
    'records.csv': csv('ranking release unit rank score status basis vintage vintage_reason source note', recordRows),
    'indicators.csv': csv(
      'indicator name_en name_zh measure measure_en measure_zh direction definition_en definition_zh history_since source',
      world.indicators.map(one => ({
        indicator: one.id,
        name_en: one.names.en,
        name_zh: one.names.zh,
        measure: one.measure.written,
        measure_en: one.measure.words?.en ?? '',
        measure_zh: one.measure.words?.zh ?? '',
        direction: one.lowerIsBetter ? 'lower-is-better' : 'higher-is-better',
        history_since: String(one.since),
        source: 'src-figures',
      })),
    ),
    'values.csv': csv('indicator unit year value bound vintage vintage_reason source note', valueRows),
    'honours.csv': csv('report edition title title_en title_zh unit order list_size source note', honourRows),
    'reports.json': JSON.stringify([report]),
  };
  return {
    releases,
    basket: issue.basket,
    compared,
    histories,
    display,
    alike: alike && display.size === 0,
    wholeHonours,
    asks,
    tops: new Set([world.report.topN, ...asks.flatMap(topOf)]),
    files,
    derived,
    named,
    read,
    ownRelease: issue.ownRelease,
    bounds,
    figures: new Set(valueRows.map(({ indicator, unit, year: at }) => `${indicator}/${unit}/${at}`)),
    scores,
  };
}
