import { formats } from './formats.ts';

/** A number before a measure word: 两, never 二. */
export const measured = (n: number, word: string): string =>
  `${n === 2 ? '两' : n <= 10 ? formats.count(n) : n}${word}`;
