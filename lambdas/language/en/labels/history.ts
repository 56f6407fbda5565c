import type { HistoryWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';

const { count, list } = formats;

export const history = ({ unit, focus }: ReportNouns): HistoryWords => ({
  intro:
    'First place is on top; places below those shown run in the lowest lane; a line is broken where no exact place is on record.',
  title: (ranking, first, last) => `Places in ${ranking}, ${first} to ${last}`,
  subtitle: (releases, depth, breaks) =>
    `${count(releases)[0]?.toUpperCase()}${count(releases).slice(1)} releases, places 1 to ${depth}${focus.all ? '' : `; ${unit.plural} in scope are highlighted`}${breaks.length > 0 ? `; the method changed ${list(breaks.map(([previous, label]) => `between ${previous} and ${label}`))} (dashed), so places are not strictly comparable` : ''}`,
  below: depth => `below ${depth}`,
  alt: (ranking, units, first, last) => `Chart of the places of ${list(units)} in ${ranking}, ${first} to ${last}`,
  describePoint: (label, place) => `${label}: ${place}`,
  describeLine: (name, points) => `${name}, ${points}.`,
});
