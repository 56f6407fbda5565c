import { describe, expect, it } from 'vitest';
import { figuresOf, verdictOf, world } from '../../support/world.ts';

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

  it('is withheld where either list is not whole', () => {
    expect(verdictOf(honours.ask({ ...asked, kind: 'honoursChange', previous: '2020' }))).toBe(
      'withhold: listIncomplete',
    );
  });
});
