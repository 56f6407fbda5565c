import { describe, expect, it } from 'vitest';
import { tell } from '../../support/told.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../support/world-rows.ts';

/** The places of one city year by year, other cities around it, every list complete to the tenth place. */
const yearly = (
  places: Readonly<Record<string, PlaceText>>,
  facts: Partial<ReleaseFacts> = {},
): readonly ReleaseFacts[] =>
  Object.entries(places).map(([id, place]) => ({
    id,
    listedTo: 10,
    places: { beijing: place, shanghai: place === 1 ? 2 : 1 },
    ...facts,
  }));
const first = (releases: readonly ReleaseFacts[]): readonly ReleaseFacts[] =>
  releases.map((release, index) => (index === 0 ? { ...release, previous: 'first' } : release));
const ask = (releases: readonly ReleaseFacts[], asserted: { readonly count?: number; readonly since?: number } = {}) =>
  world()
    .city('beijing')
    .ranking('r', { releases })
    .ask({ kind: 'leadStreak', unit: 'beijing', release: `r/${releases.at(-1)?.id}`, ...asserted });

describe('leadStreak', () => {
  it('counts the releases that were led, where the one before them is on record', () => {
    expect(figuresOf(ask(yearly({ 2019: 2, 2020: 1, 2021: 1, 2022: 1 })))).toEqual({
      unit: 'beijing',
      releases: ['r/2020', 'r/2021', 'r/2022'],
      years: [2020, 2021, 2022],
      shared: [],
      sinceFirst: false,
      breaks: [],
    });
  });

  it('goes back to the first release of the series, and says so', () => {
    expect(figuresOf(ask(first(yearly({ 2021: 1, 2022: 1 }))))).toMatchObject({
      sinceFirst: true,
      years: [2021, 2022],
    });
  });

  it('is withheld where the release before, or its own place in it, is not on record', () => {
    expect(verdictOf(ask(yearly({ 2021: 1, 2022: 1 })))).toBe('withhold: previousUnknown');
    const empty: ReleaseFacts = { id: '2020' };
    expect(
      verdictOf(
        ask([empty, ...yearly({ 2021: 1, 2022: 1 })].map((r, i) => (i === 1 ? { ...r, previous: '2020' } : r))),
      ),
    ).toBe('withhold: notOnRecord');
  });

  it('is false of a city that does not lead, or did not the release before', () => {
    expect(verdictOf(ask(yearly({ 2021: 1, 2022: 2 })))).toBe('false: otherRank');
    expect(verdictOf(ask(yearly({ 2021: 2, 2022: 1 })))).toBe('false: wasOut');
    expect(verdictOf(ask(first(yearly({ 2022: 1 }))))).toBe('withhold: firstRelease');
  });

  it('goes on across a change of method, and names it', () => {
    const led = yearly({ 2019: 2, 2020: 1, 2021: 1, 2022: 1 }, { segment: 'new' });
    const since = (year: string) => led.map(one => (one.id < year ? { ...one, segment: 'old' } : one));
    expect(figuresOf(ask(since('2021')))).toMatchObject({
      releases: ['r/2020', 'r/2021', 'r/2022'],
      breaks: [{ release: 'r/2021', previous: 'r/2020' }],
    });
    // What lies before the streak is not what it goes across.
    expect(figuresOf(ask(since('2020')))).toMatchObject({ breaks: [] });
    const untold = led.map(({ segment: _, ...one }) => (one.id < '2021' ? one : { ...one, segment: 'new' }));
    expect(verdictOf(ask(untold))).toBe('withhold: segmentUnknown');
  });

  it('steps over a year without a release, and then never counts years: Vienna led 2019 and 2022, EIU 2020 not published', () => {
    const releases: readonly ReleaseFacts[] = [
      ...yearly({ 2018: 2, 2019: 1 }),
      { id: '2020', previous: '2019', state: 'not-published' },
      ...yearly({ 2021: 1 }).map(release => ({ ...release, previous: '2020' })),
    ];
    expect(figuresOf(ask(releases))).toMatchObject({ releases: ['r/2019', 'r/2021'], years: null });
  });

  it('counts editions, not years, where a year has two of them or the ranking comes out twice a year', () => {
    const halves = ['29', '30', '31', '32'].map((id, index) => ({
      id,
      year: index < 2 ? 2021 : 2022,
      listedTo: 10,
      places: { beijing: index === 0 ? 2 : 1, 'new-york': index === 0 ? 1 : 2 },
    }));
    expect(figuresOf(ask(halves))).toMatchObject({ releases: ['r/30', 'r/31', 'r/32'], years: null });
    const two = [
      { id: '30', year: 2021, previous: 'first', listedTo: 1, places: { london: 1 } },
      { id: '31', year: 2022, listedTo: 1, places: { london: 1 } },
    ];
    const gfci = world().ranking('gfci', { cadence: 'half-yearly', releases: two });
    expect(figuresOf(gfci.ask({ kind: 'leadStreak', unit: 'london', release: 'gfci/31' }))).toMatchObject({
      years: null,
    });
  });

  it('counts editions where the label of one beside them tells no year: it may be a second one of the same year', () => {
    const [before, ...led] = yearly({ 2020: 2, 2021: 1, 2022: 1 });
    const releases = [{ ...(before ?? { id: '' }), year: null }, ...led];
    expect(figuresOf(ask(releases))).toMatchObject({ releases: ['r/2021', 'r/2022'], years: null });
  });

  it('says that a lead was shared', () => {
    const shared = yearly({ 2020: 2, 2021: 1, 2022: 1 }).map(release =>
      release.id === '2021' ? { ...release, places: { beijing: 1, tokyo: 1 } } : release,
    );
    expect(figuresOf(ask(shared))).toMatchObject({ shared: ['r/2021'] });
  });

  it('is withheld where nothing tells whether a lead was shared', () => {
    const loose = yearly({ 2020: 2, 2021: 1, 2022: 1 }).map(release =>
      release.id === '2021' ? { id: '2021', places: { beijing: 1 } } : release,
    );
    expect(verdictOf(ask(loose))).toBe('withhold: tieUnknown');
  });

  describe('asserted as "three years since 2021"', () => {
    const known = yearly({ 2020: 2, 2021: 1, 2022: 1 });

    it('is refuted: 2021 and 2022 are two', () => {
      expect(reasonOf(ask(known, { count: 3, since: 2021 }))).toMatchObject({ code: 'sinceMismatch', possible: 2 });
      expect(verdictOf(ask(known, { count: 2, since: 2021 }))).toBe('true');
    });

    it('is withheld where the sequence is not on record: a missing row refutes nothing', () => {
      const unknown = yearly({ 2022: 1 });
      expect(verdictOf(ask(unknown, { count: 3, since: 2020 }))).toBe('withhold: previousUnknown');
    });

    it('must begin with the year that it names, with a number or without one', () => {
      expect(verdictOf(ask(known, { since: 2021 }))).toBe('true');
      expect(verdictOf(ask(known, { since: 2020 }))).toBe('false: sinceMismatch');
      const undated = known.map(release => ({ ...release, year: release.id === '2022' ? null : Number(release.id) }));
      expect(verdictOf(ask(undated, { since: 2020 }))).toBe('withhold: otherSince');
      const gap = first(yearly({ 2019: 1, 2021: 1 }));
      expect(verdictOf(ask(gap, { count: 2, since: 2018 }))).toBe('withhold: otherSince');
    });

    it('counts by the sequence, whatever the order of the labels', () => {
      const labelled = [2022, 2021, 2023].map((year, index) => ({
        id: String(index),
        year,
        places: { beijing: 1 },
        listedTo: 3,
        ...(index === 0 ? { previous: 'first' as const } : {}),
      }));
      const led = (since: number) =>
        world()
          .ranking('r', { releases: labelled })
          .ask({ kind: 'leadStreak', unit: 'beijing', release: 'r/2', since });
      expect(verdictOf(led(2022))).toBe('true');
      expect(reasonOf(led(2021))).toEqual({ code: 'otherSince', since: 2021, found: 'r/0' });
    });

    it('must have the length that is asserted', () => {
      expect(reasonOf(ask(known, { count: 3 }))).toMatchObject({ code: 'otherCount', asserted: 3, found: 2 });
    });
  });
});

