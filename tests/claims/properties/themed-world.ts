import * as fc from 'fast-check';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { type World, world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';

/** Five rankings, one release each, with what they are about; the last ranks units of one country alone. */
export interface ThemedTruth {
  readonly rankings: readonly ThemedRanking[];
  /** The units of two long lists, one by one from the first place on. */
  readonly long: readonly (readonly string[])[];
}

interface ThemedRanking {
  readonly id: string;
  readonly theme: readonly [en: string, zh: string] | null;
  /** Every place, by unit. */
  readonly ranks: Readonly<Record<string, number>>;
  readonly kept: {
    readonly depth: number;
    readonly noise: number | null;
    /** Of each unit below that depth, whether its place is on record all the same. */
    readonly stray: readonly boolean[];
  };
}

const THEMED_UNITS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const ABROAD = 'f';
const IDS = ['r1', 'r2', 'r3', 'r4', 'home'] as const;
const THEMES = [
  ['science', '科学'],
  ['finance', '金融'],
] as const;
const BASKET = IDS.map(id => `${id}/2022`);
const LONG_IDS = ['long1', 'long2'] as const;
/** With one missing from a list to a depth, still as many as have to be in both for their order to be compared, or one fewer. */
const LONG_UNITS = [...THEMED_UNITS, 'g', 'h', 'i', 'j', 'k'] as const;

const plan = fc.record({
  theme: fc.constantFrom(...THEMES, ...THEMES, null),
  order: fc.shuffledSubarray([...THEMED_UNITS], { minLength: 6 }),
  gaps: fc.array(fc.constantFrom(0, 1, 1, 1, 4, 9), { minLength: 6, maxLength: 6 }),
  depth: fc.constantFrom(0, 8, 40, 40, 40),
  noise: fc.constantFrom(null, null, null, 1, 3),
  stray: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
});

const longOrder = fc.shuffledSubarray([...LONG_UNITS], { minLength: LONG_UNITS.length });

export const themedTruths: fc.Arbitrary<ThemedTruth> = fc
  .tuple(fc.array(plan, { minLength: IDS.length, maxLength: IDS.length }), fc.tuple(longOrder, longOrder))
  .map(([plans, long]) => ({
    long,
    rankings: plans.map(({ theme, order, gaps, depth, noise, stray }, index) => {
      const id = IDS[index] ?? '';
      let rank = 1;
      const ranks = order
        .filter(unit => id !== 'home' || unit !== ABROAD)
        .map((unit, at) => {
          if (at > 0) rank += gaps[at] ?? 1;
          return [unit, rank] as const;
        });
      return { id, theme, ranks: Object.fromEntries(ranks), kept: { depth, noise, stray } };
    }),
  }));

/** The long lists: of each the last place is not on record where only a part is kept. */
const withLongLists = (records: World, { long }: ThemedTruth, whole: boolean): World =>
  long.reduce(
    (so, order, at) =>
      so.ranking(LONG_IDS[at] ?? '', {
        releases: [
          {
            id: '2022',
            places: Object.fromEntries<PlaceText>(
              (whole ? order : order.slice(0, -1)).map((unit, index) => [unit, index + 1]),
            ),
          },
        ],
      }),
    records,
  );

/** All of it on record, or the part that is kept. */
const recordsOf = (truth: ThemedTruth, whole: boolean): World =>
  withLongLists(themedRecords(truth, whole), truth, whole);

const themedRecords = ({ rankings }: ThemedTruth, whole: boolean): World =>
  rankings.reduce(
    (so, { id, theme, ranks, kept }) => {
      const depth = whole ? 99 : kept.depth;
      const places = Object.entries(ranks).filter(([, rank], index) => rank <= depth || kept.stray[index] === true);
      return so.ranking(id, {
        ...(theme ? { theme } : {}),
        releases: [
          {
            id: '2022',
            ...(depth > 0 ? { listedTo: depth } : {}),
            ...(kept.noise === null ? {} : { noisePlaces: kept.noise }),
            places: Object.fromEntries<PlaceText>(places),
          },
        ],
      });
    },
    LONG_UNITS.reduce((so, unit) => so.city(unit, unit === ABROAD ? { country: 'FR' } : {}), world()),
  );

export const wholeThemes = (truth: ThemedTruth): World => recordsOf(truth, true);
export const partOfThemes = (truth: ThemedTruth): World => recordsOf(truth, false);

export const themedQuestions = (): readonly Query[] => [
  ...IDS.slice(0, 4).flatMap((id): readonly Query[] => [
    { kind: 'orderInBoth', release: `${id}/2022`, domestic: 'home/2022' },
    { kind: 'orderInBoth', release: 'home/2022', domestic: `${id}/2022` },
  ]),
  ...THEMED_UNITS.flatMap((unit): readonly Query[] => [
    { kind: 'themes', unit, basket: BASKET },
    { kind: 'themes', unit, basket: BASKET.slice(0, 4) },
    { kind: 'standingAcross', unit, others: THEMED_UNITS.filter(other => other !== unit), basket: BASKET },
    ...THEMED_UNITS.map((other): Query => ({ kind: 'standingAcross', unit, others: [other], basket: BASKET.slice(1) })),
  ]),
];

/** How far the long lists agree: a question of what is on record, not of all that is so. */
export const agreementQuestions = (): readonly Query[] => {
  const [release, against] = LONG_IDS.map(id => `${id}/2022`);
  if (release === undefined || against === undefined) return [];
  return [
    { kind: 'orderAgreement', release, against },
    { kind: 'orderAgreement', release: against, against: release },
    { kind: 'orderAgreement', release, against: 'home/2022' },
  ];
};
