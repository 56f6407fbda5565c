import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../../support/world-rows.ts';

const release = 'r/2022';
type Places = Readonly<Record<string, PlaceText>>;
const ranking = (then: Places, now: Places, facts: Partial<ReleaseFacts> = { listedTo: 5 }) =>
  world().ranking('r', {
    tieRule: 'unknown',
    releases: [
      { id: '2021', places: then, ...facts },
      { id: '2022', places: now, ...facts },
    ],
  });
const about = (unit: string) => ({ unit, release });

describe('a place that is shared in one of two releases', () => {
  const alone = { tokyo: 1, lima: 2, paris: 3, oslo: 4, rome: 5 };
  const shared = { tokyo: 1, lima: 2, paris: 3, oslo: 3, rome: 5 };

  it('is told as that, either way, and is neither kept nor a move', () => {
    const joined = ranking(alone, shared);
    expect(figuresOf(joined.ask({ kind: 'sharing', ...about('paris') }))).toMatchObject({ rank: 3, joint: true });
    expect(reasonOf(joined.ask({ kind: 'held', ...about('paris') }))).toMatchObject({
      code: 'otherSharing',
      previous: 'r/2021',
      joint: true,
    });
    expect(verdictOf(joined.ask({ kind: 'moved', ...about('paris') }))).toBe('false: otherSharing');
    const left = ranking(shared, alone);
    expect(figuresOf(left.ask({ kind: 'sharing', ...about('paris') }))).toMatchObject({ rank: 3, joint: false });
    expect(verdictOf(left.ask({ kind: 'held', ...about('paris') }))).toBe('false: otherSharing');
  });

  it('is none where it is alone in both, or shared in both', () => {
    expect(verdictOf(ranking(alone, alone).ask({ kind: 'sharing', ...about('paris') }))).toBe('false: noMove');
    expect(verdictOf(ranking(shared, shared).ask({ kind: 'sharing', ...about('paris') }))).toBe('false: noMove');
    expect(figuresOf(ranking(shared, shared).ask({ kind: 'held', ...about('paris') }))).toMatchObject({ joint: true });
    expect(verdictOf(ranking(alone, shared).ask({ kind: 'sharing', ...about('oslo') }))).toBe('false: otherRank');
  });

  it('is told of both places of a move', () => {
    expect(
      figuresOf(ranking(shared, { ...alone, paris: 4, oslo: 3 }).ask({ kind: 'moved', ...about('paris') })),
    ).toMatchObject({ from: 3, to: 4, wasJoint: true, joint: false });
    expect(figuresOf(ranking(alone, shared).ask({ kind: 'moved', ...about('oslo') }))).toMatchObject({
      wasJoint: false,
      joint: true,
    });
  });

  it('needs a list that is on record so far, or whoever comes next under a rule that leaves the places of a tie empty', () => {
    expect(verdictOf(ranking(alone, shared, {}).ask({ kind: 'sharing', ...about('paris') }))).toBe(
      'withhold: tieUnknown',
    );
    expect(verdictOf(ranking(alone, alone, {}).ask({ kind: 'held', ...about('paris') }))).toBe('withhold: tieUnknown');
    const stated = world().ranking('r', {
      tieRule: 'competition',
      releases: [
        { id: '2021', places: { paris: 3, oslo: 4 } },
        { id: '2022', places: { paris: 3, oslo: 3 } },
      ],
    });
    expect(verdictOf(stated.ask({ kind: 'sharing', ...about('paris') }))).toBe('true');
    const dense = world().ranking('r', {
      tieRule: 'dense',
      releases: [
        { id: '2021', places: { paris: 3, oslo: 4 } },
        { id: '2022', places: { paris: 3, oslo: 3 } },
      ],
    });
    expect(verdictOf(dense.ask({ kind: 'sharing', ...about('paris') }))).toBe('withhold: tieUnknown');
  });
});

describe('an earlier place on record', () => {
  /** Lists of three years that nothing joins, and no history is declared. */
  const loose = (places: readonly (PlaceText | null)[], facts: readonly Partial<ReleaseFacts>[] = []) =>
    world()
      .city('paris')
      .ranking('r', {
        releases: places.map((place, index) => ({
          id: String(2020 + index),
          previous: null,
          places: place === null ? {} : { paris: place },
          ...facts[index],
        })),
      });

  it('disproves a first time, a best and a worst place, however incomplete the history', () => {
    const first = (places: readonly (PlaceText | null)[]) =>
      verdictOf(loose(places).ask({ kind: 'firstEntry', ...about('paris'), top: 5 }));
    expect(first([4, null, 3])).toBe('false: wasIn');
    expect(first(['2-5', null, 3])).toBe('false: wasIn');
    expect(first([6, null, 3])).toBe('withhold: previousUnknown');
    const extreme = (kind: 'bestRank' | 'worstRank', places: readonly (PlaceText | null)[]) =>
      verdictOf(loose(places).ask({ kind, ...about('paris') }));
    expect(extreme('bestRank', [2, null, 3])).toBe('false: notBest');
    expect(extreme('bestRank', [3, null, 3])).toBe('withhold: historyUndeclared');
    expect(extreme('worstRank', [9, null, 3])).toBe('false: notBest');
    expect(extreme('worstRank', [2, null, 3])).toBe('withhold: historyUndeclared');
  });

  it('does so only where its year, its date or the sequence says that it is earlier', () => {
    const undated = loose([4, null, 3], [{ year: null }, {}, {}]);
    expect(verdictOf(undated.ask({ kind: 'firstEntry', ...about('paris'), top: 5 }))).toBe('withhold: previousUnknown');
    const same = loose([4, null, 3], [{ year: 2022 }, {}, {}]);
    expect(verdictOf(same.ask({ kind: 'bestRank', ...about('paris') }))).toBe('withhold: historyUndeclared');
  });
});
