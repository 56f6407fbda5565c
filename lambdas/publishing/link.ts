import { refuse } from '../refusals/refusal.ts';
import type { Dependencies } from './dependencies.ts';
import type { EditionPointer } from './ports.ts';

/** A signed link lives for ten minutes: long enough for a slow download to begin, too short to be passed on. */
export const LINK_SECONDS = 600;

export const MANIFEST = 'manifest.json';

/** The published edition. */
export async function findEdition(
  dependencies: Dependencies,
  report: string,
  edition: string,
): Promise<EditionPointer> {
  const pointer = await dependencies.table.getEdition(report, edition);
  if (pointer === null) throw refuse('notPublished', { report, edition });
  return pointer;
}

/** A fresh signed link to one file of a published edition: `en/report.pdf`, `claims.json`, `manifest.json`. */
export async function link(
  { store }: Dependencies,
  pointer: EditionPointer,
  name: string,
  expiresIn: number = LINK_SECONDS,
): Promise<string> {
  const file = fileOf(pointer, name);
  return store.link(file.key, {
    expiresIn,
    fileName: file.fileName,
    disposition: name.endsWith('.pdf') ? 'attachment' : 'inline',
  });
}

function fileOf(pointer: EditionPointer, name: string): { readonly key: string; readonly fileName: string } {
  if (name === MANIFEST)
    return { key: pointer.manifest, fileName: `${pointer.report}-${pointer.edition}-manifest.json` };
  const artifact = pointer.artifacts.find(candidate => candidate.name === name);
  if (artifact === undefined)
    throw refuse('noSuchArtifact', {
      artifact: name,
      known: [...pointer.artifacts.map(known => known.name), MANIFEST],
    });
  return artifact;
}
