import type { View } from '../claims/view.ts';
import type { Language } from '../language/language.ts';
import { MAIN_LANGUAGE } from '../language/say.ts';
import { textIn } from '../records/language-id.ts';

/** The numbered list of sources, in the order in which they are first cited. */
export interface Citations {
  /** Numbers of these sources, ascending, without repeats. Pages that print as one citation share a number. */
  cite(sources: readonly string[]): readonly number[];
  /** The line under a table or chart; `ours` adds that figures were computed from them. */
  sourceLine(sources: readonly string[], ours: boolean): string;
  /** A source as a work: publisher, title, edition. */
  work(source: string): string;
  list(): readonly { readonly number: number; readonly text: string }[];
}

export function createCitations(view: View, language: Language): Citations {
  const { dataset, compared } = view.input;
  const sources = new Map([...(compared?.dataset.sources ?? []), ...dataset.sources].map(one => [one.id, one]));
  const known = [...sources.values()];
  const numbers = new Map<string, number>();
  const listed: { number: number; text: string }[] = [];
  const id = language.id;

  /** One citation is one work, whatever the language and the page it was seen on. */
  const identity = (key: string): string => {
    const source = sources.get(key);
    return source
      ? [source.publisher, source.title, source.edition ?? {}].map(names => textIn(names, MAIN_LANGUAGE)).join('|')
      : key;
  };
  const text = (key: string): string => {
    const source = sources.get(key);
    if (!source) return key;
    const pages = known.filter(page => identity(page.id) === identity(key));
    return language.words.citation({
      publisher: textIn(source.publisher, id),
      title: textIn(source.title, id),
      edition: source.edition && textIn(source.edition, id),
      published: pages.map(({ published }) => published).find(Boolean) ?? null,
      // The publisher's own page settles it.
      secondary: pages.every(({ secondary }) => secondary),
    });
  };
  const work = (key: string): string => {
    const source = sources.get(key);
    return source
      ? language.words.work(
          textIn(source.publisher, id),
          textIn(source.title, id),
          source.edition && textIn(source.edition, id),
        )
      : key;
  };
  const cite = (keys: readonly string[]): readonly number[] => {
    const found = keys.map(key => {
      const one = identity(key);
      const known = numbers.get(one);
      if (known) return known;
      const number = numbers.size + 1;
      numbers.set(one, number);
      listed.push({ number, text: text(key) });
      return number;
    });
    return [...new Set(found)].sort((a, b) => a - b);
  };
  return {
    cite,
    sourceLine: (keys, ours) => language.words.sourceLine([...new Set(keys.map(work))], cite(keys), ours),
    work,
    list: () => listed,
  };
}
