import { expect, test } from 'vitest';
import { auditOwnWords } from '../../../lambdas/audit/own/own-words.ts';
import { partsOf } from '../../support/edition.ts';
import type { PrintedLanguage } from '../../support/printed-languages.ts';
import { readLedger } from '../../support/read-ledger.ts';

/** What is told of a sentence in the foreword of the sample. */
function told(language: PrintedLanguage, text: string): string {
  const pieces = [{ text, claim: null, figure: null }];
  const own = [{ file: 'words/foreword.md', line: 1, isOpinion: false, pieces }];
  const { dataset } = partsOf('the sample, 2022').input;
  const [fault] = auditOwnWords(readLedger('the sample, 2022'), { language, own, chapters: [] }, dataset);
  return fault?.message ?? '';
}

test.each<[PrintedLanguage, string, string]>([
  [
    'en',
    'In the Global Financial Centres Index (GFCI 32), Shanghai ranked ninth.',
    '{{claim position release=gfci/32 unit=shanghai}}',
  ],
  ['en', 'Shanghai ranked ninth in GFCI 32.', '{{claim position release=gfci/32 unit=shanghai}}'],
  ['zh-Hans', '上海在第32期《全球金融中心指数》中位列第九。', '{{claim position release=gfci/32 unit=shanghai}}'],
  [
    'en',
    'Shenzhen scored 700 points in the Global Financial Centres Index (GFCI 32).',
    '{{claim position release=gfci/32 unit=shenzhen}}',
  ],
])(
  'nearest is what is on record of the unit in the ranking and the edition that are named, %s: %s',
  (language, text, claim) => expect(told(language, text)).toContain(`which ${claim} prints`),
);

test('a score is nearer to a score than a place is', () => {
  const { dataset } = partsOf('the sample, 2022').input;
  const ledger = readLedger('the sample, 2022');
  const [place] = ledger.claims.filter(({ id }) => id === 'position:shanghai:gfci/32');
  if (place === undefined) throw new Error('The sample says nothing of Shanghai in GFCI 32.');
  const release = 'gfci/32';
  const score = {
    ...{ ...place, id: 'score:shanghai:gfci/32', kind: 'score', form: { kind: 'score', unit: 'shanghai', release } },
    figures: { unit: 'shanghai', release, score: '690' },
    sentence: { en: 'Shanghai scored 690 points in the Global Financial Centres Index (GFCI 32).' },
  };
  const text = 'Shanghai scored 700 points in the Global Financial Centres Index (GFCI 32).';
  const own = [{ file: 'f', line: 1, isOpinion: false, pieces: [{ text, claim: null, figure: null }] }];
  const [fault] = auditOwnWords(
    { ...ledger, claims: [...ledger.claims, score] },
    { language: 'en', own, chapters: [] },
    dataset,
  );
  expect(fault?.message).toContain('{{claim score unit=shanghai release=gfci/32}}');
});
