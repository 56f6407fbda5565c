import type { Match } from '../grammar.ts';
import type { LineRule } from '../line-rule.ts';
import { figureYears } from '../truth/figures.ts';
import { keyOf, type Truth } from '../truth/places.ts';
import { covers } from '../truth/positions.ts';
import { fine, type Objections, unless } from '../truth/verdict.ts';
import { number } from './rows.ts';

/** Of each unit the latest year of which a figure is on record, exact or not. */
const latestYears = ({ world, handed }: Truth, indicator: string): readonly number[] =>
  world.units.flatMap(({ id }) => {
    const own = [...handed.figures].filter(figure => figure.startsWith(`${indicator}/${id}/`));
    return own.length === 0 ? [] : [Math.max(...own.map(figure => Number(figure.split('/').at(-1))))];
  });

/** The changes of method that are named under a chart are those between the releases drawn of some history. */
function breaksDrawn(m: Match, truth: Truth): Objections {
  const drawn = truth.handed.histories.filter(one => one.releases.length === m.count('releases'));
  const told = (ranking: string): string => (m.has('breaks') ? (m.labelsOr('breaks', ranking) ?? ['?']).join() : '');
  const is = ({ ranking, releases }: (typeof drawn)[number]): string =>
    releases
      .map(id => `${ranking}/${id}`)
      .flatMap((key, index, all) => {
        const before = all[index - 1];
        return before === undefined || truth.sameMethod(before, key) ? [] : [before, key];
      })
      .join();
  return unless(
    drawn.some(one => told(one.ranking) === is(one)),
    'changes of method under a chart that are not those of any drawn',
    'Amendment "Across a method break"',
    drawn.map(one => `${one.ranking}: ${is(one) || 'none'}`).join('; '),
  );
}

