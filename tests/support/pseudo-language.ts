import { EN_CITATIONS } from '../../lambdas/audit/cited/en.ts';
import { EN_LINES } from '../../lambdas/audit/cited/en-lines.ts';
import { EN_HEADS } from '../../lambdas/audit/drawn/head-forms.ts';
import { EN } from '../../lambdas/audit/expect/en/lexicon.ts';
import type { Lexicon } from '../../lambdas/audit/expect/lexicon.ts';
import { EN_STATED } from '../../lambdas/audit/own/en.ts';
import type { Stated } from '../../lambdas/audit/own/stated.ts';
import { EN_FORMS, EN_LINKS } from '../../lambdas/audit/plain/en.ts';
import { EN_EXEMPT } from '../../lambdas/audit/plain/exempt.ts';
import type { PlainLanguage } from '../../lambdas/audit/plain/languages.ts';
import { enHead, enSigns } from '../../lambdas/audit/plain/nouns.ts';
import { en } from '../../lambdas/language/en/en.ts';
import type { Language } from '../../lambdas/language/language.ts';

/**
 * A language that nobody speaks, made from English: an accent on every letter that can bear one, and those that a text has
 * most of twice, so that a page of it is about two fifths longer. Whatever it says went through what a language is made of.
 */
const PLAIN = 'acdeghijklnorstuwyz';
const MARKED = 'áçďéğĥíĵķĺñóřšťúŵýž';
const TWICE = /[aeinorstu]/;
/** The last letter of a part of a pattern that may be missing, where it is written twice. */
const TWICE_OR_NEVER = /([áéíñóřšťú])\1\?/g;

const marks = new Map(
  [...PLAIN].flatMap((letter, at): readonly (readonly [string, string])[] => {
    const marked = MARKED.charAt(at);
    const [small, large] = [marked, marked.toUpperCase()];
    const again = TWICE.test(letter) ? small : '';
    return [
      [letter, `${small}${again}`],
      [letter.toUpperCase(), `${large}${again}`],
    ];
  }),
);
const letters = new Map([...marks].map(([plain, marked]) => [marked, plain]));

/** A text in it. What is in it already stays; so do the places that a printer fills in, such as `{page}`. */
export const pseudo = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((part, at) => (at % 2 === 1 ? part : [...part].map(letter => marks.get(letter) ?? letter).join('')))
    .join('');

/** English again from some place on, and how far each of its letters reaches there. */
function plainFrom(text: string, at: number): { readonly plain: string; readonly ends: readonly number[] } {
  let [plain, place] = ['', at];
  const ends: number[] = [];
  while (place < text.length) {
    const length = letters.has(text.slice(place, place + 2)) ? 2 : 1;
    const piece = text.slice(place, place + length);
    plain += letters.get(piece) ?? piece;
    place += length;
    ends.push(place);
  }
  return { plain, ends };
}

/** The same with every text in it, and every text that its functions give, in that language. */
function throughout<T>(value: T): T;
function throughout(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') return (...given: readonly unknown[]) => throughout(value(...given));
  if (Array.isArray(value)) return value.map(each => throughout(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, throughout(each)]));
}

/** A pattern whose words are in that language; what stands for other signs stays. */
const patterned = (form: RegExp): RegExp =>
  new RegExp(
    form.source
      .split(/(\\\{\w+\\\}|\\k<\w+>|\\.|\(\?<\w+>|\[[^\]]*\]|«[^»]*»)/)
      .map((part, at) => (at % 2 === 1 ? part : pseudo(part).replaceAll(TWICE_OR_NEVER, '(?:$1$1)?')))
      .join(''),
    form.flags,
  );

/** The same of a line that says what words around the content are for: that name is no word of a language. */
function framed(form: RegExp): RegExp {
  const [, use = ''] = /^\^(\w+): /.exec(form.source) ?? [];
  if (!Object.hasOwn(en.words.printer, use)) return patterned(form);
  return new RegExp(`^${use}: ${patterned(new RegExp(form.source.slice(`^${use}: `.length))).source}`, form.flags);
}

export const PSEUDO_ID = 'en-XA';

export const PSEUDO: Language = {
  ...en,
  id: PSEUDO_ID,
  column: 'xa',
  name: pseudo(en.name),
  typography: {
    ...en.typography,
    numbered: throughout(en.typography.numbered),
    counted: throughout(en.typography.counted),
  },
  formats: throughout(en.formats),
  sentence: throughout(en.sentence),
  reason: throughout(en.reason),
  words: throughout(en.words),
  wordsFor: nouns => {
    const words = throughout(en.wordsFor)(nouns);
    // What a publisher calls its method or its scale is printed as it is on record, in whatever language.
    const asGiven =
      (say: (release: string, given: string) => string) =>
      (release: string, given: string): string =>
        say(release, '{given}').replace('{given}', given);
    const { evidence } = words;
    const told = { segment: asGiven(evidence.segment), goalposts: asGiven(evidence.goalposts) };
    return { ...words, evidence: { ...evidence, ...told } };
  },
  noun: throughout(en.noun),
  nouns: throughout(en.nouns),
  plain: throughout(en.plain),
  titles: {
    ...throughout(en.titles),
    // What says that a name is that of a ranking is a word of the language already.
    work: (name, publisher) => throughout(en.titles.work(name, publisher)),
    edition: (name, label, publisher) => throughout(en.titles.edition(name, label, publisher)),
  },
};

/** What the check knows of it, made from what it knows of English. */
export const PSEUDO_LEXICON: Lexicon = {
  ...EN,
  language: PSEUDO_ID,
  stopWords: throughout(EN.stopWords),
  vocabulary: throughout(EN.vocabulary),
  nouns: throughout(EN.nouns),
  measures: EN.measures.map(([word, means]) => [pseudo(word), means] as const),
  number(text, at) {
    const { plain, ends } = plainFrom(text, at);
    const found = EN.number(plain, 0);
    return found && { text: text.slice(at, ends[found.text.length - 1] ?? at), means: found.means };
  },
};

/** How the check reads its lines that word no claim, made from how it reads those of English. */
export const PSEUDO_PLAIN: PlainLanguage = {
  language: PSEUDO_ID,
  forms: Object.assign(
    {},
    EN_FORMS,
    Object.fromEntries(Object.entries(EN_FORMS).map(([sort, form]) => [sort, patterned(form)])),
  ),
  exempt: EN_EXEMPT.map(framed),
  signs: nouns => throughout(enSigns(nouns)),
  head: kinds => throughout(enHead(kinds)),
  scoreHead: pseudo('Score'),
  links: throughout(EN_LINKS),
};

/** By what words of an institute say something in it: figures alone, since no English word stands in it. */
export const PSEUDO_STATED: Stated = {
  ...EN_STATED,
  language: PSEUDO_ID,
  figures: /[\p{N}%‰]+/gu,
  // What clauses are about is told by words of English.
  asserted: { ...EN_STATED.asserted, create: () => () => [] },
};

/** How sources are cited in it, what a sentence rests on, and how columns are headed. */
export const PSEUDO_CITATIONS = {
  writer: { ...throughout(EN_CITATIONS), language: PSEUDO_ID },
  lines: Object.assign(
    {},
    EN_LINES,
    Object.fromEntries(Object.entries(EN_LINES).map(([sort, form]) => [sort, patterned(form)])),
  ),
};
export const PSEUDO_HEADS = Object.fromEntries(Object.entries(EN_HEADS).map(([sort, form]) => [sort, patterned(form)]));
