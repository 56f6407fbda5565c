import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, type World, world } from '../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

/** One release of each ranking, complete to the tenth place. */
const rankings = (lists: Readonly<Record<string, Places>>, facts: Partial<ReleaseFacts> = {}): World =>
  Object.entries(lists).reduce(
    (so, [id, places]) => so.ranking(id, { releases: [{ id: '2022', listedTo: 10, places, ...facts }] }),
    ['beijing', 'shanghai', 'shenzhen', 'new-york'].reduce((so, id) => so.city(id), world()),
  );

describe('standingAcross', () => {
  const five = {
    kearney: { 'new-york': 1, beijing: 5, shanghai: 9 },
    gfci: { 'new-york': 1, shanghai: 6, beijing: 8 },
    gihi: { 'new-york': 2, beijing: 3, shanghai: 10 },
    nature: { beijing: 1, 'new-york': 2, shanghai: 3 },
    startup: { 'new-york': 2, beijing: 5 },
  };
  const ask = (lists: Readonly<Record<string, Places>>, others: readonly string[], facts?: Partial<ReleaseFacts>) =>
    rankings(lists, facts).ask({
      kind: 'standingAcross',
      unit: 'beijing',
      others: [...others],
      basket: Object.keys(lists).map(id => `${id}/2022`),
    });

  it('tells of each of the others by itself what nothing unknown can turn', () => {
    expect(figuresOf(ask(five, ['new-york', 'shanghai', 'shenzhen']))).toEqual({
      unit: 'beijing',
      basket: Object.keys(five).map(id => `${id}/2022`),
      ahead: ['shanghai'],
      behind: ['new-york'],
      neither: ['shenzhen'],
    });
  });

  it('is false where it is certain that another majority holds, and withheld where it is not', () => {
    const asserting = (ahead: readonly string[]) =>
      rankings(five).ask({
        kind: 'standingAcross',
        unit: 'beijing',
        others: ['new-york', 'shanghai', 'shenzhen'],
        basket: Object.keys(five).map(id => `${id}/2022`),
        ahead: [...ahead],
      });
    expect(verdictOf(asserting(['shanghai']))).toBe('true');
    expect(reasonOf(asserting(['shanghai', 'new-york']))).toEqual({
      code: 'otherStanding',
      unit: 'beijing',
      other: 'new-york',
      ahead: false,
    });
    expect(reasonOf(asserting([]))).toMatchObject({ code: 'otherStanding', other: 'shanghai', ahead: true });
    expect(verdictOf(asserting(['shanghai', 'shenzhen']))).toBe('withhold: standingUntold');
  });

  it('leaves open a majority that what is not on record may turn', () => {
    const { nature: _, ...others } = five;
    // Ahead in two, behind in one, and of one nobody can tell.
    const four = { ...others, startup: { 'new-york': 2 } };
    expect(figuresOf(ask(four, ['new-york', 'shanghai']))).toMatchObject({
      behind: ['new-york'],
      neither: ['shanghai'],
    });
  });

  it('takes who is on no list down to the place of the other for one that is not ahead there', () => {
    // Ahead in one; in the other Shanghai may be further down, or was not covered, and is not ahead.
    const lists = { a: { beijing: 1, shanghai: 4 }, b: { beijing: 2, paris: 1 } };
    expect(figuresOf(ask(lists, ['shanghai'], { listedTo: 5 }))).toMatchObject({ ahead: ['shanghai'] });
    expect(verdictOf(ask(lists, ['shanghai'], { listedTo: 1 }))).toBe('withhold: standingUntold');
    const theirs = { a: { beijing: 4, shanghai: 1 }, b: { shanghai: 2, paris: 1 } };
    expect(figuresOf(ask(theirs, ['shanghai'], { listedTo: 5 }))).toMatchObject({ behind: ['shanghai'] });
  });

  it('counts neither places that are shared nor differences that are noise', () => {
    const level = { a: { beijing: 2, shanghai: 2 }, b: { beijing: 1, shanghai: 4 } };
    expect(figuresOf(ask(level, ['shanghai']))).toMatchObject({ ahead: ['shanghai'] });
    const near = { a: { beijing: 3, shanghai: 2 }, b: { beijing: 1, shanghai: 9 }, c: { beijing: 2, shanghai: 8 } };
    expect(figuresOf(ask(near, ['shanghai'], { noisePlaces: 1 }))).toMatchObject({ ahead: ['shanghai'] });
    expect(verdictOf(ask(near, ['shanghai'], { noisePlaces: 6 }))).toBe('withhold: standingUntold');
  });

  it('is withheld where nothing is certain, of itself, and of another kind', () => {
    expect(verdictOf(ask(five, ['shenzhen']))).toBe('withhold: standingUntold');
    expect(verdictOf(ask({ a: { beijing: 1, shanghai: 2 }, b: { beijing: 2, shanghai: 1 } }, ['shanghai']))).toBe(
      'withhold: standingUntold',
    );
    expect(verdictOf(ask(five, ['beijing', 'shanghai']))).toBe('withhold: withItself');
    const abroad = rankings(five).economy('japan');
    const basket = ['kearney/2022', 'gfci/2022'];
    expect(verdictOf(abroad.ask({ kind: 'standingAcross', unit: 'beijing', others: ['japan'], basket }))).toBe(
      'withhold: wrongUnitKind',
    );
  });
});

