import type { EditionView, RunView } from '../publishing/queries.ts';
import type { Run } from '../publishing/run.ts';
import { editionAddress, fileAddress, runAddress } from './addresses.ts';

/** A run as callers see it: no keys, no revision, no build. */
export function runAnswer({ run, progress, files, waiting }: RunView) {
  const { report, edition } = run.request;
  return {
    id: run.id,
    report,
    edition,
    languages: run.request.languages,
    formats: run.request.formats,
    status: run.status,
    attempt: run.attempt,
    progress,
    waiting,
    errors: run.errors,
    ...(run.leftOut && { leftOut: run.leftOut }),
    createdAt: run.createdAt,
    updatedAt: run.updatedAt,
    links: linksOf(run, files),
  };
}

/** Where a run is, and once it has succeeded, where its files are. */
function linksOf(run: Run, files: readonly string[]): Record<string, string> {
  const self = { self: runAddress(run.id) };
  if (run.status !== 'succeeded') return self;
  const { report, edition } = run.request;
  const links = files.map(name => [name, fileAddress(report, edition, name)] as const);
  return { ...self, edition: editionAddress(report, edition), ...Object.fromEntries(links) };
}

/** A published edition as callers see it. */
export function editionAnswer({ pointer, titles }: EditionView) {
  const { report, edition } = pointer;
  return {
    report,
    edition,
    titles: titles,
    publishedAt: pointer.publishedAt,
    run: pointer.run,
    files: pointer.artifacts.map(({ name, bytes, sha256, contentType, fileName }) => ({
      name,
      bytes,
      sha256,
      contentType,
      fileName,
      href: fileAddress(report, edition, name),
    })),
    links: { self: editionAddress(report, edition), manifest: fileAddress(report, edition, 'manifest.json') },
  };
}
