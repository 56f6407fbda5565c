import { inFocus } from '../../claims/focus.ts';
import { nameOf } from '../../claims/judge/field.ts';
import { breakBetween, sharing } from '../../claims/judge/guards.ts';
import { held } from '../../claims/judge/movements.ts';
import { unlessInBoth } from '../../claims/judge/restatement.ts';
import { inTop, type RankStatus } from '../../claims/rank-status.ts';
import type { MethodBreak } from '../../claims/schema/figures.ts';
import type { View } from '../../claims/view.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';

/** The place before, as far as it can be told. */
export type PreviousPlace = RankStatus | { readonly kind: 'noPrevious' };

/** Change since the release before: places gained (negative: lost), a word where no difference is defined, or nothing. */
export type Change =
  | { readonly kind: 'places'; readonly places: number }
  /** Tiers moved up (negative: down). */
  | { readonly kind: 'tiers'; readonly steps: number }
  /** The same rank, shared now and not before. */
  | { readonly kind: 'shared' }
  /** The same rank, held alone now and not before. */
  | { readonly kind: 'alone' }
  | { readonly kind: 'entered' }
  | { readonly kind: 'undefined' };

export interface LeagueRow {
  readonly unit: string;
  readonly status: RankStatus;
  readonly tied: boolean;
  readonly previous: PreviousPlace;
  readonly previousTied: boolean;
  readonly change: Change;
  /** The change of method that the change goes across; null where there is none, or no change is told. */
  readonly broken: MethodBreak | null;
  readonly focus: boolean;
}

export interface League {
  readonly release: ReleaseKey;
  readonly previous: ReleaseKey | null;
  readonly rows: readonly LeagueRow[];
  /** Ranked units on record that the table leaves out: they are in the full table. */
  readonly leftOut: number;
}

/** The top n of a release (ties at the cut-off count as in) and every unit in focus that it ranks further down. */
export function leagueTable(view: View, key: ReleaseKey, top: number): League {
  const release = view.release(key);
  const before = release ? view.before(release) : { kind: 'unknown' as const };
  const earlier =
    before.kind === 'release' && release && breakBetween(before.release, release) !== 'unknown'
      ? releaseKey(before.release)
      : null;
  const records = view
    .recordsOf(key)
    .filter(({ place }) => place.kind === 'rank' || place.kind === 'band' || place.kind === 'tier');
  const shown = records.filter(({ unit }) => inTop(view.rankStatus(unit, key), top) === 'yes' || inFocus(view, unit));
  return {
    release: key,
    previous: earlier,
    leftOut: records.length - shown.length,
    rows: shown.map(({ unit }) => leagueRow(view, unit, key, earlier, top)),
  };
}

/** One unit's row of a league table. */
export function leagueRow(
  view: View,
  unit: string,
  key: ReleaseKey,
  previous: ReleaseKey | null,
  top: number,
): LeagueRow {
  const status = view.rankStatus(unit, key);
  const then: PreviousPlace = previous ? view.rankStatus(unit, previous) : { kind: 'noPrevious' };
  const hangs = previous !== null && hangsOnCorrection(view, unit, key, previous, status, then);
  const broken = brokenSince(view, key, previous);
  const found: Change =
    hangs || broken === 'unknown'
      ? { kind: 'undefined' }
      : change(status, then, top, view.ranking(key.split('/')[0] ?? '')?.tiers ?? []);
  const told = found.kind === 'places' && found.places === 0 ? whetherShared(view, unit, key) : found;
  return {
    unit,
    status,
    tied: isTied(view, unit, key, status),
    previous: then,
    previousTied: previous !== null && then.kind === 'ranked' && isTied(view, unit, previous, then),
    change: told,
    broken: told.kind === 'undefined' || broken === 'unknown' ? null : broken,
    focus: inFocus(view, unit),
  };
}

/** The change of method since the release before; `unknown` where the method of one of the two is not on record. */
function brokenSince(view: View, key: ReleaseKey, previous: ReleaseKey | null): MethodBreak | 'unknown' | null {
  const [release, before] = [view.release(key), previous === null ? null : view.release(previous)];
  return release && before ? breakBetween(before, release) : null;
}

/** The rank is the same: whether the place is, as far as it is known who shares it. */
function whetherShared(view: View, unit: string, key: ReleaseKey): Change {
  const judged = held(view, { kind: 'held', unit, release: key });
  if (judged.verdict === 'true') return { kind: 'places', places: 0 };
  const { reason } = judged;
  if (reason.code === 'otherSharing') return { kind: reason.joint ? 'shared' : 'alone' };
  return { kind: 'undefined' };
}

/** A corrected place in one of the two releases turns by how much the place changed. */
function hangsOnCorrection(
  view: View,
  unit: string,
  key: ReleaseKey,
  previous: ReleaseKey,
  now: RankStatus,
  then: PreviousPlace,
): boolean {
  const [release, before] = [view.release(key), view.release(previous)];
  if (!release || !before || now.kind !== 'ranked' || then.kind !== 'ranked') return false;
  const by = then.rank - now.rank;
  const name = nameOf(view, unit);
  const holds = (from: ReadonlyMap<string, number>, to: ReadonlyMap<string, number>): boolean =>
    (from.get(name) ?? Number.NaN) - (to.get(name) ?? Number.NaN) === by;
  return unlessInBoth(view, { release, previous: before }, [], holds).finding !== null;
}

const isTied = (view: View, unit: string, key: ReleaseKey, status: RankStatus): boolean =>
  status.kind === 'ranked' && sharing(view, key, status.rank, unit).length > 0;

function change(now: RankStatus, then: PreviousPlace, top: number, tiers: readonly string[]): Change {
  if (now.kind === 'ranked' && then.kind === 'ranked') return { kind: 'places', places: then.rank - now.rank };
  if (now.kind === 'ranked' && then.kind === 'below' && now.rank <= top && then.depth >= top)
    return { kind: 'entered' };
  if (now.kind === 'tiered' && then.kind === 'tiered' && tiers.includes(now.tier) && tiers.includes(then.tier))
    return { kind: 'tiers', steps: tiers.indexOf(then.tier) - tiers.indexOf(now.tier) };
  return { kind: 'undefined' };
}
