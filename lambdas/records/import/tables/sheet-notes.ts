import { counted, type Note, note } from '../note.ts';

/** What of a sheet a person does not see at once. */
interface Unseen {
  readonly hidden: boolean;
  readonly hiddenRows: readonly number[];
  /** `C`, `E–G`. */
  readonly hiddenColumns: readonly string[];
  readonly formulas: number;
  /** Cells that are merged over several rows. */
  readonly merged: number;
  /** Cells that show fewer digits than are stored. */
  readonly rounded: number;
}

const listed = (items: readonly (number | string)[], between: string): string =>
  `${items.slice(0, 5).join(between)}${items.length > 5 ? ' …' : ''}`;

/** What was read of a sheet though it is hidden, and what was read as something else than it shows. */
export function sheetNotes(
  file: string,
  { hidden, hiddenRows, hiddenColumns, formulas, merged, rounded }: Unseen,
): readonly Note[] {
  const at = { file, row: null };
  const notes: Note[] = [];
  if (hidden)
    notes.push(note(at, 'The sheet is hidden in the workbook; it was read.', '该工作表在文件中被隐藏，仍已读取。'));
  if (hiddenRows.length > 0)
    notes.push(
      note(
        at,
        `${counted(hiddenRows.length, 'row is', 'rows are')} hidden in the workbook (${listed(hiddenRows, ', ')}), and read all the same.`,
        `文件中隐藏了${hiddenRows.length}行（${listed(hiddenRows, '、')}），仍已读取。`,
      ),
    );
  if (hiddenColumns.length > 0)
    notes.push(
      note(
        at,
        `Columns are hidden in the workbook (${listed(hiddenColumns, ', ')}), and read all the same.`,
        `文件中隐藏了若干列（${listed(hiddenColumns, '、')}），仍已读取。`,
      ),
    );
  if (formulas > 0)
    notes.push(
      note(
        at,
        `${counted(formulas, 'cell holds a formula', 'cells hold formulas')}: what was stored with the formula was read.`,
        `${formulas}个单元格为公式：读取的是随公式存储的值。`,
      ),
    );
  if (merged > 0)
    notes.push(
      note(
        at,
        `${counted(merged, 'cell is', 'cells are')} merged over several rows: each of the rows was given what stands there.`,
        `${merged}处单元格跨行合并：其内容已计入所跨的每一行。`,
      ),
    );
  if (rounded > 0)
    notes.push(
      note(
        at,
        `${counted(rounded, 'cell shows', 'cells show')} fewer digits than stored: what is stored was read.`,
        `${rounded}个单元格显示的位数少于存储的位数：读取的是存储的值。`,
      ),
    );
  return notes;
}
