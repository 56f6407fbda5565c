import type { Match } from '../grammar.ts';
import type { LineRule } from '../line-rule.ts';
import { compare } from '../truth/decimals.ts';
import { told } from '../truth/describe.ts';
import { isOtherField, steps } from '../truth/movements.ts';
import { untold } from '../truth/orders.ts';
import { keyOf, rankingOf as rankingIn, type Truth } from '../truth/places.ts';
import { holds } from '../truth/positions.ts';
import { scoreOf } from '../truth/scores.ts';
import { fine, type Objections } from '../truth/verdict.ts';
import { isTrue } from './reason.ts';

function order(truth: Truth, m: Match, test: (a: number, b: number) => boolean): Objections {
  const [a, b] = [m.unit('unit'), m.unit('other')].map(unit => truth.rankOf(m.release('release'), 'counting', unit));
  return isTrue(a !== undefined && b !== undefined && test(a, b), 'false order of two', 'S08', `${a} and ${b}`);
}

/** Why something is not said of a move, an order or a streak. */
export const REASONS_OF_MOVEMENTS: readonly LineRule[] = [
  {
    en: [
      'No rank is left empty after a tie in {release:E}, and by the number of those ahead the change since {previous:L} does not hold.',
    ],
    zh: ['{release:E}并列之后不空出名次；按排在前面的数目计算，与{previous:L}相比的这一变化并不成立。'],
    holds: (m, truth) => {
      const key = m.release('release');
      return isTrue(truth.ranking(rankingIn(key)).ties === 'dense', 'ranks run on that do not', 'S06', key);
    },
  },
  {
    en: ['{unit:U} has the same place in {release:E} as before.'],
    zh: ['{unit:U}在{release:E}中名次未变。'],
    holds: (m, truth) => {
      const [key, unit] = [m.release('release'), m.unit('unit')];
      const before = truth.before(key);
      const [now, then] = [truth.standing(key, unit), before ? truth.standing(keyOf(before.release), unit) : null];
      return [
        ...isTrue(
          now.is === 'ranked' && then?.is === 'ranked' && now.rank === then.rank,
          '“the same place” of another',
          'S06',
          `${then ? told(then) : 'none'}, then ${told(now)}`,
        ),
        ...isTrue(
          !(now.is === 'ranked' && then?.is === 'ranked' && now.shared !== then.shared),
          '“the same place” of a sole and a shared one',
          'Amendment "Shared places over time"',
          `${then ? told(then) : 'none'}, then ${told(now)}`,
        ),
      ];
    },
  },
  {
    en: [
      'Up to {release:E}, {unit:U} has been in the top {top:N} for {have:N} <e=editions|edition>; such runs are told from {need:N} on.',
      'Up to {release:E}, {unit:U} has been in first place for {have:N} <e=editions|edition>; such runs are told from {need:N} on.',
    ],
    zh: [
      '至{release:E}，{unit:U}位居前{top:N}[名]已连续{have:N}次；连续{need:N}次起方作表述。',
      '至{release:E}，{unit:U}居首位已连续{have:N}次；连续{need:N}次起方作表述。',
    ],
    holds: (m, truth) => {
      const [key, unit, top] = [m.release('release'), m.unit('unit'), m.has('top') ? m.count('top') : 1];
      const all = truth.released(rankingIn(key)).map(keyOf);
      const back = all.slice(0, all.indexOf(key) + 1).reverse();
      const out = back.findIndex(each => truth.inTop(each, unit, top) !== true);
      const run = out < 0 ? back.length : out;
      return isTrue(
        run === m.count('have') && run < m.count('need'),
        'a run of another length',
        'S05',
        `${run} editions up to ${key}`,
      );
    },
  },
  {
    en: [
      '<few=None has|Only one has>?[Only {have:N} have] an exact place known in both {previous:L} and {release:E}; {need:N} are needed.',
    ],
    zh: [
      '在{previous:L}与{release:E}中均有确切名次记录的<few=一个也没有|只有1个>?[只有{have:M}个]，至少需要{need:M}个。',
    ],
    holds: (m, truth) => {
      const key = m.release('release');
      const previous = m.label('previous', rankingIn(key));
      const exact = (each: string): readonly string[] =>
        [...truth.ranks(each, 'counting').keys()].filter(unit => truth.isHanded(each, unit));
      const counts = (unit: string): string => truth.unit(unit).standsFor ?? unit;
      const then = new Set(exact(previous).map(counts));
      const both = exact(key).filter(unit => then.has(counts(unit))).length;
      const said = m.has('have') ? m.count('have') : /None|没有/.test(m.text('few')) ? 0 : 1;
      return isTrue(both === said && said < m.count('need'), 'another number in both', 'S21', `${both} in both`);
    },
  },
  {
    en: [
      'A place <of=as good|as low> as that in {release:E} is on record for {unit:U} in {since:L} already; “since” is told of {need:N} editions and more.',
    ],
    zh: [
      '{unit:U}在{since:L}已有与{release:E}<of=同样好或更好|同样低或更低>的名次记录；“以来”至少须跨{need:N}次发布。',
    ],
    holds: (m, truth) => {
      const [key, unit] = [m.release('release'), m.unit('unit')];
      const since = m.label('since', rankingIn(key));
      const [now, then] = [truth.standing(key, unit), truth.standing(since, unit)];
      const all = truth.released(rankingIn(key)).map(keyOf);
      const sign = /good|好/.test(m.text('of')) ? 1 : -1;
      const isSo = now.is === 'ranked' && then.is === 'ranked' && sign * (now.rank - then.rank) >= 0;
      return [
        ...isTrue(
          isSo || (now.is === 'ranked' && then.is === 'banded'),
          'a place as good that there was not',
          'S15',
          `${told(then)}, then ${told(now)}`,
        ),
        ...isTrue(
          all.indexOf(key) - all.indexOf(since) < m.count('need'),
          'so recent though it is not',
          'S15',
          `${since} to ${key}`,
        ),
      ];
    },
  },
  {
    en: ['{unit:U} is not ahead of {other:U} in {release:E}.'],
    zh: ['{unit:U}在{release:E}中并未领先{other:U}。'],
    holds: (m, truth) => order(truth, m, (a, b) => a >= b),
  },
  {
    en: ['{unit:U} was not behind {other:U} in {release:E}.'],
    zh: ['{unit:U}在{release:E}中并未落后于{other:U}。'],
    holds: (m, truth) => order(truth, m, (a, b) => a <= b),
  },
  {
    en: [
      'The score of {unit:U} in {release:E} is no better than in {previous:L}, so it is not said to have overtaken anybody.',
    ],
    zh: ['{unit:U}在{release:E}中的得分并不优于{previous:L}，因此不称其为超越。'],
    holds: (m, truth) => {
      const key = m.release('release');
      const [now, then] = [key, m.label('previous', rankingIn(key))].map(each => scoreOf(truth, each, m.unit('unit')));
      const better = truth.ranking(rankingIn(key)).lowerIsBetter ? -1 : 1;
      return isTrue(
        now != null && then != null && compare(now, then) !== better,
        'a score no better though it is, or there is none',
        'S08',
        `${then}, then ${now}`,
      );
    },
  },
  {
    en: ['In none of these rankings do the records tell which of {unit:U} and {other:U} is ahead.'],
    zh: ['这些榜单中，{unit:U}与{other:U}孰先孰后均无法确认。'],
    holds: (m, truth) => untold(truth, truth.handed.basket, m.unit('unit'), m.unit('other')),
  },
  {
    en: [
      '{unit:U} was in the top {top:N} of {release:E}.',
      '{unit:U} was in first place in {release:E}.',
      '{unit:U} is still in the top {top:N} of {release:E}.',
      '{unit:U} is still in first place in {release:E}.',
    ],
    zh: [
      '{unit:U}当时已在{release:E}的前{top:N}[名]之列。',
      '{unit:U}当时已居{release:E}首位。',
      '{unit:U}仍在{release:E}的前{top:N}[名]之列。',
      '{unit:U}仍居{release:E}首位。',
    ],
    holds: (m, truth) =>
      isTrue(
        truth.inTop(m.release('release'), m.unit('unit'), m.has('top') ? m.count('top') : 1) === true,
        'in the top though it was not',
        'S10',
        told(truth.standing(m.release('release'), m.unit('unit'))),
      ),
  },
  {
    en: ['{unit:U} was not in the top {top:N} of {release:E}.', '{unit:U} was not in first place in {release:E}.'],
    zh: ['{unit:U}不在{release:E}的前{top:N}[名]之列。', '{unit:U}不居{release:E}首位。'],
    holds: (m, truth) =>
      isTrue(
        truth.inTop(m.release('release'), m.unit('unit'), m.has('top') ? m.count('top') : 1) === false,
        'not in the top though it was',
        'S12',
        told(truth.standing(m.release('release'), m.unit('unit'))),
      ),
  },
  {
    en: [
      '<open=The field changed> between {previous:L} and {label:L}, and the change is not certain to hold among those ranked in both.',
      '<open=Whether the field changed> between {previous:L} and {label:L} is not known, and when those with a known place in both are ranked again among themselves, none of them moved so.',
    ],
    zh: [
      '{previous:L}与{label:L}的排名对象<open=不同>，仅就两次均有排名者而言，这一变化未必成立。',
      '{previous:L}与{label:L}的排名对象<open=是否有变>，没有记录；仅在前后均有名次记录者之间重新排列，没有这样的变化。',
    ],
    holds: (m, truth) => {
      const pairs = truth.world.rankings.flatMap(({ id }) => {
        const [previous, release] = [m.labelOr('previous', id), m.labelOr('label', id)];
        return previous === null || release === null ? [] : [{ previous, release }];
      });
      const isOpen = /Whether|是否/.test(m.text('open'));
      const such = pairs.filter(({ previous, release }) => {
        const isKnown = [previous, release].every(key => truth.isWhole(key));
        const isTouched = [previous, release].some(key => truth.corrected(key) !== null);
        return isOpen ? !isKnown || isTouched : isOtherField(truth, release, previous) || isTouched;
      });
      return isTrue(such.length > 0, 'false word on a change of the field', 'S06', m.text('label'));
    },
  },
  {
    en: ['{unit:U} did not improve in {release:E}; the others fell.'],
    zh: ['{unit:U}在{release:E}中名次没有提高，是其他上榜者名次下降所致。'],
    holds: (m, truth) => {
      const key = m.release('release');
      const before = truth.before(key);
      const [now, then] = [
        truth.rankOf(key, 'counting', m.unit('unit')),
        before ? truth.rankOf(keyOf(before.release), 'counting', m.unit('unit')) : undefined,
      ];
      return isTrue(
        now !== undefined && then !== undefined && now >= then,
        'did not improve though it did',
        'S08',
        `${then}, then ${now}`,
      );
    },
  },
  {
    en: ['{unit:U} did not fall in {release:E}.'],
    zh: ['{unit:U}在{release:E}中名次没有下降。'],
    holds: (m, truth) => {
      const key = m.release('release');
      const before = truth.before(key);
      const [now, then] = [
        truth.rankOf(key, 'counting', m.unit('unit')),
        before ? truth.rankOf(keyOf(before.release), 'counting', m.unit('unit')) : undefined,
      ];
      return isTrue(
        now !== undefined && then !== undefined && now <= then,
        'did not fall though it did',
        'S08b',
        `${then}, then ${now}`,
      );
    },
  },
  {
    en: ['{unit:U} was {rank:O} in every edition on record from {since:L} to {release:E}.'],
    zh: ['自{since:L}至{release:E}，凡有记录的各次发布中，{unit:U}均居{rank:O}。'],
    holds: (m, truth) =>
      isTrue(
        truth.rankOf(m.release('release'), 'counting', m.unit('unit')) === m.place('rank') ||
          !truth.isOnRecord(m.release('release'), m.unit('unit')),
        'another place',
        'S41',
        m.release('release'),
      ),
  },
  {
    en: ['None of those with a known place in both <way=rose|fell> by more than one place in {release:E}.'],
    zh: ['前后均有名次记录者在{release:E}中<way=上升|下降>均未超过一位。'],
    holds: (m, truth) => {
      const key = m.release('release');
      const previous = truth.storedBefore(key);
      if (previous === null) return isTrue(false, 'compared with no release', 'S09', key);
      const sign = /rose|上升/.test(m.text('way')) ? 1 : -1;
      const far = [...steps(truth, key, previous, 'counting').by].filter(
        ([unit, step]) => sign * step > 1 && [key, previous].every(one => truth.isOnRecord(one, unit)),
      );
      return isTrue(far.length === 0, '“by no more than one place” of a larger move', 'S09', far.join('; '));
    },
  },
  {
    en: ['Nothing changed.'],
    zh: ['前后没有变化。'],
    holds: () => fine,
  },
  {
    en: ['{unit:U} led {release:E} already.'],
    zh: ['{unit:U}在{release:E}中已居首位。'],
    holds: (m, truth) => holds(truth, m.release('release'), m.unit('unit'), 1, null),
  },
  {
    en: ['{unit:U} led no edition before {release:E}.'],
    zh: ['{release:E}之前，{unit:U}从未居首位。'],
    holds: (m, truth) => {
      const key = m.release('release');
      const led = truth
        .released(truth.release(key).ranking)
        .filter(
          one => one.date < truth.release(key).date && truth.rankOf(keyOf(one), 'counting', m.unit('unit')) === 1,
        );
      return isTrue(led.length === 0, '“led no edition” of a leader', 'S17', led.map(({ id }) => id).join(', '));
    },
  },
];
