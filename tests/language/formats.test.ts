import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lambdas/language/say.ts';
import { measured } from '../../lambdas/language/zh-hans/phrases.ts';

const en = languageOf('en').formats;
const zh = languageOf('zh-Hans').formats;

describe('ordinals and counts', () => {
  it('are words to ninth and to ten in English, numerals above', () => {
    expect([1, 2, 3, 9, 10, 11, 12, 13, 21, 22, 23, 101, 111, 112, 113, 121, 1001].map(en.ordinal)).toEqual(
      'first second third ninth 10th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th 113th 121st 1,001st'.split(' '),
    );
    expect([0, 1, 10, 11, 999, 1000].map(en.count)).toEqual(['zero', 'one', 'ten', '11', '999', '1,000']);
    expect([en.top(10), en.top(3)]).toEqual(['top ten', 'top three']);
  });

  it('are numerals of their own to ten in Chinese, Arabic above', () => {
    expect([1, 2, 10, 11, 28, 111].map(zh.ordinal)).toEqual(['第一', '第二', '第十', '第11位', '第28位', '第111位']);
    expect([10, 11, 20, 35, 100].map(zh.top)).toEqual(['前十', '前11名', '前二十', '前35名', '前100']);
    expect([2, 3, 10, 12].map(n => measured(n, '个'))).toEqual(['两个', '三个', '十个', '12个']);
  });

  it('have a true minus', () => {
    expect([en.figure(-3), zh.figure(-3)]).toEqual(['−3', '−3']);
  });
});

describe('quantities', () => {
  it('are grouped in English, and keep the decimals that were written', () => {
    expect(en.quantity('28000', 'USD')).toBe('USD 28,000');
    expect(en.quantity('999', 'count')).toBe('999');
    expect(en.quantity('1234567.80', 'count')).toBe('1,234,567.80');
    expect(en.quantity('-1234.5', 'count')).toBe('−1,234.5');
    expect(en.quantity('12.30', 'percent')).toBe('12.30%');
    expect(en.quantity('12.30', '%')).toBe('12.30%');
  });

  it('go by 万 in Chinese where it is round, up to a million, and by 亿, exactly', () => {
    expect(zh.quantity('28000', 'USD')).toBe('2.8万美元');
    expect(zh.quantity('28534', 'USD')).toBe('28534美元');
    expect(zh.quantity('183980', 'CNY')).toBe('183980元');
    expect(zh.quantity('1234567', 'CNY')).toBe('123.4567万元');
    expect(zh.quantity('9999', 'USD')).toBe('9999美元');
    expect(zh.quantity('970000', 'count')).toBe('97万');
    expect(zh.quantity('100000000', 'count')).toBe('1亿');
    expect(zh.quantity('1200000000000', 'count')).toBe('1.2万亿');
    expect(zh.quantity('98.05', 'count')).toBe('98.05');
    expect(zh.quantity('12.30', 'percent')).toBe('12.30%');
    expect(zh.quantity('12.30', '%')).toBe('12.30%');
  });

  it('in a measure with a word of scale are sums of what it is a scale of', () => {
    for (const measure of ['billion CNY', 'CNY billion', '十亿元']) {
      expect(en.quantity('900', measure)).toBe('CNY 900 billion');
      expect(zh.quantity('900', measure)).toBe('9000亿元');
    }
    expect([en.quantity('-8.5', '%'), zh.quantity('-8.5', '%')]).toEqual(['−8.5%', '−8.5%']);
    expect([en.quantity('-8', '‰'), zh.quantity('-8', '% of GDP')]).toEqual(['−8 ‰', '−8%（of GDP）']);
    expect(en.quantity('-39.9', 'million USD')).toBe('USD −39.9 million');
    expect(zh.quantity('-39.9', 'million USD')).toBe('−3990万美元');
    expect([en.quantity('1200.5', '万人'), zh.quantity('1200.5', '万人')]).toEqual(['12,005,000 人', '1200.5万人']);
    expect(en.quantity('12', 'million tonnes')).toBe('12 million tonnes');
    expect(en.quantity('12', 'million')).toBe('12 million');
    expect(en.quantity('12', 'millions of litres')).toBe('12 millions of litres');
  });

  it('in a measure that begins with a number have it in brackets, and shares are percentages of something', () => {
    expect(en.quantity('108.0', '2010 = 100')).toBe('108.0 (2010 = 100)');
    expect(zh.quantity('108.0', '2010 = 100')).toBe('108.0（2010 = 100）');
    expect([en.quantity('2.0', '% of GDP'), zh.quantity('2.0', '% of GDP')]).toEqual(['2.0% of GDP', '2.0%（of GDP）']);
  });

  it('of hundred millions are billions in English, and millions below ten of them', () => {
    expect(en.quantity('18753', 'CNY 100 million')).toBe('CNY 1,875.3 billion');
    expect(en.quantity('41610.90', 'CNY 100 million')).toBe('CNY 4,161.09 billion');
    expect(en.quantity('10', 'CNY 100 million')).toBe('CNY 1 billion');
    expect(en.quantity('-9.75', 'CNY 100 million')).toBe('CNY −975 million');
  });

  it('of hundred millions go on to 万亿 where four decimals hold it, so that sums of one table are told alike', () => {
    expect(zh.quantity('41610', 'CNY 100 million')).toBe('4.161万亿元');
    expect(zh.quantity('18753', 'CNY 100 million')).toBe('1.8753万亿元');
    expect(zh.quantity('41610.90', 'CNY 100 million')).toBe('41610.9亿元');
    expect(zh.quantity('-41610.9', 'CNY 100 million')).toBe('−41610.9亿元');
    expect(zh.quantity('4161090000000', 'CNY')).toBe('41610.9亿元');
    expect(zh.quantity('9999.5', 'CNY 100 million')).toBe('9999.5亿元');
  });
});

describe('dates', () => {
  it('are as precise as they are known', () => {
    expect(['2022', '2022-06', '2023-02-07'].map(en.date)).toEqual(['2022', 'June 2022', '7 February 2023']);
    expect(['2022', '2022-06', '2023-02-07'].map(zh.date)).toEqual(['2022年', '2022年6月', '2023年2月7日']);
  });
});

describe('lists', () => {
  it('join one, two and three', () => {
    expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(en.list)).toEqual(['a', 'a and b', 'a, b and c']);
    expect([['北京'], ['北京', '上海'], ['北京', '上海', '深圳']].map(zh.list)).toEqual([
      '北京',
      '北京和上海',
      '北京、上海和深圳',
    ]);
  });
});
