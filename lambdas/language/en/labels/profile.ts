import type { ProfileWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';
import { theUnit } from '../nouns.ts';
import { capital, either } from '../phrases.ts';

const { count, top } = formats;
function axis(degrees: string, positive: string, negative: string): string {
  return degrees.startsWith('-') ? `${degrees.slice(1)}°\u00a0${negative}` : `${degrees}°\u00a0${positive}`;
}

/** A tier is no place, and is called what it is. */
const placeOr = (tiers: boolean): string => (tiers ? 'place or tier' : 'place');
const rankingsWith = (tiers: boolean): string => `Rankings with a known ${placeOr(tiers)}, any edition`;

/** What several releases are, or one. */
const editionsOf = ({ length }: readonly string[]): string => (length === 1 ? 'edition' : 'editions');

export const profile = ({ unit: noun, ranking }: ReportNouns): ProfileWords => ({
  intro: (n, title) =>
    n === 1
      ? `The one ${noun.singular} with the title “${title}”. Its profile shows only what is known.`
      : `The ${count(n)} ${noun.plural} with the title “${title}”, in the order of the published list. Each profile shows only what is known.`,
  chosenIntro: n =>
    n === 1
      ? `One ${noun.singular}. Its profile shows only what is known.`
      : `${capital(count(n))} ${noun.plural}. Each profile shows only what is known.`,
  otherYears:
    'The figures beside the names are of the years given with them, which are not the same for all, so they are not to be compared directly.',
  coordinates: 'Coordinates',
  rankings: rankingsWith,
  rankingsValue: n => String(n),
  moreRankings: (n, full, tiers) =>
    `${count(n)} more ${n === 1 ? 'ranking' : 'rankings'} with a known ${placeOr(tiers)}${full ? ': see the full tables' : ''}.`,
  overviewCaption: `The ${noun.plural} of this chapter at a glance`,
  overviewHead: (n, tiers) => ['Titles in this edition', `${capital(ranking.plural)}, ${top(n)}`, rankingsWith(tiers)],
  count: n => `${capital(ranking.plural)}, ${top(n)}`,
  latestCaption: (unit, tiers) => `Latest known ${placeOr(tiers)} of ${unit} in each ranking`,
  latestHead: ['Ranking', 'Edition', 'Place', 'Before', 'Change'],
  standingSubtitle: ({ basket, before, peers, older }) =>
    [
      'First place at the left, on a logarithmic scale.',
      basket ? 'Bold: tracked.' : '',
      before ? 'Line: from the previous place.' : '',
      peers ? `Grey: the other ${noun.plural} of this chapter.` : '',
      older ? 'Ring: no place known in the latest edition read.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  standingAlt: (unit, n, tiers) =>
    `Strip of dots: the latest known ${placeOr(tiers)} of ${unit} in ${count(n)} ${n === 1 ? 'ranking' : 'rankings'}.`,
  coursesTitle: unit => `Places of ${unit}, edition by edition`,
  coursesSubtitle: (n, broken) =>
    `Rankings with two known places or more. First place on top; dashed level: ${formats.ordinal(n)} place; one logarithmic scale; hatched: no exact place is known.${broken ? ' Dashed part of a line: the method changed.' : ''}`,
  coursesAlt: (unit, rankings) =>
    `Small line charts of the places of ${unit}, one for each of ${formats.list(rankings)}.`,
  besideTitle: unit => `${unit} and the nearest known places`,
  besideSubtitle: `Up to two known places above and two below, in the ${ranking.plural} tracked.`,
  besideAlt: (unit, releases) => `Short lists of the places around ${unit} in ${formats.list(releases)}.`,
  mapTitle: `Where the ${noun.plural} are`,
  mapSubtitle: 'Each point marks the coordinates of its name; no borders are drawn.',
  mapAlt: n => `Map of ${count(n)} points on a grid of degrees.`,
  valuesTitle: indicator => `${capital(indicator)} in two years`,
  valuesSubtitle: 'Ring: the earlier year; dot: the later one. Exact figures alone; zero is on the scale.',
  valuesWithout: units => `Without a figure for both years: ${formats.list(units)}.`,
  valuesAlt: (indicator, n) =>
    `Pairs of dots on one scale: ${indicator} of ${count(n)} ${noun.plural} in two years each.`,
  valuesHead: ['Earlier year', 'Figure then', 'Later year', 'Figure'],
  parallel: degrees => (degrees === '0' ? '0°' : axis(degrees, 'N', 'S')),
  meridian: degrees => (degrees === '0' ? '0°' : axis(degrees, 'E', 'W')),
  nothing: unit => `${theUnit(unit)} has no place in any ranking that was read.`,
  notSince: (unit, releases) =>
    `No exact place of ${theUnit(unit)} is known in ${either(releases)}, the latest ${editionsOf(releases)} read.`,
  withdrawnSince: (unit, releases) =>
    `${capital(theUnit(unit))} was withdrawn from ${formats.list(releases)}, the latest ${editionsOf(releases)} read.`,
  noneSince: (unit, releases) =>
    `${capital(theUnit(unit))} has no place in ${formats.list(releases)}, the latest ${editionsOf(releases)} read.`,
  succession: (older, newer) => `${newer} succeeds ${older}; a place of the one is no place of the other.`,
  little: (unit, rankings) => `No exact place of ${theUnit(unit)} is known in ${either(rankings)}.`,
  clusters: (unit, clusters) =>
    `Where ${formats.list(clusters.map(theUnit))} ${clusters.length === 1 ? 'is' : 'are each'} ranked as one, ${theUnit(unit)} has no place of its own.`,
  titleWithEdition: (title, edition) => `${title} (${edition})`,
  indicator: (name, year) => `${name}, ${year}`,
  above: figure => `more than ${figure}`,
  atLeast: figure => `at least ${figure}`,
  degrees: (latitude, longitude) => `${axis(latitude, 'N', 'S')}, ${axis(longitude, 'E', 'W')}`,
});
