import { describe, expect, it, test } from 'vitest';
import { comparisons } from './comparisons.ts';
import { counts } from './counts.ts';
import { courses } from './courses.ts';
import type { Example, Examples } from './example.ts';
import { movements } from './movements.ts';
import { placing } from './placing.ts';
import { scores } from './scores.ts';
import { streaks } from './streaks.ts';
import { wholes } from './wholes.ts';

/** Every kind of sentence that an analyst uses, under its code in the catalogue, with places as they were published. */
const ALL: Readonly<Record<string, Examples>> = {
  ...streaks,
  ...wholes,
  ...scores,
  ...movements,
  ...courses,
  ...counts,
  ...comparisons,
  ...placing,
};

test('S35 to S51, each is shown', () => {
  const shown = new Set(Object.keys(ALL).map(name => name.slice(0, 3)));
  expect([...shown].sort()).toEqual(Array.from({ length: 17 }, (_, at) => `S${35 + at}`));
});

const judged = ({ records, query, answer }: Example): void => {
  expect(records.ask(query)).toMatchObject(answer);
};

describe.each(Object.entries(ALL))('%s', (_, { holds, fails, open, guarded }) => {
  it('is true of what the records bear out', () => judged(holds));
  it('is false of what they contradict', () => judged(fails));
  it('is withheld where they leave it open', () => judged(open));
  it('is guarded: what is true while there is nothing to guard against is told otherwise, or not at all', () => {
    const { query, idle, atWork } = guarded;
    judged({ records: idle.records, query, answer: { verdict: 'true', figures: idle.figures } });
    judged({ ...atWork, query });
    expect(idle.records.ask(query)).not.toMatchObject(atWork.answer);
  });
});
