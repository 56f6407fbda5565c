import { selectCompared } from '../claims/compared-input.ts';
import type { EditionInput } from '../claims/edition-input.ts';
import { canonicalJson } from '../records/canonical.ts';
import { wholeEditionInput } from './compared-input.ts';
import type { Dependencies } from './dependencies.ts';
import { readInput } from './input.ts';
import { inputKey, sha256 } from './keys.ts';

/** An input with its hash, as a manifest bears it. */
export interface HashedInput {
  readonly input: EditionInput;
  readonly hash: string;
}

const hashOf = (input: EditionInput): string => sha256(new TextEncoder().encode(canonicalJson(input)));

/**
 * What the files of a folder were made from: the input of this hash that was frozen, whatever was imported since; else what the
 * edition would read now.
 *
 * @param hash as the manifest of the folder has it; null where none tells
 * @throws UnknownReport, UnknownEdition, NoRecords when the records are those of something else.
 */
export async function folderInput(
  { table, store }: Pick<Dependencies, 'table' | 'store'>,
  of: { readonly report: string; readonly edition: string },
  hash: string | null,
): Promise<HashedInput> {
  if (hash !== null && (await store.get(inputKey(hash))) !== null) return { input: await readInput(store, hash), hash };
  const dataset = await table.readAll();
  const input = await wholeEditionInput({ table, store }, dataset, of);
  const found = hashOf(input);
  if (hash === null || found === hash) return { input, hash: found };
  // Made as a preview, whatever of the edition that it is compared with was published here since.
  const previewed = selectCompared(dataset, of.report, of.edition);
  return hashOf(previewed) === hash ? { input: previewed, hash } : { input, hash: found };
}
