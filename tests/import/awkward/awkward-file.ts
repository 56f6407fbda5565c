import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { EMPTY } from '../../../lambdas/records/dataset.ts';
import type { RuleId } from '../../../lambdas/records/import/fault.ts';
import { type ParseOutcome, parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import type { RankingRecord } from '../../../lambdas/records/record.ts';
import { type Files, withBase } from '../../support/folder.ts';

/** A file as editors hold it, and what an import has to make of it. */
export interface AwkwardFile {
  readonly what: string;
  readonly files: Files;
  /** The records that it gives, `beijing 1 96.30`; absent where it has to be refused. */
  readonly rows?: readonly string[];
  /** The faults that it gives, `V04 row 3 rank`. */
  readonly faults?: readonly string[];
  /** What has to be said of it, in English and in Chinese. */
  readonly says?: readonly (readonly [en: RegExp, zh: RegExp])[];
}

const placeOf = ({ place }: RankingRecord): string => {
  if (place.kind === 'rank') return String(place.rank);
  if (place.kind === 'band') return `${place.from}-${place.to ?? ''}`;
  return place.kind === 'absent' ? place.status : place.kind;
};

/** A record in one line. */
export const inLine = (record: RankingRecord): string => [record.unit, placeOf(record), record.score ?? '-'].join(' ');

/** What an import of the file over the least records gives. */
export const outcomeOf = ({ files }: Pick<AwkwardFile, 'files'>): ParseOutcome =>
  parseFiles(withBase(files), EMPTY, LANGUAGES);

/** A fault in one line. */
export const faultInLine = (fault: { rule: RuleId; row: number | null; column: string | null }): string =>
  [fault.rule, fault.row === null ? 'file' : `row ${fault.row}`, fault.column].filter(part => part !== null).join(' ');
