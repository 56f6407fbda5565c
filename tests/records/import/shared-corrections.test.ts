import { expect, test } from 'vitest';
import { accepted, folder, record, records, withBase } from '../../support/folder.ts';

const cells = { vintage: '2', vintage_reason: 'A slip' };

test('the mark of a tie is kept where a correction calls a place a shared one, however it is written', () => {
  const first = accepted(withBase(records(record('beijing', '1'), record('tokyo', '=2'), record('paris', '=2'))));
  const placeOf = (text: string) =>
    accepted(folder(records(record('tokyo', text, cells))), first).records.find(({ vintage }) => vintage === 2)?.place;
  expect(first.records.map(({ place }) => place)).toEqual([1, 2, 2].map(rank => ({ kind: 'rank', rank })));
  for (const text of ['=1', 'joint 1st', '并列1'])
    expect(placeOf(text)).toEqual({ kind: 'rank', rank: 1, shared: true });
  expect(placeOf('1')).toEqual({ kind: 'rank', rank: 1 });
});
