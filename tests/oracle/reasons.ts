import { sharingOf } from './build.ts';
import type { Match } from './grammar.ts';
import { movesAsPrinted } from './hand-out.ts';
import type { LineRule } from './line-rule.ts';
import { compare } from './truth/decimals.ts';
import { told } from './truth/describe.ts';
import { scoreOf, untold } from './truth/fields.ts';
import { figureOn, printings } from './truth/figures.ts';
import { endsOf } from './truth/histories.ts';
import { hasRow, isCoveredBy, keyOf, rankingOf as rankingIn, type Truth } from './truth/places.ts';
import { holds } from './truth/positions.ts';
import { fine, type Objections, unless } from './truth/verdict.ts';

const whole = (truth: Truth, key: string, unit: string): Objections =>
  unless(
    !truth.isWhole(key) || truth.standing(key, unit).is === 'inCluster',
    'reason: “no record” of what a whole list settles',
    'Amendment "Whole lists"',
    `${key} is whole, ${unit} is ${told(truth.standing(key, unit))}`,
  );

const isTrue = (found: boolean, fault: string, rule: string, why: string): Objections =>
  unless(found, `reason: ${fault}`, rule, why);
const ranking = (m: Match): string => m.ranking('ranking');

/** Why something is not said: a reason is printed, so it must be so. */
/** The newer was formed from the older, and the release ranks the one that it is said to rank. */
function succession(truth: Truth, key: string, newer: string, older: string, ranked: string): Objections {
  return isTrue(
    truth.unit(newer).succeeds.includes(older) && truth.isOnRecord(key, ranked),
    'false succession',
    'S13',
    `${newer} succeeds ${truth.unit(newer).succeeds.join(', ')}`,
  );
}

