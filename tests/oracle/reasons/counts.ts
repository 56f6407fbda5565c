import type { LineRule } from '../line-rule.ts';
import { inTiers, uncovered } from '../truth/baskets.ts';
import { inClusterAlone, isEverybody } from '../truth/positions.ts';
import { fine } from '../truth/verdict.ts';
import { isTrue } from './reason.ts';

/** Why a count is not told. */
export const REASONS_OF_COUNTS: readonly LineRule[] = [
  {
    en: ['[Only {have:N}][None is] known; {need:N} <are=is|are> needed.'],
    zh: ['[只有{have:M}项][没有]记录，至少需要{need:M}项。'],
    holds: m =>
      isTrue(
        (m.has('have') ? m.count('have') : 0) < m.count('need'),
        'too few though there are enough',
        'G1',
        m.text('have'),
      ),
  },
  {
    en: [
      '[{least:N} <are=is|are> certain][; ][in {together:ES} it is ranked only together with others][In {togetherFirst:ES} it is ranked only together with others][; ][<w=where|Where> it stands in {unknown:ES} is not known].',
    ],
    zh: ['[可以确认的有{least:N}个][；][在{together:ES}中仅有合并名次][；][在{unknown:ES}中没有足以确认的记录]。'],
    holds: (m, truth, { unit }) => {
      if (unit === null) return fine;
      const together = [
        ...(m.has('together') ? m.shorts('together') : []),
        ...(m.has('togetherFirst') ? m.shorts('togetherFirst') : []),
      ];
      const known = (m.has('unknown') ? m.shorts('unknown') : []).filter(
        key => truth.isOnRecord(key, unit) && truth.standing(key, unit).is === 'ranked',
      );
      return [
        ...together.flatMap(key => inClusterAlone(truth, key, unit)),
        ...isTrue(known.length === 0, '“not known” of an exact place on record', 'S49', known.join(', ')),
      ];
    },
  },
  {
    en: [
      '{tiered:ES} <v=gives|give> {unit:U} a tier instead of a place[, and {outside:ES} <w=does|do> not cover it], so there is nothing to count.',
    ],
    zh: ['{tiered:ES}给出的是{unit:U}的等级，没有名次[，{outside:ES}未将其纳入评价范围]，无从计数。'],
    holds: (m, truth) => {
      const [unit, outside] = [m.unit('unit'), m.has('outside') ? m.shorts('outside') : []];
      const all = [...m.shorts('tiered'), ...outside];
      return [
        ...inTiers(truth, { unit, tiered: m.shorts('tiered') }),
        ...uncovered(truth, { unit, uncovered: outside }),
        ...isTrue(
          truth.handed.basket.every(key => all.includes(key)),
          'nothing to count though another ranking tells',
          'S19',
          truth.handed.basket.join(', '),
        ),
      ];
    },
  },
  {
    en: ['{unit:U} and {other:U} are both classified {tier:T} in {release:E}.'],
    zh: ['{unit:U}与{other:U}在{release:E}中同列{tier:T}级。'],
    holds: (m, truth) => inTiers(truth, { unit: m.unit('unit'), tiered: [m.release('release')] }),
  },
  {
    en: ['{unit:U} is not one of {group:G}.'],
    zh: ['{unit:U}不属于{group:G}。'],
    holds: (m, truth) =>
      isTrue(
        !truth.world.groups.some(({ members }) => members.includes(m.unit('unit'))),
        'not a member though it is',
        'S25',
        m.unit('unit'),
      ),
  },
  {
    en: [
      'The records give {found:N}, not {asserted:N}.',
      'From {since:Y} to {until:Y} there <v=is|are> {count:N} on record, not {asserted:N}.',
    ],
    zh: [
      '记录得出的是{found:M}，而不是{asserted:M}。',
      '{since:Y}年至{until:Y}年只有{count:N}次发布，与所称的{asserted:N}次不符。',
    ],
    holds: m => {
      const slot = m.has('found') ? 'found' : 'count';
      const [found, asserted] = [m.has(slot) ? m.count(slot) : Number.NaN, m.count('asserted')];
      return isTrue(found !== asserted, 'one count told as another', 'S35', `${found}`);
    },
  },
  {
    en: ['The full list of holders of “{title:T}” for {edition:Y} is not known.'],
    zh: ['{edition:Y}年度“{title:T}”的完整名单没有记录。'],
    holds: (m, truth) =>
      isTrue(
        !truth.handed.wholeHonours.has(m.year('edition')),
        'list not on record though it is',
        'G1',
        m.text('edition'),
      ),
  },
  {
    en: ['The list of holders of “{title:T}” for {edition:Y} was not read for this edition.'],
    zh: ['本版未采用{edition:Y}年度“{title:T}”的名单。'],
    holds: (m, truth) =>
      isTrue(!truth.handed.wholeHonours.has(m.year('edition')), 'list not read though it is', 'G1', m.text('edition')),
  },
  {
    en: [
      'The count is known exactly: {unit:U} is in the top {top:N} of {count:N} of the {of:N} rankings.',
      'The count is known exactly: {unit:U} is in first place in {count:N} of the {of:N} rankings.',
    ],
    zh: ['确数已知：{of:N}个榜单中，{unit:U}进入其中{count:N}个的前{top:N}[名]。'],
    holds: (m, truth) => {
      const { basket } = truth.handed;
      const [unit, top] = [m.unit('unit'), m.countOr('top', 1)];
      const within = basket.filter(key => truth.inTop(key, unit, top) === true && !isEverybody(truth, key, top));
      return isTrue(
        m.count('of') !== basket.length || m.count('count') === within.length,
        'false count of rankings',
        'S19',
        within.join(', '),
      );
    },
  },
];
