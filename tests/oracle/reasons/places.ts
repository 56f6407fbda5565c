import { sharingOf } from '../build/slots.ts';
import type { LineRule } from '../line-rule.ts';
import { endsOf } from '../truth/courses.ts';
import { told } from '../truth/describe.ts';
import { hasRow, isCoveredBy, rankingOf as rankingIn, type Truth } from '../truth/places.ts';
import { holds } from '../truth/positions.ts';
import { fine, type Objections, unless } from '../truth/verdict.ts';
import { isTrue } from './reason.ts';

const whole = (truth: Truth, key: string, unit: string): Objections =>
  unless(
    !truth.isWhole(key) || truth.standing(key, unit).is === 'inCluster',
    'reason: “no record” of what a whole list settles',
    'Amendment "Whole lists"',
    `${key} is whole, ${unit} is ${told(truth.standing(key, unit))}`,
  );

/** The newer was formed from the older, and the release ranks the one that it is said to rank. */
function succession(truth: Truth, key: string, newer: string, older: string, ranked: string): Objections {
  return isTrue(
    truth.unit(newer).succeeds.includes(older) && truth.isOnRecord(key, ranked),
    'false succession',
    'S13',
    `${newer} succeeds ${truth.unit(newer).succeeds.join(', ')}`,
  );
}

