import type { OverallWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';
import { capital } from '../phrases.ts';

const { count } = formats;

export const overall = ({ unit }: ReportNouns): OverallWords => ({
  result: 'Overall result',
  notEstablished: (what, why) => `${what} cannot be established. ${why}`,
  lengthOfLead: 'How long the lead has lasted in all',
  otherPlaces: edition =>
    `No other place in the overall result of ${edition} is known, so this report prints no overall league table.`,
  editionsCaption: 'The overall result, edition by edition, as far as it is known',
  editionsHead: ['Edition', 'Released', 'First place', 'Places known'],
  notPublished: 'no edition appeared',
  places: n => `${n}`,
  scoresTitle: release => `Scores in ${release}`,
  scoresSubtitle: top =>
    `One dot for each ${unit.singular}, stacked where they would touch; in colour: the top ${count(top)}, with ties`,
  scoresAlt: (release, n, low, high) =>
    `The scores of ${count(n)} ${unit.plural} in ${release}, from ${low} to ${high}.`,
  scoreHead: name => name ?? 'Score',
  scoresCut: top => `top ${count(top)}`,
  scored: (name, score) => `${name} ${score}`,
  honouredBefore: edition => `also held it in ${edition}`,
  notHonouredBefore: edition => `did not hold it in ${edition}`,
  honoursAlone: 'Honours',
  otherTitles: 'Other titles',
  titlesCaption: `Other titles and the ${unit.plural} that hold them`,
  titlesHead: ['Title', 'Edition', capital(unit.plural)],
  titlesNote: lists =>
    lists === 'all'
      ? 'Whether these lists are complete is not known.'
      : `Whether these are complete is not known: ${lists}.`,
  noOwnTitle: 'Titles that stand in another language have no known English name.',
  leftTitle: (units, previous, edition) => `Held it in ${previous} and not in ${edition}: ${units}.`,
  earlierLists: edition =>
    `No list of holders from before ${edition} was read, so how long each ${unit.singular} has held the title is not known.`,
  unmeasured: 'What the overall result measures, and from what it is computed, is not known.',
  criteria: 'The criteria for the titles are not known.',
});
