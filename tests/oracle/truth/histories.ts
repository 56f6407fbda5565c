import type { StatementOf } from '../statement.ts';
import { beginsWith, namesBreaks } from './breaks.ts';
import { chain, earlier, rankAt } from './courses.ts';
import { course } from './describe.ts';
import { beyondLine } from './noise.ts';
import { keyOf, rankingOf, type Truth } from './places.ts';
import { holds } from './positions.ts';
import { type Objections, unless } from './verdict.ts';

/** Best (-1) or worst (1) of all editions by one method. */
function extreme(s: StatementOf<'bestRank' | 'worstRank'>, truth: Truth, sign: -1 | 1): Objections {
  // Since a change of method: of those by the new one alone.
  const all = s.method ? chain(truth, s.release).slice(0, -1) : earlier(truth, s.release);
  const before = all.flatMap(key => {
    const rank = rankAt(truth, key, s.unit);
    return rank === null ? [] : [{ key, rank }];
  });
  const beyond = before.filter(({ rank }) => sign * (rank - s.rank) > 0);
  const level = before.filter(({ rank }) => rank === s.rank);
  const soleness = (key: string): boolean => {
    const at = truth.standing(key, s.unit);
    return at.is === 'ranked' && at.shared;
  };
  return [
    ...holds(truth, s.release, s.unit, s.rank, s.joint),
    ...unless(
      beyond.length === 0,
      `not the ${sign < 0 ? 'best' : 'worst'}`,
      'S15',
      course(truth, rankingOf(s.release), s.unit),
    ),
    ...unless(
      level.length > 0 === s.equalled,
      'matched or new told wrongly',
      'S15',
      course(truth, rankingOf(s.release), s.unit),
    ),
    ...unless(
      s.editions === all.length + 1,
      'wrong number of editions',
      'S15',
      `there are ${all.length + 1} up to ${s.release}`,
    ),
    ...(s.method
      ? beginsWith(truth, s.method, s.release)
      : namesBreaks(truth, undefined, s.release, all[0] ?? s.release)),
    ...unless(
      !s.equalled || level.every(({ key }) => soleness(key) === s.joint),
      '“matches” between a sole and a shared place',
      'Amendment "Shared places over time"',
      course(truth, rankingOf(s.release), s.unit),
    ),
  ];
}

/** Best (-1) or worst (1) since the latest earlier edition with a place as good, or as bad. */
function since(s: StatementOf<'bestSince' | 'worstSince'>, truth: Truth, sign: -1 | 1): Objections {
  const before = earlier(truth, s.release);
  const latest = before.findLast(key => {
    const rank = rankAt(truth, key, s.unit);
    return rank !== null && sign * (rank - s.rank) >= 0;
  });
  // "Since" an edition that has no such place means: of all from that one on.
  const from = before.slice(before.indexOf(s.since));
  const beyond = from.slice(s.once === null ? 0 : 1).filter(key => {
    const rank = rankAt(truth, key, s.unit);
    return rank !== null && sign * (rank - s.rank) >= 0;
  });
  return [
    ...holds(truth, s.release, s.unit, s.rank, s.joint),
    ...(s.once === null
      ? unless(beyond.length === 0, 'false “since”', 'S15', course(truth, rankingOf(s.release), s.unit))
      : [
          ...unless(latest === s.since, 'false “since”', 'S15', course(truth, rankingOf(s.release), s.unit)),
          ...holds(truth, s.since, s.unit, s.once, s.wasJoint),
        ]),
    ...(s.method ? beginsWith(truth, s.method, s.release) : namesBreaks(truth, undefined, s.release, s.since)),
  ];
}

/** The best and the lowest places of a unit. */
export const histories = {
  bestRank: (s: StatementOf<'bestRank'>, truth: Truth): Objections => extreme(s, truth, -1),
  worstRank: (s: StatementOf<'worstRank'>, truth: Truth): Objections => extreme(s, truth, 1),
  bestSince: (s: StatementOf<'bestSince'>, truth: Truth): Objections => since(s, truth, -1),
  worstSince: (s: StatementOf<'worstSince'>, truth: Truth): Objections => since(s, truth, 1),
  regainedLead: (s: StatementOf<'regainedLead'>, truth: Truth): Objections => {
    const before = earlier(truth, s.release);
    const latest = before.findLast(key => rankAt(truth, key, s.unit) === 1);
    const away = latest === undefined ? [] : before.slice(before.indexOf(latest) + 1);
    const last = latest === undefined ? null : truth.standing(latest, s.unit);
    const gaps = truth
      .ranking(rankingOf(s.release))
      .releases.filter(one => !one.published)
      .map(keyOf);
    return [
      ...holds(truth, s.release, s.unit, 1, s.joint),
      ...beyondLine(truth, [s.release, ...away, ...(latest === undefined ? [] : [latest])], s.unit, 1),
      ...unless(
        latest === s.last && away.length > 0,
        'false return to the lead',
        'S17',
        course(truth, rankingOf(s.release), s.unit),
      ),
      ...unless(
        away.length === s.away,
        'wrong number of editions without the lead',
        'S17',
        `${away.length}: ${away.join(', ')}`,
      ),
      ...(s.holder === null ? [] : away.flatMap(key => holds(truth, key, s.holder ?? '', 1, false))),
      ...unless(
        last === null || last.is !== 'ranked' || s.wasJoint === null || last.shared === s.wasJoint,
        'a shared lead regained alone, told without a word of it',
        'Amendment "Shared places over time"',
        `${s.unit} shared first place in ${s.last}`,
      ),
      ...unless(
        s.skipped.every(key => gaps.includes(key)),
        'year without a release',
        'S17',
        `${s.skipped.join(', ')}`,
      ),
      ...namesBreaks(truth, s.breaks, s.release, s.last),
    ];
  },
};
