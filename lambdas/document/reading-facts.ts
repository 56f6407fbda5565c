import { THEMES_APART } from '../claims/judge/comparisons.ts';
import { fieldChanged } from '../claims/judge/field.ts';
import { referencedSources } from '../claims/references.ts';
import type { View } from '../claims/view.ts';
import type { PlacesSeen, ReadingFacts } from '../language/method-words.ts';
import { earliestDay, latestDay } from '../records/partial-date.ts';
import { type Release, type ReleaseKey, releaseKey } from '../records/release.ts';
import { figuresSince } from '../records/sections.ts';
import type { Source } from '../records/source.ts';
import type { Context } from './context.ts';
import { calledShort } from './sections/short-names.ts';

/** Releases of which a record is read. */
function releasesRead({ input: { dataset } }: View): readonly Release[] {
  const told = new Set(dataset.records.map(({ ranking, release }) => `${ranking}/${release}`));
  return dataset.releases.filter(release => release.state === 'published' && told.has(releaseKey(release)));
}

/**
 * Releases that are read although their date on record does not settle that they came out by the cut-off: known to the
 * month or the year, known as the latest that it can be, or not at all. A part came out with its whole.
 */
export function unsettledReleases(view: View): readonly ReleaseKey[] {
  const { input, release } = view;
  const { dataset, edition } = input;
  const wholes = new Map(dataset.rankings.map(({ id, dimensionOf }) => [id, dimensionOf]));
  const dateOf = (found: Release) => found.released ?? release(`${wholes.get(found.ranking)}/${found.id}`)?.released;
  return releasesRead(view)
    .filter(found => {
      const date = dateOf(found)?.value.date;
      return date === undefined || latestDay(date) > edition.cutOff;
    })
    .map(releaseKey);
}

/** Sources of what is read that bear a date after the cut-off: a later page tells of an earlier release. */
export function laterSources({ input: { dataset, edition } }: View): readonly Source[] {
  // What somebody stated is evidence for nothing, and neither is where it was stated.
  const read = referencedSources({ ...dataset, statements: [] }, edition);
  return dataset.sources.filter(
    ({ id, published }) => read.has(id) && published !== null && earliestDay(published) > edition.cutOff,
  );
}

/** So many of them are named at the most. */
const NAMED_SOURCES = 3;

/** What they are called, one work once; nothing where they are too many to be named. */
function namesOf(sources: readonly Source[], { citations }: Context): readonly string[] {
  const works = [...new Set(sources.map(({ id }) => citations.work(id)))];
  return works.length > NAMED_SOURCES ? [] : works;
}

/** Corrections of places and of figures that are read although their sources bear no date: they may be later. */
export function undatedCorrections({ input: { dataset } }: View): number {
  const undated = new Set(dataset.sources.filter(({ published }) => published === null).map(({ id }) => id));
  return [...dataset.records, ...dataset.values].filter(({ vintage, source }) => vintage > 1 && undated.has(source))
    .length;
}

/** How the places that are read were seen in their sources. */
export function placesSeen({ input: { dataset } }: View): PlacesSeen {
  const places = dataset.records.filter(({ place }) => place.kind !== 'absent' && place.kind !== 'score');
  const of = (basis: string): number => places.filter(record => record.basis === basis).length;
  return {
    all: places.length,
    printed: of('printed'),
    listOrder: of('list-order'),
    priorColumn: of('prior-column'),
    statedUnchanged: of('stated-unchanged'),
    computed: of('computed'),
  };
}

/** Where the places that are read were seen: how many sources, and how many of them are not the publisher's own page. */
export function sourcesOfPlaces({ input: { dataset } }: View): ReadingFacts['sources'] {
  const seen = new Set(dataset.records.map(({ source }) => source));
  const sources = dataset.sources.filter(({ id }) => seen.has(id));
  return { all: sources.length, secondary: sources.filter(({ secondary }) => secondary).length };
}

const measuredOf = (known: readonly boolean[]): ReadingFacts['measured'] =>
  known.length > 0 && known.every(Boolean) ? 'all' : known.some(Boolean) ? 'some' : 'none';

/** What the sections on reading and method tell of what was read: nothing that these records do not bear out. */
export function readingFacts(context: Context): ReadingFacts {
  const { analysis, view, names, language } = context;
  const { report, edition, dataset } = view.input;
  const unsettled = unsettledReleases(view);
  const later = laterSources(view);
  const dense = dataset.rankings.filter(({ tieRule }) => tieRule === 'dense').map(({ id }) => names.rankingShort(id));
  return {
    cutOff: language.formats.date(edition.cutOff),
    top: report.topN,
    releases: releasesRead(view).length,
    unsettled: unsettled.map(names.releaseShort),
    laterSources: { count: later.length, works: namesOf(later, context) },
    undatedCorrections: undatedCorrections(view),
    places: placesSeen(view),
    sources: sourcesOfPlaces(view),
    shortNames: (context.prints('full-tables') || context.prints('method')) && calledShort(context).length > 0,
    components: releasesRead(view).some(({ ranking }) => view.ranking(ranking)?.dimensionOf !== undefined),
    otherField: releasesRead(view).some(release => {
      const before = view.before(release);
      return before.kind === 'release' && fieldChanged(view, release, before.release);
    }),
    measured: measuredOf(releasesRead(view).map(({ ranking }) => view.ranking(ranking)?.measured !== undefined)),
    themesApart: dataset.rankings.some(({ theme }) => theme !== undefined) ? THEMES_APART : null,
    figuresSince: analysis.profiles.some(({ unit }) =>
      dataset.indicators.some(({ id, measure }) => measure !== 'place' && view.values(id, unit).length > 0),
    )
      ? figuresSince(view.input)
      : null,
    clusters: dataset.units.some(({ kind }) => kind === 'cluster'),
    dense: dense.length === dataset.rankings.length ? 'all' : dense,
  };
}
