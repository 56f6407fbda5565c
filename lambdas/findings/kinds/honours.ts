import { none, ownFact, type Treatments } from './treatment.ts';

/** How findings treat the titles that a report gives. */
export const honours: Treatments<'honours'> = {
  honoured: {
    proposed: { honours: ({ report, title, edition }) => [{ kind: 'honoured', report, title, edition }] },
    ...ownFact,
    precedence: 370,
    looksAt: none,
    shown: 'result',
    nearest: ({ report, edition, title }) => [{ kind: 'honoured', report, edition, title }],
  },
  honoursChange: {
    proposed: {
      honours: ({ report, title, edition, previous }) =>
        previous === null ? [] : [{ kind: 'honoursChange', report, title, edition, previous }],
    },
    ...ownFact,
    precedence: 380,
    looksAt: none,
    shown: 'result',
    nearest: none,
  },
};
