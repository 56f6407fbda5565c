import { n } from '../content.ts';
import { plain, times } from '../decimal.ts';
import type { Lexicon, ReadNumber } from '../lexicon.ts';
import type { Order } from '../order.ts';
import type { Meaning } from '../piece.ts';
import { comparisons } from './comparisons.ts';
import { counts } from './counts.ts';
import { courses } from './courses.ts';
import { dimensions } from './dimensions.ts';
import { entries } from './entries.ts';
import { histories } from './histories.ts';
import { honours } from './honours.ts';
import { keyFigures } from './key-figures.ts';
import { movements } from './movements.ts';
import { placing } from './placing.ts';
import { positions } from './positions.ts';
import { record } from './record.ts';
import { scores } from './scores.ts';
import { streaks } from './streaks.ts';
import { values } from './values.ts';
import { vocabulary } from './vocabulary.ts';
import { wholes } from './wholes.ts';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const COUNT = String.raw`\d{1,3}(?:,\d{3})+|\d+|${WORDS.join('|')}`;
const FORMS = {
  date: String.raw`(?:(?<day>\d{1,2}) )?(?<month>${MONTHS.join('|')}) (?<year>\d{4})`,
  band: String.raw`(?<from>\d+)(?:–(?<to>\d+)|\+) band`,
  span: String.raw`(?<begin>\d+)–(?<end>\d+)`,
  nth: String.raw`(?:(?<place>\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)|(?<ordinal>${ORDINALS.slice(1).join('|')}))(?: place)?`,
  top: `top (?<top>${COUNT})`,
  n: String.raw`(?<sign>[+−-])?(?:(?<figure>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?: (?<scale>trillion|billion|million|thousand))?|(?<word>${WORDS.join('|')}))`,
};
const NUMBER = new RegExp(
  Object.values(FORMS)
    .map(form => `(?:${form})(?![A-Za-z0-9])`)
    .join('|'),
  'iy',
);

const count = (text: string): string => {
  const word = WORDS.indexOf(text.toLowerCase());
  return word < 0 ? plain(text) : String(word);
};

/** The powers of ten that a figure may be told in. */
const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

const two = (n: number | string): string => String(n).padStart(2, '0');

function meaning(found: Readonly<Record<string, string | undefined>>): Meaning {
  const { day, month, year, from, to, begin, end, place, ordinal, top, sign, figure, scale, word } = found;
  if (month !== undefined) {
    const at = MONTHS.findIndex(name => name.toLowerCase() === month.toLowerCase()) + 1;
    return `date:${year}-${two(at)}${day === undefined ? '' : `-${two(day)}`}`;
  }
  if (from !== undefined) return to === undefined ? `band:${from}+` : `band:${from}-${to}`;
  if (begin !== undefined) return `span:${begin}-${end}`;
  if (place !== undefined) return `nth:${plain(place)}`;
  if (ordinal !== undefined) return `nth:${ORDINALS.indexOf(ordinal.toLowerCase())}`;
  if (top !== undefined) return `top:${count(top)}`;
  if (word !== undefined) return `n:${count(word)}`;
  const value = `${sign ?? ''}${figure}`;
  return `n:${scale === undefined ? plain(value) : times(value, SCALES[scale.toLowerCase()] ?? 0)}`;
}

function number(text: string, at: number): ReadNumber | null {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text);
  return found?.groups ? { text: found[0], means: meaning(found.groups) } : null;
}

const STOP_WORDS = [
  ...'after against among any appear an and appeared are as at be been between by compared covered covers either figure for from had has have hold'.split(
    ' ',
  ),
  ...'holds in is it its made moved of or over overall ranked result so stood take that the their them then there title to tracked was were which with'.split(
    ' ',
  ),
  'a score of',
  'in all',
  'out of',
  'by the published weights',
  'on record for',
  'the places of',
  'is classified',
  'the publisher’s own 5–95% intervals of their ranks',
  'is known',
  'its place in',
  'its places in',
  'certain to be',
  'whether it is',
  'the other',
];

/** Written before their figures. */
const CURRENCIES = ['USD', 'CNY', 'EUR', 'GBP', 'JPY', 'HKD'];

const order: Order = {
  beforePart: ': ',
  release: (ranking, label) => [ranking, label],
  inList: (ranking, label, own) => (own ? [label] : [ranking, label]),
  editions: () => 'editions',
  measured: (value, measure) =>
    CURRENCIES.includes(measure) ? [`measure:${measure}`, n(value)] : [n(value), `measure:${measure}`],
  endsMeet: n,
};

export const EN: Lexicon = {
  language: 'en',
  apart: true,
  saysGenre: true,
  stopWords: STOP_WORDS,
  vocabulary,
  order,
  expected: {
    ...positions,
    ...streaks,
    ...movements,
    ...courses,
    ...entries,
    ...histories,
    ...counts,
    ...comparisons,
    ...scores,
    ...values,
    ...honours,
    ...dimensions,
    ...placing,
    ...wholes,
    ...record,
  },
  keyFigures,
  nouns: {
    city: { singular: 'city', plural: 'cities' },
    cluster: { singular: 'cluster', plural: 'clusters' },
    economy: { singular: 'economy', plural: 'economies', article: 'an' },
    institution: { singular: 'institution', plural: 'institutions', article: 'an' },
    ranking: { singular: 'ranking', plural: 'rankings' },
  },
  measures: CURRENCIES.map(code => [code, `measure:${code}`] as const),
  number,
};
