import type { Dataset } from '../../records/dataset.ts';
import { type Taken, UNIT } from './named/named.ts';
import {
  focusNames,
  namesOfUnits,
  nounsOfUnits,
  othersNames,
  ownPublishers,
  patternOf,
  rankedNames,
  titleNames,
  unitNames,
} from './names.ts';
import type { Noted } from './notes.ts';
import { isNoNumeral } from './roman.ts';
import { blanked, isPartOf, isWithin, overlaps, type Span, spansOf } from './spans.ts';
import type { Stated } from './stated.ts';
import { stoodIn } from './stood-in.ts';
import type { Words } from './words.ts';

/** A word by which a sentence says something that could be wrong. */
export interface Said {
  readonly word: string;
  /** The whole name that it is a part of; null where it is none. */
  readonly of: string | null;
  /** What it is taken for. */
  readonly as: Taken;
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

const just = (words: readonly string[], as: Taken): readonly Said[] => words.map(word => ({ word, of: null, as }));

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

/** Names of records, which are read with the names of others in them. */
const RECORDED: ReadonlySet<Words> = new Set(['list', 'count', 'award', 'kind']);
/** Whatever names: it is read with the names of the report itself in it. */
const NAMES: ReadonlySet<Words> = new Set([...RECORDED, 'name', 'work', 'title']);

/** How the words of one language are read, with the names on record. */
export function createReading(dataset: Dataset, stated: Stated, { isDated, isCounted }: Noted): Reading {
  const published = patternOf(othersNames(dataset), 'giu', stated);
  const titles = patternOf(titleNames(dataset), 'giu', stated);
  const focus = patternOf(focusNames(dataset), 'giu', stated);
  const ours = patternOf(ownPublishers(dataset), 'giu', stated);
  const known = patternOf(rankedNames(dataset), 'gu', stated);
  const alone = patternOf(unitNames(dataset), 'gu', stated);
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
  const asserting = stated.named.create(nouns);
  const ownNames: ReadonlySet<string> = new Set(ownPublishers(dataset));

  /** Whoever is ranked and named in a text, in its order, but for names inside of a longer one that is none of theirs. */
  function bearersIn(text: string, names: RegExp | null, passed: readonly Span[]): readonly (Span & Said)[] {
    const whole = spansOf(names, text).filter(
      span => !isWithin(span, passed) && !ownNames.has(text.slice(span.from, span.to)),
    );
    const own = parts(text).filter(span => !isWithin(span, [...passed, ...whole]) && !overlaps(span, whole));
    return [...whole.map(span => ({ ...span, of: null })), ...own]
      .map(span => ({ ...span, word: text.slice(span.from, span.to), as: 'unit' as const }))
      .sort((a, b) => a.from - b.from);
  }

  /** A text as it is read: a name is read with the names of the report itself in it, what records are called with those of others. */
  function read(sentence: string, words: Words): Read {
    const text = sentence.normalize('NFKC');
    const isName = NAMES.has(words);
    const about = isName ? [] : spansOf(focus(text), text);
    const passed = [
      ...(RECORDED.has(words) ? [] : spansOf(published(text), text)),
      ...(isName ? [] : [...spansOf(titles(text), text), ...spansOf(ours(text), text)]),
    ];
    const harmless = spansOf(stated.harmless, text);
    // What several are called together is on record by that name, and is read all the same.
    const names = RECORDED.has(words) ? alone(text) : known(text);
    const who = bearersIn(text, names, [...passed, ...about, ...harmless]);
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
        ...who.map(({ word, of, as }) => ({ word, of, as })),
        ...just(
          pointing.map(({ from, to }) => text.slice(from, to)),
          'unit',
        ),
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
    return just(asserts(plain.text, isNote).map(plain.written), 'matter');
  }

  const compared = (text: string): readonly Said[] => [
    ...just(found(stated.comparisons, text), 'comparison'),
    ...just(found(stated.bounds, text), 'bound'),
  ];

  /** The same of words on what is seen or measured: signs that are no more than a part of a longer word are passed over. */
  const comparedInWords = (text: string): readonly Said[] => {
    const by = (words: RegExp, as: Taken): readonly Said[] =>
      just(
        spansOf(words, text)
          .filter(span => !isPartOf(span, spansOf(stated.within, text)))
          .map(({ from, to }) => text.slice(from, to)),
        as,
      );
    return [...by(stated.comparisons, 'comparison'), ...by(stated.bounds, 'bound')];
  };

  /** What a text that is no sentence says all the same of those who are named in it, of others, and of whoever made it. */
  function namingIn({ text, named }: Read, words: Words): readonly Said[] {
    const masked = [...named]
      .sort((a, b) => b.from - a.from)
      .reduce((all, { from, to }) => `${all.slice(0, from)}${UNIT.repeat(to - from)}${all.slice(to)}`, text);
    return asserting(masked, words).map(({ from, to, as }) => ({ word: text.slice(from, to), of: null, as }));
  }

  /** The words of a text that neither count nor compare and that no list of ordinary ones has: it speaks of the world by them. */
  const worldlyIn = (text: string): readonly string[] =>
    acts.strange(
      [stated.figures, stated.comparisons, stated.bounds].reduce((rest, words) => without(words, rest), text),
    );

  /** What a name says besides naming: who comes first or better, where somebody is meant in it. */
  function boastedIn({ rest, meant }: Read): readonly Said[] {
    const boasts = found(stated.boasted, without(stated.numbered, rest));
    return meant.length === 0 || boasts.length === 0 ? [] : [...meant, ...just(boasts, 'comparison')];
  }

  /** What a note says of more than the report: it may count its rankings, and deny and single out among them. */
  function notedIn({ text, rest, meant }: Read): readonly Said[] {
    const attested = stated.disclaimed.test(text) ? [] : attestedIn(text);
    const plain = without(stated.numbered, rest).replace(LICENCE, ' ');
    const figures = (of: string) => numbersIn(stated, of).filter(word => !isDated(word, text));
    // Where somebody is meant, a count of rankings is one of theirs.
    if (meant.length > 0) {
      const told = [...just(figures(plain), 'figure'), ...compared(plain)];
      return told.length === 0 ? attested : [...meant, ...told, ...attested];
    }
    const noted = plain.replace(stated.noted, ' ');
    return [
      ...just(
        [...figures(noted), ...found(stated.boasted, noted)].filter(word => !isCounted(word, text)),
        'figure',
      ),
      ...just(found(stated.changes, noted), 'comparison'),
      ...assertedIn(text, true),
      ...attested,
    ];
  }

  /** What a title asserts of whoever the chapter is about: a number, who comes first or better, a rise or a fall. */
  function titledIn(text: string): readonly Said[] {
    const plain = without(stated.numbered, text).replace(stated.titled, ' ');
    return [
      ...just(numbersIn(stated, plain), 'figure'),
      ...just(
        [stated.boasted, stated.comparisons].flatMap(words => found(words, plain)),
        'comparison',
      ),
    ];
  }

  const attestedIn = (text: string): readonly Said[] =>
    just(found(stated.attested, without(ours(text), text)), 'vouched');

  /** What running text says, besides naming what is published and speaking of the book. */
  function toldIn({ text, bare, meant, named }: Read): readonly Said[] {
    const figures = just(numbersIn(stated, bare), 'figure');
    if (meant.length === 0 && (isOfTheBook(text) || acts.isAct(text))) return attestedIn(text);
    // A word of a name that is on record is told with the name; who is thanked is named and nothing more.
    const strange = (stated.thanked.test(text) ? [] : spansOf(stated.names, bare))
      .filter(span => !isPartOf(span, named))
      .map(({ from, to }) => bare.slice(from, to))
      .filter(word => word !== 'I');
    return [
      ...figures,
      ...meant,
      ...compared(bare),
      ...just(strange, 'name'),
      ...attestedIn(text),
      ...(meant.length > 0 ? [] : [...assertedIn(text, false), ...just(worldlyIn(bare), 'world')]),
    ];
  }

  const plainNameIn = (all: Read, words: Words): readonly Said[] => [...boastedIn(all), ...namingIn(all, words)];

  const readers: Readonly<Record<Words, (all: Read, words: Words) => readonly Said[]>> = {
    text: toldIn,
    note: notedIn,
    opinion: ({ text, bare }) => [
      ...just(numbersIn(stated, bare), 'figure'),
      ...attestedIn(text),
      ...just(stated.asserted.opined(text), 'fact'),
    ],
    // Who is seen in a picture may be named; what is said of them is as true as anywhere.
    caption: (all, words) => [
      ...just(numbersIn(stated, all.rest), 'figure'),
      ...comparedInWords(all.rest),
      ...attestedIn(all.text),
      ...namingIn(all, words),
    ],
    credit: (all, words) => [
      ...just(
        numbersIn(stated, withoutFamilyNames(all.bare.replace(LICENCE, ' ')).replace(stated.signed, ' ')),
        'figure',
      ),
      ...plainNameIn(all, words),
    ],
    name: plainNameIn,
    work: plainNameIn,
    // The title of a section tells no fact: whoever is named in it would bear what stands below.
    title: (all, words) => [...all.meant, ...titledIn(all.rest), ...attestedIn(all.text), ...namingIn(all, words)],
    // It is told of all who are ranked: somebody in it, a place or a comparison is a result and no measure.
    measure: (all, words) => {
      const plain = without(stated.measured, all.bare);
      return [
        ...all.meant,
        ...just(numbersIn(stated, plain), 'figure'),
        ...comparedInWords(plain),
        ...attestedIn(all.text),
        ...namingIn(all, words),
      ];
    },
    list: namingIn,
    count: namingIn,
    award: namingIn,
    kind: namingIn,
  };

  return {
    named: sentence => read(sentence, 'text').named.map(({ word }) => word),
    said: (sentence, words) => readers[words](read(sentence, words), words),
  };
}
