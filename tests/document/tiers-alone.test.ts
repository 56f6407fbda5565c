import { describe, expect, test } from 'vitest';
import { compose } from '../../lambdas/document/compose.ts';
import { partsOf as blocksOf } from '../../lambdas/document/parts.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { type World, world } from '../support/world.ts';

/** A list of tiers in two editions, for a report about everybody. */
const tiers = (so: World, id: string): World =>
  so.ranking(id, {
    tiers: ['Gold', 'Silver', 'Bronze'],
    releases: [
      { id: '2021', previous: 'first', places: { a: 'tier Gold', b: 'tier Silver', c: 'tier Bronze' } },
      { id: '2022', places: { a: 'tier Silver', b: 'tier Gold', c: 'tier Bronze' } },
    ],
  });
const all = tiers(tiers(world(), 'r'), 's')
  .report({
    focus: { all: true, names: { en: 'cities', 'zh-Hans': '城市' } },
    topN: 3,
    sections: [{ id: 'findings' }, { id: 'rankings' }],
  })
  .edition({ basket: ['r/2022', 's/2022'] });

describe('lists that give tiers and no places, where all are in scope', () => {
  test('have news: a tier moved up or down', () => {
    const { findings } = analyse(all.input());
    expect(findings.map(({ claim }) => claim.kind)).toEqual(Array(4).fill('tierMove'));
  });

  test.each(PRINTED)('have a table of their best tier, and say that they give tiers (%s)', language => {
    const blocks = compose(analyse(all.input()), language).sections.flatMap(section =>
      section.blocks.flatMap(blocksOf),
    );
    const tables = blocks.flatMap(block => (block.kind === 'table' ? [block] : []));
    expect(blocks.filter(({ kind }) => kind === 'chart')).toEqual([]);
    expect(tables.map(({ rows }) => rows.map(({ cells }) => cells[0]?.text))).toEqual([['Gold'], ['Gold']]);
    const [note] = tables[0]?.notes ?? [];
    expect(JSON.stringify(note)).toMatch(/Two more with a known place or tier|另有两个城市有名次或等级记录/);
  });

  test.each(PRINTED)('have tiers that are known in part, and no places that are (%s)', language => {
    const text = JSON.stringify(compose(analyse(all.input()), language));
    expect(text).toMatch({ en: /tiers are known in part/, 'zh-Hans': /等级记录不完整/ }[language]);
    expect(text).not.toMatch({ en: /places are known in part/, 'zh-Hans': /名次记录不完整/ }[language]);
  });
});
