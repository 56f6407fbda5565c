import { EN_CITATIONS } from './en.ts';
import { EN_LINES } from './en-lines.ts';
import type { LineForms } from './evidence-forms.ts';
import type { CitationWriter } from './writer.ts';
import { ZH_CITATIONS } from './zh-hans.ts';
import { ZH_LINES } from './zh-hans-lines.ts';

/** The languages whose citations are known, the one that tells works apart first. A line adds one. */
export const CITATION_LANGUAGES: readonly { readonly writer: CitationWriter; readonly lines: LineForms }[] = [
  { writer: EN_CITATIONS, lines: EN_LINES },
  { writer: ZH_CITATIONS, lines: ZH_LINES },
];
