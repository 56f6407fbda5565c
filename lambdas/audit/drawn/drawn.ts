import type { Dataset } from '../../records/dataset.ts';
import type { Declared } from '../declared.ts';
import { cut, type Fault } from '../fault.ts';
import type { Ledger } from '../ledger.ts';
import { readerOf, signsIn } from '../plain/reader.ts';
import type { Reader } from '../plain/table-check.ts';
import { isAloud } from './aloud.ts';
import { misframed } from './frame.ts';
import { wrongHeads } from './heads.ts';
import { wrongHeatmap } from './heatmap.ts';
import { mislabelled } from './labels.ts';
import { misreferred } from './references.ts';
import { misspoken } from './spoken-charts.ts';

type Wrong = readonly [text: string, message: string];

/**
 * What stands around the data of tables and charts: the numbers and the references to them, the labels in a chart, what is
 * said in its place, and what a heatmap says of its signs, each held against the records and the data, which are held
 * against the records themselves.
 */
export function misdrawn(
  file: string,
  ledger: Ledger,
  declared: Declared,
  dataset: Dataset,
  compared: Dataset | null = null,
): readonly Fault[] {
  const fault = ([text, message]: Wrong): Fault => ({ file, claim: null, sentence: cut(text), message });
  const reader = readerOf(dataset, ledger, declared.language, compared);
  const signs = reader && signsIn(reader.known);
  if (!reader || !signs) return [fault([declared.language, 'is a language whose charts nothing reads back'])];
  const charts = declared.charts.flatMap((chart): readonly Wrong[] => {
    const spoken = misspoken(chart, reader);
    return [
      ...mislabelled(chart, reader).map((text): Wrong => [text, `is written in “${chart.caption}”, and is not so`]),
      ...(spoken === null ? [] : [[chart.caption, spoken] as const]),
    ];
  });
  const heatmaps = declared.matrices.flatMap(matrix => wrongHeatmap(matrix, declared.matrices, reader));
  const heads = declared.tables.flatMap((table): readonly Wrong[] => {
    const wrong = table.heads.length === 0 ? null : wrongHeads(table, signs, reader);
    return wrong === null ? [] : [[table.caption, wrong]];
  });
  return [
    ...misreferred(declared, ledger, reader),
    ...misframed(declared, signs, reader),
    ...heads,
    ...charts,
    ...heatmaps,
    ...spokenCells(declared, reader),
  ].map(fault);
}

/** What is said in place of a cell is what the cell shows. */
function spokenCells({ spokenCells: cells }: Declared, reader: Reader): readonly Wrong[] {
  const { inClusterCell } = reader.forms;
  return cells.flatMap(({ text, spoken }): readonly Wrong[] => {
    const isSame = isAloud(text, spoken, reader) ?? (inClusterCell.test(text) && inClusterCell.test(spoken));
    return isSame ? [] : [[spoken, `is said in place of “${text}”`]];
  });
}
