import { beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../lambdas/document/compose.ts';
import type { ClaimEvidence, Document } from '../../lambdas/document/document.ts';
import { sentencesOf } from '../../lambdas/document/sentences-of.ts';
import { type Analysis, analyse } from '../../lambdas/findings/analyse.ts';
import { alone } from '../support/alone.ts';
import { EDITION_NAMES } from '../support/edition.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

interface Composed extends Readonly<Record<PrintedLanguage, Document>> {
  readonly analysis: Analysis;
}

function composed(name: (typeof EDITION_NAMES)[number]): Composed {
  const { analysis } = alone(name);
  return { analysis, en: compose(analysis, 'en'), 'zh-Hans': compose(analysis, 'zh-Hans') };
}

const textsOf = (document: Document, claim: string): readonly string[] =>
  (document.evidence.find(each => each.claim === claim)?.items ?? []).map(({ text }) => text);

describe.each(EDITION_NAMES)('%s', edition => {
  let made: Composed;

  beforeAll(() => {
    made = composed(edition);
  });

  test.each(PRINTED)('every claim printed in %s has all its evidence, once, in words', language => {
    const { sections, evidence } = made[language];
    const printed = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf)).flatMap(s => s.claim ?? []));
    expect(evidence.map(({ claim }) => claim)).toEqual([...printed]);
    const known = new Map(made.analysis.claims.map(claim => [claim.id, claim]));
    for (const { claim, code, items } of evidence) {
      expect(code).toBe(known.get(claim)?.code);
      expect(items.length, claim).toBe(known.get(claim)?.evidence.length);
      expect(items.length, claim).toBeGreaterThan(0);
      expect(new Set(items.map(({ text }) => text)).size, claim).toBe(items.length);
    }
  });

  test('both languages give the same claims the same number of pieces with the same notes', () => {
    const bones = (evidence: readonly ClaimEvidence[]) =>
      evidence.map(({ claim, code, items }) => ({ claim, code, notes: items.map(({ note }) => note) }));
    expect(bones(made['zh-Hans'].evidence)).toEqual(bones(made.en.evidence));
  });

  test.each(PRINTED)('in %s no key, no id and no word of the other language is left', language => {
    const texts = made[language].evidence.flatMap(({ items }) => items.map(({ text }) => text));
    const keys = new Set(made.analysis.claims.flatMap(({ evidence }) => evidence.map(({ key }) => key)));
    expect(texts.filter(text => keys.has(text) || /[a-z]\/|@\d|undefined|null|NaN/.test(text))).toEqual([]);
    if (language === 'en') expect(texts.filter(text => /\p{Script=Han}/u.test(text))).toEqual([]);
    else expect(texts.filter(text => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test.each(PRINTED)('in %s the evidence brings no source that the sentences do not cite', language => {
    const { sections, evidence } = made[language];
    const notes = new Map<string, Set<number>>();
    for (const { claim, notes: cited } of sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf)))
      if (claim) notes.set(claim, new Set([...(notes.get(claim) ?? []), ...cited]));
    for (const { claim, items } of evidence)
      expect(new Set(items.map(({ note }) => note)), claim).toEqual(notes.get(claim));
  });
});

