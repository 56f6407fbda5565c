import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import type { EditionDefinition, ReportDefinition, UnitNoun } from '../../records/report.ts';
import type { UnitKind } from '../../records/unit.ts';
import { firstDay, lastDay } from '../derive/days.ts';
import {
  countsFor,
  createRows,
  findRelease,
  isInCluster,
  isWholeList,
  type Rows,
  rowOf,
  spanOf,
  succeededBy,
} from '../derive/rows.ts';
import { knownBefore } from '../derive/sequence.ts';
import { createFacts, type Facts } from '../expect/facts.ts';
import { lexiconOf } from '../expect/lexicon-of.ts';
import { textIn } from '../expect/names.ts';
import { kindOf, nounIn } from '../expect/nouns.ts';
import type { Asked, Ledger, LedgerClaim } from '../ledger.ts';
import { remembered, rememberedOf } from '../remembered.ts';
import type { PlainNouns } from './nouns.ts';
import { bareOfSigns } from './slots.ts';

/** What is known when a plain sentence is read: the rows, the definition of the edition, the ledger, and how facts are told. */
export interface Known {
  readonly rows: Rows;
  readonly dataset: Dataset;
  readonly report: ReportDefinition;
  readonly edition: EditionDefinition;
  /** What the edition reads that this one is compared with; null where it is compared with none. */
  readonly compared: {
    readonly rows: Rows;
    readonly dataset: Dataset;
    readonly report: ReportDefinition;
    readonly edition: EditionDefinition;
  } | null;
  readonly claims: readonly LedgerClaim[];
  /** What that edition asked: everything, true or not. */
  readonly askedBefore: readonly Asked[];
  readonly language: LanguageId;
  readonly facts: Facts;
  readonly nouns: PlainNouns;
  /** What the report calls units of a kind. */
  readonly nounOf: (kind: UnitKind) => UnitNoun;
}

/** Null where the rows do not hold the definition of the edition that the ledger is of. */
export function createKnown(
  dataset: Dataset,
  ledger: Ledger,
  language: LanguageId,
  compared: Dataset | null = null,
): Known | null {
  const report = dataset.reports.find(({ id }) => id === ledger.report);
  const edition = report?.editions.find(({ id }) => id === ledger.edition);
  if (!report || !edition) return null;
  const lexicon = lexiconOf(language);
  const facts = createFacts(namedIn(dataset, compared), ledger, lexicon);
  const otherReport = compared?.reports.find(({ id }) => id === ledger.report);
  const other = otherReport?.editions[0];
  const { all, names, adjective } = report.focus;
  const nouns: PlainNouns = {
    unit: nounIn(report, kindOf(report, dataset), lexicon),
    cluster: nounIn(report, 'cluster', lexicon),
    ranking: nounIn(report, 'ranking', lexicon),
    focus: { name: names[language] ?? '', adjective: adjective?.[language] ?? null, ...(all ? { all } : {}) },
  };
  return {
    rows: createRows(dataset),
    dataset,
    report,
    edition,
    compared:
      compared && otherReport && other
        ? { rows: createRows(compared), dataset: compared, report: otherReport, edition: other }
        : null,
    claims: ledger.claims,
    askedBefore: [...(ledger.comparison?.claims ?? []), ...(ledger.comparison?.untrue ?? [])],
    language,
    facts,
    nounOf: kind => nounIn(report, kind, lexicon),
    nouns,
  };
}

const NAMED = new WeakMap<Dataset, WeakMap<Dataset, Dataset>>();

/** What is read, with the rankings and releases beside it that only the edition compared with reads: these have names too. */
export function namedIn(dataset: Dataset, compared: Dataset | null): Dataset {
  if (compared === null) return dataset;
  const ofDataset = NAMED.get(dataset) ?? new WeakMap<Dataset, Dataset>();
  NAMED.set(dataset, ofDataset);
  const made = ofDataset.get(compared) ?? {
    ...dataset,
    rankings: [
      ...dataset.rankings,
      ...compared.rankings.filter(one => dataset.rankings.every(({ id }) => id !== one.id)),
    ],
    releases: [
      ...dataset.releases,
      ...compared.releases.filter(one =>
        dataset.releases.every(({ ranking, id }) => ranking !== one.ranking || id !== one.id),
      ),
    ],
  };
  ofDataset.set(compared, made);
  return made;
}

/** The sections that the definition names, for the edition or for all; none where it has every usual one as it is. */
export const sectionsNamed = ({ report, edition }: Pick<Known, 'report' | 'edition'>) =>
  edition.sections ?? report.sections ?? [];

