/** How many worlds are drawn: a few on every run, some hundreds where `ALMANAC_TEST_DEPTH` is `deep`, or as many as are asked for. */
export const DEEP = process.env.ALMANAC_TEST_DEPTH === 'deep';
export const WORLDS = Number(process.env.ALMANAC_TEST_WORLDS ?? (DEEP ? 300 : 10));
