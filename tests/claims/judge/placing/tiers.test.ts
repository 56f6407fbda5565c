import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText, RankingFacts, ReleaseFacts } from '../../../support/world-rows.ts';

const TIERS = ['Alpha++', 'Alpha+', 'Alpha', 'Alpha-', 'Beta+'];

const gawc = (
  then: PlaceText | undefined,
  now: PlaceText | undefined,
  facts: Partial<ReleaseFacts> = {},
  ranking: Partial<RankingFacts> = {},
) =>
  world()
    .city('beijing')
    .ranking('gawc', {
      tiers: TIERS,
      ...ranking,
      releases: [
        { id: '2018', places: then === undefined ? {} : { beijing: then } },
        { id: '2020', places: now === undefined ? {} : { beijing: now }, ...facts },
      ],
    });
const at = { unit: 'beijing', release: 'gawc/2020' };

describe('tier', () => {
  const tier = (now: PlaceText | undefined, asserted?: string) =>
    gawc(undefined, now).ask({ kind: 'tier', ...at, ...(asserted ? { tier: asserted } : {}) });

  it('is the one that the publisher names', () => {
    expect(figuresOf(tier('tier Alpha+'))).toEqual({ ...at, tier: 'Alpha+' });
    expect(verdictOf(tier('tier Alpha+', 'Alpha+'))).toBe('true');
    expect(reasonOf(tier('tier Alpha+', 'Alpha'))).toMatchObject({ code: 'otherTier', tier: 'Alpha+' });
  });

  it('is withheld where the publisher names none, whatever else it gives', () => {
    expect(verdictOf(tier(6, 'Alpha+'))).toBe('withhold: noTier');
    expect(verdictOf(tier('5-10'))).toBe('withhold: noTier');
    expect(verdictOf(tier('unranked'))).toBe('withhold: noTier');
    expect(verdictOf(tier(undefined))).toBe('withhold: notOnRecord');
  });

  it('is not handed down by a cluster, and not given to an economy', () => {
    const bay = world()
      .cluster('bay', { members: ['beijing'] })
      .ranking('gawc', {
        tiers: TIERS,
        kinds: ['city', 'cluster'],
        releases: [{ id: '2020', places: { bay: 'tier Alpha' } }],
      });
    expect(verdictOf(bay.ask({ kind: 'tier', ...at }))).toBe('withhold: inCluster');
    expect(
      verdictOf(
        gawc(undefined, 'tier Alpha')
          .economy('china')
          .ask({ kind: 'tier', ...at, unit: 'china' }),
      ),
    ).toBe('withhold: wrongUnitKind');
  });

  it('is no place: what is asked of places is withheld, and a count has the ranking as one without a place of it', () => {
    const so = gawc('tier Alpha', 'tier Alpha+');
    for (const kind of [
      'leader',
      'position',
      'jointPosition',
      'moved',
      'held',
      'band',
      'bestRank',
      'worstRank',
    ] as const)
      expect(verdictOf(so.ask({ kind, ...at }))).toBe('withhold: tiered');
    const other = so.ranking('r', { releases: [{ id: '2022', places: { beijing: 3 } }] });
    const basket = ['gawc/2020', 'r/2022'];
    expect(verdictOf(other.ask({ kind: 'topCount', unit: 'beijing', top: 10, basket }))).toBe('true');
  });

  it('counts as being covered: who comes back from a tier is not new', () => {
    expect(verdictOf(gawc('tier Alpha', 'tier Alpha').ask({ kind: 'removed', ...at }))).toBe('false: stillCovered');
    const back = world().ranking('gawc', {
      tiers: TIERS,
      releases: [
        { id: '2016', places: { beijing: 'tier Alpha' } },
        { id: '2018', places: { beijing: 'not-in-universe' } },
        { id: '2020', places: { beijing: 4 } },
      ],
    });
    expect(verdictOf(back.ask({ kind: 'newToRanking', ...at }))).toBe('false: stillCovered');
    expect(figuresOf(back.ask({ kind: 'returnedToRanking', ...at }))).toMatchObject({ last: 'gawc/2016' });
  });
});

describe('tierMove', () => {
  const move = (
    then: PlaceText | undefined,
    now: PlaceText | undefined,
    steps?: number,
    facts?: Partial<ReleaseFacts>,
  ) => gawc(then, now, facts).ask({ kind: 'tierMove', ...at, ...(steps === undefined ? {} : { steps }) });

  it('is counted in the tiers of the ranking, up or down', () => {
    expect(figuresOf(move('tier Alpha', 'tier Alpha+'))).toEqual({
      ...at,
      previous: 'gawc/2018',
      before: 'Alpha',
      now: 'Alpha+',
      steps: 1,
      direction: 'up',
      breaks: [],
    });
    expect(figuresOf(move('tier Alpha++', 'tier Beta+'))).toMatchObject({ steps: 4, direction: 'down' });
  });

  it('is false of another number, of the other way, and of no move', () => {
    expect(verdictOf(move('tier Alpha', 'tier Alpha+', 1))).toBe('true');
    expect(reasonOf(move('tier Alpha', 'tier Alpha+', 2))).toMatchObject({ code: 'otherTierMove', now: 'Alpha+' });
    expect(verdictOf(move('tier Alpha', 'tier Alpha+', -1))).toBe('false: otherTierMove');
    expect(verdictOf(move('tier Alpha', 'tier Alpha'))).toBe('false: sameTier');
  });

  it('needs a tier in both, one before that may be compared, and a place of each in the list', () => {
    expect(verdictOf(move(undefined, 'tier Alpha'))).toBe('withhold: notOnRecord');
    expect(verdictOf(move(12, 'tier Alpha'))).toBe('withhold: noTier');
    expect(verdictOf(move('tier Alpha', 12))).toBe('withhold: noTier');
    expect(verdictOf(move('tier Alpha', 'tier Alpha+', 1, { segment: 'new' }))).toBe('withhold: segmentUnknown');
    expect(verdictOf(move('tier Alpha', 'tier Alpha+', 1, { previous: null }))).toBe('withhold: previousUnknown');
    const unlisted = gawc('tier Omega', 'tier Alpha').ask({ kind: 'tierMove', ...at });
    expect(reasonOf(unlisted)).toMatchObject({ code: 'tierUnlisted', tier: 'Omega' });
  });

  it('rests on the list of the tiers too', () => {
    expect(move('tier Alpha', 'tier Alpha+').evidence.map(({ key }) => key)).toEqual([
      'gawc',
      'gawc/2018/beijing@1',
      'gawc/2020#previous',
      'gawc/2020/beijing@1',
    ]);
  });
});
