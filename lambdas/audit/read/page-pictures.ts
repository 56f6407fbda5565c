import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { type FoundPicture, printOf } from './found-picture.ts';
import type { Page } from './page.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements by which a page shows what is not its own text or drawing. */
const SHOWING = new Set([
  'img',
  'picture',
  'image',
  'video',
  'audio',
  'object',
  'embed',
  'iframe',
  'frame',
  'canvas',
  'feimage',
]);

const DATA = /^data:image\/(svg\+xml|png|jpeg);base64,([A-Za-z0-9+/]*=*)$/;

const attributeOf = ({ attrs }: Element, name: string): string => attrs.find(each => each.name === name)?.value ?? '';

/** What an image shows: its own bytes; in words where it is anything else. */
function shownBy(element: Element): string {
  const source = attributeOf(element, 'src');
  const [, type, content] = DATA.exec(source) ?? [];
  const isPlain = element.tagName === 'img' && attributeOf(element, 'srcset') === '';
  if (!isPlain || type === undefined || content === undefined) return `<${element.tagName}> ${source.slice(0, 80)}`;
  return printOf(type.replace('+xml', ''), Buffer.from(content, 'base64'));
}

/** Pictures that a style brings: its fonts are none. */
const styled = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*["']?([^)]{0,80})/gi)].flatMap(([, to = '']) =>
    to.startsWith('data:font/') ? [] : [`url(${to}`],
  );

/** The pictures of a page, in the order in which they stand. */
export function picturesOfPage(page: Page): readonly FoundPicture[] {
  const found: FoundPicture[] = [];
  const read = (node: Node): void => {
    if (!defaultTreeAdapter.isElementNode(node)) return;
    if (SHOWING.has(node.tagName.toLowerCase()))
      found.push({ shows: shownBy(node), isTold: attributeOf(node, 'alt') !== '' });
    const css =
      node.tagName === 'style'
        ? node.childNodes.map(child => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('')
        : attributeOf(node, 'style');
    for (const shows of styled(css)) found.push({ shows, isTold: false });
    for (const child of [...node.childNodes, ...('content' in node ? node.content.childNodes : [])]) read(child);
  };
  for (const node of page.childNodes) read(node);
  return found;
}
