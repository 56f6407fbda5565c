import { describe, expect, it } from 'vitest';
import { createWordCheck } from '../../lambdas/audit/expect/word-check.ts';
import { isTrue } from '../../lambdas/claims/claim.ts';
import { createNames, nameBeside, printedAlike } from '../../lambdas/document/names.ts';
import { explain, languageOf, say } from '../../lambdas/language/say.ts';
import type { Unit } from '../../lambdas/records/unit.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { type World, world } from '../support/world.ts';
import { named } from '../support/world-rows.ts';

/** Two towns of one name, one of them written in capitals and with a wide space. */
const twins = world()
  .city('newport-wales', { names: named('Newport', '纽波特') })
  .city('newport-oregon', { names: named('NEW PORT', '纽波特') })
  .city('cork')
  .ranking('harbours', {
    releases: [
      { id: '2021', listedTo: 3, places: { 'newport-oregon': 1, 'newport-wales': 2, cork: 3 } },
      { id: '2022', listedTo: 3, places: { 'newport-wales': 1, 'newport-oregon': 2, cork: 3 } },
    ],
  });

const sentence = (so: World, language: 'en' | 'zh-Hans', unit: string, other: string): string => {
  const claim = so.ask({ kind: 'overtook', unit, others: [other], release: 'harbours/2022' });
  if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
  return say(languageOf(language), claim, createNames(so.view(), languageOf(language)));
};

describe('a ranking of the name of the report', () => {
  const namesake = twins.report({ titles: named('HARBOURS Index', 'HARBOURS Index') });
  const told = (so: World): string => createNames(so.view(), languageOf('en')).ranking('harbours');

  it('bears its publisher, where somebody else makes the report', () => {
    expect(told(namesake.report({ publisher: named('Almanac', '年鉴') }))).toBe('the Institute HARBOURS Index');
    expect(told(namesake)).toBe('the HARBOURS Index');
  });
});

it('has rankings stand between the marks of a title in Chinese lists where no ranking has a short name', () => {
  const listed = (short: string): string =>
    createNames(
      twins
        .with(data => ({
          ...data,
          rankings: data.rankings.map(each => ({
            ...each,
            names: named('Harbours Index', '港口指数'),
            shortNames: named('HARBOURS', short),
          })),
        }))
        .view(),
      languageOf('zh-Hans'),
    ).releaseShort('harbours/2022');
  expect(listed('港口')).toMatch(/^2022年?港口$/);
  expect(listed('港口指数')).toMatch(/^2022年?《港口指数》$/);
});

describe('two units that print alike', () => {
  it('are told apart by their ids in every sentence', () => {
    expect(sentence(twins, 'en', 'newport-wales', 'newport-oregon')).toContain(
      'Newport (newport-wales) overtook NEW PORT (newport-oregon)',
    );
    expect(sentence(twins, 'zh-Hans', 'newport-wales', 'newport-oregon')).toMatch(
      /纽波特（newport-wales）.*纽波特（newport-oregon）/,
    );
  });

  it('are told apart where one has a letter of another script or another dash', () => {
    const alike = world()
      .city('saint-ouen', { names: named('Saint-Ouen', '圣旺') })
      .city('other-ouen', { names: named('S\u0430int\u2013\u039fuen', '圣旺镇') })
      .ranking('harbours', {
        releases: [
          { id: '2021', listedTo: 2, places: { 'other-ouen': 1, 'saint-ouen': 2 } },
          { id: '2022', listedTo: 2, places: { 'saint-ouen': 1, 'other-ouen': 2 } },
        ],
      });
    const said = sentence(alike, 'en', 'saint-ouen', 'other-ouen');
    expect(said).toMatch(/Ouen \(saint-ouen\) overtook .*uen \(other-ouen\)/);
    const claim = alike.ask({ kind: 'overtook', unit: 'saint-ouen', others: ['other-ouen'], release: 'harbours/2022' });
    const check = createWordCheck(alike.dataset(), { report: 'report', edition: '2022' }, 'en');
    const figured = { kind: claim.kind, figures: isTrue(claim) ? claim.figures : null };
    expect(check.sentence(figured, said)).toBeNull();
    expect(check.sentence(figured, said.replaceAll(/ \((?:saint|other)-ouen\)/g, ''))).not.toBeNull();
  });

  it('keep their display names where a report gives them', () => {
    const shown = twins.report({
      displayNames: { 'newport-wales': named('Newport (Wales)', '威尔士纽波特') },
    });
    expect(sentence(shown, 'en', 'newport-wales', 'newport-oregon')).toContain('Newport (Wales) overtook NEW PORT');
    expect(sentence(shown, 'en', 'newport-wales', 'newport-oregon')).not.toContain('newport-');
  });

  it('have at their heading the name of the other language that the report displays, or else the one on record', () => {
    const shown = twins.report({ displayNames: { 'newport-wales': named('Newport (Wales)', '威尔士纽波特') } }).view();
    expect(nameBeside(shown, 'newport-wales', languageOf('en'))).toBe('威尔士纽波特');
    // A reader of Chinese looks for no English name of a city there.
    expect(nameBeside(shown, 'newport-wales', languageOf('zh-Hans'))).toBe('');
    expect(nameBeside(shown, 'newport-oregon', languageOf('en'))).toBe('纽波特');
    expect(nameBeside(shown, 'nowhere', languageOf('en'))).toBe('');
  });

  it.each(PRINTED)('exchanged in a sentence of %s are noticed, and so are bare names', language => {
    const claim = twins.ask({
      kind: 'overtook',
      unit: 'newport-wales',
      others: ['newport-oregon'],
      release: 'harbours/2022',
    });
    const check = createWordCheck(twins.dataset(), { report: 'report', edition: '2022' }, language);
    const said = sentence(twins, language, 'newport-wales', 'newport-oregon');
    const figured = { kind: claim.kind, figures: isTrue(claim) ? claim.figures : null };
    const exchanged = said
      .replace('newport-wales', '#')
      .replace('newport-oregon', 'newport-wales')
      .replace('#', 'newport-oregon');
    expect(check.sentence(figured, said)).toBeNull();
    expect(check.sentence(figured, exchanged)).not.toBeNull();
    expect(check.sentence(figured, said.replaceAll(/ ?[(（]newport-\w+[)）]/g, ''))).not.toBeNull();
  });

  it('are one where a cluster bears the name of the city that it stands for', () => {
    const units: Pick<Unit, 'id' | 'standsFor'>[] = [
      { id: 'lyon', standsFor: null },
      { id: 'lyon-cluster', standsFor: 'lyon' },
      { id: 'leeds', standsFor: null },
    ];
    const full = (unit: Pick<Unit, 'id' | 'standsFor'>): Unit => ({
      ...unit,
      kind: 'city',
      names: named('Lyon', '里昂'),
      aliases: [],
      country: null,
      codes: [],
      latitude: null,
      longitude: null,
      members: [],
      sortKeys: {},
      source: 's',
    });
    expect([...printedAlike(units.slice(0, 2).map(full), () => 'Lyon')]).toEqual([]);
    expect([...printedAlike(units.map(full), id => (id === 'leeds' ? 'Leeds' : 'Lyon'))]).toEqual([]);
    expect(printedAlike(units.map(full), () => 'L y o n').size).toBe(3);
  });
});

