import { expect, test } from 'vitest';
import { deepFiles } from '../support/deep-files.ts';

test('test files that ask for the depth, themselves or through what they import, are run again before a merge', () => {
  const found = deepFiles();
  expect(found).toContain('tests/audit/mutation.test.ts');
  expect(found, 'by two imports').toContain('tests/audit/agreement/places.test.ts');
  expect(found, 'of a part that asks by itself').toContain('tests/oracle/oracle.test.ts');
});

test('test files that ask for the seed alone, or for nothing, are not', () => {
  const found = deepFiles();
  expect(found).not.toContain('tests/claims/judge/agreement.test.ts');
  expect(found).not.toContain('tests/architecture/deep-files.test.ts');
});
