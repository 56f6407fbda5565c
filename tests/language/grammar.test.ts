import { describe, expect, it } from 'vitest';
import { createWordCheck } from '../../lambdas/audit/expect/word-check.ts';
import { isTrue } from '../../lambdas/claims/claim.ts';
import { createNames } from '../../lambdas/document/names.ts';
import { languageOf, say } from '../../lambdas/language/say.ts';
import { world } from '../support/world.ts';
import { named } from '../support/world-rows.ts';
import { namesIn } from './samples.ts';

const en = languageOf('en');

describe('a name that ends with a full stop', () => {
  it.each([
    ['oslo overtook Washington, D.C..', 'Oslo overtook Washington, D.C.'],
    ['oslo is fifth.', 'Oslo is fifth.'],
    ['and so on...', 'And so on...'],
  ])('%s', (text, finished) => {
    expect(en.finish(text)).toBe(finished);
  });
});

describe('one is told as one', () => {
  const { cover, basket, profile, summary, method, reading } = en.words;
  const places = { all: 1, printed: 1, listOrder: 0, priorColumn: 0, statedUnchanged: 0, computed: 0 };
  const none = {
    laterSources: { count: 0, works: [] },
    measured: 'none' as const,
    themesApart: null,
    otherField: false,
    shortNames: false,
    components: false,
    figuresSince: null,
    dense: [],
    clusters: false,
    undatedCorrections: 0,
    places,
    sources: { all: 1, secondary: 1 },
  };
  it.each([
    [cover.basketValue(1), 'one ranking'],
    [en.reason.tooFew({ have: 0, need: 1 }, namesIn('en')), 'None is known; one is needed.'],
    [en.reason.tooFew({ have: 1, need: 3 }, namesIn('en')), 'Only one known; three are needed.'],
    [cover.recordsValue(1, 1), '1 record of 1 edition'],
    [cover.recordsValue(5418, 35), '5,418 records of 35 editions'],
    [basket.barsAlt(1, 3, 10), 'Bar chart of how many of three rankings have each of one unit in their top ten'],
    [profile.intro(1, 'Pioneer'), 'The one unit with the title “Pioneer”. Its profile shows only what is known.'],
    [summary.moversAlt(1), 'Bars of one move since the previous edition, gains to the right and losses to the left.'],
    [method.flow.counted('records', 1), '1 ranking record read'],
    [method.flow.counted('statements', 1), '1 statement considered'],
    [
      reading
        .paragraphs({ ...none, cutOff: '31 December 2022', top: 10, releases: 1, unsettled: ['gfci/32'] })[0]
        ?.split('. ')
        .at(-1),
      'Of the one edition read, one may have come out after 31 December 2022, since no known date settles it.',
    ],
  ])('%s', (text, told) => {
    expect(text).toBe(told);
  });

  it('a count over a single ranking is no "all one", and is read back', () => {
    const so = world()
      .ranking('ports', { releases: [{ id: '2022', listedTo: 2, universe: 20, places: { cork: 1, oslo: 2 } }] })
      .edition({ basket: ['ports/2022'] });
    const claim = so.ask({ kind: 'topCount', unit: 'cork', top: 10, basket: ['ports/2022'] });
    if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
    const said = say(en, claim, createNames(so.view(), en));
    expect(said).toMatch(/^Cork is in the top ten of the one ranking tracked: /);
    expect(
      createWordCheck(so.dataset(), { report: 'report', edition: '2022' }, 'en').sentence(
        { kind: claim.kind, figures: claim.figures },
        said,
      ),
    ).toBeNull();
  });
});

