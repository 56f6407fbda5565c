import type { Language } from '../language/language.ts';
import type { EditionDefinition } from '../records/report.ts';

/** The edition as print speaks of it: a re-issue is still the edition that it re-issues. */
export const editionName = ({ id, reissues }: EditionDefinition): string => reissues ?? id;

/** The edition's name behind the title, which tells a re-issue from the first issue. */
export const issueName = (edition: EditionDefinition, { words }: Language): string =>
  edition.reissues === undefined ? edition.id : words.correction.edition(edition.reissues);

/** The line under the title on the cover: what a correction is; of a first issue the edition stands above the title. */
export function editionLine(edition: EditionDefinition, { words, formats }: Language): string {
  const { correction } = edition;
  return correction ? words.correction.subtitle(editionName(edition), formats.date(correction.date)) : '';
}
