import { isRefused } from '../refusals/refusal.ts';
import type { MakingDependencies } from './dependencies.ts';
import { type MendedEdition, mendEdition } from './mend-edition.ts';
import type { EditionPointer } from './ports.ts';

export interface Scrubbed {
  readonly editions: readonly MendedEdition[];
  /** What is damaged and could not be made again, in words. */
  readonly unmended: readonly string[];
}

/** Looks at every file of every published edition, or of one, and mends what is damaged; one that cannot be mended keeps no other from it. */
export async function scrub(
  dependencies: MakingDependencies,
  only: { readonly report: string; readonly edition: string } | null = null,
): Promise<Scrubbed> {
  const { table } = dependencies;
  const found = only === null ? null : await table.getEdition(only.report, only.edition);
  const pointers: readonly EditionPointer[] =
    only === null ? await table.listEditions() : found === null ? [] : [found];
  const editions: MendedEdition[] = [];
  const unmended: string[] = [];
  for (const pointer of pointers) {
    try {
      editions.push(await mendEdition(dependencies, pointer));
    } catch (error) {
      if (!isRefused(error, 'cannotMend') && !isRefused(error, 'damagedObject')) throw error;
      unmended.push(`${pointer.report}/${pointer.edition}: ${error.message}`);
    }
  }
  return { editions, unmended };
}
