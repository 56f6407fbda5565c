import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The dependency rules: which folder of lambdas/ may import from which. A folder may always import from itself.
 * `types` allows `import type` only. A part of a folder is named by its path.
 */
const RULES: Record<string, { readonly any: readonly string[]; readonly types?: readonly string[] }> = {
  refusals: { any: [] },
  records: { any: ['refusals'] },
  claims: { any: ['refusals', 'records'] },
  // A leaf: the second checker reads it, and must not reach the judges through it.
  'claims/schema': { any: ['records'] },
  findings: { any: ['refusals', 'claims', 'records'] },
  language: { any: ['records', 'claims'] },
  document: { any: ['language', 'findings', 'claims', 'records'] },
  render: { any: ['refusals'], types: ['document'] },
  audit: { any: ['claims/schema'], types: ['records'] },
  publishing: { any: ['refusals', 'records', 'claims', 'findings', 'language', 'document', 'render', 'audit'] },
  http: { any: ['refusals', 'publishing', 'claims/schema', 'language'], types: ['records'] },
  aws: { any: ['refusals', 'records', 'publishing'] },
  local: { any: ['refusals', 'publishing', 'http', 'aws', 'records', 'render', 'language'] },
  handlers: { any: ['refusals', 'aws', 'http', 'publishing'] },
};

/** What only the shell may touch. */
const SHELL = new Set(['aws', 'local', 'handlers']);
const EFFECTS = [
  { name: 'process.env', pattern: /\bprocess\.env\b/ },
  { name: 'new Date()', pattern: /new Date\(\s*\)|\bDate\.now\(/ },
  { name: 'Math.random', pattern: /\bMath\.random\b/ },
  { name: 'node:fs', pattern: /from '(node:)?fs(\/promises)?'/ },
  { name: 'the AWS SDK', pattern: /from '@aws-sdk\// },
];
const LOCALE = /\bIntl\.|\.toLocale(String|UpperCase|LowerCase|DateString|TimeString)\(|\.localeCompare\(/;

const root = resolve(import.meta.dirname, '../../lambdas');

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

/** The part of a folder that has a rule of its own, else the folder. */
const folderOf = (path: string): string =>
  Object.keys(RULES).find(part => part.includes('/') && path.startsWith(`${part}/`)) ?? path.split('/')[0] ?? '';

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .sort()
  .map(path => ({ path, folder: folderOf(path), text: readFileSync(join(root, path), 'utf8') }));

const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function offendingImports(source: Source): string[] {
  const rule = RULES[source.folder];
  if (!rule) return [`${source.path}: no rule for the folder "${source.folder}"`];
  const imports = [...source.text.matchAll(/^(import|export)( type)?\b[^;'"]*?from\s+'(\.[^']+)'/gm)];
  return imports.flatMap(([, , typeOnly, target]) => {
    const path = relative(root, resolve(root, dirname(source.path), target ?? ''));
    if (path.startsWith('..')) return /\.json$|templates\//.test(path) ? [] : [`${source.path} → ${path}`];
    const folder = folderOf(path);
    const into = [folder, path.split('/')[0] ?? ''];
    if (folder === source.folder || into.some(each => rule.any.includes(each))) return [];
    // What may be read as a whole may be read in part; a part may not read the rest of its folder.
    if (folder.startsWith(`${source.folder}/`)) return [];
    if (typeOnly && into.some(each => rule.types?.includes(each))) return [];
    return [`${source.path} → ${path}`];
  });
}

test('no import goes against the dependency rules', () => {
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.flatMap(offendingImports)).toEqual([]);
});

test('effects live in the shell only', () => {
  const found = sources
    .filter(source => !SHELL.has(source.folder))
    .flatMap(source =>
      EFFECTS.filter(({ pattern }) => pattern.test(code(source.text))).map(({ name }) => `${source.path}: ${name}`),
    );
  expect(found).toEqual([]);
});

test('only language/ knows a locale', () => {
  const found = sources
    .filter(({ folder, text }) => folder !== 'language' && LOCALE.test(code(text)))
    .map(({ path }) => path);
  expect(found).toEqual([]);
});
