import { describe, expect, it } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { judge } from '../../lambdas/claims/judge/judge.ts';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { createView } from '../../lambdas/claims/view.ts';
import { nearest } from '../../lambdas/findings/statements.ts';
import { accepted, record, records, refused, withBase } from '../support/folder.ts';
import { tell } from '../support/told.ts';
import { reasonOf, verdictOf, type World, world } from '../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../support/world-rows.ts';

const verdict = (so: World, query: Query): string => verdictOf(so.ask(query));

/** Beijing first in these editions of the report's own ranking; the earliest has no known predecessor. */
const firsts = (years: readonly number[], facts: Readonly<Record<number, Partial<ReleaseFacts>>> = {}): World =>
  world().ranking('own', {
    releases: years.map(year => ({ id: String(year), listedTo: 1, places: { beijing: 1 }, ...facts[year] })),
  });

describe('case 7, decimals', () => {
  const scored = (a: PlaceText, b: PlaceText) =>
    world().ranking('r', { releases: [{ id: '2022', listedTo: 2, places: { a, b } }] });
  const gap: Query = { kind: 'scoreGap', unit: 'a', other: 'b', release: 'r/2022' };

  it('are kept as printed: 64.82 and 64.80 differ, in the second decimal', () => {
    expect(tell(scored('1 score 64.82', '2 score 64.80'), gap).en).toContain('0.02 points ahead');
    expect(verdict(scored('1 score 96.30', '2 score 96.2'), gap)).toBe('withhold: precision');
  });

  it('are rounded half up from the decimal itself: 98.05 is 98.1', () => {
    const rounded = world().indicator('rate', { measure: 'percent', figures: { a: { 2021: '0', 2022: '98.05' } } });
    const change: Query = { kind: 'valueChange', unit: 'a', indicator: 'rate', from: 2021, to: 2022, decimals: 1 };
    expect(tell(rounded, change).en).toContain('98.1 percentage points');
    expect(tell(rounded, change).zh).toContain('98.1个百分点');
  });

  it('and places are ordered as numbers: 1, 2, 9, 10', () => {
    const so = world().ranking('r', { releases: [{ id: '2022', places: { a: 10, b: 9, c: 1, d: 2 } }] });
    expect(
      so
        .view()
        .recordsOf('r/2022')
        .map(({ unit }) => unit),
    ).toEqual(['c', 'd', 'b', 'a']);
  });
});

describe('case 8, negative direction', () => {
  const crime = (direction: 'higher-is-better' | 'lower-is-better') =>
    world()
      .group('three', ['tokyo', 'paris', 'rome'])
      .indicator('crime-rate', {
        measure: 'count',
        direction,
        figures: { tokyo: { 2020: '14', 2021: '13', 2022: '12' }, paris: { 2022: '40' }, rome: { 2022: '55' } },
      });
  const tops = (unit: string): Query => ({
    kind: 'topsGroup',
    unit,
    indicator: 'crime-rate',
    year: 2022,
    group: 'three',
  });
  const fell: Query = { kind: 'valueChange', unit: 'tokyo', indicator: 'crime-rate', from: 2021, to: 2022 };

  it('mirrored, the same figures have another best, in other words', () => {
    expect(tell(crime('lower-is-better'), tops('tokyo')).en).toContain('Tokyo had the lowest figure');
    expect(tell(crime('lower-is-better'), tops('tokyo')).zh).toContain('最低');
    expect(verdict(crime('lower-is-better'), tops('rome'))).toBe('false: notHighest');
    expect(tell(crime('lower-is-better'), tops('rome')).en).toContain('Rome is not below');
    expect(tell(crime('higher-is-better'), tops('rome')).en).toContain('Rome had the highest figure');
    expect(tell(crime('higher-is-better'), tops('tokyo')).en).toContain('Tokyo is not above');
  });

  it('a figure that fell, fell; the direction stands beside it and no verb praises', () => {
    const said = tell(crime('lower-is-better'), fell);
    expect(said.en).toMatch(/fell by 7\.7% .*\(lower is better\)\.$/);
    expect(said.zh).toMatch(/下降7\.7%.*逆指标，数值越低越好/);
    const trend: Query = {
      kind: 'trend',
      unit: 'tokyo',
      indicator: 'crime-rate',
      direction: 'down',
      since: 2020,
      until: 2022,
    };
    expect(tell(crime('lower-is-better'), trend).en).toMatch(/fell year by year.*\(lower is better\)/);
    expect(`${said.en}${tell(crime('higher-is-better'), fell).en}`).not.toMatch(/improv|worse|better than|deteriorat/);
    expect(tell(crime('higher-is-better'), fell).en).not.toContain('lower is better');
  });
});

