import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { renderHtml } from '../../lambdas/render/html/render-html.ts';
import type { PrintedLanguage } from '../support/printed-languages.ts';
import type { Tongue } from './world.ts';

/** The finished pages of an edition and its ledger of claims, or why its records were refused. */
export type Print =
  | { readonly ok: true; readonly pages: Readonly<Record<Tongue, string>>; readonly ledger: string }
  | { readonly ok: false; readonly faults: readonly string[] };

const LANGUAGE: Readonly<Record<Tongue, PrintedLanguage>> = { en: 'en', zh: 'zh-Hans' };

/** Files are imported, and what an edition is made from is put together, as in a run; or why they were refused. */
export function partsOf(
  files: Readonly<Record<string, string>>,
  report: string,
  edition: string,
): { readonly parts: EditionParts } | { readonly faults: readonly string[] } {
  const encoder = new TextEncoder();
  const outcome = parseFiles(
    Object.entries(files).map(([path, text]) => {
      const bytes = encoder.encode(text);
      return { path, size: bytes.length, bytes };
    }),
    EMPTY,
    LANGUAGES,
  );
  if (!outcome.ok) return { faults: outcome.faults.map(fault => JSON.stringify(fault)) };
  return { parts: createParts(selectCompared(outcome.dataset, report, edition)) };
}

/** The one way from here into the product. */
export function printEdition(files: Readonly<Record<string, string>>, report: string, edition: string): Print {
  const made = partsOf(files, report, edition);
  if ('faults' in made) return { ok: false, faults: made.faults };
  const { parts } = made;
  const page = (tongue: Tongue): string => renderHtml(parts.document(LANGUAGE[tongue]));
  return { ok: true, pages: { en: page('en'), zh: page('zh') }, ledger: parts.ledger() };
}
