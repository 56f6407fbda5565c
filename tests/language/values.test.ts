import { describe, expect, it } from 'vitest';
import type { ClaimKind } from '../../lambdas/claims/schema/kinds.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import type { PrintedLanguage } from '../support/printed-languages.ts';
import { FIGURES, namesIn, REASONS } from './samples.ts';

const said = <K extends ClaimKind>(id: PrintedLanguage, kind: K): readonly string[] =>
  FIGURES[kind].map(figures => languageOf(id).finish(languageOf(id).sentence[kind](figures, namesIn(id))));

describe('a threshold exceeded', () => {
  it('for the first time says so, and praises nothing where a lower figure is better', () => {
    expect(said('en', 'threshold')).toEqual([
      'GDP per head of Beijing exceeded USD 28,000 in 2021.',
      'GDP per head of Beijing exceeded USD 28,000 for the first time in 2021.',
      'GDP per head of Beijing exceeded USD 10 for the first time in 2021 (lower is better).',
    ]);
    expect(said('zh-Hans', 'threshold')).toEqual([
      '2021年北京人均地区生产总值超过2.8万美元。',
      '2021年北京人均地区生产总值首次突破2.8万美元。',
      '2021年北京人均地区生产总值首次超过10美元（逆指标，数值越低越好）。',
    ]);
  });

  it('in another currency names every rate, and what the figure is at it', () => {
    expect(said('en', 'convertedThreshold')[0]).toBe(
      'GDP per head of Beijing exceeded USD 28,000 in 2021 at each of two rates of exchange: CNY 183,980 is about USD 28,528 at 6.449 CNY per USD (official exchange rate, period average, China) and about USD 28,856 at 6.3757 CNY per USD (official exchange rate, year end, China).',
    );
    expect(said('zh-Hans', 'convertedThreshold')[0]).toBe(
      '2021年北京人均地区生产总值为183980元，按所列两种汇率折算均超过2.8万美元：按中国官方汇率（年平均）（1美元兑6.449元）折算约28528美元，按中国官方汇率（年末）（1美元兑6.3757元）折算约28856美元。',
    );
  });

  it('by a figure that is a lower bound is never "about" as much', () => {
    for (const text of said('en', 'convertedThreshold').slice(1)) expect(text).not.toContain('about');
    for (const text of said('zh-Hans', 'convertedThreshold').slice(1)) expect(text).not.toContain('约');
    expect(said('en', 'convertedThreshold')[1]).toContain(': more than CNY 183,980 is more than USD 28,528 at');
    expect(said('zh-Hans', 'convertedThreshold')[2]).toContain('总值不低于183980元');
  });

  it('names both sorts of rates where they disagree', () => {
    const disagree = (id: PrintedLanguage) => languageOf(id).reason.ratesDisagree(REASONS.ratesDisagree, namesIn(id));
    expect(disagree('en')).toMatch(/it does at .*year end \(China\), and at .*period average \(China\) that is not/);
    expect(disagree('zh-Hans')).toMatch(/按中国官方汇率（年末）折算超过，按中国官方汇率（年平均）折算则不能认定/);
  });
});

describe('a rate of growth', () => {
  it('is an average, compounded, with the two figures that it leads between', () => {
    expect(said('en', 'growthRate').slice(0, 2)).toEqual([
      'GDP per head of Beijing rose by 9.0% a year on average from 2015 to 2021, compounded: from USD 17,000 to USD 28,528.',
      'GDP per head of Beijing fell by 2.1% a year on average from 2015 to 2021, compounded: from USD 17,000 to USD 15,000.',
    ]);
    expect(said('zh-Hans', 'growthRate').slice(0, 2)).toEqual([
      '2015—2021年，北京人均地区生产总值年均增长9.0%（复合增长率），由1.7万美元增至28528美元。',
      '2015—2021年，北京人均地区生产总值年均下降2.1%（复合增长率），由1.7万美元降至1.5万美元。',
    ]);
  });

  it('tells the direction beside a figure that is better when it is lower', () => {
    expect(said('en', 'growthRate')[2]).toContain('(lower is better)');
    expect(said('zh-Hans', 'growthRate')[2]).toContain('逆指标');
  });
});
