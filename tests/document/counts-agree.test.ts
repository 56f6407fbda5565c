import { expect, test } from 'vitest';
import { compose } from '../../lambdas/document/compose.ts';
import { partsOf as blocksOf } from '../../lambdas/document/parts.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { type World, world } from '../support/world.ts';

const whole = (order: readonly string[]) => ({
  places: Object.fromEntries(order.map((unit, index) => [unit, index + 1])),
  listedTo: order.length,
  universe: order.length,
});

const ranking = (so: World, id: string, order: readonly string[]): World =>
  so.ranking(id, { releases: [{ id: '2022', ...whole(order) }] });

/** What the column of the counts has of each city, in its order. */
function countsOf(so: World, basket: readonly string[]) {
  const input = so
    .report({ topN: 3, sections: [{ id: 'basket' }] })
    .edition({ basket })
    .input();
  const analysis = analyse(input);
  return PRINTED.map(language =>
    compose(analysis, language)
      .sections.flatMap(({ blocks }) => blocks.flatMap(blocksOf))
      .flatMap(block => (block.kind === 'matrix' ? block.rows : []))
      .map(({ name, count }) => [name, count?.text]),
  );
}

test('a whole list that ranks what a city was formed from counts it as out, as its cell does', () => {
  const cities = world().city('jinan', { succeeds: ['laiwu'] });
  const two = ranking(ranking(cities, 'a', ['oslo', 'bonn', 'cork', 'jinan']), 'b', ['oslo', 'bonn', 'cork', 'laiwu']);
  for (const rows of countsOf(two, ['a/2022', 'b/2022'])) {
    const counts = rows.map(([, count]) => count);
    expect(counts).toEqual(['2', '2', '2', '0', '0']);
  }
});

test('whom the count of another names as in more has that bound in its cell, and stands above it', () => {
  const orders = {
    a: ['oslo', 'bonn', 'cork', 'graz', 'bath'],
    b: ['oslo', 'bonn', 'cork', 'graz', 'bath'],
    c: ['york', 'bath', 'graz', 'cork'],
    // Nobody is outside the top of this one, so that it is not counted.
    d: ['oslo', 'bonn', 'lima'],
  };
  const so = Object.entries(orders).reduce((had, [id, order]) => ranking(had, id, order), world());
  const [en] = countsOf(so, ['a/2022', 'b/2022', 'c/2022', 'd/2022']);
  expect(en).toEqual([
    ['Oslo', '≥2'],
    ['Bonn', '≥2'],
    ['Cork', '2'],
    ['Graz', '1'],
    ['Bath', '1'],
    ['York', '1'],
    ['Lima', '·'],
  ]);
});

test('where others are for certain in more, whose own count says nothing, nobody is told to lead, nor drawn without them', () => {
  const orders = {
    a: ['oslo', 'bonn', 'cork', 'graz'],
    b: ['oslo', 'bonn', 'graz', 'cork'],
    c: ['oslo', 'bonn', 'york', 'cork'],
  };
  const all = world().report({ focus: { all: true, names: { en: 'cities', 'zh-Hans': '城市' } } });
  const told = (so: World, basket: readonly string[]) => {
    const analysis = analyse(
      so
        .report({ topN: 3, sections: [{ id: 'basket' }, { id: 'findings' }] })
        .edition({ basket })
        .input(),
    );
    const { sections } = compose(analysis, PRINTED[0]);
    const drawn = sections
      .flatMap(({ blocks }) => blocks.flatMap(blocksOf))
      .flatMap(block => (block.kind === 'chart' ? [block.id] : []));
    const counts = analysis.findings.filter(({ claim }) => claim.kind.startsWith('topCount'));
    return { counts: counts.map(({ claim }) => claim.kind), drawn };
  };
  const three = Object.entries(orders).reduce((had, [id, order]) => ranking(had, id, order), all);
  const basket = ['a/2022', 'b/2022', 'c/2022'];
  expect(told(three, basket)).toEqual({ counts: ['topCount'], drawn: ['chart-counts'] });
  // Nobody is outside the top of the fourth, so that the count of those in it says nothing.
  const four = ranking(three, 'd', ['oslo', 'bonn', 'lima']);
  expect(told(four, [...basket, 'd/2022'])).toEqual({ counts: [], drawn: [] });
});

test('who succeeds whom is told once below a heatmap, whichever of its rankings rank the one or the other', () => {
  const cities = world().city('jinan', { succeeds: ['laiwu'] });
  const two = ranking(ranking(cities, 'a', ['oslo', 'bonn', 'jinan']), 'b', ['oslo', 'bonn', 'laiwu']);
  const input = two
    .report({
      topN: 3,
      sections: [{ id: 'basket' }],
      focus: { units: ['jinan', 'laiwu'], names: { en: 'x', 'zh-Hans': '甲' } },
    })
    .edition({ basket: ['a/2022', 'b/2022'] })
    .input();
  const notes = compose(analyse(input), PRINTED[0])
    .sections.flatMap(({ blocks }) => blocks.flatMap(blocksOf))
    .flatMap(block => (block.kind === 'matrix' ? block.notes : []));
  expect(notes.map(({ text }) => text)).toEqual(['Jinan succeeds Laiwu; a place of the one is no place of the other.']);
});
