import { LEDGER, type Ledger } from '../../lambdas/audit/ledger.ts';
import { type EditionInput, selectInput } from '../../lambdas/claims/edition-input.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { type Analysis, analyse } from '../../lambdas/findings/analyse.ts';
import { EDITIONS } from './edition.ts';
import { once } from './once.ts';
import { recordsIn } from './records-in.ts';

const ALONE = { ...EDITIONS, 'the sample, 2021': { ...EDITIONS['the sample, 2022'], edition: '2021' } } as const;

export type AloneName = keyof typeof ALONE;

export const ALONE_NAMES = [
  'the sample, 2022',
  'the constructed records, 2023',
  'the sample, 2021',
] as const satisfies readonly AloneName[];

/** An edition that is compared with none. */
export interface Alone {
  readonly input: EditionInput;
  readonly analysis: Analysis;
  /** `claims.json`, as it is written and as it is read back. */
  readonly text: string;
  readonly ledger: Ledger;
}

/** What an edition says that is compared with none, found once in a process for all tests. */
export const alone = once((name: AloneName): Alone => {
  const { folder, report, edition } = ALONE[name];
  const input = selectInput(recordsIn(folder), report, edition);
  const analysis = analyse(input);
  const text = ledgerJson(analysis);
  return { input, analysis, text, ledger: LEDGER.parse(JSON.parse(text)) };
});
