import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { type Verified, verifyClaims } from '../../lambdas/publishing/verify-claims.ts';
import { type Dataset, EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { refuse } from '../../lambdas/refusals/refusal.ts';
import { readFolder } from '../sample/read-folder.ts';

let sample: Dataset;

beforeAll(() => {
  const outcome = parseFiles(readFolder(join(import.meta.dirname, '../../sample')), EMPTY, LANGUAGES);
  if (!outcome.ok) throw new Error('The sample does not parse.');
  sample = outcome.dataset;
});

const one = (claim: unknown, against: Parameters<typeof verifyClaims>[2] = null): Verified => {
  const [result] = verifyClaims(sample, [claim], against);
  if (!result) throw new Error('No answer.');
  return result;
};

const readable = (result: Verified): Exclude<Verified, { verdict: 'unreadable' }> => {
  if (result.verdict === 'unreadable') throw new Error(result.problem);
  return result;
};

const threeYears = {
  kind: 'leadStreak',
  unit: 'beijing',
  release: 'cankao-overseas-influence/2022',
  count: 3,
  since: 2021,
};

test('"three years running since 2021" is false, and the nearest truth names the two editions', () => {
  const result = readable(one(threeYears));
  expect(result.verdict).toBe('false');
  expect(result.reason?.code).toBe('sinceMismatch');
  expect(result.nearest?.sentence.en).toContain('led the 2021 and the 2022 editions');
  expect(result.nearest?.sentence['zh-Hans']).toContain('2021年、2022年两届');
});

test('a true claim comes with the sentence that may be printed and its evidence', () => {
  const result = readable(one({ kind: 'position', unit: 'beijing', release: 'gfci/32', rank: 8 }));
  expect(result.verdict).toBe('true');
  expect(result.sentence?.en).toBe('Beijing ranked eighth of 119 in the Global Financial Centres Index (GFCI 32).');
  expect(result.evidence.map(({ key }) => key)).toContain('gfci/32/beijing@1');
});

test('a count over rankings that nobody names is withheld; against an edition the nearest counts over its basket', () => {
  const claim = { kind: 'topCount', unit: 'beijing', top: 10, basket: null, count: 6, of: 8 };
  expect(readable(one(claim)).nearest).toBeNull();
  const result = readable(one(claim, { report: 'overseas-influence', edition: '2022' }));
  expect(result.verdict).toBe('withhold');
  expect(result.nearest?.sentence.en).toContain('six of the eight');
});

test("an edition's cut-off holds for what is checked against it", () => {
  const claim = { kind: 'leader', unit: 'new-york', release: 'gfci/34' };
  expect(one(claim).verdict).toBe('true');
  expect(one(claim, { report: 'overseas-influence', edition: '2022' }).verdict).toBe('withhold');
});

test('a form of no kind is told, and the others are answered', () => {
  const results = verifyClaims(sample, [{ kind: 'best-city' }, 7, { claim: threeYears }], null);
  expect(results.map(({ verdict }) => verdict)).toEqual(['unreadable', 'unreadable', 'false']);
});

test('an edition or a report that is not defined is refused by name, with those that are', () => {
  expect(() => one(threeYears, { report: 'overseas-influence', edition: '1999' })).toThrow(
    refuse('unknownEdition', { report: 'overseas-influence', edition: '1999', known: ['2021', '2022'] }),
  );
  expect(() => one(threeYears, { report: 'influence', edition: '2022' })).toThrow(
    refuse('unknownReport', { report: 'influence', known: ['overseas-influence'] }),
  );
});

test('every statement on record is answered as in the ledger', () => {
  const file = join(import.meta.dirname, '../../sample/statements/press-2023.json');
  const statements: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const results = verifyClaims(sample, Array.isArray(statements) ? statements : [], null);
  expect(results.map(({ verdict }) => verdict)).toEqual([
    'false',
    'true',
    'true',
    'withhold',
    'withhold',
    'withhold',
    'withhold',
    'withhold',
    'withhold',
    'withhold',
  ]);
});