describe('the words of a piece of evidence', () => {
  const sample = composed('the sample, 2022');
  const constructed = composed('the constructed records, 2023');
  const beijing = sample.analysis.counts.find(claim => claim.kind === 'topCount' && claim.query.unit === 'beijing');
  const count = beijing?.id ?? '';

  test('a place: release, city, place', () => {
    expect(textsOf(sample.en, count)).toContain('GFCI 32: Beijing, 8th');
    expect(textsOf(sample['zh-Hans'], count)).toContain('第32期全球金融中心指数：北京，第8位');
  });

  test('a standing that is an absence says so', () => {
    expect(textsOf(sample.en, count)).toContain('QS student cities 2023 is known down to 20th place, without Beijing');
    expect(textsOf(sample['zh-Hans'], count)).toContain('2023年QS最佳留学城市记录完整至第20位，其中没有北京');
  });

  test('the depth of a list that has the city', () => {
    expect(textsOf(sample.en, 'position:shanghai:mori-gpci/2022')).toEqual([
      'GPCI 2022 is known down to 11th place',
      'GPCI 2022 covers 48 cities',
      'GPCI 2022: Shanghai, 10th',
    ]);
  });

  test('what was corrected or shared says so', () => {
    const texts = constructed.en.evidence.flatMap(({ items }) => items.map(({ text }) => text));
    expect(texts).toContain('Culture (test) 2023: Beijing, 9th (as corrected, version 2)');
    expect(texts).toContain('Finance (test) CFI 8: Beijing, joint 10th');
    const chinese = constructed['zh-Hans'].evidence.flatMap(({ items }) => items.map(({ text }) => text));
    expect(chinese).toContain('2023年测试用文化：北京，第9位（更正后，第2版）');
  });

  test('a figure with its year, a set with its members', () => {
    const id = 'topsGroup:beijing:indicator=gdp-per-head:year=2021:group=first-tier';
    expect(textsOf(constructed.en, id)).toEqual([
      'The first-tier cities: Beijing, Shanghai, Guangzhou and Shenzhen',
      'Beijing, GDP per head, 2021: USD 28,294',
      'Guangzhou, GDP per head, 2021: USD 23,390',
      'Shanghai, GDP per head, 2021: USD 26,940',
      'Shenzhen, GDP per head, 2021: USD 27,002',
    ]);
  });

  test('a band says between which places', () => {
    const so = world()
      .city('harbin')
      .city('dalian')
      .ranking('ferry', { releases: [{ id: '2022', listedTo: 1, places: { dalian: 1, harbin: '51-60' } }] })
      .edition({ basket: ['ferry/2022'], asks: [{ kind: 'band', unit: 'harbin', release: 'ferry/2022' }] });
    const { evidence } = compose(analyse(so.input()), 'en');
    expect(evidence.flatMap(({ items }) => items.map(({ text }) => text))).toContain(
      'FERRY 2022: Harbin, between 51st and 60th',
    );
  });

  test('what a publisher calls no difference, and the last of a series', () => {
    const so = world()
      .city('harbin')
      .city('dalian')
      .city('yantai')
      .ranking('ferry', {
        releases: [
          { id: '2021', listedTo: 3, places: { dalian: 1, harbin: 2, yantai: 3 } },
          {
            id: '2022',
            listedTo: 3,
            noise: '1.5',
            noisePlaces: 1,
            ended: true,
            places: { harbin: '1 score 61', dalian: '2 score 60.5', yantai: '3 score 40' },
          },
        ],
      })
      .ranking('tram', { releases: [{ id: '2022', listedTo: 2, places: { yantai: 1, harbin: 2 } }] })
      .edition({
        basket: ['ferry/2022', 'tram/2022'],
        asks: [
          { kind: 'withinNoise', unit: 'harbin', other: 'dalian', release: 'ferry/2022' },
          { kind: 'discontinued', ranking: 'ferry' },
          { kind: 'aheadAcross', unit: 'yantai', other: 'harbin', basket: ['ferry/2022', 'tram/2022'] },
        ],
      });
    const told = (language: (typeof PRINTED)[number]) =>
      compose(analyse(so.input()), language).evidence.flatMap(({ items }) => items.map(({ text }) => text));
    expect(told('en')).toEqual(
      expect.arrayContaining([
        'FERRY 2022: by its publisher’s word, scores that differ by less than 1.5 are alike',
        'FERRY 2022: by its publisher’s word, a difference of one place is none',
        'FERRY 2022 is the last of its series',
      ]),
    );
    expect(told('zh-Hans')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/：据发布方说明，得分相差不足1\.5分视为相同$/),
        expect.stringMatching(/：据发布方说明，名次相差不超过1位视为没有差别$/),
        expect.stringMatching(/为该榜单的最后一次发布$/),
      ]),
    );
  });
});
