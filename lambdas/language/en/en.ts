import type { Language } from '../language.ts';
import { formats } from './formats.ts';
import { NOUNS, noun, PLAIN, theUnit } from './nouns.ts';
import { reason } from './reasons/reasons.ts';
import { sentence } from './sentences/sentences.ts';
import { wordsFor } from './words.ts';

/** A label that is a year stands bare behind the name; of a work and its part, behind the work: "Report 2022: overall". */
function heading(name: string, label: string): string {
  const [work = '', ...part] = name.split(': ');
  return [/^\d/.test(label) ? `${work} ${label}` : `${work} (${label})`, ...part].join(': ');
}

/** A title that bears its article takes no second one: "The World According to GaWC". */
const theWork = (title: string): string => (/^(?:the|an?) /i.test(title) ? title : `the ${title}`);

/** The name of a work behind that of its publisher, where it needs one. */
const ofPublisher = (name: string, publisher: string | null = null): string =>
  publisher === null ? name : `${publisher} ${name}`;

/** Words by which a title says that it is one of a ranking, or of a work that holds one. */
const GENRES =
  'index|indices|ranking|rankings|report|list|listing|outlook|survey|review|monitor|barometer|scoreboard|table|atlas|yearbook|benchmark|rating|ratings|award|awards|rank|ranks|top \\d+';
const NAMES_GENRE = new RegExp(`\\b(?:${GENRES})(?:$| (?:on|of|for) )`, 'i');

/**
 * A title in running text. One that does not say what it is, such as "Best Student Cities", is told to be a ranking, or what
 * the report calls one: a city is in a ranking, and in no "Communication Power". A title with an article of its own stands as
 * it is; what stands in brackets behind one is not of it.
 */
function inText(name: string, genre = NOUNS.ranking.singular): string {
  const parts = name.replace(/ \([^)]*\)$/, '').split(': ');
  const own = genre.split(' ').at(-1) ?? genre;
  const saysSo = (part: string): boolean =>
    NAMES_GENRE.test(part) || part.toLowerCase().split(' ').at(-1) === own.toLowerCase();
  return /^the /i.test(name) || parts.some(saysSo) ? name : `${name} ${own}`;
}

export const en: Language = {
  id: 'en',
  column: 'en',
  plurals: true,
  articles: ['a', 'an'],
  measureWord: null,
  sortKey: false,
  name: 'English',
  beside: 'zh-Hans',
  namesBeside: true,
  openGraph: 'en_US',
  typography: {
    script: 'latin',
    gap: ' ',
    stop: '.',
    brackets: [' (', ')'],
    dash: '–',
    justified: false,
    numbered: ['Table', 'Figure', 'No.', 'Section', 'Chapter', 'GFCI', 'rank', 'of'],
    counted: [
      ...['million', 'billion', 'trillion', 'place', 'places', 'point', 'points', 'year', 'years'],
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    numerals: '',
    whole: [],
  },
  formats,
  // A name that ends with a full stop, such as "Washington, D.C.", ends its sentence too.
  finish: text => `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/([^.])\.\.$/, '$1.'),
  sentence,
  reason,
  wordsFor,
  words: wordsFor(PLAIN),
  nouns: NOUNS,
  plain: PLAIN.unit,
  noun,
  titles: {
    withId: (name, key) => `${name} (${key})`,
    work: (name, publisher, genre) => theWork(ofPublisher(inText(name, genre), publisher)),
    unit: theUnit,
    edition: (name, label, publisher, genre) => theWork(heading(ofPublisher(inText(name, genre), publisher), label)),
    heading: (name, label, publisher) => heading(ofPublisher(name, publisher), label),
    inList: (short, label) => (label.startsWith(short) ? label : `${short} ${label}`),
  },
};
