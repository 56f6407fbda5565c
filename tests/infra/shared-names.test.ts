import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;'"]*?from\s+'(\.[^']+)'/gm)].map(([, target = '']) =>
    resolve(dirname(file), target),
  );

test('synth sees names only: what infra takes from the runtime imports nothing itself', () => {
  const seen = new Set([join(root, 'infra/app.ts')]);
  for (const file of seen) for (const to of importsOf(file)) if (to.startsWith(join(root, 'infra/'))) seen.add(to);
  const taken = new Set([...seen].flatMap(importsOf).filter(to => !seen.has(to)));
  expect([...taken].map(file => relative(root, file)).sort()).toEqual([
    'lambdas/aws/dynamodb/schema.ts',
    'lambdas/aws/names.ts',
    'lambdas/http/scopes.ts',
    'lambdas/publishing/tries.ts',
  ]);
  for (const file of taken) expect(importsOf(file)).toEqual([]);
});
