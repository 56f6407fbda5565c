import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { labels } from '../phrases.ts';

const { count, top, list } = formats;

/** Sentences about in how many rankings or editions. */
export const counts = {
  topCount: ({ unit, top: of, count: c, basket, within }, n) => {
    const outside = basket.filter(key => !within.includes(key));
    const inside = within.length > 0 ? `: ${list(within.map(n.releaseShort))}` : '';
    const others =
      outside.length > 0 && within.length > 0
        ? `; it is not in the ${top(of)} of ${list(outside.map(n.releaseShort))}`
        : '';
    const so = c === 0 ? 'none of the' : c === basket.length ? 'all' : `${count(c)} of the`;
    return `${n.unit(unit)} is in the ${top(of)} of ${so} ${count(basket.length)} global rankings tracked${inside}${others}.`;
  },
  topCountAtLeast: ({ unit, top: of, count: c, basket, within, unknown }, n) =>
    `${n.unit(unit)} is in the ${top(of)} of at least ${count(c)} of the ${count(basket.length)} global rankings tracked: ${list(within.map(n.releaseShort))}; of ${list(unknown.map(n.releaseShort))} that cannot be told.`,
  aheadIn: ({ unit, other, ahead, behind }, n) => {
    const where = `In ${n.ranking(rankingOf(ahead[0] ?? behind[0] ?? ''))}, ${n.unit(unit)} was`;
    if (behind.length === 0) return `${where} ahead of ${n.unit(other)} in each of ${labels(ahead, n)}.`;
    if (ahead.length === 0) return `${where} behind ${n.unit(other)} in each of ${labels(behind, n)}.`;
    return `${where} ahead of ${n.unit(other)} in ${labels(ahead, n)}, and behind in ${labels(behind, n)}.`;
  },
} satisfies Sentences<'counts'>;
