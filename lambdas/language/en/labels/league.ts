import type { LeagueWords, Uncompared } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';
import { aUnit, capital, places, saveVacated, tiers } from '../phrases.ts';

const { count, list, ordinal } = formats;

function uncomparedText(uncompared: Uncompared): string {
  if (uncompared.why === 'first') return 'No edition came before it';
  if (uncompared.why === 'notOnRecord') return 'Which edition came right before it is not known';
  return `Whether the method changed since the previous edition, ${uncompared.previous}, is not known`;
}

/** How far a list is known, and the list before: of one known to its first place alone there is no “down to”. */
const knownTo = (depth: number, vacated: readonly number[]): string =>
  depth === 1 && vacated.length === 0
    ? 'only first place is known'
    : `every place down to ${ordinal(depth)} is known${saveVacated(vacated)}`;
const beforeKnownTo = (depth: number, vacated: readonly number[]): string =>
  depth === 1 && vacated.length === 0
    ? 'of which only first place is known'
    : `which is known down to ${ordinal(depth)} place${saveVacated(vacated)}`;

export const league = ({ unit, cluster, focus }: ReportNouns): LeagueWords => ({
  caption: release =>
    `${release}: the leading ${unit.plural}${focus.all ? '' : focus.adjective === null ? `, and ${focus.name}` : `, and the ${focus.adjective} ones`}`,
  head: (previous, tiers) => [tiers ? 'Tier' : 'Rank', previous ?? 'Before', 'Change'],
  scoreHead: (label, name) => [name ?? 'Score', ...(label === null ? [] : [label])].join(', '),
  intervalsTitle: release => `How sure the places in ${release} are`,
  intervalsSubtitle: (stated, noise) =>
    [
      'Dot: the place.',
      stated ? 'Line: the publisher’s own interval of it.' : '',
      noise === null
        ? ''
        : `Line${stated ? ' where it gives none' : ''}: ${places(noise)} to either side, which it calls meaningless.`,
    ]
      .filter(Boolean)
      .join(' '),
  intervalsAlt: (release, n) =>
    `Dots on lines: ${count(n)} places in ${release}, each with those that it may as well be.`,
  intervalsHead: ['Rank', 'From, to'],
  scoreChangeHead: 'Change in score',
  scoreChange: difference =>
    /^-/.test(difference) ? difference.replace('-', '−') : /[1-9]/.test(difference) ? `+${difference}` : difference,
  score: score => score.replace('-', '−'),
  tied: rank => `=${rank}`,
  spokenTied: place => `tied ${place}`,
  up: n => `▲ ${n}`,
  down: n => `▼ ${n}`,
  tiersUp: n => `▲ ${n} ${n === 1 ? 'tier' : 'tiers'}`,
  tiersDown: n => `▼ ${n} ${n === 1 ? 'tier' : 'tiers'}`,
  spokenTiersUp: n => `up ${tiers(n)}`,
  spokenTiersDown: n => `down ${tiers(n)}`,
  movedUp: '▲',
  movedDown: '▼',
  spokenMovedUp: 'moved up',
  spokenMovedDown: 'moved down',
  same: '=',
  sharedNow: 'shared',
  aloneNow: 'alone',
  spokenSharedNow: 'the same rank, now shared',
  spokenAloneNow: 'the same rank, now alone',
  spokenUp: n => `up ${places(n)}`,
  spokenDown: n => `down ${places(n)}`,
  spokenSame: 'unchanged',
  entered: n => `into top ${n}`,
  left: n => `out of top ${n}`,
  below: depth => `>${depth}`,
  notOnRecord: 'not known',
  missing: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  noneBefore: 'none before',
  inCluster: `in ${aUnit(cluster)}`,
  noPlace: 'no place',
  outside: 'not covered',
  newNow: 'new',
  successor: 'successor',
  undefinedChange: '–',
  spokenUndefined: 'cannot be told',
  marked: change => `${change} *`,
  spokenMarked: change => `${change}, by another method`,
  broken: (ranking, previous, label) =>
    `* ${ranking}: the method changed between ${previous} and ${label}; places in the two are not strictly comparable.`,
  band: (from, to) => (to === null ? `${from}+` : `${from}–${to}`),
  measures: (ranking, text) => `What ${ranking} measures: ${text}.`,
  coverage: ({
    release,
    publisher,
    released,
    listedTo,
    vacated,
    whole,
    previousWhole,
    tiers,
    universe,
    nouns,
    previous,
    previousListedTo,
    previousVacated,
    uncompared,
  }) =>
    `${universe ? `${release} covers ${count(universe)} ${nouns};` : `In ${release},`} ${
      whole
        ? `the ${tiers ? 'tier' : 'place'} of every one is known`
        : listedTo
          ? knownTo(listedTo, vacated)
          : `${universe ? 'its ' : ''}${tiers ? 'tiers' : 'places'} are known in part`
    }. Publisher: ${publisher}${released ? `, ${released}` : ''}. ${
      previous
        ? `Changes are from ${previous}, ${previousWhole ? 'which is known as a whole' : previousListedTo ? beforeKnownTo(previousListedTo, previousVacated) : 'which is known in part'}.`
        : `${uncomparedText(uncompared)}, so no changes are given.`
    }`,
  releasedOn: date => date,
  releasedBy: date => `by ${date}`,
  releasedUnknown: 'not known',
  fewBefore: (previous, full) =>
    `For most of these, no change since ${previous} can be established, so the table has no column of changes${full ? '; the full tables give the places that are known' : ''}.`,
  fieldUntold: n =>
    `${capital(count(n))} of these ${n === 1 ? 'has' : 'have'} a different place from before, but no change is given: the two editions did not rank the same field, which alone may account for the difference.`,
  marginUntold: n =>
    `${capital(count(n))} of these ${n === 1 ? 'has' : 'have'} a different place from before, but no change is given: the difference is within the publisher’s own margin.`,
  leftOut: (n, tiers, full) =>
    `${count(n)[0]?.toUpperCase()}${count(n).slice(1)} more with a known place${tiers ? ' or tier' : ''}${full ? ': see the full tables' : ''}.`,
  slopeSubtitle: (top, skips) =>
    `Places 1 to ${top}${focus.all ? '' : `, and ${focus.name} below them`}; ring: drawn at one end only, with the place at the other in brackets${skips ? '; three dots: places that are not drawn' : ''}`,
  slopeAlt: (release, previous, now) =>
    `Slope chart of the leading places of ${release}: ${previous} at the left, ${now} at the right.`,
  roundedScores: (previous, release, coarser) =>
    `Decimals of the scores: ${count(previous.decimals)} in ${previous.label}, ${count(release.decimals)} in ${release.label}; ${unit.plural} that share a place in ${coarser} may differ by finer scores.`,
  scoresApart: releases => `In ${releases}, not every better place has the better score.`,
  computed: isOwn =>
    `The places of this edition were computed by the institute from the scores${isOwn ? '' : '; the publisher prints none'}.`,
  computedReleases: releases => `Computed by the institute from the scores: ${list(releases)}.`,
  noFocus: focus => `Of ${focus}, no exact place is known in this edition.`,
});
