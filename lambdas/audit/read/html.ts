import { BETWEEN_CELLS, BETWEEN_SIGHT_AND_SOUND, type Passage } from './passage.ts';

const VOID = new Set(['meta', 'col', 'br', 'link', 'img', 'hr', 'input', 'wbr']);
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES.get(name ?? '') ?? whole;
  });

interface Open {
  readonly tag: string;
  readonly zone: 'text' | 'row' | 'chart';
  readonly claim: string | null;
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : decode(found);
};

function opened(name: string, tag: string, above: Open | undefined): Open {
  const inChart = name === 'svg' || (above?.zone === 'chart' && name !== 'title' && name !== 'desc');
  return {
    tag: name,
    zone: inChart ? 'chart' : name === 'tr' || above?.zone === 'row' ? 'row' : 'text',
    claim: attribute(tag, 'data-claim') ?? attribute(tag, 'data-evidence') ?? above?.claim ?? null,
  };
}

/** Names of what a page says of itself. */
const TOLD = new Set(['description', 'author', 'dcterms.date']);

/** What is said in attributes: read aloud, or shown when somebody points there. */
const saidIn = (name: string, tag: string): readonly string[] =>
  [
    ...['title', 'aria-label', 'alt'].map(each => attribute(tag, each)),
    name === 'meta' && TOLD.has(attribute(tag, 'name') ?? '') ? attribute(tag, 'content') : null,
  ].flatMap(said => (said === null ? [] : [said]));

/** What is gathered until its element ends. */
interface Gathered {
  /** Cells of the row at hand, each with its pieces. */
  row: string[][];
  /** Words of the chart at hand. */
  chart: string[];
}

/** Reads a page back, piece by piece in reading order: a piece ends at every tag, a row or a chart at its own. */
export function readHtml(html: string): readonly Passage[] {
  const passages: Passage[] = [];
  const path: Open[] = [];
  const gathered: Gathered = { row: [], chart: [] };
  const add = (text: string, { zone, claim }: Pick<Open, 'zone' | 'claim'>) => {
    if (text.trim() === '') return;
    if (zone === 'row') gathered.row.at(-1)?.push(text.trim());
    else if (zone === 'chart') gathered.chart.push(text.trim());
    else passages.push({ zone, text, claim });
  };
  for (const [, tag, text = ''] of html.matchAll(/<(?!!--)([^>]*)>|<!--[\s\S]*?-->|([^<]+)/g)) {
    const above = path.at(-1);
    if (tag === undefined) {
      if (above?.tag !== 'style') add(decode(text), above ?? { zone: 'text', claim: null });
      continue;
    }
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (!tag.startsWith('/')) {
      const open = opened(name, tag, above);
      if (name === 'td' || name === 'th') gathered.row.push([]);
      for (const said of saidIn(name, tag)) add(said, { ...open, zone: open.zone === 'row' ? 'row' : 'text' });
      if (!VOID.has(name) && !tag.endsWith('/')) path.push(open);
      continue;
    }
    const at = path.findLastIndex(open => open.tag === name);
    if (at >= 0) path.splice(at);
    passages.push(...finished(name, gathered, above?.tag === name ? above.claim : null));
  }
  return passages;
}

/** What the end of an element completes: a cell that words a claim, a row, a chart. */
function finished(name: string, gathered: Gathered, claim: string | null): readonly Passage[] {
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
    return [{ zone: 'chart', text, claim: null }];
  }
  return [];
}
