import type { Document } from '../../../lambdas/document/document.ts';

/** A text of a document, by the way to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

/** What steers a document and is never read: names of its parts, and how they look. */
const UNREAD = new Set([
  ...['id', 'kind', 'form', 'claim', 'earlier', 'section', 'profile', 'language', 'style', 'tone', 'start', 'state'],
  ...['align', 'emphasis', 'typography', 'formats', 'code'],
]);
const CELL_MEANINGS = new Set(['plain', 'leader', 'up', 'down', 'same', 'unknown', 'focus']);

const isRead = (path: readonly string[], text: string): boolean =>
  !path.some(step => UNREAD.has(step)) && !(path.at(-1) === 'meaning' && CELL_MEANINGS.has(text));

/** Every text of a document that a reader may meet: sentences, cells, headings, captions, labels, what is said aloud. */
export function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value === 'string') return value.trim() !== '' && isRead(path, value) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, part]) => leavesOf(part, [...path, step]));
}

/** The document with some of its texts put otherwise. */
export function withTexts(document: Document, texts: readonly Leaf[]): Document {
  const fresh = new Map(texts.map(({ path, text }) => [path.join('\n'), text]));
  // Texts and nothing else are put in the place of texts, so what is read back is a document again.
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return fresh.get(path) ?? value;
    if (Array.isArray(value)) return value.map((part, index) => walk(part, join(path, String(index))));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([step, part]) => [step, walk(part, join(path, step))]));
  };
  const copy: Document = JSON.parse(JSON.stringify(walk(document, '')));
  return copy;
}

const join = (path: string, step: string): string => (path === '' ? step : `${path}\n${step}`);

/** A stretch of words in a page, as it is read. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const SIGNS: readonly (readonly [sign: string, name: string])[] = [
  ['&', '&amp;'],
  ['"', '&quot;'],
  ["'", '&#x27;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
];

const decoded = (html: string): string =>
  SIGNS.toReversed().reduce((so, [sign, name]) => so.replaceAll(name, sign), html);
const encoded = (text: string): string => SIGNS.reduce((so, [sign, name]) => so.replaceAll(sign, name), text);

/** Every stretch of words in a page, and in the attributes that are read aloud or shown. */
export function stretchesOf(page: string): readonly Stretch[] {
  const body = page.replace(/<style>[\s\S]*?<\/style>/g, found => ' '.repeat(found.length));
  return [...body.matchAll(/(?<=>)[^<>]*[\p{L}\p{N}][^<>]*(?=<)|(?<=(?:title|alt|aria-label)=")[^"]+(?=")/gu)].map(
    ({ index, 0: found }) => ({ at: index, length: found.length, text: decoded(found) }),
  );
}

/** The page with some stretches put otherwise. */
export function withStretches(page: string, fresh: readonly { readonly of: Stretch; readonly text: string }[]): string {
  const inOrder = fresh.toSorted((a, b) => a.of.at - b.of.at);
  const pieces = inOrder.flatMap(({ of: { at }, text }, index) => {
    const before = inOrder[index - 1]?.of;
    return [page.slice(before ? before.at + before.length : 0, at), encoded(text)];
  });
  const last = inOrder.at(-1)?.of;
  return pieces.join('') + page.slice(last ? last.at + last.length : 0);
}
