import { expect, test } from 'vitest';
import {
  comparePartialDates,
  earliestDay,
  isFullDate,
  isPartialDate,
  latestDay,
} from '../../lambdas/records/partial-date.ts';

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-06', '2022-06-01', '2022-06-30'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2022-06-29', '2022-06-29', '2022-06-29'],
])('%s means a day from %s to %s', (date, earliest, latest) => {
  expect(isPartialDate(date)).toBe(true);
  expect([earliestDay(date), latestDay(date)]).toEqual([earliest, latest]);
});

test.each([
  '',
  '22',
  '2022-6',
  '2022-00',
  '2022-13',
  '2022-02-29',
  '2022-04-31',
  '2022/06',
  '2022-06-29T00:00',
  ' 2022',
])('"%s" is no date', text => {
  expect(isPartialDate(text)).toBe(false);
  expect(() => earliestDay(text)).toThrow(RangeError);
});

test('only a date with its day is full', () => {
  expect(['2022', '2022-06', '2022-06-29'].map(isFullDate)).toEqual([false, false, true]);
});

test('dates sort by their first day, then by their last', () => {
  const sorted = ['2021-12-31', '2022-01-01', '2022-01', '2022', '2022-01-02', '2022-02'];
  expect(sorted.toReversed().sort(comparePartialDates)).toEqual(sorted);
});
