import type { View } from '../claims/view.ts';
import type { CitedSeries } from '../language/labels.ts';
import type { Language } from '../language/language.ts';
import { MAIN_LANGUAGE } from '../language/say.ts';
import { groupBy } from '../records/group-by.ts';
import { textIn } from '../records/language-id.ts';
import type { Source } from '../records/source.ts';
import type { CitedPage, CitedSource } from './blocks.ts';

/**
 * The numbered list of sources, in the order in which they are first cited. A number is that of a series: of all that one
 * publisher brings out under one title; the list names the editions that are cited.
 */
export interface Citations {
  /** Numbers of these sources, ascending, without repeats. */
  cite(sources: readonly string[]): readonly number[];
  /** The line under a table or chart; `ours` adds that figures were computed from them. */
  sourceLine(sources: readonly string[], ours: boolean): string;
  /** A source as a work: publisher, title, edition. */
  work(source: string): string;
  /** What was cited, each entry with the pages on record of the editions that it names. */
  list(): readonly CitedSource[];
}

/** A series of what its publisher calls alike, whatever the language. */
const seriesOf = ({ publisher, title }: Source): string =>
  [publisher, title].map(names => textIn(names, MAIN_LANGUAGE)).join('|');

/** One edition is one work, whatever the page that it was seen on. */
const editionOf = ({ edition }: Source): string => textIn(edition ?? {}, MAIN_LANGUAGE);

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** The pages of addresses, each once, those of a host together. */
function pagesAt(addresses: readonly string[]): readonly CitedPage[] {
  return [...groupBy(new Set(addresses), hostOf)].flatMap(([host, pages]) =>
    pages.map((href, at) => {
      const nth = `[${at + 1}]`;
      return at === 0 ? { text: host, label: host, href } : { text: nth, label: `${host} ${nth}`, href };
    }),
  );
}

export function createCitations(view: View, language: Language): Citations {
  const { dataset, compared } = view.input;
  const sources = new Map([...(compared?.dataset.sources ?? []), ...dataset.sources].map(one => [one.id, one]));
  const known = [...sources.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(source => ({ source, series: seriesOf(source), edition: editionOf(source) }));
  const series = new Map(known.map(({ source, series: name }) => [source.id, name]));
  const id = language.id;
  /** By series, in the order in which they are first cited: their sources that are cited. */
  const cited = new Map<string, Set<string>>();
  const numbers = new Map<string, number>();

  const seriesBy = (key: string): string => series.get(key) ?? key;

  /** What is cited of a series: each edition once, in the order of their ids. */
  const told = (keys: ReadonlySet<string>): CitedSeries => {
    const found = known.filter(({ source }) => keys.has(source.id));
    const [first] = found;
    if (!first) return { publisher: '', title: [...keys].join(), editions: [] };
    const editions = new Map(found.map(({ source, edition }) => [edition, source.edition]));
    return {
      publisher: textIn(first.source.publisher, id),
      title: textIn(first.source.title, id),
      editions: [...editions].map(([edition, names]) => {
        const pages = known.flatMap(page =>
          page.series === first.series && page.edition === edition ? [page.source] : [],
        );
        return {
          edition: names && textIn(names, id),
          published: pages.map(({ published }) => published).find(Boolean) ?? null,
          // The publisher's own page settles it.
          secondary: pages.every(({ secondary }) => secondary),
        };
      }),
    };
  };

  /** Where the editions that are cited of a series were seen, whichever of their pages is cited. */
  const pagesOf = (keys: ReadonlySet<string>): readonly CitedPage[] => {
    const isCited = new Set(
      known.filter(({ source }) => keys.has(source.id)).map(one => `${one.series}\n${one.edition}`),
    );
    return pagesAt(known.flatMap(one => (isCited.has(`${one.series}\n${one.edition}`) ? (one.source.url ?? []) : [])));
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
    for (const key of keys) {
      const series = seriesBy(key);
      cited.set(series, (cited.get(series) ?? new Set()).add(key));
      if (!numbers.has(series)) numbers.set(series, numbers.size + 1);
    }
    return [...new Set(keys.map(key => numbers.get(seriesBy(key)) ?? 0))].sort((a, b) => a - b);
  };
  return {
    cite,
    sourceLine: (keys, ours) => {
      const bySeries = new Map<string, Set<string>>();
      for (const key of keys) bySeries.set(seriesBy(key), (bySeries.get(seriesBy(key)) ?? new Set()).add(key));
      return language.words.sourceLine([...bySeries.values()].map(told), cite(keys), ours);
    },
    work,
    list: () =>
      [...cited.values()].map((keys, index) => ({
        number: index + 1,
        text: language.words.citation(told(keys)),
        pages: pagesOf(keys),
      })),
  };
}
