import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;'"]*?from\s+'(\.[^']+)'/gm)].map(([, target = '']) =>
    resolve(dirname(file), target),
  );

test('synth sees names only: what infra takes from the runtime imports nothing itself', () => {
  const files = readdirSync(join(root, 'infra'), { encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  const taken = new Set(
    files.flatMap(name => importsOf(join(root, 'infra', name))).filter(to => !to.startsWith(join(root, 'infra/'))),
  );
  expect([...taken].map(file => relative(root, file)).sort()).toEqual([
    'lambdas/aws/dynamodb/schema.ts',
    'lambdas/aws/names.ts',
    'lambdas/http/scopes.ts',
    'lambdas/publishing/tries.ts',
  ]);
  for (const file of taken) expect(importsOf(file)).toEqual([]);
});
