import { isOtherField } from '../../derive/field.ts';
import { rankingOf } from '../../derive/rows.ts';
import { previousOf } from '../../derive/sequence.ts';
import { n, top } from '../../expect/content.ts';
import { changedByCorrections } from '../changed-by-corrections.ts';
import { calledShort, firstYear, type Known, releasesOfRecords, unitsWithPages } from '../known.ts';
import { otherTitles } from '../other-titles.ts';
import type { Told } from './told.ts';

/** So many places lie between the median places of two themes that are told apart. */
const THEMES_APART = 5;

/** Who gives the titles on record that are told: the report's own title, and all others. */
const givers = ({ dataset, report, edition }: Known): readonly string[] => [
  ...otherTitles({ dataset, report }).map(each => each.report),
  ...dataset.honours
    .filter(({ title, edition: of }) => title === report.honours?.title && of === edition.ownRelease)
    .map(each => each.report),
];

/** Rules of reading and of the method that are of use only where the records have what they rule. */
export const rules = {
  shortNamesRule: known => {
    const isPart = (key: string): boolean => rankingOf(known.rows, key)?.dimensionOf !== undefined;
    return calledShort(known).length > 0 ? [{ components: releasesOfRecords(known).some(isPart) }] : [];
  },
  otherFieldRule: known => {
    const { rows } = known;
    const isOther = releasesOfRecords(known).some(key => {
      const before = previousOf(rows, key);
      return before !== null && isOtherField(rows, before, key);
    });
    return isOther ? [{}] : [];
  },
  clustersRule: ({ dataset }) => (dataset.units.some(({ kind }) => kind === 'cluster') ? [{}] : []),
  measuredRule: known => {
    const told = releasesOfRecords(known).map(key => rankingOf(known.rows, key)?.measured !== undefined);
    const isAny = told.includes(true);
    return [{ none: !isAny, some: isAny && told.includes(false) }];
  },
  themesRule: ({ dataset }) =>
    dataset.rankings.some(({ theme }) => theme !== undefined) ? [{ apart: [n(THEMES_APART)] }] : [],
  figuresRule: known => {
    const units = unitsWithPages(known);
    // A place in a part of an index stands beside no name.
    const places = known.dataset.indicators.filter(({ measure }) => measure === 'place').map(({ id }) => id);
    const isBeside = (indicator: string, unit: string): boolean => !places.includes(indicator) && units.includes(unit);
    return known.dataset.values.some(({ indicator, unit }) => isBeside(indicator, unit))
      ? [{ since: { as: [String(firstYear(known))] } }]
      : [];
  },
  /** Said where a figure of one sort, of the latest year of each who has a page, is of several years. */
  otherYears: known => {
    const pages = unitsWithPages(known);
    const isMixed = known.dataset.indicators.some(({ id, measure }) => {
      const latest = pages
        .map(unit => Math.max(...known.rows.figures(id, unit).keys()))
        .filter(year => Number.isFinite(year) && year >= firstYear(known));
      return measure !== 'place' && latest.some(year => year !== latest[0]);
    });
    return isMixed ? [{}] : [];
  },
  /** What must be said: only of what the edition has is it told that it comes first. */
  mandatory: ({ report, edition }) => [
    {
      result: report.ownRanking !== null,
      honours: report.honours !== null,
      basket: edition.basket.length > 0,
      top: edition.basket.length > 0 && [top(report.topN)],
      asked: edition.asks.length > 0,
      nothing:
        report.ownRanking === null && report.honours === null && edition.basket.length + edition.asks.length === 0,
    },
  ],
  /** An institute knows by which criteria it gives its own titles; of those of others there is no room in the records. */
  noCriteria: known => (givers(known).some(giver => giver !== known.report.id) ? [{}] : []),
  /** Of a result that another publishes, where the records have neither what it measures nor parts of it. */
  unmeasured: ({ dataset, report, language }) =>
    dataset.rankings.some(
      ({ id, measured, publisher }) =>
        id === report.ownRanking &&
        measured === undefined &&
        publisher[language] !== report.publisher[language] &&
        !dataset.rankings.some(({ dimensionOf }) => dimensionOf === id),
    )
      ? [{}]
      : [],
  sameQuestions: ({ compared, edition }) => (compared !== null && edition.correction === undefined ? [{}] : []),
  /** A result that another publishes has editions of its own, which are not the reports compared. */
  whoseReports: ({ dataset, report, facts, language, compared, edition }) =>
    compared === null || edition.correction !== undefined
      ? []
      : dataset.rankings.flatMap(({ id, publisher }) =>
          id === report.ownRanking && publisher[language] !== report.publisher[language]
            ? [{ ranking: [facts.ranking(id)] }]
            : [],
        ),
  onlyDifferences: known => {
    const { compared, edition } = known;
    return compared !== null && edition.correction !== undefined
      ? [{ listed: changedByCorrections(known).length > 0 }]
      : [];
  },
} satisfies Readonly<Record<string, Told>>;
