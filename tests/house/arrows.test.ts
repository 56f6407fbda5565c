import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The law of arrows: which room may import from which. A room may always import from itself.
 * `types` allows `import type` only. A part of a room is named by its path.
 */
const LAW: Record<string, { readonly any: readonly string[]; readonly types?: readonly string[] }> = {
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
  readonly room: string;
  readonly text: string;
}

/** The part of a room that has a law of its own, else the room. */
const roomOf = (path: string): string =>
  Object.keys(LAW).find(part => part.includes('/') && path.startsWith(`${part}/`)) ?? path.split('/')[0] ?? '';

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .sort()
  .map(path => ({ path, room: roomOf(path), text: readFileSync(join(root, path), 'utf8') }));

const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function offendingArrows(source: Source): string[] {
  const law = LAW[source.room];
  if (!law) return [`${source.path}: no law for the room "${source.room}"`];
  const arrows = [...source.text.matchAll(/^(import|export)( type)?\b[^;'"]*?from\s+'(\.[^']+)'/gm)];
  return arrows.flatMap(([, , typeOnly, target]) => {
    const path = relative(root, resolve(root, dirname(source.path), target ?? ''));
    if (path.startsWith('..')) return /\.json$|templates\//.test(path) ? [] : [`${source.path} → ${path}`];
    const room = roomOf(path);
    const into = [room, path.split('/')[0] ?? ''];
    if (room === source.room || into.some(each => law.any.includes(each))) return [];
    // What may be read as a whole may be read in part; a part may not read the rest of its room.
    if (room.startsWith(`${source.room}/`)) return [];
    if (typeOnly && into.some(each => law.types?.includes(each))) return [];
    return [`${source.path} → ${path}`];
  });
}

test('no arrow goes against the law', () => {
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.flatMap(offendingArrows)).toEqual([]);
});

test('effects live in the shell only', () => {
  const found = sources
    .filter(source => !SHELL.has(source.room))
    .flatMap(source =>
      EFFECTS.filter(({ pattern }) => pattern.test(code(source.text))).map(({ name }) => `${source.path}: ${name}`),
    );
  expect(found).toEqual([]);
});

test('only language/ knows a locale', () => {
  const found = sources
    .filter(({ room, text }) => room !== 'language' && LOCALE.test(code(text)))
    .map(({ path }) => path);
  expect(found).toEqual([]);
});