describe('topStreak', () => {
  const streak = (releases: readonly ReleaseFacts[], count?: number) =>
    world()
      .city('chongqing')
      .ranking('bnu', { releases })
      .ask({
        kind: 'topStreak',
        unit: 'chongqing',
        release: `bnu/${releases.at(-1)?.id}`,
        top: 10,
        ...(count ? { count } : {}),
      });
  const bnu = (places: Readonly<Record<string, number>>) =>
    Object.entries(places).map(([id, place]) => ({ id, listedTo: 10, places: { chongqing: place } }));

  it('counts the releases in the top ten, a tie at the cut-off included', () => {
    expect(figuresOf(streak(bnu({ 2018: 11, 2019: 8, 2020: 10, 2021: 9, 2022: 7 })))).toMatchObject({
      releases: ['bnu/2019', 'bnu/2020', 'bnu/2021', 'bnu/2022'],
      years: [2019, 2020, 2021, 2022],
    });
  });

  it('ends where the city is known to be below the depth, and is withheld where nothing is known', () => {
    const below = [{ id: '2019', listedTo: 10, places: { beijing: 1 } }, ...bnu({ 2020: 1, 2021: 1, 2022: 1 })];
    expect(figuresOf(streak(below))).toMatchObject({ releases: ['bnu/2020', 'bnu/2021', 'bnu/2022'] });
    const shallow = [{ id: '2019', listedTo: 5, places: { beijing: 1 } }, ...bnu({ 2020: 1, 2021: 1, 2022: 1 })];
    expect(verdictOf(streak(shallow))).toBe('withhold: notOnRecord');
  });

  it('is false of a city outside the top ten, of another length, and too short for two', () => {
    expect(verdictOf(streak(bnu({ 2021: 3, 2022: 11 })))).toBe('false: wasOut');
    expect(verdictOf(streak(bnu({ 2019: 11, 2020: 2, 2021: 3, 2022: 1 }), 4))).toBe('false: otherCount');
    const short = { code: 'shortRun', have: 2, need: 3 };
    expect(reasonOf(streak(bnu({ 2020: 11, 2021: 3, 2022: 1 })))).toMatchObject(short);
    expect(verdictOf(streak(bnu({ 2021: 11, 2022: 1 })))).toBe('false: wasOut');
  });
});

