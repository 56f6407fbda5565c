import { movesAsPrinted } from '../hand-out.ts';
import type { LineRule } from '../line-rule.ts';
import { told } from '../truth/describe.ts';
import { boundHolds, printings } from '../truth/figures.ts';
import { keyOf } from '../truth/places.ts';
import { covers, holds } from '../truth/positions.ts';
import { fine, unless } from '../truth/verdict.ts';

/** What an item of evidence says. */
export const LINES_OF_EVIDENCE: readonly LineRule[] = [
  {
    en: ['{release:ES}: {unit:U}, <joint=joint >?{rank:O}[ (as corrected, version {v:M})]'],
    zh: ['{release:ES}：{unit:U}，<joint=并列>?{rank:O}[（更正后，第{v:M}版）]'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const at = truth.standing(key, m.unit('unit'));
        const seen = at.is === 'ranked' && at.sharers.some(unit => truth.isHanded(key, unit));
        // Beside the corrected row the evidence may list the first one.
        return holds(truth, key, m.unit('unit'), m.place('rank'), m.has('joint') ? true : seen ? false : null).map(
          one => ({
            ...one,
            unclear: one.fault === 'superseded place told',
          }),
        );
      }),
  },
  {
    en: ['{release:ES}: {unit:U}, [between {from:O} and {to:O}][{open:O} or lower][ (as corrected, version {v:M})]'],
    zh: ['{release:ES}：{unit:U}，第[{from:M}—{to:M}位][{open:M}位或以后][（更正后，第{v:M}版）]'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const at = truth.standing(key, m.unit('unit'));
        const n = (slot: string): number =>
          Number(/\d+|[a-z]+/.exec(m.text(slot))?.[0].replace(/\D/g, '') || m.place(slot));
        const [from, to] = m.has('open') ? [n('open'), null] : [n('from'), n('to')];
        return unless(
          at.is === 'banded' && at.from === from && at.to === to,
          'false band',
          'S28',
          `${m.unit('unit')} in ${key} is ${told(at)}`,
        );
      }),
  },
  {
    en: [
      '{release:ES}: {unit:U}, <why=not covered|not ranked|withdrawn by the publisher>[ (as corrected, version {v:M})]',
    ],
    zh: ['{release:ES}：{unit:U}，<why=不在评价范围|未列名次|已由发布机构撤下>[（更正后，第{v:M}版）]'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const is = /not covered|不在/.test(m.text('why'))
          ? 'outside'
          : /withdrawn|撤下/.test(m.text('why'))
            ? 'withdrawn'
            : 'unranked';
        const at = truth.standing(key, m.unit('unit'));
        // Beside the corrected row the evidence may list the first one.
        const moved = truth.corrected(key);
        if (!m.has('v') && moved?.unit === m.unit('unit') && moved.printed.is === is) return fine;
        return unless(at.is === is, 'false status', 'S14', `${m.unit('unit')} in ${key} is ${told(at)}`);
      }),
  },
  {
    en: [
      '{release:ES} is known down to {listed:O} place[ save {vac:OS}, vacated by <vb=the correction|corrections>][, without {unit:U}]',
    ],
    zh: ['{release:ES}记录完整至{listed:O}[（{vac:OS}因更正空缺）][，其中没有{unit:U}]'],
    holds: (m, truth) =>
      m
        .shorts('release')
        .flatMap(key => [
          ...unless(
            (truth.handed.releases.get(key)?.listedTo ?? 0) >= m.place('listed'),
            'depth that is not known',
            'S33',
            key,
          ),
          ...(m.has('unit')
            ? unless(
                truth.inTop(key, m.unit('unit'), m.place('listed')) === false,
                'absent from a list that holds it',
                'S12',
                told(truth.standing(key, m.unit('unit'))),
              )
            : fine),
        ]),
  },
  {
    en: ['The edition before {release:ES} is {previous:ES}'],
    zh: ['{release:ES}的上一次发布为{previous:ES}'],
    holds: (m, truth) =>
      m.shorts('release').flatMap((key, index) => {
        const all = truth.ranking(truth.release(key).ranking).releases;
        const before = all[all.indexOf(truth.release(key)) - 1];
        return unless(
          before !== undefined && keyOf(before) === m.shorts('previous')[index],
          'false release before',
          'S07',
          before ? keyOf(before) : 'none',
        );
      }),
  },
  {
    en: ['{release:ES} is the first of its series'],
    zh: ['{release:ES}为该榜单的第一次发布'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => unless(truth.before(key) === null, 'false first release', 'S04', key)),
  },
  {
    en: ['{release:ES}: method series “{method:X}”'],
    zh: ['{release:ES}：方法系列“{method:X}”'],
    holds: (m, truth) =>
      m
        .shorts('release')
        .flatMap(key =>
          unless(truth.release(key).method === m.text('method'), 'false method', 'S32', truth.release(key).method),
        ),
  },
  {
    en: ['{release:ES} covers {size:D} {k:K}'],
    zh: ['{release:ES}共评价{size:D}个{k:K}'],
    holds: (m, truth) => m.shorts('release').flatMap(key => covers(truth, key, Number(m.decimal('size')))),
  },
  {
    en: ['{release:ES} stands for {year:Y}'],
    zh: ['{release:ES}标示的年份为{year:Y}年'],
    holds: (m, truth) =>
      m
        .shorts('release')
        .flatMap(key =>
          unless(truth.release(key).year === m.year('year'), 'false year', 'G6', `${truth.release(key).year}`),
        ),
  },
  {
    en: ['{release:ES} was released <by=by >?{date:DATE}'],
    zh: ['{release:ES}：{date:DATE}发布', '{release:ES}：<by=不晚于>?{date:DATE}[发布]'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const { date } = truth.release(key);
        const told = m.date('date');
        return unless(
          m.has('by') ? date.slice(0, told.length) <= told : date.startsWith(told),
          'false day of a release',
          'G6',
          date,
        );
      }),
  },
  {
    en: ['{release:ES}: by its publisher’s count {up:N} rose, {same:N} held and {down:N} fell'],
    zh: ['{release:ES}：据发布方统计，{up:N}个上升、{same:N}个持平、{down:N}个下降'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const found = movesAsPrinted(truth.world, truth.release(key)) ?? [];
        const told = [m.count('up'), m.count('same'), m.count('down')];
        return unless(found.join() === told.join(), 'another count than the publisher tells', 'S37', found.join());
      }),
  },
  {
    en: ['{release:ES}: by its publisher’s word, scores that differ by less than {noise:D} are alike'],
    zh: ['{release:ES}：据发布方说明，得分相差不足{noise:D}分视为相同'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const { noise } = truth.release(key);
        return unless(
          noise !== null && Number(noise) === Number(m.decimal('noise')),
          'another noise',
          'S31',
          `${noise}`,
        );
      }),
  },
  {
    en: ['{release:ES}: by its publisher’s word, a difference of <one=one place>?[up to {places:N} places] is none'],
    zh: ['{release:ES}：据发布方说明，名次相差不超过{places:N}位视为没有差别'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const { noisePlaces } = truth.release(key);
        const told = m.has('places') ? m.count('places') : 1;
        return unless(noisePlaces === told, 'another noise in places', 'S50', `${noisePlaces}`);
      }),
  },
  {
    en: ['{release:ES} did not appear'],
    zh: ['{release:ES}没有发布'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => unless(!truth.release(key).published, 'year without a release', 'S17', key)),
  },
  {
    en: ['{release:ES}: data from {from:DATE} to {to:DATE}'],
    zh: ['{release:ES}：数据期为{from:DATE}至{to:DATE}'],
    holds: (m, truth) =>
      m
        .shorts('release')
        .flatMap(key =>
          unless(
            truth.release(key).window.from === m.date('from') && truth.release(key).window.to === m.date('to'),
            'false data window',
            'S33',
            key,
          ),
        ),
  },
  {
    en: ['{ranking:R} is on record as one of <theme=science|finance|culture>'],
    zh: ['{ranking:R}的主题记录为<theme=科学|金融|文化>'],
    holds: (m, truth) => {
      const { theme } = truth.ranking(m.ranking('ranking'));
      return unless(
        theme !== null && [theme.en, theme.zh].includes(m.text('theme')),
        'evidence: false theme',
        'S45',
        theme?.en ?? 'none',
      );
    },
  },
  {
    en: ['{ranking:R} ranks <k=cities and clusters|cities|clusters>'],
    zh: ['{ranking:R}的排名对象为<k=城市和城市群|城市|城市群>'],
    holds: (m, truth) => {
      const { clusters } = truth.ranking(m.ranking('ranking'));
      return unless(
        clusters === /and|和/.test(m.text('k')),
        'evidence: other units than a ranking ranks',
        'G4',
        `clusters: ${clusters}`,
      );
    },
  },
  {
    en: ['Every edition up to {release:ES} is known'],
    zh: ['截至{release:ES}的历次发布均有记录'],
    holds: (m, truth) =>
      m
        .shorts('release')
        .flatMap(key =>
          unless(truth.handed.releases.get(key)?.historyComplete ?? false, 'history that was not declared', 'S10', key),
        ),
  },
  {
    en: ['{unit:U} succeeds {others:US}'],
    zh: ['{unit:U}由{others:US}承继而来'],
    holds: (m, truth) =>
      unless(
        m.units('others').every(unit => truth.unit(m.unit('unit')).succeeds.includes(unit)),
        'false succession',
        'S13',
        m.unit('unit'),
      ),
  },
  {
    en: ['{unit:U}, {indicator:I}, {year:Y}: <bound=more than |at least >?{value:Q}[ (as corrected, version {v:M})]'],
    zh: ['{unit:U}，{indicator:I}（{year:Y}年）：<bound=超过|至少>?{value:Q}[（更正后，第{v:M}版）]'],
    holds: (m, truth) => {
      const [indicator, unit, year] = [m.indicator('indicator'), m.unit('unit'), m.year('year')];
      if (m.has('bound') || truth.handed.bounds.has(`${indicator}/${unit}/${year}`))
        return boundHolds(truth, { indicator, unit, year }, m.text('bound'), m.decimal('value'));
      const given = printings(truth, m.indicator('indicator'), m.unit('unit'), m.year('year'));
      const found = m.has('v') ? given[Number(m.text('v')) - 1] : given[0];
      // What stands without its version is the only one, or stands beside it as first printed.
      return unless(
        found !== undefined && Number(found) === Number(m.decimal('value')),
        'false figure',
        'S23',
        given.join(', '),
      );
    },
  },
  {
    en: ['{release:ES} is <not=not >?the last of its series'],
    zh: ['{release:ES}<not=不是>?[为]该榜单的最后一次发布'],
    holds: (m, truth) => {
      const [key = ''] = m.shorts('release');
      const { ended, releases } = truth.ranking(truth.release(key).ranking);
      const isLast = ended && releases.at(-1) === truth.release(key);
      return unless(isLast !== m.has('not'), 'false word on the end of a series', 'S14', key);
    },
  },
  {
    en: ['{group:G}: {units:US}'],
    zh: ['{group:G}：{units:US}'],
    holds: (m, truth) =>
      unless(
        truth.world.groups.some(
          ({ members }) =>
            members.length === m.units('units').length && m.units('units').every(unit => members.includes(unit)),
        ),
        'false members of a group',
        'S25',
        m.units('units').join(', '),
      ),
  },
  {
    en: ['{indicator:I}: every year from {since:Y} on is known, and nothing was measured before'],
    zh: ['{indicator:I}：{since:Y}年以来历年均有记录，此前没有统计'],
    holds: (m, truth) =>
      unless(
        truth.world.indicators.some(({ id, since }) => id === m.indicator('indicator') && since === m.year('since')),
        'false history of a figure',
        'S24',
        m.text('since'),
      ),
  },
  {
    en: ['{title:T} ({edition:Y}): {unit:U}'],
    zh: ['{title:T}（{edition:Y}年度）：{unit:U}'],
    holds: (m, truth) =>
      unless(
        truth.world.honours.find(({ edition }) => edition === m.year('edition'))?.units.includes(m.unit('unit')) ??
          false,
        'false honour',
        'G1',
        m.unit('unit'),
      ),
  },
];