/** Titles of charts, and what stands under them. */
export const LINES_OF_CHARTS: readonly LineRule[] = [
  {
    en: ['[Figure {n:M} ]Latest known place[ or tier] of {unit:U} in each ranking'],
    zh: ['[图{n:M} ]{unit:U}在各榜单中的最近名次[或等级]'],
    holds: (m, truth) =>
      unless(
        truth.world.units.some(({ id }) => id === m.unit('unit')),
        'a chart of who is not there',
        'G6',
        m.unit('unit'),
      ),
  },
  {
    en: ['[Figure {n:M} ]{release:E}: the leading cities, and the Chinese ones'],
    zh: ['[图{n:M} ]{release:E}：前列城市与{focus:F}'],
    holds: (m, truth) =>
      unless(truth.handed.read.has(m.release('release')), 'a chart of what is not read', 'G6', m.release('release')),
  },
  {
    en: [
      '{all:D} statements were put to the records. Only what is true is printed; every one, with its evidence, is in claims.json.',
    ],
    zh: ['共有{all:M}个陈述与记录核对。只有成立的才会刊出，全部陈述及其依据见claims.json。'],
    // How many of them came to which verdict stands in the table of the same chart.
    holds: () => fine,
  },
  {
    en: [
      'Places 1 to {top:M}, and {group:F} below them; ring: drawn at one end only, with the place at the other in brackets[; three dots: places that are not drawn]',
    ],
    zh: [
      '第1至第{top:M}名，以及名次在其后的{group:F}；圆圈表示只画出一端的名次，另一端的名次见括号[；三点表示其间名次略去]',
    ],
    holds: (m, truth) =>
      unless(m.count('top') === truth.world.report.topN, 'another top than that of the report', 'S20', m.text('top')),
  },
  {
    en: [
      'Places in {ranking:R}, {first:L} to {last:L}, on a logarithmic scale.[ Pale: others that were in the top {top:N} then.]',
    ],
    zh: ['{ranking:R}：{first:L}至{last:L}的名次，对数刻度。[浅色为其间进入前{top:N}的其他城市。]'],
    holds: (m, truth) => {
      const ends = [m.label('first', m.ranking('ranking')), m.label('last', m.ranking('ranking'))];
      const read = truth.released(m.ranking('ranking')).map(({ id }) => `${m.ranking('ranking')}/${id}`);
      const [first, last] = ends.map(key => read.indexOf(key));
      return unless(
        first !== undefined &&
          last !== undefined &&
          first >= 0 &&
          first < last &&
          (!m.has('top') || m.count('top') === truth.world.report.topN),
        'false span of the drawing on a cover',
        'S41',
        ends.join(', '),
      );
    },
  },
  {
    en: ['[Figure {n:M} ]Places in {ranking:R}, {first:L} to {last:L}'],
    zh: ['[图{n:M} ]{ranking:R}：{first:L}至{last:L}的名次'],
    holds: (m, truth) => {
      const shown = truth.handed.histories.find(one => one.ranking === m.ranking('ranking'))?.releases ?? [];
      const said = [m.label('first', m.ranking('ranking')), m.label('last', m.ranking('ranking'))];
      return unless(
        said[0] === `${m.ranking('ranking')}/${shown[0]}` && said[1] === `${m.ranking('ranking')}/${shown.at(-1)}`,
        'false span of a chart',
        'S41',
        shown.join(', '),
      );
    },
  },
  {
    en: [
      '{releases:N} <r=editions|edition>, places 1 to {depth:M}; only the cities named here are drawn[; {group:F} are highlighted][; {lit:US} <b=is|are> highlighted][; three dots: places that are not drawn][; the method changed {breaks:X} (dashed), so places are not strictly comparable]',
    ],
    zh: [
      '共{releases:N}次发布，第1至第{depth:M}名；只画出标有名称的城市[；突出显示的为{group:F}][；突出显示的为{lit:US}][；三点表示其间名次略去][；{breaks:X}方法有变（虚线处），名次不完全可比]',
    ],
    holds: (m, truth) => [
      ...breaksDrawn(m, truth),
      ...unless(
        truth.handed.histories.some(one => one.releases.length === m.count('releases')),
        'false number of releases in a chart',
        'S41',
        `${m.count('releases')}`,
      ),
    ],
  },
  {
    en: ['Figure {n:M}'],
    zh: ['图{n:M}'],
    holds: m => unless(m.count('n') > 0, 'a figure without a number', 'G1', m.text('n')),
  },
  {
    en: ['[Figure {n:M} ]How sure the places in {release:E} are'],
    zh: ['[图{n:M} ]{release:E}名次的确切程度'],
    holds: (m, truth) =>
      unless(truth.release(m.release('release')).noisePlaces !== null, 'no noise stated', 'S31b', m.text('release')),
  },
  {
    en: ['Dot: the place. Line: {noise:N} <p=places|place> to either side, which it calls meaningless.'],
    zh: ['圆点为名次。横线为前后各{noise:N}位，其间差别按发布机构的说法没有意义。'],
    holds: (m, truth) =>
      unless(
        truth.world.rankings.some(({ releases }) =>
          releases.some(({ noisePlaces }) => noisePlaces === m.count('noise')),
        ),
        'another noise than is stated',
        'S31b',
        m.text('noise'),
      ),
  },
  {
    en: [
      '{releases:N} <r=editions|edition>. Upper line: first place; lower one: {depth:O}[; ring: below that][. Dashed between dots: the method changed]',
    ],
    zh: [
      '共{releases:N}次发布；上线为第1名，下线为第{depth:M}名[，圆圈表示在第{deep:M}名之后][；圆点间为虚线处方法有变]',
    ],
    holds: (m, truth) =>
      unless(
        truth.handed.histories.some(one => one.releases.length === m.count('releases')),
        'false number of releases in a chart',
        'S41',
        `${m.count('releases')}`,
      ),
  },
  {
    en: ['[Figure {n:M} ]{indicator:I} in two years'],
    zh: ['[图{n:M} ]{indicator:I}：两年对照'],
    holds: () => fine,
  },
  {
    en: ['Ring: the earlier year; dot: the later one. Exact figures alone; zero is on the scale.'],
    zh: ['圆圈为较早的一年，圆点为较晚的一年。只列确切数字，刻度含零。'],
    holds: () => fine,
  },
  {
    en: [
      'The figures beside the names are of the years given with them, which are not the same for all, so they are not to be compared directly.',
    ],
    zh: ['名称旁的数据均注明年份，年份不尽相同，不宜直接比较。'],
    holds: (_, truth) =>
      unless(
        truth.world.indicators.some(({ id }) => new Set(latestYears(truth, id)).size > 1),
        'figures of one year told to be of several',
        'S23',
        [...truth.handed.figures].join(),
      ),
  },
  {
    en: ['Without a figure for both years: {units:US}.'],
    zh: ['两年数字没有同时记录的城市：{units:US}。'],
    holds: (m, truth) => {
      // Of two years in which another has figures, each of these lacks one.
      const lacking = m.units('units');
      const holds = truth.world.indicators.some(({ id }) => {
        const years = [...new Set(truth.world.units.flatMap(unit => figureYears(truth, id, unit.id)))];
        return years.some(now =>
          years.some(
            before =>
              before < now &&
              lacking.every(unit => ![before, now].every(year => figureYears(truth, id, unit).includes(year))),
          ),
        );
      });
      return unless(holds, 'figures of two years told to be missing', 'S23', lacking.join());
    },
  },
  {
    en: ['{short:S}: {from:M} ranked in {previous:L}, {to:M} in {label:L}.'],
    zh: ['{short:S}的排名对象：{previous:L}共{from:M}个，{label:L}共{to:M}个。'],
    holds: (m, truth) => {
      const [id = ''] = m.rankingShorts('short');
      return [
        ...covers(truth, m.label('previous', id), m.count('from')),
        ...covers(truth, m.label('label', id), m.count('to')),
      ];
    },
  },
  {
    en: [
      '* {short:S}: the method changed between {previous:L} and {label:L}; places in the two are not strictly comparable.',
    ],
    zh: ['* {short:S}：{previous:L}与{label:L}之间方法有变，两次名次不完全可比。'],
    holds: (m, truth) => {
      const [id = ''] = m.rankingShorts('short');
      const [previous, release] = [m.label('previous', id), m.label('label', id)];
      const before = truth.before(release);
      return unless(
        before !== null && keyOf(before.release) === previous && !truth.sameMethod(release, previous),
        'a change of method that there was not',
        'S32',
        `${previous} and ${release}`,
      );
    },
  },
  {
    en: ['[Figure {n:M} ]{unit:U} in {ranking:R}'],
    zh: ['[图{n:M} ]{unit:U}在{ranking:R}中的名次'],
    holds: (m, _, { unit }) =>
      unless(m.unit('unit') === unit, 'chart of another city', 'G4', `the profile is of ${unit}`),
  },
  {
    en: [
      'Out of {rankings:N} <r=rankings|ranking>[; {who:X}]; solid: established; hatched: not known[; rankings that rank a city <tg=only> together with others are left out][; cities established in none are left out]',
    ],
    zh: [
      '共{rankings:N}个榜单；[所列为{who:X}；]实心为已确认，斜线为因没有记录而无法确认的部分[；仅有<tg=合并>名次的不计][；已确认数目为零的城市未列]',
    ],
    holds: (m, truth) => number(truth, m.count('rankings'), truth.handed.basket.length, 'rankings counted over'),
  },
  {
    en: ['This chapter counts across {rankings:N} <r=rankings|ranking>, {x:X}'],
    zh: ['本章统计{rankings:N}个榜单，{x:X}'],
    holds: (m, truth) => {
      const newer = truth.handed.basket.filter(key => {
        const ranking = truth.release(key).ranking;
        return truth
          .released(ranking)
          .some(one => truth.handed.read.has(keyOf(one)) && one.date > truth.release(key).date);
      });
      return [
        ...number(truth, m.count('rankings'), truth.handed.basket.length, 'rankings counted over'),
        ...unless(newer.length === 0, '“the latest by the cut-off” of an older release', 'S19', newer.join(', ')),
      ];
    },
  },
];
