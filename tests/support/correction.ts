import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { accepted, folder, record, source, table } from './folder.ts';
import { frozen, once } from './once.ts';
import { recordsIn } from './records-in.ts';
import { type StoredRecords, shortReport } from './stored-table.ts';

/** Constructed: GFCI 32 had exchanged Shanghai and Los Angeles. None of it is fact. */
export const CORRECTED = ['gfci/32/shanghai@2', 'gfci/32/los-angeles@2'] as const;

/** The correction as it is imported. `published` is the date of its source; without one it stands beside the release. */
export function correction(published: string | null): readonly InputFile[] {
  const cells = {
    ranking: 'gfci',
    release: '32',
    basis: 'printed',
    vintage: '2',
    vintage_reason: 'Constructed for a test',
    source: published === null ? 'gfci-32' : 'erratum',
  };
  const records = table('records', [record('shanghai', '7', cells), record('los-angeles', '6', cells)]);
  const sources = table('sources', [
    source('erratum', { title_en: 'Erratum', title_zh: '勘误', published: published ?? '' }),
  ]);
  return folder({ 'records.csv': records, ...(published === null ? {} : { 'sources.csv': sources }) });
}

export const NOTE = {
  en: 'The publisher had exchanged the places of two cities.',
  'zh-Hans': '发布方曾将两座城市的名次互换。',
};

export interface Reissue {
  /** Of the whole sample, or of the few records of it that tests store. */
  readonly of?: StoredRecords;
  readonly id?: string;
  readonly reissues?: string | undefined;
  readonly correction?: unknown;
}

const asIs = { date: '2023-05-08', note: NOTE, vintages: CORRECTED };

/** The sample's definition with a re-issue of its 2022 edition behind the others. */
export function reissue({
  of = 'sample',
  id = '2022-r2',
  reissues = '2022',
  ...given
}: Reissue = {}): readonly InputFile[] {
  const whole = JSON.parse(readFileSync(join(SAMPLE, 'reports/overseas-influence.json'), 'utf8'));
  const definition = of === 'few' ? shortReport(whole) : whole;
  const first = definition.editions.find((edition: { readonly id: string }) => edition.id === '2022');
  const again = { ...first, id, reissues, correction: 'correction' in given ? given.correction : asIs };
  return folder({ 'reports.json': JSON.stringify([{ ...definition, editions: [...definition.editions, again] }]) });
}

/** The sample with the correction of this date and the re-issue that reads it, imported once in a process. */
export const correctedSample = once(
  (published: string): Dataset => frozen(accepted(reissue(), accepted(correction(published), recordsIn(SAMPLE)))),
);
