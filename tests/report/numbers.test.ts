import { expect, test } from 'vitest';
import { numbersIn } from '../support/numbers.ts';

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
