import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { auditLedger } from '../../lambdas/audit/audit.ts';
import type { Ledger } from '../../lambdas/audit/ledger.ts';
import { createEvidenceHash } from '../../lambdas/document/evidence-hash.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import { alone } from '../support/alone.ts';
import { world } from '../support/world.ts';

const SMALL = world().ranking('r', { releases: [{ id: '2022', listedTo: 2, places: { paris: 1, rome: 2 } }] });
const PARIS = { key: 'r/2022/paris@1', source: 'page' };
const DEPTH = { key: 'r/2022#listedTo', source: 'page' };
const hashIn = (dataset: Dataset) => createEvidenceHash(dataset);

describe('the hash of what a claim rests on', () => {
  test('is the SHA-256 of the rows as docs/claims.md writes them', () => {
    const row =
      '{"basis":"printed","note":null,"place":{"kind":"rank","rank":1},"ranking":"r","release":"2022","score":null,' +
      '"source":"page","unit":"paris","vintage":1,"vintageReason":null}';
    const text = `[["r/2022#listedTo",{"source":"page","value":2}],["r/2022/paris@1",${row}]]`;
    const expected = createHash('sha256').update(text).digest('hex');
    expect(hashIn(SMALL.dataset())([PARIS, DEPTH])).toBe(expected);
    expect(hashIn(SMALL.dataset())([DEPTH, PARIS, DEPTH])).toBe(expected);
  });

  test('is another as soon as one of its rows is', () => {
    const { records, releases, ...rest } = SMALL.dataset();
    const changed: readonly Dataset[] = [
      {
        ...rest,
        releases,
        records: records.map(row => ({ ...row, note: row.unit === 'paris' ? 'seen twice' : null })),
      },
      { ...rest, releases, records: records.filter(({ unit }) => unit !== 'paris') },
      { ...rest, records, releases: releases.map(row => ({ ...row, listedTo: { value: 3, source: 'page' } })) },
      { ...rest, records, releases: releases.map(row => ({ ...row, listedTo: null })) },
    ];
    const all = [SMALL.dataset(), ...changed].map(dataset => hashIn(dataset)([PARIS, DEPTH]));
    expect(new Set(all).size).toBe(all.length);
  });

  test('and is the same whatever happens to the others', () => {
    const { records, ...rest } = SMALL.dataset();
    const other = { ...rest, records: records.filter(({ unit }) => unit !== 'rome') };
    expect(hashIn(other)([PARIS, DEPTH])).toBe(hashIn(SMALL.dataset())([PARIS, DEPTH]));
  });
});

describe('the ledger of the sample', () => {
  const { input, ledger } = alone('the sample, 2022');
  const faults = (changed: Ledger) => auditLedger('claims.json', changed, input.dataset);
  const other = '0'.repeat(64);

  test('has the hash of every claim, printed or not, as the second checker computes it', () => {
    expect(faults(ledger)).toEqual([]);
  });

  test.each(['true', 'false', 'withhold'] as const)(
    'with another hash on a claim that is "%s" is objected to',
    verdict => {
      const claim = ledger.claims.find(each => each.verdict === verdict && each.evidence.length > 0);
      const claims = ledger.claims.map(each => (each === claim ? { ...each, evidenceHash: other } : each));
      expect(faults({ ...ledger, claims })).toMatchObject([{ claim: claim?.id, message: /other rows/ }]);
    },
  );

  test('with another hash on a statement of somebody else is objected to', () => {
    const statements = ledger.statements.map((each, index) =>
      index === 0 ? { ...each, judged: { ...each.judged, evidenceHash: other } } : each,
    );
    expect(faults({ ...ledger, statements })).toHaveLength(1);
  });
});
