import { cover } from './cover.ts';
import type { ExpectedText } from './declared.ts';
import type { Fault, NewFault } from './fault.ts';
import { type ExtractedText, squeeze } from './read/extracted-text.ts';

/** In which section a page begins, by what was found on it. */
type Heads = readonly { readonly head: string; readonly page: number }[];

/**
 * What stands around the content of pages: the report's title, the section that the page begins in, the number of the
 * page; what a sign means that is drawn on it; and on a page that a table goes on to, the heads of that table. The cover
 * has none.
 */
export function margins(
  extracted: readonly ExtractedText[],
  { title, repeated, pageOf, feet }: ExpectedText['margins'],
  heads: Heads,
  fault: NewFault,
): readonly Fault[] {
  const pages = Math.max(0, ...extracted.map(({ page = 0 }) => page));
  const byPage = new Map<number, ExtractedText[]>();
  for (const piece of extracted)
    if (piece.zone === 'margin') byPage.set(piece.page ?? 0, [...(byPage.get(piece.page ?? 0) ?? []), piece]);
  const drawn = signsDrawn(extracted, feet);
  return Array.from({ length: pages }, (_, index) => index + 1).flatMap(page => {
    const found = byPage.get(page) ?? [];
    const numbered = pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
    const head = heads.find(each => each.page === page)?.head ?? '';
    const signs = feet.filter(foot => drawn.get(page)?.has(foot.slice(0, 1)));
    const due = page === 1 ? [] : [title, head, ...signs, numbered].filter(Boolean);
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

/**
 * Which of the signs that have a foot are drawn on each page: in its lines and rows, and in its charts. What is said aloud
 * in place of a picture is drawn nowhere.
 */
function signsDrawn(
  extracted: readonly ExtractedText[],
  feet: readonly string[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const drawn = new Map<number, Set<string>>();
  for (const { zone, text, page, height } of extracted) {
    if (zone === 'margin' || page === undefined || (zone !== 'chart' && height === undefined)) continue;
    const signs = drawn.get(page) ?? new Set<string>();
    for (const foot of feet) if (text.includes(foot.slice(0, 1))) signs.add(foot.slice(0, 1));
    drawn.set(page, signs);
  }
  return drawn;
}
