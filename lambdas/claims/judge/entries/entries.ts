import type { Judges } from '../family.ts';
import { newToRanking, removed, returnedToRanking } from './ranking.ts';
import { succession } from './succession.ts';
import { enteredTop, firstEntry, leftTop, returnedToTop } from './top.ts';

/** Judges who came into the top or the list, came back, and left. */
export const entries: Judges<'entries'> = {
  enteredTop,
  firstEntry,
  returnedToTop,
  leftTop,
  newToRanking,
  returnedToRanking,
  removed,
  succession,
};