/** Why something is not said for where a unit stands. */
export const REASONS_OF_PLACES: readonly LineRule[] = [
  {
    en: ['Where {unit:U} stands in {release:E} is not known.'],
    zh: ['{unit:U}在{release:E}中的名次没有记录。'],
    holds: (m, truth) => {
      const [key, unit] = [m.release('release'), m.unit('unit')];
      return [
        ...isTrue(
          !truth.isHanded(key, unit),
          /^(ranked|banded)$/.test(truth.standing(key, unit).is)
            ? '“no record” of a place on record'
            : '“no record” of a status on record',
          'S49',
          `${unit} in ${key} is ${told(truth.standing(key, unit))}`,
        ),
        ...whole(truth, key, unit),
      ];
    },
  },
  {
    en: ['{unit:U} is not among the first {depth:N} of {release:E}; its place below is not known.'],
    zh: ['{unit:U}不在{release:E}前{depth:N}[名]名之内，其后名次没有记录。'],
    holds: (m, truth) => {
      const [key, unit] = [m.release('release'), m.unit('unit')];
      return [
        ...isTrue(
          truth.inTop(key, unit, m.count('depth')) === false,
          'false absence',
          'Absence',
          told(truth.standing(key, unit)),
        ),
        ...isTrue(
          !truth.isOnRecord(key, unit),
          '“not on record” of a place on record',
          'S49',
          told(truth.standing(key, unit)),
        ),
        ...whole(truth, key, unit),
      ];
    },
  },
  {
    en: ['{release:E} ranks {city:U} itself; {unit:U} has no place there.'],
    zh: ['{release:E}排名的是{city:U}本身，{unit:U}在其中没有名次。'],
    holds: (m, truth) => {
      const [key, city, unit] = [m.release('release'), m.unit('city'), m.unit('unit')];
      return isTrue(
        truth.unit(unit).standsFor === city && truth.release(key).entries.has(city) && hasRow(truth, key, city),
        'false city',
        'S48',
        `${unit} is ${told(truth.standing(key, unit))}`,
      );
    },
  },
  {
    en: ['{release:E} ranks {cluster:U} as one; {unit:U} has no place of its own there.'],
    zh: ['{release:E}将{cluster:U}作为整体排名，{unit:U}没有单独的名次。'],
    holds: (m, truth) => {
      const at = truth.standing(m.release('release'), m.unit('unit'));
      return isTrue(
        at.is === 'inCluster' && at.cluster === m.unit('cluster'),
        'false cluster',
        'S48',
        `${m.unit('unit')} is ${told(at)}`,
      );
    },
  },
  {
    en: ['{release:E} ranks {cluster:U}, which {unit:U} succeeds; {same:U} has no place of its own there.'],
    zh: ['{release:E}排名的是{cluster:U}，{unit:U}由其承继而来，在其中没有单独的名次。'],
    holds: (m, truth) => succession(truth, m.release('release'), m.unit('unit'), m.unit('cluster'), m.unit('cluster')),
  },
  {
    en: ['{release:E} ranks {cluster:U}, which succeeds {unit:U}; {same:U} has no place of its own there.'],
    zh: ['{release:E}排名的是由{unit:U}承继而来的{cluster:U}，{same:U}在其中没有单独的名次。'],
    holds: (m, truth) => succession(truth, m.release('release'), m.unit('cluster'), m.unit('unit'), m.unit('cluster')),
  },
  {
    en: [
      'Of those at {rank:O} place in {release:E}, one was moved there by a correction; whether they share the place is not known.',
    ],
    zh: ['在{release:E}中居{rank:O}的各方，有的是经更正列到该名次，是否并列没有记录。'],
    holds: (m, truth) => {
      const [key, rank] = [m.release('release'), m.place('rank')];
      const moved = truth.corrected(key);
      const ranks = truth.ranks(key, 'counting');
      return isTrue(
        moved !== null && ranks.get(moved.unit) === rank && [...ranks.values()].filter(one => one === rank).length > 1,
        'a tie left open though no correction made it',
        'S03',
        `${key}, place ${rank}`,
      );
    },
  },
  {
    en: ['{release:E} is not known down to {rank:O} place, so a tie cannot be excluded.'],
    zh: ['{release:E}的记录未完整到{rank:O}，不能排除并列。'],
    holds: (m, truth) => {
      const listed = truth.handed.releases.get(m.release('release'))?.listedTo ?? 0;
      return isTrue(
        listed < m.place('rank'),
        'depth not on record though it is',
        'S03',
        `${m.release('release')} is on record to ${listed}`,
      );
    },
  },
  {
    en: ['{unit:U} is not in {release:E}, every place of which is known.'],
    zh: ['{release:E}的名次全部有记录，其中没有{unit:U}。'],
    holds: (m, truth) => {
      const [key, unit] = [m.release('release'), m.unit('unit')];
      const at = truth.standing(key, unit);
      return isTrue(
        truth.isWhole(key) && /^(unranked|withdrawn|outside)$/.test(at.is),
        'false absence from a whole list',
        'Amendment "Whole lists"',
        told(at),
      );
    },
  },
  {
    en: ['{unit:U} was outside the scope of {release:E}.', '{unit:U} was withdrawn from {release:E}.'],
    zh: ['{unit:U}不在{release:E}的评价范围之内。', '{unit:U}已被撤出{release:E}。'],
    holds: (m, truth) => {
      const at = truth.standing(m.release('release'), m.unit('unit'));
      return isTrue(/^(withdrawn|outside)$/.test(at.is), 'left out though it is not', 'S14', told(at));
    },
  },
  {
    en: ['{release:E} gives {unit:U} no place.'],
    zh: ['{release:E}没有给出{unit:U}的名次。'],
    holds: (m, truth) => {
      const at = truth.standing(m.release('release'), m.unit('unit'));
      return isTrue(/^(unranked|withdrawn|outside)$/.test(at.is), '“no place” of a place', 'S02', told(at));
    },
  },
  {
    en: ['{release:E} gives {unit:U} a band, not a place.'],
    zh: ['{release:E}只给出{unit:U}所在的区间，没有具体名次。'],
    holds: (m, truth) =>
      isTrue(
        truth.standing(m.release('release'), m.unit('unit')).is === 'banded',
        'false band',
        'S28',
        told(truth.standing(m.release('release'), m.unit('unit'))),
      ),
  },
  {
    en: [
      '{unit:U} is <joint=joint >?{rank:O}<open=†>? in {release:E}.',
      '{unit:U} was <joint=joint >?{rank:O}<open=†>? in {release:E}.',
    ],
    zh: ['{unit:U}在{release:E}中[曾]<joint=并列|位列|居>{rank:O}<open=†>?。'],
    holds: (m, truth) =>
      holds(truth, m.release('release'), m.unit('unit'), m.place('rank'), sharingOf(m.text('joint'), m.has('open'))),
  },
  {
    en: [
      '{unit:U} is joint {rank:O} in {release:E} and was {rank2:O} <now=alone> in {previous:L}.',
      '{unit:U} is {rank:O} alone in {release:E} and was joint {rank2:O} in {previous:L}.',
    ],
    zh: [
      '{unit:U}在{release:E}中并列{rank:O}，{previous:L}<now=单独>居{rank2:O}。',
      '{unit:U}在{release:E}中单独居{rank:O}，{previous:L}并列{rank2:O}。',
    ],
    holds: (m, truth) => {
      const [key, unit, joint] = [m.release('release'), m.unit('unit'), m.has('now')];
      return [
        ...holds(truth, key, unit, m.place('rank'), joint),
        ...holds(truth, m.label('previous', key.split('/')[0] ?? ''), unit, m.place('rank2'), !joint),
      ];
    },
  },
  {
    en: ['{unit:U} shares {rank:O} place in {release:E} with {others:US}.'],
    zh: ['{unit:U}在{release:E}中与{others:US}并列{rank:O}。'],
    holds: (m, truth) => holds(truth, m.release('release'), m.unit('unit'), m.place('rank'), true),
  },
  {
    en: ['{unit:U} holds {rank:O} place in {release:E} alone.'],
    zh: ['{unit:U}在{release:E}中居{rank:O}，没有并列。'],
    holds: (m, truth) => holds(truth, m.release('release'), m.unit('unit'), m.place('rank'), false),
  },
  {
    en: [
      '{unit:U} is in the {from:D}<endless=+>?[–{to:D}] band of {release:E}, as in {previous:L}; where in it is not told.',
    ],
    zh: [
      '{unit:U}在{release:E}中与{previous:L}同在第{from:D}[—{to:D}名区间]<endless=名及以后>?，其中的具体名次没有给出。',
    ],
    holds: (m, truth) => {
      const key = m.release('release');
      const found = [key, m.label('previous', rankingIn(key))].map(each => truth.standing(each, m.unit('unit')));
      const to = m.has('to') ? Number(m.decimal('to')) : null;
      return isTrue(
        found.every(at => at.is === 'banded' && at.from === Number(m.decimal('from')) && at.to === to),
        'the same band of another',
        'S28',
        found.map(told).join(', then '),
      );
    },
  },
  {
    en: ['The bands of {unit:U} in {previous:L} and {release:E} overlap, so no move can be told.'],
    zh: ['{unit:U}在{previous:L}和{release:E}中的区间有重叠，无从判断升降。'],
    holds: (m, truth) => {
      const key = m.release('release');
      const [then, now] = [m.label('previous', rankingIn(key)), key].map(each => endsOf(truth, each, m.unit('unit')));
      return isTrue(
        !!then && !!now && then.from <= now.to && now.from <= then.to,
        'bands that do not overlap',
        'S28',
        `${then?.from}–${then?.to} and ${now?.from}–${now?.to}`,
      );
    },
  },
  {
    en: ['Nobody holds {place:O} place in {release:E}.'],
    zh: ['{release:E}的{place:O}空缺。'],
    holds: (m, truth) => {
      const holders = [...truth.ranks(m.release('release'), 'counting')].filter(
        ([, rank]) => rank === m.place('place'),
      );
      return isTrue(holders.length === 0, 'empty though it is held', 'S38', holders.map(([unit]) => unit).join(', '));
    },
  },
  {
    en: ['{unit:U} is covered by {release:E}.'],
    zh: ['{unit:U}在{release:E}的评价范围之内。'],
    holds: (m, truth) =>
      isTrue(
        isCoveredBy(truth, m.release('release'), m.unit('unit')),
        'covered though it is not',
        'S14',
        told(truth.standing(m.release('release'), m.unit('unit'))),
      ),
  },
  {
    en: ['{unit:U} was not covered by {release:E}.'],
    zh: ['{unit:U}在{release:E}时不在评价范围之内。'],
    holds: (m, truth) =>
      isTrue(
        !isCoveredBy(truth, m.release('release'), m.unit('unit')),
        'not covered though it is',
        'S14',
        told(truth.standing(m.release('release'), m.unit('unit'))),
      ),
  },
  {
    en: ['{release:E} gives {unit:U} a place, not a band.'],
    zh: ['{release:E}给出的是{unit:U}的具体名次，不是区间。'],
    holds: (m, truth) =>
      isTrue(
        truth.standing(m.release('release'), m.unit('unit')).is === 'ranked',
        'false place',
        'S28',
        told(truth.standing(m.release('release'), m.unit('unit'))),
      ),
  },
  {
    en: ['{unit:U} is not ranked as part of a whole in {release:E}.'],
    zh: ['{unit:U}在{release:E}中并未计入某个整体。'],
    holds: (m, truth) => {
      const at = truth.standing(m.release('release'), m.unit('unit'));
      const isMember = at.is === 'inCluster' && truth.unit(at.cluster).members.includes(m.unit('unit'));
      return isTrue(!isMember, 'not in a cluster though it is', 'S48', told(at));
    },
  },
  {
    en: [
      'With all that share its place or its band, {unit:U} reaches to {last:O} of {universe:N} in {release:E}, beyond the top {percent:M}%.',
    ],
    zh: [
      '连同名次或区间相同者在内，{unit:U}在{release:E}中排至{last:O}（共{universe:N}个），不在前{percent:M}%之列。',
      '连同名次或区间相同者在内，{unit:U}在{release:E}中排至第{at:M}位（共{universe:N}个），不在前{percent:M}%之列。',
    ],
    holds: (m, truth) => {
      const [release, unit] = [m.release('release'), m.unit('unit')];
      const at = truth.standing(release, unit);
      const end = at.is === 'ranked' ? at.rank : at.is === 'banded' ? (at.to ?? Number.POSITIVE_INFINITY) : Number.NaN;
      // Of a list with a corrected place: all as printed, or with the place that was left closed up.
      const before = Math.max(
        ...(['counting', 'printed', 'closed'] as const).map(
          reading => [...truth.ranks(release, reading).values()].filter(rank => rank <= end).length,
        ),
      );
      const last = m.has('at') ? Number(m.text('at')) : m.place('last');
      return isTrue(
        last * 100 > Number(m.text('percent')) * m.count('universe') && last <= Math.max(before, end),
        'false word on a share of the field',
        'S51',
        `${before} of ${m.count('universe')}`,
      );
    },
  },
  {
    en: ['No edition before {release:E} has {unit:U} at such a place, so there is none to count from.'],
    zh: ['{release:E}之前，{unit:U}没有这样的名次，无从以哪一次为起点。'],
    holds: () => fine,
  },
  {
    en: [
      '{unit:U} <way=rose|fell> from <was=joint >?{from:O}<wasOpen=†>? in {previous:L} to <joint=joint >?{to:O}<open=†>? in {release:E}.',
    ],
    zh: [
      '{unit:U}由{previous:L}的<was=并列>?{from:O}<wasOpen=†>?<way=升|降>至{release:E}的<joint=并列>?{to:O}<open=†>?。',
    ],
    holds: (m, truth) => {
      const key = m.release('release');
      const previous = m.label('previous', truth.release(key).ranking);
      const rose = /rose|升/.test(m.text('way'));
      return [
        ...holds(truth, key, m.unit('unit'), m.place('to'), sharingOf(m.text('joint'), m.has('open'))),
        ...holds(truth, previous, m.unit('unit'), m.place('from'), sharingOf(m.text('was'), m.has('wasOpen'))),
        ...isTrue(rose === m.place('from') > m.place('to'), 'false way of a move', 'S07', m.text('way')),
      ];
    },
  },
  {
    en: ['{release:E} ranks {cluster:U} as one, which can be counted neither in nor out.'],
    zh: ['{release:E}将{cluster:U}作为整体排名，无法确认是否计入。'],
    holds: (m, truth) =>
      isTrue(truth.unit(m.unit('cluster')).kind === 'cluster', 'false cluster', 'S48', m.unit('cluster')),
  },
];
