import { canonicalJson } from '../records/canonical.ts';
import type { Dataset } from '../records/dataset.ts';
import { historyKey, type Indicator, valueKey } from '../records/indicator.ts';
import { recordKey } from '../records/record.ts';
import { type Release, releaseKey } from '../records/release.ts';
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

/** The facts of a release that a claim may rest on. */
const FACTS = [
  'labelYear',
  'previous',
  'dataWindow',
  'released',
  'listedTo',
  'universeSize',
  'segment',
  'historyComplete',
  'noise',
  'ended',
  'weight',
  'goalposts',
] as const satisfies readonly (keyof Release)[];

/** What reads otherwise in the second of two datasets: vintages that correct, and facts and declarations that differ. */
export const changedFacts = (before: Dataset, after: Dataset): readonly ChangedFact[] => [
  ...corrected(before.records, after.records, recordKey, placeText),
  ...corrected(before.values, after.values, valueKey, valueText),
  ...changedReleases(before.releases, after.releases),
  ...changedHistories(before.indicators, after.indicators),
];

interface Vintaged {
  readonly vintage: number;
  readonly vintageReason: string | null;
}

/** A correction, against the newest vintage that was there before it. */
function corrected<T extends Vintaged>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  text: (item: T) => string,
): readonly ChangedFact[] {
  const bare = (item: T): string => keyOf(item).replace(/@\d+$/, '');
  const newest = new Map<string, T>();
  for (const item of before) {
    const known = newest.get(bare(item));
    if (!known || known.vintage < item.vintage) newest.set(bare(item), item);
  }
  return after.flatMap((item): readonly ChangedFact[] => {
    const was = newest.get(bare(item));
    if (was === undefined || item.vintage <= was.vintage) return [];
    const replaces = Array.from({ length: was.vintage }, (_, index) => `${bare(item)}@${index + 1}`);
    return [{ key: keyOf(item), replaces, before: text(was), after: text(item), reason: item.vintageReason }];
  });
}

function changedReleases(before: readonly Release[], after: readonly Release[]): readonly ChangedFact[] {
  const known = new Map(before.map(release => [releaseKey(release), release]));
  return after.flatMap(release => {
    const was = known.get(releaseKey(release));
    if (!was) return [];
    return FACTS.flatMap((fact): readonly ChangedFact[] => {
      const [old, now] = [was[fact]?.value, release[fact]?.value];
      if (canonicalJson(old ?? null) === canonicalJson(now ?? null)) return [];
      const key = `${releaseKey(release)}#${fact}`;
      return [{ key, replaces: [key], before: factText(old), after: factText(now), reason: null }];
    });
  });
}

function changedHistories(before: readonly Indicator[], after: readonly Indicator[]): readonly ChangedFact[] {
  const known = new Map(before.map(indicator => [indicator.id, indicator]));
  return after.flatMap((indicator): readonly ChangedFact[] => {
    const was = known.get(indicator.id);
    if (!was || was.historySince === indicator.historySince) return [];
    const key = historyKey(indicator);
    const [old, now] = [factText(was.historySince), factText(indicator.historySince)];
    return [{ key, replaces: [key], before: old, after: now, reason: null }];
  });
}

const factText = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'object' ? canonicalJson(value) : String(value);
