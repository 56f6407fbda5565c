import type { EditionInput } from '../../claims/edition-input.ts';
import { valueKey } from '../../records/indicator.ts';
import { recordKey } from '../../records/record.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import { bareKey, correctedVintages } from './corrections.ts';
import type { CountedRanking } from './counted-ranking.ts';
import { type Difference, difference, type Two } from './difference.ts';
import { type RankingChange, rankingChanges } from './ranking-changes.ts';
import { inAll, type Renamed, renamedIn } from './renamed.ts';

/** What one edition reads and the other does not. */
export interface DataChanges {
  readonly cutOff: Two<string>;
  /** How many places count as the top of a list. */
  readonly top: Two<number>;
  /** What the units that the report is about are called together, in every language. */
  readonly scope: Two<string>;
  /** Units and rankings that both read and call otherwise, by their ids. */
  readonly renamed: readonly Renamed[];
  readonly records: Two<number>;
  readonly values: Two<number>;
  readonly basket: readonly CountedRanking[];
  /** Ranking by ranking: those counted over first, in the order of the later edition; then the others by id. */
  readonly rankings: readonly RankingChange[];
  /** Releases that only the later, or only the earlier edition reads. */
  readonly releases: Difference<readonly ReleaseKey[]>;
  /** Records and values of releases that both read, which one of them has and the other has not; no corrections. */
  readonly rows: Difference<readonly string[]>;
}

export function dataChanges(before: EditionInput, after: EditionInput): DataChanges {
  const [was, is] = [before.dataset, after.dataset];
  const releases = difference(was.releases.map(releaseKey), is.releases.map(releaseKey));
  const within = (input: EditionInput): readonly string[] =>
    rowsWithin(input, new Set([...releases.added, ...releases.gone]));
  const rows = difference(within(before), within(after));
  const corrected = new Set([
    ...correctedVintages(was.records, is.records, recordKey).map(one => bareKey(recordKey(one.is))),
    ...correctedVintages(was.values, is.values, valueKey).map(one => bareKey(valueKey(one.is))),
  ]);
  const basket = countedRankings(before.edition.basket, after.edition.basket);
  return {
    cutOff: { before: before.edition.cutOff, after: after.edition.cutOff },
    top: { before: before.report.topN, after: after.report.topN },
    scope: { before: inAll(before.report.focus.names), after: inAll(after.report.focus.names) },
    renamed: renamedIn(before, after),
    records: { before: was.records.length, after: is.records.length },
    values: { before: was.values.length, after: is.values.length },
    basket,
    rankings: rankingChanges(was, is, basket),
    releases,
    rows: {
      added: rows.added.filter(key => !corrected.has(bareKey(key))),
      gone: rows.gone.filter(key => !corrected.has(bareKey(key))),
    },
  };
}

const rankingOf = (key: ReleaseKey): string => key.split('/')[0] ?? key;

function countedRankings(before: readonly ReleaseKey[], after: readonly ReleaseKey[]): readonly CountedRanking[] {
  const rankings = [...new Set([...after, ...before].map(rankingOf))];
  const find = (basket: readonly ReleaseKey[], ranking: string) =>
    basket.find(key => rankingOf(key) === ranking) ?? null;
  return rankings.map(ranking => ({ ranking, before: find(before, ranking), after: find(after, ranking) }));
}

/** Keys of the records and values that do not belong to one of these releases. */
const rowsWithin = ({ dataset }: EditionInput, left: ReadonlySet<ReleaseKey>): readonly string[] => [
  ...dataset.records.filter(({ ranking, release }) => !left.has(`${ranking}/${release}`)).map(recordKey),
  ...dataset.values.map(valueKey),
];
