import { BETWEEN_CELLS, BETWEEN_SIGHT_AND_SOUND, type ExtractedText, squeeze } from './extracted-text.ts';
import type { FoundPicture } from './found-picture.ts';
import { type About, readAbout } from './pdf-about.ts';
import { createFonts, type PageContent, readContent, type ShownText } from './pdf-content.ts';
import { createTargets, type FoundBookmark, type FoundLink } from './pdf-links.ts';
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
  readonly about: About;
  /** In the order of the pages. */
  readonly links: readonly FoundLink[];
  readonly bookmarks: readonly FoundBookmark[];
}

type Drawn = Pick<PageContent, 'byId' | 'heights'>;

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

/** Everything inside an element in one text; behind words what is said in their place, where that is other. */
function wholeText({ children, actual }: StructNode, drawn: Drawn, joint = ''): string {
  const words = children
    .map(child => {
      if (typeof child !== 'number') return wholeText(child, drawn, joint);
      return (drawn.byId.get(child) ?? []).join(joint);
    })
    .join(joint);
  return actual === '' || squeeze(actual) === squeeze(words) ? words : `${words}${BETWEEN_SIGHT_AND_SOUND}${actual}`;
}

/** Where the first of its words stand; none where nothing is drawn. */
function heightOf({ children }: StructNode, drawn: Drawn): Pick<ExtractedText, 'height'> {
  for (const child of children) {
    const height = typeof child === 'number' ? drawn.heights.get(child) : heightOf(child, drawn).height;
    if (height !== undefined) return { height };
  }
  return {};
}

type Read = (node: StructNode, drawn: Drawn) => readonly ExtractedText[];

const text = (found: string): ExtractedText => ({ zone: 'text', text: found, claim: null });

/** Elements that are one piece each, whatever stands inside. */
const WHOLE: ReadonlyMap<string, Read> = new Map<string, Read>([
  [
    'TR',
    (node, drawn) => {
      const cells = node.children.flatMap(child => (typeof child === 'number' ? [] : [wholeText(child, drawn).trim()]));
      return [{ zone: 'row', text: cells.join(BETWEEN_CELLS), claim: null, ...heightOf(node, drawn) }];
    },
  ],
  [
    'Figure',
    (node, drawn) => {
      // Of a picture nothing is said but what stands in its place.
      const words = wholeText(node, drawn, '\n');
      const spoken = node.alt ? [text(node.alt)] : [];
      return words.trim() === '' ? spoken : [{ zone: 'chart', text: words, claim: null }, ...spoken];
    },
  ],
  [
    'TOCI',
    (node, drawn) => {
      const words = wholeText(node, drawn, ' ');
      const [behind = '', number = ''] = /\s(\d+)\s*$/.exec(words) ?? [];
      const entry = text(words.slice(0, words.length - behind.length));
      return [{ ...entry, ...heightOf(node, drawn), pageGiven: Number(number) }];
    },
  ],
]);

/** The pieces of an element in reading order: one for each run of text that no block interrupts. */
function pieces(node: StructNode, drawn: Drawn): readonly ExtractedText[] {
  const whole = WHOLE.get(node.role);
  if (whole) return whole(node, drawn);
  const found: ExtractedText[] = [];
  let run = '';
  let place: Pick<ExtractedText, 'height'> = {};
  const end = () => {
    if (run.trim() !== '') found.push({ ...text(run), ...place });
    run = '';
  };
  for (const child of node.children) {
    if (run === '') place = heightOf({ ...node, children: [child] }, drawn);
    if (typeof child === 'number') run += (drawn.byId.get(child) ?? []).join('');
    else if (INLINE.has(child.role)) run += wholeText(child, drawn);
    else {
      end();
      found.push(...pieces(child, drawn));
    }
  }
  end();
  return found;
}

/** The words that each object of a page stands on: those of its element. */
const wordsOn = (nodes: readonly StructNode[], drawn: Drawn): readonly (readonly [id: number, words: string])[] =>
  nodes.flatMap(node => [
    ...node.objects.map(id => [id, wholeText(node, drawn, ' ')] as const),
    ...wordsOn(
      node.children.flatMap(child => (typeof child === 'number' ? [] : [child])),
      drawn,
    ),
  ]);

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
  const links: FoundLink[] = [];
  const targets = createTargets(file, catalogue, pages);
  for (const [index, page] of pages.entries()) {
    const dict = file.dict(page);
    const content = file.stream(dict.get('Contents')).toString('latin1');
    const resources = file.dict(dict.get('Resources'));
    const { byId, heights, loose, objects } = readContent(content, resources, file, fonts);
    const kept = file.dict(resources.get('XObject'));
    pictures.push(
      ...objects.map(({ name, id }) => ({
        shows: shownBy(file, kept.get(name)),
        isTold: id !== null,
        page: index + 1,
      })),
    );
    const [drawn, nodes] = [{ byId, heights }, onPage(tree, page.ref)];
    const words = new Map(wordsOn(nodes, drawn));
    links.push(...targets.linksOn(dict).map(id => ({ ...targets.link(id), words: words.get(id) ?? '' })));
    const margins = linesOf(loose.filter(each => each.text.trim() !== ''));
    const read = [
      ...nodes.flatMap(node => pieces(node, drawn)),
      ...margins.map((each): ExtractedText => ({ zone: 'margin', text: each, claim: null })),
    ];
    found.push(...read.map(piece => ({ ...piece, page: index + 1 })));
  }
  const bookmarks = targets.bookmarks();
  found.push(...bookmarks.map(({ title }) => text(title)));
  const about = readAbout(file, catalogue);
  return { extracted: found, attached: attachedTo(file, catalogue), pictures, about, links, bookmarks };
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
