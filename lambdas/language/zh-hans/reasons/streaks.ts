import type { Reasons } from '../../language.ts';
import { measured } from '../phrases.ts';

/** Why nothing is printed about a place held over editions in a row. */
export const streaks = {
  sinceMismatch: ({ since, until, count, possible }) =>
    `${since}年至${until}年只有${measured(possible, '次')}发布，与所称的${measured(count, '次')}不符。`,
} satisfies Reasons<'streaks'>;
