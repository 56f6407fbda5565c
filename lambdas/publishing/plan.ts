import type { LanguageId } from '../records/language-id.ts';
import type { EditionPointer } from './ports.ts';
import type { Format, RunRequest } from './run.ts';

/** The claims ledger: every claim with its verdict and evidence, also those that are withheld. */
export const LEDGER = 'claims.json';

export const reportName = (language: LanguageId, format: Format): string => `${language}/report.${format}`;

/**
 * Names of the artifacts that a run makes: each language in each format, and the ledger. What the published edition
 * already offers is made too, so that asking for one language never withdraws another one, nor leaves two
 * languages of an edition resting on different records.
 */
export function planArtifacts(request: RunRequest, published: EditionPointer | null): readonly string[] {
  const asked = request.languages.flatMap(language => request.formats.map(format => reportName(language, format)));
  const offered = published?.artifacts.map(artifact => artifact.name) ?? [];
  return [...new Set([...asked, ...offered, LEDGER])].sort();
}
