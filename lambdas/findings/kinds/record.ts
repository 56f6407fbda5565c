import { sameSegment } from '../../claims/judge/guards.ts';
import { rankingOf } from '../../records/release.ts';
import { never } from '../select/weigh.ts';
import { itself, none, one, ownFact, type Treatments, two } from './treatment.ts';

/** How findings treat what is to be known of the record itself. */
export const record: Treatments<'record'> = {
  discontinued: {
    // That no other came out since is said beside the last that there is.
    proposed: {
      release: ({ release, facts }) =>
        facts.ended?.value === true ? [{ kind: 'discontinued', ranking: rankingOf(release) }] : [],
    },
    ...ownFact,
    precedence: 450,
    looksAt: none,
    shown: 'none',
    nearest: none,
  },
  methodChange: {
    proposed: {
      release: ({ release, facts, before }) =>
        before && facts.segment && before.segment && !sameSegment(facts, before)
          ? [{ kind: 'methodChange', release }]
          : [],
    },
    about: 'own',
    precedence: 530,
    facts: itself,
    news: never('withAFinding'),
    looksAt: two,
    shown: 'release',
    nearest: none,
  },
  revision: {
    proposed: 'notice',
    about: 'own',
    precedence: 540,
    facts: itself,
    news: never('withAFinding'),
    looksAt: one,
    shown: 'release',
    nearest: none,
  },
  coverage: {
    proposed: 'notice',
    about: 'own',
    precedence: 550,
    facts: itself,
    news: never('withAFinding'),
    looksAt: one,
    shown: 'release',
    nearest: ({ release }) => [{ kind: 'coverage', release }],
  },
};
