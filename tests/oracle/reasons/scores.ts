import type { LineRule } from '../line-rule.ts';
import { scoreOf } from '../truth/scores.ts';
import { isTrue } from './reason.ts';

/** Why something is not said of scores. */
export const REASONS_OF_SCORES: readonly LineRule[] = [
  {
    en: ['{unit:U} has no score on record in {release:E}.'],
    zh: ['{unit:U}在{release:E}中的得分没有记录。'],
    holds: (m, truth) =>
      isTrue(
        !truth.handed.scores.has(`${m.release('release')}/${m.unit('unit')}`),
        '“no score” of a score on record',
        'S18',
        m.release('release'),
      ),
  },
  {
    en: ['The scores of {unit:U} and {other:U} in {release:E} do not differ by less than {noise:D}.'],
    zh: ['{unit:U}与{other:U}在{release:E}中的得分相差不小于{noise:D}分。'],
    holds: (m, truth) => {
      const release = m.release('release');
      const [a, b] = [scoreOf(truth, release, m.unit('unit')), scoreOf(truth, release, m.unit('other'))];
      return isTrue(
        Math.abs(Number(a) - Number(b)) >= Number(m.decimal('noise')) - 1e-9,
        'false word on noise',
        'S31',
        `${a} and ${b}`,
      );
    },
  },
  {
    en: [
      'The scores of the top {top:N} of {release:E} differ by less than {noise:D}, which the publisher calls too little to be meaningful.',
    ],
    zh: ['{release:E}前{top:N}[名][名]的得分相差不到{noise:D}分，发布方认为这样的差距没有意义。'],
    holds: (m, truth) => {
      const release = m.release('release');
      const top = m.count('top');
      const scores = [...truth.ranks(release, 'counting')]
        .filter(([, rank]) => rank <= top)
        .map(([unit]) => Number(scoreOf(truth, release, unit)));
      const spread = Math.max(...scores) - Math.min(...scores);
      return isTrue(spread < Number(m.decimal('noise')), 'false word on noise', 'S31', `${spread}`);
    },
  },
  {
    en: [
      'The scores of {unit:U} and {other:U} in {release:E} differ by less than {noise:D}, which the publisher calls too little to be meaningful.',
    ],
    zh: ['{unit:U}与{other:U}在{release:E}中的得分相差不到{noise:D}分，发布方认为这样的差距没有意义。'],
    holds: (m, truth) => {
      const release = m.release('release');
      const [a, b] = [scoreOf(truth, release, m.unit('unit')), scoreOf(truth, release, m.unit('other'))];
      return isTrue(
        Math.abs(Number(a) - Number(b)) < Number(m.decimal('noise')),
        'false word on noise',
        'S31',
        `${a} and ${b}`,
      );
    },
  },
  {
    en: ['{unit:U} and {other:U} have the same score in {release:E}.'],
    zh: ['{unit:U}与{other:U}在{release:E}中得分相同。'],
    holds: (m, truth) => {
      const release = m.release('release');
      const [a, b] = [scoreOf(truth, release, m.unit('unit')), scoreOf(truth, release, m.unit('other'))];
      return isTrue(a !== undefined && a === b, 'false order of two scores', 'S18', `${a} and ${b}`);
    },
  },
];
