import { describe, expect, it } from 'vitest';
import { isTrue } from '../../../../lambdas/claims/claim.ts';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { createNames } from '../../../../lambdas/document/names.ts';
import { explain, languageOf } from '../../../../lambdas/language/say.ts';
import { objection } from '../../../audit/objection.ts';
import { figuresOf, verdictOf, type World, world } from '../../../support/world.ts';

const YEARS = [2019, 2020, 2021, 2022] as const;

/** Visitors of a city year by year, with some figures that were restated after printing. */
const visitors = (printed: Readonly<Record<number, string>>, restated: Readonly<Record<number, string>> = {}): World =>
  world()
    .indicator('visitors', { measure: 'count', figures: { harbin: printed } })
    .with(rows => ({
      ...rows,
      values: [
        ...rows.values,
        ...rows.values.flatMap(value => {
          const anew = restated[value.year];
          return anew === undefined ? [] : [{ ...value, value: anew, vintage: 2, vintageReason: 'counted again' }];
        }),
      ],
    }));

const of = { unit: 'harbin', indicator: 'visitors' } as const;
const rising: Query = { kind: 'trend', ...of, direction: 'up', since: 2019, until: 2022 };
const change: Query = { kind: 'valueChange', ...of, from: 2021, to: 2022 };
const growth: Query = { kind: 'growthRate', ...of, from: 2019, to: 2022 };
const PRINTED = { 2019: '310', 2020: '340', 2021: '370', 2022: '360' };

describe('a figure that was restated after printing, while others stand as printed', () => {
  it.each([rising, change])('is no part of a $kind that the figures as first printed do not bear out', query => {
    const so = visitors(PRINTED, { 2022: '381' });
    expect(verdictOf(so.ask(query))).toBe('withhold: figureRestated');
    expect(objection(so.dataset(), query, figuresOf(visitors({ ...PRINTED, 2022: '381' }).ask(query)))).toMatch(
      /as first printed/,
    );
  });

  it.each([change, growth])('is no part of a $kind of which both printings go one way, by other amounts', query => {
    const so = visitors(PRINTED, { 2022: '350' });
    expect(verdictOf(so.ask(query))).toBe('withhold: figureRestated');
    expect(objection(so.dataset(), query, figuresOf(visitors({ ...PRINTED, 2022: '350' }).ask(query)))).toMatch(
      /as first printed/,
    );
  });

  it('is compared at its restated value where both printings come to the same, as it is rounded', () => {
    const so = visitors(PRINTED, { 2022: '360.1' });
    for (const query of [change, growth] as const) {
      const claim = so.ask(query);
      expect(figuresOf(claim)).toMatchObject({ after: { value: '360.1' } });
      expect(claim.evidence.map(({ key }) => key)).toEqual(
        expect.arrayContaining(['visitors/harbin/2022@1', 'visitors/harbin/2022@2']),
      );
      expect(objection(so.dataset(), query, figuresOf(claim))).toBeNull();
      expect(verdictOf(so.ask({ ...query, decimals: 3 }))).toBe('withhold: figureRestated');
    }
    expect(figuresOf(so.ask(change))).toMatchObject({ change: '-2.7' });
    expect(verdictOf(visitors(PRINTED, { 2020: '335' }).ask(growth))).toBe('true');
  });

  it('is no part of a trend that its restated value breaks', () => {
    expect(verdictOf(visitors({ ...PRINTED, 2022: '390' }, { 2022: '365' }).ask(rising))).toBe('false: notStrict');
  });

  it.each(['-5.4', '-2.7', '4.0'])('settles nothing of a change that is asserted: %s', asserted => {
    expect(verdictOf(visitors(PRINTED, { 2022: '350' }).ask({ ...change, change: asserted }))).toBe(
      'withhold: figureRestated',
    );
    expect(verdictOf(visitors(PRINTED, { 2022: '370' }).ask({ ...change, change: asserted }))).toBe(
      'withhold: figureRestated',
    );
  });

  it('is told of with both figures', () => {
    const so = visitors(PRINTED, { 2019: '365' });
    const claim = so.ask(growth);
    if (isTrue(claim)) throw new Error('it fell and rose');
    const why = (id: 'en' | 'zh-Hans') => explain(languageOf(id), claim, createNames(so.view(), languageOf(id)));
    expect(why('en')).toMatch(/harbin in 2019 was restated from 310 to 365 after printing/i);
    expect(why('zh-Hans')).toMatch(/2019年.*在发布后由310更正为365/);
  });
});

it('figures that were all restated are compared as they stand now', () => {
  const anew = Object.fromEntries(YEARS.map((year, index) => [year, String(400 + 10 * index)]));
  expect(verdictOf(visitors(PRINTED, anew).ask(rising))).toBe('true');
});
