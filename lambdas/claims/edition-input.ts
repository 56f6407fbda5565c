import {
  type Contents,
  editionWithContents,
  fontsCarried,
  picturesCarried,
  WITHOUT,
  withContents,
} from '../records/contents.ts';
import type { Dataset } from '../records/dataset.ts';
import { valueKey } from '../records/indicator.ts';
import { earliestDay, latestDay } from '../records/partial-date.ts';
import { type RankingRecord, recordKey } from '../records/record.ts';
import { type PartialDate, type Release, type ReleaseKey, releaseKey } from '../records/release.ts';
import type { EditionDefinition, ReportDefinition } from '../records/report.ts';
import { refuse } from '../refusals/refusal.ts';
import { referencedSources, referencedUnits } from './references.ts';

/** Everything one edition may read, and nothing else: the same question over the same records is the same value. */
export interface EditionInput {
  readonly format: 1;
  readonly report: ReportDefinition;
  readonly edition: EditionDefinition;
  readonly dataset: Dataset;
  /** Bytes of its pictures in base 64, by their hash. Absent: it has none. */
  readonly pictures?: Contents;
  /** Bytes of its own fonts in base 64, by their hash. Absent: it has none. */
  readonly fonts?: Contents;
  /** What the edition that this one is compared with reads. Absent: it is compared with none, or that has no record. */
  readonly compared?: EditionInput;
}

/**
 * Takes what an edition may read out of everything stored.
 *
 * @throws UnknownReport, UnknownEdition; NoRecords when the release that the edition reports has no record.
 */
export function selectInput(dataset: Dataset, reportId: string, editionId: string): EditionInput {
  const report = dataset.reports.find(({ id }) => id === reportId);
  if (!report) throw refuse('unknownReport', { report: reportId, known: dataset.reports.map(({ id }) => id) });
  const edition = report.editions.find(({ id }) => id === editionId);
  if (!edition)
    throw refuse('unknownEdition', {
      report: reportId,
      edition: editionId,
      known: report.editions.map(({ id }) => id),
    });

  const releases = readableReleases(dataset, report, edition);
  const keys = new Set(releases.map(releaseKey));
  const published = new Map(dataset.sources.map(source => [source.id, source.published]));
  const records = dataset.records.filter(
    record => keys.has(`${record.ranking}/${record.release}`) && !correctedLater(record, published, edition),
  );
  const own = `${report.ownRanking}/${edition.ownRelease}`;
  const reported = report.ownRanking
    ? records.some(record => `${record.ranking}/${record.release}` === own)
    : records.length > 0;
  if (!reported)
    throw refuse('noRecords', { report: reportId, edition: editionId, release: report.ownRanking ? own : null });

  const ranked = new Set(releases.map(({ ranking }) => ranking));
  const rankings = dataset.rankings.filter(({ id }) => ranked.has(id) || mentions(dataset, edition, id));
  const honourEditions = new Set([edition.ownRelease, ...edition.ownHistory]);
  const honours = dataset.honours.filter(
    honour => honour.report === report.honours?.report && honourEditions.has(honour.edition),
  );
  const values = dataset.values.filter(value => {
    if (!edition.indicators.includes(value.indicator) || value.year > edition.year) return false;
    const date = published.get(value.source);
    if (edition.correction?.vintages.includes(valueKey(value))) return true;
    return !date || latestDay(date) <= edition.cutOff;
  });
  const indicators = dataset.indicators.filter(({ id }) => edition.indicators.includes(id));
  const groups = dataset.groups.filter(
    ({ id }) => mentions(dataset, edition, id) || report.focus.groups?.includes(id) === true,
  );

  const core = { groups, rankings, releases, records, indicators, values, honours, statements: dataset.statements };
  const unitIds = new Set([...referencedUnits(core, edition, dataset), ...(report.client ? [report.client] : [])]);
  const units = dataset.units.filter(({ id }) => unitIds.has(id));
  const sourceIds = referencedSources({ ...core, units }, edition);
  const sources = dataset.sources.filter(({ id }) => sourceIds.has(id));
  const whole: ReportDefinition = { ...report, editions: [edition] };
  const pictures = picturesCarried(whole);
  const fonts = fontsCarried(whole);
  const only = withContents(whole, WITHOUT);
  return {
    format: 1,
    report: only,
    edition: editionWithContents(edition, WITHOUT),
    dataset: { ...core, units, sources, reports: [only] },
    ...(Object.keys(pictures).length > 0 && { pictures }),
    ...(Object.keys(fonts).length > 0 && { fonts }),
  };
}

/**
 * The cut-off: what was certainly released by then is read; what was certainly released later never is; what cannot be
 * told from its date is read only if the definition names it. A place in the sequence without a release is a fact
 * about its neighbours and is kept where a release that is read follows it, or
 * another such place that is kept does. The release of a dimension is a part of that
 * of the whole: it is named with it, and came out with it where no date of its own is on record.
 */
function readableReleases(
  { releases: all, rankings }: Dataset,
  report: ReportDefinition,
  edition: EditionDefinition,
): readonly Release[] {
  const named = new Set<ReleaseKey>([
    ...edition.basket,
    ...edition.alsoReads,
    ...(report.ownRanking ? [edition.ownRelease, ...edition.ownHistory].map(id => `${report.ownRanking}/${id}`) : []),
    ...edition.histories.flatMap(({ ranking, releases }) => releases.map(id => `${ranking}/${id}`)),
  ]);
  const wholes = new Map(rankings.map(({ id, dimensionOf }) => [id, dimensionOf]));
  const byKey = new Map(all.map(release => [releaseKey(release), release]));
  const wholeOf = ({ ranking, id }: Release): Release | undefined => byKey.get(`${wholes.get(ranking)}/${id}`);
  const readable = all.filter(release => {
    if (release.state !== 'published') return false;
    const whole = wholeOf(release);
    const released = (release.released ?? whole?.released)?.value;
    if (released && latestDay(released.date) <= edition.cutOff) return true;
    if (released?.precision === 'on' && earliestDay(released.date) > edition.cutOff) return false;
    return named.has(releaseKey(release)) || (whole !== undefined && named.has(releaseKey(whole)));
  });
  const read = new Set(readable);
  for (const release of readable)
    for (let at = stepBack(byKey, release); at?.state === 'not-published' && !read.has(at); at = stepBack(byKey, at))
      read.add(at);
  return all.filter(release => read.has(release));
}

/** What the stored sequence has before a release; undefined where it tells nothing that is on record. */
const stepBack = (byKey: ReadonlyMap<ReleaseKey, Release>, { ranking, previous }: Release): Release | undefined =>
  previous && 'release' in previous.value ? byKey.get(`${ranking}/${previous.value.release}`) : undefined;

/** A correction that came out after the cut-off, or may have by its date: the edition reads the place as it stood before, unless it re-issues for it. */
function correctedLater(
  record: RankingRecord,
  published: ReadonlyMap<string, PartialDate | null>,
  edition: EditionDefinition,
): boolean {
  if (record.vintage <= 1) return false;
  const date = published.get(record.source);
  const read = edition.correction?.vintages.includes(recordKey(record)) ?? false;
  return !read && typeof date === 'string' && latestDay(date) > edition.cutOff;
}

/** Whether a claim that somebody asks for or states names this id anywhere. */
function mentions(dataset: Dataset, edition: EditionDefinition, id: string): boolean {
  const queries = [...edition.asks, ...dataset.statements.map(({ claim }) => claim)];
  return queries.some(query => Object.values(query).some(value => value === id || String(value).startsWith(`${id}/`)));
}
