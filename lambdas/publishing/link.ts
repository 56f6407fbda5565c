import { refuse } from '../refusals/refusal.ts';
import { readArtifact } from './check-artifact.ts';
import type { Dependencies } from './dependencies.ts';
import { readManifestBytes } from './manifest.ts';
import type { EditionPointer, ObjectStore } from './ports.ts';

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

/**
 * A fresh signed link to one file of a published edition: `en/report.pdf`, `claims.json`, `manifest.json`. The file is read
 * first: one that is damaged is not handed out.
 *
 * @throws BeingMended when it is damaged; whoever answers has it made again.
 */
export async function link(
  { store }: Dependencies,
  pointer: EditionPointer,
  name: string,
  expiresIn: number = LINK_SECONDS,
): Promise<string> {
  const file = fileOf(pointer, name);
  const read = await file.read(store);
  const { report, edition } = pointer;
  if ('damage' in read) throw refuse('beingMended', { report, edition, file: name, damage: read.damage });
  return store.link(file.key, {
    expiresIn,
    fileName: file.fileName,
    disposition: name.endsWith('.pdf') ? 'attachment' : 'inline',
  });
}

interface LinkedFile {
  readonly key: string;
  readonly fileName: string;
  readonly read: (store: ObjectStore) => Promise<object | { readonly damage: string }>;
}

function fileOf(pointer: EditionPointer, name: string): LinkedFile {
  if (name === MANIFEST)
    return {
      key: pointer.manifest,
      fileName: `${pointer.report}-${pointer.edition}-manifest.json`,
      read: store => readManifestBytes(store, pointer.manifest),
    };
  const artifact = pointer.artifacts.find(candidate => candidate.name === name);
  if (artifact === undefined)
    throw refuse('noSuchArtifact', {
      artifact: name,
      known: [...pointer.artifacts.map(known => known.name), MANIFEST],
    });
  return { ...artifact, read: store => readArtifact(store, artifact) };
}
