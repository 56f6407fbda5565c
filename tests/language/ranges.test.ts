import { describe, expect, it } from 'vitest';
import { namedRuns } from '../../lambdas/language/ranges.ts';

const to = (first: string, last: string): string => `${first} to ${last}`;

describe('editions in a line of sources', () => {
  it.each([
    [
      ['2018', '2019', '2022', '2023'],
      ['2018', '2019', '2022', '2023'],
    ],
    [
      ['2018', '2020', '2021', '2022'],
      ['2018', '2020 to 2022'],
    ],
    [['2018年', '2019年', '2020年'], ['2018年 to 2020年']],
    [
      ['GFCI 30', 'GFCI 31', 'GFCI 32', 'GFCI 34'],
      ['GFCI 30 to GFCI 32', 'GFCI 34'],
    ],
    [
      ['2019', 'GFCI 20', '2021'],
      ['2019', 'GFCI 20', '2021'],
    ],
    [
      ['spring', 'autumn', 'winter'],
      ['spring', 'autumn', 'winter'],
    ],
    [
      ['2018', '2019'],
      ['2018', '2019'],
    ],
    [[], []],
  ])('%j', (texts, runs) => {
    expect(namedRuns(texts, to)).toEqual(runs);
  });
});
