import type { RuleId } from '../../lambdas/records/import/fault.ts';
import { type Files, record, records, table } from '../support/folder.ts';

/** What is wrong with a folder, and what a person has to be told about it. */
export interface BadFolder {
  readonly what: string;
  readonly files: Files;
  /** Files of this size with nothing in them, made without taking up the room. */
  readonly huge?: Readonly<Record<string, number>>;
  readonly rule: RuleId;
  readonly file: string;
  /** Row as the spreadsheet numbers it; null where the file as a whole is refused. */
  readonly row: number | null;
  /** The text found; null where there is none to show. */
  readonly value: string | null;
  /** What the explanation has to name, and what the remedy has to say. */
  readonly message: RegExp;
  readonly remedy: RegExp;
}

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])));

const head = table('records', []);
const inRecords = { file: 'records.csv' } as const;

/** Folders that an import must refuse, each on top of the least records that it could belong to. */
export const BAD_FOLDERS: readonly BadFolder[] = [
  {
    what: 'two rows for one unit that differ',
    files: records(record('beijing', '1'), record('Peking', '2')),
    ...inRecords,
    rule: 'V02',
    row: 3,
    value: null,
    message: /row 2/,
    remedy: /one|[Dd]elete|vintage/,
  },
  {
    what: 'a rank that breaks the tie rule',
    files: records(record('beijing', '1'), record('shanghai', '1'), record('paris', '2')),
    ...inRecords,
    rule: 'V05',
    row: 4,
    value: '2',
    message: /competition|two|2/,
    remedy: /rank|tie/,
  },
  {
    what: 'a unit that nobody knows',
    files: records(record('Atlantis', '1')),
    ...inRecords,
    rule: 'V01',
    row: 2,
    value: 'Atlantis',
    message: /Atlantis/,
    remedy: /units|alias/,
  },
  {
    what: 'a source that is not on record',
    files: records(record('beijing', '1', { source: 'hearsay' })),
    ...inRecords,
    rule: 'V16',
    row: 2,
    value: 'hearsay',
    message: /hearsay/,
    remedy: /sources/,
  },
  {
    what: 'no source at all',
    files: records(record('beijing', '1', { source: '' })),
    ...inRecords,
    rule: 'V16',
    row: 2,
    value: null,
    message: /source/,
    remedy: /source/,
  },
  {
    what: 'a release that does not exist',
    files: records(record('beijing', '1', { release: '1997' })),
    ...inRecords,
    rule: 'V14',
    row: 2,
    value: '1997',
    message: /1997/,
    remedy: /releases/,
  },
  {
    what: 'a rank of forty digits',
    files: records(record('beijing', '1234567890123456789012345678901234567890')),
    ...inRecords,
    rule: 'V04',
    row: 2,
    value: '1234567890123456789012345678901234567890',
    message: /rank/,
    remedy: /place|rank/,
  },
  {
    what: 'broken UTF-8',
    files: { 'records.csv': bytes(`${head}\ngci,2022,beij`, [0xff], 'ing,1,,,,,,page,\n') },
    ...inRecords,
    rule: 'F02',
    row: null,
    value: null,
    message: /line 2/,
    remedy: /UTF-8/,
  },
  {
    what: 'a file of 200 MB',
    files: {},
    huge: { 'records.csv': 200 * 1024 * 1024 },
    ...inRecords,
    rule: 'F01',
    row: null,
    value: null,
    message: /200 MB|209,?715,?200/,
    remedy: /[Ss]plit|smaller|several/,
  },
];