describe('ledEditions', () => {
  const led = (releases: readonly ReleaseFacts[]) =>
    world()
      .city('beijing')
      .ranking('r', { releases })
      .ask({ kind: 'ledEditions', unit: 'beijing', releases: ['r/2021', 'r/2022'] });

  it('needs no more than the releases named', () => {
    expect(figuresOf(led(yearly({ 2021: 1, 2022: 1 })))).toEqual({
      unit: 'beijing',
      releases: ['r/2021', 'r/2022'],
      breaks: [],
    });
  });

  it('names the changes of method between them, whatever the order in which they are named', () => {
    const lists = (...segments: readonly (string | undefined)[]): readonly ReleaseFacts[] =>
      segments.map((segment, index) => ({
        id: String(2019 + index),
        listedTo: 1,
        places: { beijing: 1 },
        ...(segment === undefined ? {} : { segment }),
      }));
    const named = (releases: readonly ReleaseFacts[], keys = ['r/2019', 'r/2022']) =>
      tell(world().ranking('r', { releases }), { kind: 'ledEditions', unit: 'beijing', releases: keys });
    const since2021 = { release: 'r/2021', previous: 'r/2020' };
    const broken = named(lists('a', 'a', 'b', 'b'));
    expect(figuresOf(broken.claim)).toMatchObject({ breaks: [since2021] });
    expect(broken.en).toContain('the method changed between 2020 and 2021');
    expect(broken.zh).toContain('2020年与2021年之间方法有变');
    const reversed = named(lists('a', 'a', 'b', 'b'), ['r/2022', 'r/2019']);
    expect(figuresOf(reversed.claim)).toMatchObject({ breaks: [since2021] });
    expect(figuresOf(named(lists('a', 'a', 'b', 'b'), ['r/2021', 'r/2022']).claim)).toMatchObject({ breaks: [] });
    expect(figuresOf(named(lists('a', 'b', 'b', 'a')).claim)).toMatchObject({ breaks: [{}, { release: 'r/2022' }] });
    // Where nothing tells what came in between, the methods of the two themselves do.
    const unlinked = lists('a', 'a', 'b', 'b').filter(({ id }) => id !== '2021');
    const apart = unlinked.map(release => ({ ...release, previous: null }));
    expect(figuresOf(named(apart).claim)).toMatchObject({ breaks: [{ release: 'r/2022', previous: 'r/2019' }] });
    expect(verdictOf(named(lists('a', undefined, 'a', 'a')).claim)).toBe('withhold: segmentUnknown');
  });

  it('is false where one was not led, or not alone', () => {
    expect(verdictOf(led(yearly({ 2021: 2, 2022: 1 })))).toBe('false: otherRank');
    const shared = yearly({ 2021: 1, 2022: 1 }).map(release => ({ ...release, places: { beijing: 1, tokyo: 1 } }));
    expect(verdictOf(led(shared))).toBe('false: tied');
  });

  it('is withheld where one is not on record, or a tie cannot be excluded', () => {
    expect(verdictOf(led(yearly({ 2022: 1 })))).toBe('withhold: unknownRelease');
    expect(verdictOf(led([{ id: '2021', places: { beijing: 1 } }, ...yearly({ 2022: 1 })]))).toBe(
      'withhold: tieUnknown',
    );
  });
});

