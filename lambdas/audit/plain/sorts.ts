import { movements } from '../derive/movements.ts';
import { emptied } from '../derive/restated.ts';
import { depthOf, findRelease, rankingOf, rankOf, sizeOf } from '../derive/rows.ts';
import { earlier, methodBreaks, previousOf, untoldMethod } from '../derive/sequence.ts';
import { belongs } from '../derive/wholes.ts';
import { flat } from '../expect/compare.ts';
import { n, nth, top } from '../expect/content.ts';
import { anyCorrected, readAlike, readBefore, sameRankings } from './compared.ts';
import { changedSubjects } from './compared-answers.ts';
import {
  holdersOfPlace,
  isLater,
  isPlaced,
  type Known,
  laterSources,
  namesOfLater,
  rankingsOf,
  readReleases,
  readsNothingElseLater,
  releasesOfRecords,
  sectionsNamed,
  silentOn,
  undatedCorrections,
  unitsWithPages,
  unsettled,
} from './known.ts';
import type { Slots } from './slots.ts';

/** The table under which a note stands: what it is of, and how many rows it shows. */
export interface Above {
  readonly release: string | null;
  readonly unit: string | null;
  readonly rows: number;
  /** Whom it names, where it names each. */
  readonly units: readonly string[];
}

/** Of a sort of plain sentence, what its slots have to say: one of these, where it can be said of several things. */
type Told = (known: Known, above: Above | null) => readonly Slots[];

const unitsOf = ({ dataset }: Known): readonly string[] => dataset.units.map(({ id }) => id);

const PLACED: readonly string[] = ['rank', 'band', 'tier'];

/** Where the definition puts the page of the edition; nothing where it does not say. */
function pageOf({ report, edition, language }: Known): readonly Slots[] {
  if (report.address === undefined) return [];
  const url = report.address.split('{edition}').join(edition.id).split('{language}').join(language);
  return [{ url: { as: [url] } }];
}

/** In which way places were seen, and how many of them. */
function seen({ dataset }: Known): Slots {
  const places = dataset.records.filter(({ place }) => PLACED.includes(place.kind));
  const of = (basis: string) => {
    const count = places.filter(record => record.basis === basis).length;
    return count > 0 && [n(count)];
  };
  return {
    all: [n(places.length)],
    printed: of('printed'),
    listOrder: of('list-order'),
    priorColumn: of('prior-column'),
    statedUnchanged: of('stated-unchanged'),
    computed: of('computed'),
  };
}

/** The honours that are not those of the report's own title, a title of an edition each. */
function otherTitles({ dataset, report }: Known) {
  const others = dataset.honours.filter(({ title }) => title !== report.honours?.title);
  return [...new Map(others.map(honour => [`${honour.edition} ${honour.title}`, honour])).values()].sort((a, b) =>
    a.edition === b.edition ? (a.title < b.title ? -1 : 1) : a.edition < b.edition ? 1 : -1,
  );
}

/** The name of an indicator at the head of a line, where a letter may be a capital. */
const indicatorAs = (name: string): readonly string[] => [name, `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`];

/** Every way in which one unit was formed from another. */
const successions = (known: Known): readonly Slots[] =>
  known.dataset.units.flatMap(({ id, succeeds = [] }) =>
    succeeds.map(older => ({ newer: [known.facts.unit(id)], older: [known.facts.unit(older)] })),
  );

/** The clusters that hold the place of a unit in what is counted over, and that are no other name of it over time. */
function clustersAround(known: Known, unit: string): readonly string[] {
  const all = known.edition.basket.flatMap(key => holdersOfPlace(known, unit, key));
  const own = known.rows.unit(unit)?.succeeds ?? [];
  return [...new Set(all)].filter(id => !own.includes(id) && !(known.rows.unit(id)?.succeeds ?? []).includes(unit));
}

/** What news has to pass where the definition of an edition does not say. */
const NEWS = {
  most: 8,
  fewest: 5,
  places: 2,
  tiers: 1,
  widths: 1,
  editions: 3,
  seats: 1,
  sameWay: 2,
  ofMoved: 3,
};