describe('a title that does not say what it is', () => {
  it.each([
    ['Communication Power of Cities', '2022', 'the Communication Power of Cities ranking 2022'],
    ['Best Student Cities', 'first quarter of 2020', 'the Best Student Cities ranking (first quarter of 2020)'],
    ['Meetings: Cities', '2019', 'the Meetings 2019: Cities ranking'],
    ['Port Index (mainland list)', '2022', 'the Port Index (mainland list) 2022'],
    ['Report on Ports', '2022', 'the Report on Ports 2022'],
    [
      'Doing Business: ease of doing business ranking',
      '2020',
      'the Doing Business 2020: ease of doing business ranking',
    ],
  ])('%s', (name, label, edition) => {
    expect(en.titles.edition(name, label)).toBe(edition);
  });

  it('is read back from its sentence', () => {
    const so = world()
      .ranking('ports', { releases: [{ id: '2022', listedTo: 1, places: { cork: 1 } }] })
      .with(dataset => ({
        ...dataset,
        rankings: dataset.rankings.map(one => ({ ...one, names: named('Power of Ports', '港口实力') })),
      }));
    const claim = so.ask({ kind: 'leader', unit: 'cork', release: 'ports/2022' });
    if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
    const said = say(en, claim, createNames(so.view(), en));
    expect(said).toContain('in the Power of Ports ranking 2022');
    const check = createWordCheck(so.dataset(), { report: 'report', edition: '2022' }, 'en');
    expect(check.sentence({ kind: claim.kind, figures: claim.figures }, said)).toBeNull();
  });
});

describe('a report that calls a ranking by a word of its own', () => {
  const noun = { en: { singular: 'airport league', plural: 'airport leagues', article: 'an' } };
  it.each([
    ['Research League', 'in the Research League 2022'],
    ['Power of Ports', 'in the Power of Ports league 2022'],
    ['Port Index', 'in the Port Index 2022'],
  ])('says so behind a name that does not: %s', (name, words) => {
    const so = world()
      .ranking('ports', { releases: [{ id: '2022', listedTo: 1, places: { cork: 1 } }] })
      .report({ nouns: { ranking: noun } })
      .with(dataset => ({
        ...dataset,
        rankings: dataset.rankings.map(one => ({ ...one, names: named(name, '港口实力') })),
      }));
    const claim = so.ask({ kind: 'leader', unit: 'cork', release: 'ports/2022' });
    if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
    const said = say(en, claim, createNames(so.view(), en));
    expect(said).toContain(words);
    const check = createWordCheck(so.dataset(), { report: 'report', edition: '2022' }, 'en');
    expect(check.sentence({ kind: claim.kind, figures: claim.figures }, said)).toBeNull();
    const other = said.replace(name, `${name} ranking`);
    expect(check.sentence({ kind: claim.kind, figures: claim.figures }, other)).not.toBeNull();
  });
});

describe('a title behind its publisher', () => {
  const zh = languageOf('zh-Hans');

  it('takes no article before one of the publisher’s', () => {
    expect(en.titles.work('Port Index', 'a made-up institute')).toBe('a made-up institute Port Index');
    expect(en.titles.edition('Port Index', '2022', 'Ports Weekly')).toBe('the Ports Weekly Port Index 2022');
  });

  it('bears its marks around its own name', () => {
    expect(zh.titles.work('港口指数', '港口周刊')).toBe('港口周刊《港口指数》');
    expect(zh.titles.edition('港口指数', '2022年', '港口周刊')).toBe('2022年港口周刊《港口指数》');
    expect(zh.titles.heading('港口指数', '2022年')).toBe('2022年《港口指数》');
  });
});

describe('a title that bears its article', () => {
  it.each([
    ['The World According to Ports', 'The World According to Ports'],
    ['Theatre Index', 'the Theatre Index'],
  ])('%s', (name, work) => {
    expect(en.titles.work(name)).toBe(work);
  });

  it('is read back from its sentence', () => {
    const so = world()
      .ranking('ports', { releases: [{ id: '2022', listedTo: 1, places: { cork: 1 } }] })
      .with(dataset => ({
        ...dataset,
        rankings: dataset.rankings.map(one => ({ ...one, names: named('The World of Ports', '港口世界') })),
      }));
    const claim = so.ask({ kind: 'leader', unit: 'cork', release: 'ports/2022' });
    if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
    const said = say(en, claim, createNames(so.view(), en));
    expect(said).toContain('The World of Ports');
    expect(said).not.toMatch(/the the/i);
    expect(
      createWordCheck(so.dataset(), { report: 'report', edition: '2022' }, 'en').sentence(
        { kind: claim.kind, figures: claim.figures },
        said,
      ),
    ).toBeNull();
  });
});
