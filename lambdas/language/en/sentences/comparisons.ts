import { rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { placeOf, tracked, units } from '../phrases.ts';

const { count, quantity, list } = formats;

/** A number of units with their names; none has no names. */
const some = (ids: readonly string[], n: Names): string =>
  ids.length === 0 ? 'none' : `${count(ids.length)} (${units(ids, n)})`;

/** Sentences that set one against several, one order against another, one sort of rankings against another. */
export const comparisons = {
  standingAcross: ({ unit, basket, ahead, behind, neither }, n) =>
    `Pair by pair over the ${count(basket.length)} ${tracked(basket, n)}, ${n.unit(unit)} is certain to be more often ahead than behind against ${some(ahead, n)}, and more often behind than ahead against ${some(behind, n)}${neither.length > 0 ? `; against ${some(neither, n)} it is neither, or rankings that leave the order open could turn it` : ''}.`,
  orderInBoth: ({ release, domestic, units: these, theirs }, n) => {
    const both = `As far as is known, ${count(these.length)} ${n.focus()} appear in both ${n.release(release)} and ${n.release(domestic)}`;
    const same = these.every((unit, index) => unit === theirs[index]);
    return same
      ? `${both}, in the same order: ${units(these, n)}.`
      : `${both}: the former has them in the order ${units(these, n)}; the latter in the order ${units(theirs, n)}.`;
  },
  orderAgreement: ({ release, against, both, tau }, n) =>
    `As far as is known, the ${count(both)} ${n.nouns(rankingOf(release), both)} in both ${n.release(release)} and ${n.release(against)} stand in orders that agree by ${quantity(tau, 'count')} (Kendall’s tau-b, where one is the same order and minus one the reverse).`,
  themes: ({ unit, best, lowest }, n) => {
    const theme = ({ releases, ranks, shared, open, median }: typeof best): string => {
      const places = releases.map(
        (key, index) =>
          `${placeOf(ranks[index] ?? 0, shared.includes(key), open.includes(key))} in ${n.releaseShort(key)}`,
      );
      return `${n.theme(rankingOf(releases[0] ?? ''))} (median place ${quantity(median, 'count')}: ${list(places)})`;
    };
    return `As far as is known, ${n.unit(unit)} is best placed in rankings of ${theme(best)}, and least well placed in rankings of ${theme(lowest)}.`;
  },
} satisfies Sentences<'comparisons'>;
