import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../lambdas/claims/schema/kinds.ts';
import { ROOT } from '../../lambdas/local/paths.ts';

const page = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

/** Paths in the checkout that a text names. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:lambdas|tests|docs|infra|templates|sample|bench)\/[^`\s]*|package\.json)`/g)].map(
    ([, path = '']) => path,
  );

const stands = (path: string): boolean => existsSync(join(ROOT, path));

/** A family is a file, or a folder where it is a large one. */
const each = (path: string): readonly string[] =>
  path.includes('<family>')
    ? Object.keys(FAMILIES)
        .map(family => path.replace('<family>', family))
        .map(file => (stands(file) ? file : file.replace(/(?:\.test)?\.ts$/, '')))
    : [path];

test('every file that a contributor is sent to is there, for every family of claims', () => {
  const paths = pathsIn(page).flatMap(each);
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter(path => !stands(path))).toEqual([]);
});

describe.each(
  page
    .split(/^### /m)
    .slice(1)
    .map(part => [part.split('\n')[0] ?? '', part] as const),
)('%s', (_, part) => {
  test('is a list of steps, each of which names where it is done', () => {
    const steps = part.split('\n').filter(line => /^\d+\. /.test(line));
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.filter(step => pathsIn(step).length === 0 && !step.includes('refuse('))).toEqual([]);
  });
});

test('every script that it names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = [...page.matchAll(/`npm run ([\w:]+)/g)].map(([, script = '']) => script);
  expect(named.filter(script => !Object.hasOwn(scripts, script))).toEqual([]);
});

test('the languages of the steps are those that there are', () => {
  const folders = (path: string) =>
    readdirSync(join(ROOT, path), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name);
  for (const path of ['lambdas/language', 'lambdas/audit/expect'])
    for (const language of folders(path)) expect(page).toContain(`\`${path}/${language}/`);
});

test('whoever looks for a sentence in the institute’s own words is led to every part of their reading', () => {
  const [, printed = ''] = /^### Where a printed sentence comes from$(.*?)^### /ms.exec(page) ?? [];
  const folders = readdirSync(join(ROOT, 'lambdas/audit/own'), { withFileTypes: true }).filter(entry =>
    entry.isDirectory(),
  );
  for (const { name } of folders) expect(printed).toContain(`lambdas/audit/own/${name}/`);
  for (const file of ['lambdas/document/sections/own-words.ts', 'tests/audit/own/', 'tests/audit/red-team/'])
    expect(printed).toContain(file);
});
