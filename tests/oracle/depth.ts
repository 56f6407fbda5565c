/** How many worlds are drawn: a few on every run, a thousand where `ALMANAC_TEST_DEPTH` is `deep`. */
export const DEEP = process.env.ALMANAC_TEST_DEPTH === 'deep';
export const WORLDS = DEEP ? 1000 : 10;
