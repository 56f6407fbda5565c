import { refuse } from '../refusals/refusal.ts';
import type { Dependencies, MakingDependencies } from './dependencies.ts';
import { readParts } from './input.ts';
import { artifactKey, originalKey, sha256 } from './keys.ts';
import { makeArtifact } from './make-artifact.ts';
import type { PublishedArtifact } from './ports.ts';
import type { RunArtifact } from './run.ts';
import { artifactsOf, type FrozenRun, findAttempt, isFrozen, madeBy } from './running.ts';
import { storeMended } from './store-mended.ts';

/**
 * Second step of a run, once for each artifact: from the frozen input to a stored file. One that is stored already,
 * with the bytes that were recorded, is kept; so an interrupted run picks up where it was.
 */
export async function renderArtifact(
  dependencies: MakingDependencies,
  id: string,
  name: string,
  attempt: number | null = null,
): Promise<RunArtifact> {
  const run = await findAttempt(dependencies, id, attempt);
  if (!isFrozen(run)) throw refuse('notFrozen', { run: id });
  const known = await knownArtifact(dependencies, run, name);
  const isWhole = known !== null && (await isStored(dependencies, known));
  const artifact = isWhole ? known : await makeAndStore(dependencies, run, name, known);
  await dependencies.table.putArtifact(id, artifact);
  return artifact;
}

/** What is on record of this file: of this run, or of the edition as it is published. */
async function knownArtifact(dependencies: Dependencies, run: FrozenRun, name: string): Promise<RunArtifact | null> {
  const own = (await artifactsOf(dependencies, run)).find(artifact => artifact.name === name);
  if (own !== undefined) return own;
  const edition = await dependencies.table.getEdition(run.request.report, run.request.edition);
  const key = artifactKey(madeBy(run), name);
  const published = edition?.artifacts.find(artifact => artifact.name === name && originalKey(artifact.key) === key);
  return published === undefined ? null : { ...published, milliseconds: 0 };
}

async function isStored({ store }: Dependencies, artifact: PublishedArtifact): Promise<boolean> {
  const stored = await store.get(artifact.key, artifact.sha256);
  return stored !== null && sha256(stored.bytes) === artifact.sha256;
}

/** One that is damaged in the store is made again to the same bytes, under a key of its own. */
async function makeAndStore(
  dependencies: MakingDependencies,
  run: FrozenRun,
  name: string,
  damaged: RunArtifact | null,
): Promise<RunArtifact> {
  const { store, clock, fonts } = dependencies;
  const from = Date.parse(clock.now());
  const { bytes, contentType, fileName } = await makeArtifact(await readParts(dependencies, run.input), name, fonts);
  const hash = sha256(bytes);
  const own = artifactKey(madeBy(run), name);
  const isMended = damaged?.sha256 === hash;
  const key = isMended ? await storeMended(store, own, { bytes, contentType }) : own;
  if (!isMended) await store.putOnce(key, bytes, contentType);
  const milliseconds = Date.parse(clock.now()) - from;
  return { name, key, sha256: hash, bytes: bytes.byteLength, contentType, fileName, milliseconds };
}
