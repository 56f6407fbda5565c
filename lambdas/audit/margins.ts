import { cover } from './cover.ts';
import type { Script } from './declared.ts';
import type { Fault, Tell } from './fault.ts';
import { type Passage, squeeze } from './read/passage.ts';

/** In which section a page begins, by what was found on it. */
type Heads = readonly { readonly head: string; readonly page: number }[];

/**
 * What stands around the content of pages: the report's title, the section that the page begins in, the number of the
 * page; and on a page that a table goes on to, the heads of that table. The cover has none.
 */
export function margins(
  passages: readonly Passage[],
  { title, repeated, pageOf }: Script['margins'],
  heads: Heads,
  tell: Tell,
): readonly Fault[] {
  const pages = Math.max(0, ...passages.map(({ page = 0 }) => page));
  const byPage = new Map<number, Passage[]>();
  for (const passage of passages)
    if (passage.zone === 'margin') byPage.set(passage.page ?? 0, [...(byPage.get(passage.page ?? 0) ?? []), passage]);
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
      ...left.map(text => tell(null, text, `stands around the content of page ${page}, and was not to`)),
      ...missing.map(text => tell(null, text, `does not stand around the content of page ${page}`)),
    ];
  });
}
