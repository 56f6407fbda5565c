import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { enforceBudgets } from '../../infra/build/budgets.ts';
import { type Bundled, bundleFunction } from '../../infra/build/bundle-function.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The function that somebody waits for, as it is deployed. */
async function bundledHttp(): Promise<Bundled> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return bundleFunction(ROOT, folder, 'http');
}

test('what answers over HTTP keeps to its budget, and knows no way to credentials but the one of a function', async () => {
  const http = await bundledHttp();
  expect(() => enforceBudgets([http])).not.toThrow();
  expect(http.packages.filter(name => name.includes('credential-provider'))).toEqual([
    '@aws-sdk/credential-provider-env',
  ]);
});

test('every bundle that is too large, or holds what it must not, is named', () => {
  const shipped = [
    { name: 'http', bytes: 1_601_000, packages: ['yaml'] },
    { name: 'import', bytes: 40_001_000, packages: ['yaml'] },
    { name: 'render', bytes: 40_000_000, packages: ['pdfkit'] },
  ] as const;
  expect(() => enforceBudgets(shipped)).toThrow(
    [
      'http ships 1.601 MB; its budget is 1.600 MB.',
      'http ships yaml, which it never needs: find the import that drags it in.',
      'import ships 40.001 MB; its budget is 40.000 MB.',
    ].join('\n'),
  );
});
