import { isRefused, refuse } from '../refusals/refusal.ts';
import { readArtifact } from './check-artifact.ts';
import type { MakingDependencies } from './dependencies.ts';
import { readParts } from './input.ts';
import { manifestHash, sha256 } from './keys.ts';
import { MANIFEST } from './link.ts';
import { makeArtifact } from './make-artifact.ts';
import { manifestBytes, readManifest, readManifestBytes } from './manifest.ts';
import type { EditionPointer, PublishedArtifact } from './ports.ts';
import { storeMended } from './store-mended.ts';

/** What was found of a published edition. */
export interface MendedEdition {
  readonly report: string;
  readonly edition: string;
  /** Files that were looked at, the manifest among them. */
  readonly files: number;
  /** Names of the files that were damaged and were made again. */
  readonly mended: readonly string[];
}

/** The input and the build that made the files: by the manifest, or by the run where that is damaged itself. */
async function madeFrom({ table, store }: MakingDependencies, pointer: EditionPointer) {
  const { report, edition } = pointer;
  try {
    const { input, build } = await readManifest(store, pointer);
    return { report, edition, input, build };
  } catch (error) {
    if (!isRefused(error, 'damagedObject')) throw error;
    const run = await table.getRun(pointer.run);
    if (run?.input) return { report, edition, input: run.input, build: run.build };
    throw refuse('cannotMend', {
      object: `${report}/${edition}/${MANIFEST}`,
      why: 'is damaged, and its run is not on record',
    });
  }
}

/**
 * Looks at every file of a published edition. What is damaged or gone is made again from the frozen input, to the bytes
 * that were published and no others, and stored under a key of its own; then the pointer moves, if nobody moved it
 * meanwhile. Published objects are never overwritten.
 *
 * @throws CannotMend when this build gives other bytes; DamagedObject when the input itself is damaged.
 */
export async function mendEdition(dependencies: MakingDependencies, pointer: EditionPointer): Promise<MendedEdition> {
  const { store, table, onProgress, fonts } = dependencies;
  const { report, edition, artifacts } = pointer;
  const name = (file: string): string => `${report}/${edition}/${file}`;
  const made = await madeFrom(dependencies, pointer);
  // Also where no file is damaged: the input is what they could be made from again.
  const parts = await readParts(dependencies, made.input);
  const mended: string[] = [];

  const whole: PublishedArtifact[] = [];
  for (const artifact of artifacts) {
    const read = await readArtifact(store, artifact);
    if ('bytes' in read) {
      whole.push(artifact);
      continue;
    }
    onProgress({ kind: 'damaged', object: name(artifact.name), damage: read.damage });
    const again = await makeArtifact(parts, artifact.name, fonts);
    if (sha256(again.bytes) !== artifact.sha256)
      throw refuse('cannotMend', {
        object: name(artifact.name),
        why: `${read.damage}, and this build makes other bytes than build ${made.build.slice(0, 12)} did`,
      });
    whole.push({ ...artifact, key: await storeMended(store, artifact.key, again) });
    mended.push(artifact.name);
  }

  let { manifest } = pointer;
  const read = await readManifestBytes(store, manifest);
  if ('damage' in read) {
    onProgress({ kind: 'damaged', object: name(MANIFEST), damage: read.damage });
    const bytes = manifestBytes(made, whole);
    if (!sha256(bytes).startsWith(manifestHash(manifest)))
      throw refuse('cannotMend', { object: name(MANIFEST), why: `${read.damage}, and its run made another one` });
    manifest = await storeMended(store, manifest, { bytes, contentType: 'application/json' });
    mended.push(MANIFEST);
  }

  if (mended.length > 0) {
    const moved = await table.replaceEdition(pointer, { ...pointer, manifest, artifacts: whole });
    onProgress({ kind: 'mended', report, edition, files: mended, moved });
  }
  return { report, edition, files: artifacts.length + 1, mended };
}
