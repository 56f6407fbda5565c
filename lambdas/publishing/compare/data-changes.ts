import type { EditionInput } from '../../analysis/edition-input.ts';
import { valueKey } from '../../records/indicator.ts';
import { recordKey } from '../../records/record.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import { type ChangedFact, changedFacts } from '../changed-facts.ts';

/** A ranking that is counted over, and the release of it in each edition; null where the edition has none. */
export interface CountedRanking {
  readonly ranking: string;
  readonly before: ReleaseKey | null;
  readonly after: ReleaseKey | null;
}

interface Two<T> {
  readonly before: T;
  readonly after: T;
}

/** What one edition reads and the other does not. */
export interface DataChanges {
  readonly cutOff: Two<string>;
  readonly records: Two<number>;
  readonly values: Two<number>;
  readonly basket: readonly CountedRanking[];
  /** Releases that only the later, or only the earlier edition reads. */
  readonly releases: { readonly added: readonly ReleaseKey[]; readonly gone: readonly ReleaseKey[] };
  /** Vintages and facts of releases that read otherwise. */
  readonly facts: readonly ChangedFact[];
  /** Records and values of releases that both read, which one of them has and the other has not. */
  readonly rows: { readonly added: readonly string[]; readonly gone: readonly string[] };
}

export function dataChanges(before: EditionInput, after: EditionInput): DataChanges {
  const [was, is] = [before.dataset, after.dataset];
  const facts = changedFacts(was, is);
  const releases = difference(was.releases.map(releaseKey), is.releases.map(releaseKey));
  const within = (input: EditionInput): readonly string[] =>
    rowsWithin(input, new Set([...releases.added, ...releases.gone]));
  const rows = difference(within(before), within(after));
  const corrected = new Set(facts.flatMap(({ key, replaces }) => [key, ...replaces]));
  return {
    cutOff: { before: before.edition.cutOff, after: after.edition.cutOff },
    records: { before: was.records.length, after: is.records.length },
    values: { before: was.values.length, after: is.values.length },
    basket: countedRankings(before.edition.basket, after.edition.basket),
    releases,
    facts,
    rows: {
      added: rows.added.filter(key => !corrected.has(key)),
      gone: rows.gone.filter(key => !corrected.has(key)),
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

function difference(before: readonly string[], after: readonly string[]) {
  const [was, is] = [new Set(before), new Set(after)];
  return { added: after.filter(key => !was.has(key)), gone: before.filter(key => !is.has(key)) };
}
