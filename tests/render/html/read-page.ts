import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

/** An element as read back from a page. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  /** Index of its first and of the character after its last one in the text of the page. */
  readonly from: number;
  readonly to: number;
}

export interface Page {
  readonly elements: readonly Element[];
  /** All text between tags, decoded; style sheets left out. */
  readonly text: string;
}

const VOID = new Set(['meta', 'col', 'br', 'link', 'img']);

/** Throws where a browser would have to guess: an element that is not in the page, or not closed by its own tag. */
function mustBeWhole({ tagName, sourceCodeLocation: at }: DefaultTreeAdapterTypes.Element, html: string): void {
  if (!at?.startTag) throw new Error(`<${tagName}> is implied, and does not stand in the page`);
  const closed = at.endTag !== undefined || html.slice(0, at.startTag.endOffset).endsWith('/>');
  if (!closed && !VOID.has(tagName)) throw new Error(`<${tagName}> is not closed`);
}

/** Reads a page back, strictly: whatever a browser would have to mend is an error. */
export function readPage(html: string): Page {
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) => {
      throw new Error(`${code}: ${html.slice(startOffset, startOffset + 60)}`);
    },
  });
  const elements: { tag: string; attributes: Map<string, string>; parent: Element | null; from: number; to: number }[] =
    [];
  let text = '';
  const read = (node: DefaultTreeAdapterTypes.ChildNode, parent: Element | null): void => {
    if (defaultTreeAdapter.isTextNode(node)) {
      if (parent?.tag !== 'style' && parent?.tag !== 'script') text += node.value;
      return;
    }
    if (!defaultTreeAdapter.isElementNode(node)) return;
    mustBeWhole(node, html);
    const attributes = new Map(
      node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    const element = { tag: node.tagName, attributes, parent, from: text.length, to: text.length };
    elements.push(element);
    for (const child of node.childNodes) read(child, element);
    element.to = text.length;
  };
  for (const node of document.childNodes) read(node, null);
  return { elements, text };
}

/** The text of an element and of all inside it. */
export const textOf = (page: Page, element: Element): string => page.text.slice(element.from, element.to);

/** Whether an element stands inside another of this tag. */
export function within(element: Element, tag: string): boolean {
  for (let above = element.parent; above; above = above.parent) if (above.tag === tag) return true;
  return false;
}
