import type { Dataset } from '../records/dataset.ts';
import type { EditionDefinition } from '../records/report.ts';
import { isRefused } from '../refusals/refusal.ts';
import { type EditionInput, selectInput } from './edition-input.ts';

/** Id of the edition that this one is compared with: a re-issue always with the one that it re-issues; null for none. */
export const comparedId = ({ reissues, comparesWith }: EditionDefinition): string | null =>
  reissues ?? comparesWith ?? null;

/**
 * An edition by itself, as another is compared with it: without what it was compared with in its turn. Its pictures go
 * with it, since its pages are made again to know what they say; no text depends on its fonts.
 */
export function alone({ format, report, edition, dataset, pictures }: EditionInput): EditionInput {
  const { comparesWith: _, ...own } = edition;
  return { format, report: { ...report, editions: [own] }, edition: own, dataset, ...(pictures && { pictures }) };
}

/** The input of an edition with that of the one that it is compared with put into it. */
export const withCompared = (input: EditionInput, other: EditionInput | null): EditionInput =>
  other === null ? input : { ...input, compared: alone(other) };

/** What an edition reads now; null where what it reports has no record. */
export function readsNow(dataset: Dataset, report: string, edition: string): EditionInput | null {
  try {
    return selectInput(dataset, report, edition);
  } catch (error) {
    // The recovery is the caller's: nothing is compared, and the document says so.
    if (isRefused(error, 'noRecords')) return null;
    throw error;
  }
}

/** What an edition reads out of these records, and with it what the one that it is compared with reads out of them. */
export function selectCompared(dataset: Dataset, report: string, edition: string): EditionInput {
  const input = selectInput(dataset, report, edition);
  const other = comparedId(input.edition);
  return withCompared(input, other === null ? null : readsNow(dataset, report, other));
}
