import { expect, test } from 'vitest';
import { Tokens } from '../../../lambdas/audit/read/pdf-objects.ts';

const read = (text: string) => new Tokens(text).next();

test('a string in hexadecimal digits is read as its bytes, a last digit alone as the first of two', () => {
  expect(read('<00 41fF>')).toEqual({ bytes: '\u0000A\u00ff' });
  expect(read('<414>')).toEqual({ bytes: 'A@' });
  expect(read('<>')).toEqual({ bytes: '' });
});

test('one with a sign that is no digit is not read in part', () => {
  expect(() => read('<41 4z 43>')).toThrow('a string has a sign that is no digit');
  expect(() => read('<41 z>')).toThrow('a string has a sign that is no digit');
});
