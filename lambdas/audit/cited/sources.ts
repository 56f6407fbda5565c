import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId, PartialNames } from '../../records/language-id.ts';
import type { Source } from '../../records/source.ts';
import { textIn } from '../expect/names.ts';
import type { CitationWriter, Edition, Series } from './writer.ts';

/** The works on record, as a list of sources tells them apart. */
export interface Works {
  /** The key of the series that a source is of; null where no such source is on record. */
  readonly seriesOf: (source: string) => string | null;
  /** The series of a key, in the words of the language. */
  readonly series: (key: string) => Series;
  /** What came out in a series, in the order in which it is cited: each edition once, whatever the pages it was seen on. */
  readonly editions: (key: string) => readonly Edition[];
  /** The name of the edition that a source is; empty where it has none. */
  readonly editionOf: (source: string) => string;
  readonly keys: readonly string[];
}

/** Things by what they have in common, in the order in which it is first met. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Sources of what is read, and of the edition that is compared with. */
export function createWorks(dataset: Dataset, compared: Dataset | null, language: LanguageId, main: LanguageId): Works {
  const all = new Map<string, Source>();
  for (const source of [...(compared?.sources ?? []), ...dataset.sources]) all.set(source.id, source);
  const sorted = [...all.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const keyOf = ({ publisher, title }: Source): string => `${textIn(publisher, main)}\n${textIn(title, main)}`;
  const named = (names: PartialNames | null): string => (names === null ? '' : textIn(names, language));
  const bySeries = grouped(sorted, keyOf);
  const editions = new Map(
    [...bySeries].map(([key, sources]) => {
      const pages = grouped(sources, ({ edition }) => (edition === null ? '' : textIn(edition, main)));
      const told = [...pages.values()].map(
        (seen): Edition => ({
          name: named(seen[0]?.edition ?? null),
          published: seen.find(({ published }) => published !== null)?.published ?? null,
          secondary: seen.every(({ secondary }) => secondary),
          addresses: seen.flatMap(({ url }) => url ?? []),
        }),
      );
      return [key, told] as const;
    }),
  );
  return {
    seriesOf: id => {
      const source = all.get(id);
      return source ? keyOf(source) : null;
    },
    series: key => {
      const [first] = bySeries.get(key) ?? [];
      return { publisher: named(first?.publisher ?? null), title: named(first?.title ?? null) };
    },
    editions: key => editions.get(key) ?? [],
    editionOf: id => named(all.get(id)?.edition ?? null),
    keys: [...bySeries.keys()],
  };
}

export interface Entry {
  readonly number: number;
  readonly text: string;
  readonly pages: readonly { readonly text: string; readonly label: string; readonly href: string }[];
}

/** A list of sources that was read: which series each number is of, and what is wrong with the entries. */
export interface ReadList {
  readonly numbers: ReadonlyMap<string, number>;
  /** Names of the editions that the entry of a series cites. */
  readonly cited: ReadonlyMap<string, readonly string[]>;
  readonly wrong: readonly (readonly [text: string, message: string])[];
}

/** What an entry of a series says, with the editions that it cites of all on record; null where it is none of the series. */
function citedIn(text: string, key: string, works: Works, writer: CitationWriter): readonly Edition[] | null {
  const editions = works.editions(key);
  const series = works.series(key);
  const written = editions.map(edition => writer.edition(edition));
  const isSaid = (cited: readonly Edition[]): boolean => {
    const told = cited.map(edition => writer.edition(edition)).filter(Boolean);
    return writer.entry(series, told, cited) === text;
  };
  const told = editions.filter((_, at) => text.includes(written[at] ?? ''));
  if (isSaid(told)) return told;
  // An edition of which nothing is printed, or whose name stands inside that of another, is cited or not.
  const open = told.filter((_, at) => written.some((other, of) => of !== at && other.includes(written[at] ?? '')));
  const without = open.map(one => told.filter(each => each !== one)).find(isSaid);
  return without ?? null;
}

/** The host of an address: what stands between the slashes and the path, but for a user, a port and a leading www. */
const hostOf = (address: string): string | undefined =>
  /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase();

/** What is wrong with where an entry leads: to each page on record of the editions that it cites once, by its host. */
function misled({ pages }: Entry, cited: readonly Edition[]): string | null {
  const due = new Set(cited.flatMap(({ addresses }) => addresses));
  const strange = pages.find(({ href }) => !due.has(href));
  if (strange) return `leads to ${strange.href}, where nothing that it cites was seen`;
  if (new Set(pages.map(({ href }) => href)).size < pages.length) return 'leads to one page twice';
  if (pages.length < due.size) return `leads to ${pages.length} of the ${due.size} pages that it was seen on`;
  const misnamed = pages.find(({ text, label, href }, at) => {
    const host = hostOf(href);
    const nth = pages.slice(0, at).filter(each => hostOf(each.href) === host).length + 1;
    const [short, whole] = nth === 1 ? [host, host] : [`[${nth}]`, `${host} [${nth}]`];
    return text !== short || label !== whole;
  });
  if (misnamed) return `calls ${misnamed.href} ${misnamed.label}`;
  // A number alone is of the host before it.
  const astray = pages.find(
    ({ text, href }, at) => text.startsWith('[') && hostOf(pages[at - 1]?.href ?? '') !== hostOf(href),
  );
  return astray ? `tells ${astray.label} behind another host` : null;
}

/** Reads the list of sources: each number once and in order, each entry a series on record with editions of its own. */
export function readList(entries: readonly Entry[], works: Works, writer: CitationWriter): ReadList {
  const numbers = new Map<string, number>();
  const cited = new Map<string, readonly string[]>();
  const wrong: (readonly [string, string])[] = [];
  for (const [at, entry] of entries.entries()) {
    const { number, text } = entry;
    const candidates = works.keys.filter(key => {
      const { publisher } = works.series(key);
      return !numbers.has(key) && text.startsWith(publisher);
    });
    const found = candidates
      .map(key => [key, citedIn(text, key, works, writer)] as const)
      .find(([, editions]) => editions !== null);
    if (number !== at + 1)
      wrong.push([text, `is number ${number} in the list of sources, and stands as number ${at + 1}`]);
    if (!found) wrong.push([text, 'is no source on record with its editions, or is listed already']);
    else {
      numbers.set(found[0], number);
      cited.set(found[0], found[1]?.map(({ name }) => name) ?? []);
      const lead = misled(entry, found[1] ?? []);
      if (lead !== null) wrong.push([text, lead]);
    }
  }
  return { numbers, cited, wrong };
}
