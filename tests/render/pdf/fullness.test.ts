import { describe, expect, test } from 'vitest';
import { madeEdition } from '../../support/edition.ts';
import { pageFullness } from '../../support/page-fullness.ts';
import { PRINTED } from '../../support/printed-languages.ts';

/** So much of the body's height is used at the least. */
const LEAST = 0.45;

describe('pages are filled', () => {
  test.each(PRINTED)('no page of the sample in %s but the last of a chapter is nearly empty', async language => {
    const { document } = (await madeEdition('the sample, 2022')).printed[language];
    const pages = pageFullness(document);
    const empty = pages.filter(({ share, endsChapter }) => share < LEAST && !endsChapter);
    expect(empty.map(({ page, head, share }) => `${page} ${head}: ${Math.round(share * 100)} %`)).toEqual([]);
  });
});
