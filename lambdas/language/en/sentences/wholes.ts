import type { Figures } from '../../../claims/schema/kinds.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, saveVacated } from '../phrases.ts';

const { count, top, list } = formats;

type Ways = Pick<Figures['breadth'], 'up' | 'same' | 'down'>;

/** So many, in words that a sentence can begin with: nobody is none, not zero. */
const some = (number: number): string => (number === 0 ? 'none' : count(number));

/** Whoever has the same rank now shared and then alone did not hold the place; a publisher counts in its own way. */
const ways = ({ up, same, down }: Ways, kept = 'had the same rank'): string =>
  `${some(up)} rose, ${some(same)} ${kept} and ${some(down)} fell`;

/** Sentences about a list as a whole. */
export const wholes = {
  topShare: ({ release, top: of, group, units, total, ties, vacated, beside }, n) => {
    const whose = group === null ? n.focus() : n.group(group);
    const how = `${ties ? ', ties counted' : ''}${beside ? ', corrections counted' : ''}${saveVacated(vacated)}`;
    const who = units.length > 0 ? `: ${list(units.map(n.unit))}` : '';
    const many = some(units.length);
    if (of === 1)
      return `Of the ${count(total)} in first place in ${n.release(release)}${how}, ${many} ${units.length === 1 ? 'is' : 'are'} among ${whose}${who}.`;
    // Ten seats in the top ten are its places; of another number it is said.
    if (total === of && !beside && vacated.length === 0)
      return `${whose} hold ${units.length === total ? (total === 2 ? 'both' : 'all') : many} of the ${top(of)} places in ${n.release(release)}${who}.`;
    const all = total === 2 ? 'both' : `all ${count(total)}`;
    return `${whose} hold ${units.length === total && total > 1 ? all : `${many} of the ${count(total)}`} ${total === 1 ? 'place' : 'places'} in the ${top(of)} of ${n.release(release)}${how}${who}.`;
  },
  breadth: ({ release, previous, up, same, down, again, compared, joined, formed, left, merged, breaks }, n) => {
    const others = [
      ...(joined > 0 ? [`${count(joined)} ${joined === 1 ? 'is' : 'are'} newly ranked`] : []),
      ...(formed > 0 ? [`for ${count(formed)} another stood before`] : []),
      ...(left > 0 ? [`${count(left)} ${left === 1 ? 'is' : 'are'} no longer ranked`] : []),
      ...(merged > 0 ? [`for ${count(merged)} another stands now`] : []),
    ];
    return `Of the ${count(compared)} ${n.nouns(rankingOf(release), compared)} ranked both in ${n.label(previous)} and in ${n.release(release)}, ${ways({ up, same, down })}${again ? ` by published place; with only these ranked, ${ways(again)}` : ''}${others.length > 0 ? `; ${list(others)}` : ''}${acrossBreaks(breaks, n)}.`;
  },
  publishedBreadth: ({ release, previous, up, same, down, breaks }, n) =>
    `By its publisher’s count of ${n.nouns(rankingOf(release))}, ${ways({ up, same, down }, 'held')} in ${n.release(release)} compared with ${n.label(previous)}${acrossBreaks(breaks, n)}.`,
} satisfies Sentences<'wholes'>;
