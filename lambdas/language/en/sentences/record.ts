import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { given, onDate, saveVacated } from '../phrases.ts';

const { count, ordinal, quantity, date } = formats;

/** Sentences about the record itself: method, corrections, coverage. */
export const record = {
  discontinued: ({ ranking, last }, n) =>
    `${n.ranking(ranking)} was discontinued; its last edition was that of ${n.label(last)}.`,
  methodChange: ({ release, previous }, n) =>
    `In ${n.ranking(rankingOf(release))}, the method changed between ${n.label(previous)} and ${n.label(release)}; places in the two are not strictly comparable.`,
  revision: ({ unit, release, of, old, corrected, on }, n) => {
    const told = (one: typeof old): string => (typeof one === 'string' ? quantity(one, 'count') : given(one));
    return `Corrected by the publisher${on === null ? '' : ` ${onDate(on)}`}: the ${of === 'score' ? 'score' : 'place'} of ${n.unit(unit)} in ${n.release(release)}, from ${told(old)} to ${told(corrected)}.`;
  },
  coverage: ({ release, universe, listedTo, vacated, whole, window }, n) => {
    const known = whole
      ? 'the place of every one is known'
      : listedTo === null
        ? ''
        : `${listedTo === 1 ? 'first place' : `every place down to ${ordinal(listedTo)}`} is known${saveVacated(vacated)}`;
    const covers =
      universe === null
        ? ''
        : `${n.release(release)} covers ${count(universe)} ${n.nouns(rankingOf(release), universe)}`;
    const depth = covers && known ? `${covers}; ${known}` : covers || `In ${n.release(release)}, ${known}`;
    return `${depth}${window ? `; its data are from ${date(window.from)} to ${date(window.to)}` : ''}.`;
  },
} satisfies Sentences<'record'>;
