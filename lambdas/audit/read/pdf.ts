import { BETWEEN_CELLS, type ExtractedText } from './extracted-text.ts';
import type { FoundPicture } from './found-picture.ts';
import { createFonts, type PageContent, readContent, type ShownText } from './pdf-content.ts';
import {
  type Dict,
  isArray,
  isRef,
  openPdf,
  type PdfFile,
  type Ref,
  textOf,
  UnreadablePdf,
  type Value,
} from './pdf-objects.ts';
import { shownBy } from './pdf-pictures.ts';
import { onPage, readStructure, type StructNode } from './pdf-structure.ts';

/** Roles that stand within a line: their text goes on in the piece that they are part of. */
const INLINE = new Set(['Span', 'Link', 'Reference', 'Em', 'Strong', 'Quote', 'Code']);

/** A PDF as it was read back. */
export interface PdfText {
  readonly extracted: readonly ExtractedText[];
  /** The files inside. */
  readonly attached: readonly { readonly name: string; readonly text: string }[];
  readonly pictures: readonly FoundPicture[];
}

type ById = PageContent['byId'];

/** Texts that stand close behind one another on a line, as one text. */
function linesOf(shown: readonly ShownText[]): readonly string[] {
  const lines: string[] = [];
  let before: ShownText | null = null;
  for (const item of shown) {
    const gap = before === null ? 0 : Math.abs(item.x - before.x - before.width);
    const goesOn = before !== null && Math.abs(item.y - before.y) < 1 && gap < item.size;
    lines.push(goesOn ? `${lines.pop() ?? ''} ${item.text}` : item.text);
    before = item;
  }
  return lines;
}

/** Everything inside an element in one text. */
function wholeText(node: StructNode, byId: ById, joint = ''): string {
  return node.children
    .map(child => {
      if (typeof child !== 'number') return wholeText(child, byId, joint);
      return (byId.get(child) ?? []).join(joint);
    })
    .join(joint);
}

type Read = (node: StructNode, byId: ById) => readonly ExtractedText[];

const text = (found: string): ExtractedText => ({ zone: 'text', text: found, claim: null });

/** Elements that are one piece each, whatever stands inside. */
const WHOLE: ReadonlyMap<string, Read> = new Map<string, Read>([
  [
    'TR',
    ({ children }, byId) => {
      const cells = children.flatMap(child => (typeof child === 'number' ? [] : [wholeText(child, byId).trim()]));
      return [{ zone: 'row', text: cells.join(BETWEEN_CELLS), claim: null }];
    },
  ],
  [
    'Figure',
    (node, byId) => {
      // Of a picture nothing is said but what stands in its place.
      const words = wholeText(node, byId, '\n');
      const spoken = node.alt ? [text(node.alt)] : [];
      return words.trim() === '' ? spoken : [{ zone: 'chart', text: words, claim: null }, ...spoken];
    },
  ],
  // The number of the page behind an entry of the contents is the layout's.
  ['TOCI', (node, byId) => [text(wholeText(node, byId, ' ').replace(/\s\d+\s*$/, ''))]],
]);

/** The pieces of an element in reading order: one for each run of text that no block interrupts. */
function pieces(node: StructNode, byId: ById): readonly ExtractedText[] {
  const whole = WHOLE.get(node.role);
  if (whole) return whole(node, byId);
  const found: ExtractedText[] = [];
  let run = '';
  const end = () => {
    if (run.trim() !== '') found.push(text(run));
    run = '';
  };
  for (const child of node.children) {
    if (typeof child === 'number') run += (byId.get(child) ?? []).join('');
    else if (INLINE.has(child.role)) run += wholeText(child, byId);
    else {
      end();
      found.push(...pieces(child, byId));
    }
  }
  end();
  return found;
}

/** Entries of the outline in the order in which they are shown. */
function titlesIn(file: PdfFile, parent: Dict): readonly string[] {
  const titles: string[] = [];
  for (let at = parent.get('First'); at !== undefined && at !== null; ) {
    const entry = file.dict(at);
    titles.push(textOf(file.get(entry.get('Title'))), ...titlesIn(file, entry));
    at = entry.get('Next');
  }
  return titles;
}

/** The pages in their order, each by its reference. */
function pagesOf(file: PdfFile, node: Value | undefined): readonly Ref[] {
  const kids = file.get(file.dict(node).get('Kids'));
  if (isArray(kids)) return kids.flatMap(kid => pagesOf(file, kid));
  if (!isRef(node)) throw new UnreadablePdf('a page is no object of its own');
  return [node];
}

/**
 * Reads a PDF back by its structure, as a screen reader would, piece by piece in reading order: its title, its pages,
 * its bookmarks; and the files inside. It reads files as reports are written and no others: what it does not know it
 * does not pass over.
 *
 * @throws UnreadablePdf
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const file = openPdf(bytes);
  const catalogue = file.dict(file.trailer.get('Root'));
  const fonts = createFonts(file);
  const pages = pagesOf(file, catalogue.get('Pages'));
  const tree = readStructure(file, catalogue.get('StructTreeRoot'));
  const found: ExtractedText[] = [text(textOf(file.get(file.dict(file.trailer.get('Info')).get('Title'))))];
  const pictures: FoundPicture[] = [];
  for (const [index, page] of pages.entries()) {
    const dict = file.dict(page);
    const content = file.stream(dict.get('Contents')).toString('latin1');
    const resources = file.dict(dict.get('Resources'));
    const { byId, loose, objects } = readContent(content, resources, file, fonts);
    const kept = file.dict(resources.get('XObject'));
    pictures.push(
      ...objects.map(({ name, id }) => ({
        shows: shownBy(file, kept.get(name)),
        isTold: id !== null,
        page: index + 1,
      })),
    );
    const margins = linesOf(loose.filter(each => each.text.trim() !== ''));
    const read = [
      ...onPage(tree, page.ref).flatMap(node => pieces(node, byId)),
      ...margins.map((each): ExtractedText => ({ zone: 'margin', text: each, claim: null })),
    ];
    found.push(...read.map(piece => ({ ...piece, page: index + 1 })));
  }
  found.push(...titlesIn(file, file.dict(catalogue.get('Outlines'))).map(text));
  return { extracted: found, attached: attachedTo(file, catalogue), pictures };
}

function attachedTo(file: PdfFile, catalogue: Dict): PdfText['attached'] {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const names = (node: Dict): readonly Value[] => {
    const [own, kids] = [file.get(node.get('Names')), file.get(node.get('Kids'))];
    return [...(isArray(own) ? own : []), ...(isArray(kids) ? kids.flatMap(kid => names(file.dict(kid))) : [])];
  };
  return names(file.dict(file.dict(catalogue.get('Names')).get('EmbeddedFiles'))).flatMap((value, index) => {
    if (index % 2 === 0) return [];
    const spec = file.dict(value);
    const name = textOf(file.get(spec.get('UF') ?? spec.get('F')));
    return [{ name, text: utf8.decode(file.stream(file.dict(spec.get('EF')).get('F'))) }];
  });
}
