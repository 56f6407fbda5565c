import type { ReadingWords } from '../../labels.ts';
import type { ReadingFacts } from '../../method-words.ts';
import type { ReportNouns } from '../../nouns.ts';
import { OPEN_PLACE, OTHER_FIELD } from '../../typography.ts';
import { formats } from '../formats.ts';
import { aUnit, counted } from '../phrases.ts';

const { count, figure, ordinal, top, list } = formats;

const released = (cutOff: string, releases: number, unsettled: number): string =>
  unsettled === 0
    ? `Every edition read came out by ${cutOff}.`
    : `Of the ${counted(releases, { singular: 'edition', plural: 'editions' })} read, ${count(unsettled)} may have come out after ${cutOff}, since no known date settles it.`;

/** A page may tell of a release long after it. */
const later = ({ count: sources, works }: ReadingFacts['laterSources']): string =>
  sources === 0
    ? ''
    : ` ${sources === 1 ? 'One of the sources is' : `Of the sources, ${count(sources)} are`} dated later (a page may tell of an edition long after it came out)${works.length > 0 ? `: ${works.join('; ')}` : ''}.`;

const next = (unit: string, dense: 'all' | readonly string[]): string => {
  if (dense === 'all') return 'no rank is left empty after it';
  return `for each further ${unit} that shares it, one of the next ranks is left empty${dense.length > 0 ? `, except in ${list(dense)}` : ''}`;
};

export const reading = ({ unit, cluster }: ReportNouns): ReadingWords => ({
  paragraphs: ({ cutOff, top: n, releases, unsettled, laterSources, dense, shortNames, components }) => [
    `Editions and years. An edition goes by the year or number in its name, not by the year it came out; some come out before or after the year they are named for. ${released(cutOff, releases, unsettled.length)}${later(laterSources)}`,
    `Ranks. First is best. “=” before a rank means that it is shared; ${next(unit.singular, dense)}. Those tied at ${ordinal(n)} place count as in the ${top(n)}.`,
    'Change. Always from the previous edition of the same ranking, and only where both places are known; “*” beside it: the method changed in between. From fifth to third, for example, is “up two”.',
    `Not known. When a list is complete to place N, ${aUnit(unit)} absent from it is not among the first N: that says nothing of its place, or of whether it was covered at all.`,
    ...(shortNames
      ? [
          `Short names. Tables, charts and some sentences call rankings by short names; the table “Short names of rankings” gives each in full, with its publisher${components ? '; for a component, it gives only the index' : ''}.`,
        ]
      : []),
  ],
  fields: ({ ranking, previous, release, from, to }) =>
    `${ranking}: ${figure(from)} ranked in ${previous}, ${figure(to)} in ${release}.`,
  signs: (n, clusters) => [
    { sign: '=5', meaning: 'joint fifth' },
    { sign: '▲ 2', meaning: 'up two places since the previous edition' },
    { sign: '▼ 2', meaning: 'down two places since the previous edition' },
    { sign: `16th${OPEN_PLACE}`, meaning: 'as printed; whether it is shared is not known' },
    { sign: OTHER_FIELD, meaning: 'the two editions did not rank the same field' },
    { sign: '=', meaning: 'unchanged (in the column “Change”)' },
    { sign: `>${n}`, meaning: `not in the ${top(n)}; its place is not known` },
    ...(clusters
      ? [{ sign: 'C', meaning: `part of ${aUnit(cluster)} that is ranked as one; no place of its own` }]
      : []),
    { sign: 'no place', meaning: 'not ranked in that edition' },
    { sign: '·', meaning: 'not known' },
    { sign: '–', meaning: 'change cannot be told' },
  ],
});
