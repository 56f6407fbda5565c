import type { Match } from '../grammar.ts';
import { movesAsPrinted } from '../hand-out.ts';
import type { LineRule } from '../line-rule.ts';
import { rowsOf } from '../lines/rows.ts';
import { keyOf, rankingOf as rankingIn, type Truth } from '../truth/places.ts';
import type { Objections } from '../truth/verdict.ts';
import { isTrue } from './reason.ts';

const ranking = (m: Match): string => m.ranking('ranking');

/** In some ranking of the world the method changed between two releases with these labels. */
function changesSomewhere(m: Match, truth: Truth): Objections {
  const found = truth.world.rankings.filter(({ id }) => {
    const [previous, release] = [m.labelOr('previous', id), m.labelOr('label', id)];
    return previous !== null && release !== null && !truth.sameMethod(previous, release);
  });
  return isTrue(found.length > 0, 'a change of method that there was not', 'S32', m.text('label'));
}

/** Why something is not said for what is known of releases and their series. */
export const REASONS_OF_RELEASES: readonly LineRule[] = [
  {
    en: ['Which edition came before {label:L} of {ranking:R} is not known.'],
    zh: ['{ranking:R}{label:L}之前是哪一次发布，没有记录。'],
    holds: (m, truth) => {
      const key = m.label('label', ranking(m));
      return isTrue(!truth.tellsBefore(key), 'release before not on record though it is', 'S04', key);
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
    en: ['No edition of {ranking:R} appeared for {label:L}.'],
    zh: ['{ranking:R}{label:L}未发布。'],
    holds: (m, truth) => {
      const key = m.label('label', ranking(m));
      return isTrue(!truth.release(key).published, 'not published though it was', 'S17', key);
    },
  },
  {
    en: ['{release:E} is the first of its series.'],
    zh: ['{release:E}是该系列的首次发布。'],
    holds: (m, truth) =>
      isTrue(truth.before(m.release('release')) === null, 'false first release', 'S04', m.release('release')),
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
    en: ['The release "{key:X}" is not known, or not known to have been published by the cut-off.'],
    zh: ['“{key:X}”没有记录，或无法确认在截止日期前已经发布。'],
    holds: (m, truth) =>
      isTrue(!truth.handed.read.has(m.text('key')), '“not on record” of a release on record', 'G6', m.text('key')),
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
    holds: (m, truth) => {
      const key = m.release('release');
      const keys = [key, m.label('previous', rankingIn(key))];
      // As printed the count is that of the lists; a correction, or a cluster that counts for its city, may part them.
      const isOther = keys.some(
        one => truth.corrected(one) !== null || truth.placed(one).some(unit => truth.unit(unit).standsFor !== null),
      );
      return isTrue(isOther, 'a publisher’s count that is that of the lists', 'S37', key);
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
    holds: (m, truth) => {
      const key = m.release('release');
      const row = rowsOf(truth, 'releases.csv').find(({ ranking: id, release }) => `${id}/${release}` === key);
      return isTrue(
        !/^\d{4}-\d\d-\d\d$/.test(row?.released ?? ''),
        'a day that is on record',
        'S36',
        `${row?.released}`,
      );
    },
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
];
