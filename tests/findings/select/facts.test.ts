import { describe, expect, it } from 'vitest';
import { type Claim, isTrue, type TrueClaim } from '../../../lambdas/claims/claim.ts';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { eachFactOnce, keysOf, repeats } from '../../../lambdas/findings/select/repeats.ts';
import { type World, world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

/** A list of twenty places in three editions, each with a little of it on record. */
const list = (...editions: readonly Places[]): World =>
  world().ranking('r', {
    releases: editions.map((places, index) => ({ id: String(2020 + index), listedTo: 20, places })),
  });

const NOW = 'r/2021';
const moved = (unit: string, release = NOW): Query => ({ kind: 'moved', unit, release });
const overtook = (unit: string, others: string[], release = NOW): Query => ({
  kind: 'overtook',
  unit,
  others,
  release,
});

function established(so: World, queries: readonly Query[]): readonly TrueClaim[] {
  const claims: readonly Claim[] = queries.map(query => so.ask(query));
  expect(claims.filter(({ verdict }) => verdict !== 'true').map(({ id }) => id)).toEqual([]);
  return claims.filter(isTrue);
}

/** What is left of these when each fact is told once, by kind and city. */
const told = (so: World, queries: readonly Query[]): readonly string[] =>
  eachFactOnce(established(so, queries)).map(({ kind, query }) =>
    `${kind} ${'unit' in query ? query.unit : ''}`.trim(),
  );

describe('of two wordings of one fact', () => {
  const so = list({ beijing: 12 }, { beijing: 9 }, { beijing: 7 });

  it('who entered the top ten is not said to have risen too, nor to stand there', () => {
    const queries: Query[] = [
      { kind: 'position', unit: 'beijing', release: NOW },
      moved('beijing'),
      { kind: 'enteredTop', unit: 'beijing', release: NOW, top: 10 },
    ];
    expect(told(so, queries)).toEqual(['enteredTop beijing']);
  });

  it('a run of rises tells its last, and those before', () => {
    const queries: Query[] = [
      moved('beijing', 'r/2022'),
      moved('beijing'),
      { kind: 'rankTrend', unit: 'beijing', release: 'r/2022', direction: 'up' },
    ];
    expect(told(so, queries)).toEqual(['rankTrend beijing']);
  });

  it('a fall by one place is told and not the place alone', () => {
    const fell = list({ beijing: 4 }, { beijing: 5 });
    expect(told(fell, [{ kind: 'position', unit: 'beijing', release: NOW }, moved('beijing')])).toEqual([
      'moved beijing',
    ]);
  });

  it('by how many places says more than whom a city passed, but for a single place', () => {
    const far = list({ beijing: 9, paris: 5 }, { beijing: 4, paris: 5 });
    expect(told(far, [overtook('beijing', ['paris']), moved('beijing')])).toEqual(['moved beijing']);
    const near = list({ beijing: 6, paris: 5 }, { beijing: 5, paris: 6 });
    expect(told(near, [overtook('beijing', ['paris']), moved('beijing')])).toEqual(['overtook beijing']);
  });

  it('which part of the field a city is in is said by no move between bands', () => {
    const bands = world().ranking('r', {
      releases: [
        { id: '2020', listedTo: 2, places: { beijing: '21-50' }, universe: 200 },
        { id: '2021', listedTo: 2, places: { beijing: '11-20' }, universe: 200 },
      ],
    });
    const asked: Query[] = [
      { kind: 'topPercent', unit: 'beijing', release: NOW, percent: 25 },
      { kind: 'bandMove', unit: 'beijing', release: NOW },
    ];
    expect(told(bands, asked)).toEqual(['topPercent beijing', 'bandMove beijing']);
  });

  it('by how much a figure changed is said by no run of figures, and once in either measure', () => {
    const figures = world().indicator('gdp', {
      measure: 'CNY',
      figures: { beijing: { 2019: '100', 2020: '120', 2021: '150', 2022: '160' } },
    });
    const about = { unit: 'beijing', indicator: 'gdp' };
    const asked: Query[] = [
      { kind: 'trend', ...about, direction: 'up', since: 2019, until: 2022 },
      { kind: 'valueChange', ...about, from: 2019, to: 2022 },
      { kind: 'valueChange', ...about, from: 2021, to: 2022 },
      { kind: 'growthRate', ...about, from: 2019, to: 2022 },
    ];
    expect(told(figures, asked)).toEqual(['trend beijing', 'valueChange beijing', 'growthRate beijing']);
  });

  it('the lead that changed tells the lead', () => {
    const scored = world().ranking('r', {
      releases: [
        { id: '2020', listedTo: 2, goalposts: 'fixed', places: { beijing: '1 score 80', paris: '2 score 70' } },
        { id: '2021', listedTo: 2, goalposts: 'fixed', places: { beijing: '1 score 80', paris: '2 score 75' } },
      ],
    });
    const pair = { unit: 'beijing', other: 'paris', release: NOW };
    expect(
      told(scored, [
        { kind: 'scoreGap', ...pair },
        { kind: 'gapChange', ...pair },
      ]),
    ).toEqual(['gapChange beijing']);
  });
});

describe('of two sides of one event', () => {
  const so = list({ beijing: 8, shanghai: 7 }, { beijing: 7, shanghai: 8 });

  it('who was passed is not told beside who passed, whichever comes first', () => {
    const queries = [moved('shanghai'), overtook('beijing', ['shanghai'])];
    expect(told(so, queries)).toEqual(['overtook beijing']);
    const [fell, passed] = established(so, queries);
    if (!fell || !passed) throw new Error('Neither was asked.');
    expect(repeats(fell, new Set(keysOf(passed)))).not.toBeNull();
    expect(repeats(passed, new Set(keysOf(fell)))).not.toBeNull();
  });

  it('who was overtaken is not told beside who overtook, whichever comes first', () => {
    const fell: Query = { kind: 'overtaken', unit: 'shanghai', others: ['beijing'], release: NOW };
    const queries = [fell, overtook('beijing', ['shanghai'])];
    expect(told(so, queries)).toEqual(['overtook beijing']);
    const [overtaken, passed] = established(so, queries);
    if (!overtaken || !passed) throw new Error('Neither was asked.');
    expect(repeats(overtaken, new Set(keysOf(passed)))).not.toBeNull();
    expect(repeats(passed, new Set(keysOf(overtaken)))).not.toBeNull();
    // By one place who passed says more than the number.
    expect(told(so, [fell, moved('shanghai')])).toEqual(['overtaken shanghai']);
  });

  it('a fall by more than that is a fact of its own', () => {
    const far = list({ beijing: 8, shanghai: 7 }, { beijing: 7, shanghai: 11 });
    expect(told(far, [moved('shanghai'), overtook('beijing', ['shanghai'])])).toEqual([
      'moved shanghai',
      'overtook beijing',
    ]);
  });

  it('who was ahead in which edition is who overtook whom', () => {
    const ahead: Query = { kind: 'aheadIn', unit: 'shanghai', other: 'beijing', releases: ['r/2020', NOW] };
    expect(told(so, [ahead, overtook('beijing', ['shanghai'])])).toEqual(['overtook beijing']);
  });
});

describe('a claim about several cities', () => {
  it('is told already once one of them is', () => {
    const so = list(
      { paris: 1, rome: 2, oslo: 3, beijing: 4, shanghai: 5 },
      { beijing: 1, shanghai: 2, paris: 3, rome: 4, oslo: 5 },
    );
    const largest: Query = { kind: 'biggestMove', release: NOW, direction: 'up' };
    expect(told(so, [largest])).toEqual(['biggestMove']);
    expect(told(so, [largest, moved('shanghai')])).toEqual(['moved shanghai']);
    const joint = list({ beijing: 9, shanghai: 4 }, { beijing: 4, shanghai: 4 });
    const shared: Query = { kind: 'jointPosition', unit: 'shanghai', release: NOW };
    expect(told(joint, [shared, moved('beijing')])).toEqual(['moved beijing']);
  });
});
