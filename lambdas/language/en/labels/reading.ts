import type { ReadingWords } from '../../words.ts';
import { formats } from '../formats.ts';

const { ordinal, top } = formats;

export const reading: ReadingWords = {
  paragraphs: (cutOff, n) => [
    `Editions and years. A ranking is called by the edition in its name, not by the year it came out; some come out before or after the year they are named for. Nothing published after ${cutOff} was read.`,
    `Ranks. First is best. “=” before a rank means that it is shared; the next rank is then left empty. Cities tied at ${ordinal(n)} place count as in the ${top(n)}.`,
    'Change. Always against the release before of the same ranking, and only where both places are on record and the method did not break. “Up two” means that the number of the rank became smaller by 2.',
    'Not on record. Of many rankings only the leading places can be had. When a list is complete to place N, a city absent from it is not among the first N: that says nothing of its place, nor whether it was covered at all.',
    '“Is listed” and “ranks”. A place is “listed” where it was printed but the places around it are not all on record, so that a tie cannot be excluded.',
  ],
  signs: n => [
    { sign: '=5', meaning: 'joint fifth' },
    { sign: '▲ 2', meaning: 'up two places since the release before' },
    { sign: '▼ 2', meaning: 'down two places since the release before' },
    { sign: '=', meaning: 'unchanged (in the column “Change”)' },
    { sign: `>${n}`, meaning: `not in the ${top(n)}; its place is not on record` },
    { sign: 'C', meaning: 'part of a cluster that is ranked as one; no place of its own' },
    { sign: '·', meaning: 'not on record' },
    { sign: '–', meaning: 'change cannot be told' },
  ],
};
