import { refuse } from '../refusals/refusal.ts';
import { checkArtifact } from './check-artifact.ts';
import type { Dependencies, MakingDependencies } from './dependencies.ts';
import type { EditionParts } from './edition-parts.ts';
import { finishPublishing } from './finish-publishing.ts';
import { readParts } from './input.ts';
import { manifestKey, sha256 } from './keys.ts';
import { manifestBytes } from './manifest.ts';
import type { PublishedArtifact } from './ports.ts';
import type { Run } from './run.ts';
import { advance, artifactsOf, type FrozenRun, findAttempt, isDecided, isFrozen, madeBy } from './running.ts';
import { type FinishedFile, verifyFiles } from './verification.ts';

/**
 * Last step of a run: reads every artifact back, checks it and proves every sentence in it, writes the manifest, and moves the edition's pointer.
 * Whoever asks for the edition gets the files before or the files after, never a mixture.
 */
export async function publish(
  dependencies: MakingDependencies,
  id: string,
  attempt: number | null = null,
): Promise<Run> {
  const found = await findAttempt(dependencies, id, attempt);
  if (!isFrozen(found)) throw refuse('notFrozen', { run: id });
  if (isDecided(found)) return finishPublishing(dependencies, found);
  dependencies.onProgress({ kind: 'publishing', run: id });
  const isNews = found.status !== 'publishing';
  const run = isNews ? await advance(dependencies, found, { status: 'publishing' }) : found;
  const artifacts = await artifactsOf(dependencies, found);
  if (artifacts.length !== run.planned)
    throw refuse('unfinished', { run: id, planned: run.planned, found: artifacts.length });
  const files: FinishedFile[] = [];
  for (const artifact of artifacts)
    files.push({ name: artifact.name, bytes: await checkArtifact(dependencies.store, artifact) });
  const parts = await readParts(dependencies, found.input);
  await verifyFiles(parts, files, dependencies.fonts);
  const leftOut = leftOutOf(parts, run);
  for (const words of leftOut) dependencies.onProgress({ kind: 'leftOut', run: id, words });
  const published = artifacts.map(({ milliseconds: _, ...artifact }): PublishedArtifact => artifact);
  const manifest = await storeManifest(dependencies, found, published);
  // The one moment: a cancellation that comes before this write stands, and one that comes after it is refused.
  const decided = { manifest, at: dependencies.clock.now() };
  const settled = await advance(dependencies, run, { decided, ...(leftOut.length > 0 && { leftOut }) });
  return finishPublishing(dependencies, { ...settled, input: found.input, decided });
}

/** The sections, and the drawing on the cover, that were asked for and had nothing to print: the same in every language. */
function leftOutOf({ document }: EditionParts, { request }: Run): readonly string[] {
  const [language] = request.languages;
  if (language === undefined) return [];
  return document(language).leftOut.map(({ section, why }) =>
    section === 'cover'
      ? `The drawing on the cover is left out: ${why}.`
      : `The section "${section}" is left out: ${why}.`,
  );
}

async function storeManifest(
  { store }: Dependencies,
  run: FrozenRun,
  artifacts: readonly PublishedArtifact[],
): Promise<string> {
  const made = madeBy(run);
  const bytes = manifestBytes(made, artifacts);
  const key = manifestKey(made, sha256(bytes));
  await store.putOnce(key, bytes, 'application/json');
  return key;
}
