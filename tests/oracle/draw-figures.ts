import {
  BILLIONS,
  DEGREES,
  DOLLARS,
  HUNDRED_MILLIONS,
  type Measuring,
  NUMBER,
  OF_OUTPUT,
  PERCENT,
  PERMILLE,
  PLACE,
  VISITORS,
} from './measures.ts';
import type { Random } from './random.ts';
import type { Indicator, Named, Restatement, Unit } from './world.ts';

/** What is measured, where it begins and how far it goes in a year, in steps of the last decimal. */
interface Drawn {
  readonly id: string;
  readonly names: Named;
  readonly measure: Measuring;
  readonly lowerIsBetter: boolean;
  readonly from: readonly [number, number];
  readonly step: readonly [number, number];
  /** The least that it can be. */
  readonly least: number;
}

const FIRST: readonly Drawn[] = [
  {
    id: 'income',
    names: { en: 'Income per head', zh: '人均收入' },
    measure: DOLLARS,
    lowerIsBetter: false,
    from: [15000, 40000],
    step: [-1500, 3500],
    least: 1,
  },
  {
    id: 'theft',
    names: { en: 'Theft rate', zh: '失窃率' },
    measure: PERCENT,
    lowerIsBetter: true,
    from: [20, 90],
    step: [-12, 8],
    least: 1,
  },
];

/** Some of these are measured too: sums in thousands of millions, counts that are often equal, degrees below zero. */
const FURTHER: readonly Drawn[] = [
  {
    id: 'trade',
    names: { en: 'Trade turnover', zh: '贸易总额' },
    measure: BILLIONS,
    lowerIsBetter: false,
    from: [500, 99000],
    step: [-400, 900],
    least: 1,
  },
  {
    id: 'budget',
    names: { en: 'City budget', zh: '城市预算' },
    measure: HUNDRED_MILLIONS,
    lowerIsBetter: false,
    from: [60, 200000],
    step: [-30, 90],
    least: 1,
  },
  {
    id: 'guests',
    names: { en: 'Overnight guests', zh: '过夜客流' },
    measure: VISITORS,
    lowerIsBetter: false,
    from: [5, 400],
    step: [-20, 40],
    least: 1,
  },
  {
    id: 'museums',
    names: { en: 'Number of museums', zh: '博物馆数' },
    measure: NUMBER,
    lowerIsBetter: false,
    from: [1, 6],
    step: [-1, 3],
    least: 1,
  },
  {
    id: 'research',
    names: { en: 'Research outlay', zh: '研发投入' },
    measure: OF_OUTPUT,
    lowerIsBetter: false,
    from: [90, 600],
    step: [-20, 50],
    least: 1,
  },
  {
    id: 'births',
    names: { en: 'Birth rate', zh: '出生率' },
    measure: PERMILLE,
    lowerIsBetter: false,
    from: [400, 1400],
    step: [-90, 60],
    least: 1,
  },
  {
    id: 'warmth',
    names: { en: 'Mean temperature', zh: '平均气温' },
    measure: DEGREES,
    lowerIsBetter: false,
    from: [-60, 240],
    step: [-8, 12],
    least: -999,
  },
  {
    id: 'clean-air',
    names: { en: 'Clean air', zh: '清洁空气' },
    measure: PLACE,
    lowerIsBetter: true,
    from: [1, 30],
    step: [-4, 4],
    least: 1,
  },
];

/** So many steps of the last decimal, with every decimal, noughts too. */
function written(steps: number, decimals: number): string {
  const digits = String(Math.abs(steps)).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return `${steps < 0 ? '-' : ''}${text}`;
}

function series(random: Random, drawn: Drawn, units: readonly Unit[], since: number, until: number): Indicator {
  const values = new Map(
    units.map(({ id }) => {
      let steps = random.between(...drawn.from);
      const years = new Map<number, string>();
      for (let year = since; year <= until; year += 1) {
        years.set(year, written(steps, drawn.measure.decimals));
        steps = Math.max(drawn.least, steps + random.between(...drawn.step));
      }
      return [id, years];
    }),
  );
  const { id, names, measure, lowerIsBetter } = drawn;
  return { id, names, measure, lowerIsBetter, restated: new Map(), since, values };
}

/** What is measured in every world. */
export function drawFigures(random: Random, units: readonly Unit[], until: number): readonly Indicator[] {
  const since = random.between(2016, 2018);
  return FIRST.map(drawn => series(random, drawn, units, since, until));
}

/** What is measured besides, some of it not of all. */
export function drawFurtherFigures(random: Random, units: readonly Unit[], until: number): readonly Indicator[] {
  return random
    .shuffled(FURTHER)
    .slice(0, random.between(2, 4))
    .map(drawn => series(random, drawn, units, random.between(2015, 2018), until));
}

/** Some figures that their publisher gave anew, once or twice, some of them after the cut-off. */
export function restatedIn(indicator: Indicator, random: Random): Indicator {
  const restated = new Map<string, readonly Restatement[]>();
  const { decimals, sort } = indicator.measure;
  const least = sort === 'degrees' ? Number.NEGATIVE_INFINITY : 1;
  const anew = (value: string): string => {
    const share = Number(value) * (1 + (random.next() - 0.5) * random.pick([0.004, 0.05, 0.3]));
    return written(Math.max(least, Math.round(share * 10 ** decimals)), decimals);
  };
  for (const [unit, years] of indicator.values) {
    // Of some units the whole series was given anew.
    const all = random.chance(0.1);
    for (const [year, first] of years) {
      if (!all && !random.chance(0.25)) continue;
      const value = anew(first);
      const once = { value, on: `${year + 1}-0${random.between(3, 9)}-15` };
      const twice = { value: anew(value), on: `${year + random.between(1, 3)}-12-0${random.between(1, 9)}` };
      const given = random.chance(0.4) ? [once, twice] : [once];
      // Who takes back what he gave anew prints the first figure again.
      restated.set(
        `${unit}/${year}`,
        random.chance(0.1) && given.length > 1 ? [once, { ...twice, value: first }] : given,
      );
    }
  }
  return { ...indicator, restated };
}
