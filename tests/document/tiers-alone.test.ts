import { describe, expect, test } from 'vitest';
import { createRows, isWholeList } from '../../lambdas/audit/derive/rows.ts';
import { misdrawn } from '../../lambdas/audit/drawn/drawn.ts';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { partsOf as blocksOf } from '../../lambdas/document/parts.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { type World, world } from '../support/world.ts';
import type { PlaceText } from '../support/world-rows.ts';

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
    expect(tables[0]?.columns[0]?.label).toBe({ en: 'Tier', 'zh-Hans': '等级' }[language]);
    const [note] = tables[0]?.notes ?? [];
    expect(JSON.stringify(note)).toMatch(/Two more with a known place or tier|另有两个城市有名次或等级记录/);
  });

  test.each(PRINTED)('have tiers under a head that says so, and the check knows no other (%s)', language => {
    const analysis = analyse(all.input());
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
    const declared = declaredBy(compose(analysis, language));
    const refused = (tables: typeof declared.tables) =>
      misdrawn('report', ledger, { ...declared, tables }, all.dataset()).length > 0;
    expect(refused(declared.tables)).toBe(false);
    const word = { en: ['Tier', 'Rank'], 'zh-Hans': ['等级', '名次'] }[language];
    const [due = '', other = ''] = word;
    const renamed = declared.tables.map(table => ({
      ...table,
      heads: table.heads.map(head => (head === due ? other : head)),
    }));
    expect(renamed).not.toEqual(declared.tables);
    expect(refused(renamed)).toBe(true);
  });

  test.each(PRINTED)('have tiers that are known in part, and no places that are (%s)', language => {
    const text = JSON.stringify(compose(analyse(all.input()), language));
    expect(text).toMatch({ en: /tiers are known in part/, 'zh-Hans': /等级记录不完整/ }[language]);
    expect(text).not.toMatch({ en: /places are known in part/, 'zh-Hans': /名次记录不完整/ }[language]);
  });
});

describe('lists of tiers that hold every unit that they cover', () => {
  const whole = (so: World, id: string): World =>
    so.ranking(id, {
      tiers: ['Gold', 'Silver'],
      releases: [
        { id: '2021', previous: 'first', universe: 2, places: { a: 'tier Gold', b: 'tier Silver' } },
        { id: '2022', universe: 3, places: { a: 'tier Gold', b: 'tier Silver', c: 'tier Silver' } },
      ],
    });
  const made = whole(whole(world().city('a').city('b').city('c').city('d'), 'r'), 's')
    .report({
      focus: { all: true, names: { en: 'cities', 'zh-Hans': '城市' } },
      topN: 3,
      sections: [{ id: 'basket' }, { id: 'rankings' }],
    })
    .edition({ basket: ['r/2022', 's/2022'] });

  test('do not hold who is not in them, and a place beside the tiers makes them lists of places', () => {
    const isWhole = (at: World, key: string) => [at.view().isWhole(key), isWholeList(createRows(at.dataset()), key)];
    expect(made.view().rankStatus('d', 'r/2022')).toMatchObject({ kind: 'below', whole: true });
    expect(isWhole(made, 'r/2022')).toEqual([true, true]);
    const places: Readonly<Record<string, PlaceText>> = { a: 1, b: 'tier Silver', c: 'tier Silver' };
    const mixed = world().ranking('r', { tiers: ['Silver'], releases: [{ id: '2022', universe: 3, places }] });
    expect(isWhole(mixed, 'r/2022')).toEqual([false, false]);
  });

  test.each(PRINTED)('are known throughout, wherever it is said how far a list is known (%s)', language => {
    const analysis = analyse(made.input());
    const document = compose(analysis, language);
    const text = JSON.stringify(document);
    expect(text).toMatch(
      { en: /R Index 2022 covers three cities; the tier of every one is known/i, 'zh-Hans': /等级记录完整。/ }[
        language
      ],
    );
    expect(text).toMatch({ en: /2021, which is known as a whole/, 'zh-Hans': /2021年?的等级记录完整。/ }[language]);
    expect(text).toMatch({ en: /all 3/, 'zh-Hans': /全部3/ }[language]);
    expect(text).not.toMatch({ en: /known in part/, 'zh-Hans': /不完整/ }[language]);
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
    const declared = declaredBy(document);
    expect(ungrounded('report', ledger, declared, made.dataset()).map(({ message }) => message)).toEqual([]);
    const inPart = JSON.parse(
      JSON.stringify(declared)
        .replaceAll('the tier of every one is known', 'its tiers are known in part')
        .replaceAll('等级记录完整', '等级记录不完整'),
    );
    expect(ungrounded('report', ledger, inPart, made.dataset())).not.toEqual([]);
  });
});

