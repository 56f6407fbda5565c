import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import type { Reality } from './reality.ts';

const TOPS = [1, 2, 3, 4];

/** Every question that a random world can be asked, with and without what somebody might assert. */
export const questions = (real: Reality): readonly Query[] => [
  ...real.published.flatMap(({ key, year }) => [
    { kind: 'biggestMove' as const, release: key, direction: 'up' as const },
    { kind: 'biggestMove' as const, release: key, direction: 'down' as const },
    ...real.units.flatMap(unit => ofUnit(real, unit, key, year)),
  ]),
  ...real.units.flatMap(unit => counts(real, unit)),
];

function ofUnit(real: Reality, unit: string, release: string, year: number): readonly Query[] {
  const at = { unit, release };
  const last = real.upTo(release).map(({ key }) => key);
  return [
    { kind: 'leader', ...at },
    { kind: 'position', ...at },
    { kind: 'position', ...at, rank: 2 },
    { kind: 'jointPosition', ...at },
    { kind: 'jointPosition', ...at, rank: 1 },
    { kind: 'clusterPlace', ...at },
    { kind: 'clusterPlace', ...at, rank: 2 },
    { kind: 'topPercent', ...at, percent: 50 },
    { kind: 'topPercent', ...at, percent: 20 },
    { kind: 'leadStreak', ...at },
    ...[2, 3].flatMap((count): readonly Query[] => [
      { kind: 'leadStreak', ...at, count },
      { kind: 'leadStreak', ...at, count, since: year - count + 1 },
      { kind: 'topStreak', ...at, top: 3, count },
    ]),
    { kind: 'leadStreak', ...at, since: year - 1 },
    { kind: 'leadYears', ...at },
    { kind: 'leadYears', ...at, years: 2 },
    { kind: 'held', ...at },
    { kind: 'sharing', ...at },
    { kind: 'moved', ...at },
    { kind: 'moved', ...at, places: 1 },
    { kind: 'newToRanking', ...at },
    { kind: 'bestRank', ...at },
    ...real.units.filter(other => other !== unit).map((other): Query => ({ kind: 'overtook', ...at, others: [other] })),
    ...real.units
      .filter(other => other !== unit)
      .map((other): Query => ({ kind: 'overtaken', ...at, others: [other] })),
    { kind: 'overtook', ...at, others: ['a', 'b'], rank: 1 },
    { kind: 'overtaken', ...at, others: ['a', 'b'] },
    ...TOPS.flatMap((top): readonly Query[] => [
      { kind: 'topStreak', ...at, top },
      { kind: 'enteredTop', ...at, top },
      { kind: 'firstEntry', ...at, top },
      { kind: 'returnedToTop', ...at, top },
      { kind: 'leftTop', ...at, top },
      ...(last.length > 2 ? [{ kind: 'topEditions' as const, unit, top, releases: last.slice(-3) }] : []),
    ]),
    ...(last.length > 1 ? [{ kind: 'ledEditions' as const, unit, releases: last.slice(-2) }] : []),
    ...(last.length > 1
      ? [
          { kind: 'timesLed' as const, unit, releases: last.slice(-3) },
          { kind: 'timesLed' as const, unit, releases: last.slice(-3), count: 1 },
        ]
      : []),
    ...(last.length > 2 ? [{ kind: 'timesLed' as const, unit, releases: [last[0] ?? '', release] }] : []),
  ];
}

/** Counts over the latest release of each ranking. */
function counts(real: Reality, unit: string): readonly Query[] {
  const latest = new Map(real.published.map(({ key }) => [key.split('/')[0], key]));
  const basket = [...latest.values()];
  if (basket.length < 2) return [];
  const known: readonly Query[] = [
    { kind: 'placesKnown', unit, basket },
    { kind: 'placesKnown', unit, basket, count: 1 },
  ];
  const counted = TOPS.flatMap((top): readonly Query[] => [
    { kind: 'topCount', unit, top, basket },
    { kind: 'topCount', unit, top, basket, count: 1 },
    { kind: 'topCountAtLeast', unit, top, basket },
  ]);
  return [...known, ...counted];
}
