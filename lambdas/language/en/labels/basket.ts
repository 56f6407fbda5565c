import type { BasketWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';
import { theUnit } from '../nouns.ts';
import { aUnit, capital, counted, either, focusTitle } from '../phrases.ts';

const { list, ordinal, top } = formats;
const ordinalNumeral = (n: number): string =>
  n < 10 ? `${n}${n === 1 ? 'st' : n === 2 ? 'nd' : n === 3 ? 'rd' : 'th'}` : ordinal(n);

export const basket = ({ unit, cluster, ranking: noun, focus }: ReportNouns): BasketWords => ({
  intro: (rankings, n, latest) =>
    `This chapter counts across ${counted(rankings, noun)}, ${latest ? 'each in the latest edition read' : 'one edition of each, as the definition of this report names it'}. Where the place of ${aUnit(unit)} in some of them is not known, the number that have it in their ${top(n)} is given as “at least”.`,
  oneSeries: rankings => `${formats.list(rankings)} are lists of one series, and each is counted.`,
  listCaption: `The ${noun.plural} tracked`,
  listHead: ['Ranking', 'Publisher', 'Edition', 'Released', 'Known down to'],
  measuresHead: 'What it measures',
  measures: capital,
  completeTo: (n, universe, vacated) =>
    `${ordinalNumeral(n)}${universe ? ` of ${universe}` : ''}${vacated.length > 0 ? `, save ${formats.list(vacated.map(ordinalNumeral))}` : ''}`,
  completeAll: universe => `all ${universe}`,
  matrixCaption: focus => `${focus ?? 'Places'} in the ${noun.plural} tracked`,
  unit: capital(unit.singular),
  unitOf: kinds => capital(either([...new Set(kinds.map(({ singular }) => singular))])),
  count: n => `In the ${top(n)}`,
  exactCount: n => String(n),
  atLeast: n => `≥${n}`,
  notKnown: 'not known',
  notTold: 'not told',
  spokenRank: (unit, ranking, rank) => `${unit}, ${ranking}: ${rank}`,
  spokenBelow: (unit, ranking, depth) => `${unit}, ${ranking}: not among the first ${depth}`,
  spokenCluster: (name, ranking, whole) => `${name}, ${ranking}: part of the ${cluster.singular} ${whole}`,
  spokenAbsent: (unit, ranking) => `${unit}, ${ranking}: not known`,
  spokenOutside: (unit, ranking) => `${unit}, ${ranking}: no place in it`,
  outsideSign: '–',
  legendOutside: 'no place in the ranking',
  band: (from, to) => (to === null ? `${from}+` : `${from}–${to}`),
  clusterSign: 'C',
  absentSign: '·',
  legendRanks: ['1st or 2nd', '3rd to 5th', '6th to 10th', '11th to 20th', 'below 20th'],
  legendTier: 'the tier that the ranking gives instead of a rank',
  legendBelow: n => `lower than that, or not in the ranking; so not in the ${top(n)}`,
  legendCluster: `part of ${aUnit(cluster)} that is ranked as one; no place of its own`,
  legendOpen: n => `lower than that, or not in the ranking; whether in the ${top(n)} is not known`,
  legendAbsent: 'not known',
  legendUncounted: (n, isVacuous) =>
    `under “In the ${top(n)}”: the number is not known${isVacuous ? ', or not told since a ranking has nobody outside it' : ''}`,
  barsTitle: n => `${capital(noun.plural)} with the ${unit.singular} in their ${top(n)}`,
  barsSubtitle: (rankings, { others, leftOut, clustered }) =>
    `Out of ${counted(rankings, noun)}${focus.all ? '' : `; ${focusTitle({ unit, focus })}${others ? `, and other ${unit.plural} named as being in at least as many as the leading one of them` : ''}`}; solid: established; hatched: not known${clustered ? `; rankings that rank ${aUnit(unit)} only together with others are left out` : ''}${leftOut ? `; ${unit.plural} established in none are left out` : ''}`,
  barsAlt: (units, rankings, n) =>
    `Bar chart of how many of ${counted(rankings, noun)} have each of ${counted(units, unit)} in their ${top(n)}`,
  barsData: ['Established', 'Not known'],
  barExact: (n, of) => `${n} of ${of}`,
  barAtLeast: (n, of) => `at least ${n} of ${of}`,
  barOpen: (least, unknown, of) => `at least ${least} of ${of}, ${unknown} not known`,
  bearerNote: (bearer, unit) =>
    `Where the ${cluster.singular} ${bearer} is ranked, its place is given as that of ${theUnit(unit)}.`,
  clusterNote: (cluster, members, ranking) =>
    `${ranking} ranks ${theUnit(cluster)} as one; ${list(members)} ${members.length === 1 ? 'has no place of its own' : 'have no place of their own'}.`,
});
