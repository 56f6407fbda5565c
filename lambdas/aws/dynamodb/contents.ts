import { type Contents, fontsCarried, picturesCarried, withContents } from '../../records/contents.ts';
import type { ReportDefinition } from '../../records/report.ts';
import { type Item, text } from './item.ts';
import { CONTENTS } from './keys.ts';
import type { ReadItem } from './query.ts';

/** Signs of base 64 that one item holds, well below what the table takes. */
const PIECE = 350_000;

/** What an item of this kind is called; tables that were written before fonts could be declared have it under this name. */
export const CONTENT_KIND = 'pictures';

/**
 * The bytes of the pictures and fonts that definitions declare, in pieces that the table takes. Each is named by its hash,
 * so that a piece never changes: whoever reads a definition of before or of after a change finds what it declares.
 */
export function contentItems(reports: readonly ReportDefinition[]): readonly Item[] {
  const contents: Contents = Object.assign({}, ...reports.flatMap(each => [picturesCarried(each), fontsCarried(each)]));
  return Object.entries(contents).flatMap(([sha256, content]) =>
    Array.from({ length: Math.ceil(content.length / PIECE) }, (_, index): Item => {
      const id = `${sha256}#${String(index).padStart(4, '0')}`;
      const body = content.slice(index * PIECE, (index + 1) * PIECE);
      return { PK: CONTENTS, SK: id, kind: CONTENT_KIND, id, body };
    }),
  );
}

/** The definitions with the bytes of their pictures and fonts, which are stored beside them. */
export function withStoredContents(
  reports: readonly ReportDefinition[],
  pieces: readonly ReadItem[],
): readonly ReportDefinition[] {
  const contents: Record<string, string> = {};
  const ordered = [...pieces].sort((a, b) => (text(a, 'id') < text(b, 'id') ? -1 : 1));
  for (const piece of ordered) {
    const [sha256 = ''] = text(piece, 'id').split('#');
    contents[sha256] = (contents[sha256] ?? '') + text(piece, 'body');
  }
  return reports.map(report => withContents(report, sha256 => contents[sha256]));
}
