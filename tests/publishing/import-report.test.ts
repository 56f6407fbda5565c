import { expect, test } from 'vitest';
import { keepReport, readReport } from '../../lambdas/publishing/import-report.ts';
import type { ObjectStore } from '../../lambdas/publishing/ports.ts';
import { LIMITS } from '../../lambdas/records/import/limits.ts';
import type { Note } from '../../lambdas/records/import/note.ts';
import { openTestEnvironment } from '../publishing/environment.ts';

const note = (row: number): Note => ({
  file: 'units.csv',
  row,
  column: 'unit',
  before: ' x',
  after: 'x',
  words: { en: 'Spaces around a cell mean nothing.' },
});

const inStore = async (use: (store: ObjectStore) => Promise<void>): Promise<void> => {
  const environment = await openTestEnvironment('none');
  try {
    await use(environment.store);
  } finally {
    await environment.leave();
  }
};

test('a report keeps so many decisions one by one, and says how many there are', () =>
  inStore(async store => {
    const notes = Array.from({ length: LIMITS.notes + 5 }, (_, index) => note(index + 1));
    await keepReport(store, 'many', ['units.csv'], { ok: false, faults: [], faultCount: 0, notes, words: '' });
    const kept = await readReport(store, 'many');
    expect(kept?.notes).toHaveLength(LIMITS.notes);
    expect(kept?.notes.at(-1)?.row).toBe(LIMITS.notes);
    expect(kept?.noteCount).toBe(LIMITS.notes + 5);
  }));
