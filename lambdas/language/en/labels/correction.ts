import type { CorrectionWords } from '../../correction-words.ts';
import { formats } from '../formats.ts';

export const correction: CorrectionWords = {
  edition: edition => `${edition}, corrected`,
  subtitle: (edition, date) => `${edition} edition, corrected re-issue of ${date}`,
  announced: (edition, date) =>
    `This is a corrected re-issue of the ${edition} edition, issued on ${date}. The first issue stays on record as it was.`,
  reads: isListed =>
    `Of what came out after the cut-off it reads the corrections that its definition names, and nothing else. ${isListed ? 'Those that change what the first issue read are listed here.' : 'Taken together they change nothing that the first issue read.'}`,
  heading: 'Corrections',
  became: (subject, before, now) => `Corrected: ${subject}, from ${before} to ${now}.`,
  place: (release, unit) => `the place of ${unit} in ${release}`,
  score: (release, unit) => `the score of ${unit} in ${release}`,
  value: (indicator, unit) => `${indicator} of ${unit}`,
  withScore: (place, score) => `${place} (score ${score})`,
  more: n =>
    `${formats.count(n)} more ${n === 1 ? 'correction is' : 'corrections are'} listed in the chapter on the method.`,
  caption: 'What this re-issue corrects',
  head: ['Corrected', 'In the first issue', 'Now'],
};
