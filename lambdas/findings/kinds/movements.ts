import { isTrue } from '../../claims/claim.ts';
import { judge } from '../../claims/judge/judge.ts';
import type { QueryOf } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import type { ReleaseKey } from '../../records/release.ts';
import { asOver, asPlace, asTrend, never, weighPlaces } from '../select/weigh.ts';
import * as fact from './facts.ts';
import {
  at,
  itself,
  moves,
  newestFirst,
  none,
  type Occasions,
  ofPlace,
  placeChange,
  places,
  type Treatments,
  two,
} from './treatment.ts';

/** How findings treat the place before and the place now. */
export const movements: Treatments<'movements'> = {
  held: {
    proposed: { unit: about => (about.previous === null ? [] : [{ kind: 'held', ...at(about) }]) },
    ...placeChange,
    precedence: 180,
    looksAt: two,
    shown: 'release',
    nearest: moves,
  },
  sharing: {
    proposed: { unit: about => (about.previous === null ? [] : [{ kind: 'sharing', ...at(about) }]) },
    about: 'place',
    precedence: 175,
    facts: ofPlace,
    news: asPlace('ranks'),
    looksAt: two,
    shown: 'release',
    nearest: moves,
  },
  moved: {
    proposed: { unit: about => (about.previous === null ? [] : [{ kind: 'moved', ...at(about) }]) },
    ...placeChange,
    precedence: 110,
    looksAt: two,
    shown: 'release',
    nearest: moves,
  },
  movedOver: {
    proposed: {
      // From the first release of a chart to the last.
      history: ({ unit, releases, release }) =>
        releases.length > 2 && releases[0] !== undefined
          ? [{ kind: 'movedOver', unit, since: releases[0], release }]
          : [],
    },
    about: 'place',
    facts: ofPlace,
    // A change over several releases is not that since the one before.
    news: asOver,
    precedence: 115,
    looksAt: two,
    shown: 'moves',
    nearest: ({ unit, since, release }) => [{ kind: 'movedOver', unit, since, release }, ...moves({ unit, release })],
  },
  belowBest: {
    proposed: {
      // Where one of the releases of a chart has a better place.
      history: about => {
        const now = rankIn(about.view, about.unit, about.release);
        const isBelow = about.releases.some(key => (rankIn(about.view, about.unit, key) ?? now ?? 0) < (now ?? 0));
        return isBelow ? [{ kind: 'belowBest', ...at(about) }] : [];
      },
    },
    // How far below it stands is no change since the release before.
    about: 'own',
    facts: itself,
    news: never('noChange'),
    precedence: 116,
    looksAt: ({ release, held }) => [release, ...[...held].reverse()],
    shown: 'moves',
    nearest: query => [{ kind: 'belowBest', ...at(query) }, ...places(query)],
  },
  overtook: {
    proposed: {
      unit: about => {
        const others = overtaken(about);
        return others.length > 0 ? [{ kind: 'overtook', unit: about.unit, others, release: about.release }] : [];
      },
    },
    ...placeChange,
    // Who was overtaken has no sentence of its own but its fall: where that may not be told, neither is the rise news.
    news: (claim, weighing) => {
      const { unit, release } = claim.query;
      const toldEitherWay = isTrue(judge(weighing.view, { kind: 'moved', unit, release }));
      return asPlace(toldEitherWay ? 'ranks' : 'none')(claim, weighing);
    },
    precedence: 120,
    looksAt: two,
    shown: 'release',
    nearest: query => [
      // Who cannot be told apart by the publisher's own intervals overtook nobody.
      ...query.others.map(other => ({
        kind: 'intervalsOverlap' as const,
        unit: query.unit,
        other,
        release: query.release,
      })),
      ...moves(query),
    ],
  },
  overtaken: {
    proposed: {
      unit: about => {
        const others = overtakers(about);
        return others.length > 0 ? [{ kind: 'overtaken', unit: about.unit, others, release: about.release }] : [];
      },
    },
    ...placeChange,
    // As of who overtook: news where the fall itself may be told.
    news: (claim, weighing) => {
      const { unit, release } = claim.query;
      const toldEitherWay = isTrue(judge(weighing.view, { kind: 'moved', unit, release }));
      return asPlace(toldEitherWay ? 'ranks' : 'none')(claim, weighing);
    },
    precedence: 121,
    looksAt: two,
    shown: 'release',
    nearest: query => [
      ...query.others.map(other => ({
        kind: 'intervalsOverlap' as const,
        unit: query.unit,
        other,
        release: query.release,
      })),
      ...moves(query),
    ],
  },
  biggestMove: {
    proposed: {
      release: ({ release, before }) =>
        before
          ? [
              { kind: 'biggestMove', release, direction: 'up' },
              { kind: 'biggestMove', release, direction: 'down' },
            ]
          : [],
    },
    about: 'place',
    precedence: 170,
    facts: claim =>
      claim.verdict === 'true' ? claim.figures.units.map(unit => fact.place(unit, claim.query.release)) : [claim.id],
    news: ({ figures: { units, release } }, weighing) => weighPlaces(weighing, 'ranks', units, release),
    looksAt: two,
    shown: 'release',
    nearest: none,
  },
  rankTrend: {
    proposed: { unit: trend, history: trend },
    about: 'place',
    precedence: 100,
    facts: ofPlace,
    news: asTrend,
    looksAt: newestFirst,
    shown: 'moves',
    nearest: query => [
      { kind: 'rankTrend', ...at(query), direction: query.direction },
      { kind: 'rankTrend', ...at(query), direction: query.direction === 'up' ? 'down' : 'up' },
      { kind: 'moved', ...at(query) },
      { kind: 'held', ...at(query) },
      { kind: 'sharing', ...at(query) },
      ...places(query),
    ],
  },
};

