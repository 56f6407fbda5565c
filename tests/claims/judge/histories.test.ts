import { describe, expect, it } from 'vitest';
import { tell } from '../../support/told.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../support/world-rows.ts';

type Kind = 'bestRank' | 'bestSince' | 'worstSince' | 'worstRank' | 'regainedLead';

/** Vienna in the yearly releases from 2018 on; undefined: not in a list that is complete to the tenth place. */
const since2018 = (
  places: readonly (PlaceText | undefined)[],
  facts: Partial<ReleaseFacts> = {},
): readonly ReleaseFacts[] =>
  places.map((place, index) => ({
    id: String(2018 + index),
    listedTo: 10,
    places: place === undefined ? {} : { vienna: place },
    ...(index === 0 ? { previous: 'first' as const } : {}),
    ...facts,
  }));
const declared = { historyComplete: true };
const eiu = (releases: readonly ReleaseFacts[]) => world().city('vienna').ranking('eiu', { releases });
const ask = (kind: Kind, releases: readonly ReleaseFacts[], more: { readonly since?: number } = {}) =>
  eiu(releases).ask({ kind, unit: 'vienna', release: `eiu/${releases.at(-1)?.id}`, ...more });
const unknownStart = (releases: readonly ReleaseFacts[]): readonly ReleaseFacts[] =>
  releases.map(({ previous: _, ...release }) => release);
/** One method up to a release, another from it on. */
const changed = (since: string, releases: readonly ReleaseFacts[]): readonly ReleaseFacts[] =>
  releases.map(release => ({ ...release, segment: release.id < since ? 'old' : 'new' }));
const broken = (releases: readonly ReleaseFacts[]): readonly ReleaseFacts[] =>
  releases.map(release => ({ ...release, segment: release.id }));

describe('bestRank', () => {
  const best = (releases: readonly ReleaseFacts[]) => ask('bestRank', releases);

  it('compares all releases since the first, and says where an earlier one was as good', () => {
    expect(figuresOf(best(since2018([undefined, 11, 9], declared)))).toMatchObject({ releases: 3, equalled: false });
    expect(figuresOf(best(since2018([9, 11, 9], declared)))).toMatchObject({ equalled: true });
    expect(verdictOf(best(since2018([8, 11, 9], declared)))).toBe('false: notBest');
  });

  it('is withheld, as the worst is, of one that had the same place in every release', () => {
    for (const kind of ['bestRank', 'worstRank'] as const)
      expect(reasonOf(ask(kind, since2018([9, 9, 9], declared)))).toMatchObject({
        code: 'alwaysThere',
        rank: 9,
        releases: 3,
      });
  });

  it('is withheld of a newcomer whom no whole list before ranked: to be unranked is no place', () => {
    const whole = (place: PlaceText | undefined) => best(since2018([place, place, 9], { ...declared, universe: 10 }));
    expect(verdictOf(whole(undefined))).toBe('withhold: notListed');
    expect(verdictOf(whole(10))).toBe('true');
  });

  it('is withheld of an undeclared history, of two releases, of a deeper place than is listed', () => {
    expect(verdictOf(best(since2018([12, 11, 9])))).toBe('withhold: historyUndeclared');
    expect(verdictOf(best(since2018([11, 9], declared)))).toBe('withhold: tooFew');
    expect(verdictOf(best(since2018([undefined, 40, 28], declared)))).toBe('withhold: notOnRecord');
    expect(verdictOf(best(unknownStart(since2018([12, 11, 9], declared))))).toBe('withhold: previousUnknown');
  });

  it('starts anew where the method changed: the best of three or more since then', () => {
    expect(figuresOf(best(changed('2019', since2018([2, 12, 11, 9], declared))))).toMatchObject({
      releases: 3,
      method: { release: 'eiu/2019', previous: 'eiu/2018' },
    });
    expect(verdictOf(best(changed('2019', since2018([2, 8, 11, 9], declared))))).toBe('false: notBest');
    expect(reasonOf(best(broken(since2018([12, 11, 9], declared))))).toEqual({
      code: 'tooFewSince',
      release: 'eiu/2020',
      previous: 'eiu/2019',
      have: 1,
      need: 3,
    });
  });
});

