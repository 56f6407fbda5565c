import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS, QUERY } from '../../lambdas/claims/schema/kinds.ts';

const page = readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8');
const examples: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '[]');

test('the page has one readable example of each kind of claim', () => {
  const parsed = Array.isArray(examples) ? examples.map(example => QUERY.parse(example).kind) : [];
  expect(parsed.toSorted()).toEqual(Object.keys(KINDS).toSorted());
});

test('the table names every kind with its code', () => {
  for (const { name, code } of Object.values(KINDS)) expect(page).toContain(`| \`${name}\` | ${code} |`);
});
