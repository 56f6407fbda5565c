import { parse } from 'csv-parse/sync';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { PSEUDO, PSEUDO_ID, pseudo } from './pseudo-language.ts';

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A table with a column in the pseudo-language behind each English one. */
function withColumns(text: string): string {
  const [head = [], ...rows]: string[][] = parse(text, { bom: true, relax_column_count: true });
  const english = head.flatMap((column, at) => (column.endsWith('_en') ? [{ column, at }] : []));
  const added = english.map(({ column }) => column.replace(/_en$/, `_${PSEUDO.column}`));
  return [[...head, ...added], ...rows.map(row => [...row, ...english.map(({ at }) => pseudo(row[at] ?? ''))])]
    .map(row => row.map(quoted).join(','))
    .join('\n');
}

/** The same with a text in the pseudo-language beside each English one, and with that language where languages are listed. */
function withNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.includes('en') ? [...value, PSEUDO_ID] : value.map(withNames);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, withNames(field)] as const);
  const english = 'en' in value && 'zh-Hans' in value ? value.en : undefined;
  const own = typeof english === 'string' ? pseudo(english) : null;
  return Object.fromEntries(english === undefined ? fields : [...fields, [PSEUDO_ID, own]]);
}

/** The files of a folder of records with everything said in the pseudo-language too. */
export const inPseudoToo = (files: readonly InputFile[]): readonly InputFile[] =>
  files.map(file => {
    const text = new TextDecoder().decode(file.bytes ?? new Uint8Array());
    const more = file.path.endsWith('.csv')
      ? withColumns(text)
      : file.path.endsWith('.json')
        ? JSON.stringify(withNames(JSON.parse(text)))
        : text;
    const bytes = new TextEncoder().encode(more);
    return { ...file, size: bytes.length, bytes };
  });
