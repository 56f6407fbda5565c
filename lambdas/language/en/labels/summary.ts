import type { ReportNouns } from '../../nouns.ts';
import type { SummaryWords } from '../../summary-words.ts';
import { formats } from '../formats.ts';
import { counted, places } from '../phrases.ts';

const { count, list } = formats;

export const summary = ({ unit, ranking }: ReportNouns): SummaryWords => ({
  moversTitle: 'Places gained and lost since the previous edition',
  moversSubtitle: ({ title, from, up, down }) => {
    const ways = [...(up > 0 ? [`${count(up)} up`] : []), ...(down > 0 ? [`${count(down)} down`] : [])];
    return `${from === null ? 'Every move' : `The largest moves (${places(from)} or more)`} between two exact places of the ${unit.plural} with ${title === null ? 'a profile' : `the title “${title}”`}, in the ${ranking.plural} tracked: ${ways.join(', ')}; moves across a change of method, and moves that are not certain, are not drawn`;
  },
  moversChosen: (drawn, of) => `; of ${of} of one size, the ${drawn} that ended at the best places`,
  moversAlt: moves =>
    `Bars of ${counted(moves, { singular: 'move', plural: 'moves' })} since the previous edition, gains to the right and losses to the left.`,
  moversHead: ['Edition', 'Before', 'Now'],
  move: (places, from, to) => `${places > 0 ? '▲' : '▼'} ${Math.abs(places)}, ${from} → ${to}`,
  howKnown: (pages, own, hosts) => {
    const named = hosts.length > 0 ? `: ${list(hosts)}` : '';
    if (pages === 1)
      return `This rests on one source, ${own === 1 ? 'the publisher’s own page' : 'which is not the publisher’s own page'}${named}.`;
    const some = `${count(own)} of them ${own === 1 ? 'a page of its publisher' : 'pages of their publishers'}`;
    const ofOwn = own === pages ? 'each of them a page of its publisher' : some;
    return `This rests on ${count(pages)} sources, ${own === 0 ? `${pages === 2 ? 'neither' : 'none'} of them the publisher’s own page` : ofOwn}${named}.`;
  },
  secondary: (secondary, all) =>
    secondary === all
      ? `${all === 1 ? 'The one source of these places is not' : `${all === 2 ? 'Neither' : 'None'} of the ${count(all)} sources of these places is`} the publisher’s own page.`
      : `Of the ${counted(all, { singular: 'source', plural: 'sources' })} of these places, ${count(secondary)} ${secondary === 1 ? 'is not the publisher’s own page' : 'are not the publisher’s own pages'}.`,
  inferred: (inferred, all) =>
    `Of the ${places(all)} read, ${count(inferred)} ${inferred === 1 ? 'is' : 'are'} not printed beside the name in ${inferred === 1 ? 'its source' : 'their sources'}, but ${inferred === 1 ? 'follows' : 'follow'} from the order of a list or from what a later edition says of the previous one.`,
});
