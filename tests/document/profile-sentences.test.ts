import { describe, expect, test } from 'vitest';
import type { ProfileBlock } from '../../lambdas/document/blocks.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { type World, world } from '../support/world.ts';
import type { PlaceText } from '../support/world-rows.ts';

/** Beijing is honoured, and ranked in a list of ten places on record, then and now. */
const honoured = (id: string, then: PlaceText | null, now: PlaceText | null): World =>
  world()
    .ranking('own', { releases: [{ id: '2022', listedTo: 1, previous: 'first', places: { beijing: 1 } }] })
    .ranking(id, {
      releases: [
        { id: '2021', listedTo: 10, places: then === null ? {} : { beijing: then } },
        { id: '2022', listedTo: 10, places: now === null ? { paris: 1 } : { beijing: now, paris: 1 } },
      ],
    })
    .honours('pioneer', { edition: '2022', units: ['beijing'], listSize: 1 })
    .report({ ownRanking: 'own', honours: { report: 'report', title: 'pioneer' } });

function profileOf(so: World, language: PrintedLanguage): ProfileBlock {
  const { sections } = compose(analyse(so.input()), language);
  const profile = sections.flatMap(({ blocks }) => blocks).find(block => block.kind === 'profile');
  if (!profile) throw new Error('The city has no profile.');
  return profile;
}

function told(so: World, language: PrintedLanguage): readonly string[] {
  const profile = profileOf(so, language);
  // What heads a chart of it is told there.
  return [...profile.sentences, ...profile.charts.flatMap(({ finding }) => finding ?? [])].map(({ text }) => text);
}

const about = (so: World, language: PrintedLanguage = 'en') =>
  told(so, language).filter(text => text.includes(language === 'en' ? 'top ten' : '前十'));

describe('the profile of a city', () => {
  test('tells that it left the top, whether its place now is on record or not', () => {
    expect(about(honoured('gci', 8, 14))).toEqual([
      'Beijing dropped out of the top ten of the GCI Index 2022: eighth in 2021, 14th† in 2022.',
    ]);
    expect(about(honoured('gci', 8, null))).toEqual([
      'Beijing dropped out of the top ten of the GCI Index 2022: eighth in 2021, no longer there in 2022.',
    ]);
    expect(about(honoured('gci', 8, null), 'zh-Hans')).toHaveLength(1);
  });

  test('tells that it entered it by the same rule, in both languages alike', () => {
    for (const [then, now] of [
      [14, 8],
      [8, 14],
    ] as const)
      expect(PRINTED.map(language => about(honoured('gci', then, now), language).length)).toEqual([1, 1]);
  });

  test('tells two places that say no more than its chart does, and no third', () => {
    const lists = ['art', 'food', 'music', 'parks'].reduce(
      (so, id, index) => so.ranking(id, { releases: [{ id: '2022', listedTo: 10, places: { beijing: index + 2 } }] }),
      honoured('gci', null, null),
    );
    for (const language of PRINTED) {
      const places = told(lists, language).filter(text => /ranked|位列/.test(text));
      expect(places.filter(text => /ART|FOOD|MUSIC|PARKS/.test(text))).toHaveLength(2);
    }
  });

  test('tells an old place of a ranking that is not tracked in its chart alone, and of one that is tracked in words', () => {
    const places = (of: string) => ({ releases: [{ id: of, listedTo: 10, places: { beijing: 4 } }] });
    const so = honoured('gci', null, null)
      .ranking('art', places('2020'))
      .ranking('food', places('2021'))
      .ranking('parks', places('2019'))
      .report({ sections: [{ id: 'profiles' }] })
      .edition({ basket: ['gci/2022', 'parks/2019'] });
    for (const language of PRINTED) {
      const { sentences, charts } = profileOf(so, language);
      const claims = sentences.map(({ claim }) => claim);
      expect(claims).toContain('position:beijing:food/2021');
      expect(claims).toContain('position:beijing:parks/2019');
      expect(claims.join()).not.toContain('art/2020');
      const drawn = charts.flatMap(chart => (chart.form === 'dotStrip' ? chart.rows : []));
      expect(drawn.map(({ edition }) => edition).join()).toContain('2020');
    }
  });

  test('has no place in a part of an index among its figures', () => {
    const figure = (measure: string) => ({ measure, figures: { beijing: { 2022: '3' } } });
    const so = honoured('gci', 8, 14).indicator('culture', figure('place'));
    for (const language of PRINTED) {
      const labels = (of: World) => profileOf(of, language).facts.map(({ label }) => label);
      expect(labels(so)).toEqual(labels(honoured('gci', 8, 14)));
      expect(labels(so.indicator('parks', figure('count')))).toHaveLength(labels(so).length + 1);
    }
  });

  test('does not tell a city that was never among them to have left', () => {
    expect(about(honoured('gci', 14, null))).toEqual([]);
    expect(about(honoured('gci', null, 14))).toEqual([]);
  });
});

