import type { MakingDependencies } from './dependencies.ts';
import { type FirstDifference, firstDifference } from './first-difference.ts';
import { readParts } from './input.ts';
import { sha256 } from './keys.ts';
import { findEdition } from './link.ts';
import { makeArtifact } from './make-artifact.ts';
import { readManifest } from './manifest.ts';

/** One file made again, against the one that was published. */
export interface RebuiltFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly published: { readonly sha256: string; readonly bytes: number };
  readonly identical: boolean;
  /** Where the two first differ; null for identical files, and where the published one is not in the store any more. */
  readonly difference: FirstDifference | null;
}

export interface Rebuilt {
  readonly report: string;
  readonly edition: string;
  /** SHA-256 of the frozen input that both were made from. */
  readonly input: string;
  readonly build: { readonly published: string; readonly rebuilt: string; readonly same: boolean };
  readonly files: readonly RebuiltFile[];
}

/**
 * Makes the files of a published edition again from the input that was frozen for it, whatever was imported since, and
 * compares them with what was published. Nothing is stored or published. The same build gives the same bytes; another
 * one may not.
 */
export async function rebuildEdition(
  dependencies: MakingDependencies,
  report: string,
  edition: string,
): Promise<Rebuilt> {
  const { store, build, fonts } = dependencies;
  const pointer = await findEdition(dependencies, report, edition);
  const manifest = await readManifest(store, pointer);
  const parts = await readParts(dependencies, manifest.input);
  const files: RebuiltFile[] = [];
  for (const { name, key, sha256: hash, bytes: size } of pointer.artifacts) {
    const { bytes } = await makeArtifact(parts, name, fonts);
    const made = sha256(bytes);
    const identical = made === hash;
    const stored = identical ? null : await store.get(key);
    files.push({
      name,
      bytes,
      sha256: made,
      published: { sha256: hash, bytes: size },
      identical,
      difference: stored && firstDifference(stored.bytes, bytes, !name.endsWith('.pdf')),
    });
  }
  const same = manifest.build === build;
  return { report, edition, input: manifest.input, build: { published: manifest.build, rebuilt: build, same }, files };
}