describe('case 9, rows twice, rows shifted', () => {
  it('a row that repeats another is read once; one that contradicts it under another name stops the import', () => {
    expect(accepted(withBase(records(record('beijing', '1'), record('beijing', '1')))).records).toHaveLength(1);
    expect(refused(withBase(records(record('beijing', '1'), record('Peking', '2'))))).toMatchObject([{ rule: 'V02' }]);
    expect(refused(withBase(records(record('xian', '1'), record('Xi’an', '2'))))).toMatchObject([{ rule: 'V02' }]);
  });

  it('scores that slipped by a row bear no sentence', () => {
    const shifted = world().ranking('r', {
      releases: [{ id: '2021', listedTo: 3, places: { a: '1 score 95.1', b: '2 score 96.0', c: '3 score 94.9' } }],
    });
    expect(verdict(shifted, { kind: 'scoreGap', unit: 'b', other: 'a', release: 'r/2021' })).toBe(
      'withhold: scoresContradict',
    );
    expect(verdict(shifted, { kind: 'fieldSpread', release: 'r/2021', top: 3 })).toBe('withhold: scoresContradict');
  });
});

describe('case 10, the edition 2022 that came out in 2023', () => {
  const so = firsts([2021, 2022], {
    2021: { released: '2021-12-10', previous: 'first' },
    2022: { released: '2023-02-17' },
  });

  it('is read by its date and told by its label', () => {
    const edition = (cutOff: string) =>
      createView(
        selectInput(
          { ...so.report({ ownRanking: 'own' }).edition({ ownRelease: '2022', cutOff }).dataset() },
          'report',
          '2022',
        ),
      );
    const query: Query = { kind: 'leadStreak', unit: 'beijing', release: 'own/2022' };
    expect(verdictOf(judge(edition('2023-02-17'), query))).toBe('true');
    expect(() => edition('2022-12-31')).toThrow(expect.objectContaining({ code: 'noRecords' }));
    const { en, zh } = tell(so, query);
    expect(en).toContain('two consecutive years (2021 and 2022)');
    expect(zh).toContain('连续两年（2021年、2022年）');
    expect(`${en}${zh}`).not.toMatch(/2023|last year|this year|今年|去年/);
  });
});

describe('case 11, "three consecutive years since 2021"', () => {
  const asked = (so: World, count: number, since: number) =>
    so.ask({ kind: 'leadStreak', unit: 'beijing', release: 'own/2022', count, since });

  it('2020, 2021 and 2022 are three since 2020; 2021 and 2022 are two since 2021', () => {
    const three = firsts([2020, 2021, 2022], { 2020: { previous: 'first' } });
    expect(verdictOf(asked(three, 3, 2020))).toBe('true');
    expect(reasonOf(asked(three, 3, 2021))).toMatchObject({ code: 'sinceMismatch', possible: 2 });
    const two = firsts([2021, 2022], { 2021: { previous: 'first' } });
    expect(verdictOf(asked(two, 2, 2021))).toBe('true');
    expect(verdictOf(asked(two, 3, 2021))).toBe('false: sinceMismatch');
  });

  it('the sentence as printed is refused, and the nearest true one names the editions', () => {
    const onRecord = world()
      .city('beijing')
      .ranking('own', {
        releases: [
          { id: '2020' },
          { id: '2021', listedTo: 1, places: { beijing: 1 } },
          { id: '2022', listedTo: 1, places: { beijing: 1 } },
        ],
      });
    const said: Query = { kind: 'leadStreak', unit: 'beijing', release: 'own/2022', count: 3, since: 2021 };
    expect(verdict(onRecord, said)).toBe('false: sinceMismatch');
    expect(nearest(onRecord.view(), said)).toMatchObject({
      kind: 'ledEditions',
      figures: { releases: ['own/2021', 'own/2022'] },
    });
    const led = tell(onRecord, { kind: 'ledEditions', unit: 'beijing', releases: ['own/2021', 'own/2022'] });
    expect(led.en).toBe('Beijing led the 2021 and the 2022 editions of the OWN Index.');
    expect(led.zh).toContain('2021年、2022年两届均居首位');
    expect(tell(onRecord, said).en).toBe('From 2021 to 2022 there are two on record, not three.');
  });

  it('nor do the dates of release make three of 2021, 2022 and 2023', () => {
    const dated = firsts([2021, 2022], {
      2021: { released: '2021-12', previous: 'first' },
      2022: { released: '2023-02' },
    });
    expect(verdictOf(asked(dated, 3, 2021))).toBe('false: sinceMismatch');
  });
});
