import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../support/world.ts';

const honours = world()
  .honours('pioneer', { edition: '2021', units: ['beijing', 'chengdu', 'xian'] })
  .honours('pioneer', { edition: '2022', units: ['beijing', 'xian', 'haikou'] })
  .honours('seen-in-part', { edition: '2022', units: ['wuhan'], listSize: null })
  .honours('cut-short', { edition: '2022', units: ['wuhan'], listSize: 10 });
const asked = { kind: 'honoured', report: 'report', edition: '2022', title: 'pioneer' } as const;

describe('honoured', () => {
  it('gives all holders in the order of the list', () => {
    expect(figuresOf(honours.ask({ ...asked, count: 3 }))).toMatchObject({ units: ['beijing', 'xian', 'haikou'] });
  });

  it('is false of another number and of a city that is not in the whole list', () => {
    expect(verdictOf(honours.ask({ ...asked, count: 10 }))).toBe('false: otherCount');
    expect(verdictOf(honours.ask({ ...asked, units: ['chengdu'] }))).toBe('false: notHonoured');
  });

  it('is withheld where the list was not seen whole, or rows of it are missing', () => {
    expect(verdictOf(honours.ask({ ...asked, title: 'seen-in-part' }))).toBe('withhold: listIncomplete');
    expect(verdictOf(honours.ask({ ...asked, title: 'cut-short' }))).toBe('withhold: listIncomplete');
    expect(verdictOf(honours.ask({ ...asked, edition: '2020' }))).toBe('withhold: listIncomplete');
  });

  it('is withheld where rows of one list give it different sizes, whichever stands first', () => {
    const sizes = (...said: readonly number[]) =>
      honours.with(rows => ({
        ...rows,
        honours: rows.honours.map(row =>
          row.title === 'pioneer' && row.edition === '2022' ? { ...row, listSize: said[row.order - 1] ?? 3 } : row,
        ),
      }));
    expect(verdictOf(sizes(3, 3, 3).ask(asked))).toBe('true');
    expect(verdictOf(sizes(3, 3, 4).ask(asked))).toBe('withhold: listIncomplete');
    expect(verdictOf(sizes(4, 3, 3).ask(asked))).toBe('withhold: listIncomplete');
  });
});

describe('a list that an edition does not read', () => {
  const edition = honours
    .report({ honours: { report: 'report', title: 'pioneer' } })
    .edition({ ownRelease: '2022', ownHistory: ['2021'] });

  it('is not said to be unknown', () => {
    expect(verdictOf(edition.ask({ ...asked, edition: '2019' }))).toBe('withhold: listNotRead');
    expect(verdictOf(edition.ask({ ...asked, report: 'another' }))).toBe('withhold: listNotRead');
    expect(verdictOf(edition.ask({ ...asked, kind: 'honoursChange', previous: '2019' }))).toBe('withhold: listNotRead');
  });

  it('is another than one that it reads and that is not on record', () => {
    expect(verdictOf(edition.ask({ ...asked, title: 'cut-short' }))).toBe('withhold: listIncomplete');
    expect(verdictOf(edition.ask({ ...asked, edition: '2021', title: 'cut-short' }))).toBe('withhold: listIncomplete');
  });
});

describe('honoursChange', () => {
  it('tells who stayed, who joined and who left', () => {
    expect(figuresOf(honours.ask({ ...asked, kind: 'honoursChange', previous: '2021' }))).toMatchObject({
      kept: ['beijing', 'xian'],
      joined: ['haikou'],
      left: ['chengdu'],
    });
  });

  it('is withheld where the edition before is no earlier one', () => {
    const change = { ...asked, kind: 'honoursChange' } as const;
    expect(verdictOf(honours.ask({ ...change, edition: '2021', previous: '2022' }))).toBe('withhold: editionsReversed');
    expect(verdictOf(honours.ask({ ...change, previous: '2022' }))).toBe('withhold: editionsReversed');
  });

  describe('of editions that are not named by years', () => {
    const change = { kind: 'honoursChange', report: 'report', title: 'pioneer' } as const;
    const named = (...editions: readonly string[]) =>
      editions.reduce((so, edition) => so.honours('pioneer', { edition, units: [`of-${edition}`] }), world());

    it('goes by their numbers', () => {
      const r = named('9', '10');
      expect(verdictOf(r.ask({ ...change, previous: '9', edition: '10' }))).toBe('true');
      expect(verdictOf(r.ask({ ...change, previous: '10', edition: '9' }))).toBe('withhold: editionsReversed');
    });

    it('goes by the sequence of the releases of the report, and tells it as evidence', () => {
      const r = named('spring-2021', 'autumn-2021').ranking('report', {
        releases: [{ id: 'spring-2021' }, { id: 'summer-2021', state: 'not-published' }, { id: 'autumn-2021' }],
      });
      const claim = r.ask({ ...change, previous: 'spring-2021', edition: 'autumn-2021' });
      expect(verdictOf(claim)).toBe('true');
      expect(claim.evidence.map(({ key }) => key)).toContain('report/autumn-2021#previous');
      const back = r.ask({ ...change, previous: 'autumn-2021', edition: 'spring-2021' });
      expect(verdictOf(back)).toBe('withhold: editionsReversed');
    });

    it('is withheld where nothing tells which came first', () => {
      const r = named('spring-2021', 'autumn-2021', '2022');
      for (const [previous, edition] of [
        ['autumn-2021', 'spring-2021'],
        ['spring-2021', 'autumn-2021'],
        ['autumn-2021', '2022'],
      ] as const)
        expect(verdictOf(r.ask({ ...change, previous, edition }))).toBe('withhold: editionsUnordered');
    });
  });

  it('is withheld where either list is not whole', () => {
    expect(verdictOf(honours.ask({ ...asked, kind: 'honoursChange', previous: '2020' }))).toBe(
      'withhold: listIncomplete',
    );
  });

  describe('where cities were merged', () => {
    const change = { ...asked, kind: 'honoursChange', previous: '2021' } as const;
    const merged = (then: readonly string[], now: readonly string[]) =>
      world()
        .honours('pioneer', { edition: '2021', units: then })
        .honours('pioneer', { edition: '2022', units: now })
        .city('union', { succeeds: ['jinan', 'laiwu'] })
        .city('greater-union', { succeeds: ['union'] });

    it('is withheld where a holder was formed from some who held it before', () => {
      const claim = merged(['jinan', 'laiwu', 'xian'], ['union', 'xian']).ask(change);
      expect(reasonOf(claim)).toMatchObject({ code: 'holderSucceeds', unit: 'union', others: ['jinan', 'laiwu'] });
      expect(claim.evidence.map(({ key }) => key)).toContain('union#succeeds');
    });

    it('is withheld too where it was formed in two steps, or held the title beside one that it took in', () => {
      expect(verdictOf(merged(['laiwu'], ['greater-union']).ask(change))).toBe('withhold: holderSucceeds');
      expect(verdictOf(merged(['laiwu', 'union'], ['union']).ask(change))).toBe('withhold: holderSucceeds');
    });

    it('tells who joined and who left where the one has nothing to do with the other', () => {
      expect(figuresOf(merged(['laiwu', 'xian'], ['xian']).ask(change))).toMatchObject({ joined: [], left: ['laiwu'] });
      expect(figuresOf(merged(['xian'], ['xian', 'union']).ask(change))).toMatchObject({ joined: ['union'], left: [] });
    });
  });
});
