import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

test('every rule of cdk-nag that is acknowledged in infra/ is argued in the operations guide, and no other', () => {
  const sources = readdirSync(join(root, 'infra'), { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  );
  const rulesIn = (text: string): readonly string[] =>
    [...text.matchAll(/AwsSolutions-([A-Z]+\d+)/g)].map(([, rule = '']) => rule);
  const acknowledged = sources.flatMap(name => rulesIn(readFileSync(join(root, 'infra', name), 'utf8')));
  const guide = readFileSync(join(root, 'docs/operations.md'), 'utf8');
  const [, section = ''] = /^### What cdk-nag reports.*?\n([\s\S]*?)^### /m.exec(guide) ?? [];
  expect([...new Set(rulesIn(section))].sort()).toEqual([...new Set(acknowledged)].sort());
  expect(acknowledged.length).toBeGreaterThan(2);
});