/** Whether a unit moved on and on, the way that its last move went; nothing of one that kept its place. */
function trend(
  about: Pick<Occasions['unit'], 'view' | 'unit' | 'release' | 'previous'>,
): readonly QueryOf<'rankTrend'>[] {
  const [now, then] = [rankIn(about.view, about.unit, about.release), before(about)];
  if (now === null || then === null || now === then) return [];
  return [{ kind: 'rankTrend', ...at(about), direction: now < then ? 'up' : 'down' }];
}

/** Those that were ahead of the unit in the release before and are behind it now. */
function overtaken(about: Occasions['unit']): string[] {
  const { view, unit, release, previous } = about;
  const [now, then] = [rankIn(view, unit, release), before(about)];
  if (now === null || then === null || previous === null) return [];
  return view
    .recordsOf(release)
    .map(({ unit: other }) => other)
    .filter(other => {
      const [theirs, earlier] = [rankIn(view, other, release), rankIn(view, other, previous)];
      return theirs !== null && earlier !== null && earlier < then && theirs > now;
    })
    .sort();
}

/**
 * Those that were behind the unit in the release before, are ahead of it now and earned it by a rise of their own; where
 * none of them may be told to have, all whom the places put there, so that the reason is on record.
 */
function overtakers(about: Occasions['unit']): string[] {
  const { view, unit, release, previous } = about;
  const [now, then] = [rankIn(view, unit, release), before(about)];
  if (now === null || then === null || previous === null || now <= then) return [];
  const ahead = view
    .recordsOf(release)
    .map(({ unit: other }) => other)
    .filter(other => {
      const [theirs, earlier] = [rankIn(view, other, release), rankIn(view, other, previous)];
      return theirs !== null && earlier !== null && earlier > then && theirs < now && theirs < earlier;
    })
    .sort();
  const earned = ahead.filter(other => isTrue(judge(view, { kind: 'overtook', unit: other, others: [unit], release })));
  return earned.length > 0 ? earned : ahead;
}

const before = ({ view, unit, previous }: Pick<Occasions['unit'], 'view' | 'unit' | 'previous'>): number | null =>
  previous === null ? null : rankIn(view, unit, previous);

function rankIn(view: View, unit: string, release: ReleaseKey): number | null {
  const status = view.rankStatus(unit, release);
  return status.kind === 'ranked' ? status.rank : null;
}
