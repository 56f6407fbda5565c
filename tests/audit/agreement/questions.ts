import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { comparisonQuestions, GROUP } from '../../claims/properties/comparisons-really.ts';
import { questions } from '../../claims/properties/questions.ts';
import { type Reality, realityOf } from '../../claims/properties/reality.ts';
import { CITIES, type Truth } from '../../claims/properties/truth.ts';
import { EDITIONS, INDICATORS, MIXED, TITLES, YEARS } from './worlds.ts';

/** Every question that a rich world can be asked: of places, and of all else that is on record. */
export function allQuestions(truth: Truth, dataset: Dataset): readonly Query[] {
  const real = realityOf(truth);
  return [
    ...questions(real),
    ...comparisonQuestions(real),
    ...real.published.flatMap(({ key }) => scoreQuestions(real, key)),
    ...figureQuestions(),
    ...honourQuestions(),
    ...dataset.rankings.map(({ id }): Query => ({ kind: 'discontinued', ranking: id })),
  ];
}

/** What is told of a course of releases, asked against their order. */
export function backwardQuestions(real: Reality, newest: string): readonly Query[] {
  const oldest = real.upTo(newest)[0]?.key ?? newest;
  return [
    ...[1, 2, 3].map((top): Query => ({ kind: 'seatsOver', releases: [newest, oldest], top, group: GROUP.id })),
    ...real.units.map((unit): Query => ({ kind: 'placeRange', unit, since: newest, release: oldest })),
  ];
}

/** The same question with something asserted that may be so or not. */
export function assertedIn(form: Query): readonly Query[] {
  switch (form.kind) {
    case 'themes':
      return ['science', '金融'].flatMap(theme => [
        { ...form, best: theme },
        { ...form, lowest: theme },
      ]);
    case 'orderInBoth':
      return [true, false].map(same => ({ ...form, same }));
    case 'orderAgreement':
      return ['1', '0', '-1'].map(tau => ({ ...form, tau }));
    case 'standingAcross':
      return [[], form.others.slice(0, 1)].map(ahead => ({ ...form, ahead }));
    default:
      return [];
  }
}

const scoreQuestions = (real: Reality, release: string): readonly Query[] => [
  ...[3, 4, 5].flatMap((top): readonly Query[] => [
    { kind: 'fieldSpread', release, top },
    { kind: 'fieldSpread', release, from: 2, top },
    { kind: 'fieldSpread', release, top, spread: '1' },
    { kind: 'topShare', release, top },
    { kind: 'topShare', release, top, group: GROUP.id, count: 2, of: top },
    { kind: 'topShare', release, top, group: MIXED.id },
    { kind: 'fieldAverage', release, top, statistic: 'mean' },
    { kind: 'fieldAverage', release, top, statistic: 'median' },
    { kind: 'fieldAverage', release, top, statistic: 'median', value: '46.5' },
  ]),
  { kind: 'breadth', release, up: 2 },
  { kind: 'publishedBreadth', release },
  { kind: 'publishedBreadth', release, up: 2 },
  { kind: 'coverage', release, universe: 6 },
  ...real.units.flatMap((unit): readonly Query[] => [
    { kind: 'revision', unit, release },
    { kind: 'score', unit, release },
    { kind: 'score', unit, release, score: '46.5' },
    { kind: 'removed', unit, release },
    { kind: 'succession', unit, release },
    { kind: 'placeAmong', unit, release, group: 'all' },
    { kind: 'placeAmong', unit, release, group: MIXED.id },
    { kind: 'worstSince', unit, release, since: real.release(release).year - 2 },
    { kind: 'band', unit, release, band: '4-6' },
    ...real.units
      .filter(other => other !== unit)
      .flatMap((other): readonly Query[] => [
        { kind: 'scoreGap', unit, other, release },
        { kind: 'scoreGap', unit, other, release, gap: '1' },
        { kind: 'withinNoise', unit, other, release },
        { kind: 'gapChange', unit, other, release },
        { kind: 'gapChange', unit, other, release, direction: 'widened' },
        { kind: 'intervalsOverlap', unit, other, release },
      ]),
  ]),
];

const figureQuestions = (): readonly Query[] =>
  INDICATORS.flatMap(({ id: indicator }) =>
    CITIES.flatMap((unit): readonly Query[] => [
      { kind: 'trend', unit, indicator, direction: 'up', since: 2020 },
      { kind: 'trend', unit, indicator, direction: 'down', since: 2019, until: 2021 },
      { kind: 'valueChange', unit, indicator, from: 2020, to: 2022 },
      { kind: 'valueChange', unit, indicator, from: 2018, to: 2021, decimals: 3 },
      { kind: 'valueChange', unit, indicator, from: 2021, to: 2022, change: '50' },
      { kind: 'growthRate', unit, indicator, from: 2018, to: 2022 },
      { kind: 'growthRate', unit, indicator, from: 2018, to: 2021, rate: '26.0' },
      ...YEARS.slice(-2).flatMap((year): readonly Query[] => [
        { kind: 'threshold', unit, indicator, year, above: '4' },
        { kind: 'threshold', unit, indicator, year, above: '6', first: true },
        { kind: 'topsGroup', unit, indicator, year, group: GROUP.id },
        { kind: 'topsGroup', unit, indicator, year, group: 'all' },
      ]),
    ]),
  );

const honourQuestions = (): readonly Query[] =>
  TITLES.flatMap((title): readonly Query[] => [
    ...EDITIONS.flatMap((edition): readonly Query[] => [
      { kind: 'honoured', report: 'report', edition, title },
      { kind: 'honoured', report: 'report', edition, title, units: ['a', 'b'] },
      { kind: 'honoured', report: 'report', edition, title, count: 3 },
    ]),
    ...EDITIONS.flatMap(edition =>
      EDITIONS.map((previous): Query => ({ kind: 'honoursChange', report: 'report', edition, previous, title })),
    ),
  ]);
