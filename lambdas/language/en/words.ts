import type { CitedSeries, Labels, WentIn } from '../labels.ts';
import type { ReportNouns } from '../nouns.ts';
import { namedRuns, ranges } from '../ranges.ts';
import { OPEN_PLACE, OTHER_FIELD } from '../typography.ts';
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
import { summary } from './labels/summary.ts';
import { theUnit } from './nouns.ts';
import { aUnit, capital, counted, exceeded, focusTitle } from './phrases.ts';

const { figure, top, list } = formats;

/** The editions by name, three and more that follow one another by the first and the last of them. */
function editionsIn({ editions }: CitedSeries): string {
  const named = editions.flatMap(({ edition }) => edition ?? []);
  return named.length === 0 ? '' : ` (${namedRuns(named, (first, last) => `${first} to ${last}`).join(', ')})`;
}

/** Which editions were seen elsewhere than with their publisher; nothing where none was. */
function secondaryIn({ editions }: CitedSeries): string {
  const seen = editions.filter(({ secondary }) => secondary);
  if (seen.length === 0) return '';
  const named = seen.flatMap(({ edition }) => edition ?? []);
  return seen.length === editions.length || named.length === 0
    ? '; as reported elsewhere'
    : `; ${list(named)} as reported elsewhere`;
}

/** Who moved, and in which rankings. */
const placesOf = (told: readonly WentIn[]): string =>
  told.length === 0
    ? 'None'
    : told.map(({ unit, where }, at) => `${at === 0 ? unit : theUnit(unit)} in ${list(where)}`).join('; ');

const LINKS = { likewise: 'Likewise', contrast: 'By contrast', exception: 'The exception' } as const;

export const wordsFor = (nouns: ReportNouns): Labels => ({
  printer: {
    contents: 'Contents',
    pageOf: 'Page {page} of {pages}',
    skipToContent: 'Skip to content',
    sources: 'Sources',
    source: 'Source',
    continued: '(continued)',
    chartData: 'Data of this chart',
    colon: formats.colon,
    evidence: 'Evidence',
    nextUnit: '; ',
    linkToSentence: 'Link to this sentence',
    linkCopied: 'Link copied',
    filterRows: 'Filter rows',
    rowsShown: '{shown} of {all} rows',
    openPlace: `${OPEN_PLACE} The place as it is printed; whether it is shared is not known.`,
    otherField: `${OTHER_FIELD} The two editions did not rank the same field.`,
  },
  table: n => `Table ${n}`,
  figure: n => `Figure ${n}`,
  titleWithEdition: (title, edition) => `${title} (${edition})`,
  work: (publisher, title, edition) => `${publisher}, ${title}${edition ? ` (${edition})` : ''}`,
  sourceLine: (series, numbers, ours) =>
    series.length === 0
      ? ''
      : `Source: ${series.length > 3 ? `${ranges(numbers, '–')} in the list of sources` : series.map(each => `${each.publisher}, ${each.title}${editionsIn(each)}`).join('; ')}${ours ? '; Almanac calculations' : ''}.`,
  section: {
    summary: 'In brief',
    findings: 'Key findings',
    'how-to-read': 'How to read this report',
    overall: 'Overall result and honours',
    basket: `${capital(focusTitle(nouns))} in ${nouns.ranking.plural}`,
    rankings: 'Ranking by ranking',
    histories: 'Ranks over time',
    profiles: `${capital(nouns.unit.singular)} profiles`,
    method: 'Method',
    changes: 'What changed',
    'full-tables': 'Full tables',
    sources: 'Sources',
  },
  own: {
    foreword: 'Foreword',
    opinion: 'Opinion of the editors',
    credit: whose => `Picture: ${whose}`,
    voice: (name, role) => (role === null ? `— ${name}` : `— ${name}, ${role}`),
  },
  cover: {
    threads: (ranking, first, last, least) =>
      `Places in ${ranking}, ${first} to ${last}, on a logarithmic scale.${least === null ? '' : ` Pale: others that were in the ${top(least)} then.`}`,
    address: url => `Online: ${url}`,
    code: url => `QR code that leads to ${url}`,
    event: 'Released at',
    ownRankingEvent: 'The report it follows was released at',
    compiled: 'Compiled',
    eventValue: (name, place, date) => `${name}, ${place}, ${date}`,
    cutOff: 'Cut-off date',
    basket: 'Rankings tracked',
    basketValue: n => counted(n, nouns.ranking),
    records: 'Records read',
    recordsValue: (records, releases) =>
      `${figure(records)} ${records === 1 ? 'record' : 'records'} of ${figure(releases)} ${releases === 1 ? 'edition' : 'editions'}`,
  },
  // Behind a comma an article would be small; "The Netherlands" begins anew behind a colon.
  link: (how, next) => `${LINKS[how]}${how === 'exception' || next.startsWith('The ') ? ':' : ','}`,
  findings: {
    intro: cutOff =>
      `Each sentence is computed from the records read for the cut-off of ${cutOff}; the raised numbers lead to its sources.`,
    undated: releases => `Whether ${releases} came out by then is not known.`,
    inShort: besideFindings =>
      `Moves since the previous edition, told ${besideFindings ? 'above or below' : 'below'}; none that method or field may explain.`,
    gained: told => `Places gained. ${placesOf(told)}.`,
    lost: told => `Places lost. ${placesOf(told)}.`,
    see: number => `See ${number}`,
    seeSection: title => `See “${title}”`,
    leads: (unit, edition) => `${unit} in the overall result of the ${edition} edition`,
    leadsValue: '1st',
    topCount: (figures, name) =>
      figures.basket.length === 1
        ? `${nouns.ranking.singular} that has ${name(figures.unit)} in its ${top(figures.top)}${exceeded(figures, name)}`
        : `${nouns.ranking.plural} that have ${name(figures.unit)} in their ${top(figures.top)}${exceeded(figures, name)}`,
    ofValue: (n, of) => `${n} of ${of}`,
    honoured: title => `${nouns.unit.plural} with the title “${title}”`,
    honouredAgain: (previous, then) =>
      `of them also held it in ${previous}${then === null ? '' : `, when it was called “${then}”`}`,
  },
  reading: reading(nouns),
  summary: summary(nouns),
  overall: overall(nouns),
  basket: basket(nouns),
  league: league(nouns),
  history: history(nouns),
  profile: profile(nouns),
  evidence,
  correction,
  comparison: comparison(nouns),
  pages,
  method: method(nouns),
  full: {
    intro: `Each table of places lists every one read of one ranking, ordered by its latest edition. That ${aUnit(nouns.unit)} has no place here does not always mean that the publisher left it out.`,
    caption: (ranking, tiers) => `Every known ${tiers ? 'place or tier' : 'place'} in ${ranking}`,
  },
  citation: series => {
    const read = series.editions.flatMap(({ edition, published }) => {
      const dated = published === null ? '' : `published ${formats.date(published)}`;
      const told = [edition ?? '', dated].filter(Boolean).join(', ');
      return told === '' ? [] : [told];
    });
    return `${series.publisher}: ${series.title}${read.length === 0 ? '' : ` (${read.join('; ')})`}${secondaryIn(series)}.`;
  },
});
