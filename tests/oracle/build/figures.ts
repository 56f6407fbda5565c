import type { Match } from '../grammar.ts';
import type { Measure } from '../measures.ts';
import type { Statement } from '../statement.ts';
import { topOf, wayOf } from './slots.ts';

const measureOf = (m: Match, ...slots: readonly string[]): Measure | null => {
  const [first, ...rest] = slots.flatMap(slot => m.measures(slot));
  return first !== undefined && rest.every(one => one === first) ? first : null;
};

/** Scores, figures, ends of series and titles. */
export const figures = {
  score: m => ({
    is: 'score',
    unit: m.unit('unit'),
    release: m.release('release'),
    score: m.decimal('score'),
    lower: m.has('lower'),
  }),
  scoreGap: m => ({
    is: 'scoreGap',
    unit: m.unit('unit'),
    other: m.unit('other'),
    release: m.release('release'),
    gap: m.decimal('gap'),
    sameRank: m.has('same'),
    lower: m.has('lower'),
  }),
  withinNoise: m => ({
    is: 'withinNoise',
    unit: m.unit('unit'),
    other: m.unit('other'),
    release: m.release('release'),
    gap: m.decimal('gap'),
    noise: m.decimal('noise'),
  }),
  fieldSpread: m => ({
    is: 'fieldSpread',
    release: m.release('release'),
    from: m.has('from') ? m.place('from') : 1,
    top: m.has('to') ? m.place('to') : topOf(m),
    total: m.countOr('total', null),
    ties: m.has('from') ? m.has('ties') : null,
    spread: m.decimal('spread'),
  }),
  fieldAverage: m => ({
    is: 'fieldAverage',
    release: m.release('release'),
    top: topOf(m),
    total: m.count('total'),
    ties: m.has('ties'),
    statistic: /^(mean|平均数)$/.test(m.text('stat')) ? 'mean' : 'median',
    value: m.decimal('value'),
  }),
  trend: m => ({
    is: 'trend',
    indicator: m.indicator('indicator'),
    measure: measureOf(m, 'values'),
    unit: m.unit('unit'),
    way: wayOf(m),
    from: m.year('from'),
    to: m.year('to'),
    values: m.decimals('values'),
    lower: m.has('lower'),
  }),
  value: m => ({
    is: 'value',
    indicator: m.indicator('indicator'),
    measure: measureOf(m, 'value'),
    unit: m.unit('unit'),
    year: m.year('year'),
    value: m.decimal('value'),
    bound: m.has('bound') ? m.text('bound') : '',
    lower: m.has('lower'),
  }),
  threshold: m => ({
    is: 'threshold',
    indicator: m.indicator('indicator'),
    measure: measureOf(m, 'above'),
    unit: m.unit('unit'),
    year: m.year('year'),
    above: m.decimal('above'),
    first: /first|首次/.test(m.text('first')),
    lower: m.has('lower'),
  }),
  valueChange: m => ({
    is: 'valueChange',
    indicator: m.indicator('indicator'),
    measure: measureOf(m, 'before', 'after'),
    unit: m.unit('unit'),
    way: wayOf(m),
    by: m.decimal(m.has('own') ? 'own' : 'by'),
    in: m.has('own') ? 'own' : m.text('in') === '%' ? 'percent' : 'points',
    from: m.year('from'),
    to: m.year('to'),
    before: m.decimal('before'),
    after: m.decimal('after'),
    lower: m.has('lower'),
  }),
  growthRate: m => ({
    is: 'growthRate',
    indicator: m.indicator('indicator'),
    measure: measureOf(m, 'before', 'after'),
    unit: m.unit('unit'),
    way: wayOf(m),
    rate: m.decimal('by'),
    from: m.year('from'),
    to: m.year('to'),
    before: m.decimal('before'),
    after: m.decimal('after'),
    lower: m.has('lower'),
  }),
  topsGroup: m => ({
    is: 'topsGroup',
    indicator: m.indicator('indicator'),
    unit: m.unit('unit'),
    year: m.year('year'),
    best: /^(highest|居首位)$/.test(m.text('best')) ? 'highest' : 'lowest',
    group: m.group('group') ?? '',
    members: m.count('members'),
  }),
  discontinued: m => ({
    is: 'discontinued',
    ranking: m.ranking('ranking'),
    last: m.label('last', m.ranking('ranking')),
  }),
  honoured: m => ({ is: 'honoured', edition: m.year('edition'), count: m.count('count'), units: m.units('units') }),
  honoursChange: m => {
    const all = m.countOr('all', 1);
    const same = !m.has('joined') && !m.has('left');
    return {
      is: 'honoursChange',
      edition: m.year('edition'),
      previous: m.year('previous'),
      all,
      kept: m.has('nobody') ? 0 : m.has('whole') || same ? all : m.count('kept'),
      joined: m.has('joined') ? m.units('joined') : [],
      left: m.has('left') ? m.units('left') : [],
    };
  },
} satisfies Readonly<Record<string, (m: Match) => Statement>>;
