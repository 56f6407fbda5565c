import { describe, expect, it } from 'vitest';
import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { renderHtml } from '../../lambdas/render/html/render-html.ts';
import { readPage } from '../render/html/read-page.ts';
import type { PrintedLanguage } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';
import { named, type PlaceText, recordOf, SOURCE } from '../support/world-rows.ts';

const whole = (...order: readonly string[]) => ({
  places: Object.fromEntries(order.map((unit, index) => [unit, index + 1])),
  listedTo: order.length,
  universe: order.length,
});

/** A place that the publisher corrected in a note of its own. */
const corrected = (ranking: string, release: string, unit: string, place: PlaceText, note: string) => ({
  ...recordOf(ranking, release, unit, place),
  vintage: 2,
  vintageReason: 'a slip',
  source: note,
});

const ABROAD = ['turin', 'genoa', 'bari', 'siena', 'pisa', 'lucca', 'parma'];

/** One report with a case of each kind that a careless page tells wrongly, read up to 10 December 2022. */
const hard = ABROAD.reduce((so, id) => so.city(id, { country: 'IT' }), world())
  .city('wuxi')
  .city('harbin')
  .city('dalian')
  .city('yantai')
  .city('newport-east', { names: named('Newport', '东港') })
  .city('newport-west', { names: named('NEWPORT', '西港') })
  .city('old-haven')
  .city('far-haven')
  .city('haven', { succeeds: ['old-haven', 'far-haven'] })
  .ranking('ferry', {
    releases: [
      { id: '2020', previous: 'first', released: '2020-05', ...whole('turin', 'dalian', 'wuxi', 'genoa') },
      { id: '2021', released: '2021-05', places: { turin: 1, dalian: 1, wuxi: 3, genoa: 4 }, listedTo: 4, universe: 4 },
      {
        id: '2022',
        released: '2022-05',
        places: { dalian: 1, turin: 2, wuxi: 2, genoa: 4 },
        listedTo: 4,
        universe: 4,
        historyComplete: true,
      },
    ],
  })
  .ranking('rain', {
    releases: [
      { id: '2021', released: '2021-04', ...whole('turin', 'genoa', 'dalian', 'wuxi', 'bari', 'siena', 'pisa') },
      { id: '2022', released: '2022-04', ...whole('turin', 'genoa', 'wuxi', 'dalian', 'bari', 'siena', 'pisa') },
    ],
  })
  .ranking('snow', {
    releases: [
      { id: '2021', released: '2021-03', places: { turin: 1, genoa: 2, harbin: 3, yantai: 'unranked' }, listedTo: 3 },
      { id: '2022', released: '2022-03', places: { turin: 1, genoa: 2, yantai: 3, harbin: 'unranked' }, listedTo: 3 },
    ],
  })
  .ranking('parks', {
    releases: [
      { id: '2021', released: '2021-02', ...whole('old-haven', 'newport-east', 'newport-west', 'far-haven', 'pisa') },
      { id: '2022', released: '2022-02', ...whole('haven', 'newport-west', 'newport-east', 'pisa') },
    ],
  })
  .ranking('tram', {
    releases: [
      { id: '2021', released: '2021-11', ...whole('turin', 'yantai', 'genoa') },
      { id: '2022', released: 'by 2022-12', ...whole('yantai', 'turin', 'genoa') },
      { id: '2023', released: '2023-05', ...whole('genoa', 'turin', 'yantai') },
    ],
  })
  .ranking('piers', {
    cadence: 'half-yearly',
    releases: [
      {
        id: '7',
        year: 2021,
        previous: 'first',
        released: '2021-01',
        ...whole('wuxi', 'turin', 'harbin'),
        universe: 40,
      },
      { id: '8', year: 2021, released: '2021-07', ...whole('harbin', 'turin', 'wuxi'), universe: 40 },
      { id: '9', year: 2022, released: '2022-01', ...whole('harbin', 'turin', 'wuxi'), universe: 40 },
      {
        id: '10',
        year: 2022,
        released: '2022-07',
        ...whole('harbin', 'wuxi', 'turin'),
        universe: 40,
        historyComplete: true,
      },
    ],
  })
  .ranking('reef', { releases: [{ id: '2022', released: '2022-06', ...whole('turin', 'harbin', 'genoa') }] })
  .with(rows => ({
    ...rows,
    sources: [
      ...rows.sources,
      { ...SOURCE, id: 'early', published: '2021-09-01' },
      { ...SOURCE, id: 'timely', published: '2022-07-01' },
      { ...SOURCE, id: 'late', published: '2023-03-01' },
    ],
    records: [
      ...rows.records,
      corrected('rain', '2021', 'dalian', 6, 'early'),
      corrected('reef', '2022', 'harbin', 'withdrawn', 'timely'),
      corrected('rain', '2022', 'bari', 2, 'late'),
    ],
  }))
  .report({
    topN: 10,
    displayNames: { 'newport-west': named('Newport (West)', '西港'), 'newport-east': named('Newport (East)', '东港') },
  })
  .edition({
    cutOff: '2022-12-10',
    basket: ['ferry/2022', 'rain/2022', 'snow/2022', 'parks/2022', 'tram/2022', 'piers/10', 'reef/2022'],
    histories: [{ ranking: 'piers', releases: ['7', '8', '9', '10'], units: ['harbin', 'wuxi'] }],
    asks: [
      { kind: 'breadth', release: 'rain/2022' },
      { kind: 'held', unit: 'dalian', release: 'ferry/2022' },
      { kind: 'newToRanking', unit: 'haven', release: 'parks/2022' },
      { kind: 'bestRank', unit: 'wuxi', release: 'piers/10' },
    ],
  });

