import { describe, expect, test } from 'vitest';
import { madeEdition } from '../../support/edition.ts';
import { pageFullness } from '../../support/page-fullness.ts';
import { PRINTED } from '../../support/printed-languages.ts';

/** So much of the body's height is used at the least. */
const LEAST = 0.6;

describe('pages are filled', () => {
  test.each(PRINTED)('no page of the sample in %s but the last of a chapter is nearly empty', async language => {
    const { document } = (await madeEdition('the sample, 2022')).printed[language];
    const pages = pageFullness(document);
    const empty = pages.filter(({ share, endsChapter }) => share < LEAST && !endsChapter);
    // A unit of which much is on record has pages of its own, others share one.
    const profiles = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => (block.kind === 'profile' ? [block] : [])),
    );
    expect(
      [...new Set(profiles.flatMap(({ room, charts }) => charts.map(({ form }) => `${room} ${form}`)))].sort(),
    ).toEqual(['pages dotStrip', 'pages ladders', 'pages smallMultiples', 'part dotStrip']);
    expect(empty.map(({ page, head, share }) => `${page} ${head}: ${Math.round(share * 100)} %`)).toEqual([]);
  });
});