describe('two rankings of one short name', () => {
  it('are told apart by their ids in tables and lists', () => {
    const so = world()
      .ranking('ports', { releases: [{ id: '2022', places: { cork: 1 } }] })
      .ranking('docks', { releases: [{ id: '2022', places: { cork: 1 } }] })
      .with(dataset => ({
        ...dataset,
        rankings: dataset.rankings.map(one => ({ ...one, shortNames: named('Quays', '码头') })),
      }));
    const { rankingShort } = createNames(so.view(), languageOf('en'));
    expect([rankingShort('ports'), rankingShort('docks')]).toEqual(['Quays (ports)', 'Quays (docks)']);
  });
});

describe('a merger', () => {
  const formed = world()
    .city('oldtown')
    .city('newtown', { succeeds: ['oldtown'] })
    .ranking('parks', {
      releases: [
        { id: '2021', listedTo: 2, places: { oldtown: 1, cork: 2 } },
        { id: '2022', listedTo: 2, places: { newtown: 1, cork: 2 } },
      ],
    });

  it.each([
    ['newtown', 'parks/2021', 'ranks Oldtown, which Newtown succeeds; Newtown has no place of its own there.'],
    ['oldtown', 'parks/2022', 'ranks Newtown, which succeeds Oldtown; Oldtown has no place of its own there.'],
  ])('%s in %s is told as a merger, never as a cluster', (unit, release, told) => {
    const claim = formed.ask({ kind: 'position', unit, release });
    const said = explain(languageOf('en'), claim, createNames(formed.view(), languageOf('en')));
    expect(said).toContain(told);
    expect(said).not.toContain('as one');
  });
});

describe('a title that was called otherwise in another edition', () => {
  const renamed = world()
    .honours('best', { edition: '2020', units: ['cork'] })
    .honours('best', { edition: '2022', units: ['cork'] })
    .with(rows => ({
      ...rows,
      honours: rows.honours.map(row => ({
        ...row,
        titleNames: row.edition === '2020' ? named('Best City', '最佳城市') : named('Pioneer City', '先锋城市'),
      })),
    }));
  const check = createWordCheck(renamed.dataset(), { report: 'report', edition: '2022' }, 'en');

  it.each([
    ['en', '“Pioneer City” of the 2022 edition', '“Best City” for 2020', '“best” for 2021'],
    ['zh-Hans', '2022年度“先锋城市”', '2020年度“最佳城市”', '2021年度“best”'],
  ] as const)('is called in %s as its own edition calls it', (language, now, then, never) => {
    const names = createNames(renamed.view(), languageOf(language));
    const asked = { kind: 'honoured', report: 'report', title: 'best' } as const;
    const claim = renamed.ask({ ...asked, edition: '2022' });
    if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
    expect(say(languageOf(language), claim, names)).toContain(now);
    const why = (edition: string, units: string[]): string | null =>
      explain(languageOf(language), renamed.ask({ ...asked, edition, units }), names);
    expect(why('2020', ['dublin'])).toContain(then);
    expect(why('2021', ['cork'])).toContain(never);
  });

  it('is read back as a title of that edition only', () => {
    const claim = renamed.ask({ kind: 'honoured', report: 'report', title: 'best', edition: '2022' });
    if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
    const said = say(languageOf('en'), claim, createNames(renamed.view(), languageOf('en')));
    expect(check.sentence(claim, said)).toBeNull();
    expect(check.sentence(claim, said.replace('Pioneer City', 'Best City'))).not.toBeNull();
  });
});
