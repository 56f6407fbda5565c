import type { PageProxy, StructNode, TextItem } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Passage } from './passage.ts';

/** Roles that stand within a line: their text goes on in the piece that they are part of. */
const INLINE = new Set(['Span', 'Link', 'Em', 'Strong', 'Quote', 'Code']);
/** The raised numbers that lead to the sources. */
const NOTES = 'Reference';

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

/** Everything inside an element in one text, without the numbers of sources. */
function wholeText(node: StructNode, byId: PageText['byId'], joint = ''): string {
  return node.children
    .map(child => {
      if ('role' in child) return child.role === NOTES ? '' : wholeText(child, byId, joint);
      return child.type === 'content' ? (byId.get(child.id) ?? []).join(joint) : '';
    })
    .join(joint);
}

const zoneOf = (role: string): Passage['zone'] | null =>
  role === 'TR' ? 'row' : role === 'Figure' ? 'chart' : role === 'TOCI' ? 'text' : null;

/** The comma between the numbers of two sources. */
const isJoint = (text: string, before: StructNode['children'][number] | undefined): boolean =>
  before !== undefined && 'role' in before && before.role === NOTES && /^\s*[,，]\s*$/.test(text);

/** The pieces of an element in reading order: one for each run of text that no block interrupts. */
function pieces(node: StructNode, byId: PageText['byId']): readonly Passage[] {
  const zone = zoneOf(node.role);
  if (zone) {
    // In a chart each number stands by itself, however near the next one is.
    const text = wholeText(node, byId, zone === 'chart' ? ' ' : '');
    // The number of the page behind an entry of the contents is the layout's.
    const printed = node.role === 'TOCI' ? text.replace(/\s\d+\s*$/, '') : text;
    const said: readonly Passage[] = node.alt ? [{ zone, text: node.alt, claim: null }] : [];
    return [{ zone, text: printed, claim: null }, ...said];
  }
  const found: Passage[] = [];
  let run = '';
  const end = () => {
    const numbered = node.role === 'Lbl' && /^\s*\d+\.?\s*$/.test(run);
    if (run.trim() !== '' && !numbered) found.push({ zone: 'text', text: run, claim: null });
    run = '';
  };
  for (const [index, child] of node.children.entries()) {
    if (!('role' in child)) {
      const text = child.type === 'content' ? (byId.get(child.id) ?? []).join('') : '';
      if (!isJoint(text, node.children[index - 1])) run += text;
    } else if (INLINE.has(child.role)) run += wholeText(child, byId);
    else if (child.role !== NOTES) {
      end();
      found.push(...pieces(child, byId));
    }
  }
  end();
  return found;
}

/** Reads a PDF back by its structure, as a screen reader would, piece by piece in reading order. */
export async function readPdf(bytes: Uint8Array): Promise<readonly Passage[]> {
  // Loaded when the first PDF is read. The worker is named, so that a bundle holds it; it runs in this thread.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const pdf = await getDocument({
    // pdf.js takes the buffer for itself.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    isEvalSupported: false,
    disableFontFace: true,
  }).promise;
  try {
    const found: Passage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { byId, margins } = await textOf(page);
      const tree = await page.getStructTree();
      if (tree) found.push(...pieces(tree, byId));
      found.push(...margins.map(text => marginOf(text, number, pdf.numPages)));
    }
    return found;
  } finally {
    await pdf.destroy();
  }
}

/** A piece of the margin without the numbers that only a layout knows: this page's, and how many there are. */
const marginOf = (text: string, page: number, pages: number): Passage => ({
  zone: 'margin',
  text: new RegExp(`^\\D*${page}\\D+${pages}\\D*$`).test(text.trim()) ? text.replace(/\d+/g, '') : text,
  claim: null,
});