describe('orderInBoth', () => {
  const home = { beijing: 1, shanghai: 2, shenzhen: 3, wuhan: 4 };
  const all = { 'new-york': 1, shanghai: 6, beijing: 8, shenzhen: 9 };
  const ask = (there: Places, here: Places, facts: Partial<ReleaseFacts> = {}, same?: boolean) =>
    rankings({ gfci: there })
      .city('new-york', { country: 'US' })
      .ranking('home', { releases: [{ id: '2022', listedTo: 10, places: here, ...facts }] })
      .ask({
        kind: 'orderInBoth',
        release: 'gfci/2022',
        domestic: 'home/2022',
        ...(same === undefined ? {} : { same }),
      });

  it('is false of one order where two stand the other way about, and of two where all stand alike', () => {
    expect(reasonOf(ask(all, home, {}, true))).toEqual({
      code: 'otherOrder',
      release: 'gfci/2022',
      domestic: 'home/2022',
      unit: 'shanghai',
      other: 'beijing',
    });
    expect(verdictOf(ask(all, home, {}, false))).toBe('true');
    const alike = { ...all, shanghai: 8, beijing: 6 };
    expect(verdictOf(ask(alike, home, {}, true))).toBe('true');
    expect(verdictOf(ask(alike, home, {}, false))).toBe('false: sameOrder');
    expect(verdictOf(ask({ ...all, wuhan: 34 }, home, {}, true))).toBe('withhold: notListedTo');
  });

  it('tells both orders of those that both rank', () => {
    expect(figuresOf(ask(all, home))).toEqual({
      release: 'gfci/2022',
      domestic: 'home/2022',
      units: ['shanghai', 'beijing', 'shenzhen'],
      theirs: ['beijing', 'shanghai', 'shenzhen'],
    });
    expect(figuresOf(ask({ ...all, wuhan: 10 }, home))).toMatchObject({
      units: ['shanghai', 'beijing', 'shenzhen', 'wuhan'],
    });
  });

  it('is withheld where one of the lists is not on record down to the last of them', () => {
    expect(reasonOf(ask({ ...all, wuhan: 34 }, home))).toEqual({ code: 'notListedTo', release: 'gfci/2022', top: 34 });
    expect(reasonOf(ask(all, home, { listedTo: 2 }))).toEqual({ code: 'notListedTo', release: 'home/2022', top: 3 });
  });

  it('is withheld of shared places, of noise, of fewer than three, and of a list that holds others', () => {
    expect(reasonOf(ask({ ...all, beijing: 6 }, home))).toEqual({
      code: 'sharedInOrder',
      release: 'gfci/2022',
      units: ['beijing', 'shanghai'],
    });
    expect(verdictOf(ask(all, home, { noisePlaces: 1 }))).toBe('withhold: withinPlaces');
    expect(verdictOf(ask({ shanghai: 6, beijing: 8 }, home))).toBe('withhold: tooFew');
    expect(reasonOf(ask(all, { ...home, 'new-york': 5 }))).toEqual({
      code: 'notDomestic',
      release: 'home/2022',
      unit: 'new-york',
    });
  });

  it('sets no ranking against itself', () => {
    const itself = rankings({ gfci: home }).ask({
      kind: 'orderInBoth',
      release: 'gfci/2022',
      domestic: 'gfci/2022',
    });
    expect(verdictOf(itself)).toBe('withhold: oneRanking');
  });

  it('is withheld where a correction turns it', () => {
    const corrected = rankings({ gfci: all })
      .ranking('home', { releases: [{ id: '2022', listedTo: 10, places: home }] })
      .with(rows => ({
        ...rows,
        records: rows.records.flatMap(record =>
          record.ranking === 'gfci' && record.unit === 'beijing'
            ? [record, { ...record, place: { kind: 'rank' as const, rank: 5 }, vintage: 2, vintageReason: 'corrected' }]
            : [record],
        ),
      }));
    const found = corrected.ask({ kind: 'orderInBoth', release: 'gfci/2022', domestic: 'home/2022' });
    expect(verdictOf(found)).toBe('withhold: restated');
  });

  it('tells the correction where one was brought onto the number of another, whose place is on record', () => {
    const onto = rankings({ gfci: all })
      .ranking('home', { releases: [{ id: '2022', listedTo: 10, places: home }] })
      .with(rows => ({
        ...rows,
        records: rows.records.flatMap(record =>
          record.ranking === 'home' && record.unit === 'shenzhen'
            ? [record, { ...record, place: { kind: 'rank' as const, rank: 2 }, vintage: 2, vintageReason: 'corrected' }]
            : [record],
        ),
      }));
    const found = onto.ask({ kind: 'orderInBoth', release: 'gfci/2022', domestic: 'home/2022' });
    expect(reasonOf(found)).toMatchObject({ code: 'corrected', unit: 'shenzhen', release: 'home/2022' });
  });
});