/** The units that the definition names for a page each; null where it leaves that to the title. */
function unitsNamed(known: Pick<Known, 'report' | 'edition'>): readonly string[] | null {
  const chosen = sectionsNamed(known).find(({ id }) => id === 'profiles');
  return (chosen && 'units' in chosen && chosen.units) || null;
}

/** The title whose holders have a page each; null where the definition names the units. */
export const titleOfPages = (known: Pick<Known, 'report' | 'edition'>): string | null =>
  unitsNamed(known) === null ? (known.report.honours?.title ?? null) : null;

/** The units that have a page each, in their order: those that hold the title, as its list has them, or those that the definition names. */
export function unitsWithPages({ dataset, report, edition }: Known): readonly string[] {
  const chosen = unitsNamed({ report, edition });
  if (chosen !== null) return chosen;
  const own = dataset.honours
    .filter(({ title, edition: of }) => title === report.honours?.title && of === edition.ownRelease)
    .toSorted((a, b) => a.order - b.order);
  return [...new Set(own.map(({ unit }) => unit))];
}

/** So many years before that of the edition a figure beside a name lies at the most, where the definition does not say. */
const YEARS_BACK = 2;

/** The first year of which a figure may stand beside a name. */
export function firstYear(known: Pick<Known, 'report' | 'edition'>): number {
  const chosen = sectionsNamed(known).find(({ id }) => id === 'profiles');
  return known.edition.year - ((chosen && 'years' in chosen && chosen.years) || YEARS_BACK);
}

/** Keys of the releases that are read. */
export const readReleases = ({ dataset }: Known): readonly string[] =>
  dataset.releases.filter(({ state }) => state === 'published').map(({ ranking, id }) => `${ranking}/${id}`);

/** Those of them of which a record is read. */
export const releasesOfRecords = (known: Known): readonly string[] => {
  const told = new Set(known.dataset.records.map(({ ranking, release }) => `${ranking}/${release}`));
  return readReleases(known).filter(key => told.has(key));
};

/** Releases of which no date on record settles that they came out by the cut-off; a part came out with its whole. */
export const unsettled = rememberedOf((known: Known): readonly string[] =>
  releasesOfRecords(known).filter(key => {
    const [ranking = '', id = ''] = key.split('/');
    const whole = `${known.rows.ranking(ranking)?.dimensionOf}/${id}`;
    const date = (findRelease(known.rows, key)?.released ?? known.rows.step(whole)?.released)?.value.date;
    return date === undefined || lastDay(date) > known.edition.cutOff;
  }),
);

/** Whether a release of the same ranking comes after another: by what it follows, by its date, or by the year of its label. */
export function isLater({ rows }: Known, other: string, key: string): boolean {
  if (other === key || other.split('/')[0] !== key.split('/')[0]) return false;
  const [one, two] = [findRelease(rows, other), findRelease(rows, key)];
  if (knownBefore(rows, other).includes(key)) return true;
  if (knownBefore(rows, key).includes(other)) return false;
  const [then, now] = [two?.released?.value, one?.released?.value];
  // Out "by" a day is out on it at the latest.
  if (now?.precision === 'on' && then && lastDay(then.date) < firstDay(now.date)) return true;
  if (then?.precision === 'on' && now && lastDay(now.date) < firstDay(then.date)) return false;
  const years = (one?.labelYear?.value ?? 0) - (two?.labelYear?.value ?? 0);
  if (years !== 0) return years > 0;
  return now !== undefined && (then === undefined || firstDay(now.date) > firstDay(then.date));
}

/** The releases of a ranking after one that records are read of, the latest last. */
export const laterThan = (known: Known, key: string): readonly string[] =>
  known.rows
    .releasesOf(key.split('/')[0] ?? '')
    .map(({ ranking, id }) => `${ranking}/${id}`)
    .filter(other => known.rows.list(other).rows.length > 0 && isLater(known, other, key))
    .sort((a, b) => (isLater(known, a, b) ? 1 : -1));

/** The rankings of which a record is read and that are called by another name than their own. */
export const calledShort = ({ dataset, language }: Known): Dataset['rankings'] =>
  dataset.rankings.filter(
    ({ id, dimensionOf, names, shortNames }) =>
      dimensionOf === undefined &&
      dataset.records.some(({ ranking }) => ranking === id) &&
      textIn(names, language) !== textIn(shortNames, language),
  );

/** Every source that something names, anywhere in what is given. */
export function sourcesNamed(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'source' && typeof part === 'string' ? [part] : sourcesNamed(part),
  );
}

/** Sources of what is read that bear a date after the cut-off. */
export const laterSources = rememberedOf(({ dataset, edition }: Known): Dataset['sources'] => {
  const { sources, statements: _, reports: __, ...evidence } = dataset;
  const named = new Set(sourcesNamed([evidence, edition.event]));
  return sources.filter(
    ({ id, published }) => named.has(id) && published !== null && firstDay(published) > edition.cutOff,
  );
});