describe('bestSince', () => {
  it('names the latest release with a place as good, and no complete history is needed', () => {
    expect(figuresOf(ask('bestSince', unknownStart(since2018([4, 9, 8, 5]))))).toMatchObject({
      since: 'eiu/2018',
      rank: 5,
      place: 4,
    });
    expect(figuresOf(ask('bestSince', since2018([2, 5, 9, 8, 5])))).toMatchObject({ since: 'eiu/2019', place: 5 });
  });

  it('takes absence from a list that goes deep enough for a place not as good, and a band too', () => {
    expect(figuresOf(ask('bestSince', since2018([4, undefined, '11-20', 5])))).toMatchObject({ since: 'eiu/2018' });
    const recent = { code: 'asRecently', since: 'eiu/2020', of: 'best' };
    expect(reasonOf(ask('bestSince', since2018([4, undefined, 8, 12])))).toMatchObject(recent);
    expect(verdictOf(ask('bestSince', since2018([4, undefined, 18, 12])))).toBe('withhold: notOnRecord');
  });

  it('is false of another year, and where nothing earlier is as good', () => {
    expect(verdictOf(ask('bestSince', since2018([4, 9, 8, 5]), { since: 2018 }))).toBe('true');
    expect(reasonOf(ask('bestSince', since2018([4, 9, 8, 5]), { since: 2019 }))).toMatchObject({ found: 'eiu/2018' });
    expect(verdictOf(ask('bestSince', since2018([9, 8, 5])))).toBe('false: noEarlier');
  });

  it('starts anew where the method changed: the best since then, of three or more', () => {
    const since = changed('2020', since2018([4, 3, 9, 8, 5]));
    const method = { release: 'eiu/2020', previous: 'eiu/2019' };
    expect(figuresOf(ask('bestSince', since))).toMatchObject({ since: 'eiu/2020', place: null, method });
    expect(figuresOf(ask('bestSince', since, { since: 2020 }))).toMatchObject({ method });
    expect(reasonOf(ask('bestSince', since, { since: 2018 }))).toEqual({ code: 'startsAnew', ...method });
    expect(reasonOf(ask('bestSince', changed('2021', since2018([4, 3, 9, 8, 5]))))).toMatchObject({
      code: 'tooFewSince',
      have: 2,
    });
    expect(figuresOf(ask('bestSince', changed('2019', since2018([1, 4, 9, 8, 5]))))).toMatchObject({ method: null });
    expect(figuresOf(ask('worstSince', changed('2020', since2018([9, 9, 2, 3, 8]))))).toMatchObject({ method });
  });

  it('is withheld of two editions running, of a method that is not on record, and where a place is not', () => {
    expect(reasonOf(ask('bestSince', since2018([5, 9, 5])))).toMatchObject({ since: 'eiu/2018', of: 'best' });
    expect(reasonOf(ask('worstSince', since2018([5, 9, 9])))).toMatchObject({ since: 'eiu/2019', of: 'lowest' });
    const [untold, ...told] = changed('2019', since2018([4, 9, 8, 5]));
    const { segment: _, ...bare } = untold ?? { id: '' };
    expect(verdictOf(ask('bestSince', [bare, ...told]))).toBe('withhold: segmentUnknown');
    expect(verdictOf(ask('bestSince', since2018([4, 'not-collected', 8, 5])))).toBe('withhold: notOnRecord');
    expect(verdictOf(ask('bestSince', unknownStart(since2018([9, 8, 5]))))).toBe('withhold: previousUnknown');
    expect(verdictOf(ask('bestSince', since2018([4, 9, 8, '5-10'])))).toBe('withhold: banded');
  });
});

describe('worstSince', () => {
  it('mirrors the best', () => {
    expect(figuresOf(ask('worstSince', since2018([9, 2, 3, 8])))).toMatchObject({ since: 'eiu/2018', place: 9 });
    expect(figuresOf(ask('worstSince', since2018(['11-20', 2, 3, 8])))).toMatchObject({ place: null });
    expect(verdictOf(ask('worstSince', since2018([2, 3, 8])))).toBe('false: noEarlier');
    expect(verdictOf(ask('worstSince', since2018([9, 2, 3, 8]), { since: 2019 }))).toBe('false: otherSince');
  });

  it('takes absence for nothing: who is not listed need not be ranked at all', () => {
    expect(verdictOf(ask('worstSince', since2018([undefined, 2, 3, 8])))).toBe('withhold: notOnRecord');
  });
});

describe('worstRank', () => {
  it('compares all releases since the first, and says where an earlier one was as bad', () => {
    expect(figuresOf(ask('worstRank', since2018([2, 3, 9], declared)))).toMatchObject({ releases: 3, equalled: false });
    expect(figuresOf(ask('worstRank', since2018([9, 3, 9], declared)))).toMatchObject({ equalled: true });
    expect(verdictOf(ask('worstRank', since2018([10, 3, 9], declared)))).toBe('false: notBest');
  });

  it.each([
    ['an undeclared history', since2018([2, 3, 9]), 'historyUndeclared'],
    ['two releases', since2018([3, 9], declared), 'tooFew'],
    ['absence, which may be no place at all', since2018([undefined, 3, 9], declared), 'notOnRecord'],
    ['a band over the place', since2018(['5-12', 3, 9], declared), 'banded'],
    ['an unknown beginning', unknownStart(since2018([2, 3, 9], declared)), 'previousUnknown'],
    ['a method that has just changed', broken(since2018([2, 3, 9], declared)), 'tooFewSince'],
  ])('is withheld of %s', (_, releases, code) => {
    expect(verdictOf(ask('worstRank', releases))).toBe(`withhold: ${code}`);
  });
});

