import { expect, test } from 'vitest';
import {
  add,
  compareDecimals,
  decimalsOf,
  isDecimal,
  percentChange,
  round,
  shortened,
  subtract,
} from '../../lambdas/records/decimal.ts';

test('a decimal has digits, at most one point, and nothing else', () => {
  expect(['0', '12', '96.30', '-0.5', '2655.4'].every(isDecimal)).toBe(true);
  expect(['', '.5', '5.', '+5', '1e3', '1,000', '97,5', '007', ' 1', 'NaN', '１'].some(isDecimal)).toBe(false);
});

test('figures are compared as numbers, not as texts or floats', () => {
  expect(compareDecimals('9', '10')).toBe(-1);
  expect(compareDecimals('96.30', '96.3')).toBe(0);
  expect(compareDecimals('-1', '-2')).toBe(1);
  expect(compareDecimals('0.10000000000000000001', '0.1')).toBe(1);
});

test('sums and differences are exact and keep the finer decimals', () => {
  expect(subtract('98.05', '98')).toBe('0.05');
  expect(subtract('0.3', '0.1')).toBe('0.2');
  expect(subtract('96.30', '96.30')).toBe('0.00');
  expect(add('0.1', '0.2')).toBe('0.3');
  expect(decimalsOf('96.30')).toBe(2);
  expect(() => subtract('1e3', '1')).toThrow(RangeError);
});

test('a change in percent is rounded once, half up by magnitude', () => {
  expect(percentChange('16', '46', 1)).toBe('187.5');
  expect(percentChange('3', '4', 1)).toBe('33.3');
  expect(percentChange('8', '7', 0)).toBe('-13');
  expect(percentChange('1000', '1000.4', 1)).toBe('0.0');
  // 2.2499…96 would become 2.25 and then 2.3 if it were rounded twice.
  expect(percentChange('300000000000000000000000', '306749999999999999999999', 1)).toBe('2.2');
});

test('decimals are rounded half up, never by their binary neighbours', () => {
  expect(round('98.05', 1)).toBe('98.1');
  expect(round('-0.04', 1)).toBe('0.0');
  expect(percentChange('1000', '999.6', 1)).toBe('0.0');
  expect(round('2.5', 0)).toBe('3');
});

test('a figure in brief has no more leading digits than are read at one go, and the decimals that were printed', () => {
  expect(
    ['4161.09', '41610.9', '2.0', '12.345', '0.12345', '-2.05', '300', '18753'].map(each => shortened(each, 4)),
  ).toEqual('4161 41610 2.0 12.35 0.1235 -2.05 300 18750'.split(' '));
});
