export const DEEP = process.env.ALMANAC_TEST_DEPTH === 'deep';

/**
 * The worlds that are drawn, by their seeds: a few on every run, a thousand where `ALMANAC_TEST_DEPTH` is `deep`, or
 * those of `ALMANAC_TEST_WORLDS`: the first so many (`1000`), from one to another (`301-400`), or single ones (`99,268`).
 */
export const WORLDS: readonly number[] = seedsOf(process.env.ALMANAC_TEST_WORLDS ?? (DEEP ? '1000' : '10'));

/** In how many of the worlds each kind of statement was read is told where this is asked for. */
export const COUNTS_KINDS = process.env.ALMANAC_TEST_KINDS !== undefined;

/** So many worlds are printed with every fault put back, and those counted in which it is found; null: until it is found once. */
const counted = process.env.ALMANAC_TEST_PUT_BACK;
export const PUT_BACK_WORLDS = counted === undefined ? null : Number(counted);

function seedsOf(asked: string): readonly number[] {
  const seeds = asked.split(',').flatMap(part => {
    const [, from, to] = /^(?:(\d+)-)?(\d+)$/.exec(part) ?? [];
    const first = Number(from ?? (asked.includes(',') ? to : 1));
    return Array.from({ length: Math.max(0, Number(to) - first + 1) || 0 }, (_, index) => first + index);
  });
  if (seeds.length > 0) return seeds;
  throw new Error(`ALMANAC_TEST_WORLDS is “${asked}”: give a number (1000), a range (301-400) or seeds (99,268)`);
}
