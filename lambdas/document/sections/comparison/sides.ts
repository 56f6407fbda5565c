import type { Comparison } from '../../../findings/compare/comparison.ts';
import type { Two } from '../../../findings/compare/difference.ts';
import type { Cell, TableBlock } from '../../blocks.ts';
import { type Context, cell, createContext } from '../../context.ts';
import { editionName, issueName } from '../../edition-name.ts';

/** What the tables of the comparison are made from: both editions, each with its own names and records. */
export interface Sides extends Two<Context> {
  readonly comparison: Comparison;
  /** The earlier edition in the names of the later one, for all but its own sentences: one name is of one unit in a table. */
  readonly beforeNamedNow: Context;
  /** Heads of the columns. */
  readonly heads: Two<string>;
  /** A re-issue shows only what differs from the first issue. */
  readonly onlyChanges: boolean;
}

/** Both sides of a comparison; the sources of either are numbered in the one list of this document. */
export function createSides(after: Context, comparison: Comparison): Sides {
  const { citations, nextTable, nextFigure } = after;
  const before: Context = {
    ...createContext(comparison.before, after.language.id),
    citations,
    nextTable,
    nextFigure,
  };
  const { comparison: words } = after.words;
  const head = ({ view, language }: Context): string => {
    const { edition } = view.input;
    return edition.reissues === undefined ? words.edition(editionName(edition)) : issueName(edition, language);
  };
  const onlyChanges = after.view.input.edition.reissues !== undefined;
  const heads = onlyChanges
    ? { before: words.firstIssue, after: words.reissue }
    : { before: head(before), after: head(after) };
  return { comparison, before, beforeNamedNow: namedAs(before, after), after, heads, onlyChanges };
}

/** What an edition tells, in the names that another gives to whatever both read. */
function namedAs(edition: Context, { view, names }: Context): Context {
  const own = edition.names;
  return {
    ...edition,
    names: {
      ...own,
      unit: id => (view.unit(id) ? names : own).unit(id),
      label: key => (view.release(key) ? names : own).label(key),
      releaseShort: key => (view.release(key) ? names : own).releaseShort(key),
    },
  };
}

/** One row of a table of two columns: what it says of each edition. */
export interface SideRow extends Two<Cell> {
  readonly label: string;
  readonly sources: readonly string[];
}

/** Rows that are shown: in a re-issue those that differ. */
const shown = (rows: readonly SideRow[], { onlyChanges }: Sides): readonly SideRow[] =>
  onlyChanges ? rows.filter(({ before, after }) => before.text !== after.text) : rows;

interface SideTable {
  readonly id: string;
  readonly caption: string;
  readonly label: string;
  readonly heads: Two<string>;
  readonly align: 'start' | 'end';
  readonly notes?: TableBlock['notes'];
}

/** A table of two columns, one an edition; none where no row is shown. */
export function sideTable(sides: Sides, rows: readonly SideRow[], table: SideTable): readonly TableBlock[] {
  const kept = shown(rows, sides);
  if (kept.length === 0) return [];
  const { citations, nextTable } = sides.after;
  const { id, caption, label, heads, align, notes = [] } = table;
  return [
    {
      kind: 'table',
      id,
      number: nextTable(),
      caption,
      columns: [
        { label, align: 'start', share: 4 },
        { label: heads.before, align, share: 4 },
        { label: heads.after, align, share: 4 },
      ],
      rowHeader: 0,
      rows: kept.map(row => ({ emphasis: 'none', cells: [cell(row.label), row.before, row.after] })),
      notes,
      sourceLine: citations.sourceLine(
        kept.flatMap(({ sources }) => sources),
        true,
      ),
    },
  ];
}
