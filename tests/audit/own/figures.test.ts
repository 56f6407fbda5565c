import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../lambdas/audit/ledger.ts';
import { auditOwnWords } from '../../../lambdas/audit/own/own-words.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import type { Ranking } from '../../../lambdas/records/ranking.ts';
import type { Release } from '../../../lambdas/records/release.ts';
import type { PrintedLanguage } from '../../support/printed-languages.ts';
import { AIRPORTS } from './airports.ts';

const ranking: Ranking = {
  ...{ id: 'traffic', names: { en: 'Traffic Index', 'zh-Hans': '客流指数' }, shortNames: {}, series: 'traffic' },
  ...{ publisher: { en: 'Aero Press', 'zh-Hans': '航空社' }, cadence: 'yearly', direction: 'higher-is-better' },
  ...{ tieRule: 'competition', unitKinds: ['institution'], source: 'desk' },
};

const counted: Ranking = {
  ...ranking,
  score: {
    names: { en: 'Listeners', 'zh-Hans': '听众' },
    measures: { en: 'million listeners', 'zh-Hans': '百万听众' },
  },
};

const release: Release = {
  ...{ ranking: 'traffic', id: '2024', labels: { en: '2024', 'zh-Hans': '2024' }, labelYear: null, state: 'published' },
  ...{ previous: null, dataWindow: null, released: null, listedTo: null, universeSize: null, segment: null },
  ...{ historyComplete: null, note: null, source: 'desk' },
};

const score = {
  ...{ id: 'score:dxb:traffic/2024', kind: 'score', verdict: 'true' as const, evidence: [], evidenceHash: '' },
  form: { kind: 'score', unit: 'dxb', release: 'traffic/2024' },
  figures: { unit: 'dxb', release: 'traffic/2024', score: '20.36' },
  sentence: { en: '', 'zh-Hans': '' },
  ...{ finding: null, printed: {}, selection: null },
};

const LEDGER: Ledger = {
  ...{ format: 1, report: 'airports', edition: '2025' },
  claims: [score],
  statements: [],
  sources: [],
};

/** What is found in a sentence whose score stands where it has “#”. */
function told(language: PrintedLanguage, text: string, of: Ranking) {
  const dataset: Dataset = { ...AIRPORTS, rankings: [of], releases: [release] };
  const [before = '', after = ''] = text.split('#');
  const pieces = [
    { text: before, claim: null, figure: null },
    { text: '20.36', claim: score.id, figure: 'score' },
    { text: after, claim: null, figure: null },
  ];
  const own = [{ file: 'words/foreword.md', line: 1, isOpinion: false, pieces }];
  return auditOwnWords(LEDGER, { language, own, chapters: [] }, dataset).map(({ message, inChinese }) => [
    message,
    inChinese ?? '',
  ]);
}

const SENTENCES = {
  en: (measure: string) => `In the Traffic Index 2024, Dubai Airport scored #${measure}.`,
  'zh-Hans': (measure: string) => `在2024年客流指数中，迪拜机场得分为#${measure}。`,
} as const;

describe('a score in the institute’s own words', () => {
  test('is followed by what its ranking counts in, or by nothing', () => {
    for (const measure of [' million listeners', '']) expect(told('en', SENTENCES.en(measure), counted)).toEqual([]);
    for (const measure of ['百万听众', '']) expect(told('zh-Hans', SENTENCES['zh-Hans'](measure), counted)).toEqual([]);
  });

  test('is in points where its ranking counts in nothing else', () => {
    expect(told('en', SENTENCES.en(' points'), ranking)).toEqual([]);
    expect(told('zh-Hans', SENTENCES['zh-Hans']('分'), ranking)).toEqual([]);
    expect(told('en', SENTENCES.en(' points'), counted)).toHaveLength(1);
    expect(told('zh-Hans', SENTENCES['zh-Hans']('分'), counted)).toHaveLength(1);
  });

  test.each([' million', ' listeners', ' billion listeners', ' million listenersexcess', ' million passengers'])(
    'is in no other measure:%s',
    measure => {
      const [[en = '', zh = ''] = []] = told('en', SENTENCES.en(measure), counted);
      expect(en).toContain('written as “{{claim score …}} million listeners”');
      expect(zh).toContain('写作“{{claim score …}} million listeners”');
    },
  );

  test.each(['百万', '听众', '亿听众', '百万旅客'])('is in no other measure: %s', measure => {
    const [[, zh = ''] = []] = told('zh-Hans', SENTENCES['zh-Hans'](measure), counted);
    expect(zh).toContain('写作“{{claim score …}}百万听众”');
  });

  test('is in no measure of a ranking that has none', () => {
    expect(told('en', SENTENCES.en(' million listeners'), ranking)).toHaveLength(1);
    expect(told('zh-Hans', SENTENCES['zh-Hans']('百万听众'), ranking)).toHaveLength(1);
  });
});
