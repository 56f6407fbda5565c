import type { Fault, RuleId } from './fault.ts';
import type { InputFile } from './input-file.ts';
import { fault } from './tables/grid.ts';
import { WrongFile } from './wrong-file.ts';

/** Files of a sort by their paths; null for one that is not taken, which is told at its file. */
export type Taken<T> = ReadonlyMap<string, T | null>;

/** A file as an import takes it, or what is wrong with it, told by the rule of its sort. */
export function openBinary<T>(
  { path, bytes }: InputFile,
  rule: RuleId,
  take: (path: string, bytes: Uint8Array) => T,
): { readonly taken: Taken<T>; readonly faults: readonly Fault[] } {
  // What is over the limits of an import was refused before.
  if (bytes === null) return { taken: new Map([[path, null]]), faults: [] };
  try {
    return { taken: new Map([[path, take(path, bytes)]]), faults: [] };
  } catch (error) {
    if (!(error instanceof WrongFile)) throw error;
    return { taken: new Map([[path, null]]), faults: [fault({ file: path, row: null }, rule, error.told)] };
  }
}
