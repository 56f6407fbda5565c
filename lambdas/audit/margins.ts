import { cover } from './cover.ts';
import type { ExpectedText } from './declared.ts';
import type { Fault, NewFault } from './fault.ts';
import { type ExtractedText, squeeze } from './read/extracted-text.ts';

/** In which section a page begins, by what was found on it. */
type Heads = readonly { readonly head: string; readonly page: number }[];

/**
 * What stands around the content of pages: the report's title, the section that the page begins in, the number of the
 * page; and on a page that a table goes on to, the heads of that table. The cover has none.
 */
export function margins(
  extracted: readonly ExtractedText[],
  { title, repeated, pageOf }: ExpectedText['margins'],
  heads: Heads,
  fault: NewFault,
): readonly Fault[] {
  const pages = Math.max(0, ...extracted.map(({ page = 0 }) => page));
  const byPage = new Map<number, ExtractedText[]>();
  for (const piece of extracted)
    if (piece.zone === 'margin') byPage.set(piece.page ?? 0, [...(byPage.get(piece.page ?? 0) ?? []), piece]);
  return Array.from({ length: pages }, (_, index) => index + 1).flatMap(page => {
    const found = byPage.get(page) ?? [];
    const numbered = pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
    const head = heads.find(each => each.page === page)?.head ?? '';
    const due = page === 1 ? [] : [title, head, numbered].filter(Boolean);
    const rest = found.map(({ text }) => text);
    const missing = due.filter(text => {
      const at = rest.findIndex(each => squeeze(each) === squeeze(text));
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    const { left } = cover(rest, repeated);
    return [
      ...left.map(text => fault(null, text, `stands around the content of page ${page}, and was not to`)),
      ...missing.map(text => fault(null, text, `does not stand around the content of page ${page}`)),
    ];
  });
}
