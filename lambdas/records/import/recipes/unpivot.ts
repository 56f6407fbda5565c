import type { Table, TableColumn } from '../tables/find-table.ts';
import { columnKey, type Lookup } from './template.ts';

/** One of the rows that a wide row stands for: what its heads say, and its cells. */
export type Part = ReadonlyMap<string, string>;

/** The cells of one release (or year) of a wide table. */
interface Block {
  /** What the placeholders of the head stood for. */
  readonly named: ReadonlyMap<string, string>;
  readonly cells: readonly { readonly name: string; readonly column: TableColumn }[];
}

/** A longer text is no name of a column. */
const LONGEST_HEAD = 200;

const PLACEHOLDER = /\{([^{}]+)\}/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a placeholder may stand for: a year is four digits, with or without 年; anything else is any text. */
const formOf = (name: string): string => (name === 'year' ? '(\\d{4})年?' : '(.+?)');

function headForm(pattern: string): { readonly names: readonly string[]; readonly form: RegExp } {
  const names = [...pattern.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  const parts = pattern.split(/\{[^{}]+\}/).map(escaped);
  const form = parts.map((part, at) => (at < names.length ? `${part}${formOf(names[at] ?? '')}` : part)).join('');
  return { names, form: new RegExp(`^${form}$`, 'iu') };
}

/** The blocks of a wide table, in the order of its columns; those that a template names by themselves are not among them. */
export function blocksOf(
  columns: readonly TableColumn[],
  pattern: string,
  named: ReadonlySet<string>,
): readonly Block[] {
  const { names, form } = headForm(pattern);
  const blocks = new Map<
    string,
    { named: ReadonlyMap<string, string>; cells: { name: string; column: TableColumn }[] }
  >();
  for (const column of columns) {
    const own = named.has(columnKey(column.name)) || column.name.length > LONGEST_HEAD;
    const match = own ? null : form.exec(column.name);
    if (!match) continue;
    const found = names.map((name, at) => [name, (match[at + 1] ?? '').trim()] as const);
    const field = found.find(([name]) => name === 'field')?.[1] ?? 'value';
    const rest = found.filter(([name]) => name !== 'field');
    const key = JSON.stringify(rest);
    const block = blocks.get(key) ?? { named: new Map(rest), cells: [] };
    block.cells.push({ name: field, column });
    blocks.set(key, block);
  }
  return [...blocks.values()];
}

/**
 * The rows that a row of a wide table stands for, and those of its releases in which all its cells are empty. A row that is
 * empty in every release is a line of text, and stands for none.
 */
export function partsOf(
  blocks: readonly Block[],
  cells: readonly string[],
): { readonly filled: readonly Part[]; readonly empty: readonly Part[] } {
  const isFilled = (block: Block): boolean => block.cells.some(({ column }) => (cells[column.at] ?? '').trim() !== '');
  const partOf = (block: Block): Part =>
    new Map([
      ...[...block.named].map(([name, text]) => [columnKey(name), text] as const),
      ...block.cells.map(({ name, column }) => [columnKey(name), cells[column.at] ?? ''] as const),
    ]);
  const filled = blocks.filter(isFilled);
  const empty = filled.length === 0 ? [] : blocks.filter(block => !isFilled(block));
  return { filled: filled.map(partOf), empty: empty.map(partOf) };
}

/** Looks a column up in the row itself, and in the part that was taken from its wide columns. */
export function lookupIn({ columns }: Table, cells: readonly string[], part: Part): Lookup {
  const places = new Map(columns.map(({ name, at }) => [columnKey(name), at]));
  return column => {
    const key = columnKey(column);
    const place = places.get(key);
    return part.get(key) ?? (place === undefined ? null : (cells[place] ?? ''));
  };
}
