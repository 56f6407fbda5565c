import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODES, QUERIES, QUERY } from '../../lambdas/claims/schema/queries.ts';

const page = readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8');
const examples: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '[]');

test('the page has one readable example of each kind of claim', () => {
  const parsed = Array.isArray(examples) ? examples.map(example => QUERY.parse(example).kind) : [];
  expect(parsed.toSorted()).toEqual(Object.keys(QUERIES).toSorted());
});

test('the table names every kind with its code', () => {
  for (const [kind, code] of Object.entries(CODES)) expect(page).toContain(`| \`${kind}\` | ${code} |`);
});
