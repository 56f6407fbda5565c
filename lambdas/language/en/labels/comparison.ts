import type { ComparisonWords } from '../../comparison-words.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';
import { capital } from '../phrases.ts';

const { count, top } = formats;

/** Within a sentence: "report of 2021". */
const small = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

export const comparison = ({ unit, ranking: noun }: ReportNouns): ComparisonWords => ({
  title: edition => `Compared with the report of ${edition}`,
  titleOfReissue: 'Compared with the first issue',
  edition: edition => `Report of ${edition}`,
  firstIssue: 'First issue',
  reissue: 'This re-issue',
  intro:
    'The same questions were put to the records of both reports, each as of its own cut-off date. Where an answer cannot be established from one of them, the table says so, and nothing is inferred from the other.',
  whose: ranking => `The two reports compared are editions of this publication, not of ${ranking}, of which they tell.`,
  introOfReissue: listed =>
    `What differs is shown for the main results and for some sentences${listed ? '; the corrections themselves are listed in the chapter on the method' : ''}. Other sentences, tables and charts may differ from the first issue too.`,
  nothing: edition => `Nothing of the result of the report of ${edition} is known, so nothing is compared with it.`,
  notEstablished: 'cannot be established',
  none: 'none',
  renamed: 'One and the same, called otherwise in the two reports',
  results: {
    caption: 'The main results',
    head: 'Result',
    first: 'First in the overall result',
    led: 'Editions led, of those known',
    sharedIn: edition => `shared in ${edition}`,
    ledBy: (name, editions) => `${name} (${editions.join(', ')})`,
    inARow: 'Editions led in a row',
    inARowOf: (name, n) => `${name} (${formats.figure(n)})`,
    inARowAtLeast: (n, editions) => `at least ${n} (${editions.join(', ')})`,
    honoured: title => `${capital(unit.plural)} with the title “${title}”`,
    again: 'Of these, holding it again',
    joined: 'New holders',
    left: 'No longer holders',
  },
  counts: {
    caption: n => `${capital(noun.plural)} with the ${unit.singular} in their ${top(n)}`,
    of: (edition, rankings) => `${edition} (of ${rankings})`,
    exact: n => String(n),
    atLeast: n => `at least ${n}`,
    otherBasket:
      'The two reports do not track the same rankings, so the counts cannot be compared and no change is given.',
  },
  sentences: {
    caption: 'What each report says, subject by subject, the key findings first',
    about: 'About',
    subject: (units, what) => (units.length === 0 ? what : `${units.join(', ')}: ${what}`),
    allCounted: 'all rankings tracked',
    notTrue: why => `Not so. ${why}`,
    notEstablished: why => `Not established. ${why}`,
    more: n => `${capital(count(n))} more such ${n === 1 ? 'case' : 'cases'}: see the accompanying file claims.json.`,
  },
  definitions: {
    caption: 'What the two reports rest on',
    head: 'Item',
    scope: 'The report is about',
    top: 'Counted as the top of a list',
    values: 'Figures read besides places and scores',
    considered: 'Statements considered',
    held: 'Of these, true',
  },
  data: {
    caption: 'What was read, ranking by ranking',
    ranking: 'Ranking',
    counted: edition => `Tracked: ${small(edition)}`,
    releases: 'Editions newly read',
    places: 'Records added',
    corrected: 'Corrected',
    noneCorrected: 'No place that both read was corrected in between.',
    unchanged: n =>
      `For ${count(n)} more ${n === 1 ? 'ranking' : 'rankings'}, not tracked, both reports read the same records.`,
    notCounted: 'not tracked',
    notRead: 'not read',
    onlyBefore: (edition, releases) => `Read for the ${small(edition)} only: ${releases}.`,
  },
});
