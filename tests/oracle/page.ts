/** A finished page as a person meets it: lines of text and tables, each in the section where it stands. */
export interface Line {
  readonly sort: 'sentence' | 'line' | 'label' | 'evidence' | 'chart';
  readonly section: string;
  readonly text: string;
}

export interface Cell {
  readonly shown: string;
  /** What a screen reader says in place of what is shown. */
  readonly said: string;
  readonly isSentence: boolean;
}

export interface Table {
  readonly id: string;
  readonly section: string;
  readonly caption: string;
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly section: string;
}

export interface Page {
  readonly lines: readonly Line[];
  readonly tables: readonly Table[];
  readonly facts: readonly KeyFigure[];
}

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const VOID = new Set([
  'meta',
  'link',
  'br',
  'hr',
  'img',
  'col',
  'input',
  'path',
  'line',
  'circle',
  'rect',
  'use',
  'stop',
]);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, code?: string, name?: string) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : code
        ? String.fromCodePoint(Number(code))
        : (ENTITIES[name ?? ''] ?? all),
  );

/** The tree of a well-formed page; an element that is never closed is an error of the page. */
function parse(html: string): Element {
  const root: Element = { tag: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const token =
    /<!--[\s\S]*?-->|<!\w[^>]*>|<(style|script)\b[^>]*>[\s\S]*?<\/\1>|<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g;
  for (const [, skipped, close, tag, attributes, selfClosed, text] of html.matchAll(token)) {
    if (skipped) continue;
    const top = open.at(-1) ?? root;
    if (text !== undefined) top.children.push(decoded(text));
    else if (tag !== undefined && close === '/') {
      const closed = open.pop();
      if (closed?.tag !== tag) throw new Error(`</${tag}> closes <${closed?.tag}>`);
    } else if (tag !== undefined) {
      const element: Element = {
        tag,
        attributes: Object.fromEntries(
          [...(attributes ?? '').matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
            key,
            decoded(value),
          ]),
        ),
        children: [],
      };
      top.children.push(element);
      if (!selfClosed && !VOID.has(tag)) open.push(element);
    }
  }
  return root;
}

const has = (element: Element, name: string): boolean => (element.attributes.class ?? '').split(' ').includes(name);
const isNote = (element: Element): boolean => element.tag === 'sup';
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textOf(element: Element, leave: (child: Element) => boolean = isNote): string {
  return element.children
    .map(child => (typeof child === 'string' ? child : leave(child) ? '' : textOf(child, leave)))
    .join('');
}

function* within(element: Element): Generator<Element> {
  for (const child of element.children)
    if (typeof child !== 'string') {
      yield child;
      yield* within(child);
    }
}

const find = (element: Element, test: (one: Element) => boolean): Element | undefined => {
  for (const one of within(element)) if (test(one)) return one;
  return undefined;
};

function cellOf(element: Element): Cell {
  const hidden = find(element, one => has(one, 'visually-hidden'));
  const shown = tidy(textOf(element, one => isNote(one) || has(one, 'visually-hidden')));
  return {
    shown,
    said: hidden ? tidy(textOf(hidden)) : shown,
    isSentence: 'data-claim' in element.attributes,
  };
}

/** Places or titles of one edition in one line, "GFCI 32: Beijing, 8th; Shanghai, 6th": each as a line of its own. */
function placesOf(text: string): readonly string[] {
  const [, lead = '', places = ''] = /^(.*?(?:: |：))(.*)$/su.exec(tidy(text)) ?? [];
  return places.split(/; |；/u).map(place => `${lead}${place}`);
}

export function readPage(html: string): Page {
  const lines: Line[] = [];
  const tables: Table[] = [];
  const facts: KeyFigure[] = [];
  let section = '';
  const push = (sort: Line['sort'], text: string): void => {
    if (tidy(text)) lines.push({ sort, section, text: tidy(text) });
  };

  const table = (element: Element, box: string): void => {
    const caption = find(element, one => one.tag === 'caption');
    const rows = [...within(element)].filter(one => one.tag === 'tr');
    const cells = (row: Element): readonly Cell[] =>
      row.children.flatMap(child =>
        typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th') ? [cellOf(child)] : [],
      );
    const [head, ...body] = rows;
    tables.push({
      id: box,
      section,
      caption: caption ? tidy(textOf(caption, one => isNote(one) || has(one, 'number'))) : '',
      head: head ? cells(head) : [],
      rows: body.map(cells),
    });
  };

  const walk = (element: Element): void => {
    if (element.tag === 'nav' || element.tag === 'head' || has(element, 'skip') || isNote(element)) return;
    if (has(element, 'source-line') || has(element, 'see') || has(element, 'proof-id')) return;
    if (element.tag === 'ol' && has(element, 'sources')) return;
    const outer = section;
    if ((element.tag === 'section' || element.tag === 'header') && element.attributes.id)
      section = element.attributes.id;
    if (element.tag === 'table') table(element, idOf(element, section));
    else if (element.tag === 'svg') {
      const desc = find(element, one => one.tag === 'desc');
      if (desc && !has(element, 'narrow')) push('chart', textOf(desc));
    } else if ('data-claim' in element.attributes && element.tag === 'span') push('sentence', textOf(element));
    else if (has(element, 'key-figures') || has(element, 'facts') || has(element, 'cover-facts'))
      for (const row of within(element)) {
        if (row.tag !== 'div') continue;
        const label = find(row, one => one.tag === 'dt');
        const value = find(row, one => one.tag === 'dd');
        facts.push({ label: tidy(label ? textOf(label) : ''), value: tidy(value ? textOf(value) : ''), section });
      }
    else if (has(element, 'proofs')) {
      for (const item of within(element))
        if (item.tag === 'li')
          for (const line of has(item, 'together') ? placesOf(textOf(item)) : [textOf(item)]) push('evidence', line);
    } else if (/^(h[1-6]|summary|li|dt|dd|figcaption|p)$/.test(element.tag) && !isPlain(element))
      for (const child of element.children) visit(child);
    else if (isPlain(element))
      push(/^(h[1-6]|summary|li|dt|dd)$/.test(element.tag) ? 'label' : 'line', textOf(element));
    else for (const child of element.children) visit(child);
    section = outer;
  };
  const visit = (child: Element | string): void => {
    if (typeof child !== 'string') walk(child);
    else push('line', child);
  };
  walk(parse(html));
  return { lines, tables, facts };
}

/** Nothing within but text, or words that are kept whole, emphasis and notes. */
const isPlain = (element: Element): boolean =>
  element.children.some(child => (typeof child === 'string' ? child.trim() !== '' : has(child, 'whole'))) &&
  [...within(element)].every(
    one => /^(span|a|b|em|strong|sup|code)$/.test(one.tag) && !('data-claim' in one.attributes),
  );

const idOf = (element: Element, section: string): string =>
  (find(element, one => one.tag === 'caption')?.attributes.id ?? section).replace(/-caption$/, '');
