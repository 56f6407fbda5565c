import type { Match } from '../grammar.ts';
import type { Above, Break, Way } from '../statement/parts.ts';
import type { Statement } from '../statement.ts';

export const wayOf = (m: Match): Way => (/^(rose|rise|up|上升|升|增长|升幅)$/.test(m.text('way')) ? 'up' : 'down');

export const at = (release: string): string => release.split('/')[0] ?? '';

/** In how many; in all of them is as many as are counted over. */
const manyIn = (
  m: Match,
  slot: 'c0' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'c8' | 'c9' | 'c10',
): number => {
  const [all, of] = [slot.replace('c', 'd'), m.count('of')];
  const isTwo = m.has(slot.replace('c', 'b'));
  const isOne = m.has(slot.replace('c', 'e'));
  const isWrong = (m.has(all) && m.count(all) !== of) || (isTwo && of !== 2) || (isOne && of !== 1);
  return isWrong ? Number.NaN : m.countOr(slot, of);
};

/** Who is in all of them too: as many as are counted over, which both are two. */
export const alsoInAll = (m: Match): Above => {
  const atLeast = m.has('both') ? 2 : m.count('of');
  return {
    named: m.has('also') ? m.units('also').map(unit => ({ unit, atLeast, exact: true })) : [],
    besides: m.has('more') ? { units: m.count('more'), atLeast } : null,
  };
};

export const aboveOf = (m: Match): Above => ({
  // Groups of four named at most, then of three who are left ahead and of those who are level; `c5` is of those who are only counted.
  named: ([1, 2, 3, 4, 6, 7, 8, 9, 10] as const).flatMap(group =>
    m.has(`a${group}`)
      ? m.units(`a${group}`).map(unit => ({
          unit,
          atLeast: manyIn(m, `c${group}`),
          // In all of them is in no more.
          exact: !m.has(`l${group}`),
        }))
      : [],
  ),
  besides: m.has('m0')
    ? { units: m.count('m0'), atLeast: manyIn(m, 'c0') }
    : m.has('m1')
      ? { units: m.count('m1'), atLeast: manyIn(m, 'c5') }
      : null,
});

/** The N of a top; where it is named twice it must be one, and where it is not it is first place. */
export const topOf = (m: Match, slot = 'top'): number =>
  m.has('t2') && m.count('t2') !== m.count(slot) ? Number.NaN : m.countOr(slot, 1);

/** Null where a place bears the sign that whether it is shared is open. */
export const sharingOf = (word: string, isOpen: boolean): boolean | null => {
  if (/^(joint|并列|shared)/.test(word)) return true;
  return isOpen ? null : false;
};

export const joint = (m: Match): boolean | null => sharingOf(m.text('joint'), m.has('open'));

/** The same of the place before. */
export const wasJoint = (m: Match): boolean | null => sharingOf(m.text('was'), m.has('wasOpen'));

/** That the two editions did not rank the same. */
export const field = (m: Match) => ({ otherField: m.has('same') });

export const years = (m: Match): boolean => /^(years|年)$/.test(m.text('years'));

/** Whether a word between two places, where there is one, says their way. */
export const isWay = (word: string | undefined, from: number, to: number): boolean =>
  word === '升至' ? from > to : word === '降至' ? from < to : true;

/** The change of method that something is counted from. */
export const methodOf = (m: Match, ranking: string): Break | null =>
  m.has('changed') ? { release: m.label('changed', ranking), previous: m.label('unchanged', ranking) } : null;

export function top(is: 'topStreak' | 'topEditions', m: Match): Statement {
  const ranking = m.ranking('ranking');
  return {
    is,
    unit: m.unit('unit'),
    ranking,
    top: topOf(m),
    count: m.count('count'),
    years: years(m),
    first: m.label('first', ranking),
    last: m.label('last', ranking),
    sinceFirst: m.has('since'),
  };
}
