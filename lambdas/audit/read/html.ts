import type { Passage } from './passage.ts';

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
  readonly zone: Passage['zone'];
  readonly claim: string | null;
  /** Style sheets, and the raised numbers that lead to the sources. */
  readonly skipped: boolean;
}

function opened(tag: string, attributes: string, above: Open | undefined): Open {
  const claim = /\bdata-claim="([^"]*)"/.exec(attributes)?.[1];
  const notes = tag === 'sup' && /\bclass="notes"/.test(attributes);
  return {
    tag,
    zone: tag === 'svg' ? 'chart' : tag === 'tr' ? 'row' : (above?.zone ?? 'text'),
    claim: claim === undefined ? (above?.claim ?? null) : decode(claim),
    skipped: above?.skipped === true || notes || tag === 'style' || tag === 'script',
  };
}

/** Reads a page back, piece by piece in reading order: a piece ends at every tag, a row of a table at its own. */
export function readHtml(html: string): readonly Passage[] {
  const passages: Passage[] = [];
  const path: Open[] = [];
  let row = '';
  /** Words of the cell at hand, where it says that it words a claim. */
  let cell = '';
  for (const [, tag, text = ''] of html.matchAll(/<(?!!--)([^>]*)>|<!--[\s\S]*?-->|([^<]+)/g)) {
    const above = path.at(-1);
    if (tag === undefined) {
      if (above?.skipped || text.trim() === '') continue;
      if (above?.zone === 'row') {
        row += ` ${decode(text)}`;
        if (above.claim !== null) cell += ` ${decode(text)}`;
      } else passages.push({ zone: above?.zone ?? 'text', text: decode(text), claim: above?.claim ?? null });
      continue;
    }
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (!tag.startsWith('/')) {
      if (!VOID.has(name) && !tag.endsWith('/')) path.push(opened(name, tag, above));
      continue;
    }
    const at = path.findLastIndex(open => open.tag === name);
    if (at >= 0) path.splice(at);
    if (cell !== '' && above && above.tag === name) {
      passages.push({ zone: 'cell', text: cell, claim: above.claim });
      cell = '';
    }
    if (name === 'tr') {
      passages.push({ zone: 'row', text: row, claim: null });
      row = '';
    }
  }
  return passages;
}
