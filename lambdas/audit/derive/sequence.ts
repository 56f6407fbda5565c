import type { Dataset } from '../../records/dataset.ts';
import type { Release } from '../../records/release.ts';
import { findRelease, rankingOf } from './rows.ts';

/** What came before a release, as stored: another release, nothing at all, or not on record. */
export type Earlier =
  | { readonly kind: 'release'; readonly key: string; readonly skipped: readonly string[] }
  | { readonly kind: 'first' }
  | { readonly kind: 'unknown' };

/** Follows the stored link backwards; a place of the sequence that had no release is stepped over. */
export function earlier(dataset: Dataset, key: string): Earlier {
  const [ranking = ''] = key.split('/');
  const skipped: string[] = [];
  let at: Release | null = findRelease(dataset, key);
  for (;;) {
    const previous = at?.previous?.value;
    if (!previous) return { kind: 'unknown' };
    if ('first' in previous) return { kind: 'first' };
    const found: Release | undefined = dataset.releases.find(
      release => release.ranking === ranking && release.id === previous.release,
    );
    if (!found) return { kind: 'unknown' };
    if (found.state === 'published') return { kind: 'release', key: `${ranking}/${found.id}`, skipped };
    skipped.push(`${ranking}/${found.id}`);
    at = found;
  }
}

/** Places of the sequence without a release between this one and the release before it. */
export function skippedBefore(dataset: Dataset, key: string): readonly string[] {
  const before = earlier(dataset, key);
  return before.kind === 'release' ? before.skipped : [];
}

/** Whether two releases may be compared: one declared segment, or none declared for either. */
export function isComparable(dataset: Dataset, a: string, b: string): boolean {
  const segment = (key: string) => findRelease(dataset, key)?.segment?.value ?? null;
  return segment(a) === segment(b);
}

/** Nothing is compared across a break in method. */
export const acrossBreak = (dataset: Dataset, release: string, key: string): string | null =>
  isComparable(dataset, key, release) ? null : `compares ${release} with ${key} across a break`;

/** The label years, where they follow one another and no year has a second release of the ranking; else null. */
export function yearsOf(dataset: Dataset, keys: readonly string[]): readonly number[] | null {
  const years: number[] = [];
  // Of a list that comes out twice a year the other half may be on record or not: its editions are no years.
  if (keys[0] !== undefined && rankingOf(dataset, keys[0])?.cadence === 'half-yearly') return null;
  for (const key of keys) {
    const release = findRelease(dataset, key);
    const year = release?.labelYear?.value;
    if (!release || year === undefined) return null;
    // A release without a year on record may be a second one of any year.
    const same = dataset.releases.filter(
      other =>
        other.ranking === release.ranking && other.state === 'published' && (other.labelYear?.value ?? year) === year,
    );
    const last = years.at(-1);
    if (same.length !== 1 || (last !== undefined && year !== last + 1)) return null;
    years.push(year);
  }
  return years;
}

/** Every release that is on record before this one, latest first, as far as the sequence is known. */
export function knownBefore(dataset: Dataset, key: string): readonly string[] {
  const before: string[] = [];
  for (let at = earlier(dataset, key); at.kind === 'release'; at = earlier(dataset, at.key)) before.push(at.key);
  return before;
}

/** Every release before this one, latest first, down to a stored first; null where the sequence is not on record. */
export function allBefore(dataset: Dataset, key: string): readonly string[] | null {
  const before: string[] = [];
  for (let at = earlier(dataset, key); at.kind !== 'first'; at = earlier(dataset, at.key)) {
    if (at.kind === 'unknown') return null;
    before.push(at.key);
  }
  return before;
}

/** Whether this release and each one before it is declared to have all its forerunners on record. */
export const hasWholeHistory = (dataset: Dataset, key: string): boolean =>
  [key, ...knownBefore(dataset, key)].every(each => findRelease(dataset, each)?.historyComplete?.value === true);

/** Two releases or more, of one ranking, each named once. */
export function severalOfOne(releases: readonly string[]): string | null {
  if (new Set(releases).size < releases.length) return 'names a release twice';
  if (releases.length < 2) return 'names fewer than two releases';
  return new Set(releases.map(key => key.split('/')[0])).size === 1 ? null : 'names releases of several rankings';
}
