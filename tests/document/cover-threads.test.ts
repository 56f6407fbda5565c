import { expect, test } from 'vitest';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { partsOf } from '../support/edition.ts';
import { readLedger } from '../support/read-ledger.ts';

const sample = partsOf('the sample, 2022');
const { view } = sample.analysis();
const declared = declaredBy(sample.document('en'));
const { threads } = declared;

test('a release stands on the cover in the year that it is named for, whenever it may have come out', () => {
  expect(threads.length).toBeGreaterThan(12);
  for (const { points } of threads) {
    expect(points.map(({ at }) => Math.floor(at))).toEqual(
      points.map(({ release }) => view.release(release)?.labelYear?.value),
    );
    expect(new Set(points.map(({ at }) => at)).size).toBe(points.length);
  }
});

test('several of one year stand one behind the other in it', () => {
  const gfci = threads.find(({ points }) => points.some(({ release }) => release === 'gfci/32'));
  const ats = gfci?.points.map(({ at }) => at) ?? [];
  expect(ats).toEqual([...ats].sort((a, b) => a - b));
});

test.each([
  ['a year later', 1],
  ['all at one time', null],
])('a line that is drawn %s is refused', (_, later) => {
  const ledger = readLedger('the sample, 2022');
  const altered = threads.map(thread => ({
    ...thread,
    points: thread.points.map(point => ({ ...point, at: later === null ? 2020.5 : point.at + later })),
  }));
  const alone = { ...declared, sentences: [], headings: [], tables: [], threads: altered.slice(0, 1) };
  expect(ungrounded('report', ledger, alone, view.input.dataset)).not.toEqual([]);
});
