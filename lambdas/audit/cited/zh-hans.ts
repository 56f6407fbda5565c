import { type CitationWriter, namesAsRuns, numbersAsRuns } from './writer.ts';

/** A day, a month or a year as far as it is on record. */
function dateOf(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

/** Names as a list in a sentence. */
const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;

/** A title in its signs; a title inside it has others. */
const titled = (title: string): string => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** Between the first and the last of a run of editions. */
const TO = '至';

const calculated = (ours: boolean): string => (ours ? '；Almanac计算' : '');

/** How Chinese writes citations. */
export const ZH_CITATIONS: CitationWriter = {
  language: 'zh-Hans',
  to: TO,
  edition: ({ name, published }) =>
    [name, published === null ? '' : `${dateOf(published)}发布`].filter(Boolean).join('，'),
  entry: ({ publisher, title }, written, cited) => {
    const elsewhere = cited.filter(({ secondary }) => secondary);
    const named = elsewhere.flatMap(({ name }) => name || []);
    const isOfOne = named.length === 0 || cited.length === 1;
    const some = elsewhere.length === cited.length ? '均' : `其中${listOf(named)}`;
    const seen = elsewhere.length === 0 ? '' : `；${isOfOne ? '' : some}据转载资料`;
    return `${publisher}：${titled(title)}${written.length === 0 ? '' : `（${written.join('；')}）`}${seen}。`;
  },
  work: ({ publisher, title }, edition) => `${publisher}${titled(title)}${edition === '' ? '' : `（${edition}）`}`,
  line: (series, ours) =>
    `资料来源：${series
      .map(({ publisher, title, editions }) => {
        const named = namesAsRuns(editions, TO).join('、');
        return `${publisher}${titled(title)}${named === '' ? '' : `（${named}）`}`;
      })
      .join('；')}${calculated(ours)}。`,
  lineOfNumbers: (numbers, ours) => `资料来源：见资料来源第${numbersAsRuns(numbers, '—', '、')}项${calculated(ours)}。`,
};