describe('themes', () => {
  const SCIENCE = ['science', '科学'] as const;
  const FINANCE = ['finance', '金融'] as const;
  const about = (
    lists: readonly (readonly [readonly [string, string] | null, PlaceText | null])[],
    asserted: { readonly best?: string; readonly lowest?: string } = {},
  ) => {
    const asked = lists.reduce(
      (so, [theme, place], index) =>
        so.ranking(`r${index}`, {
          ...(theme ? { theme } : {}),
          releases: [{ id: '2022', listedTo: 10, places: place === null ? {} : { beijing: place } }],
        }),
      world().city('beijing'),
    );
    const basket = lists.map((_, index) => `r${index}/2022`);
    return asked.ask({ kind: 'themes', unit: 'beijing', basket, ...asserted });
  };

  it('names the best and the lowest theme by the median of the places on record', () => {
    const found = about([
      [SCIENCE, 1],
      [FINANCE, 8],
      [SCIENCE, 3],
      [null, 30],
      [FINANCE, 12],
      [FINANCE, null],
      [SCIENCE, '4-6'],
    ]);
    expect(figuresOf(found)).toMatchObject({
      best: { releases: ['r0/2022', 'r2/2022'], ranks: [1, 3], shared: [], open: [], median: '2' },
      // Below the tenth place nothing of the list is known, so the twelfth may be shared.
      lowest: { releases: ['r1/2022', 'r4/2022'], ranks: [8, 12], open: ['r4/2022'], median: '10' },
    });
  });

  it('tells of which of the places nobody knows whether others hold them', () => {
    const held = [
      { theme: SCIENCE, places: { beijing: 1 }, listedTo: 1 },
      { theme: SCIENCE, places: { beijing: 3 } },
      { theme: FINANCE, places: { beijing: 9 }, listedTo: 8 },
      { theme: FINANCE, places: { beijing: 12 }, listedTo: 12 },
    ];
    const found = held
      .reduce(
        (so, { theme, ...release }, index) =>
          so.ranking(`r${index}`, { theme, releases: [{ id: '2022', ...release }] }),
        world().city('beijing'),
      )
      .ask({ kind: 'themes', unit: 'beijing', basket: held.map((_, index) => `r${index}/2022`) });
    expect(figuresOf(found)).toMatchObject({
      best: { shared: [], open: ['r1/2022'] },
      lowest: { shared: [], open: ['r2/2022'] },
    });
  });

  it('tells of which of the places others hold too', () => {
    const shared = { oslo: 1, beijing: 1 };
    const lists = [shared, { beijing: 3 }, { oslo: 9, beijing: 9 }, { oslo: 11, beijing: 12 }];
    const found = lists
      .reduce(
        (so, places, index) =>
          so.ranking(`r${index}`, {
            theme: index < 2 ? SCIENCE : FINANCE,
            releases: [{ id: '2022', listedTo: 12, places }],
          }),
        world(),
      )
      .ask({ kind: 'themes', unit: 'beijing', basket: lists.map((_, index) => `r${index}/2022`) });
    expect(figuresOf(found)).toMatchObject({ best: { shared: ['r0/2022'] }, lowest: { shared: ['r2/2022'] } });
  });

  it('is false of another theme than the one on record, in whichever language it is named', () => {
    const four = [
      [SCIENCE, 1],
      [FINANCE, 8],
      [SCIENCE, 3],
      [FINANCE, 12],
    ] as const;
    expect(verdictOf(about(four, { best: 'science', lowest: 'finance' }))).toBe('true');
    expect(verdictOf(about(four, { best: '科学' }))).toBe('true');
    expect(reasonOf(about(four, { best: 'finance' }))).toEqual({
      code: 'otherTheme',
      unit: 'beijing',
      which: 'best',
      ranking: 'r0',
    });
    expect(reasonOf(about(four, { lowest: 'culture' }))).toMatchObject({ which: 'lowest', ranking: 'r1' });
    // Of two themes that are not far enough apart, neither is known to be the better one.
    expect(verdictOf(about([...four.slice(0, 3), [FINANCE, 3]], { best: 'finance' }))).toBe('withhold: themesAlike');
  });

  it('takes the one in the middle of an odd number, and half a place between two', () => {
    const found = about([
      [SCIENCE, 1],
      [SCIENCE, 2],
      [FINANCE, 7],
      [FINANCE, 9],
      [FINANCE, 40],
    ]);
    expect(figuresOf(found)).toMatchObject({ best: { median: '1.5' }, lowest: { median: '9' } });
  });

  it('needs two places of each of two themes', () => {
    expect(
      reasonOf(
        about([
          [SCIENCE, 1],
          [SCIENCE, 2],
          [FINANCE, 20],
        ]),
      ),
    ).toEqual({ code: 'tooFewThemes', unit: 'beijing', have: 1, need: 2 });
  });

  it('is withheld where the medians are nearer than five places, or where several stand alike', () => {
    const near = about([
      [SCIENCE, 1],
      [SCIENCE, 3],
      [FINANCE, 6],
      [FINANCE, 7],
    ]);
    expect(verdictOf(near)).toBe('withhold: themesAlike');
    const alike = about([
      [SCIENCE, 1],
      [SCIENCE, 3],
      [FINANCE, 16],
      [FINANCE, 17],
      [['culture', '文化'], 2],
      [['culture', '文化'], 2],
    ]);
    expect(verdictOf(alike)).toBe('withhold: themesAlike');
  });
});
