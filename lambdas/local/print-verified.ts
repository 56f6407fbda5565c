import type { Verified } from '../publishing/verify-claims.ts';

const HEAD = { true: 'TRUE', false: 'FALSE', withhold: 'CANNOT BE ESTABLISHED', unreadable: 'UNREADABLE' } as const;

/** The answers for a person at a terminal: verdict, words in both languages, the nearest that is true, the evidence. */
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
    ...(sentence ? [sentence.en, sentence['zh-Hans']] : []),
    ...(reason ? [reason.en, reason['zh-Hans']] : []),
    ...(nearest
      ? [`Nearest that is true: ${nearest.sentence.en}`, `与之最接近且成立：${nearest.sentence['zh-Hans']}`]
      : []),
    ...(evidence.length > 0 ? [`Evidence: ${evidence.map(({ key }) => key).join(', ')}`] : []),
  ];
  return lines.join('\n   ');
}