describe('a table of tiers, for a report about some of them', () => {
  const list = (so: World, id: string): World =>
    so.ranking(id, {
      tiers: ['Gold', 'Silver', 'Bronze'],
      releases: [
        {
          id: '2022',
          previous: 'first',
          places: { a: 'tier Gold', b: 'tier Silver', c: 'tier Silver', d: 'tier Gold' },
        },
      ],
    });
  const cities = ['a', 'b', 'c', 'd'].reduce(
    (so, city) => so.city(city, { country: city === 'a' || city === 'b' ? 'CH' : 'SE' }),
    world(),
  );
  const some = list(list(cities, 'r'), 's')
    .report({
      focus: { countries: ['SE'], names: { en: 'Swedish cities', 'zh-Hans': '瑞典城市' } },
      topN: 3,
      sections: [{ id: 'rankings' }],
    })
    .edition({ basket: ['r/2022', 's/2022'] });
  const analysis = analyse(some.input());
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));

  test.each(PRINTED)('holds all in the best tier, and those further down (%s)', language => {
    const declared = declaredBy(compose(analysis, language));
    const tables = declared.tables.filter(({ rows }) => rows.some(([tier]) => tier === 'Gold'));
    const shown = tables.map(({ rows }) => rows.map(([tier, city = '']) => `${tier} ${city.toLowerCase()}`));
    expect(shown).toEqual(Array(2).fill(['Gold a', 'Gold d', 'Silver c']));
  });

  test.each(PRINTED)('is refused where one in the best tier has no row (%s)', language => {
    const declared = declaredBy(compose(analysis, language));
    const faults = (tables: typeof declared.tables) =>
      ungrounded('report', ledger, { ...declared, tables }, some.dataset()).map(({ message }) => message);
    expect(faults(declared.tables)).toEqual([]);
    const without = declared.tables.map(table => ({
      ...table,
      rows: table.rows.filter(([, city = '']) => city.toLowerCase() !== 'a'),
    }));
    expect(faults(without).join()).toMatch(/in the best tier, and have no row/);
  });
});

test.each(PRINTED)('a tier may be called by the sign of another table: it is no less a tier (%s)', language => {
  const cities = ['a', 'b', 'c', 'd', 'e'].reduce(
    (so, city) => so.city(city, { country: city === 'c' || city === 'e' ? 'SE' : 'CH' }),
    world(),
  );
  const lettered = ['r', 's']
    .reduce(
      (so, id) =>
        so.ranking(id, {
          tiers: ['A', 'B', 'C', '群'],
          releases: [
            {
              id: '2022',
              universe: 5,
              places: { a: 'tier A', b: 'tier B', c: 'tier C', d: 'tier B', e: 'tier 群' },
            },
          ],
        }),
      cities,
    )
    .report({
      focus: { countries: ['SE'], names: { en: 'Swedish cities', 'zh-Hans': '瑞典城市' } },
      topN: 3,
      sections: [{ id: 'rankings' }],
    })
    .edition({ basket: ['r/2022', 's/2022'] });
  const analysis = analyse(lettered.input());
  const declared = declaredBy(compose(analysis, language));
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
  expect(JSON.stringify(declared)).toMatch({ en: /Two more with/, 'zh-Hans': /另有两个/ }[language]);
  expect(ungrounded('report', ledger, declared, lettered.dataset()).map(({ message }) => message)).toEqual([]);
});
