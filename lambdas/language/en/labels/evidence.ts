import type { EvidenceWords } from '../../evidence-words.ts';
import { formats } from '../formats.ts';
import { saveVacated } from '../phrases.ts';

const { figure } = formats;
const ordinal = (rank: number): string => formats.quantity(String(rank), 'place');

export const evidence: EvidenceWords = {
  lead: of => `${of}: `,
  place: (unit, place) => `${unit}, ${place}`,
  ranked: ordinal,
  tied: rank => `joint ${ordinal(rank)}`,
  banded: (from, to) => (to === null ? `${ordinal(from)} or lower` : `between ${ordinal(from)} and ${ordinal(to)}`),
  tier: tier => `classified ${tier}`,
  theme: (ranking, theme) => `${ranking} is on record as one of ${theme}`,
  tiers: (ranking, all) => `${ranking} classifies, best first, into ${all}`,
  interval: (place, from, to) => `${place} (5–95% interval: ${ordinal(from)} to ${ordinal(to)})`,
  scored: score => (score ? `score ${score}, without a rank` : 'without a rank'),
  unranked: 'not ranked',
  outside: 'not covered',
  withdrawn: 'withdrawn by the publisher',
  notCollected: 'not known',
  corrected: (text, vintage) => `${text} (as corrected, version ${vintage})`,
  listedTo: (release, depth, vacated) => `${release} is known down to ${ordinal(depth)} place${saveVacated(vacated)}`,
  absentFrom: (release, depth, unit) => `${release} is known down to ${ordinal(depth)} place, without ${unit}`,
  previous: (release, previous) => `The edition before ${release} is ${previous}`,
  first: release => `${release} is the first of its series`,
  universe: (release, size, nouns) => `${release} covers ${figure(size)} ${nouns}`,
  segment: (release, segment) => `${release}: method series “${segment}”`,
  weight: (release, percent) => `${release} is ${percent} of the whole`,
  goalposts: (release, scale) => `${release}: scores on the scale “${scale}”`,
  noise: (release, score) => `${release}: by its publisher’s word, scores that differ by less than ${score} are alike`,
  noisePlaces: (release, places) =>
    `${release}: by its publisher’s word, a difference of ${places === 1 ? 'one place' : `up to ${formats.count(places)} places`} is none`,
  ended: release => `${release} is the last of its series`,
  continued: release => `${release} is not the last of its series`,
  publishedMoves: (release, { up, same, down }) =>
    `${release}: by its publisher’s count ${figure(up)} rose, ${figure(same)} held and ${figure(down)} fell`,
  historyComplete: release => `Every edition up to ${release} is known`,
  historyIncomplete: release => `Not every edition up to ${release} is known`,
  labelYear: (release, year) => `${release} stands for ${year}`,
  released: (release, when) => `${release} was released ${when}`,
  dataWindow: (release, from, to) => `${release}: data from ${from} to ${to}`,
  release: release => `${release} was published`,
  notPublished: release => `${release} did not appear`,
  ranking: (ranking, nouns) => `${ranking} ranks ${nouns}`,
  succeeds: (unit, others) => `${unit} succeeds ${others}`,
  dimension: (ranking, whole) => `${ranking} is a dimension of ${whole}`,
  group: (group, members) => `${group}: ${members}`,
  value: (unit, indicator, amount) => `${unit}, ${indicator}: ${amount}`,
  indicator: (name, definition) => (definition ? `${name}: ${definition}` : name),
  historySince: (name, year) => `${name}: every year from ${year} on is known, and nothing was measured before`,
  ledgerFile: 'Every claim considered, with its verdict, reason and evidence',
  dataFile: 'The data behind the tables and charts',
  statedIn: work => `As stated in ${work}`,
};
