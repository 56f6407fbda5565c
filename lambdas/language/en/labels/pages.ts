import type { PageWords } from '../../page-words.ts';

export const pages: PageWords = {
  editions: 'Editions and downloads',
  nothingPublished: 'No edition has been published yet. Start one:',
  forPrograms: 'For programs',
  nextTimes: 'Next times',
  clock: {
    published: 'The edition is made and published',
    rehearsed: 'It is rehearsed',
    scrubbed: 'The published files are checked',
  },
  manifest: 'Manifest',
  ledger: 'Claims ledger',
  sharedUntil: instant => `This page was shared with you and opens until ${instant}.`,
  deadLink: 'This link does not open anything',
  deadLinkRemedy: 'It does not, or does no longer. Ask whoever gave it to you for another one.',
  nearest: sentence => `Nearest that is true: ${sentence}`,
};
