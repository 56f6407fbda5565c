import { describe, expect, test } from 'vitest';
import { LEDGER, type Ledger, type LedgerClaim } from '../../lambdas/audit/ledger.ts';
import { auditSelection } from '../../lambdas/audit/selection.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { world } from '../support/world.ts';

const places = (then: number, now: number) => [
  { id: '2021', listedTo: 20, places: { beijing: then, shanghai: 9 } },
  { id: '2022', listedTo: 20, places: { beijing: now, shanghai: 8 } },
];

const ledger = LEDGER.parse(
  JSON.parse(
    ledgerJson(
      analyse(
        world()
          .ranking('r', { releases: places(6, 2) })
          .ranking('s', { releases: places(4, 12) })
          .edition({ basket: ['r/2022', 's/2022'] })
          .input(),
      ),
    ),
  ),
);

/** What is found when one claim says something else of its choice. */
function found(which: (claim: LedgerClaim) => boolean, change: (claim: LedgerClaim) => LedgerClaim): readonly string[] {
  const one = ledger.claims.find(which);
  if (!one) throw new Error('There is no such claim.');
  const altered: Ledger = { ...ledger, claims: ledger.claims.map(claim => (claim === one ? change(claim) : claim)) };
  return auditSelection('claims.json', altered).map(({ message }) => message);
}

const chosen = ({ selection }: LedgerClaim): boolean => selection?.outcome === 'finding';
const told = ({ selection }: LedgerClaim): boolean => selection?.outcome === 'sameFactAs';

describe('the choice of the key findings', () => {
  test('is as the ledger says', () => {
    expect(ledger.claims.filter(chosen).length).toBeGreaterThan(1);
    expect(ledger.claims.filter(told).length).toBeGreaterThan(1);
    expect(auditSelection('claims.json', ledger)).toEqual([]);
  });

  test('leaves no true claim out, and takes no other', () => {
    expect(found(told, claim => ({ ...claim, selection: null }))).toEqual([
      'is true, and nothing is said of whether it was chosen',
    ]);
    const selection = ledger.claims.find(chosen)?.selection ?? null;
    expect(
      found(
        ({ verdict }) => verdict === 'false',
        claim => ({ ...claim, selection }),
      ),
    ).toEqual(['was chosen or weighed though it is not true']);
  });

  test('is printed among the findings, in every language, under the rule that it was made by', () => {
    expect(found(chosen, claim => ({ ...claim, finding: null }))).toEqual(['was chosen by another rule']);
    expect(found(chosen, claim => ({ ...claim, printed: { ...claim.printed, 'zh-Hans': [] } }))).toEqual([
      'was chosen and is not printed among the findings (zh-Hans)',
    ]);
  });

  test('names a true claim that tells the same', () => {
    const as = (id: string) =>
      found(told, claim => ({
        ...claim,
        selection: claim.selection?.outcome === 'sameFactAs' ? { ...claim.selection, as: id } : null,
      }));
    expect(as('moved:nowhere:r/2022')).toEqual(['is said to be told by moved:nowhere:r/2022']);
    const untrue = ledger.claims.find(({ verdict }) => verdict === 'false')?.id ?? '';
    expect(as(untrue)).toEqual([`is said to be told by ${untrue}`]);
  });

  test('is refused in any other form', () => {
    const [first] = ledger.claims.filter(chosen);
    const broken = { ...ledger, claims: [{ ...first, selection: { ...first?.selection, order: 'first' } }] };
    expect(LEDGER.safeParse(broken).success).toBe(false);
  });
});
