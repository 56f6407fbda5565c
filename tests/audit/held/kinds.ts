import type { Document } from '../../../lambdas/document/document.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import type { PrintedLanguage } from '../../support/printed-languages.ts';
import { leavesOf } from '../red-team/places.ts';
import { type Way, withPieces } from './reduced.ts';

/** A piece of printed text, or a number that is printed. */
export interface Piece {
  readonly way: Way;
  readonly text: string;
  readonly isNumber: boolean;
}

/** Pieces that stand where others like them stand, and read as they do but for names and numbers. */
export interface Kind {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** What steers how a document is drawn, and is no text: put otherwise, nothing could be drawn. */
const STEERS = /\/(?:side|verdict|room)$|\/threads\/|\/image\//;

/** Numbers that are printed as text. */
const NUMBERED = /\/(?:notes\/\d+|number|note)$|\/verdicts\/\d+\/count$|\/charts\/\d+\/rows\/\d+\/rank$/;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whatever is called by a name in a language: units, rankings, releases, publishers, titles. */
export function namesIn(dataset: Dataset, language: PrintedLanguage): readonly string[] {
  const { units, rankings, releases, indicators, groups, reports, sources } = dataset;
  const all = [
    ...units.flatMap(({ names, aliases }) => [...Object.values(names), ...aliases]),
    ...reports.flatMap(({ displayNames }) => Object.values(displayNames).flatMap(names => Object.values(names))),
    ...[...rankings, ...indicators, ...groups].flatMap(({ names }) => names[language] ?? []),
    ...rankings.flatMap(({ shortNames, publisher }) => [shortNames[language] ?? '', publisher[language] ?? '']),
    ...releases.flatMap(({ labels }) => labels[language] ?? []),
    ...sources.flatMap(({ title, publisher }) => [title[language] ?? '', publisher[language] ?? '']),
  ];
  return [...new Set(all)].filter(name => /\p{L}/u.test(name) && name.length > 1);
}

const COUNTED =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|[一二三四五六七八九十两]+/gi;

/** What a text reads like, whatever it names and counts. */
function shapeIn(names: readonly string[]): (text: string) => string {
  const inOrder = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(inOrder.map(literal).join('|'), 'g');
  return text =>
    text
      .replace(pattern, 'N')
      .replace(/\d+(?:[.,]\d+)*(?:st|nd|rd|th)?/g, '#')
      .replace(COUNTED, '#')
      .replace(/N(?:(?:, | and |、|和|及|，)N)+/g, 'N');
}

const LONGEST = 60;

function numbersIn(value: unknown, way: Way = []): readonly Piece[] {
  if (typeof value === 'number')
    return NUMBERED.test(`/${way.join('/')}`) ? [{ way, text: String(value), isNumber: true }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, part]) => numbersIn(part, [...way, step]));
}

/** What stands at the end of a way. */
const at = (value: unknown, way: Way): unknown =>
  way.reduce<unknown>(
    (so, step) => (typeof so === 'object' && so !== null ? Object.getOwnPropertyDescriptor(so, step)?.value : null),
    value,
  );

const textAt = (value: unknown, way: Way): string => {
  const found = at(value, way);
  return typeof found === 'string' ? found : '';
};

/** Tables in which every column but the first is of a release or a ranking. */
const GRID = /^matrix|rankHistory|smallMultiples|table-full/;

/** Where a piece stands, in general: its section, its block, and the way inside. */
function placeOf(document: Document, way: Way): string {
  const [first, section, blocks, , ...rest] = way;
  if (first !== 'sections' || blocks !== 'blocks') return way.map(step => (/^\d+$/.test(step) ? '*' : step)).join('/');
  const id = textAt(document, ['sections', section ?? '', 'id']).replace(/^(unit|ranking)-.*$/, '$1');
  const kinds = way.flatMap((_, index) => {
    const upTo = way.slice(0, index + 1);
    const [kind, form, own] = ['kind', 'form', 'id'].map(name => textAt(document, [...upTo, name]));
    if (kind === '') return [];
    return [
      [kind, form, own?.replace(/^((?:table|chart|matrix)-(?:compared-)?[a-z]+).*$/, '$1')].filter(Boolean).join(' '),
    ];
  });
  const isGrid = kinds.some(kind => GRID.test(kind));
  // A column of a table is a kind of its own, but for those of releases and rankings; so are the heads of its data.
  const inside = rest.map((step, index) => {
    if (!/^\d+$/.test(step)) return step;
    const before = rest[index - 1] ?? '';
    const isColumn = before === 'cells' || rest[index - 2] === 'data';
    if (isColumn) return isGrid && step !== '0' ? 'column' : `column ${step}`;
    return before === 'data' ? (step === '0' ? 'heads' : 'row') : '*';
  });
  return [id, ...kinds, inside.join('/')].join(' · ');
}

/** The claim of a piece, by its kind; empty where it words none. */
function claimOf(document: Document, way: Way): string {
  const beside = way.slice(0, -1);
  const own = textAt(document, [...beside, 'claim']) || textAt(document, [...beside, 'earlier']);
  return own.split(':')[0] ?? '';
}

/** What stands before a piece and says what it is: the label of a figure, the head of a row. */
function headOf(document: Document, way: Way, shape: (text: string) => string): string {
  const step = way.at(-1);
  if (step === 'value') return shape(textAt(document, [...way.slice(0, -1), 'label']));
  const cells = way.lastIndexOf('cells');
  const table = textAt(document, [...way.slice(0, 4), 'id']);
  if (cells > 0 && /^table-compared-(?:results|counts|definitions)/.test(table) && way[cells + 1] !== '0')
    return shape(textAt(document, [...way.slice(0, cells + 1), '0', 'text']));
  return '';
}

/** A mark for each piece: letters that no other text has, or a number that none is. */
const markOf = ({ isNumber }: Piece, index: number): string | number =>
  isNumber ? 7_000_000 + index * 3 : `⟦${index}⟧`;

/** The pieces that the page or the PDF of a document says somewhere. */
function printed(document: Document, pieces: readonly Piece[]): readonly Piece[] {
  const marked = withPieces(
    document,
    pieces.map((piece, index) => ({ way: piece.way, fresh: markOf(piece, index) })),
  );
  const { html, pdf } = declaredBy(marked).expected;
  const said = JSON.stringify([html, pdf]);
  const marks = new Set(said.match(/⟦\d+⟧|7\d{6}/g));
  return pieces.filter((piece, index) => marks.has(String(markOf(piece, index))));
}

/** Every piece of text that the files of a document print, by kind. */
export function kindsOf(document: Document, names: readonly string[]): readonly Kind[] {
  const shape = shapeIn(names);
  const shapes = new Map<string, string>();
  const shapeOf = (text: string): string => {
    const known = shapes.get(text) ?? shape(text).slice(0, LONGEST);
    shapes.set(text, known);
    return known;
  };
  const texts = leavesOf(document).map(({ path, text }): Piece => ({ way: path, text, isNumber: false }));
  const found = new Map<string, Piece[]>();
  const all = [...texts, ...numbersIn(document)].filter(({ way }) => !STEERS.test(`/${way.join('/')}`));
  for (const piece of printed(document, all)) {
    const claim = claimOf(document, piece.way);
    const words = claim !== '' ? `claim ${claim}` : piece.isNumber ? '#' : shapeOf(piece.text);
    const name = [placeOf(document, piece.way), headOf(document, piece.way, shapeOf), words]
      .filter(Boolean)
      .join(' · ');
    found.set(name, [...(found.get(name) ?? []), piece]);
  }
  return [...found].map(([name, pieces]) => ({ name, pieces }));
}
