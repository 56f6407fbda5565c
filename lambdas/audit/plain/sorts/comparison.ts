import { n } from '../../expect/content.ts';
import { changedByCorrections } from '../changed-by-corrections.ts';
import { anyCorrected, readAlike, readBefore, sameRankings } from '../compared.ts';
import { changedSubjects } from '../compared-answers.ts';
import { readsNothingElseLater } from '../known.ts';
import type { Told } from './told.ts';

/** What is told of the edition that this one is compared with, or that it re-issues. */
export const comparison = {
  moreChanged: (known, above) => {
    const more = changedSubjects(known) - (above?.rows ?? 0);
    return above !== null && more > 0 ? [{ more: [n(more)] }] : [];
  },
  compared: ({ edition }) => [{ edition: { as: [edition.comparesWith ?? ''] } }],
  nothingBefore: ({ edition }) => [{ edition: { as: [edition.comparesWith ?? ''] } }],
  /** The counts of two editions are of different wholes. */
  otherBasket: known => (known.compared === null || sameRankings(known) ? [] : [{}]),
  noneCorrected: known => (known.compared === null || anyCorrected(known) ? [] : [{}]),
  readAlike: known => (readAlike(known) > 0 ? [{ rankings: [n(readAlike(known))] }] : []),
  readBefore: known => {
    const keys = readBefore(known);
    const { compared, edition, facts } = known;
    const other = edition.reissues === undefined && compared !== null && { as: [compared.edition.id] };
    return keys.length === 0 ? [] : [{ edition: other, releases: facts.inList(keys) }];
  },
  /** A re-issue reads corrections that came out after the cut-off, those that its definition names, and nothing else. */
  correctionsLater: known =>
    known.edition.correction !== undefined && readsNothingElseLater(known)
      ? [{ none: changedByCorrections(known).length === 0 }]
      : [],
  reissued: ({ edition, facts }) =>
    edition.correction ? [{ edition: [facts.edition], date: [facts.date(edition.correction.date)] }] : [],
} satisfies Readonly<Record<string, Told>>;
