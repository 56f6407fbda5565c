import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import { brokenYaml } from './broken-yaml.ts';
import type { Fault } from './fault.ts';
import { fault } from './tables/grid.ts';

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
  return { lines, document: parseDocument(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false }) };
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

/** A path of a fault, `editions[0].basket[3]`, in steps. */
const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );

/** The node that a step leads to, or the field of that name where it is one that nobody knows. */
function startOf(document: Document, steps: readonly (string | number)[], field: string | null): number | null {
  let node: unknown = document.contents;
  let start = 0;
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(item => nameOf(item) === step);
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
    if (!make || found.row === null) return found;
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
