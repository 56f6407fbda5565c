import type { DocumentProxy, OutlineItem, PageProxy, StructNode, TextItem } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { BETWEEN_CELLS, type ExtractedText } from '../../lambdas/audit/read/extracted-text.ts';
import type { PdfText } from '../../lambdas/audit/read/pdf.ts';
import { getDocument, VerbosityLevel } from './load-pdfjs.ts';

/** Roles that stand within a line: their text goes on in the piece that they are part of. */
const INLINE = new Set(['Span', 'Link', 'Reference', 'Em', 'Strong', 'Quote', 'Code']);

interface PageText {
  /** Runs of text by the id of their marked content. */
  readonly byId: ReadonlyMap<string, readonly string[]>;
  /** What belongs to no element, piece by piece: running heads, repeated heads of tables. */
  readonly margins: readonly string[];
}

async function textOf(page: PageProxy): Promise<PageText> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marks: (string | null)[] = [];
  const byId = new Map<string, string[]>();
  const loose: TextItem[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = marks.findLast(mark => mark !== null) ?? null;
      if (id === null) loose.push(item);
      else byId.set(id, [...(byId.get(id) ?? []), item.str + (item.hasEOL ? '\n' : '')]);
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null);
  }
  return { byId, margins: linesOf(loose.filter(({ str }) => str.trim() !== '')) };
}

/** Items that stand close behind one another on a line, as one text. */
function linesOf(items: readonly TextItem[]): readonly string[] {
  const lines: string[] = [];
  let before: TextItem | null = null;
  for (const item of items) {
    const [, , , size, x, y] = item.transform;
    const gap = before === null ? 0 : Math.abs(x - before.transform[4] - before.width);
    const goesOn = before !== null && Math.abs(y - before.transform[5]) < 1 && gap < Math.abs(size);
    lines.push(goesOn ? `${lines.pop() ?? ''} ${item.str}` : item.str);
    before = item;
  }
  return lines;
}

/** Everything inside an element in one text. */
function wholeText(node: StructNode, byId: PageText['byId'], joint = ''): string {
  return node.children
    .map(child => {
      if ('role' in child) return wholeText(child, byId, joint);
      return child.type === 'content' ? (byId.get(child.id) ?? []).join(joint) : '';
    })
    .join(joint);
}

type Read = (node: StructNode, byId: PageText['byId']) => readonly ExtractedText[];

const text = (found: string): ExtractedText => ({ zone: 'text', text: found, claim: null });

/** Elements that are one piece each, whatever stands inside. */
const WHOLE: ReadonlyMap<string, Read> = new Map<string, Read>([
  [
    'TR',
    ({ children }, byId) => {
      const cells = children.flatMap(child => ('role' in child ? [wholeText(child, byId).trim()] : []));
      return [{ zone: 'row', text: cells.join(BETWEEN_CELLS), claim: null }];
    },
  ],
  [
    'Figure',
    (node, byId) => [
      { zone: 'chart', text: wholeText(node, byId, '\n'), claim: null },
      ...(node.alt ? [text(node.alt)] : []),
    ],
  ],
  // The number of the page behind an entry of the contents is the layout's.
  ['TOCI', (node, byId) => [text(wholeText(node, byId).replace(/\s\d+\s*$/, ''))]],
]);

/** The pieces of an element in reading order: one for each run of text that no block interrupts. */
function pieces(node: StructNode, byId: PageText['byId']): readonly ExtractedText[] {
  const whole = WHOLE.get(node.role);
  if (whole) return whole(node, byId);
  const found: ExtractedText[] = [];
  let run = '';
  const end = () => {
    if (run.trim() !== '') found.push(text(run));
    run = '';
  };
  for (const child of node.children) {
    if (!('role' in child)) run += child.type === 'content' ? (byId.get(child.id) ?? []).join('') : '';
    else if (INLINE.has(child.role)) run += wholeText(child, byId);
    else {
      end();
      found.push(...pieces(child, byId));
    }
  }
  end();
  return found;
}

const titlesIn = (items: readonly OutlineItem[]): readonly string[] =>
  items.flatMap(({ title, items: inner }) => [title, ...titlesIn(inner)]);

/** What pdf.js, which reads any PDF, finds in one: what our reader of our own files is held against. */
export async function readPdfByPdfjs(bytes: Uint8Array): Promise<Pick<PdfText, 'extracted' | 'attached'>> {
  const pdf = await getDocument({
    // pdf.js takes the buffer for itself.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    isEvalSupported: false,
    disableFontFace: true,
  }).promise;
  try {
    const { info } = await pdf.getMetadata();
    const found: ExtractedText[] = [text(typeof info.Title === 'string' ? info.Title : '')];
    for (let number = 1; number <= pdf.numPages; number += 1) found.push(...(await readPage(pdf, number)));
    found.push(...titlesIn((await pdf.getOutline()) ?? []).map(text));
    return { extracted: found, attached: await attachedTo(pdf) };
  } finally {
    await pdf.destroy();
  }
}

async function readPage(pdf: DocumentProxy, number: number): Promise<readonly ExtractedText[]> {
  const page = await pdf.getPage(number);
  const { byId, margins } = await textOf(page);
  const tree = await page.getStructTree();
  return [
    ...(tree ? pieces(tree, byId) : []),
    ...margins.map((each): ExtractedText => ({ zone: 'margin', text: each, claim: null })),
  ].map(piece => ({ ...piece, page: number }));
}

async function attachedTo(pdf: DocumentProxy): Promise<PdfText['attached']> {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  return Object.values((await pdf.getAttachments()) ?? {}).map(({ filename, content }) => ({
    name: filename,
    text: utf8.decode(content),
  }));
}
