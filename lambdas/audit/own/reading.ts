import type { Dataset } from '../../records/dataset.ts';
import {
  focusNames,
  namesOfUnits,
  nounsOfUnits,
  othersNames,
  ownPublishers,
  patternOf,
  rankedNames,
  titleNames,
} from './names.ts';
import type { Noted } from './notes.ts';
import { isNoNumeral } from './roman.ts';
import { blanked, isPartOf, isWithin, overlaps, type Span, spansOf } from './spans.ts';
import type { Stated } from './stated.ts';
import { stoodIn } from './stood-in.ts';

/**
 * What words of the institute are: running text; an opinion, or what somebody is quoted with; what is said below a picture, and
 * whose it is; a note on the report itself and on what it was made from; a name, and the title of a section; what a ranking measures.
 */
export type Words = 'text' | 'opinion' | 'caption' | 'credit' | 'note' | 'name' | 'title' | 'measure';

/** A word by which a sentence says something that could be wrong. */
export interface Said {
  readonly word: string;
  /** The whole name that it is a part of; null where it is none. */
  readonly of: string | null;
}

/** Reads the institute's own words in one language. */
export interface Reading {
  /** The words of a sentence by which it says something that could be wrong. */
  readonly said: (sentence: string, words: Words) => readonly Said[];
  /** Whoever is ranked and named in it, by the whole name or by a part of it. */
  readonly named: (sentence: string) => readonly string[];
}

/** The names of licences, the year of a copyright and numbers of a book, which say nothing of what is on record. */
const LICENCE =
  /\bCC[- ](?:BY|0)(?:[- ](?:SA|NC|ND))*(?:[- ]\d(?:\.\d)?)?\b|(?:©|\bCopyright)\s*\d{4}\b|\bIS[BS]N[-: ]*[\dX-]+/giu;

/** A credit without family names that are written in capitals before another name: LI Wei. */
const withoutFamilyNames = (text: string): string => text.replace(/\b[CDLMVX][IX]\b(?=\s\p{Lu}\p{Ll}+)/gu, ' ');

const found = (words: RegExp | null, text: string): readonly string[] =>
  words === null ? [] : [...text.matchAll(words)].map(([word]) => word);

const without = (words: RegExp | null, text: string): string => (words === null ? text : text.replace(words, ' '));

/** Numbers, but for words that have only the letters of numerals. */
const numbersIn = ({ figures }: Stated, text: string): readonly string[] =>
  found(figures, text).filter(word => !isNoNumeral(word));

const just = (words: readonly string[]): readonly Said[] => words.map(word => ({ word, of: null }));

/** A sentence, with what is read in it and what is passed over. */
interface Read {
  readonly text: string;
  /** Without the names of what is published, and without harmless words. */
  readonly bare: string;
  /** The same without whoever is ranked. */
  readonly rest: string;
  /** Who is meant: by name, by a part of one, or by a word that points at one. */
  readonly meant: readonly Said[];
  /** Of these whoever is named, and where. */
  readonly named: readonly (Span & Said)[];
}

