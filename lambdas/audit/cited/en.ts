import { type CitationWriter, namesAsRuns, numbersAsRuns } from './writer.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day, a month or a year as far as it is on record. */
function dateOf(date: string): string {
  const [year = '', month, day] = date.split('-');
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return parts.filter(Boolean).join(' ');
}

/** Names as a list in a sentence. */
const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Between the first and the last of a run of editions. */
const TO = ' to ';

const calculated = (ours: boolean): string => (ours ? '; Almanac calculations' : '');

/** How English writes citations. */
export const EN_CITATIONS: CitationWriter = {
  language: 'en',
  to: TO,
  edition: ({ name, published }) =>
    [name, published === null ? '' : `published ${dateOf(published)}`].filter(Boolean).join(', '),
  entry: ({ publisher, title }, written, cited) => {
    const elsewhere = cited.filter(({ secondary }) => secondary);
    const named = elsewhere.flatMap(({ name }) => name || []);
    const isOfAll = elsewhere.length === cited.length || named.length === 0;
    const seen = elsewhere.length === 0 ? '' : `; ${isOfAll ? '' : `${listOf(named)} `}as reported elsewhere`;
    return `${publisher}: ${title}${written.length === 0 ? '' : ` (${written.join('; ')})`}${seen}.`;
  },
  work: ({ publisher, title }, edition) => `${publisher}, ${title}${edition === '' ? '' : ` (${edition})`}`,
  line: (series, ours) =>
    `Source: ${series
      .map(({ publisher, title, editions }) => {
        const named = namesAsRuns(editions, TO).join(', ');
        return `${publisher}, ${title}${named === '' ? '' : ` (${named})`}`;
      })
      .join('; ')}${calculated(ours)}.`,
  lineOfNumbers: (numbers, ours) =>
    `Source: ${numbersAsRuns(numbers, '–', ', ')} in the list of sources${calculated(ours)}.`,
};
