import { cut, type Fault } from '../audit/fault.ts';

const decoded = (html: string): string =>
  html
    .replace(/<span class="whole">([^<]*)<\/span>/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');

/** Words that begin at a place of a page: those of the element that is open there. */
const wordsAt = (html: string, at: number): string =>
  decoded(html.slice(at, at + 4000))
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What no reading of a page sees: how it looks, what is hidden and what is shown, where links lead, where the labels of
 * a chart stand. A page has all of it just as its document prints it; if not, the place is named by the words there.
 */
export function unlikePrinted(name: string, page: string, printed: string): readonly Fault[] {
  if (page === printed) return [];
  let at = 0;
  while (at < page.length && page[at] === printed[at]) at += 1;
  const open = Math.max(0, page.lastIndexOf('<', at));
  const claim = /^<[^>]*\sdata-claim="([^"]*)"/.exec(page.slice(open))?.[1] ?? null;
  const is = page.slice(Math.max(open, at - 40), at + 60).replace(/\s+/g, ' ');
  return [
    { file: name, claim, sentence: cut(wordsAt(page, open)), message: `is not marked up as it was printed: “${is}”` },
  ];
}
