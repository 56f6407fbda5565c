import { expect, test } from 'vitest';
import { world } from '../../support/world.ts';
import { objection } from '../objection.ts';

const named = (...editions: readonly string[]) =>
  editions.reduce((so, edition) => so.honours('pioneer', { edition, units: ['lyon'] }), world());
const changed = (records: ReturnType<typeof named>, previous: string, edition: string) => {
  const about = { report: 'report', edition, previous, title: 'pioneer' };
  const figures = { ...about, kept: ['lyon'], joined: [], left: [] };
  return objection(records.dataset(), { kind: 'honoursChange', ...about }, figures);
};

test('titles are compared with an edition that certainly came before: by its number', () => {
  expect(changed(named('9', '10'), '9', '10')).toBeNull();
  expect(changed(named('9', '10'), '10', '9')).toMatch(/no earlier edition/);
  expect(changed(named('autumn', 'spring'), 'autumn', 'spring')).toMatch(/no earlier edition/);
});

test('or by the sequence of the releases of its report, its own ranking or the one that it bears the name of', () => {
  const releases = [{ id: 'spring' }, { id: 'autumn' }];
  const own = named('spring', 'autumn').ranking('report', { releases });
  expect(changed(own, 'spring', 'autumn')).toBeNull();
  expect(changed(own, 'autumn', 'spring')).toMatch(/no earlier edition/);
  const other = named('spring', 'autumn')
    .ranking('index', { releases })
    .report({ ownRanking: 'index', honours: { report: 'report', title: 'pioneer' } });
  expect(changed(other, 'spring', 'autumn')).toBeNull();
});

test('nobody joined who was formed from those who held the title before, and they did not leave', () => {
  const records = (now: string) =>
    world()
      .honours('pioneer', { edition: '2021', units: ['laiwu'] })
      .honours('pioneer', { edition: '2022', units: [now] })
      .city('union', { succeeds: ['laiwu'] })
      .city('greater-union', { succeeds: ['union'] });
  const about = { report: 'report', edition: '2022', previous: '2021', title: 'pioneer' };
  const said = (now: string) =>
    objection(
      records(now).dataset(),
      { kind: 'honoursChange', ...about },
      { ...about, kept: [], joined: [now], left: ['laiwu'] },
    );
  expect(said('lyon')).toBeNull();
  expect(said('union')).toMatch(/takes union for another/);
  expect(said('greater-union')).toMatch(/takes greater-union for another/);
});
