import type { Dataset } from '../dataset.ts';
import { decimalsOf } from '../decimal.ts';
import type { RankingRecord } from '../record.ts';
import { type Release, releaseKey } from '../release.ts';
import type { Located } from './fault.ts';
import { counted, type Note, note } from './note.ts';
import type { Incoming } from './parse-kinds.ts';

/** A score with as many decimals as are declared; one that has more stays, and is a fault by rule. */
function withZeros(score: string, decimals: number): string {
  const lost = decimals - decimalsOf(score);
  if (lost <= 0) return score;
  return `${score}${decimalsOf(score) === 0 ? '.' : ''}${'0'.repeat(lost)}`;
}

const filled = (at: Located<RankingRecord>['at'], release: string, decimals: number, before: string, after: string) =>
  note(
    at,
    `The scores of ${release} are declared to have ${counted(decimals, 'decimal', 'decimals')}: a zero at the end, lost in a spreadsheet, is there again.`,
    `${release}声明得分有${decimals}位小数：已补回电子表格丢失的末尾的零。`,
    { column: 'score', before, after },
  );

/**
 * Gives the scores of releases that declare how many decimals they are printed with the zeros at their end that a
 * spreadsheet dropped, and tells each.
 */
export function withScoreDecimals(
  incoming: Incoming,
  stored: Pick<Dataset, 'releases'>,
): { readonly incoming: Incoming; readonly notes: readonly Note[] } {
  const brought = incoming.releases.items.map(({ item }) => item);
  const declared = new Map(
    [...stored.releases, ...brought].map((release: Release) => [releaseKey(release), release.scoreDecimals?.value]),
  );
  const notes: Note[] = [];
  const items = incoming.records.items.map((located): Located<RankingRecord> => {
    const { item, at } = located;
    const release = `${item.ranking}/${item.release}`;
    const decimals = declared.get(release);
    if (item.score === null || decimals === undefined) return located;
    const score = withZeros(item.score, decimals);
    if (score === item.score) return located;
    notes.push(filled(at, release, decimals, item.score, score));
    return { ...located, item: { ...item, score } };
  });
  return { incoming: { ...incoming, records: { ...incoming.records, items } }, notes };
}
