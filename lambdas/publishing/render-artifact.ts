import { refuse } from '../refusals/refusal.ts';
import type { Dependencies, MakingDependencies } from './dependencies.ts';
import { readParts } from './input.ts';
import { artifactKey, sha256 } from './keys.ts';
import { makeArtifact } from './make-artifact.ts';
import type { PublishedArtifact } from './ports.ts';
import type { RunArtifact } from './run.ts';
import { artifactsOf, type FrozenRun, findAttempt, isFrozen, madeBy } from './running.ts';

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
  const artifact = (await keptArtifact(dependencies, run, name)) ?? (await makeAndStore(dependencies, run, name));
  await dependencies.table.putArtifact(id, artifact);
  return artifact;
}

async function keptArtifact(dependencies: Dependencies, run: FrozenRun, name: string): Promise<RunArtifact | null> {
  const own = (await artifactsOf(dependencies, run)).find(artifact => artifact.name === name);
  if (own !== undefined) return (await isStored(dependencies, own)) ? own : null;
  const edition = await dependencies.table.getEdition(run.request.report, run.request.edition);
  const key = artifactKey(madeBy(run), name);
  const published = edition?.artifacts.find(artifact => artifact.name === name && artifact.key === key);
  if (published === undefined || !(await isStored(dependencies, published))) return null;
  return { ...published, milliseconds: 0 };
}

async function isStored({ store }: Dependencies, artifact: PublishedArtifact): Promise<boolean> {
  const stored = await store.get(artifact.key, artifact.sha256);
  return stored !== null && sha256(stored.bytes) === artifact.sha256;
}

async function makeAndStore(dependencies: MakingDependencies, run: FrozenRun, name: string): Promise<RunArtifact> {
  const { store, clock, fonts } = dependencies;
  const from = Date.parse(clock.now());
  const { bytes, contentType, fileName } = await makeArtifact(await readParts(dependencies, run.input), name, fonts);
  const key = artifactKey(madeBy(run), name);
  await store.putOnce(key, bytes, contentType);
  const milliseconds = Date.parse(clock.now()) - from;
  return { name, key, sha256: sha256(bytes), bytes: bytes.byteLength, contentType, fileName, milliseconds };
}
