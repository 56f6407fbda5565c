import { verifyClaims } from '../../lambdas/publishing/verify-claims.ts';
import { accepted, type Files, folder } from '../support/folder.ts';
import type { Answer } from './case-file.ts';

/**
 * What the product answers to claims over records, as `npm run verify` does. Nothing else of this folder touches the
 * product, save for the import format.
 */
export const answersOf = (files: Files, claims: readonly unknown[]): readonly Answer[] =>
  verifyClaims(accepted(folder(files)), claims, null).map((result, index) => {
    if (result.verdict === 'unreadable') throw new Error(`claim ${index + 1}: ${result.problem}`);
    return result.reason ? { verdict: result.verdict, reason: result.reason.code } : { verdict: result.verdict };
  });
