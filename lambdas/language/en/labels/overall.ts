import type { OverallWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { capital } from '../phrases.ts';

export const overall = ({ unit }: ReportNouns): OverallWords => ({
  result: 'Overall result',
  notEstablished: (what, why) => `${what} cannot be established. ${why}`,
  lengthOfLead: 'How long the lead has lasted in all',
  otherPlaces: edition =>
    `No other place of the overall result of ${edition} is on record, so this edition prints no overall league table.`,
  editionsCaption: 'The overall result, edition by edition, as far as it is on record',
  editionsHead: ['Edition', 'Released', 'First place', 'Places on record'],
  places: n => `${n}`,
  honouredBefore: edition => `also honoured in ${edition}`,
  notHonouredBefore: edition => `not honoured in ${edition}`,
  honoursAlone: 'Honours',
  otherTitles: 'Other titles',
  titlesCaption: `Other titles and the ${unit.plural} that hold them`,
  titlesHead: ['Title', 'Edition', capital(unit.plural)],
  titlesNote: lists =>
    lists === 'all'
      ? 'Whether these lists are complete is not on record.'
      : `Whether these are complete is not on record: ${lists}.`,
  noOwnTitle: '',
});
