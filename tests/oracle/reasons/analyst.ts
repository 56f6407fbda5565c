import { sharingOf } from '../build/slots.ts';
import type { Match } from '../grammar.ts';
import type { LineRule } from '../line-rule.ts';
import { told } from '../truth/describe.ts';
import { isSettled, orderOf } from '../truth/orders.ts';
import { hasRow, keyOf, rankingOf, type Truth } from '../truth/places.ts';
import { covers, holds, isEverybody } from '../truth/positions.ts';
import { standApart, themesOf } from '../truth/themes.ts';
import { type Objections, unless } from '../truth/verdict.ts';

/** One rank in a release and in the one before it, alone at one of the two times. */
const sharedOnce = (m: Match, truth: Truth): Objections =>
  m.shorts('shared').flatMap(key => {
    const before = truth.storedBefore(key);
    const [now, then] = [key, before].map(at => (at === null ? null : truth.standing(at, m.unit('unit'))));
    return unless(
      now?.is === 'ranked' && then?.is === 'ranked' && now.rank === then.rank && now.shared !== then.shared,
      'reason: no rank that was shared once',
      'S21b',
      `${key}: ${now ? told(now) : 'none'}, before ${then ? told(then) : 'none'}`,
    );
  });

/** Why nothing is said over several rankings, over several editions, or of differences that a publisher calls none. */
export const REASONS_OF_AN_ANALYST: readonly LineRule[] = [
  {
    en: [
      '{release:E} ranks {size:N}, so to be <first=first>?[in the top {top:N}] there says nothing.',
      '{release:E} gives all {size:N} that it ranks <first=first place>?[a place in the top {top:N}], so to be there says nothing.',
    ],
    zh: [
      '{release:E}共有{size:M}个{k:K}，位居<first=第一>?[前{top:N}[名]]不说明任何问题。',
      '{release:E}共有{size:M}个{k:K}，全部位居<led=第一>?[前{all:N}[名]]，位居<first=第一>?[前{top:N}[名]]不说明任何问题。',
    ],
    holds: (m, truth) => {
      const key = m.release('release');
      return [
        ...covers(truth, key, m.count('size')),
        ...unless(
          isEverybody(truth, key, m.countOr('top', 1)),
          'reason: some are outside',
          'S19',
          `${truth.placed(key).length} are ranked`,
        ),
      ];
    },
  },
  {
    en: [
      'There is no theme in whose rankings {unit:U} has two known places; two themes are needed.',
      'There is only <one=one> theme in whose rankings {unit:U} has two known places; two themes are needed.',
    ],
    zh: [
      '{unit:U}在任何主题的榜单中都没有两项名次记录，至少需要两个主题。',
      '{unit:U}只在<one=一>个主题的榜单中有两项名次记录，至少需要两个主题。',
    ],
    holds: (m, truth) => {
      const found = themesOf(truth, m.unit('unit'));
      return unless(
        found.length === (m.has('one') ? 1 : 0),
        'reason: false number of themes',
        'S45',
        `${found.length}`,
      );
    },
  },
  {
    en: ['{release:E} and {against:E} were not made by one method, or it is not known that they were.'],
    zh: ['{release:E}与{against:E}的方法不同，或没有记录表明相同。'],
    holds: (m, truth) => {
      const keys = [m.release('release'), m.release('against')] as const;
      const [one, other] = keys.map(key => truth.release(key).method);
      return unless(
        one !== other || keys.some(key => !(truth.handed.releases.get(key)?.segment ?? false)),
        'reason: methods told apart that are on record as one',
        'S45',
        keys.join(', '),
      );
    },
  },
  {
    en: ['By the median places of {unit:U}, no best and no lowest theme stand alone, five places or more apart.'],
    zh: ['按{unit:U}的名次中位数，最靠前与最靠后的主题并非唯一，或相差不到五位。'],
    holds: (m, truth) => {
      const found = themesOf(truth, m.unit('unit'));
      return unless(
        found.length >= 2 && !standApart(found),
        'reason: themes said to be alike that are not',
        'S45',
        found.map(({ theme, median }) => `${theme}: ${median}`).join('; '),
      );
    },
  },
  {
    en: ['The records do not tell of {others:US} whether {unit:U} is ahead or behind more often.'],
    zh: ['{unit:U}与{others:US}相比，领先与落后孰多孰少，均无法确认。'],
    holds: (m, truth) => {
      const settled = m.units('others').filter(other => isSettled(truth, m.unit('unit'), other));
      return unless(settled.length === 0, 'reason: untold though it is certain', 'S47', settled.join(', '));
    },
  },
  {
    en: ['{units:US} share a place in {release:E}.'],
    zh: ['{units:US}在{release:E}中名次相同。'],
    holds: (m, truth) => {
      const [one = '', other = ''] = m.units('units');
      return unless(
        orderOf(truth, m.release('release'), one, other) === 'level',
        'reason: a place that is not shared',
        'S46',
        told(truth.standing(m.release('release'), one)),
      );
    },
  },
  {
    en: ['{release:E} ranks {unit:U} too, which is none of the {group:F}.'],
    zh: ['{release:E}还包括{unit:U}，不属于{group:F}。'],
    holds: (m, truth) => {
      const { country, kind } = truth.unit(m.unit('unit'));
      return unless(
        (kind === 'cluster' || country !== truth.world.focus.country) &&
          hasRow(truth, m.release('release'), m.unit('unit')),
        'reason: said to be none of those in focus',
        'S46',
        `${kind} of ${country}`,
      );
    },
  },
  {
    en: ['Both are editions of {ranking:R}.'],
    zh: ['所比较的都是{ranking:R}的发布。'],
    holds: () => [],
  },
  {
    en: ['{unit:U}: in {shared:ES} the rank is the same, and was shared with others either only now or only before.'],
    zh: ['{unit:U}在{shared:ES}中名次数字未变，但并列与否前后不同。'],
    holds: sharedOnce,
  },
  {
    en: [
      'Whether {unit:U} rose, fell or kept its place in {untold:ES} cannot be told[; in {shared:ES} the rank is the same, and was shared with others either only now or only before].',
    ],
    zh: [
      '{unit:U}在{untold:ES}中是升、是降还是名次未变，无法确认[；在{shared:ES}中名次数字未变，但并列与否前后不同]。',
    ],
    holds: (m, truth) => {
      // Told for certain: both places are on record in whole lists of one field, by one method and beyond noise.
      const sure = m.shorts('untold').filter(key => {
        const before = truth.storedBefore(key);
        if (before === null || !truth.sameMethod(key, before)) return false;
        const [now, then] = [key, before].map(at => truth.standing(at, m.unit('unit')));
        const field = [key, before].map(at => truth.placed(at).toSorted().join());
        const isPlain = [key, before].every(
          at =>
            truth.isWhole(at) &&
            truth.corrected(at) === null &&
            truth.release(at).noisePlaces === null &&
            hasRow(truth, at, m.unit('unit')),
        );
        if (now?.is !== 'ranked' || then?.is !== 'ranked') return false;
        // Where the next number follows a tie, a number may change though as many stand before it.
        const ahead = (at: string, rank: number): number =>
          [...truth.ranks(at, 'counting').values()].filter(other => other < rank).length;
        const way = Math.sign(ahead(key, now.rank) - ahead(before, then.rank));
        return isPlain && field[0] === field[1] && way === Math.sign(now.rank - then.rank);
      });
      return [
        ...unless(sure.length === 0, 'reason: untold though both places are on record', 'S21b', sure.join(', ')),
        ...(m.has('shared') ? sharedOnce(m, truth) : []),
      ];
    },
  },
  {
    en: [
      'By the word of its publisher, a difference of up to {noise:N} <p=places|place> in {release:E} means nothing, so none is told.',
    ],
    zh: ['据发布方所言，{release:E}中名次相差不超过{noise:N}位没有意义，故不作判断。'],
    holds: (m, truth) => {
      const { noisePlaces } = truth.release(m.release('release'));
      return unless(noisePlaces === m.count('noise'), 'reason: false noise in places', 'S50', `${noisePlaces}`);
    },
  },
  {
    en: ['{unit:U} has no better known place than that in {release:E}.'],
    zh: ['{unit:U}没有比{release:E}更好的名次记录。'],
    holds: (m, truth) => {
      const [key, unit] = [m.release('release'), m.unit('unit')];
      const own = truth.rankOf(key, 'counting', unit) ?? 0;
      const better = truth
        .released(rankingOf(key))
        .map(keyOf)
        .filter(at => truth.isOnRecord(at, unit) && (truth.rankOf(at, 'counting', unit) ?? own) < own)
        .filter(at => truth.release(at).date < truth.release(key).date);
      return unless(better.length === 0, 'reason: no better place though there is one', 'S39', better.join(', '));
    },
  },
  {
    en: ['{unit:U} was {rank:O} in both {since:L} and {release:E}.'],
    zh: ['{unit:U}在{since:L}和{release:E}中均居{rank:O}。'],
    holds: (m, truth) => {
      const key = m.release('release');
      const both = [key, m.label('since', rankingOf(key))];
      const ranks = both.map(at => truth.rankOf(at, 'counting', m.unit('unit')));
      return unless(
        ranks.every(rank => rank === m.place('rank')),
        'reason: another place',
        'S40',
        ranks.join(', '),
      );
    },
  },
  {
    en: [
      '{unit:U} was <joint=joint >?{rank:O}<open=†>? in each of the {releases:N} editions up to {release:E}; that is neither a best place nor a lowest.',
    ],
    zh: ['截至{release:E}，{unit:U}在{releases:N}次发布中均<joint=并列|位列|居>{rank:O}<open=†>?，谈不上最好或最低。'],
    holds: (m, truth) => {
      const key = m.release('release');
      const upTo = truth
        .released(rankingOf(key))
        .map(keyOf)
        .filter(at => truth.release(at).date <= truth.release(key).date)
        .slice(-m.count('releases'));
      return upTo.flatMap(at =>
        holds(truth, at, m.unit('unit'), m.place('rank'), sharingOf(m.text('joint'), m.has('open'))),
      );
    },
  },
];
