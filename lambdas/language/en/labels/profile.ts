import type { ProfileWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';
import { capital } from '../phrases.ts';

const { count, top } = formats;
function axis(degrees: string, positive: string, negative: string): string {
  return degrees.startsWith('-') ? `${degrees.slice(1)}° ${negative}` : `${degrees}° ${positive}`;
}

export const profile = ({ unit: noun }: ReportNouns): ProfileWords => ({
  intro: n =>
    `The ${count(n)} ${noun.plural} honoured, in the order of the published list, a page each. A page shows only what is on record.`,
  chosenIntro: n =>
    n === 1
      ? `One ${noun.singular}, on a page of its own. The page shows only what is on record.`
      : `${capital(count(n))} ${noun.plural}, a page each. A page shows only what is on record.`,
  chosenCaption: `The ${noun.plural} of this chapter, and what is on record of them`,
  coordinates: 'Position',
  rankings: 'Rankings with a place on record',
  rankingsValue: n => String(n),
  moreRankings: (n, full) =>
    `${count(n)} more ${n === 1 ? 'ranking' : 'rankings'} with a place on record${full ? ': see the full tables' : ''}.`,
  overviewCaption: `The ${noun.plural} honoured, and what is on record of them`,
  overviewHead: n => [
    capital(noun.singular),
    'Titles held',
    `Global rankings, ${top(n)}`,
    'Rankings with a place on record',
  ],
  count: n => `Global rankings, ${top(n)}`,
  latestCaption: unit => `Latest place on record of ${unit} in each ranking`,
  latestHead: ['Ranking', 'Edition', 'Place', 'Before', 'Change'],
  historyTitle: (unit, ranking) => `${unit} in ${ranking}`,
  nothing: unit => `No place of ${unit} in any ranking was read.`,
  notSince: (unit, releases) => `In the latest release read no place of ${unit} is on record: ${releases}.`,
  succession: (older, newer) => `${newer} succeeds ${older}; a place of the one is no place of the other.`,
  little: (unit, rankings) => `No place of ${unit} in ${rankings} is on record.`,
  clusters: (unit, clusters) =>
    `${clusters} ${clusters.includes(' and ') ? 'are' : 'is'} ranked as one, so ${unit} has no place of its own there.`,
  titleWithEdition: (title, edition) => `${title} (${edition})`,
  indicator: (name, year) => `${name}, ${year}`,
  above: figure => `more than ${figure}`,
  atLeast: figure => `at least ${figure}`,
  degrees: (latitude, longitude) => `${axis(latitude, 'N', 'S')}, ${axis(longitude, 'E', 'W')}`,
});
