import * as fc from 'fast-check';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { type World, world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';

/** Five rankings, one release each, with what they are about; the last ranks units of one country alone. */
export interface ThemedTruth {
  readonly rankings: readonly ThemedRanking[];
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

const plan = fc.record({
  theme: fc.constantFrom(...THEMES, ...THEMES, null),
  order: fc.shuffledSubarray([...THEMED_UNITS], { minLength: 6 }),
  gaps: fc.array(fc.constantFrom(0, 1, 1, 1, 4, 9), { minLength: 6, maxLength: 6 }),
  depth: fc.constantFrom(0, 8, 40, 40, 40),
  noise: fc.constantFrom(null, null, null, 1, 3),
  stray: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
});

export const themedTruths: fc.Arbitrary<ThemedTruth> = fc
  .array(plan, { minLength: IDS.length, maxLength: IDS.length })
  .map(plans => ({
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

/** All of it on record, or the part that is kept. */
const recordsOf = ({ rankings }: ThemedTruth, whole: boolean): World =>
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
    THEMED_UNITS.reduce((so, unit) => so.city(unit, unit === ABROAD ? { country: 'FR' } : {}), world()),
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
