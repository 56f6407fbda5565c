import { describe, expect, it, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import type { Block } from '../../lambdas/document/blocks.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

const ABROAD = ['malmo', 'porto', 'graz', 'lille', 'ghent'];
const whole = (...order: readonly string[]) => ({
  places: Object.fromEntries(order.map((unit, index) => [unit, index + 1])),
  listedTo: order.length,
  universe: order.length,
});

/** A whole list of three dated by the month of the cut-off, and a list whose field doubled. */
const report = ABROAD.reduce((so, city) => so.city(city, { country: 'SE' }), world())
  .city('harbin')
  .city('dalian')
  .city('yantai')
  .ranking('ferry', {
    releases: [
      { id: '2021', released: '2021-11', ...whole('malmo', 'dalian', 'porto') },
      { id: '2022', released: '2022-11', ...whole('dalian', 'malmo', 'porto') },
    ],
  })
  .ranking('tram', {
    releases: [
      { id: '2021', released: '2021-03', ...whole('malmo', 'dalian', 'harbin', 'yantai', 'porto') },
      {
        id: '2022',
        released: '2022-03',
        ...whole('malmo', 'graz', 'lille', 'ghent', 'dalian', 'yantai', 'harbin', 'porto'),
      },
    ],
  })
  .report({ topN: 7 })
  .edition({
    cutOff: '2022-11-20',
    basket: ['ferry/2022', 'tram/2022'],
    asks: [{ kind: 'breadth', release: 'tram/2022' }],
  });

const analysis = analyse(selectInput(report.dataset(), 'report', '2022'));
const blocks = (language: 'en' | 'zh-Hans'): readonly Block[] =>
  compose(analysis, language).sections.flatMap(section => section.blocks);

describe('a release that is dated by the month of the cut-off, and that the definition names', () => {
  it('is read, and the page says that it could have come out later', () => {
    expect(analysis.view.release('ferry/2022')).not.toBeNull();
    const said = { en: JSON.stringify(blocks('en')), zh: JSON.stringify(blocks('zh-Hans')) };
    expect(said.en).toContain('one may have come out after 20 November 2022, since no known date settles it');
    expect(said.en).not.toMatch(/nothing (?:published|that came out) after/i);
    expect(said.en).toContain('only where the report’s definition names it: FERRY 2022');
    expect(said.zh).toContain('2022年11月20日');
  });
});

describe('two years in a row without a release', () => {
  const ferry = world()
    .city('harbin')
    .city('dalian')
    .ranking('ferry', {
      releases: [
        { id: '2019', previous: 'first', released: '2019-11', ...whole('dalian', 'harbin') },
        { id: '2020', previous: '2019', state: 'not-published' },
        { id: '2021', previous: '2020', state: 'not-published' },
        { id: '2022', previous: '2021', released: '2022-03', ...whole('harbin', 'dalian') },
        { id: '2023', previous: '2022', state: 'not-published' },
      ],
    })
    .edition({ cutOff: '2022-11-20', basket: ['ferry/2022'] });
  const { view } = analyse(selectInput(ferry.dataset(), 'report', '2022'));

  it('are both read, so that the places before them can be compared', () => {
    const release = view.release('ferry/2022');
    const before = release ? view.before(release) : null;
    expect(before?.kind === 'release' ? [before.release.id, ...before.skipped.map(({ id }) => id)] : null).toEqual([
      '2019',
      '2021',
      '2020',
    ]);
  });

  it('and a year after all that is read is not', () => {
    expect(view.release('ferry/2023')).toBeNull();
  });
});

/** What the cell of the matrix says aloud, and what would call the place unknown. */
const SAID = {
  en: {
    settled: 'Harbin, FERRY 2022: no place in it',
    unknown: /whether it is in the top \w+ of FERRY 2022 is not known|it stands in FERRY/,
  },
  'zh-Hans': { settled: 'harbin，2022年FERRY：其中没有名次', unknown: /无法确认是否进入2022年FERRY的前/ },
} as const;

describe.each(PRINTED)('a whole list without the city, in %s', language => {
  it('settles that it has no place there: nothing of it is called unknown', () => {
    const said = JSON.stringify(blocks(language));
    expect(said).toContain(SAID[language].settled);
    expect(said).not.toMatch(SAID[language].unknown);
  });
});

test('the count over the rankings takes the whole list for what it is: the city is in one of the two', () => {
  const count = analysis.claims.find(({ id }) => id.startsWith('topCount:harbin'));
  expect(count).toMatchObject({ verdict: 'true', figures: { within: ['tram/2022'] } });
});

test('a field that doubled is told by published place and counted again: one rose among the five of both', () => {
  const told = analysis.claims.find(({ id }) => id === 'breadth:tram/2022');
  expect(told?.verdict).toBe('true');
  expect(JSON.stringify(blocks('en'))).toMatch(
    /none rose, one had the same rank and four fell by published place; with only these ranked, one rose, three had the same rank and one fell; three are newly ranked/,
  );
});
