import { top } from '../../expect/content.ts';
import { hasTier, isLater, readReleases } from '../known.ts';
import { type Told, unitsOf } from './told.ts';

/** The name of an indicator at the head of a line, where a letter may be a capital. */
const indicatorAs = (name: string): readonly string[] => [name, `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`];

/** Titles of charts and captions of tables. */
export const titles = {
  trackedCaption: () => [{}],
  editionsCaption: ({ report }) => (report.ownRanking ? [{}] : []),
  correctionsCaption: ({ edition }) => (edition.correction ? [{}] : []),
  leagueCaption: known => readReleases(known).map(key => ({ release: known.facts.release(key) })),
  fullCaption: ({ dataset, facts }) =>
    dataset.rankings.map(({ id }) => ({
      ranking: [facts.ranking(id)],
      tiers: () => dataset.records.some(({ ranking, place }) => ranking === id && place.kind === 'tier'),
    })),
  matrixCaption: () => [
    { focus: ['focus:'], whoever: false },
    { focus: false, whoever: true },
  ],
  scoresTitle: ({ report, edition, facts }) => [
    { release: facts.release(`${report.ownRanking}/${edition.ownRelease}`) },
  ],
  countsTitle: ({ report }) => [{ top: [top(report.topN)] }],
  standingsCaption: known =>
    unitsOf(known).map(unit => ({ unit: [known.facts.unit(unit)], tiers: () => hasTier(known, unit) })),
  // From the oldest to the newest, in whatever order they are named.
  historyTitle: known =>
    known.edition.histories.map(({ ranking, releases }) => {
      const drawn = known.rows
        .releasesOf(ranking)
        .filter(({ id }) => releases.includes(id))
        .map(({ id }) => `${ranking}/${id}`)
        .toSorted((a, b) => (isLater(known, a, b) ? 1 : -1));
      return {
        ranking: [known.facts.ranking(ranking)],
        first: [known.facts.label(drawn[0] ?? '')],
        last: [known.facts.label(drawn.at(-1) ?? '')],
      };
    }),
  coursesTitle: known => unitsOf(known).map(unit => ({ unit: [known.facts.unit(unit)] })),
  besideTitle: known => unitsOf(known).map(unit => ({ unit: [known.facts.unit(unit)] })),
  mapTitle: () => [{}],
  valuesTitle: ({ dataset, language }) =>
    dataset.indicators.map(({ names }) => ({ indicator: { as: indicatorAs(names[language] ?? '') } })),
  intervalsTitle: known => readReleases(known).map(key => ({ release: known.facts.release(key) })),
  profilesCaption: () => [{}],
  withheldCaption: () => [{}],
  moversTitle: () => [{}],
  flowTitle: () => [{}],
  shortNamesCaption: () => [{}],
  comparedDataCaption: () => [{}],
  comparedNamesCaption: () => [{}],
  comparedDefinitionsCaption: () => [{}],
  comparedResultsCaption: () => [{}],
  changedCaption: () => [{}],
} satisfies Readonly<Record<string, Told>>;
