import { isHeldApart } from '../claims/judge/guards.ts';
import type { RankStatus } from '../claims/rank-status.ts';
import type { View } from '../claims/view.ts';
import type { RankPoint } from '../findings/tables/history.ts';
import type { LeagueRow, PreviousPlace } from '../findings/tables/league.ts';
import { OPEN_PLACE } from '../language/typography.ts';
import type { RankingRecord } from '../records/record.ts';
import { type ReleaseKey, rankingOf } from '../records/release.ts';
import type { Cell } from './blocks.ts';
import { type Context, cell } from './context.ts';

/** A place in a cell: the rank, or the words that say why there is none. */
export function placeCell({ words, language, view }: Context, place: RankStatus | PreviousPlace, tied: boolean): Cell {
  const { league } = words;
  switch (place.kind) {
    case 'ranked':
      return tied
        ? cell(league.tied(place.rank), 'plain', league.spokenTied(language.formats.ordinal(place.rank)))
        : cell(`${language.formats.figure(place.rank)}${besideCorrected(view, place.record)}`);
    case 'banded':
      return cell(league.band(place.from, place.to));
    case 'tiered':
      return cell(place.tier);
    case 'below':
      return place.whole ? cell(league.noPlace) : cell(league.below(place.depth), 'unknown');
    case 'inCluster':
      if (isMergedAway(view, place)) return cell(league.noPlace);
      return cell(isMember(view, place) ? league.inCluster : league.notOnRecord, 'unknown');
    case 'status':
      if (place.status === 'not-collected') return cell(league.notOnRecord, 'unknown');
      return place.status === 'not-in-universe' ? cell(league.outside, 'unknown') : cell(league.noPlace);
    case 'noPrevious':
      return place.isFirst ? cell(league.noneBefore) : cell(league.notOnRecord, 'unknown');
    case 'scored':
    case 'notOnRecord':
      return cell(league.notOnRecord, 'unknown');
  }
}

/** The sign of a place at which a correction and another printing put several, so that nobody tells whether they share it. */
export const besideCorrected = (view: View, { ranking, release, place }: RankingRecord): string =>
  place.kind === 'rank' && isHeldApart(view, `${ranking}/${release}`, place.rank) ? OPEN_PLACE : '';

/** The same of a place in the history of a unit. */
export const placeInHistory = (
  { words, language }: Context,
  { rank, tied, open }: Extract<RankPoint, { readonly state: 'rank' }>,
): string => (tied ? words.league.tied(rank) : `${language.formats.figure(rank)}${open ? OPEN_PLACE : ''}`);

/** Held by a cluster that is ranked as one; else by another that the unit was formed from, or became part of. */
export const isMember = (view: View, { cluster }: { readonly cluster: string }): boolean =>
  view.unit(cluster)?.kind === 'cluster';

/**
 * A whole list ranks another that the unit was formed from, or became part of, and not the unit: that settles that it has
 * no place there.
 */
export const isMergedAway = (view: View, status: RankStatus | PreviousPlace): boolean => {
  if (status.kind !== 'inCluster' || isMember(view, status)) return false;
  return view.isWhole(`${status.record.ranking}/${status.record.release}`);
};

/** The change since the release before, signed, with words for a screen reader; marked where the method changed. */
export function changeCell(context: Context, row: LeagueRow): Cell {
  const { league } = context.words;
  const told = changeAlone(context, row);
  return row.broken
    ? { ...told, text: league.marked(told.text), spoken: league.spokenMarked(told.spoken ?? told.text) }
    : told;
}

/** What the mark of changes across a change of method means, once for each such change. */
export function brokenNotes({ words, names }: Context, rows: readonly LeagueRow[]): readonly string[] {
  const told = rows.flatMap(({ broken }) =>
    broken
      ? [
          words.league.broken(
            names.rankingShort(rankingOf(broken.release)),
            names.label(broken.previous),
            names.label(broken.release),
          ),
        ]
      : [],
  );
  return [...new Set(told)];
}

function changeAlone({ words, analysis }: Context, row: LeagueRow): Cell {
  const { league } = words;
  const { change } = row;
  if (change.kind === 'entered') return cell(league.entered(analysis.view.input.report.topN), 'up');
  if (change.kind === 'left') return cell(league.left(analysis.view.input.report.topN), 'down');
  if (change.kind === 'band')
    return change.direction === 'up'
      ? cell(league.movedUp, 'up', league.spokenMovedUp)
      : cell(league.movedDown, 'down', league.spokenMovedDown);
  if (change.kind === 'new') return cell(league.newNow);
  if (change.kind === 'succession') return cell(league.successor);
  if (change.kind === 'shared') return cell(league.sharedNow, 'same', league.spokenSharedNow);
  if (change.kind === 'alone') return cell(league.aloneNow, 'same', league.spokenAloneNow);
  if (change.kind === 'undefined') return cell(league.undefinedChange, 'unknown', league.spokenUndefined);
  if (change.kind === 'tiers') {
    if (change.steps === 0) return cell(league.same, 'same', league.spokenSame);
    const size = Math.abs(change.steps);
    return change.steps > 0
      ? cell(league.tiersUp(size), 'up', league.spokenTiersUp(size))
      : cell(league.tiersDown(size), 'down', league.spokenTiersDown(size));
  }
  if (change.places === 0) return cell(league.same, 'same', league.spokenSame);
  return change.places > 0
    ? cell(league.up(change.places), 'up', league.spokenUp(change.places))
    : cell(league.down(-change.places), 'down', league.spokenDown(-change.places));
}

/** A place that is told, and the release that it is told of. */
interface PlaceOf {
  readonly key: ReleaseKey | null;
  readonly status: RankStatus | PreviousPlace;
}

/** Sources of the records behind these places; of who is below a list, the sources of how far down that list is on record. */
export const statusSources = (view: View, places: readonly PlaceOf[]): readonly string[] =>
  places.flatMap(({ key, status }) => {
    if ('record' in status) return [status.record.source];
    const release = status.kind === 'below' && key !== null ? view.release(key) : null;
    return release?.listedTo ? [release.listedTo.source] : [];
  });
