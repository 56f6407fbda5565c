import { LEDGER, type Ledger } from '../../lambdas/audit/ledger.ts';
import { type PartsName, partsOf } from './edition.ts';
import { once } from './once.ts';

/** The ledger of an edition as verification reads it, once in a process: what its phrases say is found once for all tests. */
export const readLedger = once((name: PartsName): Ledger => LEDGER.parse(JSON.parse(partsOf(name).ledger())));