describe('topEditions', () => {
  const among = (releases: readonly ReleaseFacts[], keys = ['r/2020', 'r/2021', 'r/2022']) =>
    world()
      .city('beijing')
      .ranking('r', { releases })
      .ask({ kind: 'topEditions', unit: 'beijing', top: 3, releases: keys });

  it('holds of releases that follow one another', () => {
    expect(verdictOf(among(yearly({ 2020: 3, 2021: 1, 2022: 2 })))).toBe('true');
  });

  it('is false where the city was out, withheld where its place or the sequence is uncertain, and names new methods', () => {
    expect(verdictOf(among(yearly({ 2020: 3, 2021: 4, 2022: 2 })))).toBe('false: wasOut');
    expect(verdictOf(among(yearly({ 2020: 3, 2021: 'not-collected', 2022: 2 })))).toBe('withhold: notOnRecord');
    expect(verdictOf(among(yearly({ 2019: 1, 2020: 3, 2021: 1, 2022: 2 }), ['r/2019', 'r/2021', 'r/2022']))).toBe(
      'withhold: previousUnknown',
    );
    const broken = yearly({ 2020: 3, 2021: 1, 2022: 2 }).map(release => ({ ...release, segment: release.id }));
    expect(figuresOf(among(broken))).toMatchObject({
      breaks: [
        { release: 'r/2021', previous: 'r/2020' },
        { release: 'r/2022', previous: 'r/2021' },
      ],
    });
  });
});

describe('timesLed', () => {
  const led = (
    releases: readonly ReleaseFacts[],
    more: { readonly count?: number; readonly named?: readonly string[] } = {},
  ) => {
    const { named = releases.map(({ id }) => id), ...asserted } = more;
    return world()
      .city('beijing')
      .ranking('r', { releases })
      .ask({ kind: 'timesLed', unit: 'beijing', releases: named.map(id => `r/${id}`), ...asserted });
  };

  it('tells which of the editions were led, and which of these leads were shared', () => {
    const [one, two, three, four] = yearly({ 2019: 1, 2020: 2, 2021: 1, 2022: 1 });
    if (!one || !two || !three || !four) throw new Error('four editions were made');
    const shared = { ...three, places: { beijing: 1, shanghai: 1 } };
    expect(figuresOf(led([one, two, shared, four]))).toEqual({
      unit: 'beijing',
      releases: ['r/2019', 'r/2020', 'r/2021', 'r/2022'],
      led: ['r/2019', 'r/2021', 'r/2022'],
      shared: ['r/2021'],
      unbroken: true,
      breaks: [],
    });
  });

  it('says “from … to” only where the editions follow one another as they are named', () => {
    const all = yearly({ 2019: 1, 2020: 2, 2021: 1 });
    expect(figuresOf(led(all, { named: ['2019', '2021'] }))).toMatchObject({ unbroken: false });
    expect(figuresOf(led(all, { named: ['2021', '2020', '2019'] }))).toMatchObject({ unbroken: false });
  });

  it('is false of another number', () => {
    expect(verdictOf(led(yearly({ 2019: 1, 2020: 2, 2021: 1 }), { count: 3 }))).toBe('false: otherCount');
  });

  it('takes it that who is not on record did not lead where another led alone, and withholds where nobody is known to', () => {
    const [first, last] = yearly({ 2021: 2, 2022: 1 });
    if (!first || !last) throw new Error('two editions were made');
    const listed = { id: '2021', listedTo: 1, places: { shanghai: 1 } } as const;
    expect(figuresOf(led([listed, last]))).toMatchObject({ led: ['r/2022'] });
    expect(verdictOf(led([{ id: '2021', places: { shanghai: 3 } }, last]))).toBe('withhold: notOnRecord');
    // Whoever else is first in an open list may share that place.
    const open = { releases: [{ id: '2021', places: { shanghai: 1, beijing: 'not-collected' } }, last] } as const;
    const asked = world()
      .city('beijing')
      .ranking('r', { tieRule: 'unknown', ...open });
    expect(verdictOf(asked.ask({ kind: 'timesLed', unit: 'beijing', releases: ['r/2021', 'r/2022'] }))).toBe(
      'withhold: notOnRecord',
    );
  });
});

