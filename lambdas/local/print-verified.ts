import { LANGUAGES } from '../language/languages.ts';
import type { Verified } from '../publishing/verify-claims.ts';
import { textIn } from '../records/language-id.ts';

const HEAD = { true: 'TRUE', false: 'FALSE', withhold: 'CANNOT BE ESTABLISHED', unreadable: 'UNREADABLE' } as const;

/** The answers for a person at a terminal: verdict, words in every language, the nearest that is true, the evidence. */
export function printVerified(results: readonly Verified[]): string {
  const count = (verdict: keyof typeof HEAD): number => results.filter(result => result.verdict === verdict).length;
  const tally = `${results.length} checked: ${count('true')} true, ${count('false')} false, ${count('withhold')} cannot be established${count('unreadable') > 0 ? `, ${count('unreadable')} unreadable` : ''}.`;
  return [...results.map((result, index) => `${index + 1}. ${block(result)}\n`), tally].join('\n');
}

function block(result: Verified): string {
  if (result.verdict === 'unreadable') return `${HEAD.unreadable}\n   ${result.problem}`;
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
