import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, asides, edition, labels, measured, rangeOf, span } from '../phrases.ts';

const { top } = formats;

interface Moves {
  readonly total: number;
  readonly mean: string;
}

/** How much it moved: not at all, so much on average, or in all where the average comes to nothing. */
function movedBy({ total, mean }: Moves, word: string): string {
  if (total === 0) return '名次未变';
  return Number(mean) === 0 ? `累计升降${total}位` : `平均每${word}升降${mean}位`;
}

/** Sentences about what places did over several editions. */
export const courses = {
  placeRange: ({ unit, release, previous, best, worst, counted, unplaced, skipped }, n) => {
    const ranking = rankingOf(release);
    const word = edition(ranking, n);
    const all = `${n.ranking(ranking)}${span([previous, release], n)}的${measured(counted.length + unplaced.length, word)}中`;
    const some = unplaced.length > 0 ? `有确切名次记录的${measured(counted.length, word)}` : '';
    return `${n.unit(unit)}在${all}${some ? `，${some}` : ''}名次介于${rangeOf(best, worst)}之间${asides({ universes: null, skipped, unplaced }, n)}。`;
  },
  volatility: ({ unit, release, previous, steps, total, mean, other }, n) => {
    const ranking = rankingOf(release);
    const word = edition(ranking, n);
    return `自${n.label(previous)}至${n.label(release)}（共${measured(steps, '次')}比较），${n.unit(unit)}在${n.ranking(ranking)}中${movedBy({ total, mean }, word)}${other ? `，${n.unit(other.unit)}${movedBy(other, word)}` : ''}。`;
  },
  seatsOver: ({ releases, top: of, group, seats, direction, breaks }, n) => {
    const ranking = rankingOf(releases[0] ?? '');
    const word = edition(ranking, n);
    // Ten seats in the top ten are its places; of another number it is said.
    const size = (total: number): string => (total === of ? '' : `（${total > of ? '含并列' : ''}共${total}席）`);
    const [first] = seats;
    const isOneSize = seats.every(({ total }) => total === first?.total);
    const each = seats.map(
      ({ count, total }, index) =>
        `${n.label(releases[index] ?? '')}${count === 0 ? '未占席位' : `占${measured(count, '席')}`}${isOneSize ? '' : size(total)}`,
    );
    // A course is told in its order; where it has no direction, editions with as many stand together.
    const alike = [...new Set(seats.map(({ count }) => count))]
      .map(count => ({ count, keys: releases.filter((_, index) => seats[index]?.count === count) }))
      .map(
        ({ count, keys }) =>
          `${labels(keys, n)}${keys.length > 1 ? '均' : ''}${count === 0 ? '未占席位' : `占${measured(count, '席')}`}`,
      );
    const told = direction === null && isOneSize ? alike.join('；') : each.join('，');
    const way = direction === null ? '' : `，逐${word}${direction === 'up' ? '增加' : '减少'}`;
    return `${n.ranking(ranking)}${top(of)}${isOneSize && first ? size(first.total) : ''}中，${group === null ? n.focus() : n.group(group)}在${told}${way}${acrossBreaks(breaks, n)}。`;
  },
} satisfies Sentences<'courses'>;
