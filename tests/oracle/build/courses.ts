import type { Match } from '../grammar.ts';
import { countOf } from '../numerals.ts';
import type { Statement } from '../statement.ts';
import { topOf } from './slots.ts';

/** An amount in digits, or a whole one in words. */
const amountOf = (m: Match, slot: 'mean' | 'theirs'): string => {
  if (m.has(slot === 'mean' ? 'still' : 'theyStill')) return '0';
  return m.has(`${slot}N`) ? String(m.count(`${slot}N`)) : m.decimal(slot);
};

/** Over several releases. */
export const courses = {
  placeRange: m => ({
    is: 'placeRange',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    first: m.label('first', m.ranking('ranking')),
    last: m.label('last', m.ranking('ranking')),
    best: m.place('best'),
    worst: m.place('worst'),
    some: m.countOr('some', null),
    all: m.count('all'),
    unplaced: m.has('unplaced') ? m.labels('unplaced', m.ranking('ranking')) : [],
    skipped: m.has('skipped') ? m.labels('skipped', m.ranking('ranking')) : [],
  }),
  volatility: m => ({
    is: 'volatility',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    first: m.label('first', m.ranking('ranking')),
    last: m.label('last', m.ranking('ranking')),
    steps: m.count('steps'),
    mean: amountOf(m, 'mean'),
    other: m.has('other') ? { unit: m.unit('other'), mean: amountOf(m, 'theirs') } : null,
  }),
  seatsOver: m => {
    const labels = m.labels('seats', m.ranking('ranking'));
    const english = [
      ...m
        .text('seats')
        .matchAll(
          /(?:^|, | and |; )(\S+)(?: of the (\S+) places| (places?))? in (.+?)(?=(?:, | and |; )\S+(?: of the \S+ places| places?)? in |$)/gu,
        ),
    ];
    const chinese = [...m.text('seats').matchAll(/(?:未占席位|占([^（，；]+?)席)(?:（(?:含并列)?共(\S+?)席）)?/gu)];
    const [tongue, told] = english.length > 0 ? (['en', english] as const) : (['zh', chinese] as const);
    // Editions with as many seats stand together: the number is of each of them.
    const before = m.text('seats').split(/均?(?:未占席位|占[^（，；]+?席)(?:（[^）]*）)?[，；]?/u);
    const found = told.flatMap((one, index) =>
      (tongue === 'en' ? (one[4] ?? '').split(/, | and /) : (before[index] ?? '').split('、')).map(() => one),
    );
    // One size is said once: with the first in English, before all in Chinese.
    const once = english[0]?.[2] ?? (m.has('size') ? m.text('size') : String(topOf(m)));
    return {
      is: 'seatsOver',
      ranking: m.ranking('ranking'),
      top: topOf(m),
      group: m.group('group'),
      seats: labels.map((release, index) => {
        const [, count, said, bare] = found[index] ?? [];
        // "Three places" are of as many as the name of the top says.
        const total = said ?? (tongue === 'en' && bare !== undefined ? String(topOf(m)) : once);
        return { release, count: count === undefined ? 0 : countOf(count, tongue), total: countOf(total, tongue) };
      }),
      ties: /ties|含并列/.test(m.text('ties') + m.text('seats')),
      way: m.has('way') ? (/more|增加/.test(m.text('way')) ? 'up' : 'down') : null,
    };
  },
  aheadIn: m => ({
    is: 'aheadIn',
    ranking: m.ranking('ranking'),
    unit: m.unit('unit'),
    other: m.unit('other'),
    ahead: m.has('ahead') ? m.labels('ahead', m.ranking('ranking')) : [],
    behind: m.has('behind') ? m.labels('behind', m.ranking('ranking')) : [],
  }),
} satisfies Readonly<Record<string, (m: Match) => Statement>>;
