import { isTrue } from '../../claims/claim.ts';
import { judge } from '../../claims/judge/judge.ts';
import { inTop } from '../../claims/rank-status.ts';
import type { View } from '../../claims/view.ts';
import { type ReleaseKey, rankingOf, releaseKey } from '../../records/release.ts';
import { asRun, never } from '../select/weigh.ts';
import * as fact from './facts.ts';
import { at, itself, newestFirst, none, type Occasions, ownFact, places, type Treatments } from './treatment.ts';

/** It was first in each of the releases of its history, alone or with others. */
const ledAll = ({ view, unit, releases }: Occasions['history']): boolean =>
  releases.length > 1 && releases.every(key => inTop(view.rankStatus(unit, key), 1) === 'yes');

/** How findings treat how long a unit has stood first, or among the first. */
export const streaks: Treatments<'streaks'> = {
  leadStreak: {
    proposed: {
      lead: about => [{ kind: 'leadStreak', ...at(about) }],
      history: about => (ledAll(about) ? [{ kind: 'leadStreak', ...at(about) }] : []),
    },
    about: 'run',
    precedence: 10,
    // A run of leads tells the place in the last of them too.
    facts: ({ query: { unit, release } }) => [fact.run(unit, release), fact.place(unit, release)],
    news: never('askedOnly'),
    looksAt: newestFirst,
    shown: 'editions',
    nearest: (query, view) => {
      const { unit } = query;
      const led = runBack(view, query.release, release => isTrue(judge(view, { kind: 'leader', unit, release })));
      return [
        { kind: 'leadStreak', ...at(query) },
        ...(led.length > 1 ? [{ kind: 'ledEditions' as const, unit, releases: led }] : []),
        { kind: 'leader', ...at(query) },
        { kind: 'position', ...at(query) },
        { kind: 'jointPosition', ...at(query) },
      ];
    },
  },
  ledEditions: {
    proposed: { lead: ({ unit, led }) => (led.length > 1 ? [{ kind: 'ledEditions', unit, releases: [...led] }] : []) },
    about: 'run',
    precedence: 20,
    facts: ({ query: { unit, releases } }) => {
      const last = releases.at(-1) ?? '';
      return [fact.run(unit, last), fact.place(unit, last)];
    },
    news: never('askedOnly'),
    looksAt: newestFirst,
    shown: 'editions',
    nearest: none,
  },
  timesLed: {
    proposed: {
      // Where it led some of them, and not all: of all that is told as a run.
      history: ({ view, unit, releases }) => {
        const led = releases.filter(key => inTop(view.rankStatus(unit, key), 1) === 'yes');
        return led.length > 0 && led.length < releases.length
          ? [{ kind: 'timesLed', unit, releases: [...releases] }]
          : [];
      },
    },
    ...ownFact,
    // Of a unit that led them all the list of what it led says the same.
    facts: claim =>
      claim.verdict === 'true' &&
      claim.figures.shared.length === 0 &&
      claim.figures.led.length === claim.figures.releases.length
        ? [fact.ledAll(claim.figures.unit, claim.figures.releases)]
        : itself(claim),
    precedence: 25,
    looksAt: newestFirst,
    shown: 'editions',
    nearest: ({ unit, releases }) => [{ kind: 'timesLed', unit, releases }],
  },
  leadYears: {
    proposed: {
      history: about => {
        const isFirst = inTop(about.status, 1) === 'yes';
        const halfYearly = about.view.ranking(rankingOf(about.release))?.cadence === 'half-yearly';
        return isFirst && halfYearly ? [{ kind: 'leadYears', ...at(about) }] : [];
      },
    },
    about: 'run',
    precedence: 15,
    // As a run of leads does, it tells the place in the last of them too.
    facts: ({ query: { unit, release } }) => [fact.run(unit, release), fact.place(unit, release)],
    news: never('askedOnly'),
    looksAt: newestFirst,
    shown: 'editions',
    nearest: query => [{ kind: 'leadYears', ...at(query) }, { kind: 'leadStreak', ...at(query) }, ...places(query)],
  },
  topStreak: {
    proposed: { history: about => [{ kind: 'topStreak', ...at(about), top: about.top }] },
    about: 'run',
    precedence: 240,
    facts: ({ query: { unit, release } }) => [fact.run(unit, release)],
    news: asRun,
    looksAt: newestFirst,
    shown: 'editions',
    nearest: (query, view) => {
      const { unit, top } = query;
      const inside = runBack(view, query.release, key => inTop(view.rankStatus(unit, key), top) === 'yes');
      return [
        { kind: 'topStreak', ...at(query), top },
        ...(inside.length > 2 ? [{ kind: 'topEditions' as const, unit, top, releases: inside }] : []),
        { kind: 'position', ...at(query) },
        { kind: 'jointPosition', ...at(query) },
      ];
    },
  },
  topEditions: {
    proposed: {
      history: ({ unit, top, releases }) =>
        releases.length > 2 ? [{ kind: 'topEditions', unit, top, releases: [...releases] }] : [],
    },
    about: 'run',
    precedence: 250,
    facts: ({ query: { unit, releases } }) => [fact.run(unit, releases.at(-1) ?? '')],
    news: asRun,
    looksAt: newestFirst,
    shown: 'editions',
    nearest: none,
  },
};

/** The run of releases that ends with this one and in which something holds, oldest first, by the stored sequence. */
function runBack(view: View, last: ReleaseKey, holds: (key: ReleaseKey) => boolean): ReleaseKey[] {
  const keys: ReleaseKey[] = [];
  let at = view.release(last);
  while (at && holds(releaseKey(at))) {
    keys.push(releaseKey(at));
    const before = view.before(at);
    at = before.kind === 'release' ? before.release : null;
  }
  return keys.reverse();
}
