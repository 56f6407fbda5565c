/** An element as read back from a page. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  /** Index of its first and of the character after its last one in the text of the page. */
  readonly from: number;
  to: number;
}

export interface Page {
  readonly elements: readonly Element[];
  /** All text between tags, decoded; style sheets left out. */
  readonly text: string;
}

const VOID = new Set(['meta', 'col', 'br', 'link', 'img']);
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x3D': '=',
  '#x60': '`',
};

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => {
    const sign = ENTITIES[name];
    if (sign === undefined) throw new Error(`unknown entity ${whole}`);
    return sign;
  });
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const rest = text.replace(/([\w:-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (found.has(name)) throw new Error(`attribute ${name} given twice: ${text}`);
    found.set(name, decode(value));
    return '';
  });
  for (const name of rest.split(/[\s/]+/).filter(Boolean)) found.set(name, '');
  return found;
}

/** Reads a page back, strictly: a tag that is not closed, or closed in the wrong order, is an error. */
export function readPage(html: string): Page {
  const elements: Element[] = [];
  let text = '';
  const path: Element[] = [];
  const body = html.replace(/^<!doctype html>/, '').replace(/(<style>)[\s\S]*?(<\/style>)/, '$1$2');
  for (const [, tag, words] of body.matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (tag === undefined) {
      text += decode(words ?? '');
      continue;
    }
    const name = /^\/?([\w]+)/.exec(tag)?.[1] ?? '';
    if (tag.startsWith('/')) {
      const closing = path.pop();
      if (closing?.tag !== name) throw new Error(`</${name}> closes <${closing?.tag}>`);
      closing.to = text.length;
      continue;
    }
    const element: Element = {
      tag: name,
      attributes: attributesOf(tag.slice(name.length)),
      parent: path.at(-1) ?? null,
      from: text.length,
      to: text.length,
    };
    elements.push(element);
    if (!VOID.has(name) && !tag.endsWith('/')) path.push(element);
  }
  if (path.length > 0) throw new Error(`<${path.at(-1)?.tag}> is not closed`);
  return { elements, text };
}

/** The text of an element and of all inside it. */
export const textOf = (page: Page, element: Element): string => page.text.slice(element.from, element.to);

/** Whether an element stands inside another of this tag. */
export function within(element: Element, tag: string): boolean {
  for (let above = element.parent; above; above = above.parent) if (above.tag === tag) return true;
  return false;
}
