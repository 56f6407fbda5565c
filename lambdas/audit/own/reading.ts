import type { Dataset } from '../../records/dataset.ts';
import type { Noted } from './notes.ts';
import type { Stated } from './stated.ts';

/**
 * What words of the institute are: running text; an opinion, or what somebody is quoted with; what is said below a picture, and
 * whose it is; a note on the report itself and on what it was made from; a name, and the title of a section.
 */
export type Words = 'text' | 'opinion' | 'caption' | 'credit' | 'note' | 'name' | 'title';

/** Reads the institute's own words in one language. */
export interface Reading {
  /** The words of a sentence by which it says something that could be wrong. */
  readonly said: (sentence: string, words: Words) => readonly string[];
  /** Whoever is ranked and named in it. */
  readonly named: (sentence: string) => readonly string[];
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const byLength = (names: readonly (string | null)[]): readonly string[] =>
  [...new Set(names.flatMap(name => (name === null ? [] : [name.trim()])))]
    .filter(name => name.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What is ranked, in every language and spelling, longest first. */
const rankedNames = ({ units, groups, reports }: Dataset): readonly string[] =>
  byLength([
    ...[...units, ...groups].flatMap(({ names }) => Object.values(names)),
    ...reports.flatMap(({ displayNames }) => Object.values(displayNames)).flatMap(names => Object.values(names)),
    ...units.flatMap(({ aliases }) => aliases),
  ]);

/** Who else publishes what, and under which title: to name it says nothing of anybody. */
const othersNames = ({ rankings, sources, indicators }: Dataset): readonly string[] =>
  byLength(
    [
      ...rankings.flatMap(({ names, shortNames, publisher }) => [names, shortNames, publisher]),
      ...sources.flatMap(({ publisher, title }) => [publisher, title]),
      ...indicators.map(({ names }) => names),
    ].flatMap(names => Object.values(names)),
  );

/** What the report calls itself and those that it is about: names that are read by themselves, wherever they stand. */
const ownNames = ({ reports }: Dataset): readonly string[] =>
  byLength(
    reports.flatMap(({ publisher, titles, focus }) => [publisher, titles, focus.names].flatMap(Object.values<string>)),
  );

/** Who publishes the report itself: it may say so of itself. */
const ownPublishers = ({ reports }: Dataset): readonly string[] =>
  byLength(reports.flatMap(({ publisher }) => Object.values(publisher)));

/** The names of licences, the year of a copyright and numbers of a book, which say nothing of what is on record. */
const LICENCE =
  /\bCC[- ](?:BY|0)(?:[- ](?:SA|NC|ND))*(?:[- ]\d(?:\.\d)?)?\b|(?:©|\bCopyright)\s*\d{4}\b|\bIS[BS]N[-: ]*[\dX-]+/giu;

/** Finds names in a text; without a pattern for any, none. */
type Pattern = (text: string) => RegExp | null;

const found = (words: RegExp | null, text: string): readonly string[] =>
  words === null ? [] : [...text.matchAll(words)].map(([word]) => word);

const without = (words: RegExp | null, text: string): string => (words === null ? text : text.replace(words, ' '));

const namePattern = (name: string, { apart }: Stated): string =>
  apart && /^[\p{L}\p{N}]/u.test(name) ? `(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])` : literal(name);

/** How the words of one language are read, with the names on record. */
export function createReading(dataset: Dataset, stated: Stated, { isDated, isCounted }: Noted): Reading {
  // Of thousands of names a text holds few: the pattern is made of those.
  const pattern = (names: readonly string[], flags: string): Pattern => {
    const cased = flags.includes('i') ? (text: string) => text.toLowerCase() : (text: string) => text;
    const sought = names.map(name => ({ name, cased: cased(name) }));
    return text => {
      const within = cased(text);
      const here = sought.filter(each => within.includes(each.cased));
      return here.length === 0 ? null : new RegExp(here.map(({ name }) => namePattern(name, stated)).join('|'), flags);
    };
  };
  const others = othersNames(dataset);
  const published = byLength([...others, ...ownNames(dataset)]);
  const isPublished = new Set(published);
  const ignored = pattern(published, 'giu');
  const ignoredInNames = pattern(others, 'giu');
  const ours = pattern(ownPublishers(dataset), 'giu');
  const known = pattern(
    rankedNames(dataset).filter(name => !isPublished.has(name)),
    'gu',
  );
  const named = (text: string) => found(known(text), text);
  /** Who is meant: by name, or by a word that points at one. */
  const meant = (text: string) => [...named(text), ...found(stated.particular, text)];
  const compared = (text: string) => [...found(stated.comparisons, text), ...found(stated.bounds, text)];

  /** What a name says besides naming: who comes first or better, where somebody is meant in it. */
  function boastedIn(bare: string): readonly string[] {
    const who = meant(bare);
    const boasts = found(stated.boasted, without(stated.numbered, without(known(bare), bare)));
    return who.length === 0 || boasts.length === 0 ? [] : [...who, ...boasts];
  }

  /** What a note says of more than the report: it may count its rankings, and deny and single out among them. */
  function notedIn(text: string, bare: string): readonly string[] {
    const attested = stated.disclaimed.test(text) ? [] : found(stated.attested, text);
    const who = meant(bare);
    const rest = without(known(bare), without(stated.numbered, bare)).replace(LICENCE, ' ');
    const figures = (of: string) => found(stated.figures, of).filter(word => !isDated(word, text));
    // Where somebody is meant, a count of rankings is one of theirs.
    if (who.length > 0) {
      const told = [...figures(rest), ...compared(rest)];
      return told.length === 0 ? attested : [...who, ...told, ...attested];
    }
    const plain = rest.replace(stated.noted, ' ');
    return [
      ...[...figures(plain), ...found(stated.boasted, plain)].filter(word => !isCounted(word, text)),
      ...found(stated.changes, plain),
      ...attested,
    ];
  }

  return {
    named,
    said: (sentence, words) => {
      const text = sentence.normalize('NFKC');
      const isName = words === 'name' || words === 'title';
      const bare = without((isName ? ignoredInNames : ignored)(text), text).replace(stated.harmless, ' ');
      if (words === 'credit') return [...found(stated.figures, bare.replace(LICENCE, ' ')), ...boastedIn(bare)];
      if (words === 'name') return boastedIn(bare);
      const own = without(ours(text), text);
      if (words === 'note') return notedIn(own, bare);
      const attested = found(stated.attested, own);
      if (words === 'title') return [...boastedIn(bare), ...attested];
      // Who is seen in a picture may be named; what is said of them is as true as anywhere.
      const seen = words === 'caption' ? without(known(bare), bare) : bare;
      const figures = found(stated.figures, seen);
      if (words === 'opinion') return [...figures, ...attested];
      if (words === 'caption') return [...figures, ...compared(seen), ...attested];
      const strange = found(stated.names, bare).filter(word => word !== 'I');
      return [...figures, ...meant(bare), ...compared(bare), ...strange, ...attested];
    },
  };
}
