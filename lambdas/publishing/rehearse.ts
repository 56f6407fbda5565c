import { selectCompared } from '../claims/compared-input.ts';
import { checkArtifact } from './check-artifact.ts';
import type { MakingDependencies } from './dependencies.ts';
import { readParts, storeInput } from './input.ts';
import { artifactKey, sha256 } from './keys.ts';
import { makeArtifact } from './make-artifact.ts';
import { resolveEdition } from './newest-edition.ts';
import { planArtifacts } from './plan.ts';
import { parseRequest } from './request.ts';
import { type FinishedFile, verifyFiles } from './verification.ts';

export interface Rehearsed {
  readonly report: string;
  readonly edition: string;
  readonly artifacts: readonly { readonly name: string; readonly bytes: number; readonly milliseconds: number }[];
}

/**
 * Does everything that makes an edition but publish it: freezes its records, renders every artifact, reads each one
 * back and proves every sentence. No run is registered and no pointer moves. The store must be one for rehearsals; an
 * earlier rehearsal of the same records by the same build must have given the same bytes, or the store refuses.
 */
export async function rehearse(
  dependencies: MakingDependencies,
  asked: { readonly report: string; readonly edition: string },
): Promise<Rehearsed> {
  const { table, store, build, clock, fonts } = dependencies;
  const edition = await resolveEdition(table, asked.report, asked.edition);
  // What is published lies in another store: the edition compared with is rehearsed by what it would read now.
  const selected = selectCompared(await table.readAll(), asked.report, edition);
  const request = parseRequest({ report: asked.report, edition }, selected.report);
  const hash = await storeInput(store, selected);
  const parts = await readParts(dependencies, hash);
  const artifacts: Rehearsed['artifacts'][number][] = [];
  const files: FinishedFile[] = [];
  for (const name of planArtifacts(request, null)) {
    const from = Date.parse(clock.now());
    const { bytes, contentType, fileName } = await makeArtifact(parts, name, fonts);
    const key = artifactKey({ ...request, input: hash, build }, name);
    await store.putOnce(key, bytes, contentType);
    const size = bytes.byteLength;
    const read = await checkArtifact(store, { name, key, sha256: sha256(bytes), bytes: size, contentType, fileName });
    files.push({ name, bytes: read });
    artifacts.push({ name, bytes: size, milliseconds: Date.parse(clock.now()) - from });
  }
  await verifyFiles(parts, files, fonts);
  return { report: asked.report, edition, artifacts };
}