/** What news has to pass in an edition: as its definition says, or else the usual numbers. */
function newsOf(known: Known): typeof NEWS {
  const [told] = sectionsNamed(known).flatMap(each => (each.id === 'findings' ? [each] : []));
  const news = {
    ...NEWS,
    most: told?.most ?? NEWS.most,
    fewest: told?.fewest ?? NEWS.fewest,
    places: told?.places ?? NEWS.places,
    tiers: told?.tiers ?? NEWS.tiers,
    editions: told?.editions ?? NEWS.editions,
    seats: told?.seats ?? NEWS.seats,
  };
  return { ...news, fewest: Math.min(news.fewest, news.most) };
}

/** Plain sentences by sort: those that speak of what was read, each with what the records hold of it. */
export const SORTS = {
  readFor: ({ edition, facts }) => [{ cutOff: [facts.date(edition.cutOff)] }],
  undatedFindings: known => {
    const seen = known.claims.flatMap(({ finding, evidence }) => (finding === null ? [] : evidence));
    const open = unsettled(known).filter(release => seen.some(({ key }) => key.split('/', 2).join('/') === release));
    return open.length === 0 ? [] : [{ releases: known.facts.inList(open) }];
  },
  editionsAndYears: known => {
    const open = unsettled(known).length;
    const later = laterSources(known);
    const names = namesOfLater(known);
    const day = [known.facts.date(known.edition.cutOff)];
    return [
      {
        cutOff: open === 0 && day,
        releases: open > 0 && [n(releasesOfRecords(known).length)],
        unsettled: open > 0 && [n(open)],
        after: open > 0 && day,
        later: later.length > 0 && [n(later.length)],
        laterWorks: names !== null && { bare: names },
      },
    ];
  },
  ranks: ({ dataset: { rankings }, report, facts }) => {
    const dense = rankings.filter(({ tieRule }) => tieRule === 'dense').map(({ id }) => facts.ranking(id));
    const all = dense.length === rankings.length;
    return [{ never: all, dense: !all && dense.length > 0 && dense, nth: [nth(report.topN)], top: [top(report.topN)] }];
  },
  cutOff: known => {
    const open = unsettled(known);
    const { facts, edition } = known;
    const undated = undatedCorrections(known);
    return [
      {
        cutOff: [facts.date(edition.cutOff)],
        unsettled: open.length > 0 && facts.inList(open),
        undated: undated > 0 && [n(undated)],
      },
    ];
  },
  ties: ({ report }) => [{ nth: [nth(report.topN)], top: [top(report.topN)] }],
  scope: () => [{ focus: ['focus:'] }],
  placesPrinted: known => {
    const { all, printed } = seen(known);
    return JSON.stringify(all) === JSON.stringify(printed) ? [{}] : [];
  },
  placesSeen: known => [seen(known)],
  inferred: ({ dataset }) => {
    const places = dataset.records.filter(({ place }) => PLACED.includes(place.kind));
    const inferred = places.filter(({ basis }) => basis !== 'printed' && basis !== 'computed').length;
    return inferred === 0 ? [] : [{ all: [n(places.length)], inferred: [n(inferred)] }];
  },
  sourcesSeen: ({ dataset }) => {
    const named = new Set(dataset.records.map(({ source }) => source));
    const sources = dataset.sources.filter(({ id }) => named.has(id));
    const secondary = sources.filter(source => source.secondary).length;
    return [{ sources: [n(sources.length)], secondary: secondary > 0 && [n(secondary)] }];
  },
  news: known => {
    const { report, facts } = known;
    const news = newsOf(known);
    return [
      {
        most: [n(news.most)],
        top: [top(report.topN)],
        places: [n(news.places)],
        tiers: [n(news.tiers)],
        editions: [n(news.editions)],
        seats: [n(news.seats)],
        sameWay: [n(news.sameWay)],
        ofMoved: [n(news.ofMoved)],
        client: report.client !== undefined && [facts.unit(report.client)],
      },
    ];
  },
  sameSort: known => {
    const { widths, fewest } = newsOf(known);
    const told = { widths: [n(widths)], fewest: [n(fewest)] };
    // Where one is enough, a language may say that there is none.
    return fewest === 1 ? [told, { ...told, fewest: false }] : [told];
  },
  lowest: ({ report, facts }) => [{ client: report.client !== undefined && [facts.unit(report.client)] }],
  lengthOfLead: ({ claims, language }) => {
    const whys = claims.filter(({ kind, verdict }) => kind === 'leadStreak' && verdict !== 'true');
    return [{ why: { as: whys.map(({ why }) => why?.[language] ?? '') } }];
  },
  noOtherPlace: ({ facts }) => [{ edition: [facts.edition] }],
  allListsOpen: known => (otherTitles(known).every(({ listSize }) => listSize === null) ? [{}] : []),
  openLists: known => [
    {
      lists: otherTitles(known)
        .filter(({ listSize }) => listSize === null)
        .map(({ title, edition }) => [`title:${title}` as const, `edition:${edition}` as const]),
    },
  ],
  basket: known => {
    const { basket } = known.edition;
    return [
      {
        rankings: [n(basket.length)],
        top: [top(known.report.topN)],
        latest: basket.every(key => !readReleases(known).some(other => isLater(known, other, key))),
      },
    ];
  },
  cluster: ({ edition, rows, facts, dataset }) =>
    edition.basket.flatMap(key =>
      dataset.units
        .filter(({ id }) => rows.list(key).byUnit.has(id))
        .map(({ id, members }) => ({
          release: facts.inList([key]),
          cluster: [facts.unit(id)],
          members: { among: members.map(facts.unit) },
        })),
    ),
  succession: known => successions(known),
  coverage: known =>
    known.edition.basket.map(key => {
      const { rows, facts, language } = known;
      const found = findRelease(rows, key)?.released?.value;
      const before = previousOf(rows, key);
      // Across a change of method too, which a note names; not where one method alone is on record.
      const previous = before !== null && untoldMethod(rows, key, before) === null ? before : null;
      const depth = (of: string) => depthOf(rows, of) > 0 && [nth(depthOf(rows, of))];
      const empty = (of: string) => emptied(rows, of, depthOf(rows, of)).map(nth);
      const gaps = (of: string) => empty(of).length > 0 && empty(of);
      const size = sizeOf(rows, key);
      const link = earlier(rows, key).kind;
      return {
        release: facts.release(key),
        publisher: { as: [rankingOf(rows, key)?.publisher[language] ?? ''] },
        by: found?.precision === 'by',
        released: found !== undefined && [facts.date(found.date)],
        universe: size !== null && [n(size)],
        nouns: size !== null && facts.nouns(key),
        listedTo: depth(key),
        vacated: gaps(key),
        previous: previous !== null && [facts.label(previous)],
        previousListedTo: previous !== null && depth(previous),
        previousVacated: previous !== null && gaps(previous),
        isFirst: link === 'first',
        isUnknown: link === 'unknown',
        untold: previous === null && before !== null && [facts.label(before)],
      };
    }),
  noFocus: ({ rows, report }, above) =>
    above?.release &&
    !report.focus.all &&
    !rows.list(above.release).rows.some(row => PLACED.includes(row.place.kind) && belongs(rows, row.unit, undefined))
      ? [{ focus: ['focus:'] }]
      : [],
  fewBefore: ({ rows, facts }, above) => {
    const before = above?.release ? previousOf(rows, above.release) : null;
    return before === null ? [] : [{ previous: [facts.label(before)] }];
  },
  bothUntold: ({ rows }, above) => {
    const [key, before] = [above?.release ?? null, above?.release ? previousOf(rows, above.release) : null];
    if (!above || key === null || before === null) return [];
    const untold = above.units.filter(unit => {
      const [now, then] = [rankOf(rows, unit, key), rankOf(rows, unit, before)];
      const isMoved = typeof movements.moved(rows, { kind: 'moved', unit, release: key }) !== 'string';
      return now !== null && then !== null && now !== then && !isMoved;
    });
    return untold.length === 0 ? [] : [{ both: [n(untold.length)] }];
  },
  computed: ({ dataset }, above) =>
    dataset.records.some(
      ({ basis, ranking, release }) => basis === 'computed' && `${ranking}/${release}` === above?.release,
    )
      ? [{}]
      : [],
  computedReleases: known => {
    const computed = known.dataset.records.filter(({ basis }) => basis === 'computed');
    const keys = [...new Set(computed.map(({ ranking, release }) => `${ranking}/${release}`))];
    return [{ releases: { among: keys.map(known.facts.label) } }];
  },
  leftOut: (known, above) => {
    const { release } = above ?? { release: null };
    if (!above || release === null) return [];
    const placed = known.rows.list(release).rows.filter(({ place }) => PLACED.includes(place.kind));
    return [{ more: [n(placed.length - above.rows)] }];
  },
  pages: known => [{ pages: [n(unitsWithPages(known).length)] }],
  nowhere: known => {
    const read = readReleases(known);
    return unitsOf(known)
      .filter(unit => !read.some(key => isPlaced(known, unit, key)))
      .map(unit => ({ unit: [known.facts.unit(unit)] }));
  },
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
  notSince: known =>
    unitsOf(known).map(unit => ({
      unit: [known.facts.unit(unit)],
      releases: () => ({
        among: flat(known.facts.inList(readReleases(known).filter(key => !isPlaced(known, unit, key)))),
      }),
    })),
  withinClusters: known =>
    unitsOf(known).map(unit => ({
      unit: [known.facts.unit(unit)],
      clusters: () => known.facts.units(clustersAround(known, unit)),
    })),
  moreRankings: (known, above) => {
    const { unit } = above ?? { unit: null };
    if (!above || unit === null) return [];
    return [{ more: [n(rankingsOf(known, unit) - above.rows)] }];
  },
  /** Cells of changes: who came into the top, who shares the same place now, who holds it alone; never a line each. */
  enteredCell: () => [],
  sharedCell: () => [],
  aloneCell: () => [],
  /** Cells of who has no place, and why; and of a place and a figure that were corrected. */
  notOnRecordCell: () => [],
  noPlaceCell: () => [],
  notCoveredCell: () => [],
  inClusterCell: () => [],
  noneBeforeCell: () => [],
  unrankedCell: () => [],
  withdrawnCell: () => [],
  scoredCell: () => [],
  withScoreCell: () => [],
  correctedPlaceCell: () => [],
  correctedValueCell: () => [],
  releasedCell: () => [],
  trackedCaption: () => [{}],
  editionsCaption: ({ report }) => (report.ownRanking ? [{}] : []),
  correctionsCaption: ({ edition }) => (edition.correction ? [{}] : []),
  /** What stands below the title of a chart, of that chart alone (`subtitles.ts`). */
  mapSubtitle: () => [],
  besideSubtitle: () => [],
  valuesSubtitle: () => [],
  flowSubtitle: () => [],
  examinedSubtitle: () => [],
  slopeSubtitle: () => [],
  scoresSubtitle: () => [],
  intervalsSubtitle: () => [],
  moversSubtitle: () => [],
  coursesSubtitle: () => [],
  historySubtitle: () => [],
  panelsSubtitle: () => [],
  standingSubtitle: () => [],
  countsSubtitle: () => [],
  /** A head of scores, and never a line by itself. */
  scoreHead: () => [],
  scoreChangeHead: () => [],
  leagueCaption: known => readReleases(known).map(key => ({ release: known.facts.release(key) })),
  fullCaption: ({ dataset, facts }) => dataset.rankings.map(({ id }) => ({ ranking: [facts.ranking(id)] })),
  matrixCaption: () => [{ focus: ['focus:'] }],
  scoresTitle: ({ report, edition, facts }) => [
    { release: facts.release(`${report.ownRanking}/${edition.ownRelease}`) },
  ],
  countsTitle: ({ report }) => [{ top: [top(report.topN)] }],
  standingsCaption: known => unitsOf(known).map(unit => ({ unit: [known.facts.unit(unit)] })),
  historyTitle: ({ edition, facts }) =>
    edition.histories.map(({ ranking, releases }) => ({
      ranking: [facts.ranking(ranking)],
      first: [facts.label(`${ranking}/${releases[0]}`)],
      last: [facts.label(`${ranking}/${releases.at(-1)}`)],
    })),
  coursesTitle: known => unitsOf(known).map(unit => ({ unit: [known.facts.unit(unit)] })),
  besideTitle: known => unitsOf(known).map(unit => ({ unit: [known.facts.unit(unit)] })),
  mapTitle: () => [{}],
  valuesTitle: ({ dataset, language }) =>
    dataset.indicators.map(({ names }) => ({ indicator: { as: indicatorAs(names[language] ?? '') } })),
  intervalsTitle: known => readReleases(known).map(key => ({ release: known.facts.release(key) })),
  profilesCaption: () => [{}],
  moversTitle: () => [{}],
  examinedTitle: () => [{}],
  flowTitle: () => [{}],
  shortNamesCaption: () => [{}],
  noOwnTitle: ({ dataset, language }) => (dataset.honours.some(({ titleNames }) => !titleNames[language]) ? [{}] : []),
  comparedDataCaption: () => [{}],
  comparedDefinitionsCaption: () => [{}],
  comparedResultsCaption: () => [{}],
  questionsCaption: () => [{}],
  changedCaption: () => [{}],
  moreChanged: (known, above) => {
    const more = changedSubjects(known) - (above?.rows ?? 0);
    return above !== null && more > 0 ? [{ more: [n(more)] }] : [];
  },
  /** Cells and labels of these, and never a line by themselves. */
  trueCell: () => [],
  falseCell: () => [],
  withheldCell: () => [],
  sameAnswerLabel: () => [],
  otherAnswerLabel: () => [],
  newlyTrueLabel: () => [],
  noLongerTrueLabel: () => [],
  notPrintedCell: () => [],
  onSubjectCell: () => [],
  notEstablishedCell: () => [],
  exactCell: () => [],
  firstLabel: () => [],
  ledLabel: () => [],
  leastRunCell: () => [],
  runningLabel: () => [],
  honouredLabel: () => [],
  againLabel: () => [],
  joinedLabel: () => [],
  leftLabel: () => [],
  notTrackedCell: () => [],
  notReadCell: () => [],
  cutOffLabel: () => [],
  trackedLabel: () => [],
  recordsLabel: () => [],
  recordsCell: () => [],
  eventLabel: () => [],
  noneCell: () => [],
  valuesLabel: () => [],
  consideredLabel: () => [],
  heldLabel: () => [],
  coverThreads: () => [{}],
  coverAddress: known => pageOf(known),
  coverCode: known => pageOf(known),
  compared: ({ edition }) => [{ edition: { as: [edition.comparesWith ?? ''] } }],
  nothingBefore: ({ edition }) => [{ edition: { as: [edition.comparesWith ?? ''] } }],
  /** The counts of two editions are of different wholes. */
  otherBasket: known => (known.compared === null || sameRankings(known) ? [] : [{}]),
  noneCorrected: known => (known.compared === null || anyCorrected(known) ? [] : [{}]),
  readAlike: known => (readAlike(known) > 0 ? [{ rankings: [n(readAlike(known))] }] : []),
  readBefore: known => {
    const keys = readBefore(known);
    const { compared, edition, facts } = known;
    const other = edition.reissues === undefined && compared !== null && { as: [compared.edition.id] };
    return keys.length === 0 ? [] : [{ edition: other, releases: facts.inList(keys) }];
  },
  /** A re-issue reads corrections that came out after the cut-off, those that its definition names, and nothing else. */
  correctionsLater: known => (known.edition.correction !== undefined && readsNothingElseLater(known) ? [{}] : []),
  reissued: ({ edition, facts }) =>
    edition.correction ? [{ edition: [facts.edition], date: [facts.date(edition.correction.date)] }] : [],
} satisfies Readonly<Record<string, Told>>;

export type Sort = keyof typeof SORTS;

/** How a sentence follows from the one before it, and the words that say so in a language. */
export type Link = 'likewise' | 'contrast' | 'exception';
export type Links = Readonly<Record<Link, readonly string[]>>;

/** How a language words the plain sentences, with a name for each slot. */
export type Forms = Readonly<Record<Sort, RegExp>>;
