import type { HistoryWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';
import { capital } from '../phrases.ts';

const { count, list } = formats;

/** Who is drawn in colour, where others are not. */
function highlightedText(those: 'focus' | readonly string[], focus: string): string {
  if (those === 'focus') return `; ${focus} are highlighted`;
  return those.length === 0 ? '' : `; ${list(those)} ${those.length === 1 ? 'is' : 'are'} highlighted`;
}

export const history = ({ unit, focus }: ReportNouns): HistoryWords => ({
  intro:
    'First place is on top; a place below those shown, known exactly or not, is a ring in the lowest lane, with dotted lines to it; lines are dashed across a change of method, and broken where nothing is known or an edition in between is not drawn.',
  title: (ranking, first, last) => `Places in ${ranking}, ${first} to ${last}`,
  subtitle: (releases, depth, breaks, highlighted, areSkipped) =>
    `${capital(count(releases))} editions, places 1 to ${depth}; only the ${unit.plural} named here are drawn${highlightedText(highlighted, focus.name)}${areSkipped ? '; three dots: places that are not drawn' : ''}${breaks.length > 0 ? `; the method changed ${list(breaks.map(([previous, label]) => `between ${previous} and ${label}`))} (dashed), so places are not strictly comparable` : ''}`,
  panels: (releases, depth, { below, broken }) =>
    `${capital(count(releases))} editions. Upper line: first place; lower one: ${formats.ordinal(depth)}${below ? '; ring: below that' : ''}${broken ? '. Dashed between dots: the method changed' : ''}`,
  below: depth => `below ${depth}`,
  alt: (ranking, units, first, last) => `Chart of the places of ${list(units)} in ${ranking}, ${first} to ${last}`,
  describePoint: (label, place) => `${label}: ${place}`,
  describeLine: (name, points) => `${name}, ${points}.`,
});