export const REASONS: readonly LineRule[] = [
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
    en: ['Which edition came before {label:L} of {ranking:R} is not known.'],
    zh: ['{ranking:R}{label:L}之前是哪一次发布，没有记录。'],
    holds: (m, truth) => {
      const key = m.label('label', ranking(m));
      return isTrue(!truth.tellsBefore(key), 'release before not on record though it is', 'S04', key);
    },
  },
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
    en: [
      'The method changed between {previous:L} and {label:L}; this is told within one method only.',
      'The method changed between {previous:L} and {label:L}; best and lowest places and runs of moves are counted anew since then.',
    ],
    zh: [
      '{previous:L}与{label:L}之间方法有变，此项只在同一方法之内陈述。',
      '{previous:L}与{label:L}之间方法有变，最好、最低名次和连续升降自此重新计算。',
    ],
    // Which ranking the labels are of is not said in the reason itself: one of the world must have such a change.
    holds: (m, truth) => changesSomewhere(m, truth),
  },
  {
    en: [
      'The method changed between {previous:L} and {label:L}; up to the one in question, {have:N} <v=edition has|editions have> appeared since, and {need:N} are needed.',
    ],
    zh: ['{previous:L}与{label:L}之间方法有变，此后至所问的一次只有{have:N}次发布，至少需要{need:N}次。'],
    holds: (m, truth) => [
      ...changesSomewhere(m, truth),
      ...isTrue(m.count('have') < m.count('need'), 'enough editions since a change of method', 'S15', m.text('have')),
    ],
  },
  {
    en: ['[Only {have:N}][None is] known; {need:N} <are=is|are> needed.'],
    zh: ['[只有{have:M}项][没有]记录，至少需要{need:M}项。'],
    holds: () => fine,
  },
  {
    en: [
      '[{least:N} <are=is|are> certain][; ][in {together:ES} it is ranked only together with others][In {togetherFirst:ES} it is ranked only together with others][; ][<w=where|Where> it stands in {unknown:ES} is not known].',
    ],
    zh: ['[可以确认的有{least:N}个][；][在{together:ES}中仅有合并名次][；][在{unknown:ES}中没有足以确认的记录]。'],
    holds: () => fine,
  },
  {
    en: ['The history of {ranking:R} is not declared complete, so “first”, “best” and “worst” cannot be established.'],
    zh: ['{ranking:R}的历次结果未声明完整，“首次”“最好”“最低”无从认定。'],
    holds: (m, truth) => {
      const declared = [...truth.handed.releases].filter(
        ([key, one]) => key.startsWith(`${ranking(m)}/`) && one.historyComplete && truth.handed.read.has(key),
      );
      const latest = truth
        .released(ranking(m))
        .filter(one => truth.handed.read.has(keyOf(one)))
        .at(-1);
      return isTrue(
        !declared.some(([key]) => latest !== undefined && key === keyOf(latest)),
        'history not declared though it is',
        'S10',
        declared.map(([key]) => key).join(', '),
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
    en: ['No edition of {ranking:R} appeared for {label:L}.'],
    zh: ['{ranking:R}{label:L}未发布。'],
    holds: (m, truth) => {
      const key = m.label('label', ranking(m));
      return isTrue(!truth.release(key).published, 'not published though it was', 'S17', key);
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
    en: ['{release:E} is the first of its series.'],
    zh: ['{release:E}是该系列的首次发布。'],
    holds: (m, truth) =>
      isTrue(truth.before(m.release('release')) === null, 'false first release', 'S04', m.release('release')),
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
    en: ['{release:E} is the edition right after {since:L}, so nothing is told over several.'],
    zh: ['{release:E}紧接{since:L}，无从跨越数次表述。'],
    holds: (m, truth) => {
      const key = m.release('release');
      const before = truth.before(key);
      return isTrue(
        before !== null && keyOf(before.release) === m.label('since', rankingIn(key)),
        'not the edition right after',
        'S40',
        before ? keyOf(before.release) : 'none before',
      );
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
    en: [
      'The place of {unit:U} in {release:E} was corrected from [{old:O}][the {of:D}–{ot:D} band]<on=no place>?<ow= (withdrawn)| (not covered)>? to [{corrected:O}][the {cf:D}–{ct:D} band]<cn=no place>?<cw= (withdrawn)| (not covered)>? after printing; the editions do not compare alike as printed and as corrected.',
    ],
    zh: [
      '{unit:U}在{release:E}中的名次在发布后由[{old:O}][第{of:D}—{ot:D}名区间]<on=无名次>?<ow=（已被撤出）|（未纳入）>?更正为[{corrected:O}][第{cf:D}—{ct:D}名区间]<cn=无名次>?<cw=（已被撤出）|（未纳入）>?；按原名次和按更正后的名次比较，结果不同。',
    ],
    holds: (m, truth) =>
      isTrue(
        truth.corrected(m.release('release'))?.unit === m.unit('unit'),
        'a correction told that there was not',
        'Amendment "Restatement"',
        m.release('release'),
      ),
  },
  {
    en: [
      'The place of {unit:U} in {release:E} was corrected from [{old:O}][the {of:D}–{ot:D} band]<on=no place>?<ow= (withdrawn)| (not covered)>? to [{corrected:O}][the {cf:D}–{ct:D} band]<cn=no place>?<cw= (withdrawn)| (not covered)>? after printing, and the others stand as printed.',
      '{unit:U} was printed as {old:O} in {release:E} and corrected to [{corrected:O}][the {cf:D}–{ct:D} band]<cn=no place>?<cw= (withdrawn)| (not covered)>?[ <op=on|in> {date:DATE}].',
    ],
    zh: [
      '{unit:U}在{release:E}中的名次在发布后由[{old:O}][第{of:D}—{ot:D}名区间]<on=无名次>?<ow=（已被撤出）|（未纳入）>?更正为[{corrected:O}][第{cf:D}—{ct:D}名区间]<cn=无名次>?<cw=（已被撤出）|（未纳入）>?，其他名次仍为原刊名次。',
      '{unit:U}在{release:E}中原刊为{old:O}，[{date:DATE}]<later=后>?更正为[{corrected:O}][第{cf:D}—{ct:D}名区间]<cn=无名次>?<cw=（已被撤出）|（未纳入）>?。',
    ],
    holds: (m, truth) => {
      const moved = truth.corrected(m.release('release'));
      const [printed, since] = [moved?.printed, moved?.corrected?.place];
      return isTrue(
        moved?.unit === m.unit('unit') &&
          (!m.has('old') || (printed?.is === 'rank' && printed.rank === m.place('old'))) &&
          (!m.has('corrected') || (since?.is === 'rank' && since.rank === m.place('corrected'))) &&
          (!m.has('date') || moved?.corrected?.on.startsWith(m.date('date')) === true),
        'a correction told that there was not',
        'Amendment "Restatement"',
        m.release('release'),
      );
    },
  },
  {
    en: [
      'What was corrected of {unit:U} in {release:E} leaves its place and its score as printed.',
      'The record of {unit:U} in {release:E} was corrected; what the publisher gave before and since is not wholly on record.',
    ],
    zh: [
      '{unit:U}在{release:E}中有更正，更正后名次和得分与原刊相同。',
      '{unit:U}在{release:E}中的记录有更正，更正前后的内容没有全部记录。',
    ],
    holds: (m, truth) =>
      isTrue(
        truth.corrected(m.release('release'))?.unit === m.unit('unit'),
        'a correction told that there was not',
        'S32',
        m.release('release'),
      ),
  },
  {
    en: ['No correction of {unit:U} in {release:E} was read.'],
    zh: ['{unit:U}在{release:E}中未见更正记录。'],
    holds: (m, truth) =>
      isTrue(
        truth.corrected(m.release('release'))?.unit !== m.unit('unit') ||
          !truth.isHanded(m.release('release'), m.unit('unit')),
        '“no correction is on record” of a correction',
        'S32',
        m.release('release'),
      ),
  },
  {
    en: ['{release:E} is not known as a whole.'],
    zh: ['{release:E}的名次没有全部记录。'],
    holds: (m, truth) =>
      isTrue(
        !truth.isWhole(m.release('release')) || truth.corrected(m.release('release')) !== null,
        'not whole though it is',
        'S21',
        m.release('release'),
      ),
  },
  {
    en: ['{release:E} is not known down to place {depth:N}.'],
    zh: ['{release:E}的记录未完整到第{depth:M}名。'],
    holds: (m, truth) => {
      const listed = truth.handed.releases.get(m.release('release'))?.listedTo ?? 0;
      return isTrue(
        listed < m.count('depth'),
        'depth not on record though it is',
        'S20',
        `${m.release('release')} is on record to ${listed}`,
      );
    },
  },
  {
    en: [
      'The field changed between {previous:L} and {label:L}, and the change is not certain to hold among those ranked in both.',
      'Whether the field changed between {previous:L} and {label:L} is not known, and when those with a known place in both are ranked again among themselves, none of them moved so.',
    ],
    zh: [
      '{previous:L}与{label:L}的排名对象不同，仅就两次均有排名者而言，这一变化未必成立。',
      '{previous:L}与{label:L}的排名对象是否有变，没有记录；仅在前后均有名次记录者之间重新排列，没有这样的变化。',
    ],
    holds: () => fine,
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
    en: ['The release "{key:X}" is not known, or not known to have been published by the cut-off.'],
    zh: ['“{key:X}”没有记录，或无法确认在截止日期前已经发布。'],
    holds: (m, truth) =>
      isTrue(!truth.handed.read.has(m.text('key')), '“not on record” of a release on record', 'G6', m.text('key')),
  },
  {
    en: ['No figure for {indicator:I} of {unit:U} in {year:Y} published by the cut-off date is on record.'],
    zh: ['截至截止日期发布的{unit:U}{year:Y}年{indicator:I}的数据没有记录。'],
    holds: (m, truth) =>
      isTrue(
        !truth.handed.figures.has(`${m.indicator('indicator')}/${m.unit('unit')}/${m.year('year')}`),
        '“no figure” of a figure on record',
        'S23',
        m.unit('unit'),
      ),
  },
  {
    en: ['{indicator:I} of {unit:U} was above {above:Q} in {year:Y} already.'],
    zh: ['{year:Y}年{unit:U}{indicator:I}已超过{above:Q}。'],
    holds: (m, truth) =>
      isTrue(figureOf(truth, m, 'unit', m.year('year')) !== null, 'figure that does not exist', 'S24', m.unit('unit')),
  },
  {
    en: [
      'The figure for {indicator:I} of {unit:U} in {year:Y} does not bear it out.',
      'The figure for {indicator:I} of {unit:U} in {year:Y} is not above {above:Q}.',
    ],
    zh: ['{unit:U}{year:Y}年{indicator:I}的数据不支持这一说法。', '{unit:U}{year:Y}年{indicator:I}没有超过{above:Q}。'],
    holds: (m, truth) =>
      isTrue(figureOf(truth, m, 'unit', m.year('year')) !== null, 'figure that does not exist', 'S24', m.unit('unit')),
  },
  {
    en: ['In {year:Y} {unit:U} is not <way=above|below> {other:U} in {indicator:I}.'],
    zh: ['{year:Y}年{unit:U}的{indicator:I}并不<way=高|低>于{other:U}。'],
    holds: (m, truth) => {
      const [a, b] = [figureOf(truth, m, 'unit', m.year('year')), figureOf(truth, m, 'other', m.year('year'))];
      const sign = /above|高/.test(m.text('way')) ? 1 : -1;
      return isTrue(
        a !== null && b !== null && sign * (Number(a) - Number(b)) <= 0,
        'false order of two figures',
        'S25',
        `${a} and ${b}`,
      );
    },
  },
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
    en: ['Which differences between scores mean nothing in {release:E} is not known.'],
    zh: ['{release:E}中多大的得分差距才有意义，没有记录。'],
    holds: (m, truth) =>
      isTrue(
        truth.release(m.release('release')).noise === null,
        'noise not on record though it is',
        'S31',
        m.release('release'),
      ),
  },
  {
    en: ['{previous:L} and {release:E} were made by one method.'],
    zh: ['{previous:L}和{release:E}采用同一方法。'],
    holds: (m, truth) =>
      isTrue(
        truth.sameMethod(m.release('release'), m.label('previous', truth.release(m.release('release')).ranking)),
        '“one method” of two',
        'S32',
        m.release('release'),
      ),
  },
  {
    en: ['By which method {release:E} was made is not known.'],
    zh: ['{release:E}采用何种方法，没有记录。'],
    holds: (m, truth) =>
      isTrue(
        !(truth.handed.releases.get(m.release('release'))?.segment ?? false),
        'method not on record though it is',
        'S32',
        m.release('release'),
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
    en: ['No count of moves by the publisher of {release:E} is on record.'],
    zh: ['{release:E}的发布方自行统计的升降数没有记录。'],
    holds: (m, truth) => {
      const release = truth.release(m.release('release'));
      return isTrue(
        release.year % 2 !== 0 || movesAsPrinted(truth.world, release) === null,
        'a count not on record though it is',
        'S37',
        m.release('release'),
      );
    },
  },
  {
    en: ["The publisher's count of moves in {release:E} is not that of the lists on record for it and {previous:L}."],
    zh: ['{release:E}发布方自行统计的升降数与按该次和{previous:L}的完整名单所得不符。'],
    holds: () => fine,
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
    en: ['{ranking:R} is not known to come out several times a year, so its editions are counted and not years.'],
    zh: ['没有记录表明{ranking:R}一年发布多次，因此按届计数，不按年计。'],
    holds: (m, truth) =>
      isTrue(truth.ranking(m.ranking('ranking')).cadence === 'yearly', 'another rhythm', 'S36', m.ranking('ranking')),
  },
  {
    en: ['The day on which {release:E} came out is not known, so full years cannot be counted.'],
    zh: ['{release:E}的发布日期没有记录，无法计算满几年。'],
    holds: () => fine,
  },
  {
    en: ['No edition before {release:E} has {unit:U} at such a place, so there is none to count from.'],
    zh: ['{release:E}之前，{unit:U}没有这样的名次，无从以哪一次为起点。'],
    holds: () => fine,
  },
  {
    en: ['How many units {release:E} covers is not known.'],
    zh: ['{release:E}的评价范围没有记录。'],
    holds: (m, truth) => {
      const given = truth.handed.releases.get(m.release('release'));
      return isTrue(given?.universe === null, 'size not on record though it is', 'S33', m.release('release'));
    },
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
    en: [
      'The rate a year at which {indicator:I} of {unit:U} changed from {from:Y} to {to:Y} is nothing when it is rounded.',
    ],
    zh: ['{from:Y}年至{to:Y}年{unit:U}{indicator:I}的年均变化率四舍五入后为零。'],
    holds: (m, truth) => {
      const [from, to] = [m.year('from'), m.year('to')];
      const [a, b] = [figureOf(truth, m, 'unit', from), figureOf(truth, m, 'unit', to)];
      const rate = a === null || b === null ? Number.NaN : (Number(b) / Number(a)) ** (1 / (to - from)) - 1;
      return isTrue(a !== b && Math.abs(rate) < 0.0005, 'false “no rate”', 'S23', `${a} and ${b}`);
    },
  },
  {
    en: [
      'The change in {indicator:I} of {unit:U} from {from:Y} to {to:Y} is nothing when it is rounded.',
      '{indicator:I} of {unit:U} is the same in {from:Y} and {to:Y}.',
    ],
    zh: [
      '{from:Y}年至{to:Y}年{unit:U}{indicator:I}的变化四舍五入后为零。',
      '{unit:U}{indicator:I}在{from:Y}年和{to:Y}年相同。',
    ],
    holds: (m, truth) => {
      const [a, b] = [figureOf(truth, m, 'unit', m.year('from')), figureOf(truth, m, 'unit', m.year('to'))];
      return isTrue(
        a !== null && b !== null && Math.abs(Number(a) - Number(b)) / Number(a) < 0.0005,
        'false “no change”',
        'S23',
        `${a} and ${b}`,
      );
    },
  },
  {
    en: [
      'The figure for {indicator:I} of {unit:U} in {year:Y} was restated from {old:Q} to {corrected:Q} after printing; the years do not compare alike as first printed and as restated.',
    ],
    zh: [
      '{unit:U}{year:Y}年{indicator:I}在发布后由{old:Q}更正为{corrected:Q}；按最初发布的数据和按更正后的数据比较，结果不同。',
    ],
    holds: (m, truth) => {
      const given = printings(truth, m.indicator('indicator'), m.unit('unit'), m.year('year'));
      const [first, last] = [given[0], given.at(-1)].map(Number);
      return isTrue(
        given.length > 1 &&
          first !== last &&
          first === Number(m.decimal('old')) &&
          last === Number(m.decimal('corrected')),
        'a figure told as restated that was not so',
        'Amendment "Restatement"',
        given.join(', '),
      );
    },
  },
  {
    en: ['A rate of growth is told over {need:N} years or more; from {from:Y} to {to:Y} there <v=is|are> {have:N}.'],
    zh: ['增长率至少须跨{need:N}年，{from:Y}年至{to:Y}年只有{have:N}年。'],
    holds: (m, truth) =>
      isTrue(
        m.year('to') - m.year('from') === m.count('have') && m.count('have') < m.count('need'),
        'too few years though there are enough',
        'S23',
        `${truth.world.edition.year}`,
      ),
  },
  {
    en: ['{indicator:I} is a percentage; its change is told in percentage points, not as a rate.'],
    zh: ['{indicator:I}是百分比，其变化以百分点表示，不计算增长率。'],
    holds: (m, truth) =>
      isTrue(
        truth.world.indicators.some(({ id, measure }) => id === m.indicator('indicator') && measure === 'percent'),
        'a percentage that is none',
        'S23',
        m.text('indicator'),
      ),
  },
  {
    en: ['Nothing on record says that {ranking:R} was discontinued.'],
    zh: ['{ranking:R}是否停止发布，没有记录。'],
    holds: (m, truth) => {
      const last = [...truth.handed.read].filter(
        key => rankingIn(key) === ranking(m) && truth.handed.releases.get(key)?.ended === true,
      );
      return isTrue(last.length === 0, 'no end on record though it is', 'S14', last.join(', '));
    },
  },
  {
    en: ['{ranking:R} went on with {label:L}.'],
    zh: ['{ranking:R}仍有{label:L}的发布。'],
    holds: (m, truth) => {
      const key = m.label('label', ranking(m));
      return isTrue(
        !truth.ranking(ranking(m)).ended || truth.ranking(ranking(m)).releases.at(-1) !== truth.release(key),
        'went on though it ended',
        'S14',
        key,
      );
    },
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
  {
    en: [
      'The records give {found:N}, not {asserted:N}.',
      'From {since:Y} to {until:Y} there <v=is|are> {count:N} on record, not {asserted:N}.',
    ],
    zh: [
      '记录得出的是{found:M}，而不是{asserted:M}。',
      '{since:Y}年至{until:Y}年只有{count:N}次发布，与所称的{asserted:N}次不符。',
    ],
    holds: () => fine,
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
    en: ['{release:E} ranks {size:N}, and {found:N} of them are on record.'],
    zh: ['{release:E}共有{size:M}个排名，有记录的是{found:M}个。'],
    holds: (m, truth) => {
      const handed = [...(truth.handed.releases.get(m.release('release'))?.units ?? [])];
      const found = handed.filter(unit => truth.isOnRecord(m.release('release'), unit)).length;
      return isTrue(found === m.count('found'), 'false number of places on record', 'S21', `${found}`);
    },
  },
  {
    en: ['{release:E} ranked {size:N}; some were withdrawn or lost their place since, and {found:N} have one.'],
    zh: ['{release:E}原有{size:M}个排名，其后有的撤出或失去名次，现有名次的是{found:M}个。'],
    holds: (m, truth) => {
      const key = m.release('release');
      const all = [...truth.release(key).entries.values()];
      const had = all.filter(({ printed }) => /^(rank|band)$/.test(printed.is)).length;
      const gone = all.some(({ unit }) => /^(withdrawn|unranked)$/.test(truth.standing(key, unit).is));
      return isTrue(
        gone && m.count('size') === had && m.count('found') === truth.placed(key).length,
        'false number of those with a place since',
        'S21',
        `${had} as printed, ${truth.placed(key).length} since`,
      );
    },
  },
  {
    en: [
      'The count is known exactly: {unit:U} is in the top {top:N} of {count:N} of the {of:N} rankings.',
      'The count is known exactly: {unit:U} is in first place in {count:N} of the {of:N} rankings.',
    ],
    zh: ['确数已知：{of:N}个榜单中，{unit:U}进入其中{count:N}个的前{top:N}[名]。'],
    holds: () => fine,
  },
  {
    en: ['None of those with a known place in both <way=rose|fell> by more than one place in {release:E}.'],
    zh: ['前后均有名次记录者在{release:E}中<way=上升|下降>均未超过一位。'],
    holds: () => fine,
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
  {
    en: ['{release:E} ranks {cluster:U} as one, which can be counted neither in nor out.'],
    zh: ['{release:E}将{cluster:U}作为整体排名，无法确认是否计入。'],
    holds: (m, truth) =>
      isTrue(truth.unit(m.unit('cluster')).kind === 'cluster', 'false cluster', 'S48', m.unit('cluster')),
  },
];

/** In some ranking of the world the method changed between two releases with these labels. */
function changesSomewhere(m: Match, truth: Truth): Objections {
  const found = truth.world.rankings.filter(({ id }) => {
    const [previous, release] = [m.labelOr('previous', id), m.labelOr('label', id)];
    return previous !== null && release !== null && !truth.sameMethod(previous, release);
  });
  return isTrue(found.length > 0, 'a change of method that there was not', 'S32', m.text('label'));
}

const figureOf = (truth: Truth, m: Match, slot: 'unit' | 'other', year: number): string | null =>
  figureOn(truth, m.indicator('indicator'), m.unit(slot), year);

function order(truth: Truth, m: Match, test: (a: number, b: number) => boolean): Objections {
  const [a, b] = [m.unit('unit'), m.unit('other')].map(unit => truth.rankOf(m.release('release'), 'counting', unit));
  return isTrue(a !== undefined && b !== undefined && test(a, b), 'false order of two', 'S08', `${a} and ${b}`);
}
