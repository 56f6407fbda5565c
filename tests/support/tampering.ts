import type { Declared } from '../../lambdas/audit/declared.ts';
import { faultInWords } from '../../lambdas/audit/fault.ts';
import { auditFile } from '../../lambdas/audit/file.ts';
import { readHtml } from '../../lambdas/audit/read/html.ts';
import { openPage } from '../../lambdas/audit/read/page.ts';
import { readPdf } from '../../lambdas/audit/read/pdf.ts';
import { createTokens, type Tokens } from '../../lambdas/audit/tokens.ts';
import type { EditionInput } from '../../lambdas/claims/edition-input.ts';
import type { Document } from '../../lambdas/document/document.ts';
import { unlikePrinted } from '../../lambdas/publishing/as-printed.ts';
import { attachmentsOf } from '../../lambdas/publishing/attachments.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import type { EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { renderHtml } from '../../lambdas/render/html/render-html.ts';
import type { Attachment } from '../../lambdas/render/pdf/attachment.ts';
import { type EDITIONS, partsOf } from './edition.ts';
import { once } from './once.ts';
import { PRINTED, type PrintedLanguage } from './printed-languages.ts';

/** One language of an edition as it is to be printed, with the page, and what verification finds in other files. */
export interface Original {
  readonly document: Document;
  readonly attachments: readonly Attachment[];
  readonly page: string;
  /** What is found in a page, told as whoever publishes is told it. */
  readonly faultsInPage: (page: string) => readonly string[];
  readonly faultsInPdf: (bytes: Uint8Array) => Promise<readonly string[]>;
}

const inside = ({ name, bytes }: Attachment) => ({
  name,
  text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
});

function originalOf(parts: EditionParts, language: PrintedLanguage, tokens: Tokens): Original {
  const document = parts.document(language);
  const attachments = attachmentsOf(document, parts);
  const declared: Declared = declaredBy(document, attachments.map(inside));
  const page = renderHtml(document);
  return {
    document,
    attachments,
    page,
    faultsInPage: altered => {
      const name = `${language}/report.html`;
      const file = {
        name,
        language,
        format: 'html' as const,
        extracted: readHtml(openPage(altered)),
        attached: [],
        pictures: [],
      };
      const faults = auditFile(file, declared, tokens);
      return (faults.length > 0 ? faults : unlikePrinted(name, altered, page)).map(fault => faultInWords(fault).en);
    },
    faultsInPdf: async bytes => {
      const file = { name: `${language}/report.pdf`, language, format: 'pdf' as const, ...(await readPdf(bytes)) };
      return auditFile(file, declared, tokens).map(fault => faultInWords(fault).en);
    },
  };
}

/** An edition in both languages, ready to be tampered with. */
export interface Originals {
  readonly input: EditionInput;
  readonly in: Readonly<Record<PrintedLanguage, Original>>;
}

/** Made once in a process: what is tampered with is a copy. */
export const originals = once((name: keyof typeof EDITIONS): Originals => {
  const parts = partsOf(name);
  const { input } = parts;
  const tokens = createTokens(input.dataset);
  const [en, zh] = PRINTED.map(language => originalOf(parts, language, tokens));
  if (!en || !zh) throw new Error('two languages are printed');
  return { input, in: { en, 'zh-Hans': zh } };
});

/** A text as a page has it: of what no line parts each stretch in an element of its own, which ends within the text. */
export function asPrinted(page: string, text: string): string {
  const signs = [...text].map(sign => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const [found] = new RegExp(signs.join('(?:<span class="whole">|</span>)*')).exec(page) ?? [];
  if (found === undefined) throw new Error(`“${text}” does not stand in the page`);
  return found;
}

/** The text with its first `from` behind `after` put otherwise. */
export function put(text: string, from: string, to: string, after = ''): string {
  const start = text.indexOf(after);
  const at = start < 0 ? -1 : text.indexOf(from, start);
  if (at < 0) throw new Error(`“${from}” does not stand behind “${after}”`);
  return `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
}

/** The text with two stretches in each other's place, the first of either behind `after`. */
export function swapped(text: string, a: string, b: string, after = ''): string {
  const start = Math.max(0, text.indexOf(after));
  const [first, second] = [
    { at: text.indexOf(a, start), old: a, fresh: b },
    { at: text.indexOf(b, start), old: b, fresh: a },
  ].sort((one, other) => one.at - other.at);
  if (!first || !second || first.at < 0) throw new Error(`“${a}” and “${b}” do not stand behind “${after}”`);
  const between = text.slice(first.at + first.old.length, second.at);
  return `${text.slice(0, first.at)}${first.fresh}${between}${second.fresh}${text.slice(second.at + second.old.length)}`;
}

/** The nth element of a tag behind `after`, from its first sign to its last; elements inside have other tags, but for what no line parts. */
export function element(html: string, tag: string, after: string, nth = 0): string {
  const start = html.indexOf(after);
  const inside = '(?:<span class="whole">[^<]*</span>|[\\s\\S])*?';
  const found = [...html.slice(Math.max(0, start)).matchAll(new RegExp(`<${tag}[ >]${inside}</${tag}>`, 'g'))][
    nth
  ]?.[0];
  if (start < 0 || found === undefined) throw new Error(`no <${tag}> ${nth} behind “${after}”`);
  return found;
}
