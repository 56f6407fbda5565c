import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS, QUERY } from '../../lambdas/claims/schema/kinds.ts';
import { PART_NAMES, written } from './claims-page.ts';

const page = readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8');

describe('docs/claims.md', () => {
  test('has a place for each part that follows from the schema', () => {
    for (const name of PART_NAMES) expect(page.split(`<!-- ${name}: `)).toHaveLength(2);
    for (const name of PART_NAMES) expect(page.split(`<!-- end of ${name} -->`)).toHaveLength(2);
  });

  test('says what the schema says; `npm run docs` writes it', async () => {
    await expect(written(page)).toMatchFileSnapshot('../../docs/claims.md');
  });

  test('has one readable example of each kind', () => {
    const examples: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(written(page))?.[1] ?? '[]');
    const kinds = Array.isArray(examples) ? examples.map(example => QUERY.parse(example).kind) : [];
    expect(kinds.toSorted()).toEqual(Object.keys(KINDS).toSorted());
  });
});
