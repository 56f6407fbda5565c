import type { Match } from '../grammar.ts';
import type { Statement } from '../statement.ts';
import { top, years } from './slots.ts';

/** The editions led, of those that are named; one alone is told behind other words. */
const ledIn = (m: Match): readonly string[] | null => {
  const slot = ['led', 'only'].find(one => m.has(one));
  const labels = slot === undefined ? null : m.labels(slot, m.ranking('ranking'));
  return slot === 'only' && labels?.length !== 1 ? [] : labels;
};

/** How long a unit has stood first, or among the first. */
export const streaks = {
  leadStreak: m => ({
    is: 'leadStreak',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    count: m.count('count'),
    years: years(m),
    releases: m.labels('labels', m.ranking('ranking')),
    shared: m.has('shared') ? m.labels('shared', m.ranking('ranking')) : [],
    sinceFirst: m.has('since'),
  }),
  ledEditions: m => ({
    is: 'ledEditions',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    releases: m.labels('labels', m.ranking('ranking')),
  }),
  timesLed: m => ({
    is: 'timesLed',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    releases: m.has('named') ? m.labels('named', m.ranking('ranking')) : [],
    first: m.has('first') ? m.label('first', m.ranking('ranking')) : null,
    last: m.has('last') ? m.label('last', m.ranking('ranking')) : null,
    of: m.has('of') ? m.count('of') : m.has('all') ? 2 : null,
    count: m.has('none') ? 0 : m.countOr('count', null),
    led: ledIn(m),
    shared: m.has('then') ? (ledIn(m) ?? []) : m.has('shared') ? m.labels('shared', m.ranking('ranking')) : [],
  }),
  leadYears: m => ({
    is: 'leadYears',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    years: m.count('years'),
    atLeast: m.has('least'),
    beyond: m.has('over'),
    asOnRecord: m.has('rec'),
    count: m.count('count'),
    first: m.label('first', m.ranking('ranking')),
    last: m.label('last', m.ranking('ranking')),
    from: m.date('from'),
    until: m.date('until'),
    shared: m.has('shared') ? m.labels('shared', m.ranking('ranking')) : [],
  }),
  topStreak: m => top('topStreak', m),
  topEditions: m => top('topEditions', m),
} satisfies Readonly<Record<string, (m: Match) => Statement>>;