const parts = createParts(selectCompared(hard.dataset(), 'report', '2022'));
const said = (language: PrintedLanguage): string =>
  readPage(renderHtml(parts.document(language))).text.replaceAll(/\s+/g, ' ');
const [en, zh] = [said('en'), said('zh-Hans')];

describe('the finished page of a report with a case of every kind', () => {
  it('tells a place that was shared as shared, and calls it neither kept nor a move', () => {
    expect(en).toContain('Dalian was first alone in the FERRY Index 2022, having been joint first in 2021.');
    expect(en).toContain('Dalian is first alone in the FERRY Index 2022 and was joint first in 2021.');
    expect(en).toContain('its best place in the three editions of the FERRY Index: joint second in 2022.');
    expect(zh).toContain('dalian在2021年并列第一，在2022年《FERRY指数》中单独居第一。');
    expect(en).not.toMatch(/Dalian (?:held|kept|has led|regained)/);
  });

  it('tells a correction, and no move that hangs on it', () => {
    const notice = 'the place of Dalian in the RAIN Index 2021, from third to sixth';
    expect(en).toContain(`Corrected by the publisher on 1 September 2021: ${notice}.`);
    expect(en).toContain('the editions do not compare alike as printed and as corrected.');
    expect(en).toContain('down to seventh place save third, vacated by the correction');
    expect(zh).toContain('2021年9月1日发布方更正：dalian在2021年《RAIN指数》中的名次原为第三，应为第六。');
    expect(en).not.toMatch(/(?:Dalian|Wuxi) (?:rose|fell|overtook)[^.]* in the RAIN/);
  });

  it('tells a place that was taken back, and never that no correction is on record', () => {
    const notice = 'the place of Harbin in the REEF Index 2022, from second to no place (withdrawn)';
    expect(en).toContain(`Corrected by the publisher on 1 July 2022: ${notice}.`);
    expect(zh).toContain('harbin在2022年《REEF指数》中的名次原为第二，应为无名次（已被撤出）。');
    expect(en).not.toMatch(/no correction/i);
  });

  it('reads neither a release nor a correction of after the cut-off, and says whose date leaves it open', () => {
    expect(en).toContain('one may have come out after 10 December 2022, since no known date settles it');
    expect(en).toContain('only where the report’s definition names it: TRAM 2022.');
    expect(zh).toContain('采用的16次发布中，有一次不能确定在2022年12月10日及以前发布。');
    expect(en + zh).not.toMatch(/2023/);
    expect(en).not.toMatch(/Corrected[^:]*: the place of Bari/);
  });

  it('gives a fall out of the list the weight of the rise into it', () => {
    const findings = en.slice(en.lastIndexOf('Key findings'), en.lastIndexOf('What changed'));
    expect(findings).toContain('Harbin dropped out of the top ten of the SNOW Index 2022: third in 2021');
    expect(findings).toContain('Yantai entered the top ten of the SNOW Index 2022, in third place');
    expect(zh).toContain('harbin跌出2022年《SNOW指数》前十：2021年位列第三');
  });

  it('names two cities of one name so that nobody takes one for the other', () => {
    expect(en).toContain('Newport (West) overtook Newport (East) to take second place in the PARKS Index 2022');
    expect(zh).toContain('西港在2022年《PARKS指数》中超越2021年名次在前的东港');
    expect(en).not.toMatch(/newport(?! \((?:West|East)\)|-)/i);
  });

  it('tells a merger as a merger: nobody is new, and nobody fell out', () => {
    expect(en).toContain('covers Haven, which succeeds Far Haven and Old Haven; 2021 covered these');
    expect(en).toContain('The PARKS Index 2021 ranks Old Haven, which Haven succeeds; Haven has no place of its own');
    expect(zh).toContain('haven由far-haven和old-haven承继而来');
    expect(en).toMatch(/Haven no place 1 .*Old Haven 1 no place Far Haven 4 no place/);
    expect(zh).toMatch(/haven 无名次 1 .*old-haven 1 无名次 far-haven 4 无名次/);
    expect(en).not.toMatch(/Haven (?:is new|entered|was newly|dropped|left|fell|rose)/);
  });

  it('disproves a best place by any earlier one, and counts half-yearly editions as editions', () => {
    expect(en).toContain('Wuxi was first in the PIERS Index 7.');
    expect(en).toContain('four consecutive editions (7 to 10)');
    expect(zh).toContain('连续四期（7至10）');
    expect(en).not.toMatch(/PIERS[^.]*consecutive years/);
  });
});
