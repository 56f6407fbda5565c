import { isSetApart } from '../../claims/focus.ts';
import { entries } from '../../claims/judge/entries/entries.ts';
import { breakBetween, isJoint } from '../../claims/judge/guards.ts';
import { held } from '../../claims/judge/movements/held.ts';
import { movements } from '../../claims/judge/movements/movements.ts';
import { bandMove } from '../../claims/judge/placing/bands.ts';
import { inTop, type RankStatus } from '../../claims/rank-status.ts';
import type { MethodBreak } from '../../claims/schema/figures.ts';
import type { View } from '../../claims/view.ts';
import { type ReleaseKey, rankingOf, releaseKey } from '../../records/release.ts';

/** The place before, as far as it can be told. */
export type PreviousPlace =
  | RankStatus
  /** No release before that could be compared: there was none, or none is on record so that it could be. */
  | { readonly kind: 'noPrevious'; readonly isFirst: boolean };

/** Change since the release before: places gained (negative: lost), a word where no difference is defined, or nothing. */
export type Change =
  | { readonly kind: 'places'; readonly places: number }
  /** Tiers moved up (negative: down). */
  | { readonly kind: 'tiers'; readonly steps: number }
  /** The same rank, shared now and not before. */
  | { readonly kind: 'shared' }
  /** The same rank, held alone now and not before. */
  | { readonly kind: 'alone' }
  /** Into the top, or out of it, where by how many places is not told. */
  | { readonly kind: 'entered' }
  | { readonly kind: 'left' }
  /** To a band, out of one, or from one to another: a way, and no number of places. */
  | { readonly kind: 'band'; readonly direction: 'up' | 'down' }
  /** No difference, since the release before did not cover it: newly included, or formed from others that it covered. */
  | { readonly kind: 'new' }
  | { readonly kind: 'succession' }
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

/**
 * The top n of a release (ties at the cut-off count as in), or the best tier of one that gives tiers alone, and every unit
 * in focus that it ranks further down.
 */
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
  const leading = records.filter(({ unit }) => inTop(view.rankStatus(unit, key), top) === 'yes');
  // Where nobody has a place, those in the best of the tiers that are given lead, whoever else is in focus.
  const [best] = records;
  const leaders =
    best?.place.kind === 'tier' && leading.length === 0
      ? records.filter(({ unit }) => isInTier(view.rankStatus(unit, key), view.rankStatus(best.unit, key)))
      : leading;
  const shown = records.filter(row => leaders.includes(row) || isSetApart(view, row.unit));
  return {
    release: key,
    previous: earlier,
    leftOut: records.length - shown.length,
    rows: shown.map(({ unit }) => leagueRow(view, unit, key, earlier, top)),
  };
}

const isInTier = (one: RankStatus, other: RankStatus): boolean =>
  one.kind === 'tiered' && other.kind === 'tiered' && one.tier === other.tier;

/** One unit's row of a league table. */
export function leagueRow(
  view: View,
  unit: string,
  key: ReleaseKey,
  previous: ReleaseKey | null,
  top: number,
): LeagueRow {
  const status = view.rankStatus(unit, key);
  const release = view.release(key);
  const isFirst = release !== null && view.before(release).kind === 'first';
  const then: PreviousPlace = previous ? view.rankStatus(unit, previous) : { kind: 'noPrevious', isFirst };
  const broken = brokenSince(view, key, previous);
  const told: Change = previous === null || broken === 'unknown' ? UNTOLD : change(view, unit, key, status, then, top);
  return {
    unit,
    status,
    tied: isTied(view, unit, key, status),
    previous: then,
    previousTied: previous !== null && then.kind === 'ranked' && isTied(view, unit, previous, then),
    change: told,
    broken: COMPARED_WITH_NOTHING.includes(told.kind) || broken === 'unknown' ? null : broken,
    focus: isSetApart(view, unit),
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

const isTied = (view: View, unit: string, key: ReleaseKey, status: RankStatus): boolean =>
  status.kind === 'ranked' && isJoint(view, key, status.rank, unit);

const UNTOLD: Change = { kind: 'undefined' };

/** What compares no place with another: by which methods the two were made is nothing to it. */
const COMPARED_WITH_NOTHING: readonly Change['kind'][] = ['undefined', 'new', 'succession'];

/** What the judges tell of it, and nothing that they withhold: a cell never says more than a sentence may. */
function change(view: View, unit: string, key: ReleaseKey, now: RankStatus, then: PreviousPlace, top: number): Change {
  const about = { unit, release: key };
  if (now.kind === 'ranked' && then.kind === 'ranked') {
    if (now.rank === then.rank) return whetherShared(view, unit, key);
    const judged = movements.moved(view, { kind: 'moved', ...about });
    return judged.verdict === 'true'
      ? { kind: 'places', places: judged.figures.from - judged.figures.to }
      : acrossTop(view, unit, key, top);
  }
  if (now.kind === 'tiered' && then.kind === 'tiered')
    return tiersBetween(now, then, view.ranking(rankingOf(key))?.tiers ?? []);
  if (now.kind === 'tiered' || then.kind === 'tiered') return arrival(view, unit, key);
  const across = acrossTop(view, unit, key, top);
  if (across.kind !== 'undefined') return across;
  const judged = bandMove(view, { kind: 'bandMove', ...about });
  return judged.verdict === 'true' ? { kind: 'band', direction: judged.figures.direction } : arrival(view, unit, key);
}

/** Into the top or out of it since the release before, which may be told where a number of places may not. */
function acrossTop(view: View, unit: string, release: ReleaseKey, top: number): Change {
  const about = { unit, release, top };
  if (entries.enteredTop(view, { kind: 'enteredTop', ...about }).verdict === 'true') return { kind: 'entered' };
  return entries.leftTop(view, { kind: 'leftTop', ...about }).verdict === 'true' ? { kind: 'left' } : UNTOLD;
}

/** Why there is nothing to compare with, where that is settled. */
function arrival(view: View, unit: string, release: ReleaseKey): Change {
  if (entries.newToRanking(view, { kind: 'newToRanking', unit, release }).verdict === 'true') return { kind: 'new' };
  return entries.succession(view, { kind: 'succession', unit, release }).verdict === 'true'
    ? { kind: 'succession' }
    : UNTOLD;
}

function tiersBetween(now: RankStatus, then: PreviousPlace, tiers: readonly string[]): Change {
  if (now.kind !== 'tiered' || then.kind !== 'tiered') return UNTOLD;
  const [from, to] = [tiers.indexOf(then.tier), tiers.indexOf(now.tier)];
  return from < 0 || to < 0 ? UNTOLD : { kind: 'tiers', steps: from - to };
}
