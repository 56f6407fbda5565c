import { isTrue } from '../claims/claim.ts';
import type { Document } from '../document/document.ts';
import { createNames } from '../document/names.ts';
import { figureInWords } from '../findings/figure-in-words.ts';
import { explain, LANGUAGE_IDS, languageOf } from '../language/say.ts';
import type { LanguageId } from '../records/language-id.ts';
import { sectionTold } from '../records/sections.ts';
import { type Refusal, refuse } from '../refusals/refusal.ts';
import { pageFonts } from '../render/html/fonts/page-fonts.ts';
import { renderHtml } from '../render/html/render-html.ts';
import type { FontFiles } from '../render/pdf/fonts.ts';
import { renderPdf } from '../render/pdf/render-pdf.ts';
import { attachmentsOf } from './attachments.ts';
import type { EditionParts } from './edition-parts.ts';
import { fontsOf, refuseLackedSigns } from './own-fonts.ts';
import { LEDGER, reportName } from './plan.ts';
import { FORMATS, type Format } from './run.ts';

/** The bytes of one file, with what a store and a browser need to know about them. */
export interface Made {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Name for a download; may be Chinese. */
  readonly fileName: string;
}

export type Fonts = () => Promise<FontFiles>;
type Maker = (parts: EditionParts, fonts: Fonts) => Promise<Made>;
type Print = (document: Document, parts: EditionParts, fonts: FontFiles) => Promise<Uint8Array>;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const PRINTERS: Readonly<Record<Format, { readonly contentType: string; readonly print: Print }>> = {
  html: {
    contentType: 'text/html; charset=utf-8',
    print: async (document, _parts, fonts) => utf8(renderHtml(document, pageFonts(document, fonts))),
  },
  pdf: {
    contentType: 'application/pdf',
    print: async (document, parts, fonts) => renderPdf(document, fonts, attachmentsOf(document, parts)),
  },
};

const makeLedger: Maker = async parts => ({
  bytes: utf8(parts.ledger()),
  contentType: 'application/json',
  fileName: `${parts.input.report.id}-${parts.input.edition.id}-claims.json`,
});

const MAKERS: ReadonlyMap<string, Maker> = new Map([
  [LEDGER, makeLedger],
  ...LANGUAGE_IDS.flatMap(language =>
    FORMATS.map((format): [string, Maker] => [
      reportName(language, format),
      async (parts, fonts) => {
        const document = parts.document(language);
        refuseLostWords(parts, document);
        const { contentType, print } = PRINTERS[format];
        const usual = await fonts();
        const own = fontsOf(parts.input, usual);
        refuseLackedSigns(parts.input, document, usual, own);
        return {
          bytes: await print(document, parts, own),
          contentType,
          fileName: `${document.fileName}.${format}`,
        };
      },
    ]),
  ),
]);

/** A report opens with what it found: one that found nothing is no report, unless its definition says so. */
function refuseWithoutFindings({ input, analysis }: EditionParts): void {
  const { report, edition } = input;
  if (report.mayLackFindings || sectionTold(input, 'findings') === null) return;
  if (analysis().findings.length === 0)
    throw refuse('noFindings', { report: report.id, edition: edition.id, languages: report.languages });
}

/**
 * Every sentence that the institute's own words ask for and that is not true, and every figure in them that cannot stand alone,
 * as refusals in these languages.
 */
export function untrueWordsIn({ input, analysis }: EditionParts, languages: readonly LanguageId[]): readonly Refusal[] {
  if (input.edition.words === undefined) return [];
  const { view, worded } = analysis();
  return worded.flatMap(({ claim, figure, where }): readonly Refusal[] => {
    if (!isTrue(claim)) {
      const why = (id: string): string =>
        explain(languageOf(id), claim, createNames(view, languageOf(id))) ?? claim.verdict;
      return [
        refuse('untrueWords', {
          where,
          kind: claim.kind,
          why: { en: why('en'), 'zh-Hans': why('zh-Hans') },
          languages,
        }),
      ];
    }
    return figure !== null && figureInWords(claim, figure) === null
      ? [refuse('untoldFigure', { where, kind: claim.kind, figure, languages })]
      : [];
  });
}

/** One of them stops the edition. */
function refuseUntrueWords(parts: EditionParts): void {
  const [untrue] = untrueWordsIn(parts, parts.input.report.languages);
  if (untrue !== undefined) throw untrue;
}

/** What the institute wrote stands somewhere: below a section that the records leave nothing for it would be lost. */
export function refuseLostWords({ input }: EditionParts, { language, sections }: Document): void {
  const printed = new Set(
    sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'ownWords' ? [block.file] : []))),
  );
  const lost = (input.edition.words ?? []).find(({ files }) => !printed.has(files[language] ?? ''));
  if (lost === undefined) return;
  const { at, ranking, unit } = lost;
  throw refuse('lostWords', {
    file: lost.files[language] ?? language,
    at,
    part: ranking ?? unit ?? null,
    languages: input.report.languages,
  });
}

/** Makes one artifact of an edition: the same input, name and build give the same bytes. */
export async function makeArtifact(parts: EditionParts, name: string, fonts: Fonts): Promise<Made> {
  const maker = MAKERS.get(name);
  if (maker === undefined) throw refuse('noSuchArtifact', { artifact: name, known: [...MAKERS.keys()] });
  refuseWithoutFindings(parts);
  refuseUntrueWords(parts);
  return maker(parts, fonts);
}
