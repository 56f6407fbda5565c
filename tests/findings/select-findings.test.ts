import { describe, expect, it } from 'vitest';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { type World, world } from '../support/world.ts';
import type { PlaceText } from '../support/world-rows.ts';

const ranks =
  (id: string, before: Readonly<Record<string, PlaceText>>, now: Readonly<Record<string, PlaceText>>) =>
  (so: World): World =>
    so.ranking(id, {
      releases: [
        { id: '2021', listedTo: 10, places: before },
        { id: '2022', listedTo: 10, places: now },
      ],
    });

/** Two rankings in the basket, with a riser and a faller by as many places each, and a city that is none of ours. */
const report = [
  ranks('r', { beijing: 9, shanghai: 4, paris: 1 }, { beijing: 4, shanghai: 9, paris: 2 }),
  ranks('s', { beijing: 3, shanghai: 12 }, { beijing: 3, shanghai: 8 }),
].reduce(
  (so, add) => add(so),
  world()
    .city('paris', { country: 'FR' })
    .edition({ basket: ['r/2022', 's/2022'], ownHistory: ['2021'] })
    .report({ ownRanking: 'own', honours: { report: 'report', title: 'pioneer' } }),
);
const led = (before: readonly { readonly id: string; readonly places: Readonly<Record<string, PlaceText>> }[]) =>
  report.ranking('own', {
    releases: [...before, { id: '2021', places: { beijing: 1 } }, { id: '2022', places: { beijing: 1 } }].map(
      release => ({ ...release, listedTo: 2 }),
    ),
  });
const findings = (so: World) => analyse(so.input()).findings;
const ids = (so: World) => findings(so).map(({ claim }) => claim.id);

describe('what the editors ask for', () => {
  it('is told once, with or without a figure asserted, and in whichever order it is asked', () => {
    const facts = { listedTo: 3, universe: 4, places: { beijing: 1, paris: 2, shanghai: 3 } };
    const asks = [
      { kind: 'coverage', release: 'own/2022' },
      { universe: 4, release: 'own/2022', kind: 'coverage' },
      { kind: 'topShare', release: 'own/2022', top: 3 },
      { count: 2, top: 3, kind: 'topShare', release: 'own/2022' },
      { kind: 'placeAmong', unit: 'beijing', release: 'own/2022', group: 'two' },
      { kind: 'placeAmong', group: 'two', rank: 1, unit: 'beijing', release: 'own/2022' },
      { kind: 'ledEditions', unit: 'beijing', releases: ['own/2021', 'own/2022'] },
      { kind: 'ledEditions', releases: ['own/2022', 'own/2021'], unit: 'beijing' },
    ];
    const so = world()
      .city('paris', { country: 'FR' })
      .group('two', ['beijing', 'shanghai'])
      .ranking('own', {
        releases: [
          { id: '2021', ...facts },
          { id: '2022', ...facts },
        ],
      })
      .edition({ asks });
    const kinds = findings(so)
      .filter(({ why }) => why === 'asked')
      .map(({ claim }) => claim.kind);
    expect([...kinds].sort()).toEqual(['coverage', 'ledEditions', 'placeAmong', 'topShare']);
  });

  it('is not told where the result tells it: the editions led, and of the same editions how many were', () => {
    const releases = ['own/2021', 'own/2022'];
    const asks = [
      { kind: 'timesLed', unit: 'beijing', releases },
      { kind: 'timesLed', unit: 'paris', releases },
    ];
    const both = { listedTo: 2, places: { beijing: 1, paris: 2 } };
    const so = report.ranking('own', { releases: releases.map(key => ({ id: key.slice(4), ...both })) });
    const asked = findings(so.edition({ basket: ['r/2022', 's/2022'], ownHistory: ['2021'], asks }))
      .map(({ claim }) => claim)
      .filter(({ kind }) => ['ledEditions', 'timesLed'].includes(kind))
      .map(({ kind, figures }) => [kind, 'unit' in figures ? figures.unit : null]);
    expect(asked).toEqual([
      ['ledEditions', 'beijing'],
      ['timesLed', 'paris'],
    ]);
  });
});

describe('key findings', () => {
  it('begin with the result, in the one wording that says most', () => {
    const known = led([{ id: '2020', places: { shanghai: 1, beijing: 2 } }]);
    expect(findings(known)[0]?.claim.kind).toBe('leadStreak');
    expect(findings(led([]))[0]?.claim.kind).toBe('ledEditions');
    for (const so of [known, led([])]) {
      const results = findings(so).filter(({ claim }) => ['leader', 'leadStreak', 'ledEditions'].includes(claim.kind));
      expect(results.filter(({ why }) => why === 'result')).toHaveLength(1);
    }
  });

  it('never tell one fact twice, nor one unit of one release in two changes', () => {
    const so = led([]);
    expect(new Set(ids(so)).size).toBe(ids(so).length);
    const changes = findings(so).flatMap(({ claim, why }) =>
      why === 'move' && 'unit' in claim.figures && 'release' in claim.figures
        ? [`${claim.figures.unit} ${claim.figures.release}`]
        : [],
    );
    expect(new Set(changes).size).toBe(changes.length);
  });

  it('take risers and fallers by the same rule', () => {
    const moves = findings(led([])).flatMap(({ claim }) => (claim.kind === 'moved' ? [claim.figures] : []));
    expect(moves.map(({ unit, from, to }) => [unit, from - to])).toEqual([
      ['beijing', 5],
      ['shanghai', -5],
    ]);
  });

  it('tell a rise and a fall in turn, though every rise be larger than any fall', () => {
    const so = ranks(
      'r',
      { beijing: 10, shanghai: 9, shenzhen: 8, wuhan: 3, chengdu: 4 },
      { beijing: 2, shanghai: 3, shenzhen: 4, wuhan: 5, chengdu: 7 },
    )(
      world()
        .edition({ basket: ['r/2022'], ownHistory: [] })
        .report({ ownRanking: null, honours: null }),
    );
    const steps = findings(so).flatMap(({ claim, why }) =>
      why === 'move' && claim.kind === 'moved' ? [claim.figures.from - claim.figures.to] : [],
    );
    expect(steps).toEqual([8, -3, 6, -2, 4]);
  });

  it('are about the cities that the report is about', () => {
    expect(ids(led([])).filter(id => id.includes('paris'))).toEqual([]);
  });

  it('hold true claims alone, eight at the most', () => {
    const all = findings(led([]));
    expect(all.every(({ claim }) => claim.verdict === 'true')).toBe(true);
    expect(all.length).toBeLessThanOrEqual(8);
  });

  it('give the count of the leader over the basket', () => {
    expect(findings(led([])).find(({ why }) => why === 'basket')?.claim.figures).toMatchObject({
      unit: 'beijing',
      count: 2,
    });
  });
});

describe('with statements of somebody else taken away', () => {
  it('the findings stay as they are', () => {
    const stated = led([]).statement('s', { kind: 'leader', unit: 'shanghai', release: 'own/2022' });
    expect(ids(stated)).toEqual(ids(led([])));
  });
});
