import { bareKey, changedReleaseFacts, correctedVintages } from '../findings/compare/corrections.ts';
import { canonicalJson } from '../records/canonical.ts';
import type { Dataset } from '../records/dataset.ts';
import { type Indicator, valueKey } from '../records/indicator.ts';
import { recordKey } from '../records/record.ts';
import { releaseKey } from '../records/release.ts';
import { placeText, valueText } from './place-text.ts';

/** One thing on record that reads otherwise than before. */
export interface ChangedFact {
  /** Key of the vintage or of the fact: `gfci/32/beijing@2`, `gfci/32#listedTo`. */
  readonly key: string;
  /** Keys under which ledgers name what it stands in place of. */
  readonly replaces: readonly string[];
  /** As it was and as it is, in figures; null where nothing is on record. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
}

/** What reads otherwise in the second of two datasets: vintages that correct, and facts and declarations that differ. */
export const changedFacts = (before: Dataset, after: Dataset): readonly ChangedFact[] => [
  ...corrected(before.records, after.records, recordKey, placeText),
  ...corrected(before.values, after.values, valueKey, valueText),
  ...changedReleaseFacts(before.releases, after.releases).map(({ release, fact, was, is }) => {
    const key = `${releaseKey(release)}#${fact}`;
    return { key, replaces: [key], before: factText(was), after: factText(is), reason: null };
  }),
  ...changedHistories(before.indicators, after.indicators),
];

/**
 * What an import changed in all its tries: the first of them knew what stood before, the last knows what stands now.
 */
export function withEarlier(earlier: readonly ChangedFact[], later: readonly ChangedFact[]): readonly ChangedFact[] {
  const now = new Map(later.map(change => [change.key, change]));
  const known = new Set(earlier.map(({ key }) => key));
  return [
    ...earlier.map(change => ({ ...(now.get(change.key) ?? change), before: change.before })),
    ...later.filter(({ key }) => !known.has(key)),
  ];
}

interface Vintaged {
  readonly vintage: number;
  readonly vintageReason: string | null;
}

const corrected = <T extends Vintaged>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  text: (item: T) => string,
): readonly ChangedFact[] =>
  correctedVintages(before, after, keyOf).map(({ was, is }) => ({
    key: keyOf(is),
    replaces: Array.from({ length: was.vintage }, (_, index) => `${bareKey(keyOf(is))}@${index + 1}`),
    before: text(was),
    after: text(is),
    reason: is.vintageReason,
  }));

function changedHistories(before: readonly Indicator[], after: readonly Indicator[]): readonly ChangedFact[] {
  const known = new Map(before.map(indicator => [indicator.id, indicator]));
  return after.flatMap((indicator): readonly ChangedFact[] => {
    const was = known.get(indicator.id);
    if (!was || was.historySince === indicator.historySince) return [];
    const [old, now] = [factText(was.historySince), factText(indicator.historySince)];
    // What rests on the declaration names the indicator that makes it.
    return [{ key: `${indicator.id}#historySince`, replaces: [indicator.id], before: old, after: now, reason: null }];
  });
}

const factText = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'object' ? canonicalJson(value) : String(value);