describe('leadYears', () => {
  const DAYS = { 26: '2019-09-19', 27: '2020-03-26', 28: '2020-09-25', 29: '2021-03-17', 30: '2021-09-24' } as const;
  const halfYearly = (
    places: readonly number[],
    facts: Partial<ReleaseFacts> = {},
    of: { readonly cadence?: 'yearly' } = {},
  ) =>
    world()
      .city('beijing')
      .ranking('r', {
        cadence: of.cadence ?? 'half-yearly',
        releases: Object.entries(DAYS).map(([id, released], index) => ({
          id,
          listedTo: 3,
          released,
          places: { beijing: places[index] ?? 3, shanghai: places[index] === 1 ? 2 : 1 },
          ...facts,
        })),
      });
  const asked = (years?: number) =>
    ({ kind: 'leadYears', unit: 'beijing', release: 'r/30', ...(years === undefined ? {} : { years }) }) as const;

  it('counts full years from the first day to the last', () => {
    expect(figuresOf(halfYearly([3, 1, 1, 1, 1]).ask(asked()))).toMatchObject({
      releases: ['r/27', 'r/28', 'r/29', 'r/30'],
      years: 1,
      from: '2020-03-26',
      until: '2021-09-24',
      atLeast: false,
    });
    // 25 September 2020 to 24 September 2021 lacks a day.
    expect(verdictOf(halfYearly([3, 3, 1, 1, 1]).ask(asked()))).toBe('withhold: tooFew');
  });

  it('says “at least” where the lead began before what is on record, and withholds a longer one', () => {
    expect(figuresOf(halfYearly([1, 1, 1, 1, 1]).ask(asked()))).toMatchObject({ years: 2, atLeast: true });
    expect(verdictOf(halfYearly([1, 1, 1, 1, 1]).ask(asked(3)))).toBe('withhold: previousUnknown');
    expect(verdictOf(halfYearly([1, 1, 1, 1, 1]).ask(asked(1)))).toBe('false: otherCount');
  });

  it('is false where an edition inside was not led', () => {
    expect(verdictOf(halfYearly([1, 1, 2, 1, 1]).ask(asked(2)))).toBe('false: otherCount');
    expect(verdictOf(halfYearly([1, 1, 1, 1, 2]).ask(asked(1)))).toBe('false: otherRank');
  });

  it('is withheld without the day of each edition, and of what comes out once a year', () => {
    expect(verdictOf(halfYearly([3, 1, 1, 1, 1], { released: '' }).ask(asked()))).toBe('withhold: dayUnknown');
    expect(verdictOf(halfYearly([3, 1, 1, 1, 1], { released: 'by 2021-01-01' }).ask(asked()))).toBe(
      'withhold: dayUnknown',
    );
    expect(verdictOf(halfYearly([3, 1, 1, 1, 1], {}, { cadence: 'yearly' }).ask(asked()))).toBe(
      'withhold: countedByEdition',
    );
  });
});
