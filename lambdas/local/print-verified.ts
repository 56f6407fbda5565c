import { LANGUAGES } from '../language/languages.ts';
import type { Difference, VerifiedEntry } from '../publishing/verify-ledger.ts';
import { textIn } from '../records/language-id.ts';

const HEAD = {
  true: 'TRUE',
  false: 'FALSE',
  withhold: 'CANNOT BE ESTABLISHED',
  differs: 'NOT BORNE OUT',
  unreadable: 'UNREADABLE',
} as const;

/**
 * The answers for a person at a terminal: verdict, words in every language, the nearest that is true, the evidence.
 * @param others entries of a ledger that it does not call true, and that were therefore not checked
 */
export function printVerified(results: readonly VerifiedEntry[], others = 0): string {
  const count = (verdict: keyof typeof HEAD): number => results.filter(result => result.verdict === verdict).length;
  const some = (verdict: keyof typeof HEAD, words: string): string =>
    count(verdict) > 0 ? `, ${count(verdict)} ${words}` : '';
  const tally = `${results.length} checked: ${count('true')} true, ${count('false')} false, ${count('withhold')} cannot be established${some('differs', 'not borne out')}${some('unreadable', 'unreadable')}.`;
  const unchecked =
    others === 0
      ? ''
      : ` Not looked at: ${others} ${others === 1 ? 'entry that the ledger does not call' : 'entries that the ledger does not call'} true; nor can it be seen whether any were taken out. npm run verify -- FOLDER looks at the whole folder of the report.`;
  return [...results.map((result, index) => `${index + 1}. ${block(result)}\n`), tally + unchecked].join('\n');
}

function block(result: VerifiedEntry): string {
  if (result.verdict === 'unreadable') return `${HEAD.unreadable}\n   ${result.problem}`;
  if (result.verdict === 'differs') {
    return [`${HEAD.differs}  (${result.claim.kind})`, ...result.differences.map(told)].join('\n   ');
  }
  const { claim, sentence, reason, nearest, evidence } = result;
  const lines = [
    `${HEAD[result.verdict]}  (${claim.kind})`,
    ...(sentence ? LANGUAGES.map(({ id }) => textIn(sentence, id)) : []),
    ...(reason ? LANGUAGES.map(({ id }) => textIn(reason, id)) : []),
    ...(nearest ? LANGUAGES.map(({ id, words }) => words.pages.nearest(textIn(nearest.sentence, id))) : []),
    ...(evidence.length > 0 ? [`Evidence: ${evidence.map(({ key }) => key).join(', ')}`] : []),
  ];
  return lines.join('\n   ');
}

const told = (difference: Difference): string =>
  `${partOf(difference)} differs: the ledger says ${JSON.stringify(difference.ledger)}, the records give ${JSON.stringify(difference.records)}.`;

function partOf(difference: Difference): string {
  switch (difference.part) {
    case 'sentence':
      return `The sentence in ${difference.language}`;
    case 'figure':
      return `The figure ${difference.figure}`;
    case 'evidence':
      return 'The evidence';
    case 'evidenceHash':
      return 'The hash of the evidence';
  }
}
