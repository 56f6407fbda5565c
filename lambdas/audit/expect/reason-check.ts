import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import type { Judged } from '../ledger.ts';
import { times } from './decimal.ts';
import { lexiconOf } from './lexicon-of.ts';
import { countedIn } from './measure.ts';
import { type Issue, namesIn, textIn } from './names.ts';
import { createWordReader } from './word-check.ts';

/** Compares the words of a reason with its claim: null where they are about nothing else, or words that say what is. */
export type ReasonCheck = (claim: Pick<Judged, 'form' | 'reason'>, text: string) => string | null;

/** What a claim and its reason are about: every id and every number in them. */
interface About {
  readonly ids: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const NUMBER = /\d+(?:\.\d+)?/g;

/** Counts that belong to any reason: "as one", "the first of its series"; and those of the words of some. */
const ANY = ['1'];
const WORDED: Readonly<Record<string, readonly string[]>> = {
  methodBreak: ['2'],
  startsAnew: ['2'],
  otherField: ['2'],
  editionsUnordered: ['2'],
  tooFewYears: ['3'],
  noBase: ['0'],
  noTrueZero: ['0'],
  rateUnusable: ['0'],
  /** 四舍五入 is to round. */
  roundsAway: ['0', '4', '5'],
  rateRoundsAway: ['0', '4', '5'],
  noExtremes: ['4'],
  hardlyAbove: ['2'],
  countedTwice: ['2'],
  /** Which of the two is ahead. */
  aheadUnknown: ['2'],
};

/** How many noughts the own measure of a ranking or an indicator adds to its scores or figures, by its id. */
type Noughts = readonly (readonly [id: string, noughts: number])[];

function aboutOf(claim: Pick<Judged, 'form' | 'reason'>, noughts: Noughts): About {
  const ids = new Set<string>();
  const numbers = new Set<string>([...ANY, ...(WORDED[claim.reason?.code ?? ''] ?? [])]);
  const take = (value: unknown): void => {
    if (typeof value === 'number') numbers.add(String(Math.abs(value)));
    else if (typeof value === 'string') {
      ids.add(value);
      for (const part of value.split('/')) ids.add(part);
      for (const [number] of value.matchAll(NUMBER)) numbers.add(String(Number(number)));
    } else if (Array.isArray(value)) {
      numbers.add(String(value.length));
      for (const each of value) take(each);
    } else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) take(each);
  };
  take(claim.form);
  take(claim.reason);
  for (const each of [claim.form, claim.reason])
    if (each && 'title' in each && 'edition' in each) ids.add(`${each.title}/${each.edition}`);
  // Three of a ranking that counts in 百万人次 are 300万人次; 12 of an indicator in billion CNY are 120亿元.
  const more = noughts.flatMap(([id, power]) => (ids.has(id) ? [power] : []));
  for (const number of [...numbers]) for (const power of more) numbers.add(times(number, power));
  return { ids, numbers };
}

const NAMED = new Set(['unit', 'ranking', 'label', 'indicator', 'group', 'title']);
const COUNTED = new Set(['n', 'nth', 'top', 'band', 'date', 'span', 'edition']);

const isNamed = (token: string): boolean => NAMED.has(token.split(':')[0] ?? '');

/** Whether a piece of meaning is about what the claim is about; words that name and count nothing always are. */
function belongs(token: string, { ids, numbers }: About): boolean {
  const [sort = '', ...rest] = token.split(':');
  const what = rest.join(':');
  if (NAMED.has(sort)) return ids.has(what);
  if (!COUNTED.has(sort)) return true;
  return [...what.matchAll(NUMBER)].every(([number]) => numbers.has(String(Number(number))));
}

/**
 * Reads reasons back. Their words are those of an editor and not held against a pattern; but every name and every number
 * in them is one of the claim or of its reason.
 */
export function createReasonCheck(dataset: Dataset, issue: Issue, language: LanguageId): ReasonCheck {
  const read = createWordReader(dataset, issue, language);
  const names = namesIn(dataset, issue.report, lexiconOf(language));
  const noughts: Noughts = [
    ...dataset.rankings.flatMap(({ id, score }) => (score ? [[id, textIn(score.measures, language)] as const] : [])),
    ...dataset.indicators.map(
      ({ id, measure, measures }) => [id, measures ? textIn(measures, language) : measure] as const,
    ),
  ].map(([id, measure]) => [id, countedIn(measure).noughts]);
  return (claim, text) => {
    const about = aboutOf(claim, noughts);
    const strange = read(text).find(piece => {
      if (piece.means.length === 0 || piece.means.some(token => belongs(token, about))) return false;
      // A letter is an article before it is a name; and a name that belongs may run into the word behind it.
      if (/^[A-Za-z]$/.test(piece.text)) return false;
      return !names.some(([name, token]) => piece.text.startsWith(name) && isNamed(token) && belongs(token, about));
    });
    return strange ? `says “${strange.text}”, which neither its claim nor its reason holds` : null;
  };
}
