import type { Labels } from '../labels.ts';
import { ranges } from '../ranges.ts';
import { formats } from './formats.ts';
import { basket } from './labels/basket.ts';
import { comparison } from './labels/comparison.ts';
import { correction } from './labels/correction.ts';
import { evidence } from './labels/evidence.ts';
import { history } from './labels/history.ts';
import { league } from './labels/league.ts';
import { method } from './labels/method.ts';
import { overall } from './labels/overall.ts';
import { pages } from './labels/pages.ts';
import { profile } from './labels/profile.ts';
import { reading } from './labels/reading.ts';

const { count, top } = formats;

export const words: Labels = {
  printer: {
    contents: 'Contents',
    pageOf: 'Page {page} of {pages}',
    skipToContent: 'Skip to content',
    sources: 'Sources',
    source: 'Source',
    continued: '(continued)',
    chartData: 'Data of this chart',
    evidence: 'Evidence',
  },
  table: n => `Table ${n}`,
  figure: n => `Figure ${n}`,
  titleWithEdition: (title, edition) => `${title} (${edition})`,
  work: (publisher, title, edition) => `${publisher}, ${title}${edition ? ` (${edition})` : ''}`,
  sourceLine: (works, numbers, ours) =>
    works.length === 0
      ? ''
      : `Source: ${works.length > 3 ? `${ranges(numbers, '–')} in the list of sources` : works.join('; ')}${ours ? '; Almanac calculations' : ''}.`,
  section: {
    findings: 'Key findings',
    'how-to-read': 'How to read this report',
    overall: 'Overall result and honours',
    basket: 'Chinese cities in global rankings',
    rankings: 'Ranking by ranking',
    histories: 'Ranks over time',
    profiles: 'City profiles',
    method: 'Method',
    'full-tables': 'Full tables',
    sources: 'Sources',
  },
  cover: {
    edition: edition => `${edition} edition`,
    event: 'Released at',
    eventValue: (name, place, date) => `${name}, ${place}, ${date}`,
    cutOff: 'Cut-off date',
    basket: 'Rankings counted over',
    basketValue: n => `${count(n)} global rankings`,
    records: 'Records read',
    recordsValue: (records, releases) => `${records} records of ${releases} releases`,
  },
  findings: {
    intro: cutOff =>
      `Each sentence is computed from the records read for the cut-off of ${cutOff}; the raised numbers lead to its sources.`,
    see: number => `See ${number}`,
    seeSection: title => `See “${title}”`,
    leads: (unit, edition) => `${unit} in the overall result of the ${edition} edition`,
    leadsValue: '1st',
    topCount: (unit, n) => `global rankings that have ${unit} in their ${top(n)}`,
    ofValue: (n, of) => `${n} of ${of}`,
    honoured: 'cities honoured',
    honouredAgain: previous => `of them also honoured in ${previous}`,
  },
  reading,
  overall,
  basket,
  league,
  history,
  profile,
  evidence,
  correction,
  comparison,
  pages,
  method,
  full: {
    intro:
      'The places read of each ranking below, ordered by the latest one. That a city has no place here does not always mean that the publisher left it out.',
    caption: ranking => `${ranking}: every place on record`,
    city: 'City',
  },
  citation: ({ publisher, title, edition, published, secondary }) =>
    `${publisher}: ${title}${edition ? ` (${edition})` : ''}${published ? `, published ${formats.date(published)}` : ''}${secondary ? '; as reported elsewhere' : ''}.`,
};
