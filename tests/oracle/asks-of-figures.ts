import type { Random } from './random.ts';
import { compare } from './truth/decimals.ts';
import type { Indicator, World } from './world.ts';

type Ask = Readonly<Record<string, unknown>>;

/** The longest run of years in which the figures of a unit went one way, each further than the one before. */
function run(values: ReadonlyMap<number, string>): { readonly way: 'up' | 'down'; readonly years: readonly number[] } {
  const years = [...values.keys()];
  const step = (year: number): number => compare(values.get(year) ?? '0', values.get(year - 1) ?? '0');
  let best: readonly number[] = [];
  let way: 'up' | 'down' = 'up';
  for (const sign of [1, -1]) {
    let from = 0;
    years.forEach((year, index) => {
      if (index > 0 && step(year) !== sign) from = index;
      if (index - from + 1 <= best.length) return;
      best = years.slice(from, index + 1);
      way = sign === 1 ? 'up' : 'down';
    });
  }
  return { way, years: best };
}

/** A number of one digit and noughts, not above the figure, and no more than a twentieth below where there is one. */
function roundBelow(value: string): string | null {
  const [whole = ''] = value.split('.');
  if (!/^[1-9]\d*$/.test(whole)) return null;
  const round = `${whole.slice(0, 1)}${'0'.repeat(whole.length - 1)}`;
  return compare(value, round) > 0 ? round : null;
}

/** What an editor asks of each figure that is measured: some of it so, some of it not. */
export const asksOfFigures = ({ indicators, edition, groups }: World, random: Random): readonly Ask[] =>
  indicators.slice(2).flatMap(indicator => asksOf(indicator, edition.year, groups[0]?.members ?? [], random));

function asksOf({ id, values, measure }: Indicator, until: number, group: readonly string[], random: Random) {
  const asks: Ask[] = [];
  const cities = random.shuffled([...values.keys()]);
  for (const unit of cities.slice(0, 3)) {
    const figures = values.get(unit) ?? new Map<number, string>();
    const of = { unit, indicator: id };
    const { way, years } = run(figures);
    const since = until - random.between(1, 4);
    asks.push(
      { kind: 'value', ...of, year: until },
      { kind: 'valueChange', ...of, from: since, to: until },
      { kind: 'growthRate', ...of, from: until - random.between(3, 4), to: until },
    );
    // A run reads other ways round where places are told, and the report tells places as they are read.
    const direction = measure.sort === 'place' ? (way === 'up' ? 'down' : 'up') : way;
    asks.push(
      years.length >= 3
        ? { kind: 'trend', ...of, direction, since: years[0], until: years.at(-1) }
        : { kind: 'trend', ...of, direction: 'up', since: until - 2, until },
    );
    const above = roundBelow(figures.get(until) ?? '');
    if (above !== null) asks.push({ kind: 'threshold', ...of, year: until, above, first: random.chance(0.5) });
  }
  for (const unit of random.shuffled(group))
    asks.push({ kind: 'topsGroup', unit, indicator: id, year: until, group: 'river' });
  return asks;
}