/** How the words of one language are read, with the names on record. */
export function createReading(dataset: Dataset, stated: Stated, { isDated, isCounted }: Noted): Reading {
  const published = patternOf(othersNames(dataset), 'giu', stated);
  const titles = patternOf(titleNames(dataset), 'giu', stated);
  const focus = patternOf(focusNames(dataset), 'giu', stated);
  const ours = patternOf(ownPublishers(dataset), 'giu', stated);
  const known = patternOf(rankedNames(dataset), 'gu', stated);
  const nouns = nounsOfUnits(dataset, stated);
  const pointed = stated.pointed(nouns);
  const parts = stated.parts.create(
    namesOfUnits(dataset),
    nouns.flatMap(({ singular, plural = singular }) => [singular, plural]),
  );
  const { stands } = stated.asserted;
  const asserts = stated.asserted.create(nouns);
  const isOfTheBook = stated.book.create(nouns);
  const acts = stated.acts.create(nouns);
  const ownNames: ReadonlySet<string> = new Set(ownPublishers(dataset));

  /** Whoever is ranked and named in a text, in its order, but for names inside of a longer one that is none of theirs. */
  function bearersIn(text: string, passed: readonly Span[]): readonly (Span & Said)[] {
    const whole = spansOf(known(text), text).filter(
      span => !isWithin(span, passed) && !ownNames.has(text.slice(span.from, span.to)),
    );
    const own = parts(text).filter(span => !isWithin(span, [...passed, ...whole]) && !overlaps(span, whole));
    return [...whole.map(span => ({ ...span, of: null })), ...own]
      .map(span => ({ ...span, word: text.slice(span.from, span.to) }))
      .sort((a, b) => a.from - b.from);
  }

  /** A text as it is read: a name is read with the names of the report itself in it. */
  function read(sentence: string, isName: boolean): Read {
    const text = sentence.normalize('NFKC');
    const about = isName ? [] : spansOf(focus(text), text);
    const passed = [
      ...spansOf(published(text), text),
      ...(isName ? [] : [...spansOf(titles(text), text), ...spansOf(ours(text), text)]),
    ];
    const harmless = spansOf(stated.harmless, text);
    const who = bearersIn(text, [...passed, ...about, ...harmless]);
    const isFree = (span: Span): boolean => !overlaps(span, who);
    // What points at one of those in focus has the name of these in it.
    const kept = blanked(text, passed.filter(isFree)).replace(stated.harmless, word => ' '.repeat(word.length));
    const pointing = [...spansOf(stated.particular, kept), ...spansOf(pointed, kept)].filter(
      span => !isWithin(span, about),
    );
    const bare = blanked(
      kept,
      about.filter(span => isFree(span) && !overlaps(span, pointing)),
    );
    return {
      text,
      bare,
      rest: blanked(bare, who),
      named: who,
      meant: [
        ...who.map(({ word, of }) => ({ word, of })),
        ...just(pointing.map(({ from, to }) => text.slice(from, to))),
      ],
    };
  }

  /** What a sentence asserts of rankings, publishers, records and the report, with a word of each sort in the place of its name. */
  function assertedIn(text: string, isNote: boolean): readonly Said[] {
    const names = [
      [titles, stands.report],
      [ours, stands.institute],
      [published, stands.published],
      [focus, stands.focus],
    ] as const;
    const plain = stoodIn(text, names);
    return just(asserts(plain.text, isNote).map(plain.written));
  }

  const compared = (text: string) => [...found(stated.comparisons, text), ...found(stated.bounds, text)];

  /** The words of a text that neither count nor compare and that no list of ordinary ones has: it speaks of the world by them. */
  const worldlyIn = (text: string): readonly string[] =>
    acts.strange(
      [stated.figures, stated.comparisons, stated.bounds].reduce((rest, words) => without(words, rest), text),
    );

  /** What a name says besides naming: who comes first or better, where somebody is meant in it. */
  function boastedIn({ rest, meant }: Read): readonly Said[] {
    const boasts = found(stated.boasted, without(stated.numbered, rest));
    return meant.length === 0 || boasts.length === 0 ? [] : [...meant, ...just(boasts)];
  }

  /** What a note says of more than the report: it may count its rankings, and deny and single out among them. */
  function notedIn({ text, rest, meant }: Read): readonly Said[] {
    const attested = stated.disclaimed.test(text) ? [] : just(found(stated.attested, without(ours(text), text)));
    const plain = without(stated.numbered, rest).replace(LICENCE, ' ');
    const figures = (of: string) => numbersIn(stated, of).filter(word => !isDated(word, text));
    // Where somebody is meant, a count of rankings is one of theirs.
    if (meant.length > 0) {
      const told = [...figures(plain), ...compared(plain)];
      return told.length === 0 ? attested : [...meant, ...just(told), ...attested];
    }
    const noted = plain.replace(stated.noted, ' ');
    return [
      ...just([...figures(noted), ...found(stated.boasted, noted)].filter(word => !isCounted(word, text))),
      ...just(found(stated.changes, noted)),
      ...assertedIn(text, true),
      ...attested,
    ];
  }

  /** What a title asserts of whoever the chapter is about: a number, who comes first or better, a rise or a fall. */
  function titledIn(text: string): readonly string[] {
    const plain = without(stated.numbered, text).replace(stated.titled, ' ');
    return [...numbersIn(stated, plain), ...[stated.boasted, stated.comparisons].flatMap(words => found(words, plain))];
  }

  return {
    named: sentence => read(sentence, false).named.map(({ word }) => word),
    said: (sentence, words) => {
      const all = read(sentence, words === 'name' || words === 'title');
      const { text, bare, rest, meant, named } = all;
      if (words === 'credit') {
        const whose = withoutFamilyNames(bare.replace(LICENCE, ' '));
        return [...just(numbersIn(stated, whose)), ...boastedIn(all)];
      }
      if (words === 'name') return boastedIn(all);
      if (words === 'note') return notedIn(all);
      const attested = just(found(stated.attested, without(ours(text), text)));
      // The title of a section tells no fact: whoever is named in it would bear what stands below.
      if (words === 'title') return [...meant, ...just(titledIn(rest)), ...attested];
      // It is told of all who are ranked: somebody in it, a place or a comparison is a result and no measure.
      if (words === 'measure') {
        const plain = without(stated.measured, bare);
        return [...meant, ...just([...numbersIn(stated, plain), ...compared(plain)]), ...attested];
      }
      // Who is seen in a picture may be named; what is said of them is as true as anywhere.
      const seen = words === 'caption' ? rest : bare;
      const figures = just(numbersIn(stated, seen));
      if (words === 'opinion') return [...figures, ...attested, ...just(stated.asserted.opined(text))];
      if (words === 'caption') return [...figures, ...just(compared(seen)), ...attested];
      if (meant.length === 0 && (isOfTheBook(text) || acts.isAct(text))) return attested;
      // A word of a name that is on record is told with the name; who is thanked is named and nothing more.
      const strange = (stated.thanked.test(text) ? [] : spansOf(stated.names, bare))
        .filter(span => !isPartOf(span, named))
        .map(({ from, to }) => bare.slice(from, to))
        .filter(word => word !== 'I');
      return [
        ...figures,
        ...meant,
        ...just([...compared(bare), ...strange]),
        ...attested,
        ...(meant.length > 0 ? [] : [...assertedIn(text, false), ...just(worldlyIn(bare))]),
      ];
    },
  };
}
