import type { Reasons } from '../../language.ts';

/** Why nothing is printed about the record itself: method, corrections, coverage. */
export const record = {
  endUnknown: ({ ranking }, n) => `Nothing on record says that ${n.ranking(ranking)} was discontinued.`,
  goesOn: ({ ranking, release }, n) => `${n.ranking(ranking)} went on with ${n.label(release)}.`,
  seriesWentOn: ({ ranking, release }, n) =>
    `${n.release(release)} is of the same series as ${n.ranking(ranking)}, and later than what is called the last of it.`,
  sameMethod: ({ release, previous }, n) => `${n.label(previous)} and ${n.release(release)} were made by one method.`,
  segmentUnknown: ({ release }, n) => `By which method ${n.release(release)} was made is not known.`,
  // One that came after the cut-off may be on record, and is not read.
  noRevision: ({ unit, release }, n) => `No correction of ${n.unit(unit)} in ${n.release(release)} was read.`,
  nothingCorrected: ({ unit, release }, n) =>
    `What was corrected of ${n.unit(unit)} in ${n.release(release)} leaves its place and its score as printed.`,
  correctionUnknown: ({ unit, release }, n) =>
    `The record of ${n.unit(unit)} in ${n.release(release)} was corrected; what the publisher gave before and since is not wholly on record.`,
  coverageUnknown: ({ release }, n) => `How many units ${n.release(release)} covers is not known.`,
} satisfies Reasons<'record'>;
