import type { DocumentProxy, OutlineItem, PageProxy, StructNode, TextItem } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument, VerbosityLevel } from './load-pdfjs.ts';

/** A run of text as it stands on the page. x and y are points from the top left; y is the baseline. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Running heads, repeated heads: what a screen reader skips. */
  readonly decoration: boolean;
}

export interface PdfLink {
  /** Page that it leads to, from 1; null where its destination does not exist. */
  readonly page: number | null;
  readonly label: string;
  readonly rect: readonly [number, number, number, number];
}

/** An element of the structure with the text that hangs on it. */
export interface PdfElement {
  readonly role: string;
  readonly alt: string | null;
  readonly lang: string | null;
  readonly text: string;
  readonly children: readonly PdfElement[];
  /** Links and other annotations that belong to it. */
  readonly annotations: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** All text in reading order; lines are parted by a line feed. */
  readonly text: string;
  /** The same without running heads and repeated heads. */
  readonly content: string;
  readonly items: readonly PdfText[];
  readonly links: readonly PdfLink[];
  /** What the structure tree holds of this page. */
  readonly struct: PdfElement | null;
}

export interface PdfBookmark {
  readonly title: string;
  readonly page: number | null;
  readonly items: readonly PdfBookmark[];
}

/** A PDF as read back from its bytes. */
export interface ReadPdf {
  readonly pages: readonly PdfPage[];
  readonly outline: readonly PdfBookmark[];
  readonly labels: readonly string[] | null;
  readonly tagged: boolean;
  readonly info: Readonly<Record<string, unknown>>;
  /** The XMP packet. */
  readonly xmp: string;
  /** The files inside. */
  readonly attachments: readonly { readonly name: string; readonly description: string; readonly bytes: Uint8Array }[];
  /** Text of all pages without running heads and repeated heads. */
  readonly content: string;
}

async function pageOf(pdf: DocumentProxy, dest: OutlineItem['dest'] | undefined): Promise<number | null> {
  const found = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  return found ? (await pdf.getPageIndex(found[0])) + 1 : null;
}

interface ReadItems {
  readonly items: readonly PdfText[];
  readonly text: string;
  readonly content: string;
  /** Text by the id of its marked content. */
  readonly byId: ReadonlyMap<string, string>;
}

/** Walks the text of a page with its marks: text outside of any element is decoration. */
async function readItems(page: PageProxy, height: number): Promise<ReadItems> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const stack: (string | null)[] = [];
  const byId = new Map<string, string>();
  const found: PdfText[] = [];
  let [text, content] = ['', ''];
  const add = (item: TextItem) => {
    const id = stack.findLast(each => each !== null) ?? null;
    const printed = item.str + (item.hasEOL ? '\n' : '');
    text += printed;
    if (id !== null) {
      content += printed;
      byId.set(id, (byId.get(id) ?? '') + printed);
    }
    const [, , , scale, x, y] = item.transform;
    const size = Math.abs(scale);
    if (item.str.trim() !== '')
      found.push({ text: item.str, x, y: height - y, width: item.width, size, decoration: id === null });
  };
  for (const item of items) {
    if ('str' in item) add(item);
    else if (item.type === 'endMarkedContent') stack.pop();
    else stack.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null);
  }
  return { items: found, text, content, byId };
}

function elementOf(node: StructNode, byId: ReadonlyMap<string, string>): PdfElement {
  const children: PdfElement[] = [];
  let [text, annotations] = ['', 0];
  for (const child of node.children) {
    if ('role' in child) {
      const element = elementOf(child, byId);
      children.push(element);
      text += element.text;
    } else if (child.type === 'content') text += byId.get(child.id) ?? '';
    else annotations += 1;
  }
  return { role: node.role, alt: node.alt ?? null, lang: node.lang ?? null, text, children, annotations };
}

async function readPage(pdf: DocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const [, , width, height] = page.view;
  const { items, text, content, byId } = await readItems(page, height);
  const tree = await page.getStructTree();
  const annotations = (await page.getAnnotations()).filter(each => each.subtype === 'Link');
  const links = annotations.map(
    async (each): Promise<PdfLink> => ({
      page: await pageOf(pdf, each.dest),
      label: each.contentsObj?.str ?? '',
      rect: each.rect,
    }),
  );
  const struct = tree && elementOf(tree, byId);
  return { number, width, height, text, content, items, links: await Promise.all(links), struct };
}

async function readOutline(pdf: DocumentProxy, items: readonly OutlineItem[]): Promise<readonly PdfBookmark[]> {
  const read = items.map(async item => ({
    title: item.title,
    page: await pageOf(pdf, item.dest),
    items: await readOutline(pdf, item.items),
  }));
  return Promise.all(read);
}

/** Reads a PDF back from its bytes, as a viewer and a screen reader would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const source = {
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    isEvalSupported: false,
    disableFontFace: true,
  };
  // pdf.js takes the buffer for itself.
  const pdf = await getDocument({ data: Uint8Array.from(bytes), ...source }).promise;
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
    const { info, metadata } = await pdf.getMetadata();
    return {
      pages,
      outline: await readOutline(pdf, (await pdf.getOutline()) ?? []),
      labels: await pdf.getPageLabels(),
      tagged: (await pdf.getMarkInfo())?.Marked ?? false,
      info,
      xmp: metadata?.getRaw() ?? '',
      attachments: Object.values((await pdf.getAttachments()) ?? {}).map(({ filename, description, content }) => ({
        name: filename,
        description,
        bytes: Uint8Array.from(content),
      })),
      content: pages.map(page => page.content).join('\n'),
    };
  } finally {
    await pdf.destroy();
  }
}

/** All elements of a tree, in reading order. */
export function elementsOf(element: PdfElement | null): readonly PdfElement[] {
  return element ? [element, ...element.children.flatMap(elementsOf)] : [];
}

/**
 * Text without white space: for asking whether something stands in a PDF wherever its lines break. Signs that steer
 * line breaking are not printed and are left out too.
 */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}
