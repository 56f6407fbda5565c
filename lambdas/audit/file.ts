import { about } from './about.ts';
import { align } from './align.ts';
import { attachments } from './attached.ts';
import { charts } from './charts.ts';
import type { Declared, ExpectedText, Line } from './declared.ts';
import { cut, type Fault, type NewFault } from './fault.ts';
import { expectedAsOne, joinTexts } from './joined-text.ts';
import { leads } from './leads.ts';
import { margins } from './margins.ts';
import { mismatches } from './mismatches.ts';
import { type ExtractedText, squeeze } from './read/extracted-text.ts';
import type { FoundPicture } from './read/found-picture.ts';
import type { About } from './read/pdf-about.ts';
import type { FoundBookmark, FoundLink } from './read/pdf-links.ts';
import type { Tokens } from './tokens.ts';

/** A finished file, read back. */
export interface ReadFile {
  readonly name: string;
  readonly language: Declared['language'];
  readonly format: 'html' | 'pdf';
  readonly extracted: readonly ExtractedText[];
  /** Files that it carries inside. */
  readonly attached: readonly { readonly name: string; readonly text: string }[];
  /** Its pictures, in the order in which they are drawn. */
  readonly pictures: readonly FoundPicture[];
  /** What a PDF says of itself, and what leads to places in it; a page of the web is compared sign by sign. */
  readonly about?: About;
  readonly links?: readonly FoundLink[];
  readonly bookmarks?: readonly FoundBookmark[];
}

/**
 * Compares what a file says with what it was made from, from its first word to its last: nothing may stand in it that
 * was not declared, nothing may be missing, stand twice or in another's place, and words that bear a claim's id must be
 * that claim's.
 */
export function auditFile(file: ReadFile, declared: Declared, tokens: Tokens): readonly Fault[] {
  const fault: NewFault = (claim, sentence, message) => ({
    file: file.name,
    claim,
    sentence: cut(sentence.replace(/\s+/g, ' ').trim()),
    message,
  });
  const expected = declared.expected[file.format];
  return [
    ...runningText(file, expected, tokens, fault),
    ...charts(file.extracted, expected.charts, fault),
    ...attachments(file.attached, expected.attached, fault),
    ...(expected.about ? about(file.about ?? [], expected.about, fault) : []),
  ];
}

const isRunning = ({ zone }: ExtractedText): boolean => zone !== 'margin' && zone !== 'chart';

function runningText(
  { format, extracted, links = [], bookmarks = [] }: ReadFile,
  expected: ExpectedText,
  tokens: Tokens,
  fault: NewFault,
): readonly Fault[] {
  const lines = expected.lines.filter(({ text }) => squeeze(text) !== '');
  const joined = joinTexts(extracted.filter(isRunning), expectedAsOne(lines));
  const { found, gaps } = align(lines, joined.text);
  const names = format === 'html' ? found.flatMap(({ line, at }) => misnamed(line, joined.extractedAt(at), fault)) : [];
  // A page may begin in the middle of a paragraph: its head is that of the line that began before.
  const heads = joined.pages.map(({ page, at }) => ({
    page,
    head: found.findLast(each => each.at <= at)?.line.head ?? '',
  }));
  return [
    ...gaps.flatMap(gap => mismatches(gap, joined, { lines, tokens, fault })),
    ...names,
    ...(format === 'pdf' ? margins(extracted, expected.margins, heads, fault) : []),
    ...(expected.links && expected.outline
      ? leads(
          { links, bookmarks, extracted },
          { links: expected.links, outline: expected.outline },
          new Map(
            found.flatMap(({ line, at }) => (line.anchor ? [[line.anchor, joined.extractedAt(at)] as const] : [])),
          ),
          fault,
        )
      : []),
  ];
}

/** Words that stand where they should, under the id of another claim, or of one where they word none. */
function misnamed({ text, claim }: Line, piece: ExtractedText | null, fault: NewFault): readonly Fault[] {
  const borne = piece?.claim ?? null;
  if (borne === claim) return [];
  return [fault(claim ?? borne, text, borne === null ? 'does not bear the id of its claim' : `bears the id ${borne}`)];
}
