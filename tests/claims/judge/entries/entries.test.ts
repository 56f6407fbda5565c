import { describe, expect, it, test } from 'vitest';
import { isTrue } from '../../../../lambdas/claims/claim.ts';
import type { ClaimKind } from '../../../../lambdas/claims/schema/kinds.ts';
import { createNames } from '../../../../lambdas/document/names.ts';
import { languageOf, say } from '../../../../lambdas/language/say.ts';
import { objection } from '../../../audit/objection.ts';
import { tell } from '../../../support/told.ts';
import { figuresOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../../support/world-rows.ts';

type TopKind = Extract<ClaimKind, 'enteredTop' | 'firstEntry' | 'returnedToTop' | 'leftTop'>;

/** Shenzhen in one list after another, each complete to the tenth place; undefined: not in the list. */
const list = (places: readonly (PlaceText | undefined)[], facts: Partial<ReleaseFacts> = {}): readonly ReleaseFacts[] =>
  places.map((place, index) => ({
    id: String(30 + index),
    listedTo: 10,
    places: place === undefined ? {} : { shenzhen: place },
    ...(index === 0 ? { previous: 'first' as const } : {}),
    ...facts,
  }));
const last = (releases: readonly ReleaseFacts[]): string => `gfci/${releases.at(-1)?.id}`;
const gfci = (releases: readonly ReleaseFacts[]) => world().city('shenzhen').ranking('gfci', { releases });
const ask = (kind: TopKind, releases: readonly ReleaseFacts[]) =>
  gfci(releases).ask({ kind, unit: 'shenzhen', release: last(releases), top: 10 });
const unknownStart = (releases: readonly ReleaseFacts[]): readonly ReleaseFacts[] =>
  releases.map(({ previous: _, ...release }) => release);

test.each<[TopKind, readonly PlaceText[], RegExp, RegExp]>([
  [
    'enteredTop',
    ['11-15', '4-6'],
    /entered the top ten of .+; it stood outside the top ten in 30\.$/,
    /^[^，]+前十；30不在前十之列。$/,
  ],
  ['firstEntry', ['11-15', 17, '4-6'], /entered the top ten of .+ for the first time\.$/, /首次跻身[^，]+前十。$/],
  [
    'returnedToTop',
    [3, 17, '4-6'],
    /returned to the top ten of .+; it was last there in 30\.$/,
    /前十；上次位居前十是在30。$/,
  ],
  ['leftTop', ['7-9', 17], /: still there in 30, 17th in 31\.$/, /：30尚在前十之列，31居第17位。$/],
  [
    'leftTop',
    ['7-9', '16-20'],
    /: still there in 30, in the 16–20 band in 31\.$/,
    /尚在前十之列，31位于第16—20名区间。$/,
  ],
  ['leftTop', [7, '101+'], /: seventh in 30, in the 101\+ band in 31\.$/, /：30位列第七，31位于第101名及以后。$/],
])('%s over a band says no place of it, and both pens agree', (kind, places, en, zh) => {
  const so = gfci(list(places, { listedTo: 20, historyComplete: true }));
  const claim = so.ask({ kind, unit: 'shenzhen', release: `gfci/${29 + places.length}`, top: 10 });
  if (!isTrue(claim)) throw new Error(verdictOf(claim));
  expect(objection(so.dataset(), claim.query, claim.figures)).toBeNull();
  for (const [id, said] of [
    ['en', en],
    ['zh-Hans', zh],
  ] as const) {
    const language = languageOf(id);
    expect(say(language, claim, createNames(so.view(), language))).toMatch(said);
  }
});

describe('enteredTop', () => {
  it('needs the release before and nothing else', () => {
    expect(figuresOf(ask('enteredTop', unknownStart(list([11, 9]))))).toMatchObject({ rank: 9, previous: 'gfci/30' });
    expect(verdictOf(ask('enteredTop', list([undefined, 10])))).toBe('true');
    expect(verdictOf(ask('enteredTop', list(['101-150', 9])))).toBe('true');
  });

  it('tells the place before where an exact one is on record, shared or not', () => {
    const so = gfci(list([14, 9], { listedTo: 20 }));
    const query = { kind: 'enteredTop', unit: 'shenzhen', release: 'gfci/31', top: 10 } as const;
    expect(tell(so, query).en).toMatch(/, in ninth place, having been 14th in 30\.$/);
    expect(tell(so, query).zh).toMatch(/前十：30居第14位，31居第9位。$/);
    const shared = list([14, 9], { listedTo: 20 }).map(each => ({ ...each, places: { ...each.places, paris: 14 } }));
    expect(tell(gfci(shared), query).en).toMatch(/, having been joint 14th in 30\.$/);
    expect(figuresOf(ask('enteredTop', list([undefined, 9])))).toMatchObject({ from: null, wasJoint: false });
  });

  it('is false of who was in already, or is not in now', () => {
    expect(verdictOf(ask('enteredTop', list([10, 9])))).toBe('false: wasIn');
    expect(verdictOf(ask('enteredTop', list([12, 11])))).toBe('false: wasOut');
  });

  it('is withheld where the place before cannot be told: a shorter list, a band over the cut-off, another universe', () => {
    expect(verdictOf(ask('enteredTop', list([undefined, 9], { listedTo: 5 })))).toBe('withhold: notOnRecord');
    expect(verdictOf(ask('enteredTop', list(['6-15', 9])))).toBe('withhold: banded');
    expect(verdictOf(ask('enteredTop', list(['not-in-universe', 9])))).toBe('withhold: leftOut');
    expect(verdictOf(ask('enteredTop', list([9])))).toBe('withhold: firstRelease');
  });

  it('is decided by a band that lies within the top, or wholly below it; no place is told', () => {
    const entered = figuresOf(ask('enteredTop', list(['11-15', '4-6'])));
    expect(entered).toMatchObject({ rank: null, joint: false, open: [], previous: 'gfci/30' });
    expect(verdictOf(ask('enteredTop', list(['11+', '6-10'])))).toBe('true');
    expect(verdictOf(ask('enteredTop', list([12, '9-11'])))).toBe('withhold: banded');
    expect(verdictOf(ask('enteredTop', list([12, '11-14'])))).toBe('false: wasOut');
    expect(verdictOf(ask('enteredTop', list(['1-5', '6-10'])))).toBe('false: wasIn');
  });

  it('says that the field changed, where it did but for the city itself, and how large it was and is', () => {
    const lists = (then: Readonly<Record<string, PlaceText>>, now: Readonly<Record<string, PlaceText>>) => {
      const size = (places: Readonly<Record<string, PlaceText>>): Partial<ReleaseFacts> => {
        const ranked = Object.values(places).filter(place => typeof place === 'number').length;
        return { places, listedTo: ranked, universe: ranked };
      };
      const releases = [
        { id: '1', ...size(then) },
        { id: '2', ...size(now) },
      ];
      return tell(world().ranking('r', { releases }), { kind: 'enteredTop', unit: 'bonn', release: 'r/2', top: 2 });
    };
    const before = { oslo: 1, lima: 2, bonn: 3 };
    const moved = lists(before, { oslo: 1, bonn: 2, lima: 3 });
    expect(figuresOf(moved.claim)).toMatchObject({ otherField: false, universes: null });
    const replaced = lists(before, { oslo: 1, bonn: 2, cork: 3 });
    expect(figuresOf(replaced.claim)).toMatchObject({ otherField: true, universes: null });
    expect(replaced.en).toMatch(/, having been third in 1‡\.$/);
    expect(replaced.zh).toMatch(/：1位列第三，2位列第二‡。$/);
    const shrunk = lists({ ...before, cork: 4 }, { oslo: 1, bonn: 2, lima: 3 });
    expect(figuresOf(shrunk.claim)).toMatchObject({ otherField: true, universes: { from: 4, to: 3 } });
    expect(shrunk.en).toMatch(/‡\.$/);
    expect(shrunk.zh).toMatch(/‡。$/);
    // The city alone came from no rank: of it that is told already.
    expect(
      figuresOf(lists({ ...before, bonn: 'unranked', cork: 3 }, { oslo: 1, bonn: 2, cork: 3 }).claim),
    ).toMatchObject({
      otherField: true,
    });
    expect(
      figuresOf(lists({ oslo: 1, lima: 2, bonn: 'unranked' }, { oslo: 1, bonn: 2, lima: 'unranked' }).claim),
    ).toMatchObject({
      otherField: true,
    });
  });

  it('of a top of one is told as first place, shared or not', () => {
    const first = (kind: TopKind, places: readonly PlaceText[], others: readonly PlaceText[] = []) => {
      const releases = places.map((place, index) => ({
        id: String(2020 + index),
        listedTo: 3,
        historyComplete: true,
        ...(index === 0 ? { previous: 'first' as const } : {}),
        places: { bonn: place, ...(others[index] === undefined ? {} : { oslo: others[index] }) },
      }));
      return tell(world().ranking('r', { releases }), {
        kind,
        unit: 'bonn',
        release: `r/${2019 + places.length}`,
        top: 1,
      });
    };
    expect(first('enteredTop', [2, 1]).en).toBe(
      'Bonn took first place in the R Index 2021, having been second in 2020.',
    );
    expect(first('enteredTop', [2, 1], [1, 1]).en).toContain('took joint first place in');
    expect(first('enteredTop', [2, 1], [1, 1]).zh).toBe('bonn跻身2021年《R指数》并列首位；2020年位列第二。');
    expect(first('firstEntry', [3, 2, 1]).en).toBe('Bonn took first place in the R Index 2022 for the first time.');
    expect(first('returnedToTop', [1, 2, 1]).zh).toBe('bonn重返2022年《R指数》首位；上次居首位是在2020年。');
    expect(first('leftTop', [1, 2]).en).toBe(
      'Bonn lost first place in the R Index 2021: first in 2020, second in 2021.',
    );
    expect(first('leftTop', [1, 2]).zh).toBe('bonn失去2021年《R指数》首位：2020年位列第一，2021年位列第二。');
  });

  it('is so from being covered without a rank, and not from having been taken out', () => {
    expect(verdictOf(ask('enteredTop', list(['unranked', 9])))).toBe('true');
    expect(verdictOf(ask('enteredTop', list(['withdrawn', 9])))).toBe('withhold: leftOut');
    const whole = { historyComplete: true };
    expect(verdictOf(ask('firstEntry', list([12, 'unranked', 9], whole)))).toBe('true');
    expect(verdictOf(ask('firstEntry', list([12, 'withdrawn', 9], whole)))).toBe('withhold: leftOut');
    expect(verdictOf(ask('returnedToTop', list([8, 'unranked', 9])))).toBe('true');
    expect(verdictOf(ask('returnedToTop', list([8, 'withdrawn', 9])))).toBe('withhold: leftOut');
    // Taken out for a time, and since then back and outside of the top.
    expect(verdictOf(ask('returnedToTop', list([8, 'withdrawn', 12, 9])))).toBe('true');
  });

  it('is withheld of a city that the list before held in a cluster', () => {
    const bay = world()
      .cluster('greater-bay-area', { members: ['shenzhen', 'hong-kong'] })
      .ranking('r', {
        kinds: ['city', 'cluster'],
        releases: [
          { id: '2021', listedTo: 10, places: { 'greater-bay-area': 2 } },
          { id: '2022', listedTo: 10, places: { shenzhen: 9 } },
        ],
      });
    const entered = bay.ask({ kind: 'enteredTop', unit: 'shenzhen', release: 'r/2022', top: 10 });
    expect(verdictOf(entered)).toBe('withhold: inCluster');
  });
});

describe('firstEntry', () => {
  const declared = { historyComplete: true };

  it('holds where every release since the first is on record and none had the city in', () => {
    expect(figuresOf(ask('firstEntry', list([undefined, 12, 9], declared)))).toMatchObject({ rank: 9 });
    expect(verdictOf(ask('firstEntry', list(['not-in-universe', 12, 9], declared)))).toBe('true');
  });

  it('is false where one earlier release on record had the city in, linked to the later ones or not', () => {
    const so = (places: Readonly<Record<string, PlaceText | undefined>>) =>
      world()
        .city('jilin')
        .ranking('kites', {
          releases: Object.entries(places).map(([id, place]) => ({
            id,
            listedTo: 3,
            places: place === undefined ? {} : { jilin: place },
            ...(id === '2016' || id === '2018' ? { previous: null } : {}),
          })),
        })
        .ask({ kind: 'firstEntry', unit: 'jilin', release: 'kites/2020', top: 3 });
    expect(verdictOf(so({ '2016': undefined, '2018': 2, '2019': undefined, '2020': 1 }))).toBe('false: wasIn');
    expect(verdictOf(so({ '2016': 3, '2018': undefined, '2019': undefined, '2020': 1 }))).toBe('false: wasIn');
    expect(verdictOf(so({ '2016': 7, '2018': undefined, '2019': undefined, '2020': 1 }))).toBe(
      'withhold: historyUndeclared',
    );
  });

  it('is withheld where the history is not declared complete, or does not reach the first release', () => {
    expect(verdictOf(ask('firstEntry', list([12, 9])))).toBe('withhold: historyUndeclared');
    expect(verdictOf(ask('firstEntry', unknownStart(list([12, 9], declared))))).toBe('withhold: previousUnknown');
    expect(verdictOf(ask('firstEntry', list(['not-collected', 12, 9], declared)))).toBe('withhold: notOnRecord');
  });

  it('is false of a return: Chicago had been seventh ten years before', () => {
    expect(verdictOf(ask('firstEntry', list([7, 12, 9], declared)))).toBe('false: wasIn');
  });
});

describe('returnedToTop', () => {
  it('names the latest release that had the city in: ninth in GFCI 32, ninth again in GFCI 36', () => {
    expect(figuresOf(ask('returnedToTop', unknownStart(list([8, 9, 12, 11, 9]))))).toMatchObject({ last: 'gfci/31' });
  });

  it('is false where it was never in, and withheld where nobody can tell', () => {
    expect(verdictOf(ask('returnedToTop', list([12, 11, 9])))).toBe('false: wasOut');
    expect(verdictOf(ask('returnedToTop', unknownStart(list([11, 9]))))).toBe('withhold: previousUnknown');
    expect(verdictOf(ask('returnedToTop', unknownStart(list([11, 12, 9]))))).toBe('withhold: previousUnknown');
  });

  describe('where releases in between are not on record', () => {
    const told = (releases: readonly ReleaseFacts[], top = 10) => {
      const so = gfci(releases);
      const claim = so.ask({ kind: 'returnedToTop', unit: 'shenzhen', release: last(releases), top });
      if (isTrue(claim)) expect(objection(so.dataset(), claim.query, claim.figures)).toBeNull();
      return claim;
    };
    /** Each follows the one before it, but for those that say nothing of what they follow. */
    const unlinked = (places: readonly (PlaceText | undefined)[], from: readonly number[] = [1, 2]) =>
      unknownStart(list(places)).map((release, index) => ({
        ...release,
        year: 2010 + index,
        ...(from.includes(index) ? { previous: null } : {}),
      }));

    it('is proven by the release before and any that came before that', () => {
      const three = { last: 'gfci/30', previous: 'gfci/32', unbroken: false };
      expect(figuresOf(told(list([8, 'not-collected', 11, 9])))).toMatchObject({ ...three, rank: 9 });
      expect(figuresOf(told(unlinked([8, 'not-collected', 11, 9])))).toMatchObject(three);
      expect(figuresOf(told(unlinked([8, 9, 11, 9])))).toMatchObject({ ...three, last: 'gfci/31' });
    });

    it('is told as no more than that', () => {
      const claim = told(unlinked([8, 'not-collected', 11, 9]));
      if (!isTrue(claim)) throw new Error(verdictOf(claim));
      const so = gfci(unlinked([8, 'not-collected', 11, 9]));
      const said = (id: 'en' | 'zh-Hans') => say(languageOf(id), claim, createNames(so.view(), languageOf(id)));
      expect(said('en')).toMatch(
        / was in the top ten of .+ in 30, was not in 32, and is again in 33, in ninth place\.$/,
      );
      expect(said('zh-Hans')).toMatch(/，30位居前十，32不在前十之列，33再度位居前十，位列第九。$/);
    });

    it('is withheld where the release before, or the order of the three, leaves it open: it may have come back earlier', () => {
      expect(verdictOf(told(unlinked([8, 11, 'not-collected', 9])))).toMatch(/^withhold/);
      expect(verdictOf(told(unlinked([8, 'not-collected', 11, 9], [1, 2, 3])))).toMatch(/^withhold/);
      expect(verdictOf(told(unlinked([8, 'not-collected', 'withdrawn', 9])))).toMatch(/^withhold/);
      expect(verdictOf(told(unlinked([8, 'not-collected', '9-12', 9])))).toMatch(/^withhold/);
      const undated = unlinked([8, 'not-collected', 11, 9]).map(({ year: _, ...release }) => release);
      expect(verdictOf(told(undated))).toMatch(/^withhold/);
      expect(verdictOf(told(unlinked([8, 11, 9, 9])))).toBe('false: wasIn');
    });

    it('names a change of method between them, and is withheld where one of them has no method on record', () => {
      const by = (methods: readonly (string | undefined)[]) =>
        unlinked([8, 'not-collected', 11, 9]).map((release, index) => {
          const segment = methods[index];
          return segment === undefined ? release : { ...release, segment };
        });
      expect(figuresOf(told(by(['old', 'new', 'new', 'new'])))).toMatchObject({
        breaks: [{ previous: 'gfci/30', release: 'gfci/32' }],
      });
      expect(verdictOf(told(by([undefined, 'new', 'new', 'new'])))).toMatch(/^withhold/);
    });
  });

  it('names the change of method that it goes across', () => {
    const [old, ...rest] = list([8, 12, 9], { segment: 'new' });
    const returned = ask('returnedToTop', [{ ...(old ?? { id: '' }), segment: 'old' }, ...rest]);
    expect(figuresOf(returned)).toMatchObject({ breaks: [{ previous: `gfci/${old?.id}` }] });
  });
});

describe('leftTop', () => {
  it('gives the new place only where it is on record', () => {
    expect(figuresOf(ask('leftTop', list([9, 11])))).toMatchObject({ from: 9, to: 11 });
    expect(figuresOf(ask('leftTop', list([9, undefined])))).toMatchObject({ from: 9, to: null });
    expect(figuresOf(ask('leftTop', list([9, '101-150'])))).toMatchObject({ to: null, band: { from: 101, to: 150 } });
    expect(figuresOf(ask('leftTop', list([9, 'unranked'])))).toMatchObject({ from: 9, to: null });
  });

  it('is false of who is still in, or was not in', () => {
    expect(verdictOf(ask('leftTop', list([9, 10])))).toBe('false: stillIn');
    expect(verdictOf(ask('leftTop', list([11, 12])))).toBe('false: wasOut');
  });

  it('is withheld beyond the depth, of who left the universe, and of who was not surveyed', () => {
    expect(verdictOf(ask('leftTop', list([4, undefined], { listedTo: 5 })))).toBe('withhold: notOnRecord');
    expect(verdictOf(ask('leftTop', list([9, 'withdrawn'])))).toBe('withhold: leftOut');
    expect(verdictOf(ask('leftTop', list([9, 'not-in-universe'])))).toBe('withhold: leftOut');
  });
});

describe('newToRanking', () => {
  const asked = (releases: readonly ReleaseFacts[]) =>
    gfci(releases).ask({ kind: 'newToRanking', unit: 'shenzhen', release: last(releases) });

  it('needs a stated place outside the universe before: absence is not enough', () => {
    expect(verdictOf(asked(list(['not-in-universe', 40])))).toBe('true');
    expect(verdictOf(asked(list([undefined, 40])))).toBe('withhold: notOnRecord');
    expect(verdictOf(asked(list(['unranked', 40])))).toBe('false: stillCovered');
    expect(verdictOf(asked(list([50, 40])))).toBe('false: wasIn');
  });

  it('is false of a city that an earlier release covered, with a place or without one', () => {
    expect(verdictOf(asked(list([50, 'not-in-universe', 40])))).toBe('false: stillCovered');
    expect(verdictOf(asked(list(['unranked', 'not-in-universe', 40])))).toBe('false: stillCovered');
    expect(verdictOf(asked(list(['score 7', 'not-in-universe', 40])))).toBe('false: stillCovered');
    expect(verdictOf(asked(list(['not-in-universe', 'not-in-universe', 40])))).toBe('true');
  });
});
