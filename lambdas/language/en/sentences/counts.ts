import { rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { labels, someOf } from '../phrases.ts';

const { count, top, list } = formats;

/** The rankings that do not cover the unit. */
const uncovered = (outside: readonly string[], n: Names): string =>
  outside.length > 0
    ? `; ${list(outside.map(n.releaseShort))} ${outside.length === 1 ? 'does' : 'do'} not cover it`
    : '';

/** Sentences about in how many rankings or editions. */
export const counts = {
  topCount: ({ unit, top: of, count: c, basket, within, outside }, n) => {
    const missed = basket.filter(key => !within.includes(key) && !outside.includes(key));
    const inside = within.length > 0 ? `: ${list(within.map(n.releaseShort))}` : '';
    const others =
      missed.length > 0 && within.length > 0
        ? `; it is not in the ${top(of)} of ${list(missed.map(n.releaseShort))}`
        : '';
    return `${n.unit(unit)} is in the ${top(of)} of ${someOf(c, basket.length)} global rankings tracked${inside}${others}${uncovered(outside, n)}.`;
  },
  topCountAtLeast: ({ unit, top: of, count: c, basket, within, outside, unknown }, n) =>
    `${n.unit(unit)} is in the ${top(of)} of at least ${count(c)} of the ${count(basket.length)} global rankings tracked: ${list(within.map(n.releaseShort))}; of ${list(unknown.map(n.releaseShort))} that cannot be told${uncovered(outside, n)}.`,
  aheadIn: ({ unit, other, ahead, behind }, n) => {
    const where = `In ${n.ranking(rankingOf(ahead[0] ?? behind[0] ?? ''))}, ${n.unit(unit)} was`;
    if (behind.length === 0) return `${where} ahead of ${n.unit(other)} in each of ${labels(ahead, n)}.`;
    if (ahead.length === 0) return `${where} behind ${n.unit(other)} in each of ${labels(behind, n)}.`;
    return `${where} ahead of ${n.unit(other)} in ${labels(ahead, n)}, and behind in ${labels(behind, n)}.`;
  },
} satisfies Sentences<'counts'>;
