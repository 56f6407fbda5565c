import { never } from '../select/weigh.ts';
import { itself, none, type Treatments } from './treatment.ts';

/** How findings treat the titles that a report gives. */
export const honours: Treatments<'honours'> = {
  honoured: {
    proposed: { honours: ({ report, title, edition }) => [{ kind: 'honoured', report, title, edition }] },
    tells: 'own',
    precedence: 370,
    facts: itself,
    news: never('askedOnly'),
    looksAt: none,
    shown: 'result',
    nearest: ({ report, edition, title }) => [{ kind: 'honoured', report, edition, title }],
  },
  honoursChange: {
    proposed: {
      honours: ({ report, title, edition, previous }) =>
        previous === null ? [] : [{ kind: 'honoursChange', report, title, edition, previous }],
    },
    tells: 'own',
    precedence: 380,
    facts: itself,
    news: never('askedOnly'),
    looksAt: none,
    shown: 'result',
    nearest: none,
  },
};