test('sums of one measure stand beside names in as many digits, with decimals on record or without; what is counted stays whole', () => {
  const so = honoured('gci', 8, 9)
    .indicator('gdp', { measure: 'CNY 100 million', figures: { beijing: { 2021: '18753' } } })
    .indicator('offices', { measure: 'count', figures: { beijing: { 2021: '18753' } } })
    .edition({ indicators: ['gdp', 'offices'] });
  const told = (language: PrintedLanguage) => profileOf(so, language).facts.map(({ value }) => value);
  expect(told('en')).toEqual(expect.arrayContaining(['CNY 1,875 billion', '18,753']));
  expect(told('zh-Hans')).toEqual(expect.arrayContaining(['1.875万亿元', '18753']));
});

describe('what the parts of an index tell of a city', () => {
  const PLACES = { air: 9, food: 4, work: 6 } as const;

  /** An index of forty cities with three dimensions, of which none is far from the whole. */
  const index = (so: World, overall: number, places: Readonly<Record<string, number>> = PLACES): World =>
    Object.entries(places).reduce(
      (with_, [id, place]) =>
        with_.ranking(id, {
          dimensionOf: 'index',
          releases: [{ id: '2022', listedTo: 10, places: { beijing: place } }],
        }),
      so.ranking('index', { releases: [{ id: '2022', listedTo: 10, universe: 40, places: { beijing: overall } }] }),
    );
  const ends = (so: World, language: PrintedLanguage = 'en') =>
    told(so, language).filter(text => /dimensions on record|有记录的.+维度/.test(text));

  test('is where its place is best and where it is lowest, though neither is far from the whole', () => {
    const so = index(honoured('gci', null, null), 5);
    expect(ends(so)).toEqual([
      'Of the three dimensions on record for the INDEX Index 2022, Beijing (fifth of 40 overall) stands highest in FOOD (fourth), and lowest in AIR (ninth).',
    ]);
    expect(ends(so, 'zh-Hans')).toHaveLength(1);
  });

  test('is what stands far from the whole where anything does, and not both', () => {
    const [only, ...more] = ends(index(honoured('gci', null, null), 20));
    expect(only).toContain('is relatively strong in');
    expect(more).toEqual([]);
  });

  test('is not crowded out by news of single rankings', () => {
    const news = ['art', 'film', 'music', 'parks', 'trade', 'trains', 'zoos'].reduce(
      (so, id) =>
        so.ranking(id, {
          releases: [
            { id: '2021', listedTo: 10, places: { beijing: 12 } },
            { id: '2022', listedTo: 10, places: { beijing: 8 } },
          ],
        }),
      honoured('gci', null, null),
    );
    const so = index(news, 5);
    expect(told(so, 'en').filter(text => text.includes('entered the top ten'))).not.toEqual([]);
    expect(ends(so)).toHaveLength(1);
  });
});
