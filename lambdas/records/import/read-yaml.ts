import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import { stepsOf } from './as-far-as-read.ts';
import { brokenYaml } from './broken-yaml.ts';
import type { Fault } from './fault.ts';
import { fault, type Told } from './tables/grid.ts';

/** What a file of definitions holds: the items of its list, or its one item. */
export type YamlItems =
  | { readonly ok: true; readonly items: readonly unknown[] }
  | { readonly ok: false; readonly fault: Fault };

/** Fields whose entries are ids: 2022 is the name of a release there, and no number. */
const IDS: ReadonlySet<unknown> = new Set(['id', 'ownRelease', 'ownHistory', 'releases', 'comparesWith', 'reissues']);

const nameOf = (pair: Pair | undefined): unknown => (pair && isScalar(pair.key) ? pair.key.value : undefined);

/** Writes ids that look like numbers as the texts that they are. */
function idsAsTexts(document: Document): void {
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'number' || node.source === undefined) return;
      const pair = path.findLast(isPair);
      if (IDS.has(nameOf(pair))) node.value = node.source;
    },
  });
}

const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file);

/** Reads a document of YAML, or of JSON, which is a part of it. */
function open(text: string) {
  const lines = new LineCounter();
  const options = { lineCounter: lines, logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;
  return { lines, document: parseDocument(text, options) };
}

/** The fields that stand twice in one object of a YAML or JSON text that can be read: the last of them counts, unseen. */
export function repeatedKeys(file: string, text: string): readonly Fault[] {
  const { lines, document } = open(text);
  const faults: Fault[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const pair of items) {
        const name = nameOf(pair);
        if (seen.has(name) && isScalar(pair.key)) {
          const { line, col } = lines.linePos(pair.key.range?.[0] ?? 0);
          faults.push({
            ...fault({ file, row: rowAt(document, pair.key.range?.[0] ?? 0) }, 'F05', TWICE, String(name)),
            line: { line, column: col },
          });
        }
        seen.add(name);
      }
    },
  });
  return faults;
}

const TWICE: Told = {
  en: ['The field stands twice in one object.', 'Delete one of the two.'],
  zh: ['该字段在一个对象中出现了两次。', '请删除其中一个。'],
};

/** The number of the item in whose text a sign stands. */
function rowAt({ contents }: Document, at: number): number {
  if (!isSeq(contents)) return 1;
  return contents.items.findIndex(item => isMap(item) && (item.range?.[1] ?? 0) > at) + 1;
}

/** YAML → its items; null where the file is no YAML. */
export function readYaml(file: string, text: string): YamlItems | null {
  if (!isYaml(file)) return null;
  const { lines, document } = open(text);
  const [broken] = document.errors;
  if (broken) {
    return { ok: false, fault: fault({ file, row: null }, 'F04', brokenYaml(text, lines, broken)) };
  }
  idsAsTexts(document);
  const value: unknown = document.toJS();
  return { ok: true, items: Array.isArray(value) ? value : [value] };
}

/** Where a part stands in a text of YAML, as an editor counts: both from 1. */
export function placeIn(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): NonNullable<Fault['line']> {
  const { line, col } = lines.linePos(
    startOf(
      document,
      path.map(step => (typeof step === 'symbol' ? '' : step)),
      null,
    ) ?? 0,
  );
  return { line, column: col };
}

/** The node that a step leads to, or the field of that name where it is one that nobody knows. */
function startOf(document: Document, steps: readonly (string | number)[], field: string | null): number | null {
  let node: unknown = document.contents;
  let start = 0;
  for (const step of steps) {
    if (isMap(node)) {
      // Of a field that stands twice the last counts.
      const pair = node.items.findLast(item => nameOf(item) === step);
      if (pair === undefined) break;
      if (isScalar(pair.key) && pair.key.range) start = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
        start = node.range[0];
    } else break;
  }
  const unknown = isMap(node) ? node.items.find(item => field !== null && nameOf(item) === field) : undefined;
  if (unknown && isScalar(unknown.key) && unknown.key.range) return unknown.key.range[0];
  return start;
}

/** The faults of definitions with the line and the column of what they are about, as an editor counts: both from 1. */
export function withLines(
  faults: readonly Fault[],
  texts: readonly { readonly file: string; readonly text: string }[],
): readonly Fault[] {
  const opened = new Map(texts.map(({ file, text }) => [file, () => open(text)]));
  const known = new Map<string, ReturnType<typeof open>>();
  return faults.map(found => {
    const make = opened.get(found.file);
    if (!make || found.row === null || found.line !== undefined) return found;
    const { document, lines } = known.get(found.file) ?? make();
    known.set(found.file, { document, lines });
    const item = isSeq(document.contents) ? [found.row - 1] : [];
    const field = found.rule === 'F05' ? (found.value?.split(', ')[0] ?? null) : null;
    const start = startOf(document, [...item, ...stepsOf(found.column ?? '')], field);
    if (start === null) return found;
    const { line, col } = lines.linePos(start);
    return { ...found, line: { line, column: col } };
  });
}
