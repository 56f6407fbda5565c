import type { Declared } from '../../../lambdas/audit/declared.ts';
import type { Document } from '../../../lambdas/document/document.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';

/** The way to a text or a number of a document. */
export type Way = readonly string[];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A value with another one at the end of a way. */
function put(value: unknown, [step, ...rest]: Way, fresh: string | number): unknown {
  if (step === undefined) return fresh;
  if (Array.isArray(value)) return value.map((part, index) => (String(index) === step ? put(part, rest, fresh) : part));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === step ? put(part, rest, fresh) : part]),
  );
}

/** The document with a text or a number put otherwise: what stood there was of the same type, so it is one again. */
export function otherwise(document: Document, way: Way, fresh: string | number): Document {
  const copy: Document = JSON.parse(JSON.stringify(put(document, way, fresh)));
  return copy;
}

/** The document with many texts and numbers put otherwise. */
export function withPieces(
  document: Document,
  pieces: readonly { readonly way: Way; readonly fresh: string | number }[],
): Document {
  const fresh = new Map(pieces.map(each => [each.way.join('/'), each.fresh]));
  const walk = (value: unknown, way: string): unknown => {
    const found = fresh.get(way);
    if (found !== undefined) return found;
    if (Array.isArray(value))
      return value.map((part, index) => walk(part, way === '' ? `${index}` : `${way}/${index}`));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([step, part]) => [step, walk(part, way === '' ? step : `${way}/${step}`)]),
    );
  };
  const copy: Document = JSON.parse(JSON.stringify(walk(document, '')));
  return copy;
}

/** The part of a document that a way leads into, as a document of that part alone, and the way in it. */
function partAt(document: Document, [first = '', at = '', ...rest]: Way): readonly [Document, Way] {
  const bare = { ...document, sections: [], evidence: [] };
  const [section, evidence] = [document.sections[Number(at)], document.evidence[Number(at)]];
  if (first === 'sections' && section) return [{ ...bare, sections: [section] }, [first, '0', ...rest]];
  if (first === 'evidence' && evidence) return [{ ...bare, evidence: [evidence] }, [first, '0', ...rest]];
  return [bare, [first, at, ...rest].filter(step => step !== '')];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const others = <T>(list: readonly T[], from: readonly T[]): readonly T[] =>
  list.filter((each, at) => !isSame(each, from[at]));

const PARTS = new WeakMap<object, Declared>();

/** What a part declares as it was, found once. */
function declaredAsItWas(key: object, part: Document): Declared {
  const known = PARTS.get(key) ?? declaredBy(part);
  PARTS.set(key, known);
  return known;
}

/**
 * As much of what a document declares, with one thing in it put otherwise, as could be found wrong for that: the rest is
 * what it was. What is held against other parts of the document stands beside these.
 */
export function reducedTo(document: Document, declared: Declared, way: Way, fresh: string | number): Declared {
  const [part, inPart] = partAt(document, way);
  const key = part.sections[0] ?? part.evidence[0] ?? document;
  const before = declaredAsItWas(key, part);
  const after = declaredBy(otherwise(part, inPart, fresh));
  let made: Declared | null = null;
  const whole = (): Declared => {
    made ??= declaredBy(otherwise(document, way, fresh));
    return made;
  };
  const paragraphs = others(after.paragraphs, before.paragraphs);
  const told = new Set(paragraphs.flatMap(({ sentences }) => sentences));
  const isOf = (field: 'references' | 'headings'): boolean => !isSame(after[field], before[field]);
  const bornIn = ({ numbers }: Declared): readonly string[] => numbers.map(({ number }) => number);
  const isReferred = isOf('references') || isOf('headings') || !isSame(bornIn(after), bornIn(before));
  const noted = others(after.cited.noted, before.cited.noted);
  const rested = new Set(noted.map(({ claim }) => claim));
  const isProse = !isSame([after.prose, after.profiles], [before.prose, before.profiles]);
  const areFigures = !isSame(after.figures, before.figures);
  const isSources = !isSame(after.cited.sources, before.cited.sources);
  return {
    ...after,
    sentences: after.sentences.filter((each, at) => told.has(each) || !isSame(each, before.sentences[at])),
    paragraphs,
    prose: isProse ? whole().prose : [],
    profiles: isProse ? whole().profiles : [],
    own: others(after.own, before.own),
    figures: areFigures ? whole().figures : [],
    cells: others(after.cells, before.cells),
    earlier: others(after.earlier, before.earlier),
    headings: isReferred ? whole().headings : [],
    tables: others(after.tables, before.tables),
    threads: others(after.threads, before.threads),
    reasons: others(after.reasons, before.reasons),
    covers: others(after.covers, before.covers),
    cards: others(after.cards, before.cards),
    charts: others(after.charts, before.charts),
    matrices: isSame(after.matrices, before.matrices) ? [] : whole().matrices,
    numbers: isReferred ? whole().numbers : [],
    references: isReferred ? whole().references : [],
    signs: isSame(after.signs, before.signs) ? [] : after.signs,
    frame: isSame(after.frame, before.frame) ? [] : after.frame,
    spokenCells: others(after.spokenCells, before.spokenCells),
    cited: {
      sources: isSources ? whole().cited.sources : declared.cited.sources,
      noted,
      evidence: [
        ...others(after.cited.evidence, before.cited.evidence),
        ...declared.cited.evidence.filter(({ claim }) => rested.has(claim)),
      ],
    },
  };
}
