import { MAIN_LANGUAGE } from '../language/say.ts';
import { textIn } from '../records/language-id.ts';
import type { ChangedFact } from './changed-facts.ts';
import type { TouchedEdition } from './touched-editions.ts';

/** More printed sentences than this are counted, not listed: the whole list is in the answer. */
const LISTED = 12;

/** What an import says of published editions that it touches; empty where it touches none. */
export const touchedWords = (touched: readonly TouchedEdition[], unread: readonly string[]): string =>
  `${touchedLines(touched)}${unread.map(unreadLine).join('')}`;

const unreadLine = (edition: string): string =>
  `The ledger of ${edition} could not be read, so whether this changes what it rests on is not known.\n`;

function touchedLines(touched: readonly TouchedEdition[]): string {
  if (touched.length === 0) return '';
  const lines = touched.flatMap(editionLines);
  return [
    'Published editions rest on what this import corrects. They stay as they were published:',
    ...lines,
    'To correct one in public, define a re-issue of it and make that: docs/editions.md.',
    '',
  ].join('\n');
}

function editionLines({ report, edition, changes, claims }: TouchedEdition): readonly string[] {
  const printed = claims.filter(claim => claim.printed);
  const rest = printed.length - LISTED;
  return [
    `${report}/${edition}: ${counted(claims.length, 'claim')}, ${printed.length} of them printed.`,
    ...changes.map(change => `  ${changeText(change)}`),
    ...printed.slice(0, LISTED).map(({ id, words }) => `  - ${words ? textIn(words, MAIN_LANGUAGE) : id}`),
    ...(rest > 0 ? [`  - and ${rest} more.`] : []),
  ];
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** One change in a line: `gfci/32/beijing@2: 8 → 9. Reason.` */
export function changeText({ key, before, after, reason }: ChangedFact): string {
  const unknown = 'not on record';
  return `${key}: ${before ?? unknown} → ${after ?? unknown}${reason === null ? '' : `. ${reason}`}`;
}
