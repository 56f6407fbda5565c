import type { Given } from '../../claims/schema/figures.ts';
import type { KindOf } from '../../claims/schema/kinds.ts';
import type { RankingRecord } from '../../records/record.ts';
import { asserted, type Derivations, type Refusal, unless } from './derivation.ts';
import { isJoint, misplaced } from './guards.ts';
import { emptied, isKnownThroughout } from './restated.ts';
import { countsFor, findRelease, isMarkedAlone, type Rows, rankOfRow, rowOf } from './rows.ts';
import { isOtherMethod, methodOf, previousOf } from './sequence.ts';

/** Whether the first printing gave a place to others as well. */
function wasShared(rows: Rows, row: RankingRecord): boolean {
  const { rows: newest, vintages } = rows.list(`${row.ranking}/${row.release}`);
  return newest.some(
    ({ unit }) =>
      countsFor(rows, unit) !== countsFor(rows, row.unit) &&
      (vintages.get(unit) ?? []).some(first => first.vintage === 1 && rankOfRow(first) === rankOfRow(row)),
  );
}

/** The same of a row of either printing; of one between the first and the last nobody can tell. */
function isSharedIn(rows: Rows, row: RankingRecord): boolean {
  const key = `${row.ranking}/${row.release}`;
  if (rows.list(key).byUnit.get(row.unit) === row) return isJoint(rows, row.unit, key);
  return row.vintage === 1 && (wasShared(rows, row) || isMarkedAlone(rows, row));
}

/** The place in a row: a rank, a band, a tier, or the want of any; null where it was not collected. */
function placeIn(rows: Rows, row: RankingRecord): Given | null {
  const { place } = row;
  if (place.kind === 'rank') return { kind: 'rank', rank: place.rank, joint: isSharedIn(rows, row) };
  if (place.kind === 'band') return { kind: 'band', from: place.from, to: place.to };
  if (place.kind === 'tier') return { kind: 'tier', tier: place.tier };
  if (place.kind === 'score') return { kind: 'noPlace', why: 'unranked' };
  return place.status === 'not-collected' ? null : { kind: 'noPlace', why: place.status };
}

const isCalledShared = ({ place }: RankingRecord): boolean => place.kind === 'rank' && place.shared === true;

/** One place in a word, so that two can be set against each other. */
const wordOf = (one: Given): string => Object.values(one).join(' ');

/** What was corrected in a row: its place, else its score; null where neither was, or a place was not collected. */
function correction(rows: Rows, then: RankingRecord, now: RankingRecord) {
  const [old, corrected] = [placeIn(rows, then), placeIn(rows, now)];
  if (!old || !corrected) return null;
  // Where the number stands, others may have left it or come to it: that is theirs, unless the publisher says “=”.
  const isOthers = rankOfRow(then) !== null && rankOfRow(then) === rankOfRow(now) && !isCalledShared(now);
  if (!isOthers && wordOf(old) !== wordOf(corrected)) return { of: 'place' as const, old, corrected };
  if (then.score === now.score) return null;
  const none = { kind: 'noScore' as const };
  return { of: 'score' as const, old: then.score ?? none, corrected: now.score ?? none };
}

/** The day, month or year of a correction: that of a source of its own, by whoever publishes the ranking. */
function dateOf(rows: Rows, then: RankingRecord, now: RankingRecord): string | null {
  if (then.source === now.source) return null;
  const source = rows.dataset.sources.find(({ id }) => id === now.source);
  const by = Object.entries(rows.ranking(now.ranking)?.publisher ?? {});
  const own =
    by.length > 0 &&
    by.every(([language, name]) =>
      Object.entries(source?.publisher ?? {}).some(([other, published]) => other === language && published === name),
    );
  return own ? (source?.published ?? null) : null;
}

/** Another release of a ranking came after the one that is called its last. */
function goesOn(rows: Rows, ranking: string, last: string): Refusal | null {
  const year = findRelease(rows, last)?.labelYear?.value ?? Number.POSITIVE_INFINITY;
  const later = rows.releasesOf(ranking).some(({ id, labelYear, ended }) => {
    const key = `${ranking}/${id}`;
    if (key === last) return false;
    return previousOf(rows, key) === last || ended?.value === true || (labelYear?.value ?? 0) > year;
  });
  // Another name, or another universe, of one series.
  const series = rows.ranking(ranking)?.series;
  const isAnew = rows.dataset.releases.some(
    release =>
      release.ranking !== ranking &&
      release.state === 'published' &&
      rows.ranking(release.ranking)?.series === series &&
      (release.labelYear?.value ?? 0) > year,
  );
  return (
    unless(!later, `names ${last}, which another release followed`) ??
    unless(!isAnew, `names ${last}, after which another ranking of its series came out`)
  );
}

/** What is so of the record itself: ends, methods, corrections, and how far it reaches. */
export const record: Derivations<KindOf<'record'>> = {
  discontinued: (rows, { ranking }) => {
    // A place of the sequence without a release is no release that followed.
    const ended = rows.releasesOf(ranking).find(release => release.ended?.value === true);
    if (!ended) return `has no end of ${ranking} on record`;
    const last = `${ranking}/${ended.id}`;
    return goesOn(rows, ranking, last) ?? { ranking, last };
  },

  methodChange: (rows, { release }) => {
    const previous = previousOf(rows, release);
    if (previous === null) return `compares ${release} with the release before it, which is not on record`;
    const methods = [previous, release].map(key => methodOf(rows, key) ?? 'unknown');
    return (
      unless(
        isOtherMethod(rows, release, previous),
        `is not borne out: the methods on record are ${methods.join(' and ')}`,
      ) ?? { release, previous }
    );
  },

  revision: (rows, { unit, release }) => {
    const now = rowOf(rows, unit, release);
    // Corrected once or often: what was first printed stands against what stands now.
    const earlier = (rows.list(release).vintages.get(unit) ?? [])
      .filter(({ vintage }) => vintage < (now?.vintage ?? 0))
      .sort((a, b) => a.vintage - b.vintage);
    const [then] = earlier;
    if (now?.unit !== unit || !then) return `was not corrected: ${release} has one vintage of ${unit}`;
    const wrong = misplaced(rows, unit, release);
    const changed = correction(rows, then, now);
    if (wrong !== null || changed === null) return wrong ?? 'changed nothing that can be told';
    if (now.vintageReason === null) return 'has no reason on record';
    const on = earlier.length > 1 ? null : dateOf(rows, then, now);
    return { unit, release, vintage: now.vintage, on, ...changed, reason: now.vintageReason };
  },

  coverage: (rows, { release, universe: said }) => {
    const found = findRelease(rows, release);
    if (!found) return `speaks of ${release}, of which no release is on record`;
    const universe = found.universeSize?.value ?? null;
    const listedTo = found.listedTo?.value ?? null;
    const window = found.dataWindow?.value ?? null;
    return (
      asserted('size of the field', said, universe ?? undefined) ??
      unless(universe !== null || listedTo !== null || window !== null, 'has nothing on record to say') ?? {
        release,
        universe,
        listedTo,
        vacated: emptied(rows, release, listedTo ?? 0),
        whole: isKnownThroughout(rows, release),
        window,
      }
    );
  },
};
