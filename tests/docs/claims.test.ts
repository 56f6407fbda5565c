import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODES, FORM, FORMS } from '../../lambdas/analysis/forms.ts';

const page = readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8');
const examples: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '[]');

test('the page has one readable example of each kind of claim', () => {
  const parsed = Array.isArray(examples) ? examples.map(example => FORM.parse(example).kind) : [];
  expect(parsed.toSorted()).toEqual(Object.keys(FORMS).toSorted());
});

test('the table names every kind with its code', () => {
  for (const [kind, code] of Object.entries(CODES)) expect(page).toContain(`| \`${kind}\` | ${code} |`);
});
