import { expect, test } from 'vitest';
import { numbersIn, valuesIn } from '../support/numbers.ts';

test.each([
  ['GDP per head of Beijing exceeded USD 28,000 in 2021.', '2021年北京人均地区生产总值超过2.8万美元。', [28000, 2021]],
  ['CNY 4,161.09 billion', '4.16109万亿元', [4.16109e12]],
  ['Nine of the ten cities', '十个城市中，九个', [9, 10]],
  ['ninth of 130, on 17 February 2023', '位列第九（共130个城市），2023年2月17日', [9, 130, 17, 2, 2023]],
  ['=41 and 10th', '并列第41位，第十', [41, 10]],
  ['two places', '两位', [2]],
])('%s | %s', (en, zh, numbers) => {
  const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
  expect(sorted(numbersIn(en, 'en'))).toEqual(sorted(numbers));
  expect(sorted(numbersIn(zh, 'zh-Hans'))).toEqual(sorted(numbers));
});

test('a Chinese numeral that neither counts nor orders is a word', () => {
  expect(numbersIn('一线城市，统一，第二十三', 'zh-Hans')).toEqual([23]);
});

test.each([
  ['fell by 12.5% to −3.04', '下降12.5%至−3.04', ['-3.04', '12.5%']],
  ['CNY 4.16 billion and CNY 999 million', '41.6亿元和9.99亿元', ['4160000000', '999000000']],
  ['CNY 41,610.9 billion', '41.6109万亿元', ['41610900000000']],
  ['two percentage points, from 61.3% in 2020', '2个百分点，2020年为61.3%', ['2020', '2pp', '61.3%']],
  ['2020–2022, in the 101–150 band', '2020—2022年，第101—150名', ['101', '150', '2020', '2022']],
])('as values: %s | %s', (en, zh, values) => {
  expect([...valuesIn(en, 'en')].sort()).toEqual(values);
  expect([...valuesIn(zh, 'zh-Hans')].sort()).toEqual(values);
});