/** So many of them are named at the most, by publisher, title and edition. */
const NAMED_SOURCES = 3;

/** These sources by name, one work once, bare of signs; null where they are too many to be named. */
export function namesOfLater(known: Known): string | null {
  const works = laterSources(known).map(({ publisher, title, edition }) =>
    bareOfSigns([publisher, title, edition].map(names => names?.[known.language] ?? '').join(' ')),
  );
  const once = [...new Set(works)];
  return once.length === 0 || once.length > NAMED_SOURCES ? null : once.join(' ');
}

/**
 * Whether all that came out after the cut-off for certain are corrections that the definition of the edition names: no
 * release, and no other printing of a place or a figure.
 */
export function readsNothingElseLater(known: Known): boolean {
  const { rows, dataset, edition } = known;
  const isLate = (date: string | null | undefined): boolean =>
    typeof date === 'string' && firstDay(date) > edition.cutOff;
  const dates = new Map(dataset.sources.map(({ id, published }) => [id, published]));
  const named = new Set<string>(edition.correction?.vintages ?? []);
  const again = [
    ...dataset.records.map(each => ({ ...each, key: `${each.ranking}/${each.release}/${each.unit}@${each.vintage}` })),
    ...dataset.values.map(each => ({ ...each, key: `${each.indicator}/${each.unit}/${each.year}@${each.vintage}` })),
  ].filter(({ vintage, source }) => vintage > 1 && isLate(dates.get(source)));
  return (
    again.every(({ key }) => named.has(key)) &&
    readReleases(known).every(key => !isLate(findRelease(rows, key)?.released?.value.date))
  );
}

/** Places and figures that were given again, by a source of which no date tells when. */
export function undatedCorrections({ dataset: { records, values, sources } }: Known): number {
  const dated = new Map(sources.map(({ id, published }) => [id, published !== null]));
  const again = [...records, ...values].filter(({ vintage }) => vintage !== 1);
  return again.filter(({ source }) => dated.get(source) === false).length;
}

/** Whether a release gives the unit a place of its own: a rank, a band or a tier. */
export const isPlaced = ({ rows }: Known, unit: string, key: string): boolean =>
  spanOf(rows, unit, key) !== null || rowOf(rows, unit, key)?.place.kind === 'tier';

/** The list of a dimension is part of a ranking, and one by itself only where the definition of the edition asks for it. */
function isRanking({ rows, report, edition }: Known, ranking: string): boolean {
  const asked = [...edition.basket.map(key => key.split('/')[0]), ...edition.histories.map(each => each.ranking)];
  return rows.ranking(ranking)?.dimensionOf === undefined || report.ownRanking === ranking || asked.includes(ranking);
}

/** Whether a unit has a tier in a ranking that is counted: what is counted is then no longer places alone. */
export const hasTier = (known: Known, unit: string): boolean =>
  readReleases(known).some(
    key => isRanking(known, key.split('/')[0] ?? '') && rowOf(known.rows, unit, key)?.place.kind === 'tier',
  );

/** In how many rankings a unit has a place, or a tier, in whichever release. */
export const rankingsOf = (known: Known, unit: string): number => rankingCounts(known)(unit);

const rankingCounts = rememberedOf((known: Known) =>
  remembered(
    unit =>
      new Set(
        readReleases(known)
          .filter(key => isPlaced(known, unit, key))
          .map(key => key.split('/')[0] ?? '')
          .filter(ranking => isRanking(known, ranking)),
      ).size,
  ),
);

/** Of the releases counted over, those that tell no place of a unit and are silent on why: a whole list is not. */
export const silentOn = ({ rows, edition }: Known, unit: string): readonly string[] =>
  edition.basket.filter(key => {
    return rowOf(rows, unit, key) === null && !isInCluster(rows, unit, key) && !isWholeList(rows, key);
  });

/** The clusters, whom it became part of or was formed from, or the city it stands for, that hold the place of a unit in a release. */
export function holdersOfPlace({ rows, dataset }: Known, unit: string, key: string): readonly string[] {
  if (!isInCluster(rows, unit, key)) return [];
  const own = [...succeededBy(rows.unit, unit), countsFor(rows, unit)];
  return dataset.units
    .filter(
      ({ id, members }) => members.includes(unit) || succeededBy(rows.unit, id).includes(unit) || own.includes(id),
    )
    .map(({ id }) => id)
    .filter(id => (rows.list(key).byUnit.get(id)?.place.kind ?? 'absent') !== 'absent');
}
