import { describe, expect, test } from 'vitest';
import { accepted, folder, record, records, refused, release, table, withBase } from '../../support/folder.ts';

const listed = (to: string) => ({ 'releases.csv': table('releases', [release('2022', { listed_to: to })]) });
const marked = records(record('beijing', '1'), record('tokyo', '=2'));
const tokyo = (dataset: ReturnType<typeof accepted>) => dataset.records.find(({ unit }) => unit === 'tokyo');

const moved = (unit: string, rank: string) =>
  record(unit, rank, { vintage: '2', vintage_reason: 'a slip', source: 'notice' });

describe('a list in which somebody was moved out of a shared place', () => {
  const TIED = [record('beijing', '1'), record('tokyo', '1')];

  test('V09: is whole, though nobody holds the number after those that were shared', () => {
    const dataset = accepted(withBase(records(...TIED, record('paris', '3'), moved('tokyo', '3')), listed('3')));
    expect(tokyo(dataset)?.vintage).toBe(1);
    expect(dataset.records).toHaveLength(4);
  });

  test('V09: is not whole where it was not before', () => {
    const [fault] = refused(withBase(records(...TIED, record('paris', '4'), moved('tokyo', '4')), listed('4')));
    expect(fault?.message).toContain('nobody holds: 3.');
    const [hole] = refused(
      withBase(records(record('beijing', '1'), record('paris', '3'), moved('paris', '4')), listed('4')),
    );
    expect(hole?.message).toContain('nobody holds: 2.');
  });
});

describe('the mark of a tie in a first printing', () => {
  test('is kept where nobody else has the place, and says nothing where another row shows it', () => {
    expect(tokyo(accepted(withBase(marked)))?.place).toEqual({ kind: 'rank', rank: 2, shared: true });
    const both = accepted(withBase(records(record('beijing', '1'), record('tokyo', '=2'), record('paris', '=2'))));
    expect(tokyo(both)?.place).toEqual({ kind: 'rank', rank: 2 });
  });

  test('may be told later, and stays in what is stored, whoever is found to share the place', () => {
    const plain = accepted(withBase(records(record('beijing', '1'), record('tokyo', '2'))));
    const told = accepted(folder(marked), plain);
    expect(tokyo(told)?.place).toEqual({ kind: 'rank', rank: 2, shared: true });
    const further = accepted(folder(records(record('tokyo', '2'), record('paris', '=2'))), told);
    expect(tokyo(further)?.place).toEqual({ kind: 'rank', rank: 2, shared: true });
  });

  test('V09: is at fault on a list that is whole so far, without a second row', () => {
    const [fault, ...others] = refused(withBase(marked, listed('2')));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'V09', column: 'rank', value: '=2' });
    expect(fault?.message).toContain('marked as shared while nobody else holds it');
  });

  test('V05: is at fault before a rank that leaves no room for another', () => {
    const [fault] = refused(withBase(records(record('beijing', '=1'), record('tokyo', '2'))));
    expect(fault).toMatchObject({ rule: 'V05', value: '2' });
    expect(fault?.remedy).toContain('without the mark of a tie');
  });
});
