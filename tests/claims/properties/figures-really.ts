import type { TrueClaim } from '../../../lambdas/claims/claim.ts';
import type { Bound } from '../../../lambdas/records/indicator.ts';
import { GROUPS, RATES, type TrueFigures, type TrueIndicator } from './figures-truth.ts';

/** Plain questions to the truth, in hundredths, answered without any of the engine's parts. */
interface Real {
  readonly indicator: TrueIndicator;
  /** NaN where nothing was measured: every comparison with it fails. */
  readonly at: (unit: string, year: number) => number;
}

function realOf(truth: TrueFigures, id: string): Real {
  const indicator = truth.indicators.find(one => one.id === id);
  if (!indicator) throw new Error(`No indicator ${id}.`);
  return {
    indicator,
    at: (unit, year) =>
      indicator.figures.find(figure => figure.unit === unit && figure.year === year)?.value ?? Number.NaN,
  };
}

/** A decimal with at most two places, in hundredths. */
const hundredths = (text: string): number => Math.round(Number(text) * 100);

/** What is told of a figure is so of it. */
function tells(text: string, bound: Bound, figure: number): boolean {
  const told = hundredths(text);
  return bound === 'exact' ? told === figure : bound === 'above' ? figure > told : figure >= told;
}

/** Whether what a claim about figures says is so, read off plainly. */
export function isSoOfFigures(claim: TrueClaim, truth: TrueFigures): boolean {
  switch (claim.kind) {
    case 'trend': {
      const { unit, indicator, direction, points } = claim.figures;
      const { at, indicator: of } = realOf(truth, indicator);
      const way = (direction === 'up' ? 1 : -1) * (of.measure === 'place' ? -1 : 1);
      const { since, until } = claim.query;
      const steps = points.slice(1).map(({ year }) => Math.sign(at(unit, year) - at(unit, year - 1)));
      return (
        points.length > 2 &&
        points.every(({ year, value }, index) => year === since + index && tells(value, 'exact', at(unit, year))) &&
        (until === undefined || points.at(-1)?.year === until) &&
        steps.every(step => step === way)
      );
    }
    case 'value': {
      const { unit, indicator, year, value, bound } = claim.figures;
      return tells(value, bound, realOf(truth, indicator).at(unit, year));
    }
    case 'threshold': {
      const { unit, indicator, year, above, value, bound, first } = claim.figures;
      const { at, indicator: of } = realOf(truth, indicator);
      const over = (when: number) => at(unit, when) > hundredths(above);
      const earlier = of.figures.filter(figure => figure.unit === unit && figure.year < year);
      const before = earlier.length > 0 && !earlier.some(figure => over(figure.year));
      return tells(value, bound, at(unit, year)) && over(year) && (first === undefined || before);
    }
    case 'topsGroup': {
      const { unit, indicator, year, group, members, value, bound, best } = claim.figures;
      const { at, indicator: of } = realOf(truth, indicator);
      const set: readonly string[] = GROUPS.find(({ id }) => id === group)?.members ?? [];
      const way = of.lower ? -1 : 1;
      return (
        set.includes(unit) &&
        set.length === members &&
        best === (of.lower ? 'lowest' : 'highest') &&
        tells(value, bound, at(unit, year)) &&
        set.every(other => other === unit || (at(unit, year) - at(other, year)) * way > 0)
      );
    }
    case 'valueChange':
    case 'growthRate':
      return changes(claim, truth);
    case 'convertedThreshold': {
      const { unit, indicator, year, above, value, bound, rates } = claim.figures;
      const figure = realOf(truth, indicator).at(unit, year);
      const each = rates.every(({ indicator: rate, unit: economy, rate: told, converted }) => {
        const real = realOf(truth, rate).at(economy, year);
        const [shown, least] = [hundredths(converted), hundredths(above)];
        return (
          tells(told, 'exact', real) &&
          figure * 100 > least * real &&
          // What is shown is no more than there is, and shows it.
          shown * real <= figure * 100 &&
          (bound === 'above' ? shown >= least : shown > least)
        );
      });
      return each && rates.map(rate => rate.indicator).join() === RATES.join() && tells(value, bound, figure);
    }
    default:
      return false;
  }
}

function changes(claim: TrueClaim & { readonly kind: 'valueChange' | 'growthRate' }, truth: TrueFigures): boolean {
  const { unit, indicator, before, after } = claim.figures;
  const { at, indicator: of } = realOf(truth, indicator);
  const [then, now] = [at(unit, before.year), at(unit, after.year)];
  const told =
    tells(before.value, 'exact', then) &&
    tells(after.value, 'exact', now) &&
    before.year === claim.query.from &&
    after.year === claim.query.to &&
    of.measure !== 'place';
  if (claim.kind === 'growthRate') {
    const { rate, years } = claim.figures;
    const { decimals = claim.query.rate === undefined ? 1 : places(claim.query.rate), rate: asserted = rate } =
      claim.query;
    const ends = then > 0 && now > 0 && of.measure !== 'percent' && years === after.year - before.year && years > 2;
    const fits = places(rate) === decimals && Number(asserted) === Number(rate) && Number(rate) !== 0;
    return told && ends && fits && compounds(rate, then, now, years);
  }
  const { change, in: unitOf } = claim.figures;
  const { change: asserted = change } = claim.query;
  if (Number(asserted) !== Number(change) || Number(change) === 0) return false;
  if (of.measure === 'percent') return told && unitOf === 'points' && nearest(change, BigInt(now - then), 100n);
  return told && unitOf === 'percent' && then > 0 && nearest(change, BigInt(now - then) * 100n, BigInt(then));
}

const places = (text: string): number => text.split('.')[1]?.length ?? 0;
const steps = (text: string): bigint => BigInt(text.replace('.', ''));
const size = (n: bigint): bigint => (n < 0n ? -n : n);

/** The text is the quotient to its decimals: nothing of that length is nearer, and a half goes away from zero. */
function nearest(text: string, over: bigint, under: bigint): boolean {
  const off = steps(text) * under - over * 10n ** BigInt(places(text));
  const wide = 2n * size(off);
  return wide < under || (wide === under && size(steps(text) * under) > size(over * 10n ** BigInt(places(text))));
}

/** Compounded at half a step less the figure is not reached, at half a step more it is passed; a half counts outward. */
function compounds(rate: string, then: number, now: number, years: number): boolean {
  const whole = 200n * 10n ** BigInt(places(rate));
  const grown = (halves: bigint) => (whole + halves) ** BigInt(years) * BigInt(then);
  const [there, at] = [BigInt(now) * whole ** BigInt(years), 2n * steps(rate)];
  return at > 0n
    ? grown(at - 1n) <= there && there < grown(at + 1n)
    : grown(at - 1n) < there && there <= grown(at + 1n);
}
