import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { BETWEEN_CELLS, BETWEEN_SIGHT_AND_SOUND, type ExtractedText } from './extracted-text.ts';
import type { Page } from './page.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What is known of a place in a page by the elements that it stands in. */
interface Place {
  readonly zone: 'text' | 'row' | 'chart';
  readonly claim: string | null;
}

const attribute = ({ attrs }: Element, name: string): string | null =>
  attrs.find(each => each.name === name)?.value ?? null;

function placeIn(element: Element, above: Place): Place {
  const name = element.tagName;
  const inChart = name === 'svg' || (above.zone === 'chart' && name !== 'title' && name !== 'desc');
  return {
    zone: inChart ? 'chart' : name === 'tr' || above.zone === 'row' ? 'row' : 'text',
    claim: attribute(element, 'data-claim') ?? attribute(element, 'data-evidence') ?? above.claim,
  };
}

/** Elements that say nothing to a reader. */
const NOT_READ = new Set(['style', 'script']);

/** Names of what a page says of itself. */
const TOLD = new Set(['description', 'author', 'dcterms.date', 'og:title', 'og:description', 'og:site_name']);

/** What is said in attributes: read aloud, or shown when somebody points there. */
const saidIn = (element: Element): readonly string[] =>
  [
    ...['title', 'aria-label', 'alt'].map(name => attribute(element, name)),
    element.tagName === 'meta' && TOLD.has(attribute(element, 'name') ?? attribute(element, 'property') ?? '')
      ? attribute(element, 'content')
      : null,
  ].flatMap(said => (said === null ? [] : [said]));

const childrenOf = (parent: Parent): readonly Node[] =>
  'content' in parent ? [...parent.childNodes, ...parent.content.childNodes] : parent.childNodes;

/** Whether an element changes nothing but how its words look: bold, or kept on one line. With any other attribute it may. */
function isLook({ tagName, attrs: [first, ...others] }: Element): boolean {
  if (tagName === 'b') return first === undefined;
  return tagName === 'span' && first?.name === 'class' && first.value === 'whole' && others.length === 0;
}

/** Words that are read on with those around them: text, and what only looks different in it; null for anything else. */
function wordsOf(node: Node): string | null {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!defaultTreeAdapter.isElementNode(node) || !isLook(node)) return null;
  const words = node.childNodes.map(wordsOf);
  return words.includes(null) ? null : words.join('');
}

/** What is gathered until its element ends. */
interface Gathered {
  /** Cells of the row at hand, each with its pieces. */
  row: string[][];
  /** Words of the chart at hand. */
  chart: string[];
}

/**
 * Reads a page back as a browser does, piece by piece in reading order: a piece ends at every tag but one that only
 * changes how its words look, a row or a chart at its own.
 */
export function readHtml(page: Page): readonly ExtractedText[] {
  const extracted: ExtractedText[] = [];
  const gathered: Gathered = { row: [], chart: [] };
  const add = (text: string, { zone, claim }: Place): void => {
    if (text.trim() === '') return;
    if (zone === 'row') gathered.row.at(-1)?.push(text.trim());
    else if (zone === 'chart') gathered.chart.push(text.trim());
    else extracted.push({ zone, text, claim });
  };
  const read = (node: Node, above: Place): void => {
    if (!defaultTreeAdapter.isElementNode(node) || NOT_READ.has(node.tagName)) return;
    const place = placeIn(node, above);
    if (node.tagName === 'td' || node.tagName === 'th') gathered.row.push([]);
    for (const said of saidIn(node)) add(said, { ...place, zone: place.zone === 'row' ? 'row' : 'text' });
    let text = '';
    for (const child of childrenOf(node)) {
      const words = wordsOf(child);
      text += words ?? '';
      if (words !== null) continue;
      add(text, place);
      text = '';
      read(child, place);
    }
    add(text, place);
    extracted.push(...finished(node.tagName, gathered, place.claim));
  };
  for (const node of page.childNodes) read(node, { zone: 'text', claim: null });
  return extracted;
}

/** What the end of an element completes: a cell that words a claim, a row, a chart. */
function finished(name: string, gathered: Gathered, claim: string | null): readonly ExtractedText[] {
  const cell = (pieces: readonly string[]) => pieces.join(BETWEEN_SIGHT_AND_SOUND);
  if (name === 'td' || name === 'th')
    return claim === null ? [] : [{ zone: 'cell', text: cell(gathered.row.at(-1) ?? []), claim }];
  if (name === 'tr') {
    const text = gathered.row.map(cell).join(BETWEEN_CELLS);
    gathered.row = [];
    return [{ zone: 'row', text, claim: null }];
  }
  if (name === 'svg') {
    const text = gathered.chart.join('\n');
    gathered.chart = [];
    // A drawing without a word is no chart: the code that leads to the page.
    return text === '' ? [] : [{ zone: 'chart', text, claim: null }];
  }
  return [];
}
