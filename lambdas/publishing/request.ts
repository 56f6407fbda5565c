import { LANGUAGE_IDS } from '../language/say.ts';
import { canonicalJson } from '../records/canonical.ts';
import type { LanguageId } from '../records/language-id.ts';
import type { ReportDefinition } from '../records/report.ts';
import { refuse } from '../refusals/refusal.ts';
import { sha256 } from './keys.ts';
import { FORMATS, type Format, type RunRequest } from './run.ts';

/** What a caller may leave out: all languages of the report, all formats. */
export interface Asked {
  readonly report: string;
  readonly edition: string;
  readonly languages?: readonly string[] | undefined;
  readonly formats?: readonly string[] | undefined;
}

/** The request in its one form: sorted, without repeats, every language and format one that can be printed. */
export function parseRequest(asked: Asked, definition: ReportDefinition): RunRequest {
  return {
    report: asked.report,
    edition: asked.edition,
    languages: languagesOf(asked.languages ?? definition.languages, definition.languages),
    formats: formatsOf(asked.formats ?? FORMATS),
  };
}

/**
 * The same request on the same records by the same build is the same run, as long as the edition that it is compared
 * with is published as it was: `compared` is the manifest of that, null where there is none.
 */
export const runId = (request: RunRequest, revision: string, build: string, compared: string | null = null): string =>
  sha256(canonicalJson({ request, revision, build, ...(compared !== null && { compared }) })).slice(0, 32);

const isPrinted = (supported: readonly LanguageId[], language: string): language is LanguageId =>
  LANGUAGE_IDS.some(known => known === language) && supported.some(known => known === language);

const isFormat = (format: string): format is Format => FORMATS.some(known => known === format);

function languagesOf(asked: readonly string[], supported: readonly LanguageId[]): readonly LanguageId[] {
  const languages = [...new Set(asked)].sort().map(language => {
    if (!isPrinted(supported, language)) throw refuse('unsupportedLanguage', { language, supported });
    return language;
  });
  return languages.length > 0 ? languages : [...supported].sort();
}

function formatsOf(asked: readonly string[]): readonly Format[] {
  const formats = [...new Set(asked)].sort().map(format => {
    if (!isFormat(format)) throw refuse('unsupportedFormat', { format, supported: FORMATS });
    return format;
  });
  return formats.length > 0 ? formats : [...FORMATS].sort();
}