describe('regainedLead', () => {
  const eiuOf2020 = (places: readonly (PlaceText | undefined)[]): readonly ReleaseFacts[] =>
    since2018(places).map(release =>
      release.id === '2020' ? { ...release, state: 'not-published' as const, places: {} } : release,
    );

  it('names the lead before, and the year without a release: Vienna 2019, 2021, 2022', () => {
    expect(figuresOf(ask('regainedLead', eiuOf2020([1, 1, undefined, undefined, 1])))).toEqual({
      unit: 'vienna',
      release: 'eiu/2022',
      last: 'eiu/2019',
      joint: false,
      wasJoint: false,
      open: [],
      away: 1,
      holder: null,
      skipped: ['eiu/2020'],
      breaks: [],
    });
  });

  it('says that the place is shared', () => {
    const shared = world().ranking('eiu', {
      releases: [
        { id: '2020', listedTo: 10, places: { vienna: 1 } },
        { id: '2021', listedTo: 10, places: { vienna: 2 } },
        { id: '2022', listedTo: 10, places: { vienna: 1, copenhagen: 1 } },
      ],
    });
    const claim = shared.ask({ kind: 'regainedLead', unit: 'vienna', release: 'eiu/2022' });
    expect(figuresOf(claim)).toMatchObject({ joint: true });
    expect(claim.evidence.map(({ key }) => key)).toContain('eiu/2022/copenhagen@1');
  });

  it('leaves open whether the lead before was shared, where that list is not on record so far', () => {
    const then = (first: Partial<ReleaseFacts>) => {
      const releases: readonly ReleaseFacts[] = [
        { id: '2020', places: { vienna: 1 }, ...first },
        { id: '2021', listedTo: 10, places: { vienna: 2 } },
        { id: '2022', listedTo: 10, places: { vienna: 1 } },
      ];
      return tell(world().ranking('eiu', { releases }), { kind: 'regainedLead', unit: 'vienna', release: 'eiu/2022' });
    };
    const open = then({});
    expect(figuresOf(open.claim)).toMatchObject({ wasJoint: false, open: ['eiu/2020'] });
    expect([open.en, open.zh]).toEqual([
      expect.stringContaining('last held† in 2020'),
      expect.stringContaining('上次居首†是在2020年'),
    ]);
    expect(figuresOf(then({ listedTo: 1 }).claim)).toMatchObject({ open: [] });
    expect(figuresOf(then({ places: { vienna: 1, paris: 1 } }).claim)).toMatchObject({ wasJoint: true, open: [] });
  });

  it('is false of who kept it, never had it, or has it not', () => {
    expect(verdictOf(ask('regainedLead', since2018([1, 1])))).toBe('false: ledBefore');
    expect(verdictOf(ask('regainedLead', since2018([2, 3, 1])))).toBe('false: neverLed');
    expect(verdictOf(ask('regainedLead', since2018([1, 3, 2])))).toBe('false: otherRank');
    // Taken out of the ranking and put back: nobody had taken the lead from it.
    expect(verdictOf(ask('regainedLead', since2018([1, 'withdrawn', 1])))).toBe('withhold: leftOut');
    expect(verdictOf(ask('regainedLead', since2018([1, 'withdrawn', 2, 1])))).toBe('true');
  });

  it('names every change of method since the lead before', () => {
    expect(figuresOf(ask('regainedLead', broken(since2018([2, 1, 3, 1]))))).toMatchObject({
      last: 'eiu/2019',
      breaks: [
        { release: 'eiu/2020', previous: 'eiu/2019' },
        { release: 'eiu/2021', previous: 'eiu/2020' },
      ],
    });
  });

  it('is withheld where a place between is not on record, the beginning is unknown, or a tie cannot be excluded', () => {
    expect(verdictOf(ask('regainedLead', since2018([1, 'not-collected', 2, 1])))).toBe('withhold: notOnRecord');
    expect(verdictOf(ask('regainedLead', unknownStart(since2018([2, 3, 1]))))).toBe('withhold: previousUnknown');
    const unlisted = since2018([1, 3, 1]).map(({ listedTo: _, ...release }) => release);
    expect(verdictOf(ask('regainedLead', unlisted))).toBe('withhold: tieUnknown');
  });
});
